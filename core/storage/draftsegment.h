// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/interview/drafts.h"
#include "core/storage/workstation.h"

#include <QByteArray>
#include <QList>

namespace kib::storage {

// A line of the journal: a text that was typed, or that the text of that instant is settled.
struct DraftEntry {
    interview::Draft draft; // settled: its text is empty
    bool settled = false;
};

// The bytes of one file of the draft journal. Header as WorkstationSeal, "KIBD", format 1. Records: u32
// length, envelope (vault::seal), little endian. Each seal is bound to its number in the file; a wrong length
// cuts the envelope elsewhere, so its tag fails. What can be read is always an exact beginning of what was
// written.
class DraftSegment
{
public:
    // A new file for `owner`; its bytes start with header().
    [[nodiscard]] static DraftSegment make(const WorkstationOwner &owner, const QByteArray &boxPublic);
    // Codes of WorkstationSeal::open.
    [[nodiscard]] static Result<DraftSegment> open(
        const QByteArray &file, const WorkstationOwner &owner, const vault::AccountKeys &keys);

    [[nodiscard]] const QByteArray &header() const { return m_seal.header(); }
    // The next record. What was sealed must be written before the next one is.
    [[nodiscard]] QByteArray seal(const DraftEntry &entry);

    struct Replay {
        QList<DraftEntry> entries; // as written
        bool damaged = false; // something stands behind them that does not hold: torn, or changed
    };
    [[nodiscard]] Replay replay(const QByteArray &file) const;

private:
    explicit DraftSegment(WorkstationSeal seal)
        : m_seal(std::move(seal))
    {
    }
    WorkstationSeal m_seal;
    quint64 m_next = 1; // number of the next record
};

} // namespace kib::storage
