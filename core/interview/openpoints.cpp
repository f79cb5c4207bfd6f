// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/openpoints.h"

#include "core/interview/outline.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kib::interview {

namespace {

constexpr int farApart = 2;

void addOutside(QList<Finding> &found, const AnswerPlace &place, const QString &asked,
    const QJsonValue &value, int least, int most)
{
    if (!value.isDouble() || (value.toDouble() >= least && value.toDouble() <= most))
        return;
    found.append({ u"number_range"_s, place,
        { asked, QString::number(value.toDouble(), 'g', 15), QString::number(least),
            QString::number(most) } });
}

void addLater(QList<Finding> &found, const method::Domain &domain, const DomainView &view)
{
    if (view.later.contains(QString()))
        found.append({ u"later"_s, { Aspect::Later, domain.key, {} }, { domain.name, QString() } });
    for (const method::Question &question : domain.questions) {
        if (view.later.contains(question.key))
            found.append(
                { u"later"_s, { Aspect::Later, domain.key, question.key }, { domain.name, question.text } });
    }
}

void addScores(QList<Finding> &found, const method::Domain &domain, const DomainView &view)
{
    if (view.state != DomainState::Discussed || !view.score)
        return;
    const QString score = QString::number(*view.score);
    if (view.clientScore && std::abs(*view.score - *view.clientScore) >= farApart)
        found.append({ u"scores_differ"_s, { Aspect::ClientScore, domain.key, {} },
            { domain.name, score, QString::number(*view.clientScore) } });
    if ((view.obstacle == "yes"_L1 && *view.score == 5) || (view.obstacle == "no"_L1 && *view.score == 1))
        found.append(
            { u"obstacle_contradicts"_s, { Aspect::Obstacle, domain.key, {} }, { domain.name, score } });
}

void addDomain(QList<Finding> &found, const method::Domain &domain, const DomainView &view)
{
    addLater(found, domain, view);
    for (const method::Question &question : domain.questions) {
        if (question.kind == method::QuestionKind::Number && isShown(domain, question, view))
            addOutside(found, { Aspect::Answer, domain.key, question.key }, question.text,
                view.answers.value(question.key, QJsonValue()), question.least, question.most);
    }
    addScores(found, domain, view);
}

void addAgreement(QList<Finding> &found, const Agreement &agreement, QDate today)
{
    const AnswerPlace place { Aspect::Agreement, {}, agreement.id };
    if (!agreement.date.isValid())
        found.append({ u"agreement_undated"_s, place, { agreement.what } });
    else if (agreement.date < today)
        found.append(
            { u"agreement_past"_s, place, { agreement.what, agreement.date.toString(Qt::ISODate) } });
}

} // namespace

const Agreement *firstAhead(const InterviewView &view, QDate today)
{
    const Agreement *first = nullptr;
    for (const Agreement &agreement : view.agreements) {
        const bool ahead = agreement.date.isValid() && agreement.date >= today;
        if (ahead && (first == nullptr || agreement.date < first->date))
            first = &agreement;
    }
    return first;
}

QList<Finding> openPoints(
    const method::Method &method, const InterviewView &view, QDate today, bool hasNextStep)
{
    QList<Finding> found;
    for (const method::Domain &domain : method.domains) {
        const DomainView now = view.domains.value(domain.key);
        if (takesPart(domain, now))
            addDomain(found, domain, now);
    }
    for (const method::Fact &fact : method.facts) {
        if (fact.kind == method::FactKind::Number)
            addOutside(found, { Aspect::Fact, {}, fact.key }, fact.label,
                view.facts.value(fact.key, QJsonValue()), fact.least, fact.most);
    }
    for (const Agreement &agreement : view.agreements)
        addAgreement(found, agreement, today);
    if (!hasNextStep && view.noNextStep.isEmpty() && firstAhead(view, today) == nullptr)
        found.append({ u"no_next_step"_s, { Aspect::NoNextStep, {}, {} }, {} });
    return found;
}

} // namespace kib::interview
