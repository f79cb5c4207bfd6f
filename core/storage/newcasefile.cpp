// SPDX-License-Identifier: EUPL-1.2
#include "core/base/durablefile.h"
#include "core/storage/casefile.h"
#include "core/storage/fileheader.h"
#include "core/storage/generation.h"
#include "core/storage/migrator.h"
#include "core/storage/oplog.h"
#include "core/storage/rowstore.h"
#include "core/storage/sqlmethodstore.h"
#include "core/storage/sqlorganisationstore.h"
#include "core/storage/transaction.h"
#include "core/storage/vaultstore.h"
#include "core/vault/recoverykey.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

vault::Keyring freshKeys()
{
    vault::Keyring ring;
    quint32 id = 0;
    for (const vault::Purpose purpose : { vault::Purpose::Identity, vault::Purpose::Answers,
             vault::Purpose::Text, vault::Purpose::Mac, vault::Purpose::Index, vault::Purpose::Administration,
             vault::Purpose::Reports, vault::Purpose::Audit, vault::Purpose::Signals })
        ring.add(vault::DataKey::make(++id, purpose, 1));
    return ring;
}

Result<void> fill(
    Database &database, const NewCaseFile &wanted, const Clock &clock, const vault::SecretBytes &paper)
{
    const auto databaseId = newId<DatabaseId>(clock.nowMs());
    const vault::Session session { newId<AccountId>(clock.nowMs()), wanted.login,
        { vault::Role::TeamLead, vault::Role::Administrator }, vault::AccountKeys::make(), freshKeys() };
    RowStore rows(database, session, databaseId.bytes());
    OpLog log(database, session, clock);
    auto work = SqlUnitOfWork::begin(database, rows, log,
        { .event = u"create"_s, .section = u"file"_s, .client = {}, .detail = {}, .op = {} });
    if (!work)
        return fail(work.error());
    const std::pair<QString, QString> facts[]
        = { { u"db_id"_s, databaseId.toString() }, { u"min_reader"_s, QString::number(ownGeneration) },
              { u"min_writer"_s, QString::number(ownGeneration) },
              { u"practice"_s, wanted.practice ? u"1"_s : u"0"_s } };
    for (const auto &[key, value] : facts) {
        if (auto done = rows.insert(table::meta, { key, value }); !done)
            return done;
    }
    const vault::KdfCost cost = wanted.practice ? vault::floorCost : vault::KdfCost();
    const NewAccount first { session.account, wanted.login, wanted.login, u"person"_s, session.roles,
        vault::SlotKind::Password, cost };
    if (auto done = writeDataKeys(rows, clock); !done)
        return done;
    if (auto done = writeAccount(rows, databaseId, clock, first, session.keys, wanted.password); !done)
        return done;
    const NewAccount recovery { newId<AccountId>(clock.nowMs()), u"herstelsleutel"_s, u"Herstelsleutel"_s,
        u"recovery"_s, { vault::Role::TeamLead }, vault::SlotKind::Paper, {} };
    if (auto done = writeAccount(rows, databaseId, clock, recovery, vault::AccountKeys::make(), paper); !done)
        return done;
    SqlOrganisationStore organisations(rows);
    if (auto done = organisations.set(u"name"_s, wanted.organisation); !done)
        return done;
    SqlMethodStore methods(rows, clock);
    if (auto done = methods.install(wanted.method); !done)
        return done;
    return (*work)->commit();
}

} // namespace

Result<QString> CaseFile::create(const NewCaseFile &wanted, const Clock &clock)
{
    if (wanted.login.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"login_empty"_s);
    if (QFileInfo::exists(wanted.path))
        return fail(ErrorCode::Exists, u"file"_s);
    const QString folder = QFileInfo(wanted.path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::NotFound, u"folder"_s, { folder });
    const QString making = wanted.path + u".nieuw-"_s + newUuid(0).toString(QUuid::WithoutBraces);
    const vault::SecretBytes paper = vault::SecretBytes::random(32);
    Result<void> done;
    {
        auto database = Database::open(making, Database::Mode::New);
        if (!database) {
            QFile::remove(making);
            return fail(database.error());
        }
        done = (*database)->exec(u"PRAGMA application_id=%1"_s.arg(applicationId));
        if (done) {
            if (auto migrated = migrate(**database, shippedMigrations(), [] { return Result<void>(); });
                !migrated)
                done = fail(migrated.error());
        }
        if (done)
            done = fill(**database, wanted, clock, paper);
    }
    QFile::remove(making + u"-journal"_s); // empty by now, and of no file
    if (done)
        done = renameDurably(making, wanted.path);
    if (!done) {
        QFile::remove(making);
        return fail(done.error());
    }
    return vault::paperText(paper);
}

} // namespace kib::storage
