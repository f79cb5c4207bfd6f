// SPDX-License-Identifier: EUPL-1.2
#include "tests/presentation/lettersdesk.h"
#include "ui/contact/appointmentspresenter.h"

using namespace kib;
using namespace kib::test;
using namespace kib::ui;
using namespace Qt::StringLiterals;
using contact::AppointmentStatus;

namespace {

// The talks of the invited, on the day they are held.
void holdTalks(LettersDesk &page)
{
    page.letters->invitation.invite();
    page.office.clock().moveTo(monday.addDays(7));
    page.open();
}

} // namespace

TEST_CASE("today's talks come first, then those without a result, then the rest")
{
    LettersDesk page;
    page.letters->invitation.invite();
    const AppointmentsPresenter::State &before = page.letters->appointments.state();
    CHECK(before.heading == u"0 vandaag, 2 later"_s);
    CHECK(before.rows.first().cells
        == QStringList { u"ma 30 nov"_s, u"09:00"_s, before.rows.first().name, u"S. Kaya"_s, u"concept"_s });
    CHECK_FALSE(before.rows.first().dayReached);
    page.office.clock().moveTo(monday.addDays(8));
    client::Identity third = aPerson(u"K4"_s);
    page.office.add(third, page.kaya);
    auto work = KIB_VALUE(page.office.file().begin({ u"edit"_s, u"contact"_s, {}, {}, {} }));
    contact::Appointment today = KIB_VALUE(page.office.file().contacts().plannedAppointments()).first();
    today.id = newId<AppointmentId>(page.office.clock().nowMs());
    today.on = monday.addDays(8);
    today.letter.reset();
    KIB_DONE(page.office.file().contacts().add(today));
    KIB_DONE(work->commit());
    page.open();
    const AppointmentsPresenter::State &after = page.letters->appointments.state();
    CHECK(after.heading == u"1 vandaag, 2 nog zonder uitslag, 0 later"_s);
    CHECK(after.rows.first().cells.first() == u"vandaag, di 1 dec"_s);
    CHECK(after.rows.first().cells.last() == u"geen"_s);
    CHECK(after.rows.last().cells.first() == u"ma 30 nov, nog geen uitslag"_s);
}

TEST_CASE("somebody who came is noted in one act")
{
    LettersDesk page;
    holdTalks(page);
    AppointmentsPresenter &appointments = page.letters->appointments;
    appointments.choose(0);
    CHECK(appointments.state().canAttend);
    const ClientId who = appointments.state().rows.first().client;
    appointments.attended();
    CHECK(appointments.state().done.endsWith(u"Vastgelegd: geweest."_s));
    CHECK(appointments.state().rows.size() == 1);
    CHECK(appointments.state().chosen == -1);
    const auto &directory = page.caseload->directory();
    CHECK(directory->row(*directory->indexOf(who)).inView);
}

TEST_CASE("a reason is asked in place and may be left out")
{
    LettersDesk page;
    holdTalks(page);
    AppointmentsPresenter &appointments = page.letters->appointments;
    appointments.choose(0);
    const AppointmentId id = appointments.state().rows.first().id;
    appointments.ask(AppointmentStatus::NoShow);
    CHECK(AppointmentsPresenter::reasonsFor(AppointmentStatus::NoShow).size() == 4);
    const bool told = GENERATE(true, false);
    if (told)
        appointments.setReason(u"ziek"_s);
    CHECK(KIB_VALUE(page.office.file().contacts().appointment(id)).status == AppointmentStatus::Planned);
    appointments.keep();
    const contact::Appointment kept = KIB_VALUE(page.office.file().contacts().appointment(id));
    CHECK(kept.status == AppointmentStatus::NoShow);
    CHECK(kept.reason == (told ? u"ziek"_s : QString()));
    CHECK(appointments.state().done.contains(u"Bel de klant op dinsdag 1 december 2026."_s));
}

TEST_CASE("a talk is moved to a day and time that are typed beside it")
{
    LettersDesk page;
    page.letters->invitation.invite();
    AppointmentsPresenter &appointments = page.letters->appointments;
    appointments.choose(0);
    CHECK_FALSE(appointments.state().canAttend);
    appointments.ask(AppointmentStatus::Moved);
    appointments.keep();
    CHECK(appointments.state().problem == u"De nieuwe dag of tijd is nog niet ingevuld."_s);
    appointments.setMove(QDate(2026, 12, 8), u"half elf"_s);
    appointments.keep();
    CHECK(appointments.state().problem.contains(u"half elf"_s));
    CHECK(appointments.state().moveTo == QDate(2026, 12, 8));
    appointments.setMove(QDate(2026, 12, 8), u"10.30"_s);
    appointments.keep();
    CHECK(appointments.state().problem.isEmpty());
    CHECK(appointments.state().done.contains(
        u"Nieuwe afspraak op dinsdag 8 december 2026 om 10.30 uur. De brief staat klaar."_s));
    CHECK_FALSE(appointments.state().asking);
    CHECK(appointments.state().rows.last().cells.mid(0, 2) == QStringList { u"di 8 dec"_s, u"10:30"_s });
    CHECK(page.letters->run.state().count == 2); // the old draft was withdrawn, a new one made
}

TEST_CASE("the list can be kept to one caseworker")
{
    LettersDesk page;
    page.letters->invitation.invite();
    AppointmentsPresenter &appointments = page.letters->appointments;
    appointments.setCaseworker(page.workplace->account.toString());
    CHECK(appointments.state().rows.isEmpty());
    CHECK(appointments.state().empty == u"Er zijn geen afspraken gepland."_s);
    appointments.setCaseworker(page.kaya.toString());
    CHECK(appointments.state().rows.size() == 2);
}
