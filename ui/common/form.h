// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QString>

#include <functional>

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace kib::ui {

// A label above a line to type in; the label is its buddy and its name. Stands in a PulledRow, as buttons do.
struct Field {
    QVBoxLayout *layout; // to be given to the layout it stands in
    QHBoxLayout *row; // of the line and what belongs beside it
    QLineEdit *edit;
};
[[nodiscard]] Field textField(const QString &label, const Look &look);
[[nodiscard]] Field passwordField(const QString &label, const Look &look); // with a button that shows it

// The acts at the foot of a card: the one that goes on, and one that does not. Lines up with the text above.
[[nodiscard]] QHBoxLayout *actRow(const Look &look, const QString &primary, std::function<void()> go,
    const QString &other = {}, std::function<void()> leave = {}, bool enabled = true);

} // namespace kib::ui
