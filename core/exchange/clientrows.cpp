// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/clientrows.h"

#include "core/client/bsn.h"
#include "core/client/postcode.h"

#include <QHashFunctions>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

constexpr std::array<QLatin1StringView, cellCodeCount> codeKeys {
    "bsn_length"_L1,
    "bsn_digits"_L1,
    "bsn_check"_L1,
    "no_key"_L1,
    "row_length"_L1,
    "field_too_long"_L1,
    "bad_character"_L1,
    "future_contact"_L1,
    "total_line"_L1,
    "bsn_padded"_L1,
    "date_impossible"_L1,
    "date_partial"_L1,
    "postcode_form"_L1,
    "gender_unknown"_L1,
    "name_missing"_L1,
    "direction_controls"_L1,
    "phone_form"_L1,
    "email_form"_L1,
    "secrecy_form"_L1,
    "name_usage_form"_L1,
    "wsp_form"_L1,
    "death_undated"_L1,
};

constexpr int secretForAll = 7;

bool isForeignLine(Field field)
{
    return field >= Field::ForeignLine1 && field <= Field::ForeignLine3;
}

bool keepsDot(Field field)
{
    return field == Field::Surname || field == Field::SpouseSurname || field == Field::Street;
}

bool isNetherlands(QStringView country)
{
    static constexpr std::array names { "Nederland"_L1, "NL"_L1, "NLD"_L1, "6030"_L1, "Netherlands"_L1 };
    return std::any_of(names.begin(), names.end(),
        [country](QLatin1StringView name) { return country.compare(name, Qt::CaseInsensitive) == 0; });
}

client::Spouse &spouse(client::PersonName &name)
{
    if (name.spouses.isEmpty())
        name.spouses.append(client::Spouse {});
    return name.spouses.first();
}

// Where a cell goes that is text and nothing else.
QString *textOf(Field field, ClientRow &row)
{
    client::Identity &identity = row.identity;
    switch (field) {
    case Field::Number:
        return &identity.number;
    case Field::GivenNames:
        return &identity.name.givenNames;
    case Field::Initials:
        return &identity.name.initials;
    case Field::Prefix:
        return &identity.name.prefix;
    case Field::Surname:
        return &identity.name.surname;
    case Field::SpousePrefix:
        return &spouse(identity.name).prefix;
    case Field::SpouseSurname:
        return &spouse(identity.name).surname;
    case Field::Street:
        return &identity.address.street;
    case Field::HouseNumber:
        return &identity.address.houseNumber;
    case Field::HouseLetter:
        return &identity.address.houseLetter;
    case Field::HouseNumberSuffix:
        return &identity.address.houseNumberSuffix;
    case Field::HouseNumberIndication:
        return &identity.address.houseNumberIndication;
    case Field::Postcode:
        return &identity.address.postcode;
    case Field::City:
        return &identity.address.city;
    case Field::Country:
        return &identity.address.country;
    case Field::Phone:
        return &identity.phone;
    case Field::Email:
        return &identity.email;
    case Field::Caseworker:
        return &row.caseworker;
    default:
        return nullptr;
    }
}

// Few different values among many rows.
bool comesBackOften(Field field)
{
    return field == Field::Caseworker || field == Field::City || field == Field::Prefix
        || field == Field::SpousePrefix || field == Field::Country || field == Field::Street;
}

std::optional<CellCode> codeUnless(bool holds, CellCode code)
{
    return holds ? std::nullopt : std::optional(code);
}

// The cell could not be read, so that nothing is known from it. What stands as typed was read; a secrecy that
// cannot be read is kept, to be safe.
bool leavesUnknown(CellCode code)
{
    return code == CellCode::DateImpossible || code == CellCode::DatePartial || code == CellCode::DeathUndated
        || code == CellCode::GenderUnknown || code == CellCode::NameUsageForm || code == CellCode::WspForm;
}

template<class Value>
std::optional<CellCode> assign(Value &target, std::optional<Value> said, Value otherwise, CellCode code)
{
    target = said.value_or(otherwise);
    return codeUnless(said.has_value(), code);
}

} // namespace

