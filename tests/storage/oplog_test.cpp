// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/casefile.h"
#include "core/storage/oplog.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::test;
using namespace Qt::StringLiterals;

namespace {

// Only a maintenance transaction may touch the log: the tests pretend to be one.
void tamper(TestOffice &office, const QString &sql)
{
    KIB_DONE(office.file().database().exec(
        u"INSERT OR REPLACE INTO meta (key, value) VALUES ('maintenance', '1')"_s));
    KIB_DONE(office.file().database().exec(sql));
    KIB_DONE(office.file().database().exec(u"DELETE FROM meta WHERE key='maintenance'"_s));
}

} // namespace

TEST_CASE("every act is one entry that hangs on the one before")
{
    TestOffice office;
    const qint64 before = KIB_VALUE(office.file().log().verify()).entries;
    office.add(aPerson(u"K00001"_s));
    office.add(aPerson(u"K00002"_s));
    const storage::OpLog::Chain chain = KIB_VALUE(office.file().log().verify());
    CHECK(chain.entries == before + 2);
    CHECK(chain.broken.isEmpty());
    CHECK(chain.head.size() == 32);
}

TEST_CASE("a changed, swapped or removed entry is found")
{
    TestOffice office;
    for (int i = 0; i < 6; ++i)
        office.add(aPerson(u"K%1"_s.arg(i)));
    const QString sql = GENERATE(u"UPDATE log SET event='view' WHERE seq=4"_s,
        u"UPDATE log SET at=at+1 WHERE seq=4"_s, u"UPDATE log SET changes=NULL WHERE seq=4"_s,
        u"DELETE FROM log WHERE seq=4"_s, u"UPDATE log SET sig=zeroblob(64) WHERE seq=4"_s,
        u"UPDATE log SET mac=zeroblob(21) WHERE seq=4"_s,
        u"UPDATE log SET account_id=zeroblob(16) WHERE seq=4"_s);
    tamper(office, sql);
    INFO(sql.toStdString());
    CHECK_FALSE(KIB_VALUE(office.file().log().verify()).broken.isEmpty());
}

TEST_CASE("a broken link is seen at the next opening")
{
    TestOffice office;
    for (int i = 0; i < 3; ++i)
        office.add(aPerson(u"K%1"_s.arg(i)));
    CHECK(KIB_VALUE(office.file().brokenLog()).isEmpty());
    tamper(office, u"UPDATE log SET event='view' WHERE seq=3"_s);
    office.reopen();
    CHECK(KIB_VALUE(office.file().brokenLog()) == QList<qint64> { 3 });
}

TEST_CASE("a look into a dossier is noted once in a quarter of an hour")
{
    TestOffice office;
    const client::Client known = office.add(aPerson());
    const qint64 before = KIB_VALUE(office.file().log().verify()).entries;
    KIB_DONE(office.file().noteView(known.id));
    KIB_DONE(office.file().noteView(known.id));
    CHECK(KIB_VALUE(office.file().log().verify()).entries == before + 1);
    office.clock().moveTo(monday.addDays(1));
    KIB_DONE(office.file().noteView(known.id));
    CHECK(KIB_VALUE(office.file().log().verify()).entries == before + 2);
}

TEST_CASE("signing in is noted and shows as the last unlock")
{
    TestOffice office;
    const QList<vault::AccountInfo> accounts = KIB_VALUE(office.file().accounts().accounts());
    REQUIRE(accounts.size() == 1);
    CHECK(accounts.first().name == u"M. Jansen"_s);
    CHECK(accounts.first().canSignIn);
    CHECK(KIB_VALUE(office.file().accounts().lastUnlocks()).contains(accounts.first().id));
    CHECK(accounts.first().roles == QList { vault::Role::TeamLead, vault::Role::Administrator });
}

TEST_CASE("many changes of one act are spread over entries with one op")
{
    TestOffice office;
    const qint64 before = KIB_VALUE(office.file().log().verify()).entries;
    const auto op = newId<OpId>(9);
    {
        auto work = KIB_VALUE(office.file().begin({ u"import"_s, {}, {}, {}, op }));
        for (int i = 0; i < 2500; ++i)
            KIB_DONE(office.file().clients().add({ newId<ClientId>(i), 0, client::Status::Active, {}, {}, {},
                monday, {}, aPerson(u"K%1"_s.arg(i)) }));
        KIB_DONE(work->commit());
    }
    const storage::OpLog::Chain chain = KIB_VALUE(office.file().log().verify());
    CHECK(chain.entries == before + 3);
    CHECK(chain.broken.isEmpty());
    CHECK(KIB_VALUE(office.file().log().isDone(op)));
}
