// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/advicepresenter.h"

#include "core/base/dutchdate.h"
#include "ui/common/answertext.h"
#include "ui/common/errortext.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

AdvicePresenter::AdvicePresenter(
    Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload, TalkWriter &writer)
    : m_desk(desk)
    , m_workplace(workplace)
    , m_jobs(jobs)
    , m_caseload(caseload)
    , m_writer(writer)
{
}

void AdvicePresenter::forget()
{
    m_state = {};
    m_advice.reset();
    m_refused.clear();
    m_typed.clear();
    emit stateChanged();
}

void AdvicePresenter::failed(const Error &error)
{
    const ErrorText text = errorText(error);
    m_state.problem = text.message;
    m_state.advice = text.advice;
}

void AdvicePresenter::refresh()
{
    if (!m_writer.isOpen())
        return;
    const auto typed = std::exchange(m_typed, {}); // numbers whose field went before it was left
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        setFact(it.key(), it.value());
    rebuild();
    const ClientId client = m_writer.client();
    // After what is on its way: the rules look at what is in the file.
    m_writer.flush([this, client](bool) {
        m_jobs.run(
            this, [this, client] { return m_desk.placements.adviceFor(client); },
            [this, client](Result<placement::ClientAdvice> advice) {
                if (!m_writer.isOpen() || m_writer.client() != client)
                    return;
                if (advice)
                    m_advice = std::move(*advice);
                else
                    failed(advice.error());
                rebuild();
            });
    });
}

AdvicePresenter::Proposal AdvicePresenter::proposalOf(const placement::Advice &advice, bool isPath) const
{
    const method::Method &method = *m_writer.talk().method;
    Proposal out;
    out.proposal = advice.proposal;
    const method::Category *category = isPath ? nullptr : method.category(advice.proposal);
    const method::Path *path = isPath ? method.path(advice.proposal) : nullptr;
    const QString name = category ? category->name : path ? path->name : advice.proposal;
    if (!advice.proposal.isEmpty())
        out.heading = tr("Voorstel: %1").arg(name);
    else
        out.heading = isPath ? tr("Geen automatisch advies") : tr("Geen voorstel");
    for (const placement::Because &because : advice.because)
        out.because.append(
            { because.text, sectionOf(because.fact), method.fact(because.fact) ? because.fact : QString() });
    for (const placement::WouldChange &change : advice.wouldChange)
        out.wouldChange << change.text;
    for (const QString &fact : advice.missing)
        out.missing << factName(method, fact);
    return out;
}

// Where the answers behind a fact were given: the first domain that is in the way, for what counts those.
QString AdvicePresenter::sectionOf(const QString &fact) const
{
    if (m_writer.talk().method->fact(fact))
        return u"advice"_s;
    if (fact != "obstacle_count"_L1 && fact != "obstacles"_L1)
        return {};
    for (const method::Domain &domain : m_writer.talk().method->domains) {
        if (m_writer.view().domains.value(domain.key).obstacle == "yes"_L1)
            return domain.key;
    }
    return {};
}

AdvicePresenter::FactItem AdvicePresenter::factItem(const method::Fact &fact) const
{
    FactItem item { fact.key, fact.question, fact.kind, {}, {}, {}, {}, {} };
    const QJsonValue value = m_writer.view().facts.value(fact.key, QJsonValue());
    switch (fact.kind) {
    case method::FactKind::YesNo:
        item.choices = { { u"yes"_s, tr("Ja") }, { u"no"_s, tr("Nee") } };
        item.chosen = value.isBool() ? (value.toBool() ? u"yes"_s : u"no"_s) : QString();
        break;
    case method::FactKind::Choice:
        for (const method::Choice &choice : fact.choices)
            item.choices.append({ choice.key, choice.text });
        item.chosen = value.toString();
        break;
    case method::FactKind::Number:
        item.range = tr("%1 t/m %2").arg(fact.least).arg(fact.most);
        item.value = value.isDouble() ? QString::number(value.toInt()) : QString();
        if (m_refused.contains(fact.key)) {
            item.value = m_refused.value(fact.key);
            item.problem = tr("Typ een heel getal van %1 tot en met %2.").arg(fact.least).arg(fact.most);
        }
        break;
    }
    return item;
}

