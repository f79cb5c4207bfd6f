// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace kib::storage {

// One numbered step of the schema. A released step never changes.
struct Migration {
    int number; // 1, 2, ...
    QString name; // "0001_initial.sql"
    QByteArray sql;
};

// The steps that come with the program, in order.
[[nodiscard]] QList<Migration> shippedMigrations();

// Splits a file into statements, comments and triggers intact.
[[nodiscard]] QList<QByteArray> statementsOf(const QByteArray &sql);

// Brings the schema from its user_version to the last step, in one transaction: all or nothing. An existing
// file is copied first by `copyFirst`; its failure stops everything. Newer when the file is ahead of the last
// step.
[[nodiscard]] Result<int> migrate(
    Database &database, const QList<Migration> &steps, const std::function<Result<void>()> &copyFirst);

// SHA-256 over the normalised text of all tables, indexes and triggers, hex: tells a file with foreign parts.
[[nodiscard]] Result<QString> schemaHash(Database &database);
// The hash that belongs to a schema version of this program; empty when unknown.
[[nodiscard]] QString releasedSchemaHash(int version);

} // namespace kib::storage
