// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/rowstore.h"
#include "core/storage/schema.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

#include <QSet>

using namespace kib;
using namespace kib::test;
using namespace Qt::StringLiterals;

namespace {

QStringList columnsInFile(storage::CaseFile &file, const QString &table)
{
    QStringList names;
    storage::Query query(file.database(), u"SELECT name FROM pragma_table_info(?)"_s);
    query.bind(table);
    REQUIRE(query.start());
    while (KIB_VALUE(query.next()))
        names << query.text(0);
    return names;
}

} // namespace

TEST_CASE("every column of a table is under its MAC")
{
    TestOffice office;
    QSet<quint8> numbers;
    for (const storage::TableSpec *spec : storage::allTables()) {
        QStringList expected;
        for (const storage::Column &column : spec->columns)
            expected << QString::fromLatin1(column.name);
        INFO(spec->name);
        CHECK(columnsInFile(office.file(), QString::fromLatin1(spec->name))
            == expected + QStringList { u"mac"_s });
        CHECK_FALSE(numbers.contains(spec->number));
        numbers.insert(spec->number);
        if (spec->clientColumn > 0)
            CHECK(expected.at(spec->clientColumn) == u"client_id"_s);
    }
}

TEST_CASE("a row changed outside the program is left out and named, and the rest stays readable")
{
    TestOffice office;
    const client::Client first = office.add(aPerson(u"K00001"_s));
    const client::Client second = office.add(aPerson(u"K00002"_s));
    const QString sql = GENERATE(u"UPDATE client SET category='job_ready' WHERE id=?"_s,
        u"UPDATE client SET status='outflow' WHERE id=?"_s,
        u"UPDATE client SET sealed_id=zeroblob(200) WHERE id=?"_s,
        u"UPDATE client SET mac=zeroblob(21) WHERE id=?"_s,
        u"UPDATE client SET opened_on='1999-01-01' WHERE id=?"_s);
    storage::Query query(office.file().database(), sql);
    query.bind(first.id.bytes());
    REQUIRE(KIB_VALUE(query.run()) == 1);
    const QList<client::Client> all = KIB_VALUE(office.file().clients().all());
    REQUIRE(all.size() == 1);
    CHECK(all.first().id == second.id);
    REQUIRE(office.file().damage().size() == 1);
    CHECK(office.file().damage().first().rowKey == first.id.bytes());
    CHECK(office.file().clients().byId(first.id).error().code == ErrorCode::Damaged);
}

TEST_CASE("a sealed value moved to another row does not open")
{
    TestOffice office;
    const client::Client first = office.add(aPerson(u"K00001"_s));
    const client::Client second = office.add(aPerson(u"K00002"_s));
    storage::Query swap(office.file().database(),
        u"UPDATE client SET sealed_id=(SELECT sealed_id FROM client WHERE id=?) WHERE id=?"_s);
    swap.bind(second.id.bytes()).bind(first.id.bytes());
    REQUIRE(KIB_VALUE(swap.run()) == 1);
    CHECK(office.file().clients().byId(first.id).error().code == ErrorCode::Damaged);
    CHECK(KIB_VALUE(office.file().clients().byId(second.id)).identity.number == u"K00002"_s);
}

TEST_CASE("who writes over a newer version gets a conflict and changes nothing")
{
    TestOffice office;
    client::Client mine = office.add(aPerson());
    client::Client theirs = mine;
    {
        auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, theirs.id, {}, {} }));
        theirs.category = u"beheer"_s;
        KIB_DONE(office.file().clients().update(theirs));
        KIB_DONE(work->commit());
    }
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, mine.id, {}, {} }));
    mine.category = u"job_ready"_s;
    CHECK(office.file().clients().update(mine).error().code == ErrorCode::Conflict);
    work.reset();
    const client::Client now = KIB_VALUE(office.file().clients().byId(mine.id));
    CHECK(now.category == u"beheer"_s);
    CHECK(now.version == 2);
    CHECK(theirs.version == 2);
}

TEST_CASE("events, log entries and method versions cannot be changed or removed")
{
    TestOffice office;
    office.add(aPerson());
    for (const QString &sql : { u"DELETE FROM log"_s, u"UPDATE log SET event='x'"_s,
             u"UPDATE method_version SET body='{}'"_s, u"INSERT OR REPLACE INTO log SELECT * FROM log"_s }) {
        INFO(sql.toStdString());
        CHECK_FALSE(office.file().database().exec(sql).has_value());
    }
}
