// SPDX-License-Identifier: EUPL-1.2
// What is said about domains, questions and agreements: each intent becomes one change of the talk.
#include "ui/interview/interviewpresenter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QJsonValue scoreValue(std::optional<int> score)
{
    return score ? QJsonValue(*score) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

void InterviewPresenter::setScore(const QString &domain, std::optional<int> score)
{
    QList<interview::AnswerChange> changes { { { interview::Aspect::Score, domain, {} },
        scoreValue(score) } };
    if (!score && m_writer.view().domains.value(domain).state == interview::DomainState::Discussed)
        changes.append({ { interview::Aspect::State, domain, {} },
            interview::key(interview::DomainState::NotDiscussed) });
    m_writer.say(changes);
    if (score && m_preferences.values().nextAfterScore && !m_state.matrix)
        next();
}

void InterviewPresenter::setClientScore(const QString &domain, std::optional<int> score)
{
    m_writer.say({ interview::Aspect::ClientScore, domain, {} }, scoreValue(score));
}

void InterviewPresenter::setDomainState(const QString &domain, interview::DomainState state)
{
    QList<interview::AnswerChange> changes { { { interview::Aspect::State, domain, {} },
        interview::key(state) } };
    // A score says it was discussed; without that it would contradict itself.
    if (state != interview::DomainState::Discussed && m_writer.view().domains.value(domain).score)
        changes.append({ { interview::Aspect::Score, domain, {} }, QJsonValue() });
    m_writer.say(changes);
}

void InterviewPresenter::setObstacle(const QString &domain, const QString &key)
{
    m_writer.say({ interview::Aspect::Obstacle, domain, {} }, textOrNull(key));
}

void InterviewPresenter::setChip(const QString &domain, const QString &key, const QString &text, bool on)
{
    m_writer.say({ interview::Aspect::Chip, domain, key }, on ? QJsonValue(text) : QJsonValue());
}

const method::Question *InterviewPresenter::question(const QString &domain, const QString &key) const
{
    const method::Domain *of = m_writer.talk().method->domain(domain);
    if (!of)
        return nullptr;
    for (const method::Question &question : of->questions) {
        if (question.key == key)
            return &question;
    }
    return nullptr;
}

void InterviewPresenter::setChoices(const QString &domain, const QString &question, const QStringList &keys)
{
    const method::Question *asked = this->question(domain, question);
    if (!asked)
        return;
    QJsonValue value;
    if (asked->kind == method::QuestionKind::Multiple && !keys.isEmpty())
        value = QJsonArray::fromStringList(keys);
    else if (asked->kind == method::QuestionKind::YesNo || asked->kind == method::QuestionKind::Choice)
        value = textOrNull(keys.value(0));
    m_writer.say({ interview::Aspect::Answer, domain, question }, value);
}

void InterviewPresenter::setNumber(const QString &domain, const QString &question, const QString &typed)
{
    const method::Question *asked = this->question(domain, question);
    if (!asked)
        return;
    const QString place = domain + u'/' + question;
    m_numbers.remove(place);
    m_problems.remove(place);
    m_refused.remove(place);
    const QString text = typed.trimmed();
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (text.isEmpty()) {
        m_writer.say({ interview::Aspect::Answer, domain, question }, QJsonValue());
    } else if (!isNumber || value < asked->least || value > asked->most) {
        m_problems.insert(
            place, tr("Typ een getal van %1 tot en met %2.").arg(asked->least).arg(asked->most));
        m_refused.insert(place, typed);
    } else {
        m_writer.say({ interview::Aspect::Answer, domain, question }, value);
    }
    rebuild();
}

void InterviewPresenter::typeNumber(const QString &domain, const QString &question, const QString &text)
{
    m_numbers.insert(domain + u'/' + question, text);
}

// Numbers whose field went before it was left.
void InterviewPresenter::settleNumbers()
{
    const auto typed = std::exchange(m_numbers, {});
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        setNumber(it.key().section(u'/', 0, 0), it.key().section(u'/', 1), it.value());
}

void InterviewPresenter::setDay(const QString &domain, const QString &question, QDate day)
{
    m_writer.say({ interview::Aspect::Answer, domain, question },
        day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue());
}

void InterviewPresenter::setLater(const QString &domain, const QString &question, bool later)
{
    m_writer.say({ interview::Aspect::Later, domain, question }, later ? QJsonValue(true) : QJsonValue());
}

void InterviewPresenter::setIncluded(const QString &domain, bool on)
{
    m_writer.say({ interview::Aspect::Included, domain, {} }, on);
}

void InterviewPresenter::setObservation(const QString &domain, const QString &text, bool on)
{
    m_writer.say({ interview::Aspect::Observation, domain, text }, on ? QJsonValue(text) : QJsonValue());
}

void InterviewPresenter::tieNote(int number, const QString &domain)
{
    const method::Method &method = context().method;
    const method::Domain *to = method.domain(domain);
    if (!to)
        return;
    const interview::AnswerPlace notes { interview::Aspect::Notes, {}, {} };
    m_writer.type(notes, tied(m_writer.text(notes), number, *to, method));
    m_writer.settleTyping();
}

void InterviewPresenter::setMood(const QString &key)
{
    m_writer.say({ interview::Aspect::Mood, {}, {} }, textOrNull(key));
}

void InterviewPresenter::strike(const QString &line, bool off)
{
    m_writer.say({ interview::Aspect::Struck, {}, line }, off ? QJsonValue(true) : QJsonValue());
}

// Increases with each line, so that lines stand in the order in which they were made.
QString InterviewPresenter::newAgreementId() const
{
    int highest = 0;
    for (const interview::AnswerEvent &event : m_writer.talk().events) {
        if (event.place.aspect == interview::Aspect::Agreement)
            highest = qMax(highest, event.place.question.toInt());
    }
    return u"%1"_s.arg(highest + 1, 4, 10, QChar(u'0'));
}

void InterviewPresenter::addAgreement(
    interview::Party who, const QString &what, QDate date, const QString &owner)
{
    const QString text = what.simplified();
    if (text.isEmpty())
        return;
    changeAgreement({ newAgreementId(), who, text, date, owner });
}

void InterviewPresenter::changeAgreement(const AgreementItem &line)
{
    if (line.what.simplified().isEmpty()) {
        removeAgreement(line.id);
        return;
    }
    const interview::Agreement agreement { line.id, line.who, line.what.simplified(), line.date,
        line.who == interview::Party::Office ? line.owner.simplified() : QString() };
    m_writer.say({ interview::Aspect::Agreement, {}, line.id }, interview::jsonOf(agreement));
}

void InterviewPresenter::removeAgreement(const QString &id)
{
    m_writer.say({ interview::Aspect::Agreement, {}, id }, QJsonValue());
}

} // namespace kib::ui
