// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/dossiersummary.h"

#include "core/base/dutchdate.h"
#include "ui/common/answertext.h"
#include "ui/common/clientwords.h"
#include "ui/common/newestfirst.h"
#include "ui/common/tr.h"
#include "ui/common/typeddate.h"
#include "ui/common/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr qsizetype mostPromises = 5;
constexpr qsizetype longestWords = 200; // characters: two lines of a card

// The category holds since the first of the last decisions that all say the same.
QDate categorySince(const DossierFacts &facts)
{
    QDate since;
    for (const placement::Placement &one : newestFirst(facts.placements)) {
        if (one.category.isEmpty())
            continue; // only a path was decided
        if (one.category != facts.row.client.category)
            break;
        since = one.on;
    }
    return since;
}

QString statusText(const client::Client &client)
{
    switch (client.status) {
    case client::Status::Deceased:
        return tr("Overleden. Brieven en gesprekken zijn gestopt.");
    case client::Status::Outflow:
        return client.closedOn.isValid() ? tr("Uitgestroomd op %1.").arg(dutchShortDate(client.closedOn))
                                         : tr("Uitgestroomd.");
    case client::Status::Active:
        break;
    }
    return {};
}

QString shortened(const QString &text)
{
    QString line = text.simplified();
    if (line.size() <= longestWords)
        return line;
    const qsizetype blank = line.lastIndexOf(u' ', longestWords);
    return line.left(blank > 0 ? blank : longestWords) + u'…';
}

NamedLine lastContact(const DossierFacts &facts, QDate today)
{
    const QString name = tr("Laatst gesproken");
    const QDate day = facts.row.lastTwoWay;
    if (!day.isValid())
        return { name, tr("Nog niet gesproken.") };
    QString how = tr("gesprek"); // that is what the municipality's own file knows of
    for (const contact::ContactMoment &moment : facts.moments) {
        if (moment.on == day && moment.twoWay)
            how = channelWord(moment.channel);
    }
    return { name, tr("%1 op %2, %3").arg(how, dutchShortDate(day), agoText(day, today)) };
}

// Whether somebody picked up.
bool isAnswered(const contact::CallAttempt &call)
{
    return call.outcome == "confirmed"_L1 || call.outcome == "wants_to_move"_L1
        || call.outcome == "declines"_L1;
}

// The hour at which most of the calls were answered; nothing when none was.
std::optional<NamedLine> bestHour(const QList<contact::CallAttempt> &calls)
{
    std::array<int, 24> answered {};
    for (const contact::CallAttempt &call : calls) {
        if (isAnswered(call) && call.at.isValid())
            ++answered[static_cast<size_t>(call.at.hour())];
    }
    const auto best = std::max_element(answered.cbegin(), answered.cend());
    if (*best == 0)
        return std::nullopt;
    const QTime hour(static_cast<int>(best - answered.cbegin()), 0);
    return NamedLine { tr("Bereikbaar"), tr("nam op rond %1 uur").arg(dutchTime(hour)) };
}

void addWords(QList<NamedLine> &lines, const DossierFacts &facts)
{
    for (const interview::OpenedInterview &talk : newestFirst(facts.talks)) {
        if (talk.view.clientWords.isEmpty())
            continue;
        lines.append({ tr("Eigen woorden"), u'„' + shortened(talk.view.clientWords) + u'”' });
        return;
    }
}

void addPromises(QList<NamedLine> &lines, const DossierFacts &facts)
{
    if (facts.talks.isEmpty())
        return;
    QList<interview::Agreement> promises = facts.talks.last().view.agreements;
    // What has a day comes first, by that day.
    std::stable_sort(promises.begin(), promises.end(), [](const auto &a, const auto &b) {
        return a.date.isValid() && (!b.date.isValid() || a.date < b.date);
    });
    for (qsizetype i = 0; i < std::min(promises.size(), mostPromises); ++i) {
        QString who = partyWord(promises.at(i).who);
        who[0] = who.at(0).toUpper();
        lines.append({ who, shortened(agreementText(promises.at(i))) });
    }
    if (const qsizetype more = promises.size() - mostPromises; more > 0)
        lines.append(
            { {}, tr("En nog %1, zie Gesprekken.").arg(counted(more, tr("afspraak"), tr("afspraken"))) });
}

