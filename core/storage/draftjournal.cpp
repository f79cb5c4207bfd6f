// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/draftjournal.h"

#include "core/base/durablefile.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

using interview::AnswerPlace;
using interview::Draft;

constexpr qint64 largeFile = 1'048'576; // bytes; typing makes about 300 for a short text
constexpr qint64 largestFile = 268'435'456;
constexpr int mostNumbers = 999'999;

const QString ending = u".kibd"_s;

std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // somebody may type for days: only a program that ended has left it
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

QList<Draft> oldestFirst(QList<Draft> drafts)
{
    std::sort(drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) { return a.at < b.at; });
    return drafts;
}

Result<void> write(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size()) {
        const bool full = file.error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::Full : ErrorCode::Io, u"draft_write"_s);
    }
    return syncOpen(file);
}

void putAside(const QString &path)
{
    QFile::remove(path + u".damaged"_s);
    QFile::rename(path, path + u".damaged"_s);
}

} // namespace

DraftJournal::DraftJournal(QString folder, WorkstationOwner owner, QByteArray boxPublic)
    : m_folder(std::move(folder))
    , m_owner(std::move(owner))
    , m_boxPublic(std::move(boxPublic))
{
}

DraftJournal::~DraftJournal()
{
    if (m_own && m_pending.isEmpty())
        m_own->file->remove();
}

Result<std::unique_ptr<DraftJournal>> DraftJournal::open(
    const QString &folder, const WorkstationOwner &owner, const vault::AccountKeys &keys)
{
    const auto onlyMe = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, onlyMe))
        return fail(ErrorCode::Io, u"draft_folder"_s);
    std::unique_ptr<DraftJournal> journal(new DraftJournal(folder, owner, keys.boxPublic));
    const std::vector<Left> left = journal->readLeft(keys);
    // Without room for a copy the files of before stay what they are, and are read again next time.
    if (!journal->m_pending.isEmpty() && !journal->startFile())
        return journal;
    for (const Left &one : left) {
        if (one.damaged)
            putAside(one.path);
        else
            QFile::remove(one.path);
    }
    return journal;
}

std::vector<DraftJournal::Left> DraftJournal::readLeft(const vault::AccountKeys &keys)
{
    std::vector<Left> left;
    QHash<Spot, DraftEntry> newest;
    for (const QString &name : QDir(m_folder).entryList({ u'*' + ending }, QDir::Files, QDir::Name)) {
        const QString path = m_folder + u'/' + name;
        auto lock = lockOf(path);
        QFile file(path);
        if (!lock || !file.open(QIODevice::ReadOnly) || file.size() > largestFile)
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.size() != file.size())
            continue; // a disk that stumbles is no reason to lose what it holds
        const auto segment = DraftSegment::open(bytes, m_owner, keys);
        if (!segment && segment.error().code != ErrorCode::Damaged)
            continue; // of somebody else, or of a newer program
        const auto replay = segment ? segment->replay(bytes) : DraftSegment::Replay { {}, !bytes.isEmpty() };
        QHash<Spot, DraftEntry> inFile; // within a file order counts, never a clock
        for (const DraftEntry &entry : replay.entries)
            inFile.insert({ entry.draft.interview, entry.draft.place }, entry);
        for (auto it = inFile.cbegin(); it != inFile.cend(); ++it) {
            const auto known = newest.constFind(it.key());
            if (known == newest.cend() || it->draft.at >= known->draft.at)
                newest.insert(it.key(), *it);
        }
        left.push_back({ std::move(lock), path, replay.damaged });
    }
    for (auto it = newest.cbegin(); it != newest.cend(); ++it) {
        if (!it->settled)
            m_pending.insert(it.key(), it->draft);
    }
    return left;
}

Result<DraftJournal::OwnFile> DraftJournal::newFile() const
{
    const QStringList names = QDir(m_folder).entryList({ u'*' + ending }, QDir::Files, QDir::Name);
    int number = names.isEmpty() ? 1 : names.last().chopped(ending.size()).toInt() + 1;
    for (; number <= mostNumbers; ++number) {
        const QString path = m_folder + u'/' + u"%1"_s.arg(number, 4, 10, QChar(u'0')) + ending;
        auto lock = lockOf(path); // before the file is there, so nobody takes it for one that was left
        auto file = std::make_unique<QFile>(path);
        const auto how = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
        if (lock && file->open(how, QFile::ReadOwner | QFile::WriteOwner))
            return OwnFile { std::move(lock), std::move(file), DraftSegment::make(m_owner, m_boxPublic),
                false };
        if (lock && !file->exists())
            break; // no number helps here
    }
    return fail(ErrorCode::Io, u"draft_file"_s);
}

Result<void> DraftJournal::startFile()
{
    Result<OwnFile> fresh = newFile();
    if (!fresh)
        return fail(fresh.error());
    QByteArray bytes = fresh->segment.header();
    for (const Draft &draft : oldestFirst(m_pending.values()))
        bytes += fresh->segment.seal({ draft, false });
    auto done = write(*fresh->file, bytes);
    if (done)
        done = syncFolderOf(fresh->file->fileName());
    if (!done) {
        fresh->file->remove();
        return done;
    }
    if (m_own)
        m_own->file->remove();
    m_own = std::make_unique<OwnFile>(std::move(*fresh));
    return {};
}

bool DraftJournal::isBloated() const
{
    const qint64 size = m_own->file->size();
    if (size < largeFile)
        return false;
    qint64 needed = 0;
    for (const Draft &draft : m_pending)
        needed += 512 + 3 * draft.text.size();
    return size > 4 * needed;
}

Result<void> DraftJournal::append(const DraftEntry &entry)
{
    if (!m_own || m_own->broken || isBloated()) {
        if (auto started = startFile(); !started && (!m_own || m_own->broken))
            return started;
    }
    auto done = write(*m_own->file, m_own->segment.seal(entry));
    m_own->broken = !done;
    return done;
}

Result<void> DraftJournal::keep(
    InterviewId interview, const AnswerPlace &place, const QString &text, qint64 at)
{
    const Draft draft { interview, place, text, at };
    if (auto done = append({ draft, false }); !done)
        return done;
    m_pending.insert({ interview, place }, draft);
    return {};
}

Result<QList<Draft>> DraftJournal::pending(InterviewId interview) const
{
    QList<Draft> out;
    for (const Draft &draft : m_pending) {
        if (draft.interview == interview)
            out.append(draft);
    }
    return oldestFirst(out);
}

Result<QList<Draft>> DraftJournal::pending() const
{
    return oldestFirst(m_pending.values());
}

Result<void> DraftJournal::settled(InterviewId interview, const AnswerPlace &place, const QString &text)
{
    const auto known = m_pending.constFind({ interview, place });
    if (known == m_pending.cend() || known->text != text)
        return {};
    if (auto done = append({ { interview, place, {}, known->at }, true }); !done)
        return done;
    m_pending.remove({ interview, place });
    return {};
}

} // namespace kib::storage
