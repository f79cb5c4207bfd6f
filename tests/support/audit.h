// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

class QWidget;

namespace kib::test {

// What somebody with a keyboard or a screen reader would stumble over in what is visible of a window:
// nameless controls, buttons without focus, fields that keep Tab, keys that mean two things, figures without
// a sentence. One sentence each; empty = nothing.
[[nodiscard]] QStringList audit(QWidget *window);

// What is too small to hit (below 28 px), does not show its whole text, or must be scrolled sideways (tables
// and the matrix may be).
[[nodiscard]] QStringList auditFit(QWidget *window);

// Whether Tab comes past every control and Shift+Tab the same way back. The window must be active.
[[nodiscard]] QStringList auditTabOrder(QWidget *window);

} // namespace kib::test
