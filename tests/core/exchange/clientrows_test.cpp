// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/clientrows.h"
#include "tests/support/catch_qt.h"

#include <QBuffer>
#include <QFile>

using namespace kib;
using namespace kib::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 12, 7);

QList<ClientRow> checkedFile(QIODevice &device, const CsvLimits &limits = {})
{
    QList<ClientRow> rows;
    Result<CsvReader> reader = CsvReader::open(device, {}, limits);
    REQUIRE(reader);
    const Result<ColumnMapping> mapping = mapColumns(reader->header());
    REQUIRE(mapping);
    ClientRowChecker checker(*mapping, today);
    REQUIRE(reader->read([&](const CsvRow &row) {
        rows << checker.check(row);
        return true;
    }));
    return rows;
}

QList<ClientRow> checked(QByteArray bytes, const CsvLimits &limits = {})
{
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return checkedFile(buffer, limits);
}

// A row of which only one column matters.
ClientRow withCell(const QByteArray &column, const QByteArray &cell)
{
    const QList<ClientRow> rows = checked("klantnummer;achternaam;" + column + "\nK1;Jansen;" + cell + "\n");
    REQUIRE(rows.size() == 1);
    return rows.first();
}

QString codes(const ClientRow &row)
{
    QStringList codes;
    for (const CellFinding &finding : row.findings)
        codes << key(finding.code) + u'@' + QString::number(finding.column);
    return codes.join(u' ');
}

} // namespace

TEST_CASE("every code has a key of its own")
{
    QStringList keys;
    for (size_t i = 0; i < cellCodeCount; ++i)
        keys << key(static_cast<CellCode>(i));
    CHECK(keys.removeDuplicates() == 0);
    CHECK(key(CellCode::BsnLength) == "bsn_length"_L1);
    CHECK(key(CellCode::TotalLine) == "total_line"_L1);
    CHECK(key(CellCode::WspForm) == "wsp_form"_L1);
    CHECK(rejects(CellCode::TotalLine));
    CHECK_FALSE(rejects(CellCode::BsnPadded));
}

TEST_CASE("a full row becomes an identity")
{
    const QList<ClientRow> rows = checked(
        "klantnummer;bsn;voorletters;tussenvoegsel;achternaam;aanhef;geboortedatum;straat;huisnummer;"
        "toevoeging;"
        "postcode;woonplaats;telefoon;email;uitkering_sinds;laatste_contact;klantmanager;wsp\r\n"
        "12;99999 0019;J.P.;van  den;Berg;de heer;12-3-1980;Dorpsstraat;1;bis;1234 ab;Zwolle;0612345678;"
        "j@example.nl;1-1-2015;7-12-2026;M. Jansen;x\r\n");
    REQUIRE(rows.size() == 1);
    const ClientRow &row = rows.first();
    const client::Identity &identity = row.identity;
    CHECK(codes(row) == u""_s);
    CHECK(row.number == 2);
    CHECK(identity.number == u"12"_s);
    CHECK(identity.bsn == u"999990019"_s);
    CHECK(identity.name.initials == u"J.P."_s);
    CHECK(identity.name.prefix == u"van den"_s);
    CHECK(identity.name.surname == u"Berg"_s);
    CHECK(identity.name.gender == client::Gender::Male);
    CHECK(identity.birth == client::PartialDate(QDate(1980, 3, 12)));
    CHECK_FALSE(identity.death);
    CHECK(identity.address.street == u"Dorpsstraat"_s);
    CHECK(identity.address.houseNumber == u"1"_s);
    CHECK(identity.address.houseNumberSuffix == u"bis"_s);
    CHECK(identity.address.postcode == u"1234AB"_s);
    CHECK(identity.address.city == u"Zwolle"_s);
    CHECK(identity.phone == u"0612345678"_s);
    CHECK(identity.email == u"j@example.nl"_s);
    CHECK(identity.benefitSince == client::PartialDate(QDate(2015, 1, 1)));
    CHECK(identity.withWsp);
    CHECK(row.lastContact == today);
    CHECK(row.caseworker == u"M. Jansen"_s);
}

