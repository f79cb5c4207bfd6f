// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/practiceoffice.h"

#include "core/contact/slotplanner.h"
#include "core/exchange/practicetalk.h"
#include "core/placement/advisor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

constexpr int clientsPerAct = 1000;
constexpr int historyDays = 730;

} // namespace

QList<int> pathShares(const method::Method &method, int clients)
{
    qint64 total = 0;
    for (const method::Path &path : method.paths)
        total += path.advised;
    if (total == 0)
        return {};
    QList<int> shares;
    QList<std::pair<qint64, qsizetype>> remainders;
    int given = 0;
    for (qsizetype i = 0; i < method.paths.size(); ++i) {
        const qint64 exact = qint64 { clients } * method.paths.at(i).advised;
        shares << static_cast<int>(exact / total);
        remainders.append({ exact % total, i });
        given += shares.last();
    }
    std::sort(remainders.begin(), remainders.end(), std::greater<>());
    for (int i = 0; given < clients; ++i, ++given)
        ++shares[remainders.at(i).second];
    return shares;
}

placement::FactSet fittingFacts(const method::Method &method, const QString &path, Chance &chance)
{
    // Few tries are needed: each shipped rule holds for a good part of what is drawn.
    placement::FactSet facts;
    for (int i = 0; i < 2000; ++i) {
        facts = drawnFacts(method, chance);
        const placement::FullAdvice advice = placement::advise(method, facts);
        const bool hasRule = std::any_of(method.pathRouting.rules.begin(), method.pathRouting.rules.end(),
            [&path](const method::Rule &rule) { return rule.proposes == path; });
        if (path.isEmpty() || advice.path.proposal == (hasRule ? path : QString()))
            return facts;
    }
    return facts;
}

PracticeOffice::PracticeOffice(const PracticeStores &stores, const method::Method &method, qint64 seed)
    : m_stores(stores)
    , m_method(method)
    , m_chance(static_cast<quint64>(seed))
    , m_today(stores.clock.today())
{
}

QDate PracticeOffice::workday(int daysBack, int spread)
{
    const QDate day = m_today.addDays(-daysBack - (spread > 0 ? m_chance.number(spread) : 0));
    return m_calendar.isWorkingDay(day) ? day : m_calendar.previous(day);
}

QTime PracticeOffice::slot()
{
    return m_chance.pick(contact::slotTimes(m_method));
}

Result<void> PracticeOffice::hireCaseworkers()
{
    constexpr int hundredths[] = { 100, 80, 90, 100, 60 };
    const Result<QList<vault::AccountInfo>> known = m_stores.accounts.accounts();
    if (!known)
        return fail(known.error());
    for (qsizetype i = 0; i < practiceCaseworkers().size(); ++i) {
        const QString &name = practiceCaseworkers().at(i);
        const auto found = std::find_if(known->begin(), known->end(),
            [&name](const vault::AccountInfo &info) { return info.name == name; });
        const Result<AccountId> id
            = found != known->end() ? Result<AccountId>(found->id) : m_stores.accounts.addCaseworker(name);
        if (!id)
            return fail(id.error());
        m_caseworkers << *id;
        if (auto done = m_stores.organisations.setFte(*id, hundredths[i]); !done)
            return done;
    }
    return {};
}

Result<PracticeCounts> PracticeOffice::fill(int clients)
{
    const QList<int> shares = pathShares(m_method, clients);
    QStringList paths;
    for (qsizetype i = 0; i < shares.size(); ++i)
        paths += QStringList(shares.at(i), m_method.paths.at(i).key);
    // Spread the paths over the list, so that the first page of it is not all of one kind.
    for (qsizetype i = paths.size() - 1; i > 0; --i)
        paths.swapItemsAt(i, m_chance.number(static_cast<int>(i) + 1));
    for (int from = 0; from < clients; from += clientsPerAct) {
        auto work = m_stores.works.begin(
            { .event = u"practice"_s, .section = u"office"_s, .client = {}, .detail = {}, .op = {} });
        if (!work)
            return fail(work.error());
        if (from == 0) {
            if (auto hired = hireCaseworkers(); !hired)
                return fail(hired.error());
        }
        for (int i = from; i < std::min(clients, from + clientsPerAct); ++i) {
            if (auto added = addClient(i, paths.value(i)); !added)
                return fail(added.error());
        }
        if (auto done = (*work)->commit(); !done)
            return fail(done.error());
    }
    return m_counts;
}

