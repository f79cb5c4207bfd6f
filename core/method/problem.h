// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kib::method {

// A fault in a method file and where it stands: path "domains[3].questions[1].key"; empty for the file as a
// whole.
struct Problem {
    QString path;
    QString message; // Dutch, for the person who edits the file

    friend bool operator==(const Problem &, const Problem &) = default;
};

// "domains" and 3 make "domains[3]".
[[nodiscard]] inline QString itemPath(const QString &list, qsizetype index)
{
    return list + u'[' + QString::number(index) + u']';
}

} // namespace kib::method
