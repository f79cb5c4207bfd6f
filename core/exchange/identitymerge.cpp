// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/identitymerge.h"

#include <algorithm>
#include <initializer_list>

namespace kib::exchange {

namespace {

void say(QString &known, const QString &said)
{
    if (!said.isEmpty())
        known = said;
}

template<class T>
void say(std::optional<T> &known, const std::optional<T> &said)
{
    if (said)
        known = said;
}

bool hasAll(const ColumnMapping &mapping, std::initializer_list<Field> fields)
{
    return std::all_of(
        fields.begin(), fields.end(), [&mapping](Field field) { return mapping.column(field).has_value(); });
}

void mergeName(client::PersonName &known, const client::PersonName &said, const ColumnMapping &mapping)
{
    say(known.givenNames, said.givenNames);
    if (!known.givenNames.isEmpty() && !said.givenNames.isEmpty())
        known.initials.clear();
    say(known.initials, said.initials);
    say(known.titleCode, said.titleCode);
    // Surname and prefix belong together: a new surname without a prefix has none.
    if (!said.surname.isEmpty() && mapping.column(Field::Prefix))
        known.prefix = said.prefix;
    say(known.surname, said.surname);
    if (said.gender != client::Gender::Unknown)
        known.gender = said.gender;
    if (mapping.column(Field::NameUsage))
        known.usage = said.usage;
    if (said.spouses.isEmpty())
        return;
    client::Spouse spouse = said.spouses.first();
    if (!mapping.column(Field::SpouseEnded) && !known.spouses.isEmpty()
        && known.spouses.first().surname == spouse.surname)
        spouse.ended = known.spouses.first().ended;
    known.spouses = { spouse };
}

void mergeAddress(client::Address &known, const client::Address &said, const ColumnMapping &mapping)
{
    const bool saysAny = !said.street.isEmpty() || !said.houseNumber.isEmpty() || !said.postcode.isEmpty()
        || !said.city.isEmpty() || !said.foreignLines.isEmpty();
    if (!saysAny)
        return;
    const bool whole = hasAll(mapping, { Field::Street, Field::HouseNumber, Field::Postcode, Field::City });
    if (whole || !said.foreignLines.isEmpty()) {
        client::Address moved = said;
        moved.municipality = known.municipality;
        moved.location = known.location;
        known = moved;
        return;
    }
    say(known.street, said.street);
    say(known.houseNumber, said.houseNumber);
    say(known.houseLetter, said.houseLetter);
    say(known.houseNumberSuffix, said.houseNumberSuffix);
    say(known.postcode, said.postcode);
    say(known.city, said.city);
}

} // namespace

client::Identity mergedIdentity(
    const client::Identity &known, const ClientRow &imported, const ColumnMapping &mapping)
{
    const client::Identity &said = imported.identity;
    client::Identity out = known;
    say(out.number, said.number);
    say(out.bsn, said.bsn);
    mergeName(out.name, said.name, mapping);
    say(out.birth, said.birth);
    say(out.death, said.death);
    if (imported.saysSecrecy)
        out.secrecy = said.secrecy;
    mergeAddress(out.address, said.address, mapping);
    say(out.phone, said.phone);
    say(out.email, said.email);
    say(out.benefitSince, said.benefitSince);
    if (imported.saysWithWsp)
        out.withWsp = said.withWsp;
    return out;
}

} // namespace kib::exchange
