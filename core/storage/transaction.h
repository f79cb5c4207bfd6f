// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/unitofwork.h"
#include "core/storage/database.h"

namespace kib::storage {

class OpLog;
class RowStore;

// A write transaction of the case file: BEGIN IMMEDIATE with retries, log entry, read-back, COMMIT.
class SqlUnitOfWork final : public UnitOfWork
{
public:
    // Busy after 30 s of trying; Exists when the op was done before.
    [[nodiscard]] static Result<std::unique_ptr<UnitOfWork>> begin(
        Database &database, RowStore &rows, OpLog &log, const Act &act);
    ~SqlUnitOfWork() override;

    [[nodiscard]] Result<void> commit() override;

private:
    SqlUnitOfWork(Database &database, RowStore &rows, OpLog &log, Act act);
    Database &m_database;
    RowStore &m_rows;
    OpLog &m_log;
    Act m_act;
    bool m_open = true;
};

// BEGIN IMMEDIATE and COMMIT alone, patient when the file is busy.
[[nodiscard]] Result<void> beginImmediate(Database &database);
[[nodiscard]] Result<void> commitPatiently(Database &database);

} // namespace kib::storage