QLatin1StringView key(CellCode code)
{
    return codeKeys.at(static_cast<size_t>(code));
}

bool rejects(CellCode code)
{
    return code <= CellCode::TotalLine;
}

bool ClientRow::isRejected() const
{
    return std::any_of(
        findings.begin(), findings.end(), [](const CellFinding &finding) { return rejects(finding.code); });
}

ClientRowChecker::ClientRowChecker(ColumnMapping mapping, QDate today)
    : m_mapping(std::move(mapping))
    , m_today(today)
    , m_todayAsDate(today)
{
    for (int i = 0; i < m_mapping.fields.size(); ++i) {
        if (const std::optional<Field> field = m_mapping.fields.at(i))
            m_columns.append({ i, *field });
    }
}

ClientRow ClientRowChecker::check(const CsvRow &row)
{
    ClientRow out;
    out.number = row.number();
    if (const std::optional<CellFinding> finding = refusal(row)) {
        out.findings << *finding;
        return out;
    }
    for (const Column &column : std::as_const(m_columns)) {
        const std::optional<QStringView> text = m_cell.read(row, column.index,
            isForeignLine(column.field) ? CellText::Blanks::Keep : CellText::Blanks::Collapse);
        if (!text) {
            out.findings << CellFinding { column.index, CellCode::BadCharacter };
            continue;
        }
        if (m_cell.hasDirectionControls())
            out.findings << CellFinding { column.index, CellCode::DirectionControls };
        out.cells[static_cast<size_t>(column.field)] = CellState::Empty;
        if (!text->isEmpty() && (*text != u"." || keepsDot(column.field)))
            take(column, *text, out);
    }
    complete(out);
    return out;
}

std::optional<CellFinding> ClientRowChecker::refusal(const CsvRow &row) const
{
    if (isTotalLine(row))
        return CellFinding { -1, CellCode::TotalLine };
    const auto columns = static_cast<int>(m_mapping.header.size());
    if (const std::optional<int> column = row.tooLong())
        return CellFinding { *column < columns ? *column : -1, CellCode::FieldTooLong };
    bool fits = row.size() >= columns && row.size() == std::max(row.kept(), columns);
    // Separators at the end of every row are a habit of some exports and shift nothing.
    for (int column = columns; fits && column < row.kept(); ++column)
        fits = row.bytes(column).trimmed().isEmpty();
    return fits ? std::nullopt : std::optional(CellFinding { -1, CellCode::RowLength });
}

void ClientRowChecker::take(Column column, QStringView text, ClientRow &row)
{
    QString *const target = textOf(column.field, row);
    if (target != nullptr)
        *target = comesBackOften(column.field) ? kept(text) : text.toString();
    const std::optional<CellCode> code = takeValue(column.field, text, row);
    if (code)
        row.findings << CellFinding { column.index, *code };
    row.cells[static_cast<size_t>(column.field)]
        = code && leavesUnknown(*code) ? CellState::Silent : CellState::Filled;
}

std::optional<CellCode> ClientRowChecker::takeValue(Field field, QStringView text, ClientRow &row) const
{
    client::Identity &identity = row.identity;
    switch (field) {
    case Field::Bsn:
        return takeBsn(text, identity);
    case Field::TitleCode:
        identity.name.titleCode = text.toString().toUpper();
        return std::nullopt;
    case Field::SpouseTitleCode:
        spouse(identity.name).titleCode = text.toString().toUpper();
        return std::nullopt;
    case Field::Gender:
        return assign(identity.name.gender, gender(text), client::Gender::Unknown, CellCode::GenderUnknown);
    case Field::NameUsage:
        return assign(identity.name.usage, nameUsage(text), client::NameUsage::Own, CellCode::NameUsageForm);
    case Field::SpouseEnded:
        return takeEvent(text, spouse(identity.name).ended);
    case Field::Birth:
        identity.birth = date(text);
        if (identity.birth && *identity.birth > m_todayAsDate)
            identity.birth.reset();
        return codeUnless(identity.birth.has_value(), CellCode::DateImpossible);
    case Field::Death: {
        row.saysAlive = yesNo(text) == false && text.front().isLetter(); // "0" is how some write nothing
        const std::optional<CellCode> code = takeEvent(text, identity.death);
        return code && identity.death ? CellCode::DeathUndated : code;
    }
    case Field::Secrecy:
        return assign(identity.secrecy, secrecy(text), secretForAll, CellCode::SecrecyForm);
    case Field::ForeignLine1:
    case Field::ForeignLine2:
    case Field::ForeignLine3: {
        const int line = static_cast<int>(field) - static_cast<int>(Field::ForeignLine1);
        while (identity.address.foreignLines.size() <= line)
            identity.address.foreignLines << QString();
        identity.address.foreignLines[line] = text.toString();
        return std::nullopt;
    }
    case Field::Phone:
        return codeUnless(isPhone(text), CellCode::PhoneForm);
    case Field::Email:
        return codeUnless(isEmail(text), CellCode::EmailForm);
    case Field::BenefitSince:
        identity.benefitSince = date(text);
        return codeUnless(identity.benefitSince.has_value(), CellCode::DateImpossible);
    case Field::LastContact:
        return takeLastContact(text, row);
    case Field::WithWsp:
        return assign(identity.withWsp, yesNo(text), false, CellCode::WspForm);
    default:
        return std::nullopt;
    }
}

