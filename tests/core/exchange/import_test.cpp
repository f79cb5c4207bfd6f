// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/clientimport.h"
#include "core/storage/filecheck.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

#include <QBuffer>

using namespace kib;
using namespace kib::test;
using namespace kib::exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header
    = "klantnummer;bsn;voornamen;voorvoegsel;geslachtsnaam;geslacht;straatnaam;huisnummer;postcode;"
      "woonplaats;telefoon;laatste_gesprek;klantmanager;overlijdensdatum\n";

QByteArray row(const QByteArray &number, const QByteArray &bsn, const QByteArray &phone = "0601",
    const QByteArray &caseworker = "S. Kaya", const QByteArray &last = "1-2-2020",
    const QByteArray &death = "")
{
    return number + ';' + bsn + ";Anna;van;Dijk;V;Laan;1;8011AB;Zwolle;" + phone + ';' + last + ';'
        + caseworker + ';' + death + '\n';
}

ClientImport importOf(TestOffice &office)
{
    storage::CaseFile &file = office.file();
    return ClientImport(file, file.clients(), file.contacts(), file.organisations(), file.accounts(),
        file.session(), file.clock());
}

struct Taken {
    ImportOutcome outcome;
    QList<RejectedRow> rejects;
};

Taken taken(TestOffice &office, const QByteArray &csv, bool dryRun = false, const QByteArray &mapping = {})
{
    QByteArray bytes = csv;
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    Taken out;
    ImportWish wish { mapping, {}, dryRun, {}, [&out](const RejectedRow &one) { out.rejects.append(one); },
        {} };
    out.outcome = KIB_VALUE(importOf(office).run(device, wish));
    const ImportOutcome &seen = out.outcome;
    CHECK(seen.rows == seen.added + seen.updated + seen.unchanged + seen.rejected);
    CHECK(seen.rejected == out.rejects.size());
    return out;
}

QString counts(const ImportOutcome &outcome)
{
    return u"%1 %2 %3 %4"_s.arg(outcome.added)
        .arg(outcome.updated)
        .arg(outcome.unchanged)
        .arg(outcome.rejected);
}

} // namespace

TEST_CASE("an export is taken in whole and the same file again changes nothing")
{
    TestOffice office;
    const QByteArray csv = header + row("K1", "999990019") + row("K2", "123456782");
    CHECK(counts(taken(office, csv, true).outcome) == u"2 0 0 0"_s);
    CHECK(KIB_VALUE(office.file().clients().isEmpty()));
    CHECK(counts(taken(office, csv).outcome) == u"2 0 0 0"_s);
    const QByteArray head = storage::checkFile(office.file(), true).head;
    CHECK(counts(taken(office, csv).outcome) == u"0 0 2 0"_s);
    const storage::FileReport report = storage::checkFile(office.file(), true);
    CHECK(report.ok);
    CHECK(report.head == head); // nothing at all was written
    CHECK(KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->knownTalkOn == QDate(2020, 2, 1));
}

TEST_CASE("a changed row changes its client and nobody else")
{
    TestOffice office;
    taken(office, header + row("K1", "999990019") + row("K2", "123456782"));
    CHECK(counts(taken(office, header + row("K1", "999990019", "0699") + row("K2", "123456782")).outcome)
        == u"0 1 1 0"_s);
    CHECK(KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity.phone == u"0699"_s);
    CHECK(KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->version == 2);
}

TEST_CASE("bad rows are named and never stop the others")
{
    TestOffice office;
    const Taken seen
        = taken(office, header + row("K1", "010008579") + row("K2", "123456782") + "K3;12\n" + row("", ""));
    CHECK(counts(seen.outcome) == u"1 0 0 3"_s);
    CHECK(seen.rejects.at(0).code == u"bsn_check"_s);
    CHECK(seen.rejects.at(0).column == u"bsn"_s);
    CHECK(seen.rejects.at(0).row == 2);
    CHECK(seen.rejects.at(0).cells.at(1) == u"010008579"_s);
    CHECK(seen.rejects.at(1).code == u"row_length"_s);
    CHECK(seen.rejects.at(2).code == u"no_key"_s);
}

