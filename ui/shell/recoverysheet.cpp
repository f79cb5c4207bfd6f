// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/recoverysheet.h"

#include "core/print/sheetlayout.h"
#include "ui/common/paperprinter.h"
#include "ui/common/tr.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

void printRecoverySheet(const QString &recoveryKey, QWidget *parent)
{
    print::Sheet sheet;
    sheet.title = tr("Herstelsleutel van Klant in beeld");
    sheet.parts = { print::Paragraph { recoveryKey, true },
        print::Paragraph { tr(
            "Leg dit blad in een gesloten envelop, bij iemand die er zorgvuldig mee omgaat. Wie deze sleutel "
            "heeft, kan het hele bestand openen. Zonder wachtwoord en zonder deze sleutel zijn de gegevens "
            "weg.") } };
    auto layout = print::SheetLayout::create();
    if (!layout)
        return;
    if (const Result<print::DisplayList> pages = layout->place(sheet))
        printWithDialog(*pages, parent);
}

} // namespace kib::ui
