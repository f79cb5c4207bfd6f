// SPDX-License-Identifier: EUPL-1.2
#include "app/windowdoor.h"

#include "core/storage/backup.h"
#include "core/storage/filecheck.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

constexpr int practiceClients = 300;
constexpr qint64 practiceSeed = 1;
constexpr auto practiceMethod = "rsd-kromme-rijn-heuvelrug"_L1;

QString draftFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/concepten"_s;
}

Result<ui::FileJudgement> judge(storage::CaseFile &file)
{
    if (!file.session().may(vault::Action::CheckFile))
        return fail(ErrorCode::Denied, u"check"_s);
    const storage::FileReport report = storage::checkFile(file, true);
    ui::FileJudgement out { report.ok, report.clients, report.rows, {} };
    for (const storage::FileProblem &problem : report.problems)
        out.findings.append({ problem.table, problem.row, problem.code });
    return out;
}

Result<ui::BackupMade> backUp(storage::CaseFile &file, const QString &folder)
{
    if (!file.session().may(vault::Action::Backup))
        return fail(ErrorCode::Denied, u"backup"_s);
    const Result<storage::Backup> made = storage::makeBackup(file, folder);
    if (!made)
        return fail(made.error());
    return ui::BackupMade { made->path, made->clients };
}

QString listFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/lijsten"_s;
}

ui::FileSoundness soundness(const storage::CaseFile &file)
{
    const Result<QList<qint64>> broken = file.brokenLog();
    return { file.damage().size(), broken && !broken->isEmpty() ? broken->first() : 0 };
}

std::unique_ptr<ui::Desk> deskOf(Office &office, interview::Drafts *drafts)
{
    storage::CaseFile &file = office.file();
    return std::make_unique<ui::Desk>(ui::Desk { file, file.session(), office.clock(), file.clients(),
        file.organisations(), file.contacts(), file.interviews(), file.methods(), file.placements(),
        file.plans(), file.accounts(), office.interviews(), office.placements(), office.invitations(),
        office.letters(), office.attendance(), office.clientImport(),
        [&file](ClientId client) { return file.noteView(client); }, drafts, file.schemaVersion(),
        [&file] { return judge(file); }, [&file](const QString &folder) { return backUp(file, folder); },
        [&file](const QHash<AccountId, QString> &names) {
            return file.lastDirectory(listFolder(), names).value_or(nullptr);
        },
        [&file](const plan::Directory &directory) {
            // A workstation without room for it starts slower, and that is all.
            (void)file.keepDirectory(listFolder(), directory);
        },
        [&file] { return soundness(file); }, [&file] { return file.version(); },
        [&file] { file.giveBackMemory(); } });
}

} // namespace

WindowDoor::~WindowDoor() = default;

Result<ui::FileGlance> WindowDoor::glance(const QString &path)
{
    Result<storage::LockedFile> locked = storage::LockedFile::open(path);
    if (!locked)
        return fail(locked.error());
    const Result<QStringList> logins = locked->logins();
    if (!logins)
        return fail(logins.error());
    const ui::FileGlance seen { locked->isPractice(), *logins };
    m_glanced.reset();
    if (seen.practice) {
        m_glanced.emplace(std::move(*locked));
        m_glancedPath = path;
    }
    return seen;
}

Result<void> WindowDoor::enter(const QString &path, const QString &login, const QString &password)
{
    const Credentials who = login.isEmpty()
        ? Credentials { practiceAccount(), practicePassword() }
        : Credentials { login, password.normalized(QString::NormalizationForm_C) };
    std::optional<storage::LockedFile> glanced = std::move(m_glanced);
    m_glanced.reset();
    auto office = glanced && m_glancedPath == path ? Office::unlock(std::move(*glanced), who, {})
                                                   : Office::open(path, who);
    if (!office)
        return fail(office.error());
    leave();
    m_office = std::move(*office);
    auto drafts = m_office->file().drafts(draftFolder());
    m_drafts = drafts ? std::move(*drafts) : nullptr;
    m_desk = deskOf(*m_office, m_drafts.get());
    m_path = path;
    return {};
}

Result<QString> WindowDoor::practiceOffice()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(u"oefenen.kib"_s);
    if (QFileInfo::exists(path))
        return path;
    const auto method = methodNamed(practiceMethod);
    if (!method)
        return fail(method.error());
    const auto made = makePractice(path, **method, practiceSeed, practiceClients);
    if (!made)
        return fail(made.error());
    return path;
}

Result<QString> WindowDoor::create(const ui::NewOffice &wanted)
{
    const auto method = methodNamed(wanted.methodKey);
    if (!method)
        return fail(method.error());
    return makeFile(wanted.path, wanted.organisation, **method, false,
        { wanted.login, wanted.password.normalized(QString::NormalizationForm_C) });
}

Result<ui::Workplace> WindowDoor::workplace()
{
    storage::CaseFile &file = m_office->file();
    const Result<client::Organisation> organisation = file.organisations().organisation();
    const auto method = file.methods().current();
    const Result<Names> names = m_office->names();
    if (!organisation || !method || !names)
        return fail(!organisation ? organisation.error() : !method ? method.error() : names.error());
    const vault::Session &session = file.session();
    return ui::Workplace { .path = m_path,
        .fileName = QFileInfo(m_path).fileName(),
        .practice = file.isPractice(),
        .organisation = organisation->name,
        .account = session.account,
        .accountName = session.name,
        .roles = session.roles,
        .today = m_office->today(),
        .method = *method,
        .names = *names };
}

void WindowDoor::leave()
{
    m_desk.reset();
    m_drafts.reset();
    m_office.reset();
}

} // namespace kib::app
