// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/method.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kib::ui {

// A way of working in words, to read on screen: parts, each with items that unfold.
struct MethodItem {
    struct Lines {
        QString heading; // may be empty
        QStringList lines; // a paragraph each
    };
    QString title;
    QList<Lines> details;
};
struct MethodPart {
    QString title;
    QString note; // a line under the title; may be empty
    QList<MethodItem> items; // never empty
    bool open = false; // short enough to stand unfolded
};
// Only parts that the method has. Nothing is left out of a definition.
[[nodiscard]] QList<MethodPart> methodParts(const method::Method &method);

} // namespace kib::ui
