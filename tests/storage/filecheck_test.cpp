// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/casefile.h"
#include "core/storage/database.h"
#include "core/storage/filecheck.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

#include <QFile>

#include <random>

using namespace kib;
using namespace kib::test;
using namespace Qt::StringLiterals;

namespace {

void filled(TestOffice &office)
{
    for (int i = 0; i < 20; ++i) {
        const client::Client known = office.add(aPerson(u"K%1"_s.arg(i)));
        office.talkedTo(known.id, monday.addDays(-i));
    }
}

void change(TestOffice &office, const QString &sql)
{
    KIB_DONE(office.file().database().exec(u"PRAGMA foreign_keys=OFF"_s));
    KIB_DONE(office.file().database().exec(sql));
}

bool hasCode(const storage::FileReport &report, const QString &code)
{
    return std::any_of(report.problems.begin(), report.problems.end(),
        [&code](const auto &problem) { return problem.code == code; });
}

} // namespace

TEST_CASE("a sound file is called sound")
{
    TestOffice office;
    filled(office);
    for (const bool deep : { false, true }) {
        const storage::FileReport report = storage::checkFile(office.file(), deep);
        CHECK(report.ok);
        CHECK(report.problems.isEmpty());
        CHECK(report.clients == 20);
        CHECK(report.rows > 40);
        CHECK(report.head.size() == 32);
    }
}

TEST_CASE("what was changed outside the program is found and named")
{
    TestOffice office;
    filled(office);
    SECTION("a column")
    {
        change(office, u"UPDATE contact_moment SET on_date='2020-01-01'"_s);
        CHECK(hasCode(storage::checkFile(office.file(), false), u"mac"_s));
    }
    SECTION("a row that is gone")
    {
        change(office, u"DELETE FROM contact_moment WHERE id=(SELECT id FROM contact_moment LIMIT 1)"_s);
        CHECK(hasCode(storage::checkFile(office.file(), false), u"missing"_s));
    }
    SECTION("rows in a table nobody writes")
    {
        change(office,
            u"INSERT INTO team (id, ver, name, status, mac) VALUES (zeroblob(16), 1, 'x', 'active', zeroblob(21))"_s);
        CHECK(hasCode(storage::checkFile(office.file(), false), u"unexpected"_s));
    }
}

TEST_CASE("an older version of a row that is put back is found, though its MAC holds")
{
    TestOffice office;
    client::Client known = office.add(aPerson());
    change(office, u"CREATE TEMP TABLE kept AS SELECT * FROM client"_s);
    {
        auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, known.id, {}, {} }));
        known.category = u"beheer"_s;
        KIB_DONE(office.file().clients().update(known));
        KIB_DONE(work->commit());
    }
    change(office, u"DELETE FROM client"_s);
    change(office, u"INSERT INTO client SELECT * FROM kept"_s);
    CHECK(KIB_VALUE(office.file().clients().byId(known.id)).version == 1);
    const storage::FileReport report = storage::checkFile(office.file(), false);
    CHECK_FALSE(report.ok);
    CHECK(hasCode(report, u"stale"_s));
}

TEST_CASE("a row that was slipped in with keys but without an act is found")
{
    TestOffice office;
    KIB_DONE(office.file().clients().add(
        { newId<ClientId>(1), 0, client::Status::Active, {}, {}, {}, monday, {}, aPerson() }));
    CHECK(hasCode(storage::checkFile(office.file(), false), u"unlogged"_s));
}

TEST_CASE("one flipped bit anywhere never crashes and never changes a value unseen")
{
    TestOffice office;
    filled(office);
    const QList<client::Client> right = KIB_VALUE(office.file().clients().all());
    QHash<ClientId, client::Identity> identities;
    for (const client::Client &client : right)
        identities.insert(client.id, client.identity);
    office.close();
    QFile file(office.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    std::mt19937 chance(7);
    int seen = 0;
    for (int i = 0; i < 40; ++i) {
        QByteArray damaged = whole;
        // Most pages of a small file are empty: a flip there changes nothing anybody reads.
        qsizetype at = 0;
        while (at < 100 || whole.mid(at - 16, 32).count('\0') == 32)
            at = static_cast<qsizetype>(chance() % static_cast<unsigned>(whole.size()));
        damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << (chance() % 8)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        const auto opened = office.tryOpen(u"M. Jansen"_s, testPassword);
        if (!opened) {
            ++seen;
            continue;
        }
        const storage::FileReport report = storage::checkFile(**opened, true);
        seen += report.ok ? 0 : 1;
        const auto clients = (*opened)->clients().all();
        for (const client::Client &client : clients.value_or(QList<client::Client>()))
            CHECK(identities.value(client.id) == client.identity);
    }
    CHECK(seen > 20);
}