Result<void> PracticeOffice::addClient(int index, const QString &path)
{
    client::Client client { newId<ClientId>(m_stores.clock.nowMs()), 0, client::Status::Active, {},
        m_caseworkers.at(index % m_caseworkers.size()), m_today.addDays(-historyDays - 30),
        m_today.addDays(-historyDays - 30), {}, inventedPerson(index, m_chance, m_today) };
    if (path.isEmpty() && m_chance.percent(1)) {
        client.identity.death = client::PartialDate(m_today.addDays(-m_chance.between(5, 300)));
        client.status = client::Status::Deceased;
        client.closedOn = client.identity.death->toDate();
    }
    if (m_chance.percent(70))
        client.knownTalkOn = m_today.addDays(-m_chance.between(historyDays, 6 * 365));
    if (auto done = m_stores.clients.add(client); !done)
        return done;
    client.version = 1;
    ++m_counts.clients;
    return client.status == client::Status::Active ? addHistory(client, path) : Result<void>();
}

Result<void> PracticeOffice::addHistory(const client::Client &client, const QString &path)
{
    if (path.isEmpty() && m_chance.percent(52))
        return {}; // still out of view: that is what the tool is for
    QDate day = workday(14, historyDays - 40);
    if (m_chance.percent(8)) {
        const auto status = m_chance.percent(60) ? contact::AppointmentStatus::NoShow
                                                 : contact::AppointmentStatus::Cancelled;
        if (auto missed = addAppointment(client, day, status); !missed)
            return fail(missed.error());
        day = std::min(m_calendar.after(day, 10), m_calendar.previous(m_today));
    }
    if (path.isEmpty() && m_chance.percent(7)) {
        const auto planned = addAppointment(
            client, m_calendar.after(m_today, m_chance.between(1, 12)), contact::AppointmentStatus::Planned);
        return planned ? Result<void>() : fail(planned.error());
    }
    if (auto held = addAppointment(client, day, contact::AppointmentStatus::Attended); !held)
        return fail(held.error());
    return addTalk(client, day, path);
}

Result<contact::Appointment> PracticeOffice::addAppointment(
    const client::Client &client, QDate on, contact::AppointmentStatus status)
{
    const QDate made = m_calendar.previous(on.addDays(-12));
    const bool future = on > m_today;
    contact::LetterRecord letter { newId<LetterId>(m_stores.clock.nowMs()), 0, client.id, m_method.key,
        m_method.version, u"invitation"_s,
        future ? contact::LetterStatus::Drafted : contact::LetterStatus::Sent, std::min(made, m_today),
        future ? QDate() : made, future ? QDate() : m_calendar.next(made), *client.caseworker, std::nullopt };
    if (auto done = m_stores.contacts.add(letter); !done)
        return fail(done.error());
    contact::Appointment appointment { newId<AppointmentId>(m_stores.clock.nowMs()), 0, client.id,
        *client.caseworker, contact::AppointmentKind::Office, on, slot(),
        static_cast<int>(m_method.setting(u"slot_minutes"_s)), status, {}, letter.id, {}, {} };
    if (status == contact::AppointmentStatus::NoShow)
        appointment.reason = m_chance.pick(
            QStringList { u"ziek"_s, u"vergeten"_s, u"vervoer"_s, u"oppas"_s, u"onbekend"_s });
    // Only one planned talk at a time fits a slot; the past has no such limit.
    const auto place = [&appointment] {
        return appointment.caseworker.toString() + appointment.on.toString(Qt::ISODate)
            + appointment.at.toString();
    };
    while (future && m_taken.contains(place())) {
        appointment.at = slot();
        if (m_chance.percent(40))
            appointment.on = m_calendar.next(appointment.on);
    }
    if (future)
        m_taken.insert(place());
    if (auto done = m_stores.contacts.add(appointment); !done)
        return fail(done.error());
    ++m_counts.appointments;
    if (!future && !client.identity.phone.isEmpty()) {
        const QString outcome = m_chance.percent(70) ? u"confirmed"_s
            : m_chance.percent(50)                   ? u"voicemail"_s
                                                     : u"no_answer"_s;
        if (auto done
            = m_stores.contacts.add(contact::CallAttempt { newId<CallId>(m_stores.clock.nowMs()), client.id,
                appointment.id, m_calendar.previous(on), QTime(10, 15), 1, outcome, *client.caseworker, {} });
            !done)
            return fail(done.error());
    }
    return appointment;
}

