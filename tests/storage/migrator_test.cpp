// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

#include <QTemporaryDir>

using namespace kib;
using namespace kib::storage;
using namespace Qt::StringLiterals;

namespace {

const Migration first { 1, u"0001_a.sql"_s,
    "-- a; comment\nCREATE TABLE a (x INTEGER) STRICT;\nCREATE TABLE \"odd;name\" (y TEXT) STRICT;" };
const Migration second { 2, u"0002_b.sql"_s,
    "CREATE TRIGGER a_stays BEFORE DELETE ON a BEGIN SELECT RAISE(ABORT, 'no; never'); END;\nINSERT INTO a "
    "VALUES (1);" };
const Migration broken { 3, u"0003_c.sql"_s, "INSERT INTO a VALUES (2);\nCREATE TABLE a (again INTEGER);" };

std::unique_ptr<Database> fresh(const QTemporaryDir &folder)
{
    return KIB_VALUE(Database::open(folder.filePath(u"m.db"_s), Database::Mode::New));
}

Result<void> noCopy()
{
    return {};
}

} // namespace

TEST_CASE("statements are split with comments, odd names and triggers intact")
{
    CHECK(statementsOf(first.sql).size() == 2);
    CHECK(statementsOf(second.sql).size() == 2);
    CHECK(statementsOf("  ;\n;").isEmpty());
}

TEST_CASE("a fresh file goes through all steps and a second run does nothing")
{
    const QTemporaryDir folder;
    const auto database = fresh(folder);
    CHECK(KIB_VALUE(migrate(*database, { first, second }, noCopy)) == 2);
    CHECK(KIB_VALUE(database->scalar(u"SELECT count(*) FROM a"_s)) == u"1"_s);
    CHECK(KIB_VALUE(migrate(*database, { first, second }, noCopy)) == 2);
    CHECK(KIB_VALUE(database->scalar(u"SELECT count(*) FROM a"_s)) == u"1"_s);
}

TEST_CASE("an older file is copied before it is changed")
{
    const QTemporaryDir folder;
    const auto database = fresh(folder);
    REQUIRE(KIB_VALUE(migrate(*database, { first }, noCopy)) == 1);
    int copies = 0;
    const auto copy = [&copies] {
        ++copies;
        return Result<void>();
    };
    CHECK(KIB_VALUE(migrate(*database, { first, second }, copy)) == 2);
    CHECK(copies == 1);
}

TEST_CASE("without a copy an older file is not touched")
{
    const QTemporaryDir folder;
    const auto database = fresh(folder);
    REQUIRE(KIB_VALUE(migrate(*database, { first }, noCopy)) == 1);
    const auto done = migrate(
        *database, { first, second }, [] { return Result<void>(fail(ErrorCode::Full, u"disk"_s)); });
    CHECK(done.error().code == ErrorCode::Full);
    CHECK(KIB_VALUE(database->scalar(u"PRAGMA user_version"_s)) == u"1"_s);
}

TEST_CASE("a step that fails leaves the file as it was")
{
    const QTemporaryDir folder;
    const auto database = fresh(folder);
    REQUIRE(KIB_VALUE(migrate(*database, { first, second }, noCopy)) == 2);
    CHECK_FALSE(migrate(*database, { first, second, broken }, noCopy).has_value());
    CHECK(KIB_VALUE(database->scalar(u"PRAGMA user_version"_s)) == u"2"_s);
    CHECK(KIB_VALUE(database->scalar(u"SELECT count(*) FROM a"_s)) == u"1"_s);
}

TEST_CASE("a file that is ahead is refused")
{
    const QTemporaryDir folder;
    const auto database = fresh(folder);
    REQUIRE(KIB_VALUE(migrate(*database, { first, second }, noCopy)) == 2);
    CHECK(migrate(*database, { first }, noCopy).error().code == ErrorCode::Newer);
}

TEST_CASE("the shipped steps make the schema this program knows")
{
    const QTemporaryDir folder;
    const auto database = fresh(folder);
    const int version = KIB_VALUE(migrate(*database, shippedMigrations(), noCopy));
    CHECK(version == shippedMigrations().last().number);
    CHECK(KIB_VALUE(schemaHash(*database)) == releasedSchemaHash(version));
}
