// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/casefile.h"
#include "core/storage/database.h"
#include "core/storage/fileheader.h"
#include "core/storage/rowstore.h"
#include "core/vault/recoverykey.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

#include <QDir>
#include <QFile>

using namespace kib;
using namespace kib::test;
using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOfOpening(const QString &path)
{
    const auto opened = storage::LockedFile::open(path);
    return opened ? ErrorCode::Internal : opened.error().code;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the connection carries the whole recipe")
{
    TestOffice office;
    const std::pair<const char *, const char *> expected[] = { { "journal_mode", "truncate" },
        { "synchronous", "3" }, { "foreign_keys", "1" }, { "trusted_schema", "0" },
        { "cell_size_check", "1" }, { "secure_delete", "1" }, { "recursive_triggers", "1" },
        { "page_size", "16384" }, { "application_id", "1263092273" }, { "user_version", "1" } };
    for (const auto &one : expected) {
        INFO(one.first);
        CHECK(KIB_VALUE(office.file().database().scalar(u"PRAGMA "_s + QLatin1StringView(one.first)))
            == QLatin1StringView(one.second));
    }
}

TEST_CASE("a file opens with its password and with nothing else")
{
    TestOffice office;
    office.close();
    CHECK(office.tryOpen(u"M. Jansen"_s, u"iets anders"_s).error().code == ErrorCode::WrongPassword);
    CHECK(office.tryOpen(u"Niemand"_s, testPassword).error().code == ErrorCode::WrongPassword);
    CHECK(office.tryOpen(u"M. Jansen"_s, u""_s).error().code == ErrorCode::WrongPassword);
    CHECK(office.tryOpen(u"M. Jansen"_s, testPassword).has_value());
}

TEST_CASE("the paper key opens the file too")
{
    TestOffice office;
    const client::Client known = office.add(aPerson());
    office.close();
    const vault::SecretBytes paper = KIB_VALUE(vault::paperKey(office.recoveryKey()));
    storage::LockedFile locked = KIB_VALUE(storage::LockedFile::open(office.path()));
    const auto file = KIB_VALUE(std::move(locked).unlock(u"herstelsleutel"_s, paper, office.clock()));
    CHECK(KIB_VALUE(file->clients().byId(known.id)).identity == known.identity);
}

TEST_CASE("what is no case file is refused and left alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"iets.kib"_s);
    SECTION("it is not there, and is not made")
    {
        CHECK(codeOfOpening(path) == ErrorCode::NotFound);
        CHECK_FALSE(QFile::exists(path));
    }
    SECTION("a folder")
    {
        CHECK(codeOfOpening(folder.path()) == ErrorCode::NotOurs);
    }
    SECTION("empty")
    {
        write(path, {});
        CHECK(codeOfOpening(path) == ErrorCode::NotOurs);
    }
    SECTION("a text file")
    {
        write(path, QByteArray("klantnummer;bsn\r\n").repeated(100));
        CHECK(codeOfOpening(path) == ErrorCode::NotOurs);
        CHECK(read(path) == QByteArray("klantnummer;bsn\r\n").repeated(100));
    }
    SECTION("another SQLite database")
    {
        {
            const auto other = KIB_VALUE(storage::Database::open(path, storage::Database::Mode::New));
            KIB_DONE(other->exec(u"CREATE TABLE t (a)"_s));
        }
        CHECK(codeOfOpening(path) == ErrorCode::NotOurs);
    }
}

TEST_CASE("a truncated file is called damaged")
{
    TestOffice office;
    office.close();
    const QByteArray whole = read(office.path());
    for (const qsizetype size : { whole.size() / 2, whole.size() - 16384, whole.size() - 1 }) {
        write(office.path(), whole.left(size));
        CHECK(codeOfOpening(office.path()) == ErrorCode::Damaged);
    }
}

TEST_CASE("a file of a newer program is refused untouched")
{
    TestOffice office;
    KIB_DONE(office.file().database().exec(u"PRAGMA user_version=2"_s));
    office.close();
    const QByteArray before = read(office.path());
    CHECK(codeOfOpening(office.path()) == ErrorCode::Newer);
    CHECK(read(office.path()) == before);
}

TEST_CASE("a file with foreign parts in its schema is refused")
{
    TestOffice office;
    const QString sql = GENERATE(u"CREATE TABLE extra (a INTEGER) STRICT"_s,
        u"CREATE VIEW alles AS SELECT * FROM client"_s, u"DROP TRIGGER log_stays"_s,
        u"CREATE TRIGGER spion AFTER INSERT ON client BEGIN DELETE FROM setting; END"_s);
    KIB_DONE(office.file().database().exec(sql));
    office.close();
    CHECK(codeOfOpening(office.path()) == ErrorCode::NotOurs);
}

TEST_CASE("a file is never made over another one, nor left half made")
{
    TestOffice office;
    office.close();
    const QByteArray before = read(office.path());
    TestOffice other;
    const auto current = KIB_VALUE(other.file().methods().current());
    const vault::SecretBytes password = vault::SecretBytes::copyOf("geheim genoeg voor nu");
    CHECK(
        storage::CaseFile::create({ office.path(), u"X"_s, true, u"A"_s, password, *current }, office.clock())
            .error()
            .code
        == ErrorCode::Exists);
    CHECK(read(office.path()) == before);
    const QString nowhere = office.folder() + u"/bestaat niet/x.kib"_s;
    CHECK_FALSE(
        storage::CaseFile::create({ nowhere, u"X"_s, true, u"A"_s, password, *current }, office.clock()));
    CHECK_FALSE(storage::CaseFile::create(
        { office.folder() + u"/leeg.kib"_s, u"X"_s, true, u" "_s, password, *current }, office.clock()));
    for (const QString &name : QDir(office.folder()).entryList(QDir::Files))
        CHECK(name.startsWith(u"proef.kib"_s));
}

TEST_CASE("paths with signs that mean something elsewhere work")
{
    TestOffice office;
    office.close();
    for (const QString &name : { u"a b.kib"_s, u"50%.kib"_s, u"wat?.kib"_s, u"nr#1.kib"_s, u"é'\".kib"_s }) {
        const QString path = office.folder() + u'/' + name;
        REQUIRE(QFile::copy(office.path(), path));
        CHECK(storage::LockedFile::open(path).has_value());
    }
}

TEST_CASE("no name, number, street or note of a client stands in the file")
{
    TestOffice office;
    client::Identity person = aPerson(u"KANARIE77"_s);
    person.name.surname = u"Kierkegaard"_s;
    person.bsn = u"999990019"_s;
    person.address.street = u"Boterdiep"_s;
    person.phone = u"0609876543"_s;
    const client::Client known = office.add(person);
    auto work = KIB_VALUE(office.file().begin({ u"edit"_s, u"contact"_s, known.id, u"REDENKANARIE"_s, {} }));
    KIB_DONE(office.file().contacts().addMoment({ newId<ContactMomentId>(1), 0, known.id, monday, u"talk"_s,
        true, {}, std::nullopt, std::nullopt, u"NOTITIEKANARIE"_s }));
    KIB_DONE(work->commit());
    office.close();
    const QByteArray bytes = read(office.path()).toLower();
    for (const QString &word :
        { u"kanarie"_s, u"kierkegaard"_s, u"999990019"_s, u"boterdiep"_s, u"8011ab"_s, u"0609876543"_s }) {
        CHECK_FALSE(bytes.contains(word.toUtf8()));
        const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
        CHECK_FALSE(bytes.contains(utf16));
    }
    // What may be seen is there, or the search above would prove nothing.
    CHECK(bytes.contains("m. jansen"));
}

TEST_CASE("an act that is not committed leaves nothing behind")
{
    TestOffice office;
    {
        auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, {}, {}, {} }));
        KIB_DONE(office.file().clients().add(
            { newId<ClientId>(1), 0, client::Status::Active, {}, {}, {}, monday, {}, aPerson() }));
    }
    CHECK(KIB_VALUE(office.file().clients().isEmpty()));
    office.add(aPerson());
    office.reopen();
    CHECK(KIB_VALUE(office.file().clients().all()).size() == 1);
}

TEST_CASE("the version of a file is another one after every act, and only then")
{
    TestOffice office;
    const QByteArray first = office.file().version();
    CHECK_FALSE(first.isEmpty());
    (void)KIB_VALUE(office.file().clients().all());
    CHECK(office.file().version() == first);
    office.add(aPerson());
    const QByteArray second = office.file().version();
    CHECK(second != first);
    office.reopen();
    CHECK(office.file().version() != first);
}

TEST_CASE("the same op done twice changes nothing the second time")
{
    TestOffice office;
    const auto op = newId<OpId>(1);
    {
        auto work = KIB_VALUE(office.file().begin({ u"edit"_s, {}, {}, {}, op }));
        KIB_DONE(work->commit());
    }
    CHECK(office.file().begin({ u"edit"_s, {}, {}, {}, op }).error().code == ErrorCode::Exists);
    // and the lock is free again
    CHECK(office.file().begin({ u"edit"_s, {}, {}, {}, newId<OpId>(2) }).has_value());
}
