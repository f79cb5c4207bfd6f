// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/print/displaylist.h"

#include <functional>

class QObject;
class QWidget;

namespace kib::ui {

// Whether this computer has a printer. It may have to be asked over a network, so nobody waits for it: `tell`
// is called on the window's thread, unless `asker` is gone by then.
void askForPrinter(QObject *asker, std::function<void(bool found)> tell);
// Asks for a printer and prints finished pages, exactly as their preview shows them. False when the person
// left the dialog or the printer refused.
bool printWithDialog(const print::DisplayList &pages, QWidget *parent);
// Writes them as PDF/A to a file the person chooses; empty = they chose none. Codes of PdfFile.
[[nodiscard]] Result<QString> savePdfWithDialog(
    const print::DisplayList &pages, const QString &suggestedName, const QString &title, QWidget *parent);

} // namespace kib::ui