std::optional<CellCode> ClientRowChecker::takeBsn(QStringView text, client::Identity &identity) const
{
    const Result<client::Bsn> bsn = client::Bsn::parse(text);
    if (!bsn) {
        const QString &rule = bsn.error().detail;
        return rule == key(CellCode::BsnLength) ? CellCode::BsnLength
            : rule == key(CellCode::BsnDigits)  ? CellCode::BsnDigits
                                                : CellCode::BsnCheck;
    }
    identity.bsn = bsn->digits();
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return codeUnless(digits == identity.bsn.size(), CellCode::BsnPadded);
}

std::optional<CellCode> ClientRowChecker::takeLastContact(QStringView text, ClientRow &row) const
{
    const std::optional<client::PartialDate> contact = date(text);
    if (!contact)
        return CellCode::DateImpossible;
    if (*contact > m_todayAsDate)
        return CellCode::FutureContact;
    row.lastContact = contact->toDate();
    return codeUnless(contact->isFull() || contact->isUnknown(), CellCode::DatePartial);
}

std::optional<CellCode> ClientRowChecker::takeEvent(
    QStringView text, std::optional<client::PartialDate> &event) const
{
    if (const std::optional<bool> said = yesNo(text)) {
        if (*said)
            event = client::PartialDate();
        return std::nullopt;
    }
    event = date(text);
    if (event && *event <= m_todayAsDate)
        return std::nullopt;
    const bool likeDate
        = std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    event = likeDate ? std::optional(client::PartialDate()) : std::nullopt;
    return CellCode::DateImpossible;
}

void ClientRowChecker::complete(ClientRow &row) const
{
    client::Identity &identity = row.identity;
    client::PersonName &name = identity.name;
    const auto nameless = [](const client::Spouse &one) {
        return one.titleCode.isEmpty() && one.prefix.isEmpty() && one.surname.isEmpty();
    };
    name.spouses.removeIf(nameless);
    if (!name.givenNames.isEmpty())
        name.initials.clear();

    client::Address &address = identity.address;
    if (isNetherlands(address.country))
        address.country.clear();
    if (const std::optional<QString> code = client::normalisedPostcode(address.postcode))
        address.postcode = *code;
    else if (!address.postcode.isEmpty() && address.country.isEmpty() && address.foreignLines.isEmpty())
        row.findings << CellFinding { *m_mapping.column(Field::Postcode), CellCode::PostcodeForm };

    if (name.surname.isEmpty())
        row.findings << CellFinding { *m_mapping.column(Field::Surname), CellCode::NameMissing };
    if (identity.number.isEmpty() && identity.bsn.isEmpty() && !row.isRejected())
        row.findings << CellFinding { -1, CellCode::NoKey };
}

QString ClientRowChecker::kept(QStringView text)
{
    QString &known = m_known[qHash(text) % m_known.size()];
    if (known != text)
        known = text.toString();
    return known;
}

} // namespace kib::exchange