TEST_CASE("one BSN is one person, within a file and against what is known")
{
    TestOffice office;
    CHECK(counts(taken(office, header + row("K1", "999990019") + row("K2", "999990019"), true).outcome)
        == u"1 0 0 1"_s);
    CHECK(counts(taken(office, header + row("K1", "999990019") + row("K2", "999990019")).outcome)
        == u"1 0 0 1"_s);
    const Taken again = taken(office, header + row("K3", "999990019"));
    REQUIRE(again.rejects.size() == 1);
    CHECK(again.rejects.first().code == u"bsn_elsewhere"_s);
}

TEST_CASE("a row says nothing with an empty or unreadable cell")
{
    TestOffice office;
    const QByteArray wide = "klantnummer;bsn;voornamen;voorvoegsel;geslachtsnaam;geboortedatum;geheimhouding;"
                            "straatnaam;huisnummer;postcode;woonplaats;telefoon;bij_wsp\n";
    taken(office,
        wide + "K1;999990019;Suzanne Maria;van der;Berg;1-2-1985;7;Boterdiep;31;3077AW;Rotterdam;0601;ja\n");
    const client::Identity known = KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity;
    CHECK(counts(taken(office, wide + "K1;;;;Berg;31-2-1985;;;;;;;misschien\n").outcome)
        == u"0 1 0 0"_s); // the prefix went
    client::Identity kept = KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity;
    CHECK(kept.name.prefix.isEmpty());
    kept.name.prefix = known.name.prefix;
    CHECK(kept == known);
    CHECK(
        counts(taken(office, "klantnummer;achternaam;telefoon;woonplaats\nK1;Berg;0699;Rotterdam\n").outcome)
        == u"0 1 0 0"_s);
    kept = KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity;
    CHECK(kept.name.givenNames == u"Suzanne Maria"_s);
    CHECK(kept.address.street == u"Boterdiep"_s);
    CHECK(kept.phone == u"0699"_s);
    taken(office, "bsn;achternaam;geheimhouding\n999990019;Berg;0\n");
    kept = KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity;
    CHECK(kept.secrecy == 0); // said, so lifted
}

TEST_CASE("another address or name does not keep parts of the old one")
{
    TestOffice office;
    const QByteArray wide = "klantnummer;voorvoegsel;geslachtsnaam;straatnaam;huisnummer;huisletter;postcode;"
                            "woonplaats;aanduiding_bij\n";
    taken(office, wide + "K1;van der;Berg;Laan;12;b;8011AB;Zwolle;by\n");
    const auto kept = [&office] { return KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity; };
    CHECK(counts(taken(office,
              "klantnummer;geslachtsnaam;straatnaam;huisnummer;postcode;woonplaats\n"
              "K1;Berg;Laan;12;8011AB;Zwolle\n")
                     .outcome)
        == u"0 0 1 0"_s); // the same house: its letter stays
    CHECK(kept().name.prefix == u"van der"_s);
    taken(office, "klantnummer;geslachtsnaam;huisnummer;huisletter\nK1;Berg;14;\n");
    CHECK(kept().address.houseNumber == u"14"_s);
    CHECK(kept().address.houseLetter.isEmpty());
    CHECK(kept().address.houseNumberIndication.isEmpty());
    CHECK(kept().address.street == u"Laan"_s);
    taken(office, "klantnummer;geslachtsnaam\nK1;Dijk\n");
    CHECK(kept().name.prefix.isEmpty());
    taken(office,
        "klantnummer;geslachtsnaam;buitenland_regel1;buitenland_regel2;land\nK1;Dijk;Rue "
        "1;Lille;Frankrijk\n");
    CHECK(kept().address.street.isEmpty());
    CHECK(kept().address.country == u"Frankrijk"_s);
    taken(office, wide + "K1;;Dijk;Laan;12;;8011AB;Zwolle;\n");
    CHECK(kept().address.foreignLines.isEmpty());
    CHECK(kept().address.country.isEmpty());
}

TEST_CASE("a date that is known is not lost to a yes or to a cell that is no date")
{
    TestOffice office;
    const QByteArray wide
        = "klantnummer;geslachtsnaam;naamgebruik;partner_geslachtsnaam;partner_ontbonden;overlijdensdatum\n";
    taken(office, wide + "K1;Dijk;P;Vos;1-2-2020;3-4-2021\n");
    const client::Identity known = KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity;
    CHECK(counts(taken(office, wide + "K1;Dijk;;Vos;ja;ja\n").outcome) == u"0 0 1 0"_s);
    CHECK(counts(taken(office, wide + "K1;Dijk;zomaar;Vos;31-2-2020;xx\n").outcome) == u"0 0 1 0"_s);
    CHECK(KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity == known);
    taken(office, wide + "K1;Dijk;;Bos;;\n");
    const client::Identity now = KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity;
    CHECK(now.name.spouses.first().surname == u"Bos"_s);
    CHECK(!now.name.spouses.first().ended.has_value());
    CHECK(now.death == known.death);
}

