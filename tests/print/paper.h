// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/letter.h"
#include "core/print/displaylist.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cmath>

namespace kib::test {

// Places on paper agree when nobody could see the difference.
[[nodiscard]] inline bool near(double a, double b, double mm = 0.01)
{
    return std::abs(a - b) <= mm;
}

// A friendly invitation as the program sends them.
[[nodiscard]] contact::Letter invitation();

[[nodiscard]] QList<print::PlacedLine> linesOf(const print::DisplayList &list, print::Part part);
[[nodiscard]] QList<print::PlacedLine> linesOf(const print::DisplayList &list, print::Part part, int page);
[[nodiscard]] QStringList wordsOf(const print::DisplayList &list, print::Part part);

// What a program prints, which must be installed and succeed.
[[nodiscard]] QString output(const QString &program, const QStringList &arguments);

} // namespace kib::test