TEST_CASE("a BSN that cannot be one refuses the row and says why")
{
    const auto [cell, expected] = GENERATE(table<QByteArray, QString>(
        { { "999990019", u""_s }, { "12345678", u"bsn_check@2"_s }, { "1234567", u"bsn_length@2"_s },
            { "9999900190", u"bsn_length@2"_s }, { "onbekend", u"bsn_digits@2"_s },
            { "999990018", u"bsn_check@2"_s }, { "000000000", u"bsn_check@2"_s },
            { "10000008", u"bsn_padded@2"_s }, { "", u""_s }, { ".", u""_s } }));
    CAPTURE(cell.toStdString());
    CHECK(codes(withCell("bsn", cell)) == expected);
}

TEST_CASE("a row without client number and BSN is refused")
{
    const QList<ClientRow> rows
        = checked("klantnummer;bsn;achternaam\n;;Jansen\n ;x;Jansen\n;999990019;Jansen\n");
    CHECK(codes(rows.at(0)) == u"no_key@-1"_s);
    CHECK(codes(rows.at(1)) == u"bsn_digits@1"_s);
    CHECK_FALSE(rows.at(2).isRejected());
}

TEST_CASE("a row of another length than the header is refused")
{
    const QList<ClientRow> rows
        = checked("klantnummer;achternaam\nK1\nK2;Jansen;x\nK3;Jansen; ;\nTotaal aantal: 3\nK4;"
            + QByteArray(300, ';') + "\n");
    CHECK(codes(rows.at(0)) == u"row_length@-1"_s);
    CHECK(codes(rows.at(1)) == u"row_length@-1"_s);
    CHECK(codes(rows.at(2)) == u""_s);
    CHECK(codes(rows.at(3)) == u"total_line@-1"_s);
    CHECK(codes(rows.at(4)) == u"row_length@-1"_s);
}

TEST_CASE("a cell that is too long or has bad characters refuses its row only")
{
    CsvLimits limits;
    limits.cellBytes = 12;
    const QList<ClientRow> rows
        = checked("klantnummer;achternaam;memo\nK1;Jansen;1234567890123\nK2;Jan\x81sen;x\nK3;"
                + QByteArray("J\0", 2) + ";x\nK4;Jansen;\x81\nK5;Jansen;x\n",
            limits);
    CHECK(codes(rows.at(0)) == u"field_too_long@2"_s);
    CHECK(codes(rows.at(1)) == u"bad_character@1 name_missing@1"_s);
    CHECK(codes(rows.at(2)).startsWith(u"bad_character@1"_s));
    CHECK(codes(rows.at(3)) == u""_s);
    CHECK(codes(rows.at(4)) == u""_s);
}

TEST_CASE("the last conversation is a full day that is not to come")
{
    CHECK(withCell("laatste_gesprek", "7-12-2026").lastContact == today);
    CHECK(codes(withCell("laatste_gesprek", "8-12-2026")) == u"future_contact@2"_s);
    CHECK(codes(withCell("laatste_gesprek", "20270000")) == u"future_contact@2"_s);
    CHECK(codes(withCell("laatste_gesprek", "20210500")) == u"date_partial@2"_s);
    CHECK(codes(withCell("laatste_gesprek", "31-2-2021")) == u"date_impossible@2"_s);
    CHECK_FALSE(withCell("laatste_gesprek", "20210500").lastContact.isValid());
    CHECK(codes(withCell("laatste_gesprek", "")) == u""_s);
}

