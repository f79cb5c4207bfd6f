// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QString>

namespace kib::ui {

// For words outside classes with a tr() of their own. The context is where lupdate finds them.
[[nodiscard]] inline QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("kib::ui", text, comment, n);
}

} // namespace kib::ui
