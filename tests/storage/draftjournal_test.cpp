// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/draftjournal.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/wait.h>

#include <csignal>
#include <sodium.h>
#include <unistd.h>
#endif

using namespace kib;
using namespace kib::storage;
using namespace Qt::StringLiterals;
using interview::AnswerPlace;
using interview::Aspect;
using interview::Draft;

namespace {

const WorkstationOwner owner { newId<DatabaseId>(1), newId<AccountId>(1), QByteArray(16, 'd') };
const InterviewId talk = newId<InterviewId>(1);
const InterviewId otherTalk = newId<InterviewId>(2);
const AnswerPlace notes { Aspect::Notes, {}, {} };
const AnswerPlace works { Aspect::Works, u"housing"_s, {} };

const vault::AccountKeys &keys()
{
    static const vault::AccountKeys made = vault::AccountKeys::make();
    return made;
}

std::unique_ptr<DraftJournal> journalIn(const QString &folder)
{
    return KIB_VALUE(DraftJournal::open(folder, owner, keys()));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList({ u"*.kibd"_s }, QDir::Files, QDir::Name);
}

QString textOf(const DraftJournal &journal, const AnswerPlace &place = notes)
{
    for (const Draft &draft : KIB_VALUE(journal.pending(talk))) {
        if (draft.place == place)
            return draft.text;
    }
    return {};
}

// What a program leaves that is killed now: its files without their locks.
QString asKilled(const QString &folder, const QTemporaryDir &to)
{
    for (const QString &name : filesIn(folder))
        REQUIRE(QFile::copy(folder + u'/' + name, to.filePath(name)));
    return to.path();
}

} // namespace

TEST_CASE("what was typed outlives a program that is killed, the newest text of each place")
{
    const QTemporaryDir folder;
    const QTemporaryDir after;
    const auto journal = journalIn(folder.path());
    KIB_DONE(journal->keep(talk, notes, u"huur"_s, 10));
    KIB_DONE(journal->keep(talk, works, u"de buren helpen"_s, 11));
    KIB_DONE(journal->keep(talk, notes, u"huurachterstand"_s, 12));
    KIB_DONE(journal->keep(otherTalk, notes, u"belt terug"_s, 9));
    const auto next = journalIn(asKilled(folder.path(), after));
    const QList<Draft> drafts = KIB_VALUE(next->pending(talk));
    REQUIRE(drafts.size() == 2);
    CHECK(drafts.at(0).text == u"de buren helpen"_s);
    CHECK(drafts.at(1).text == u"huurachterstand"_s);
    CHECK(drafts.at(1).at == 12);
    CHECK(KIB_VALUE(next->pending()).size() == 3);
    CHECK(filesIn(after.path()) == QStringList { u"0002.kibd"_s }); // taken over, and the old one is gone
}

TEST_CASE("what is in the case file is no draft any more, and what was typed after it still is")
{
    const QTemporaryDir folder;
    const QTemporaryDir after;
    const auto journal = journalIn(folder.path());
    KIB_DONE(journal->keep(talk, notes, u"een"_s, 10));
    KIB_DONE(journal->keep(talk, notes, u"een twee"_s, 11));
    KIB_DONE(journal->settled(talk, notes, u"een"_s));
    CHECK(textOf(*journal) == u"een twee"_s);
    KIB_DONE(journal->settled(talk, notes, u"een twee"_s));
    KIB_DONE(journal->settled(talk, works, u"nooit getypt"_s));
    CHECK(KIB_VALUE(journal->pending()).isEmpty());
    CHECK(KIB_VALUE(journalIn(asKilled(folder.path(), after))->pending()).isEmpty());
    CHECK(filesIn(after.path()).isEmpty());
}

TEST_CASE("in one file order decides, however the clock jumps")
{
    const QTemporaryDir folder;
    const QTemporaryDir after;
    const auto journal = journalIn(folder.path());
    KIB_DONE(journal->keep(talk, notes, u"eerst"_s, 2000));
    KIB_DONE(journal->keep(talk, notes, u"daarna"_s, 1000));
    CHECK(textOf(*journalIn(asKilled(folder.path(), after))) == u"daarna"_s);
}

