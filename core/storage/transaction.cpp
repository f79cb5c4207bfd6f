// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/transaction.h"

#include "core/base/random.h"
#include "core/storage/oplog.h"
#include "core/storage/rowstore.h"

#include <QElapsedTimer>
#include <QThread>

#include <tuple>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr qint64 patienceMs = 30'000;

// SQLite's own waiting is not fair: a random pause between tries keeps one writer from starving.
template<class Try>
Result<void> patiently(Try attempt)
{
    QElapsedTimer timer;
    timer.start();
    while (true) {
        Result<void> done = attempt();
        if (done || done.error().code != ErrorCode::Busy || timer.hasExpired(patienceMs))
            return done;
        const auto chance = static_cast<unsigned char>(randomBytes(1).at(0));
        QThread::msleep(20U + chance);
    }
}

} // namespace

Result<void> beginImmediate(Database &database)
{
    return patiently([&database] { return database.exec(u"BEGIN IMMEDIATE"_s); });
}

Result<void> commitPatiently(Database &database)
{
    return patiently([&database] { return database.exec(u"COMMIT"_s); });
}

SqlUnitOfWork::SqlUnitOfWork(Database &database, RowStore &rows, OpLog &log, Act act)
    : m_database(database)
    , m_rows(rows)
    , m_log(log)
    , m_act(std::move(act))
{
}

Result<std::unique_ptr<UnitOfWork>> SqlUnitOfWork::begin(
    Database &database, RowStore &rows, OpLog &log, const Act &act)
{
    if (auto begun = beginImmediate(database); !begun)
        return fail(begun.error());
    rows.dropChanges();
    // Every act has an op id: its rows share it with the log. A caller who gives one may do the act again.
    Act named = act;
    if (!named.op)
        named.op = log.newOp();
    log.startAct(*named.op);
    std::unique_ptr<UnitOfWork> made(new SqlUnitOfWork(database, rows, log, named));
    if (act.op) {
        const Result<bool> done = log.isDone(*act.op);
        if (!done)
            return fail(done.error());
        if (*done)
            return fail(ErrorCode::Exists, u"op"_s);
    }
    return made;
}

SqlUnitOfWork::~SqlUnitOfWork()
{
    if (!m_open)
        return;
    m_rows.dropChanges();
    // A rollback can only fail when SQLite already rolled back by itself.
    std::ignore = m_database.exec(u"ROLLBACK"_s);
}

Result<void> SqlUnitOfWork::commit()
{
    // A wrong key or encoding must show before the commit, not at the next opening.
    if (auto sound = m_rows.readBack(); !sound)
        return sound;
    if (auto noted = m_log.append(m_act, m_rows.takeChanges()); !noted)
        return noted;
    if (auto done = commitPatiently(m_database); !done)
        return done;
    m_open = false;
    return {};
}

} // namespace kib::storage
