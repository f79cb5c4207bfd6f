// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/method.h"
#include "ui/common/look.h"

#include <QWidget>

namespace kib::ui {

// Section Werkwijze: the way of working of this file, to read.
class MethodSection final : public QWidget
{
    Q_OBJECT

public:
    MethodSection(const method::Method &method, const Look &look);
};

} // namespace kib::ui
