// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/method.h"

#include <QList>
#include <QString>
#include <QStringList>

// Lines of the notes pane and the domains they belong to: "#geld huur" is about Geld en schulden.
namespace kib::ui {

// A line that belongs to no domain yet.
struct LooseNote {
    int number = 0; // in the notes, from 0
    QString text;
    friend bool operator==(const LooseNote &, const LooseNote &) = default;
};

// Lines of the notes that begin with #word, where the word begins a word of this name, without the #word.
[[nodiscard]] QStringList taggedLines(const QString &notes, const QString &name);
[[nodiscard]] QList<LooseNote> looseNotes(const QString &notes, const method::Method &method);
// The notes with this line put with a domain: its #word, if any, is replaced. `number` counts from 0; one
// that does not exist changes nothing.
[[nodiscard]] QString tied(
    const QString &notes, int number, const method::Domain &domain, const method::Method &method);

} // namespace kib::ui
