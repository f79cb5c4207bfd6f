// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/casefile.h"

#include "core/storage/directoryfile.h"
#include "core/storage/draftjournal.h"
#include "core/storage/fileheader.h"
#include "core/storage/generation.h"
#include "core/storage/migrator.h"
#include "core/storage/oplog.h"
#include "core/storage/programversion.h"
#include "core/storage/rowstore.h"
#include "core/storage/sqlclientstore.h"
#include "core/storage/sqlcontactstore.h"
#include "core/storage/sqlinterviewstore.h"
#include "core/storage/sqlmethodstore.h"
#include "core/storage/sqlorganisationstore.h"
#include "core/storage/sqlplacementstore.h"
#include "core/storage/sqlplanstore.h"
#include "core/storage/transaction.h"
#include "core/storage/vaultstore.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

constexpr qint64 linksAtOpening = 1000;
constexpr qint64 viewWindowMs = 900'000;

vault::Keyring copyOf(const vault::Keyring &ring)
{
    vault::Keyring out;
    for (const vault::DataKey &key : ring.all())
        out.add({ key.id, key.purpose, key.epoch, key.secret.clone(), key.publicPart });
    return out;
}

} // namespace

struct CaseFile::Parts {
    Parts(std::unique_ptr<Database> opened, std::unique_ptr<vault::Session> unlocked, DatabaseId id,
        const Clock &time)
        : clock(time)
        , database(std::move(opened))
        , session(std::move(unlocked))
        , databaseId(id)
        , rows(*database, *session, id.bytes())
        , log(*database, *session, time)
        , accounts(rows, log, time)
        , clients(rows, time)
        , organisations(rows)
        , methods(rows, time)
        , contacts(rows)
        , interviews(rows, log)
        , placements(rows)
        , plans(rows)
    {
    }

    const Clock &clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<vault::Session> session;
    DatabaseId databaseId;
    bool practice = false;
    int schema = 0;
    RowStore rows;
    OpLog log;
    SqlVaultStore accounts;
    SqlClientStore clients;
    SqlOrganisationStore organisations;
    SqlMethodStore methods;
    SqlContactStore contacts;
    SqlInterviewStore interviews;
    SqlPlacementStore placements;
    SqlPlanStore plans;
};

