// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace kib::exchange {

// What a column of a client export can hold.
enum class Field {
    Number, // klantnummer
    Bsn,
    GivenNames, // voornamen
    Initials, // voorletters
    TitleCode, // adellijke_titel
    Prefix, // voorvoegsel
    Surname, // geslachtsnaam
    Gender, // geslacht
    NameUsage, // naamgebruik
    SpouseTitleCode, // partner_titel
    SpousePrefix, // partner_voorvoegsel
    SpouseSurname, // partner_geslachtsnaam
    SpouseEnded, // partner_ontbonden
    Birth, // geboortedatum
    Death, // overlijdensdatum
    Secrecy, // geheimhouding
    Street, // straatnaam
    HouseNumber, // huisnummer
    HouseLetter, // huisletter
    HouseNumberSuffix, // toevoeging
    HouseNumberIndication, // aanduiding_bij
    Postcode,
    City, // woonplaats
    ForeignLine1, // buitenland_regel1
    ForeignLine2,
    ForeignLine3,
    Country, // land
    Phone, // telefoon
    Email,
    BenefitSince, // uitkering_sinds
    LastContact, // laatste_gesprek
    Caseworker, // klantmanager
    WithWsp, // bij_wsp
};
constexpr size_t fieldCount = 33;

// The Dutch key, as in mapping files and messages: "klantnummer", "bij_wsp".
[[nodiscard]] QLatin1StringView key(Field field);
[[nodiscard]] std::optional<Field> fieldByKey(QStringView key);

struct ColumnMapping {
    QStringList header;
    QList<std::optional<Field>> fields; // of each column; nothing = not used

    // Headers of the columns that are not used: unknown ones, and second ones for a field.
    [[nodiscard]] QStringList unused() const;
    [[nodiscard]] std::optional<int> column(Field field) const;
};

// Which column holds which field. Columns are recognised by the field's own key, else by what suites of
// municipalities call it; case, accents and everything but letters and digits make no difference. Of two
// columns for one field the one with the field's own key is used, else the first.
//
// `mappingJson` goes before that: {"column name": "field key"}, an empty key or null = leave the column out.
// Columns it does not name are recognised as usual. Empty = none given.
//
// Invalid "mapping_json" (no such object), "mapping_column", "mapping_field" (name of the unknown column or
// field), "mapping_twice" (key of the field that two named columns hold), "columns_missing" (keys of what is
// not there: "geslachtsnaam"; "klantnummer" when neither it nor "bsn" is).
[[nodiscard]] Result<ColumnMapping> mapColumns(const QStringList &header, const QByteArray &mappingJson = {});

// What is recognised by name, whether or not that is enough for an import: a start for choosing by hand.
[[nodiscard]] ColumnMapping recognisedColumns(const QStringList &header);

} // namespace kib::exchange
