// SPDX-License-Identifier: EUPL-1.2
#include "core/base/dutchdate.h"
#include "ui/client/dossierhistory.h"
#include "ui/common/clientwords.h"
#include "ui/common/newestfirst.h"
#include "ui/common/tr.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int leastMonths = 6; // a span that is shorter looks as if a lot happened

// One thing that happened or is planned: drawn in its lane and a row of the list.
struct Event {
    enum Lane { Contact, Letter, Service, Placement };
    Lane lane;
    Timeline::Item item;
    QString what;
    QString more;
};

QString laneName(int lane)
{
    switch (lane) {
    case Event::Contact:
        return tr("Contact");
    case Event::Letter:
        return tr("Brieven");
    case Event::Service:
        return tr("Dienstverlening");
    default:
        return tr("Indeling");
    }
}

void addContacts(QList<Event> &events, const DossierFacts &facts, const Workplace &workplace)
{
    for (const contact::ContactMoment &one : facts.moments) {
        // A letter has its own lane.
        if (one.channel != "letter"_L1)
            events.append({ Event::Contact, { one.on, {}, !one.twoWay, {} }, channelWord(one.channel),
                one.note.isEmpty() && one.account ? workplace.names.value(*one.account) : one.note });
    }
    for (const contact::CallAttempt &one : facts.calls)
        events.append({ Event::Contact, { one.on, {}, true, {} }, callOutcomeWord(one.outcome), one.note });
    for (const contact::Appointment &one : facts.appointments) {
        // A talk that was held stands there as a contact.
        if (one.status == contact::AppointmentStatus::Attended)
            continue;
        events.append({ Event::Contact, { one.on, {}, true, {} },
            tr("afspraak, %1").arg(appointmentStatusWord(key(one.status))),
            one.reason.isEmpty() ? tr("%1 uur").arg(dutchTime(one.at)) : one.reason });
    }
}

QList<Event> eventsOf(const DossierFacts &facts, const Workplace &workplace)
{
    const method::Method &method = *workplace.method;
    QList<Event> events;
    addContacts(events, facts, workplace);
    for (const contact::LetterRecord &one : facts.letters) {
        const method::LetterTemplate *letter = method.letter(one.templateKey);
        const QDate on = one.sent.isValid() ? one.sent : one.printed.isValid() ? one.printed : one.made;
        events.append(
            { Event::Letter, { on, {}, true, {} }, tr("brief, %1").arg(letterStatusWord(key(one.status))),
                letter ? letter->name : one.templateKey });
    }
    for (const plan::Activity &one : facts.activities) {
        const method::Service *service = method.service(one.service);
        const QString name = service ? service->name : one.service;
        QString more
            = tr("%1, tot en met %2").arg(activityStatusWord(key(one.status)), dutchShortDate(one.end));
        if (!one.goal.isEmpty())
            more += u": "_s + one.goal;
        events.append({ Event::Service,
            { one.begin, one.end, one.status == plan::ActivityStatus::Planned, name }, name, more });
    }
    for (const placement::Placement &one : facts.placements)
        events.append({ Event::Placement, { one.on, {}, false, {} }, tr("indeling"),
            decisionText(method, one.category, one.path) });
    std::stable_sort(events.begin(), events.end(),
        [](const Event &a, const Event &b) { return a.item.from < b.item.from; });
    return events;
}

} // namespace

Timeline dossierTimeline(const DossierFacts &facts, const Workplace &workplace)
{
    const QDate today = workplace.today;
    Timeline line;
    line.today = today;
    line.first = today;
    line.last = today;
    const QList<Event> events = eventsOf(facts, workplace);
    for (int lane = Event::Contact; lane <= Event::Placement; ++lane) {
        Timeline::Lane one { laneName(lane), {} };
        for (const Event &event : events) {
            if (event.lane != lane)
                continue;
            one.items.append(event.item);
            line.first = std::min(line.first, event.item.from);
            line.last = std::max({ line.last, event.item.from, event.item.until });
        }
        if (!one.items.isEmpty())
            line.lanes.append(one);
    }
    // From the first of a month, with air at both sides.
    line.last = line.last.addDays(14);
    line.first = std::min(line.first.addDays(-14), line.last.addMonths(-leastMonths));
    line.first = QDate(line.first.year(), line.first.month(), 1);
    line.sentence = facts.row.lastTwoWay.isValid()
        ? tr("Laatste echte contact %1.").arg(agoText(facts.row.lastTwoWay, today))
        : tr("Nog geen echt contact.");
    return line;
}

WordTable timelineTable(const DossierFacts &facts, const Workplace &workplace)
{
    WordTable table;
    table.heading = tr("Wat er gebeurde");
    table.columns = { { tr("Datum") }, { tr("Wat") }, { tr("Toelichting") } };
    table.widths = { 112, 260, 0 };
    table.empty = knownTalkText(facts.row.client, workplace.today);
    if (table.empty.isEmpty())
        table.empty = tr("Nog geen contact. Plan een eerste gesprek.");
    const QList<Event> events = eventsOf(facts, workplace);
    for (const Event &event : newestFirst(events)) {
        const bool ahead = event.item.from > workplace.today && event.lane != Event::Service;
        table.rows.append({ dutchShortDate(event.item.from), event.what,
            ahead ? tr("Nog te komen. %1").arg(event.more).trimmed() : event.more });
    }
    return table;
}

} // namespace kib::ui