CaseFile::CaseFile(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

CaseFile::~CaseFile() = default;

const vault::Session &CaseFile::session() const
{
    return *m_parts->session;
}
const Clock &CaseFile::clock() const
{
    return m_parts->clock;
}
bool CaseFile::isPractice() const
{
    return m_parts->practice;
}
int CaseFile::schemaVersion() const
{
    return m_parts->schema;
}
vault::AccountStore &CaseFile::accounts()
{
    return m_parts->accounts;
}
client::ClientStore &CaseFile::clients()
{
    return m_parts->clients;
}
client::OrganisationStore &CaseFile::organisations()
{
    return m_parts->organisations;
}
method::MethodStore &CaseFile::methods()
{
    return m_parts->methods;
}
contact::ContactStore &CaseFile::contacts()
{
    return m_parts->contacts;
}
interview::InterviewStore &CaseFile::interviews()
{
    return m_parts->interviews;
}
placement::PlacementStore &CaseFile::placements()
{
    return m_parts->placements;
}
plan::PlanStore &CaseFile::plans()
{
    return m_parts->plans;
}
QByteArray CaseFile::version() const
{
    const Result<OpLog::Head> last = m_parts->log.head(); // every act is in it
    return last ? last->hash : QByteArray();
}
const QList<DamagedRow> &CaseFile::damage() const
{
    return m_parts->rows.damage();
}
Result<QList<qint64>> CaseFile::brokenLog() const
{
    Result<OpLog::Chain> chain = m_parts->log.verifyLinks(linksAtOpening);
    if (!chain)
        return fail(chain.error());
    return std::move(chain->broken);
}
Database &CaseFile::database()
{
    return *m_parts->database;
}
RowStore &CaseFile::rows()
{
    return m_parts->rows;
}
OpLog &CaseFile::log()
{
    return m_parts->log;
}

Result<std::unique_ptr<UnitOfWork>> CaseFile::begin(const Act &act)
{
    return SqlUnitOfWork::begin(*m_parts->database, m_parts->rows, m_parts->log, act);
}

WorkstationOwner CaseFile::workstation() const
{
    return { m_parts->databaseId, session().account, deviceFor(m_parts->databaseId) };
}

Result<std::unique_ptr<interview::Drafts>> CaseFile::drafts(const QString &folder) const
{
    const WorkstationOwner owner = workstation();
    auto journal = DraftJournal::open(owner.folder(folder), owner, session().keys);
    if (!journal)
        return fail(journal.error());
    return std::unique_ptr<interview::Drafts>(std::move(*journal));
}

Result<std::shared_ptr<const plan::Directory>> CaseFile::lastDirectory(
    const QString &folder, const QHash<AccountId, QString> &names) const
{
    return DirectoryFile(folder, workstation()).read(session().keys, names);
}

Result<void> CaseFile::keepDirectory(const QString &folder, const plan::Directory &directory) const
{
    return DirectoryFile(folder, workstation()).write(directory, session().keys.boxPublic);
}

void CaseFile::giveBackMemory()
{
    (void)m_parts->database->scalar(u"PRAGMA shrink_memory"_s);
#ifdef __GLIBC__
    malloc_trim(0); // the C library keeps what is freed in small pieces
#endif
}

Result<void> CaseFile::noteView(ClientId client)
{
    return noteOnce(
        { .event = u"view"_s, .section = u"dossier"_s, .client = client, .detail = {}, .op = {} });
}

Result<void> CaseFile::noteOnce(const Act &act)
{
    const Result<bool> known = m_parts->log.hasRecent(act.event, act.client, viewWindowMs);
    if (!known)
        return fail(known.error());
    if (*known)
        return {};
    auto work = begin(act);
    if (!work)
        return work.error().code == ErrorCode::ReadOnly ? Result<void>() : fail(work.error());
    return (*work)->commit();
}

LockedFile::LockedFile()
    : m_id(QUuid())
{
}
LockedFile::LockedFile(LockedFile &&) noexcept = default;
LockedFile::~LockedFile() = default;

bool LockedFile::isPractice() const
{
    return m_practice;
}

Result<QStringList> LockedFile::logins() const
{
    return storage::logins(*m_database);
}

Result<LockedFile> LockedFile::open(const QString &path)
{
    const Result<int> stated = inspectHeader(path);
    if (!stated)
        return fail(stated.error());
    const QList<Migration> steps = shippedMigrations();
    if (*stated > steps.last().number)
        return fail(ErrorCode::Newer, u"schema %1"_s.arg(*stated));
    LockedFile file;
    auto database = Database::open(path, Database::Mode::Existing);
    if (!database)
        return fail(database.error());
    file.m_database = std::move(*database);
    file.m_schema = *stated;
    const Result<QString> hash = schemaHash(*file.m_database);
    if (!hash)
        return fail(hash.error());
    if (*hash != releasedSchemaHash(*stated))
        return fail(ErrorCode::NotOurs, u"schema"_s);
    const auto id = file.m_database->scalar(u"SELECT value FROM meta WHERE key='db_id'"_s);
    const auto practice = file.m_database->scalar(u"SELECT value FROM meta WHERE key='practice'"_s);
    if (!id || !practice)
        return fail(!id ? id.error() : practice.error());
    const auto parsed = DatabaseId::fromString(*id);
    if (!parsed)
        return fail(ErrorCode::Damaged, u"db_id"_s);
    file.m_id = *parsed;
    file.m_practice = *practice == "1"_L1;
    return file;
}

Result<std::unique_ptr<CaseFile>> LockedFile::unlock(
    const QString &login, const vault::SecretBytes &secret, const Clock &clock) &&
{
    auto session = storage::unlock(*m_database, m_id, login, secret);
    if (!session)
        return fail(session.error());
    auto parts = std::make_unique<CaseFile::Parts>(std::move(m_database), std::move(*session), m_id, clock);
    parts->practice = m_practice;
    parts->schema = m_schema;
    const Result<QList<Row>> facts = parts->rows.select(table::meta, {}, {});
    if (!facts)
        return fail(facts.error());
    if (!parts->rows.damage().isEmpty())
        return fail(ErrorCode::Damaged, u"meta"_s);
    for (const Row &fact : *facts) {
        const bool asks = textOf(fact[0]) == "min_reader"_L1 || textOf(fact[0]) == "min_writer"_L1;
        if (asks && textOf(fact[1]).toLongLong() > ownGeneration)
            return fail(ErrorCode::Newer, textOf(fact[0])); // writing would drop what it does not know
    }
    std::unique_ptr<CaseFile> file(new CaseFile(std::move(parts)));
    if (auto noted
        = file->noteOnce({ .event = u"login"_s, .section = {}, .client = {}, .detail = {}, .op = {} });
        !noted)
        return fail(noted.error());
    return file;
}

Result<std::unique_ptr<CaseFile>> LockedFile::unlockWith(const vault::Session &session, const Clock &clock) &&
{
    std::unique_ptr<vault::Session> same(new vault::Session { session.account, session.name, session.roles,
        { session.keys.boxPublic, session.keys.boxSecret.clone(), session.keys.signPublic,
            session.keys.signSecret.clone() },
        copyOf(session.keyring) });
    auto parts = std::make_unique<CaseFile::Parts>(std::move(m_database), std::move(same), m_id, clock);
    parts->practice = m_practice;
    parts->schema = m_schema;
    return std::unique_ptr<CaseFile>(new CaseFile(std::move(parts)));
}

QString programVersion()
{
    return QStringLiteral(KIB_VERSION);
}

} // namespace kib::storage
