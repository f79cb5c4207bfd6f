// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/columnmapping.h"
#include "tests/support/catch_qt.h"

#include <QSet>

using namespace kib;
using namespace kib::exchange;
using namespace Qt::StringLiterals;

namespace {

QStringList mappedKeys(const QStringList &header, const QByteArray &json = {})
{
    const Result<ColumnMapping> mapping = mapColumns(header, json);
    if (!mapping)
        return QStringList { mapping.error().detail } + mapping.error().arguments;
    QStringList keys;
    for (const std::optional<Field> &field : mapping->fields)
        keys << (field ? QString(key(*field)) : u"-"_s);
    return keys;
}

// What one column is taken for, beside the two that must be there.
QString recognised(const QString &name)
{
    return mappedKeys({ u"klantnummer"_s, u"geslachtsnaam"_s, name }).value(2);
}

} // namespace

TEST_CASE("every field has a key of its own that leads back to it")
{
    QSet<QString> keys;
    for (size_t i = 0; i < fieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        keys << key(field);
        CHECK(fieldByKey(key(field).toString()) == field);
    }
    CHECK(keys.size() == qsizetype { fieldCount });
    CHECK(key(Field::WithWsp) == "bij_wsp"_L1);
    CHECK(key(Field::Surname) == "geslachtsnaam"_L1);
    CHECK(key(Field::City) == "woonplaats"_L1);
    CHECK_FALSE(fieldByKey(u"onzin"));
}

TEST_CASE("columns are recognised whatever their case, accents and signs")
{
    CHECK(recognised(u"GEBOORTE-DATUM"_s) == u"geboortedatum"_s);
    CHECK(recognised(u"Uitkering sinds"_s) == u"uitkering_sinds"_s);
    CHECK(recognised(u"Buitenland regel 2"_s) == u"buitenland_regel2"_s);
    CHECK(recognised(u"E-mail"_s) == u"email"_s);
    CHECK(mappedKeys({ u"Cliënt-nr."_s, u"Achternaam"_s })
        == QStringList { u"klantnummer"_s, u"geslachtsnaam"_s });
    CHECK(mappedKeys({ u"Clie\u0308ntnummer"_s, u"Achternaam"_s }).first() == u"klantnummer"_s);
}

TEST_CASE("columns are recognised by the names that other suites use")
{
    const auto [name, field] = GENERATE(table<QString, QString>({ { u"Tussenvoegsel"_s, u"voorvoegsel"_s },
        { u"aanhef"_s, u"geslacht"_s }, { u"Sofinummer"_s, u"bsn"_s }, { u"burgerservicenummer"_s, u"bsn"_s },
        { u"straat"_s, u"straatnaam"_s }, { u"huisnr"_s, u"huisnummer"_s },
        { u"Huisnummertoevoeging"_s, u"toevoeging"_s }, { u"Plaats"_s, u"woonplaats"_s },
        { u"tel."_s, u"telefoon"_s }, { u"Telefoonnummer"_s, u"telefoon"_s }, { u"mobiel"_s, u"telefoon"_s },
        { u"Emailadres"_s, u"email"_s }, { u"Ingangsdatum uitkering"_s, u"uitkering_sinds"_s },
        { u"Laatste_contact"_s, u"laatste_gesprek"_s }, { u"Datum laatste gesprek"_s, u"laatste_gesprek"_s },
        { u"Consulent"_s, u"klantmanager"_s }, { u"casemanager"_s, u"klantmanager"_s },
        { u"Voornaam"_s, u"voornamen"_s }, { u"WSP"_s, u"bij_wsp"_s },
        { u"Datum overlijden"_s, u"overlijdensdatum"_s },
        { u"Achternaam partner"_s, u"partner_geslachtsnaam"_s }, { u"opmerking"_s, u"-"_s },
        { u""_s, u"-"_s } }));
    CAPTURE(name);
    CHECK(recognised(name) == field);
}

TEST_CASE("of two columns for one field one is used and the other is reported")
{
    const Result<ColumnMapping> mapping
        = mapColumns({ u"aanhef"_s, u"bsn"_s, u"achternaam"_s, u"geslacht"_s, u"tel"_s, u"mobiel"_s });
    REQUIRE(mapping);
    CHECK(mapping->column(Field::Gender) == 3);
    CHECK(mapping->column(Field::Phone) == 4);
    CHECK(mapping->unused() == QStringList { u"aanhef"_s, u"mobiel"_s });
    CHECK(mappedKeys({ u"bsn"_s, u"bsn"_s, u"achternaam"_s })
        == QStringList { u"bsn"_s, u"-"_s, u"geslachtsnaam"_s });
}

TEST_CASE("a mapping file goes before the names of the columns")
{
    const QStringList header { u"Naam 1"_s, u"bsn"_s, u"telefoon"_s, u"Kolom X"_s, u"email"_s };
    CHECK(mappedKeys(header, R"({"Naam 1":"geslachtsnaam","Kolom X":"telefoon","email":null})")
        == QStringList { u"geslachtsnaam"_s, u"bsn"_s, u"-"_s, u"telefoon"_s, u"-"_s });
    CHECK(mappedKeys(header, R"({"naam1":"geslachtsnaam","email":""})").first() == u"geslachtsnaam"_s);
}

TEST_CASE("a mapping file with a mistake is refused by name")
{
    const QStringList header { u"achternaam"_s, u"bsn"_s, u"x"_s };
    CHECK(mappedKeys(header, "[]") == QStringList { u"mapping_json"_s });
    CHECK(mappedKeys(header, R"({"y":"telefoon"})") == QStringList { u"mapping_column"_s, u"y"_s });
    CHECK(mappedKeys(header, R"({"x":"schoenmaat"})") == QStringList { u"mapping_field"_s, u"schoenmaat"_s });
    CHECK(mappedKeys(header, R"({"x":7})") == QStringList { u"mapping_field"_s, u"7"_s });
    CHECK(mappedKeys(header, R"({"x":"telefoon","bsn":"telefoon"})")
        == QStringList { u"mapping_twice"_s, u"telefoon"_s });
}

TEST_CASE("a file without a name or without a key to know people by is refused")
{
    CHECK(
        mappedKeys({ u"x"_s }) == QStringList { u"columns_missing"_s, u"geslachtsnaam"_s, u"klantnummer"_s });
    CHECK(mappedKeys({ u"bsn"_s }) == QStringList { u"columns_missing"_s, u"geslachtsnaam"_s });
    CHECK(mappedKeys({ u"achternaam"_s }) == QStringList { u"columns_missing"_s, u"klantnummer"_s });
    CHECK(mappedKeys({ u"bsn"_s, u"achternaam"_s }, R"({"bsn":null})")
        == QStringList { u"columns_missing"_s, u"klantnummer"_s });
}

TEST_CASE("columns are recognised even when they are not enough for an import")
{
    const ColumnMapping mapping = recognisedColumns({ u"Telnr"_s, u"iets anders"_s });
    CHECK(mapping.fields.at(0) == Field::Phone);
    CHECK_FALSE(mapping.fields.at(1));
    CHECK_FALSE(mapColumns({ u"Telnr"_s, u"iets anders"_s }));
}
