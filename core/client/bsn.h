// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QStringView>

namespace kib::client {

// A burgerservicenummer that passed the eleven-test. That it passes does not say that it was ever issued.
class Bsn
{
public:
    // Nine digits, or eight with a zero in front; spaces and dots are dropped first.
    // Invalid ("bsn_length", "bsn_digits", "bsn_check") otherwise; 000000000 is refused by name.
    [[nodiscard]] static Result<Bsn> parse(QStringView text);

    [[nodiscard]] QString digits() const { return m_digits; } // always nine
    [[nodiscard]] QString masked() const; // "******782", for lists

    friend bool operator==(const Bsn &, const Bsn &) = default;

private:
    explicit Bsn(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace kib::client
