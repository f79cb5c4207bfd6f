// SPDX-License-Identifier: EUPL-1.2
#include "app/jsonoutput.h"

#include "core/base/clock.h"
#include "core/client/outofview.h"
#include "core/interview/outline.h"

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

QJsonValue jsonValue(const method::Value &value)
{
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *list = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*list);
    return {};
}

template<class T>
QJsonValue optionalNumber(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject jsonTexts(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject jsonFlags(const QSet<QString> &keys)
{
    QJsonObject json;
    for (const QString &key : keys)
        json.insert(key, true);
    return json;
}

QJsonObject jsonDomain(const interview::DomainView &domain)
{
    QJsonObject answers;
    for (auto it = domain.answers.cbegin(); it != domain.answers.cend(); ++it)
        answers.insert(it.key(), it.value());
    QJsonArray chips;
    for (const interview::ChosenChip &chip : domain.chips)
        chips.append(QJsonObject { { u"key"_s, chip.key }, { u"text"_s, chip.text } });
    return { { u"score"_s, optionalNumber(domain.score) },
        { u"client_score"_s, optionalNumber(domain.clientScore) },
        { u"obstacle"_s, jsonText(domain.obstacle) }, { u"state"_s, key(domain.state) },
        { u"discussed"_s, domain.state == interview::DomainState::Discussed }, { u"answers"_s, answers },
        { u"observations"_s, QJsonArray::fromStringList(domain.observations) },
        { u"note"_s, jsonText(domain.note) }, { u"chips"_s, chips }, { u"works"_s, jsonText(domain.works) },
        { u"remarks"_s, jsonTexts(domain.remarks) }, { u"later"_s, jsonFlags(domain.later) },
        { u"included"_s, domain.included ? QJsonValue(*domain.included) : QJsonValue() } };
}

} // namespace

QJsonValue jsonDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonInstant(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(localTime(*ms).toString(u"yyyy-MM-ddTHH:mm:ss"_s)) : QJsonValue();
}

QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonRow(const plan::CaseRow &row, const Names &names, QDate today)
{
    const client::Client &client = row.client;
    const std::optional<qint64> days = client::daysSince(row.lastTwoWay, today);
    return { { u"id"_s, client.id.toString() }, { u"number"_s, client.identity.number },
        { u"name"_s, client::listName(client.identity.name) },
        { u"caseworker"_s, client.caseworker ? jsonText(names.value(*client.caseworker)) : QJsonValue() },
        { u"category"_s, jsonText(client.category) }, { u"path"_s, jsonText(row.path) },
        { u"last_contact"_s, jsonDay(row.lastTwoWay) },
        { u"days_out_of_view"_s, row.inView ? QJsonValue(0) : optionalNumber(days) },
        { u"next_step"_s,
            row.next ? QJsonValue(
                QJsonObject { { u"what"_s, row.next->what }, { u"date"_s, jsonDay(row.next->date) } })
                     : QJsonValue() },
        { u"not_invitable"_s, row.notInvitable ? QJsonValue(key(*row.notInvitable)) : QJsonValue() } };
}

QJsonObject jsonAppointment(const contact::Appointment &appointment, const Names &names)
{
    return { { u"appointment"_s, appointment.id.toString() }, { u"date"_s, jsonDay(appointment.on) },
        { u"time"_s, appointment.at.toString(u"HH:mm"_s) }, { u"minutes"_s, appointment.minutes },
        { u"kind"_s, key(appointment.kind) }, { u"status"_s, key(appointment.status) },
        { u"caseworker"_s, names.value(appointment.caseworker) },
        { u"reason"_s, jsonText(appointment.reason) },
        { u"moved_to"_s, appointment.movedTo ? QJsonValue(appointment.movedTo->toString()) : QJsonValue() } };
}

QJsonObject jsonLetter(const contact::LetterRecord &letter)
{
    return { { u"letter"_s, letter.id.toString() }, { u"template"_s, letter.templateKey },
        { u"status"_s, key(letter.status) }, { u"made"_s, jsonDay(letter.made) },
        { u"printed"_s, jsonDay(letter.printed) }, { u"sent"_s, jsonDay(letter.sent) } };
}

QJsonObject jsonPlacement(const placement::Placement &placement, const Names &names)
{
    return { { u"date"_s, jsonDay(placement.on) }, { u"category"_s, jsonText(placement.category) },
        { u"path"_s, jsonText(placement.path) },
        { u"advised_category"_s, jsonText(placement.advisedCategory) },
        { u"advised_path"_s, jsonText(placement.advisedPath) }, { u"deviates"_s, placement.deviates() },
        { u"reason"_s, placement.reason }, { u"review"_s, jsonDay(placement.reviewOn) },
        { u"decided_by"_s, names.value(placement.decidedBy) },
        { u"method"_s, placement.methodKey + u' ' + placement.methodVersion } };
}

QStringList notDiscussed(const interview::OpenedInterview &opened)
{
    QStringList keys;
    for (const method::Domain &domain : opened.method->domains) {
        const interview::DomainView view = opened.view.domains.value(domain.key);
        if (takesPart(domain, view) && view.state == interview::DomainState::NotDiscussed)
            keys << domain.key;
    }
    return keys;
}

QJsonObject jsonInterview(const interview::OpenedInterview &opened)
{
    const interview::Interview &interview = opened.interview;
    return { { u"interview"_s, interview.id.toString() }, { u"started"_s, jsonInstant(interview.startedAt) },
        { u"finished"_s, jsonInstant(interview.endedAt) }, { u"method"_s, interview.methodKey },
        { u"method_version"_s, interview.methodVersion } };
}

QJsonObject jsonDomains(const interview::OpenedInterview &opened)
{
    QJsonObject domains;
    for (auto it = opened.view.domains.cbegin(); it != opened.view.domains.cend(); ++it)
        domains.insert(it.key(), jsonDomain(it.value()));
    return domains;
}

QJsonObject jsonTalk(const interview::InterviewView &view)
{
    QJsonObject facts;
    for (auto it = view.facts.cbegin(); it != view.facts.cend(); ++it)
        facts.insert(it.key(), it.value());
    QJsonArray agreements;
    for (const interview::Agreement &one : view.agreements)
        agreements.append(QJsonObject { { u"id"_s, one.id }, { u"who"_s, key(one.who) },
            { u"what"_s, one.what }, { u"date"_s, jsonDay(one.date) }, { u"owner"_s, jsonText(one.owner) } });
    return { { u"facts"_s, facts }, { u"client_words"_s, jsonText(view.clientWords) },
        { u"closing"_s, jsonText(view.closing) }, { u"notes"_s, jsonText(view.notes) },
        { u"agreements"_s, agreements },
        { u"mood"_s, view.mood ? QJsonValue(key(*view.mood)) : QJsonValue() },
        { u"struck"_s, jsonFlags(view.struck) },
        { u"prepared"_s, view.prepared ? QJsonValue(key(*view.prepared)) : QJsonValue() },
        { u"no_next_step"_s, jsonText(view.noNextStep) }, { u"topics"_s, jsonTexts(view.topics) } };
}

QJsonObject jsonAdvice(const placement::Advice &advice)
{
    QJsonArray because;
    for (const placement::Because &one : advice.because)
        because.append(QJsonObject { { u"fact"_s, jsonText(one.fact) }, { u"value"_s, jsonValue(one.value) },
            { u"text"_s, one.text } });
    QJsonArray wouldChange;
    for (const placement::WouldChange &one : advice.wouldChange)
        wouldChange.append(QJsonObject { { u"fact"_s, one.fact }, { u"value"_s, jsonValue(one.value) },
            { u"proposal"_s, jsonText(one.proposal) }, { u"text"_s, one.text } });
    return { { u"proposal"_s, jsonText(advice.proposal) }, { u"rule"_s, jsonText(advice.rule) },
        { u"rule_text"_s, jsonText(advice.ruleText) }, { u"because"_s, because },
        { u"missing"_s, QJsonArray::fromStringList(advice.missing) }, { u"would_change"_s, wouldChange } };
}

QJsonObject jsonMethod(const method::Method &method)
{
    QJsonArray categories;
    for (const method::Category &category : method.categories)
        categories.append(QJsonObject { { u"key"_s, category.key }, { u"name"_s, category.name } });
    QJsonArray domains;
    for (const method::Domain &domain : method.domains)
        domains.append(QJsonObject {
            { u"key"_s, domain.key }, { u"name"_s, domain.name }, { u"enabled"_s, domain.enabled } });
    QJsonArray paths;
    for (const method::Path &path : method.paths)
        paths.append(QJsonObject { { u"key"_s, path.key }, { u"name"_s, path.name } });
    return { { u"key"_s, method.key }, { u"name"_s, method.name }, { u"version"_s, method.version },
        { u"description"_s, method.description }, { u"categories"_s, categories }, { u"paths"_s, paths },
        { u"domains"_s, domains } };
}

QJsonObject jsonWeek(const weekstart::WeekFigures &week)
{
    return { { u"clients"_s, week.clients }, { u"in_view"_s, week.inView }, { u"to_speak"_s, week.toSpeak },
        { u"invited"_s, week.invited }, { u"spoken"_s, week.spoken },
        { u"spoken_this_week"_s, week.spokenThisWeek }, { u"no_show_this_week"_s, week.noShowThisWeek },
        { u"attended_share"_s, optionalNumber(week.attendedShare()) },
        { u"appointments_next_week"_s, week.appointmentsNextWeek },
        { u"services_running"_s, week.servicesRunning }, { u"placed_this_week"_s, week.placedThisWeek },
        { u"overdue_tasks"_s, week.overdueTasks }, { u"missed_tasks"_s, week.missedTasks },
        { u"without_next_step"_s, week.withoutNextStep },
        { u"fte"_s, week.fteHundredths ? QJsonValue(*week.fteHundredths / 100.0) : QJsonValue() },
        { u"caseload_per_fte"_s, optionalNumber(week.caseloadPerFte()) } };
}

} // namespace kib::app