Result<void> PracticeOffice::addTalk(const client::Client &client, QDate on, const QString &path)
{
    const qint64 start = toMs(on, QTime(9, 0));
    const interview::Interview interview { newId<InterviewId>(start), 0, client.id, *client.caseworker,
        m_method.key, m_method.version, interview::InterviewStatus::Finished, on, start,
        start + m_chance.between(50, 95) * 60'000LL, std::nullopt };
    if (auto done = m_stores.interviews.add(interview); !done)
        return done;
    if (auto done = m_stores.contacts.addMoment({ newId<ContactMomentId>(start), 0, client.id, on, u"talk"_s,
            true, u"interview"_s, interview.id.value(), *client.caseworker, {} });
        !done)
        return done;
    const placement::FactSet facts = fittingFacts(m_method, path, m_chance);
    if (auto done = m_stores.interviews.append(interview, drawnAnswers(m_method, facts, interview, m_chance));
        !done)
        return done;
    ++m_counts.interviews;
    return addPlacement(client, interview, facts, path);
}

Result<void> PracticeOffice::addPlacement(const client::Client &client, const interview::Interview &interview,
    const placement::FactSet &facts, const QString &path)
{
    const placement::FullAdvice advice = placement::advise(m_method, facts);
    QString category = advice.category.proposal;
    if (!m_method.categories.isEmpty() && (category.isEmpty() || m_chance.percent(6)))
        category = m_chance.pick(m_method.categories).key;
    if (category.isEmpty() && path.isEmpty())
        return {};
    const QDate review = m_calendar.next(
        interview.startedOn.addMonths(static_cast<int>(m_method.setting(u"category_review_months"_s))));
    const placement::Placement placement { newId<PlacementId>(interview.startedAt), client.id, interview.id,
        interview.startedOn, category, path, m_method.key, m_method.version, *client.caseworker, review,
        category == advice.category.proposal ? u"in lijn met het gesprek"_s
                                             : u"klant wil eerst iets anders"_s,
        advice.category.proposal, advice.path.proposal,
        advice.category.rule.isEmpty() ? advice.path.rule : advice.category.rule, {} };
    if (auto done = m_stores.placements.add(placement); !done)
        return done;
    client::Client placed = client;
    placed.category = category;
    if (!category.isEmpty()) {
        if (auto done = m_stores.clients.update(placed); !done)
            return done;
    }
    return m_chance.percent(65) ? addService(client, category, interview.startedOn.addDays(14))
                                : Result<void>();
}

Result<void> PracticeOffice::addService(const client::Client &client, const QString &category, QDate from)
{
    const QList<method::Service> choice = m_method.servicesFor(category);
    if (choice.isEmpty())
        return {};
    const method::Service service = m_chance.pick(choice);
    const QDate until = from.addMonths(m_chance.between(2, 10));
    const auto status = until < m_today ? plan::ActivityStatus::Done
        : from > m_today                ? plan::ActivityStatus::Planned
                                        : plan::ActivityStatus::Running;
    ++m_counts.activities;
    return m_stores.plans.add({ newId<ActivityId>(m_stores.clock.nowMs()), 0, client.id, service.key,
        service.sensitive, status, from, until, *client.caseworker,
        m_chance.pick(QStringList { u"vaste dagen opbouwen"_s, u"rust in de post"_s, u"eerste werkervaring"_s,
            u"taal oefenen"_s }) });
}

} // namespace kib::exchange