TEST_CASE("a known client with another BSN is not overwritten by somebody else")
{
    TestOffice office;
    taken(office, header + row("K1", "999990019"));
    const Taken other = taken(office, header + row("K1", "123456782"));
    REQUIRE(other.rejects.size() == 1);
    CHECK(other.rejects.first().code == u"bsn_differs"_s);
}

TEST_CASE("caseworkers are the same person whatever the capitals")
{
    TestOffice office;
    taken(office,
        header + row("K1", "999990019", "0601", "S. Kaya") + row("K2", "123456782", "0601", "s. KAYA"));
    CHECK(KIB_VALUE(office.file().accounts().accounts()).size() == 2);
}

TEST_CASE("the same person twice in one file is taken once, and another story is refused")
{
    TestOffice office;
    const QByteArray csv
        = header + row("K1", "999990019") + row("K1", "999990019") + row("K1", "999990019", "0655");
    CHECK(counts(taken(office, csv, true).outcome) == u"1 0 1 1"_s);
    CHECK(counts(taken(office, csv).outcome) == u"1 0 1 1"_s);
    CHECK(counts(taken(office, csv).outcome) == u"0 0 2 1"_s); // and again the same
    CHECK(KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity.phone == u"0601"_s);
}

TEST_CASE("a client known by BSN only gets its number when the export brings one")
{
    TestOffice office;
    taken(office, header + row("", "999990019"));
    CHECK(counts(taken(office, header + row("K1", "999990019")).outcome) == u"0 1 0 0"_s);
    CHECK(KIB_VALUE(office.file().clients().all()).size() == 1);
}

TEST_CASE("columns an export does not have leave what is known alone")
{
    TestOffice office;
    taken(office, header + row("K1", "999990019"));
    const QByteArray narrow = "klantnummer;geslachtsnaam;voorvoegsel;voornamen\nK1;Dijk;van;Anna\n";
    CHECK(counts(taken(office, narrow).outcome) == u"0 0 1 0"_s);
    const client::Identity kept = KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity;
    CHECK(kept.phone == u"0601"_s);
    CHECK(kept.bsn == u"999990019"_s);
    CHECK(kept.address.street == u"Laan"_s);
}

TEST_CASE("another caseworker takes over and the old one keeps the days before")
{
    TestOffice office;
    office.clock().moveTo(monday.addDays(-30));
    taken(office, header + row("K1", "999990019"));
    office.clock().moveTo(monday);
    CHECK(
        counts(taken(office, header + row("K1", "999990019", "0601", "P. de Wit")).outcome) == u"0 1 0 0"_s);
    const auto past = KIB_VALUE(office.file().clients().pastOwners());
    REQUIRE(past.size() == 1);
    CHECK(past.first().from == monday.addDays(-30));
    CHECK(past.first().until == monday.addDays(-1));
    CHECK(KIB_VALUE(office.file().accounts().accounts()).size() == 3);
}

TEST_CASE("a new last talk is noted and a death ends the work")
{
    TestOffice office;
    taken(office, header + row("K1", "999990019"));
    CHECK(counts(taken(office, header + row("K1", "999990019", "0601", "S. Kaya", "5-10-2026")).outcome)
        == u"0 1 0 0"_s);
    CHECK(KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->knownTalkOn == QDate(2026, 10, 5));
    const auto earlier = KIB_VALUE(office.file().contacts().moments());
    REQUIRE(earlier.size() == 1); // what was known before stays known
    CHECK(earlier.first().on == QDate(2020, 2, 1));
    CHECK(counts(taken(office, header + row("K1", "999990019", "0601", "S. Kaya", "5-10-2026", "20261101"))
                     .outcome)
        == u"0 1 0 0"_s);
    CHECK(KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->status == client::Status::Deceased);
}

