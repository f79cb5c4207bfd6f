// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"
#include "core/client/client.h"
#include "ui/common/chipoption.h"

#include <QList>
#include <QStringList>

namespace kib::ui {

// What may be inserted in a letter: key = the text to insert, text = what it stands for.
[[nodiscard]] QList<ChipOption> letterFieldOptions();
// What is wrong with the {{…}} of a text, in words: unknown ones by name first. Empty = all is well.
[[nodiscard]] QStringList tagProblems(const QString &text);
// Why a letter could not be filled: "Er ontbreekt: …".
[[nodiscard]] QString missingSentence(const Error &error);
// Nobody real, with a long name, for a file that has no clients.
[[nodiscard]] client::Client inventedClient();

} // namespace kib::ui