void AdvicePresenter::rebuild()
{
    const method::Method &method = *m_writer.talk().method;
    m_state.source = tr("%1, versie %2").arg(method.name, method.version);
    m_state.facts.clear();
    for (const method::Fact &fact : method.facts)
        m_state.facts.append(factItem(fact));
    m_state.category.reset();
    m_state.path.reset();
    if (m_advice) {
        if (!method.categories.isEmpty())
            m_state.category = proposalOf(m_advice->advice.category, false);
        if (!method.paths.isEmpty())
            m_state.path = proposalOf(m_advice->advice.path, true);
        const std::optional<bool> capacity = m_advice->advice.workCapacity;
        m_state.workCapacity = !capacity ? tr("Arbeidsvermogen: niet bekend")
            : *capacity                  ? tr("Arbeidsvermogen: ja")
                                         : tr("Arbeidsvermogen: nee");
    }
    const QString category = m_state.category ? m_state.category->proposal : QString();
    const QString path = m_state.path ? m_state.path->proposal : QString();
    m_state.categories.clear();
    for (const method::Category &one : method.categories)
        m_state.categories.append(
            { one.key, one.name, one.definition, categoryRank(method, one.key), one.key == category });
    m_state.paths.clear();
    for (const method::Path &one : method.paths)
        m_state.paths.append({ one.key, one.name, one.definition, -1, one.key == path });
    emit stateChanged();
}

// Null for what is empty; undefined for what does not fit, which then is kept as typed.
QJsonValue AdvicePresenter::readFact(const method::Fact &fact, const QString &typed)
{
    m_refused.remove(fact.key);
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (fact.kind == method::FactKind::YesNo)
        return text == "yes"_L1;
    if (fact.kind == method::FactKind::Choice)
        return text;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= fact.least && number <= fact.most)
        return number;
    m_refused.insert(fact.key, typed);
    return QJsonValue::Undefined;
}

void AdvicePresenter::setFact(const QString &key, const QString &typed)
{
    const method::Fact *fact = m_writer.talk().method->fact(key);
    m_typed.remove(key);
    if (!fact)
        return;
    const QJsonValue value = readFact(*fact, typed);
    if (value.isUndefined()) {
        rebuild();
        return;
    }
    m_writer.say({ interview::Aspect::Fact, {}, key }, value);
    refresh();
}

void AdvicePresenter::chooseCategory(const QString &key)
{
    m_state.chosenCategory = key;
    m_state.decided.clear();
    if (!m_state.reviewOn.isValid() && !key.isEmpty())
        m_state.reviewOn = m_workplace.today.addMonths(
            static_cast<int>(m_writer.talk().method->setting(u"category_review_months"_s)));
    emit stateChanged();
}

void AdvicePresenter::choosePath(const QString &key)
{
    m_state.chosenPath = key;
    m_state.decided.clear();
    emit stateChanged();
}

QList<ChipOption> AdvicePresenter::reasonWords()
{
    return { { u"fits"_s, tr("past bij het gesprek") }, { u"wish"_s, tr("klant wil eerst iets anders") },
        { u"news"_s, tr("nieuwe informatie") }, { u"rule"_s, tr("regel past hier niet") } };
}

void AdvicePresenter::setReasonWord(const QString &key)
{
    m_state.reasonWord = key;
    m_state.problem.clear();
    emit stateChanged();
}

void AdvicePresenter::setReason(const QString &reason)
{
    m_state.reason = reason;
    if (m_state.problem.isEmpty())
        return;
    m_state.problem.clear();
    emit stateChanged();
}

QString AdvicePresenter::wholeReason(const State &state)
{
    QStringList parts { state.reason.simplified() };
    for (const ChipOption &word : reasonWords()) {
        if (word.key == state.reasonWord)
            parts.prepend(word.text);
    }
    parts.removeAll(QString());
    return parts.join(u": "_s);
}

void AdvicePresenter::decide()
{
    const placement::Decision decision { m_writer.client(), m_state.chosenCategory, m_state.chosenPath,
        wholeReason(m_state), m_state.chosenCategory.isEmpty() ? QDate() : m_state.reviewOn };
    m_state.problem.clear();
    m_state.busy = true;
    emit stateChanged();
    m_writer.flush([this, decision](bool saved) {
        if (!saved) { // a decision stands on the talk: that comes first
            m_state.busy = false;
            m_state.problem = tr("Uw antwoorden zijn nog niet opgeslagen. Uw keuze staat er nog.");
            m_state.advice = tr("Wacht tot onderin Opgeslagen staat en druk dan opnieuw.");
            emit stateChanged();
            return;
        }
        m_jobs.run(
            this, [this, decision] { return m_desk.placements.decide(decision); },
            [this](const Result<placement::Placement> &placed) {
                m_state.busy = false;
                if (placed) {
                    m_state.decided = placed->reviewOn.isValid()
                        ? tr("Vastgelegd. Terugkijken op %1.").arg(dutchShortDate(placed->reviewOn))
                        : tr("Vastgelegd.");
                    m_caseload.refresh(placed->client);
                } else {
                    failed(placed.error());
                }
                emit stateChanged();
            });
    });
}

} // namespace kib::ui