TEST_CASE("an impossible date is dropped and the row is taken")
{
    const ClientRow row = withCell("geboortedatum", "31-2-1980");
    CHECK(codes(row) == u"date_impossible@2"_s);
    CHECK_FALSE(row.isRejected());
    CHECK_FALSE(row.identity.birth);
    CHECK(codes(withCell("geboortedatum", "8-12-2026")) == u"date_impossible@2"_s);
    CHECK(codes(withCell("uitkering_sinds", "1-13-2020")) == u"date_impossible@2"_s);
    CHECK(codes(withCell("uitkering_sinds", "1-1-2027")) == u""_s);
    CHECK(codes(withCell("geboortedatum", ".")) == u""_s);
}

TEST_CASE("a death is a death even when its date cannot be read")
{
    CHECK(withCell("overlijdensdatum", "20080700").identity.death->toBrp() == u"20080700"_s);
    CHECK(withCell("overlijdensdatum", "00000000").identity.death->isUnknown());
    for (const QByteArray &unreadable :
        { QByteArray("05"), QByteArray("31-2-2020"), QByteArray("1-1-2062") }) {
        const ClientRow row = withCell("overlijdensdatum", unreadable);
        CHECK(codes(row) == u"death_undated@2"_s);
        REQUIRE(row.identity.death);
        CHECK(row.identity.death->isUnknown());
    }
    CHECK(withCell("overleden", "ja").identity.death);
    for (const QByteArray &alive :
        { QByteArray("nee"), QByteArray("0"), QByteArray("0-0-0000"), QByteArray("n.v.t.") })
        CHECK_FALSE(withCell("overlijdensdatum", alive).identity.death);
    CHECK(codes(withCell("overlijdensdatum", "n.v.t.")) == u"date_impossible@2"_s);
    CHECK(withCell("overleden", "nee").saysAlive);
    for (const QByteArray &silent :
        { QByteArray(""), QByteArray("0"), QByteArray("n.v.t."), QByteArray("ja") })
        CHECK_FALSE(withCell("overlijdensdatum", silent).saysAlive);
}

TEST_CASE("what is not understood is marked and the row is taken")
{
    const auto [column, cell, expected]
        = GENERATE(table<QByteArray, QByteArray, QString>({ { "postcode", "12345", u"postcode_form@2"_s },
            { "geslacht", "q", u"gender_unknown@2"_s }, { "telefoon", "geen", u"phone_form@2"_s },
            { "email", "geen", u"email_form@2"_s }, { "geheimhouding", "9", u"secrecy_form@2"_s },
            { "naamgebruik", "Z", u"name_usage_form@2"_s }, { "wsp", "misschien", u"wsp_form@2"_s },
            // NOLINTNEXTLINE(misc-misleading-bidirectional): what the row is there to show
            { "voornamen", "Jan\xe2\x80\xaeneB", u"direction_controls@2"_s } }));
    const ClientRow row = withCell(column, cell);
    CHECK(codes(row) == expected);
    CHECK_FALSE(row.isRejected());
}

TEST_CASE("what is not understood stays as typed, and unclear secrecy is secrecy")
{
    CHECK(withCell("postcode", "12345").identity.address.postcode == u"12345"_s);
    CHECK(withCell("telefoon", "via  zus").identity.phone == u"via zus"_s);
    CHECK(withCell("geheimhouding", "9").identity.secrecy == 7);
    CHECK(withCell("geheimhouding", "3").identity.secrecy == 3);
    CHECK(withCell("geheimhouding", "").identity.secrecy == 0);
}

TEST_CASE("a row without surname is taken and marked")
{
    const QList<ClientRow> rows = checked("klantnummer;achternaam\nK1;\nK2;.\n");
    CHECK(codes(rows.at(0)) == u"name_missing@1"_s);
    CHECK_FALSE(rows.at(0).isRejected());
    CHECK(codes(rows.at(1)) == u""_s);
    CHECK(rows.at(1).identity.name.surname == u"."_s);
}

TEST_CASE("a dot stands for unknown, and stays where the register writes it")
{
    CHECK(withCell("straat", ".").identity.address.street == u"."_s);
    CHECK(withCell("partner_geslachtsnaam", ".").identity.name.spouses.first().surname == u"."_s);
    CHECK(withCell("woonplaats", ".").identity.address.city.isEmpty());
    CHECK(codes(withCell("telefoon", ".")) == u""_s);
}

