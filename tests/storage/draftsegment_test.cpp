// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/draftsegment.h"
#include "core/vault/sealer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

#include <QCryptographicHash>

using namespace kib;
using namespace kib::storage;
using namespace Qt::StringLiterals;

namespace {

const WorkstationOwner owner { newId<DatabaseId>(1), newId<AccountId>(1), QByteArray(16, 'd') };
const InterviewId talk = newId<InterviewId>(1);

const vault::AccountKeys &keys()
{
    static const vault::AccountKeys made = vault::AccountKeys::make();
    return made;
}

DraftEntry entry(int number)
{
    return { { talk, { interview::Aspect::Remark, u"housing"_s, u"q%1"_s.arg(number) },
                 u"één twee "_s.repeated(number), 1000 + number },
        number % 3 == 0 };
}

struct Written {
    QByteArray bytes;
    QList<qsizetype> ends; // of the header and of each record
};

Written written(int records)
{
    DraftSegment segment = DraftSegment::make(owner, keys().boxPublic);
    Written out { segment.header(), { segment.header().size() } };
    for (int i = 1; i <= records; ++i) {
        out.bytes += segment.seal(entry(i));
        out.ends.append(out.bytes.size());
    }
    return out;
}

// Whether these are the first entries that were written, unchanged, and how many.
qsizetype exactPrefix(const QList<DraftEntry> &entries)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const DraftEntry expected = entry(static_cast<int>(i) + 1);
        const interview::Draft &draft = entries.at(i).draft;
        if (draft.interview != talk || draft.place != expected.draft.place
            || draft.text != expected.draft.text || draft.at != expected.draft.at
            || entries.at(i).settled != expected.settled)
            return -1;
    }
    return entries.size();
}

qsizetype replayed(const QByteArray &file)
{
    const auto segment = DraftSegment::open(file, owner, keys());
    return segment ? exactPrefix(segment->replay(file).entries) : 0;
}

} // namespace

TEST_CASE("what was written comes back as it was written")
{
    const Written file = written(20);
    const auto segment = KIB_VALUE(DraftSegment::open(file.bytes, owner, keys()));
    const DraftSegment::Replay replay = segment.replay(file.bytes);
    CHECK(exactPrefix(replay.entries) == 20);
    CHECK_FALSE(replay.damaged);
}

TEST_CASE("torn at any byte, exactly the whole records before it come back")
{
    const Written file = written(12);
    for (qsizetype cut = 0; cut <= file.bytes.size(); ++cut) {
        const auto whole
            = std::count_if(file.ends.begin(), file.ends.end(), [cut](qsizetype end) { return end <= cut; });
        const qsizetype expected = std::max<qsizetype>(0, whole - 1);
        if (replayed(file.bytes.first(cut)) != expected)
            FAIL("cut at " << cut);
    }
}

TEST_CASE("with any byte changed, never a wrong record comes back")
{
    const Written file = written(12);
    for (qsizetype at = 0; at < file.bytes.size(); ++at) {
        QByteArray changed = file.bytes;
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << (at % 8)));
        const auto before
            = std::count_if(file.ends.begin(), file.ends.end(), [at](qsizetype end) { return end <= at; });
        if (replayed(changed) != std::max<qsizetype>(0, before - 1))
            FAIL("changed at " << at);
    }
}

TEST_CASE("records do not move within a file or to another one")
{
    const Written file = written(3);
    const auto record = [&file](qsizetype number) {
        return file.bytes.mid(file.ends.at(number - 1), file.ends.at(number) - file.ends.at(number - 1));
    };
    const QByteArray header = file.bytes.first(file.ends.at(0));
    CHECK(replayed(header + record(1) + record(3)) == 1);
    CHECK(replayed(header + record(2)) == 0);
    CHECK(replayed(header + record(1) + record(1)) == 1);
    CHECK(replayed(written(0).bytes + record(1)) == 0);
}

TEST_CASE("a file of somebody else is not ours, and one of a newer program is newer")
{
    const Written file = written(2);
    WorkstationOwner other = owner;
    other.account = newId<AccountId>(2);
    CHECK(DraftSegment::open(file.bytes, other, keys()).error().code == ErrorCode::NotOurs);
    CHECK(
        DraftSegment::open(file.bytes, owner, vault::AccountKeys::make()).error().code == ErrorCode::Damaged);
    QByteArray newer = file.bytes;
    newer[4] = 2;
    CHECK(DraftSegment::open(newer, owner, keys()).error().code == ErrorCode::Newer);
    CHECK(DraftSegment::open("{}", owner, keys()).error().code == ErrorCode::Damaged);
}

TEST_CASE("the file shows neither words nor where they belong")
{
    const QByteArray bytes = written(5).bytes;
    for (const char *word : { "twee", "housing", "remark" }) // shorter ones stand there by chance
        CHECK_FALSE(bytes.contains(word));
    CHECK_FALSE(bytes.contains(talk.bytes()));
}

TEST_CASE("the seal of a draft stays bound to what it was always bound to")
{
    const Written file = written(1);
    const QByteArray header = file.bytes.first(file.ends.first());
    const auto key = KIB_VALUE(vault::openBox(header.last(80), keys().boxPublic, keys().boxSecret));
    const vault::SubKey subKey
        = vault::Keyring().subKey({ 1, vault::Purpose::Text, 1, key.clone(), {} }, std::nullopt);
    const QByteArray hash = QCryptographicHash::hash(header, QCryptographicHash::Blake2b_256);
    const vault::Place place { owner.database.bytes(), "draft", "entry", hash, 1 };
    CHECK(vault::unseal(QByteArrayView(file.bytes).sliced(header.size() + 4), place, subKey));
}