TEST_CASE("without drafts no file stays, and with drafts it stays until they are settled")
{
    const QTemporaryDir folder;
    {
        const auto journal = journalIn(folder.path());
        CHECK(filesIn(folder.path()).isEmpty());
        KIB_DONE(journal->keep(talk, notes, u"x"_s, 1));
        CHECK(QFile::permissions(folder.filePath(u"0001.kibd"_s))
            == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    }
    CHECK(filesIn(folder.path()).size() == 1);
    {
        const auto journal = journalIn(folder.path());
        CHECK(textOf(*journal) == u"x"_s);
        KIB_DONE(journal->settled(talk, notes, u"x"_s));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("two programs at once each have a file, and neither takes from the other")
{
    const QTemporaryDir folder;
    auto first = journalIn(folder.path());
    KIB_DONE(first->keep(talk, notes, u"van de eerste"_s, 1));
    auto second = journalIn(folder.path());
    CHECK(KIB_VALUE(second->pending()).isEmpty());
    KIB_DONE(second->keep(talk, works, u"van de tweede"_s, 2));
    CHECK(filesIn(folder.path()).size() == 2);
    first.reset();
    second.reset();
    CHECK(KIB_VALUE(journalIn(folder.path())->pending(talk)).size() == 2);
}

TEST_CASE("a file that grew starts anew with only what is pending")
{
    const QTemporaryDir folder;
    const auto journal = journalIn(folder.path());
    const QString text = u"een lang verhaal "_s.repeated(3000);
    for (int i = 0; i < 40; ++i)
        KIB_DONE(journal->keep(talk, notes, text + QString::number(i), i));
    REQUIRE(filesIn(folder.path()).size() == 1);
    CHECK(QFileInfo(folder.filePath(filesIn(folder.path()).first())).size() < 1'400'000);
    CHECK(filesIn(folder.path()).first() != u"0001.kibd"_s);
    const QTemporaryDir after;
    CHECK(textOf(*journalIn(asKilled(folder.path(), after))) == text + u"39"_s);
}

TEST_CASE("a damaged file gives what it can and is put aside, not thrown away")
{
    const QTemporaryDir folder;
    const QTemporaryDir after;
    const auto journal = journalIn(folder.path());
    KIB_DONE(journal->keep(talk, notes, u"heel"_s, 1));
    const qint64 sound = QFileInfo(folder.filePath(u"0001.kibd"_s)).size();
    KIB_DONE(journal->keep(talk, works, u"stuk"_s, 2));
    asKilled(folder.path(), after);
    QFile file(after.filePath(u"0001.kibd"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(sound + 40));
    REQUIRE(file.write("?") == 1);
    file.close();
    const auto next = journalIn(after.path());
    CHECK(textOf(*next) == u"heel"_s);
    CHECK(textOf(*next, works).isEmpty());
    CHECK(QFile::exists(after.filePath(u"0001.kibd.damaged"_s)));
}

TEST_CASE("a file of somebody else or of a newer program is left alone")
{
    const QTemporaryDir folder;
    const WorkstationOwner other { owner.database, newId<AccountId>(9), owner.device };
    {
        const auto theirs = KIB_VALUE(DraftJournal::open(folder.path(), other, keys()));
        KIB_DONE(theirs->keep(talk, notes, u"x"_s, 1));
    }
    CHECK(KIB_VALUE(journalIn(folder.path())->pending()).isEmpty());
    CHECK(filesIn(folder.path()).size() == 1);
}

TEST_CASE("a folder that cannot be had is an error, and one that goes away makes keeping fail")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bezet"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(DraftJournal::open(folder.filePath(u"bezet/x"_s), owner, keys()).error().code == ErrorCode::Io);
    const auto journal = journalIn(folder.filePath(u"weg"_s));
    REQUIRE(QDir(folder.filePath(u"weg"_s)).removeRecursively());
    CHECK(journal->keep(talk, notes, u"x"_s, 1).error().code == ErrorCode::Io);
    CHECK(KIB_VALUE(journal->pending()).isEmpty());
}

TEST_CASE("the drafts of a case file are found again by who signs in on this workstation")
{
    test::TestOffice office;
    const QTemporaryDir folder;
    {
        const auto drafts = KIB_VALUE(office.file().drafts(folder.path()));
        office.close();
        KIB_DONE(drafts->keep(talk, notes, u"getypt"_s, 1)); // also while the case file is shut
    }
    office.reopen();
    const auto drafts = KIB_VALUE(office.file().drafts(folder.path()));
    REQUIRE(KIB_VALUE(drafts->pending()).size() == 1);
    CHECK(KIB_VALUE(drafts->pending()).first().text == u"getypt"_s);
}

#ifdef Q_OS_UNIX
TEST_CASE("every text that was kept is there after the program is killed at any moment")
{
    REQUIRE(keys().boxPublic.size() == 32); // made once, for parent and child
    for (int round = 0; round < 8; ++round) {
        const QTemporaryDir folder;
        int pipe[2];
        REQUIRE(::pipe(pipe) == 0);
        const pid_t child = ::fork();
        if (child == 0) { // types until it is killed, and tells what it kept
            randombytes_stir(); // the generator refuses to go on in a copy of its process
            const auto journal = DraftJournal::open(folder.path(), owner, keys());
            for (int i = 1; journal; ++i) {
                if (!(*journal)->keep(talk, notes, QString::number(i), i)
                    || ::write(pipe[1], &i, sizeof(i)) != sizeof(i))
                    break;
            }
            ::_exit(1);
        }
        ::close(pipe[1]);
        int kept = 0;
        while (kept < 5 + 7 * round && ::read(pipe[0], &kept, sizeof(kept)) == sizeof(kept)) { }
        ::kill(child, SIGKILL);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(WIFSIGNALED(status));
        for (int more = 0; ::read(pipe[0], &more, sizeof(more)) == sizeof(more);)
            kept = more;
        ::close(pipe[0]);
        REQUIRE(kept >= 5);
        const int found = textOf(*journalIn(folder.path())).toInt();
        CHECK(found >= kept);
        CHECK(found <= kept + 1); // on the disk, and killed before it could tell
    }
}
#endif
