// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/organisation.h"
#include "core/exchange/clientimport.h"

#include <QList>
#include <QStringList>

#include <atomic>

namespace kib::ui {

// How far an import is, for a window that goes on meanwhile.
struct ImportProgress {
    std::atomic<qint64> rows = 0;
    std::atomic<bool> stop = false;
};

// The beginning of a client export, and what its columns seem to hold.
struct ImportGlance {
    exchange::FileEncoding encoding;
    exchange::ColumnMapping mapping; // remembered or recognised, perhaps not enough yet
    QList<QStringList> rows; // the first five, a cell for each column
};
// Codes of CsvReader; NotFound or Denied "input" for a file that cannot be opened.
[[nodiscard]] Result<ImportGlance> glanceAt(const QString &path, client::OrganisationStore &organisations);

// {"column name": "field key"} for every column with a name, as ClientImport takes it.
[[nodiscard]] QByteArray mappingJson(const exchange::ColumnMapping &mapping);

struct ImportRun {
    QString path;
    QByteArray mappingJson;
    bool dryRun = true;
};
// With its first rejected rows for the screen. Codes of ClientImport and glanceAt.
struct ImportReport {
    exchange::ImportOutcome outcome;
    QList<exchange::RejectedRow> rejected; // at most 100
};
[[nodiscard]] Result<ImportReport> runImport(
    exchange::ClientImport &import, const ImportRun &run, ImportProgress &progress);

// Reads the export once more and writes every row that is not taken to a CSV file, with the reason in words.
// Nothing else changes. Nothing of the rows is kept in memory, however many there are.
[[nodiscard]] Result<void> saveRejected(
    exchange::ClientImport &import, const ImportRun &run, const QString &to);

} // namespace kib::ui
