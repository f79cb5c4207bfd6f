// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/drafts.h"
#include "core/storage/draftsegment.h"

#include <QFile>
#include <QHash>
#include <QLockFile>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace kib::storage {

// Drafts in files of this workstation, sealed for one account. Only for a local disk. Every program writes
// into a file of its own (0001.kibd, 0002.kibd, ...), which it alone holds the lock of; a program that opens
// takes over what programs that ended left behind. A file of a program that still runs is left alone.
// One thread.
class DraftJournal final : public interview::Drafts
{
public:
    // `folder` is made when it is not there, for this user only. Io when it cannot be. Files that cannot be
    // read are put aside as "....damaged" and cost nothing else.
    [[nodiscard]] static Result<std::unique_ptr<DraftJournal>> open(
        const QString &folder, const WorkstationOwner &owner, const vault::AccountKeys &keys);
    // Leaves no file when nothing is pending.
    ~DraftJournal() override;

    [[nodiscard]] Result<void> keep(
        InterviewId interview, const interview::AnswerPlace &place, const QString &text, qint64 at) override;
    [[nodiscard]] Result<QList<interview::Draft>> pending(InterviewId interview) const override;
    [[nodiscard]] Result<QList<interview::Draft>> pending() const override;
    [[nodiscard]] Result<void> settled(
        InterviewId interview, const interview::AnswerPlace &place, const QString &text) override;

private:
    using Spot = std::pair<InterviewId, interview::AnswerPlace>;
    // A file with its lock; the lock goes last.
    struct OwnFile {
        std::unique_ptr<QLockFile> lock;
        std::unique_ptr<QFile> file;
        DraftSegment segment;
        bool broken = false; // a write into it failed: nothing behind that can be trusted
    };
    struct Left {
        std::unique_ptr<QLockFile> lock;
        QString path;
        bool damaged = false;
    };

    DraftJournal(QString folder, WorkstationOwner owner, QByteArray boxPublic);
    [[nodiscard]] std::vector<Left> readLeft(const vault::AccountKeys &keys);
    [[nodiscard]] Result<OwnFile> newFile() const;
    [[nodiscard]] Result<void> startFile(); // with what is pending; then the one before it goes
    [[nodiscard]] Result<void> append(const DraftEntry &entry);
    [[nodiscard]] bool isBloated() const;
    QString m_folder;
    WorkstationOwner m_owner;
    QByteArray m_boxPublic;
    QHash<Spot, interview::Draft> m_pending;
    std::unique_ptr<OwnFile> m_own; // null until something is kept
};

} // namespace kib::storage
