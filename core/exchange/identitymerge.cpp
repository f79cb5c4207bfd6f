// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/identitymerge.h"

#include <algorithm>
#include <initializer_list>

namespace kib::exchange {

namespace {

using client::PartialDate;

// How a row tells a whole of which cells are parts.
struct Whole {
    bool told = false;
    bool another = false; // than the one that is known
};

// "It happened" without a date takes nothing away from a date that is known.
void happened(std::optional<PartialDate> &out, const std::optional<PartialDate> &known,
    const std::optional<PartialDate> &said)
{
    if (said)
        out = known && said->isUnknown() ? known : said;
}

// One row's cells against what is known.
class Merge
{
public:
    explicit Merge(const ClientRow &row)
        : m_row(row)
    {
    }

    template<class T>
    void take(Field field, T &known, const T &said) const
    {
        if (m_row.isFilled(field))
            known = said;
    }

    template<class T>
    void takePart(Field field, const Whole &whole, T &known, const T &said) const
    {
        const CellState cell = m_row.cell(field);
        if (cell == CellState::Filled)
            known = said;
        else if (whole.another || (whole.told && cell == CellState::Empty))
            known = T();
    }

    void name(client::PersonName &known, const client::PersonName &said) const
    {
        take(Field::GivenNames, known.givenNames, said.givenNames);
        if (m_row.isFilled(Field::GivenNames))
            known.initials.clear();
        else
            take(Field::Initials, known.initials, said.initials);
        take(Field::TitleCode, known.titleCode, said.titleCode);
        const bool told = m_row.isFilled(Field::Surname);
        takePart(Field::Prefix, { told, told && said.surname != known.surname }, known.prefix, said.prefix);
        take(Field::Surname, known.surname, said.surname);
        take(Field::Gender, known.gender, said.gender);
        take(Field::NameUsage, known.usage, said.usage);
        if (!said.spouses.isEmpty())
            spouse(known, said.spouses.first());
    }

    void address(client::Address &known, const client::Address &said) const
    {
        const bool abroad = isFilled({ Field::ForeignLine1, Field::ForeignLine2, Field::ForeignLine3 });
        const bool home = isFilled({ Field::Street, Field::HouseNumber, Field::Postcode, Field::City });
        const bool otherAbroad = abroad && said.foreignLines != known.foreignLines;
        const bool otherHome = differs(Field::Street, known.street, said.street)
            || differs(Field::HouseNumber, known.houseNumber, said.houseNumber)
            || differs(Field::Postcode, known.postcode, said.postcode);
        // An export with some of the columns, say only the town, leaves the other lines as they are.
        const Whole line { home || abroad, otherAbroad };
        const Whole house { home || abroad, otherAbroad || otherHome };
        takePart(Field::Street, line, known.street, said.street);
        takePart(Field::HouseNumber, line, known.houseNumber, said.houseNumber);
        takePart(Field::Postcode, line, known.postcode, said.postcode);
        takePart(Field::City, line, known.city, said.city);
        takePart(Field::HouseLetter, house, known.houseLetter, said.houseLetter);
        takePart(Field::HouseNumberSuffix, house, known.houseNumberSuffix, said.houseNumberSuffix);
        takePart(
            Field::HouseNumberIndication, house, known.houseNumberIndication, said.houseNumberIndication);
        takePart(Field::Country, house, known.country, said.country);
        if (house.another)
            known.foreignLines = said.foreignLines;
    }

private:
    [[nodiscard]] bool isFilled(std::initializer_list<Field> fields) const
    {
        return std::any_of(
            fields.begin(), fields.end(), [this](Field field) { return m_row.isFilled(field); });
    }

    [[nodiscard]] bool differs(Field field, const QString &known, const QString &said) const
    {
        return m_row.isFilled(field) && known != said;
    }

    // The register tells one spouse, the last.
    void spouse(client::PersonName &known, const client::Spouse &said) const
    {
        client::Spouse out = known.spouses.value(0);
        const Whole whole { m_row.isFilled(Field::SpouseSurname),
            differs(Field::SpouseSurname, out.surname, said.surname) };
        takePart(Field::SpouseTitleCode, whole, out.titleCode, said.titleCode);
        takePart(Field::SpousePrefix, whole, out.prefix, said.prefix);
        take(Field::SpouseSurname, out.surname, said.surname);
        const std::optional<PartialDate> ended = whole.another ? std::nullopt : out.ended;
        takePart(Field::SpouseEnded, whole, out.ended, said.ended);
        happened(out.ended, ended, said.ended);
        known.spouses = { out };
    }

    const ClientRow &m_row;
};

} // namespace

client::Identity mergedIdentity(const client::Identity &known, const ClientRow &row)
{
    const Merge merge(row);
    const client::Identity &said = row.identity;
    client::Identity out = known;
    merge.take(Field::Number, out.number, said.number);
    merge.take(Field::Bsn, out.bsn, said.bsn);
    merge.name(out.name, said.name);
    merge.take(Field::Birth, out.birth, said.birth);
    happened(out.death, known.death, said.death);
    if (row.saysAlive)
        out.death.reset();
    merge.take(Field::Secrecy, out.secrecy, said.secrecy);
    merge.address(out.address, said.address);
    merge.take(Field::Phone, out.phone, said.phone);
    merge.take(Field::Email, out.email, said.email);
    merge.take(Field::BenefitSince, out.benefitSince, said.benefitSince);
    merge.take(Field::WithWsp, out.withWsp, said.withWsp);
    return out;
}

} // namespace kib::exchange
