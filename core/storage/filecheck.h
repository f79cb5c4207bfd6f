// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kib::storage {

class CaseFile;

// What was found wrong. `row` is the row's key in hex, or the seq of a log entry; empty for the file as a
// whole. Codes: integrity (SQLite), foreign_key, mac, seal, stale (an older version was put back), missing (a
// row the log knows is gone), unlogged (a row the log does not know), chain (log entry), unexpected (rows in
// a table this program does not write), unreadable.
struct FileProblem {
    QString table;
    QString row;
    QString code;
};

struct FileReport {
    bool ok = true;
    int schema = 0;
    qint64 clients = 0;
    qint64 rows = 0;
    QByteArray head; // hash of the last log entry
    QList<FileProblem> problems; // at most 1,000
};

// Integrity of the whole file: SQLite, MAC and digest of every row against the log, the chain with its
// signatures. `deep` also opens every seal. Reading goes on after damage.
[[nodiscard]] FileReport checkFile(CaseFile &file, bool deep);

} // namespace kib::storage
