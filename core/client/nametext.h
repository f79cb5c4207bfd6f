// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

namespace kib::client {

// The small print of writing names. None of these copies a text that is already as it should be.

// Without leading, trailing and double spaces.
[[nodiscard]] QString tidied(const QString &text);
// `tidied`, and no space on either side of a hyphen.
[[nodiscard]] QString tightened(const QString &text);

// Whether a surname is known: neither empty nor the register's ".".
[[nodiscard]] bool isKnown(const QString &surname);

// Prefix and surname with a space between, but none after an apostrophe ("d'Ancona": house rule (c)).
[[nodiscard]] QString prefixed(const QString &prefix, const QString &surname);
// `prefixed` with a capital first letter, "ij" as "IJ". What begins with an apostrophe or is elided ("d'",
// "l'") stays as registered.
[[nodiscard]] QString prefixedWithCapital(const QString &prefix, const QString &surname);
// A capital first letter; "ij" becomes "IJ", other characters than letters stay.
[[nodiscard]] QString withCapital(QString text);

// One letter a given name plus a dot, "Marie-Louise Éva" -> "M.É."; a name of one letter gets no dot, and a
// space when more follows: "K Mo" -> "K M.". Initials standing among the names stay as typed.
[[nodiscard]] QString initialsOf(const QString &givenNames);

} // namespace kib::client
