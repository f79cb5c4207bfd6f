// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/identitymerge.h"

#include <algorithm>
#include <initializer_list>

namespace kib::exchange {

namespace {

// Names and addresses come as a whole: half a name of two sources would be a name nobody has.
bool hasAny(const ColumnMapping &mapping, std::initializer_list<Field> fields)
{
    return std::any_of(
        fields.begin(), fields.end(), [&mapping](Field field) { return mapping.column(field).has_value(); });
}

} // namespace

client::Identity mergedIdentity(
    const client::Identity &known, const client::Identity &imported, const ColumnMapping &mapping)
{
    const auto has = [&mapping](Field field) { return mapping.column(field).has_value(); };
    client::Identity out = imported;
    if (!has(Field::Number))
        out.number = known.number;
    if (!has(Field::Bsn))
        out.bsn = known.bsn;
    if (!has(Field::Gender))
        out.name.gender = known.name.gender;
    if (!has(Field::NameUsage))
        out.name.usage = known.name.usage;
    if (!hasAny(mapping, { Field::SpouseSurname, Field::SpousePrefix, Field::SpouseTitleCode }))
        out.name.spouses = known.name.spouses;
    if (!has(Field::Birth))
        out.birth = known.birth;
    if (!has(Field::Death))
        out.death = known.death;
    if (!has(Field::Secrecy))
        out.secrecy = known.secrecy;
    if (!hasAny(mapping,
            { Field::Street, Field::HouseNumber, Field::Postcode, Field::City, Field::ForeignLine1 })) {
        out.address = known.address;
    } else {
        out.address.municipality = known.address.municipality;
        out.address.location = known.address.location;
    }
    if (!has(Field::Phone))
        out.phone = known.phone;
    if (!has(Field::Email))
        out.email = known.email;
    if (!has(Field::BenefitSince))
        out.benefitSince = known.benefitSince;
    if (!has(Field::WithWsp))
        out.withWsp = known.withWsp;
    return out;
}

} // namespace kib::exchange