struct Step {
    QDate on;
    QString text;
};

QList<Step> openSteps(const DossierFacts &facts, const Workplace &workplace)
{
    QList<Step> steps;
    for (const contact::Appointment &one : facts.appointments) {
        if (one.status == contact::AppointmentStatus::Planned)
            steps.append({ one.on,
                tr("gesprek, %1 uur, %2").arg(dutchTime(one.at), workplace.names.value(one.caseworker)) });
    }
    QDate review; // the last that was agreed
    for (const placement::Placement &one : facts.placements)
        review = one.reviewOn.isValid() ? one.reviewOn : review;
    if (review.isValid())
        steps.append({ review, tr("terugkijken op de indeling") });
    for (const plan::Activity &one : facts.activities) {
        if (!one.isOpen())
            continue;
        const method::Service *service = workplace.method->service(one.service);
        // Which support somebody gets is nothing for a card that everybody at the desk can see.
        steps.append({ one.end,
            one.sensitive || !service ? tr("einde dienst") : tr("einde dienst: %1").arg(service->name) });
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.on < b.on; });
    return steps;
}

} // namespace

DossierHead dossierHead(const DossierFacts &facts, const Workplace &workplace)
{
    const client::Client &client = facts.row.client;
    const client::Identity &identity = client.identity;
    DossierHead head;
    head.name = client::listName(identity.name);
    head.categoryRank = categoryRank(*workplace.method, client.category);
    const QString category = decisionText(*workplace.method, client.category, {});
    const QDate since = categorySince(facts);
    head.category = category.isEmpty() ? tr("Nog niet ingedeeld")
        : since.isValid()              ? tr("%1, sinds %2").arg(category, dutchShortDate(since))
                                       : category;
    head.status = statusText(client);
    QStringList reach { identity.phone.isEmpty() ? tr("geen telefoonnummer") : identity.phone };
    if (identity.secrecy != 0)
        reach << tr("adres geheim");
    head.reach = reach.join(u" · "_s);
    QStringList about;
    if (!identity.number.isEmpty())
        about << identity.number;
    if (identity.birth && !identity.birth->isUnknown()) // two people can have one name
        about << tr("geboren %1")
                     .arg(identity.birth->isFull() ? dutchShortDate(identity.birth->toDate())
                                                   : identity.birth->shown());
    about << (client.caseworker ? tr("klantmanager %1").arg(workplace.names.value(*client.caseworker))
                                : tr("geen klantmanager"));
    head.about = about.join(u" · "_s);
    head.bsn = maskedBsn(identity.bsn);
    const bool active = facts.row.isActive() && !workplace.readOnly;
    head.talkOpen = !facts.talks.isEmpty() && !facts.talks.last().interview.endedAt;
    head.mayTalk = active && workplace.may(vault::Action::WriteInterview);
    head.mayInvite = active && workplace.may(vault::Action::PlanAndInvite);
    return head;
}

QList<NamedLine> warmStart(const DossierFacts &facts, QDate today)
{
    QList<NamedLine> lines { lastContact(facts, today) };
    addWords(lines, facts);
    addPromises(lines, facts);
    if (const auto hour = bestHour(facts.calls))
        lines.append(*hour);
    if (lines.size() == 1)
        lines.append({ {},
            facts.row.lastTwoWay.isValid()
                ? tr("Meer is nog niet bekend: er staat geen gesprek in dit bestand.")
                : tr("Meer is nog niet bekend. Begin met kennismaken.") });
    return lines;
}

QList<NamedLine> nextSteps(const DossierFacts &facts, const Workplace &workplace)
{
    QList<NamedLine> lines;
    if (!facts.row.isActive())
        return lines; // those who left or died need none
    for (const Step &step : openSteps(facts, workplace)) {
        const QString day = step.on.year() == workplace.today.year()
            ? dayName(step.on)
            : dayName(step.on) + step.on.toString(u" yyyy"_s);
        lines.append(
            { day, step.on < workplace.today ? tr("%1 (was al eerder)").arg(step.text) : step.text });
    }
    return lines;
}

} // namespace kib::ui
