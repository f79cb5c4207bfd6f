// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QWidget;

namespace kib::ui {

// Asks for a printer and puts the recovery key of a new file on paper.
void printRecoverySheet(const QString &recoveryKey, QWidget *parent);

} // namespace kib::ui
