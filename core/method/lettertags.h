// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace kib::method {

// The fields a letter may be filled with: salutation, weekday, date, ...
[[nodiscard]] QStringList letterFields();

// What may only open a block, {{#long_ago}} ... {{/long_ago}}: sentences that hold for some clients.
// long_ago = the client is out of view.
[[nodiscard]] QStringList letterFlags();

// What is wrong with the {{...}} of a letter, a Dutch sentence each: unknown fields, brackets or blocks that
// do not close, more than 8 blocks in each other, and everything that would leave plain text (three
// brackets, &, >, other brackets).
[[nodiscard]] QStringList letterTagProblems(const QString &text);

} // namespace kib::method
