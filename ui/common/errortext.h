// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"

#include <QString>

namespace kib::ui {

// What a person reads when something did not work: what happened and what is safe, and what to do now.
struct ErrorText {
    QString message;
    QString advice; // never empty
    [[nodiscard]] QString whole() const { return message + u' ' + advice; }
};
// Who reads it: advice names buttons and pages, or commands and options.
enum class Reader { Window, CommandLine };
[[nodiscard]] ErrorText errorText(const Error &error, Reader reader = Reader::Window);

} // namespace kib::ui
