// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/partialdate.h"
#include "core/client/personname.h"
#include "core/exchange/csvreader.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace kib::exchange {

// The text of a cell as it may be kept: composed form (NFC), without blanks around it; line breaks, other
// control characters and every kind of blank (also no-break) are one ordinary blank. Zero-width blanks go.
class CellText
{
public:
    enum class Blanks { Collapse, Keep }; // a run of blanks becomes one, or stays as long as it is

    // Nothing when the cell cannot be decoded or holds a NUL or a lone surrogate. What comes back holds until
    // the next call.
    [[nodiscard]] std::optional<QStringView> read(const CsvRow &row, int column, Blanks blanks);
    // Whether the cell read last has characters that turn the reading direction around.
    [[nodiscard]] bool hasDirectionControls() const { return m_hasDirectionControls; }

private:
    bool readPlain(QByteArrayView bytes, Blanks blanks);
    bool readAny(const CsvRow &row, int column, Blanks blanks);
    void makeRoom(qsizetype size);

    std::vector<char16_t> m_text; // never shrinks
    qsizetype m_size = 0;
    bool m_hasDirectionControls = false;
};

// What cells say in words or codes; nothing when they say something else. All take text as CellText gives it,
// not empty; upper and lower case are alike.

[[nodiscard]] std::optional<bool> yesNo(
    QStringView text); // ja, j, 1, x, true, waar; nee, n, 0, false, onwaar
[[nodiscard]] std::optional<client::Gender> gender(QStringView text); // M, V, O, "de heer", "mevr.", "Man"
[[nodiscard]] std::optional<client::NameUsage> nameUsage(QStringView text); // E, P, V, N, or in words
[[nodiscard]] std::optional<int> secrecy(QStringView text); // 0 to 7; "ja" is 7, "nee" and "geen" are 0

// PartialDate::parse, and a time of day behind the date is passed over. 0-0-0000 with its signs is how
// systems write an empty date, not a registered unknown one, and therefore no date.
[[nodiscard]] std::optional<client::PartialDate> date(QStringView text);

// Ten digits beginning with 0, or 8 to 15 digits behind + or 00; blanks and - ( ) . / between them.
[[nodiscard]] bool isPhone(QStringView text);
// One @ with something before it and a domain with a dot behind it, no blanks.
[[nodiscard]] bool isEmail(QStringView text);

// Whether the row is no client but the sum below a list: few cells, the first of them "Totaal ...".
[[nodiscard]] bool isTotalLine(const CsvRow &row);

} // namespace kib::exchange