TEST_CASE("a mapping that was given once is remembered")
{
    TestOffice office;
    const QByteArray odd = "Nr;Wie\nK1;Dijk\n";
    CHECK(counts(taken(office, odd, false, R"({"Nr": "klantnummer", "Wie": "geslachtsnaam"})").outcome)
        == u"1 0 0 0"_s);
    CHECK(counts(taken(office, "Nr;Wie\nK2;Vos\n").outcome) == u"1 0 0 0"_s);
    CHECK(counts(taken(office, header + row("K3", "999990019")).outcome) == u"1 0 0 0"_s);
}

TEST_CASE("a file that breaks off, or a stop halfway, leaves nothing behind")
{
    TestOffice office;
    QByteArray csv = header + row("K1", "999990019") + "K2;\"nooit gesloten\n";
    QBuffer broken(&csv);
    REQUIRE(broken.open(QIODevice::ReadOnly));
    CHECK(importOf(office).run(broken, {}).error().detail == u"open_quote"_s);
    CHECK(KIB_VALUE(office.file().clients().isEmpty()));
    QByteArray many = header;
    for (int i = 0; i < 1500; ++i)
        many += row("K" + QByteArray::number(i), "");
    QBuffer whole(&many);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const ImportWish stopping { {}, {}, false, {}, {}, [](qint64) { return false; } };
    CHECK(importOf(office).run(whole, stopping).error().code == ErrorCode::Cancelled);
    CHECK(KIB_VALUE(office.file().clients().isEmpty()));
    CHECK(storage::checkFile(office.file(), false).ok);
}

TEST_CASE("a death calls off what was planned, and \"nee\" takes back what was no death")
{
    TestOffice office;
    taken(office, header + row("K1", "999990019"));
    const client::Client known = *KIB_VALUE(office.file().clients().byNumber(u"K1"_s));
    {
        const contact::LetterRecord letter { newId<LetterId>(1), 1, known.id, u"rsd-kromme-rijn-heuvelrug"_s,
            u"1"_s, u"invitation"_s, contact::LetterStatus::Drafted, monday, {}, {},
            office.file().session().account, std::nullopt };
        auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, {}, {}, {} }));
        KIB_DONE(office.file().contacts().add(letter));
        KIB_DONE(office.file().contacts().add(contact::Appointment { newId<AppointmentId>(1), 1, known.id,
            office.file().session().account, contact::AppointmentKind::Office, monday.addDays(7), QTime(9, 0),
            75, contact::AppointmentStatus::Planned, {}, letter.id, {}, {} }));
        KIB_DONE(work->commit());
    }
    const QByteArray died = header + row("K1", "999990019", "0601", "S. Kaya", "1-2-2020", "20261101");
    CHECK(taken(office, died, true).outcome.calledOff == 1); // a trial says so and does nothing
    CHECK(KIB_VALUE(office.file().contacts().plannedAppointments()).size() == 1);
    CHECK(taken(office, died).outcome.calledOff == 1);
    CHECK(KIB_VALUE(office.file().contacts().plannedAppointments()).isEmpty());
    CHECK(KIB_VALUE(office.file().contacts().lettersWith(contact::LetterStatus::Drafted)).isEmpty());
    // An empty cell says nothing; only "nee" does.
    CHECK(counts(taken(office, header + row("K1", "999990019")).outcome) == u"0 0 1 0"_s);
    const QByteArray alive = header + row("K1", "999990019", "0601", "S. Kaya", "1-2-2020", "nee");
    CHECK(counts(taken(office, alive).outcome) == u"0 1 0 0"_s);
    const client::Client back = *KIB_VALUE(office.file().clients().byNumber(u"K1"_s));
    CHECK(back.status == client::Status::Active);
    CHECK_FALSE(back.identity.death);
    CHECK_FALSE(back.closedOn.isValid());
    CHECK(counts(taken(office, alive).outcome) == u"0 0 1 0"_s);
}

TEST_CASE("a client who stands in the file once by number and once by BSN is refused the second time")
{
    TestOffice office;
    taken(office, header + row("K1", "999990019"));
    const Taken again = taken(office, header + row("K1", "", "0602") + row("", "999990019", "0603"));
    CHECK(counts(again.outcome) == u"0 1 0 1"_s);
    CHECK(again.rejects.first().code == u"double_row"_s);
    CHECK(KIB_VALUE(office.file().clients().byNumber(u"K1"_s))->identity.phone == u"0602"_s);
}
