// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace kib {

// What a person does, as the log will know it. No content: ids and keys only. `detail` (a reason, a printer,
// a file name) is sealed for those who may read the log.
struct Act {
    QString event; // edit, import, invite, print, view, ...
    QString section; // part of the product it touched; may be empty
    std::optional<ClientId> client;
    QString detail;
    std::optional<OpId> op; // the same op done twice changes nothing the second time
};

// One act in one transaction. Going out of scope without commit rolls everything back.
class UnitOfWork
{
public:
    UnitOfWork() = default;
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;
    virtual ~UnitOfWork() = default;

    // Writes the log entry, reads back what was written and commits. Busy, Full, Io, Damaged; after an error
    // nothing of the act is in the file.
    [[nodiscard]] virtual Result<void> commit() = 0;
};

// Starts acts; the file's write lock is held until the unit is gone, so it holds one act and never thinking
// time.
class WorkStarter
{
public:
    virtual ~WorkStarter() = default;
    // Busy when the lock could not be had within 30 s; Exists when `act.op` was done before; ReadOnly.
    [[nodiscard]] virtual Result<std::unique_ptr<UnitOfWork>> begin(const Act &act) = 0;
};

} // namespace kib
