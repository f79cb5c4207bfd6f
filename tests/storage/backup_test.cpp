// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/backup.h"
#include "core/storage/casefile.h"
#include "core/storage/database.h"
#include "core/storage/filecheck.h"
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
    CHECK(backup.verified);
    CHECK(backup.clients == 5);
    CHECK(backup.head == KIB_VALUE(storage::checkFile(office.file(), false)).head);
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

TEST_CASE("a backup on a disk that is not there is refused and makes no folder")
{
    TestOffice office;
    CHECK(storage::makeBackup(office.file(), office.path() + u"/onder een bestand"_s).error().code
        == ErrorCode::NotFound);
}