TEST_CASE("initials count only when there are no given names")
{
    const QList<ClientRow> rows
        = checked("klantnummer;achternaam;voorletters;voornamen\nK1;Jansen;J.P.;Jan Piet\nK2;Jansen;J.P.;\n");
    CHECK(rows.at(0).identity.name.initials.isEmpty());
    CHECK(rows.at(1).identity.name.initials == u"J.P."_s);
}

TEST_CASE("a former spouse is one whose marriage ended")
{
    const QList<ClientRow> rows
        = checked("klantnummer;achternaam;partner_ontbonden;partner_voorvoegsel;partner_achternaam\n"
                  "K1;Jansen;1-5-2019;de;Wit\nK2;Jansen;ja;;Wit\nK3;Jansen;;;Wit\nK4;Jansen;ja;;\n");
    CHECK(rows.at(0).identity.name.spouses.first().ended == client::PartialDate(QDate(2019, 5, 1)));
    CHECK(rows.at(0).identity.name.spouses.first().prefix == u"de"_s);
    CHECK(rows.at(1).identity.name.spouses.first().ended == client::PartialDate());
    CHECK_FALSE(rows.at(2).identity.name.spouses.first().ended);
    CHECK(rows.at(3).identity.name.spouses.isEmpty());
}

TEST_CASE("addresses abroad keep their lines and their own postcodes")
{
    const QList<ClientRow> rows
        = checked("klantnummer;achternaam;postcode;land;buitenland_regel1;buitenland_regel2\n"
                  "K1;Dupre;1000;Belgie;Rue  du Moulin 25;Bruxelles\nK2;Dupre;1234AB;Nederland;;\n"
                  "K3;Dupre;;;;Noorderstation\n");
    CHECK(codes(rows.at(0)) == u""_s);
    CHECK(rows.at(0).identity.address.foreignLines == QStringList { u"Rue  du Moulin 25"_s, u"Bruxelles"_s });
    CHECK(rows.at(0).identity.address.country == u"Belgie"_s);
    CHECK(rows.at(1).identity.address.country.isEmpty());
    CHECK(rows.at(2).identity.address.foreignLines == QStringList { u""_s, u"Noorderstation"_s });
}

TEST_CASE("of an export of the register only the row with an impossible BSN is refused")
{
    QFile file(QStringLiteral(KIB_TEST_DATA "/klanten_register.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<ClientRow> rows = checkedFile(file);
    REQUIRE(rows.size() == 17);
    QStringList refused;
    QStringList marked;
    for (const ClientRow &row : rows) {
        if (row.isRejected())
            refused << QString::number(row.number) + u' ' + codes(row);
        else if (!row.findings.isEmpty())
            marked << row.identity.number + u' ' + codes(row);
    }
    CHECK(refused == QStringList { u"18 bsn_check@1"_s });
    CHECK(marked == QStringList { u"K00010 death_undated@12"_s });

    CHECK(rows.at(1).identity.name.surname == u"."_s);
    CHECK(rows.at(4).identity.birth->toBrp() == u"19680000"_s);
    CHECK(rows.at(7).identity.death == client::PartialDate(QDate(2014, 10, 10)));
    CHECK(rows.at(9).identity.death == client::PartialDate());
    CHECK(rows.at(10).identity.secrecy == 7);
    CHECK(rows.at(12).identity.name.titleCode == u"JV"_s);
    CHECK(rows.at(12).identity.name.usage == client::NameUsage::SpouseOwn);
    CHECK(rows.at(13).identity.name.givenNames == u"Żofia Łucja"_s);
    CHECK(rows.at(13).identity.name.surname == u"\"Śliwa\""_s);
    CHECK(rows.at(15).identity.address.street == u"."_s);
    CHECK(rows.at(15).identity.withWsp);
}
