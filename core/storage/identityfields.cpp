// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/identityfields.h"

#include "core/storage/fields.h"

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr quint16 number = 1;
constexpr quint16 bsn = 2;
constexpr quint16 givenNames = 3;
constexpr quint16 initials = 4;
constexpr quint16 titleCode = 5;
constexpr quint16 prefix = 6;
constexpr quint16 surname = 7;
constexpr quint16 gender = 8;
constexpr quint16 usage = 9;
constexpr quint16 spouse = 10; // a list of fields of its own; one for each spouse from here on up to 10 + 9
constexpr quint16 birth = 20;
constexpr quint16 death = 21;
constexpr quint16 secrecy = 22;
constexpr quint16 street = 23;
constexpr quint16 houseNumber = 24;
constexpr quint16 houseLetter = 25;
constexpr quint16 houseNumberSuffix = 26;
constexpr quint16 houseNumberIndication = 27;
constexpr quint16 postcode = 28;
constexpr quint16 city = 29;
constexpr quint16 municipality = 30;
constexpr quint16 location = 31;
constexpr quint16 foreignLine1 = 32;
constexpr quint16 foreignLine2 = 33;
constexpr quint16 foreignLine3 = 34;
constexpr quint16 country = 35;
constexpr quint16 phone = 36;
constexpr quint16 email = 37;
constexpr quint16 benefitSince = 38;
constexpr quint16 withWsp = 39;
constexpr quint16 mostSpouses = 10;

constexpr quint16 spouseTitle = 1;
constexpr quint16 spousePrefix = 2;
constexpr quint16 spouseSurname = 3;
constexpr quint16 spouseSince = 4;
constexpr quint16 spouseEnded = 5;

void addDate(FieldWriter &writer, quint16 field, const std::optional<client::PartialDate> &date)
{
    if (date)
        writer.add(field, date->toBrp());
}

std::optional<client::PartialDate> date(const FieldReader &reader, quint16 field)
{
    return reader.has(field) ? client::PartialDate::parse(reader.text(field)) : std::nullopt;
}

QByteArray packSpouse(const client::Spouse &spouseValue)
{
    FieldWriter writer;
    writer.add(spouseTitle, spouseValue.titleCode);
    writer.add(spousePrefix, spouseValue.prefix);
    writer.add(spouseSurname, spouseValue.surname);
    if (spouseValue.hasStart)
        writer.add(spouseSince, spouseValue.since.toBrp());
    addDate(writer, spouseEnded, spouseValue.ended);
    return writer.bytes();
}

client::Spouse unpackSpouse(const QByteArray &packed)
{
    const FieldReader reader(packed);
    client::Spouse out { reader.text(spouseTitle), reader.text(spousePrefix), reader.text(spouseSurname), {},
        reader.has(spouseSince), date(reader, spouseEnded) };
    out.since = date(reader, spouseSince).value_or(client::PartialDate());
    return out;
}

void packName(FieldWriter &writer, const client::PersonName &name)
{
    writer.add(givenNames, name.givenNames);
    writer.add(initials, name.initials);
    writer.add(titleCode, name.titleCode);
    writer.add(prefix, name.prefix);
    writer.add(surname, name.surname);
    writer.add(gender, static_cast<qint64>(name.gender));
    writer.add(usage, static_cast<qint64>(name.usage));
    for (quint16 i = 0; i < mostSpouses && i < name.spouses.size(); ++i)
        writer.add(static_cast<quint16>(spouse + i), packSpouse(name.spouses.at(i)));
}

client::PersonName unpackName(const FieldReader &reader)
{
    client::PersonName name { reader.text(givenNames), reader.text(initials), reader.text(titleCode),
        reader.text(prefix), reader.text(surname),
        static_cast<client::Gender>(reader.integer(gender).value_or(2)),
        static_cast<client::NameUsage>(reader.integer(usage).value_or(0)), {} };
    for (quint16 i = 0; i < mostSpouses && reader.has(static_cast<quint16>(spouse + i)); ++i)
        name.spouses.append(unpackSpouse(reader.blob(static_cast<quint16>(spouse + i))));
    return name;
}

void packAddress(FieldWriter &writer, const client::Address &address)
{
    writer.add(street, address.street);
    writer.add(houseNumber, address.houseNumber);
    writer.add(houseLetter, address.houseLetter);
    writer.add(houseNumberSuffix, address.houseNumberSuffix);
    writer.add(houseNumberIndication, address.houseNumberIndication);
    writer.add(postcode, address.postcode);
    writer.add(city, address.city);
    writer.add(municipality, address.municipality);
    writer.add(location, address.location);
    for (quint16 i = 0; i < 3 && i < address.foreignLines.size(); ++i)
        writer.add(static_cast<quint16>(foreignLine1 + i), address.foreignLines.at(i));
    writer.add(country, address.country);
}

client::Address unpackAddress(const FieldReader &reader)
{
    client::Address address { reader.text(street), reader.text(houseNumber), reader.text(houseLetter),
        reader.text(houseNumberSuffix), reader.text(houseNumberIndication), reader.text(postcode),
        reader.text(city), reader.text(municipality), reader.text(location), {}, reader.text(country) };
    for (quint16 i = 0; i < 3; ++i) {
        const auto field = static_cast<quint16>(foreignLine1 + i);
        // An empty line in between is left out when packed, and is a line all the same.
        if (reader.has(field)) {
            address.foreignLines.resize(i);
            address.foreignLines << reader.text(field);
        }
    }
    return address;
}

} // namespace

QByteArray packIdentity(const client::Identity &identity)
{
    FieldWriter writer;
    writer.add(number, identity.number);
    writer.add(bsn, identity.bsn);
    packName(writer, identity.name);
    addDate(writer, birth, identity.birth);
    addDate(writer, death, identity.death);
    if (identity.secrecy != 0)
        writer.add(secrecy, qint64 { identity.secrecy });
    packAddress(writer, identity.address);
    writer.add(phone, identity.phone);
    writer.add(email, identity.email);
    addDate(writer, benefitSince, identity.benefitSince);
    if (identity.withWsp)
        writer.add(withWsp, qint64 { 1 });
    return writer.bytes();
}

Result<client::Identity> unpackIdentity(const QByteArray &packed)
{
    const FieldReader reader(packed);
    if (!reader.isWhole())
        return fail(ErrorCode::Damaged, u"identity"_s);
    client::Identity identity;
    identity.number = reader.text(number);
    identity.bsn = reader.text(bsn);
    identity.name = unpackName(reader);
    identity.birth = date(reader, birth);
    identity.death = date(reader, death);
    identity.secrecy = static_cast<int>(reader.integer(secrecy).value_or(0));
    identity.address = unpackAddress(reader);
    identity.phone = reader.text(phone);
    identity.email = reader.text(email);
    identity.benefitSince = date(reader, benefitSince);
    identity.withWsp = reader.integer(withWsp).value_or(0) != 0;
    return identity;
}

} // namespace kib::storage
