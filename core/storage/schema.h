// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/keyring.h"

#include <QByteArrayView>

#include <span>
#include <vector>

namespace kib::storage {

enum class ColumnType { Plain, Sealed };

struct Column {
    const char *name;
    ColumnType type = ColumnType::Plain;
    vault::Purpose purpose = vault::Purpose::Identity; // of a sealed column
};

// One table as this program writes it: the released order of its columns without `mac`. That order is the
// canonical row, so a column that is not listed here could be changed without anybody noticing: a test
// compares with the file.
struct TableSpec {
    quint8 number; // in log.changes; never reused
    const char *name;
    int keyColumns; // the first columns
    int versionColumn; // -1: none; of append-only rows the column whose value binds the seals
    int clientColumn; // -1: rows that belong to nobody
    vault::Purpose macPurpose;
    std::vector<Column> columns;
};

namespace table {
extern const TableSpec account;
extern const TableSpec accountRole;
extern const TableSpec keyslot;
extern const TableSpec dataKey;
extern const TableSpec keyGrant;
extern const TableSpec setting;
extern const TableSpec methodVersion;
extern const TableSpec client;
extern const TableSpec assignment;
extern const TableSpec contactMoment;
extern const TableSpec letter;
extern const TableSpec appointment;
extern const TableSpec call;
extern const TableSpec interview;
extern const TableSpec answerEvent;
extern const TableSpec placement;
extern const TableSpec service;
extern const TableSpec meta;
} // namespace table

// Every table above; the log has its own reader and writer.
[[nodiscard]] std::span<const TableSpec *const> allTables();
[[nodiscard]] const TableSpec *tableByNumber(quint8 number); // null when unknown

} // namespace kib::storage
