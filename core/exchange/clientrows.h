// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/client.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/csvreader.h"

#include <QDate>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>

namespace kib::exchange {

// What can be wrong with a row or a cell. The keys are the names in small letters: "bsn_length".
enum class CellCode {
    // The row is refused.
    BsnLength,
    BsnDigits,
    BsnCheck,
    NoKey, // neither client number nor BSN
    RowLength, // fewer cells than the header has, or more of which one is filled
    FieldTooLong,
    BadCharacter, // NUL, lone surrogate, or not to be decoded; in used columns only
    FutureContact, // the last conversation lies after today
    TotalLine, // a sum below the list
    // The row is taken; the cell counts as unknown or stands as typed.
    BsnPadded, // eight digits: taken with a zero in front
    DateImpossible, // no date, or a birth or death after today; unknown
    DatePartial, // a last conversation without a day; unknown
    PostcodeForm, // no Dutch postcode in an address not abroad; as typed
    GenderUnknown, // unknown
    NameMissing, // no surname and no "." for an unknown one
    DirectionControls, // characters that turn the reading direction around; as typed
    PhoneForm, // as typed
    EmailForm, // as typed
    SecrecyForm, // kept secret (7)
    NameUsageForm, // own name
    WspForm, // not with the employers' desk
    DeathUndated, // counts as dead, the date is unknown
};
constexpr size_t cellCodeCount = 22;

[[nodiscard]] QLatin1StringView key(CellCode code);
[[nodiscard]] bool rejects(CellCode code);

struct CellFinding {
    int column = -1; // in the header; -1 = the row as a whole
    CellCode code = CellCode::RowLength;

    friend bool operator==(const CellFinding &, const CellFinding &) = default;
};

enum class CellState : quint8 {
    Silent, // no such column, or a cell that could not be read
    Empty,
    Filled, // the value stands in the identity
};

struct ClientRow {
    int number = 0; // row in the file, see CsvRow
    client::Identity identity; // means nothing when rejected
    QDate lastContact; // invalid = unknown
    QString caseworker; // empty = unknown
    std::array<CellState, fieldCount> cells {}; // by Field
    bool saysAlive = false; // in so many words ("nee"), where the date of death would stand
    QList<CellFinding> findings; // in the order of the columns; those about the row come last

    [[nodiscard]] bool isRejected() const;
    [[nodiscard]] CellState cell(Field field) const { return cells.at(static_cast<size_t>(field)); }
    [[nodiscard]] bool isFilled(Field field) const { return cell(field) == CellState::Filled; }
};

// Turns rows of a client export into identities. Rules:
// - an empty cell is unknown; so is ".", except in surnames and the street, where the register writes it;
// - text is cleaned as CellText says; only lines of foreign addresses keep doubled blanks;
// - initials count only without given names;
// - the country is dropped when it is the Netherlands, which the address rules want empty;
// - a death or an ended marriage that is filled with something like a date, or with "ja", has happened: when
//   the date cannot be read it is unknown, and a finding says so; "nee" says that there was no death;
// - a row whose first findings are TotalLine, FieldTooLong or RowLength is not read further.
// One object serves one file and one thread.
class ClientRowChecker
{
public:
    ClientRowChecker(ColumnMapping mapping, QDate today);

    [[nodiscard]] ClientRow check(const CsvRow &row);

private:
    struct Column {
        int index = 0;
        Field field = Field::Number;
    };

    [[nodiscard]] std::optional<CellFinding> refusal(const CsvRow &row) const;
    void take(Column column, QStringView text, ClientRow &row);
    [[nodiscard]] std::optional<CellCode> takeValue(Field field, QStringView text, ClientRow &row) const;
    [[nodiscard]] std::optional<CellCode> takeBsn(QStringView text, client::Identity &identity) const;
    [[nodiscard]] std::optional<CellCode> takeLastContact(QStringView text, ClientRow &row) const;
    [[nodiscard]] std::optional<CellCode> takeEvent(
        QStringView text, std::optional<client::PartialDate> &event) const;
    void complete(ClientRow &row) const;
    [[nodiscard]] QString kept(QStringView text);

    ColumnMapping m_mapping;
    QList<Column> m_columns;
    QDate m_today;
    client::PartialDate m_todayAsDate;
    CellText m_cell;
    std::array<QString, 1024> m_known; // texts that come back often, shared instead of kept again
};

} // namespace kib::exchange
