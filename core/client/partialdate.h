// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace kib::client {

// A date of the population register, of which parts may be unknown: full, year and month, year only, or
// nothing. Never filled up to a made-up day. Source: BRP dates YYYYMMDD with 00 for unknown parts.
class PartialDate
{
public:
    PartialDate() = default; // wholly unknown
    explicit PartialDate(QDate day);

    // Accepts 26-5-2004, 2004-05-26, 26/05/2004, 20040526, 20040500, 20040000, 00000000. Nothing when it is
    // no date (31 February, month 13, letters). An empty text or "." is no date either: the caller decides
    // what that means.
    [[nodiscard]] static std::optional<PartialDate> parse(QStringView text);

    [[nodiscard]] int year() const { return m_year; } // 0 = unknown
    [[nodiscard]] int month() const { return m_month; } // 0 = unknown
    [[nodiscard]] int day() const { return m_day; } // 0 = unknown
    [[nodiscard]] bool isFull() const { return m_day != 0; }
    [[nodiscard]] bool isUnknown() const { return m_year == 0; }
    [[nodiscard]] QDate toDate() const; // invalid unless full
    // As registered, for storage: "20040500".
    [[nodiscard]] QString toBrp() const;
    // As shown: "26 mei 2004", "mei 2004", "2004", "onbekend".
    [[nodiscard]] QString shown() const;

    // Unknown parts sort first: 00000000 < 19680000 < 19680300 < 19680312.
    friend std::strong_ordering operator<=>(const PartialDate &, const PartialDate &) = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

// Whole years on `today`; nothing when it cannot be said (month unknown, or day unknown in the birth month).
// Born on 29 February: a year older on 1 March in other years. Source: BRP age rule.
[[nodiscard]] std::optional<int> age(const PartialDate &birth, QDate today);

} // namespace kib::client
