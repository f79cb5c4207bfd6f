// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/backup.h"
#include "core/storage/casefile.h"
#include "core/storage/database.h"
#include "core/storage/filecheck.h"
#include "core/storage/oplog.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

#include <QDir>
#include <QFileInfo>

using namespace kib;
using namespace kib::test;
using namespace Qt::StringLiterals;

TEST_CASE("a backup is a whole file that opens with the same password")
{
    TestOffice office;
    for (int i = 0; i < 5; ++i)
        office.add(aPerson(u"K%1"_s.arg(i)));
    const storage::Backup backup
        = KIB_VALUE(storage::makeBackup(office.file(), office.folder() + u"/kopieën"_s));
    CHECK(backup.clients == 5);
    CHECK(backup.head == storage::checkFile(office.file(), false).head);
    const vault::SecretBytes secret = vault::SecretBytes::copyOf(testPassword.toUtf8());
    storage::LockedFile copy = KIB_VALUE(storage::LockedFile::open(backup.path));
    CHECK(copy.isPractice());
    const auto opened = KIB_VALUE(std::move(copy).unlock(u"M. Jansen"_s, secret, office.clock()));
    CHECK(KIB_VALUE(opened->clients().all()).size() == 5);
}

TEST_CASE("a damaged file makes no backup that says it is checked")
{
    TestOffice office;
    office.add(aPerson());
    KIB_DONE(office.file().database().exec(u"UPDATE client SET category='beheer'"_s));
    const QString folder = office.folder() + u"/kopie"_s;
    CHECK(storage::makeBackup(office.file(), folder).error().code == ErrorCode::Damaged);
    CHECK(QDir(folder).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a backup ends where the log of the live file ends")
{
    TestOffice office;
    const client::Client known = office.add(aPerson());
    const QString folder = office.folder() + u"/kopie"_s;
    const storage::Backup before = KIB_VALUE(storage::makeBackup(office.file(), folder));
    KIB_DONE(office.file().noteView(known.id));
    const storage::Backup after = KIB_VALUE(storage::makeBackup(office.file(), folder));
    CHECK(before.head != after.head);
    CHECK(KIB_VALUE(office.file().log().seqOf(after.head)) == KIB_VALUE(office.file().log().head()).seq);
    CHECK(KIB_VALUE(office.file().log().seqOf(before.head)) < KIB_VALUE(office.file().log().head()).seq);
    CHECK(KIB_VALUE(office.file().log().seqOf(QByteArray(32, 'x'))) == 0);
}

TEST_CASE("a backup on a disk that is not there is refused and makes no folder")
{
    TestOffice office;
    CHECK(storage::makeBackup(office.file(), office.path() + u"/onder een bestand"_s).error().code
        == ErrorCode::NotFound);
    const QString stick = u"/media/geen-schijf-van-de-proef"_s;
    CHECK(storage::makeBackup(office.file(), stick).error().code == ErrorCode::NotFound);
    CHECK_FALSE(QFileInfo::exists(stick));
    CHECK(storage::makeBackup(office.file(), office.path()).error().detail == u"no_folder"_s);
}
