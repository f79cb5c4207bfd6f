// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/directoryfile.h"
#include "tests/core/plan/directorysupport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace kib;
using namespace kib::storage;
using namespace kib::test;
using namespace Qt::StringLiterals;

namespace {

// A list of one client, kept on a workstation.
struct Kept {
    Kept()
    {
        (void)office.add(aPerson());
        KIB_DONE(file().write(*directoryOf(office), keys().boxPublic));
    }
    [[nodiscard]] DirectoryFile file() { return { base(), office.file().workstation() }; }
    [[nodiscard]] QString base() const { return folder.filePath(u"lijsten"_s); }
    [[nodiscard]] QString path() { return office.file().workstation().folder(base()) + u"/lijst.kibl"_s; }
    [[nodiscard]] const vault::AccountKeys &keys() { return office.file().session().keys; }
    [[nodiscard]] QByteArray bytes()
    {
        QFile kept(path());
        REQUIRE(kept.open(QIODevice::ReadOnly));
        return kept.readAll();
    }
    void change(const QByteArray &bytes)
    {
        QFile kept(path());
        REQUIRE(kept.open(QIODevice::WriteOnly));
        kept.write(bytes);
    }

    TestOffice office;
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("the list of this workstation comes back for whom it was kept")
{
    Kept kept;
    const auto directory = KIB_VALUE(kept.file().read(kept.keys(), {}));
    CHECK(directory->sameAs(*directoryOf(kept.office)));
    (void)kept.office.add(aPerson(u"K00002"_s));
    KIB_DONE(kept.file().write(*directoryOf(kept.office), kept.keys().boxPublic));
    CHECK(KIB_VALUE(kept.file().read(kept.keys(), {}))->size() == 2);
}

TEST_CASE("the list says nothing to anybody else, and nobody else may read it")
{
    Kept kept;
    const QByteArray bytes = kept.bytes();
    const client::Identity person = aPerson();
    for (const QString &word : { person.name.surname, person.number, person.address.city })
        CHECK_FALSE(bytes.contains(word.toUtf8()));
    CHECK(QFile::permissions(kept.path())
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const vault::AccountKeys others = vault::AccountKeys::make();
    CHECK(kept.file().read(others, {}).error().code == ErrorCode::Damaged);
    WorkstationOwner elsewhere = kept.office.file().workstation();
    elsewhere.device = QByteArray(16, 'x');
    REQUIRE(QDir().mkpath(QFileInfo(elsewhere.folder(kept.base())).path()));
    REQUIRE(QDir().rename(QFileInfo(kept.path()).path(), elsewhere.folder(kept.base())));
    CHECK(DirectoryFile(kept.base(), elsewhere).read(kept.keys(), {}).error().code == ErrorCode::NotOurs);
}

TEST_CASE("a list that is not there, torn or changed is no list")
{
    Kept kept;
    const QByteArray bytes = kept.bytes();
    for (qsizetype size = 0; size < bytes.size(); size += 37) {
        kept.change(bytes.first(size));
        CHECK_FALSE(kept.file().read(kept.keys(), {}));
    }
    for (qsizetype at = 0; at < bytes.size(); at += 11) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed.at(at) ^ 4);
        kept.change(changed);
        CHECK_FALSE(kept.file().read(kept.keys(), {}));
    }
    QFile::remove(kept.path());
    CHECK(kept.file().read(kept.keys(), {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a folder that cannot be made costs the list and nothing else")
{
    Kept kept;
    QFile blocked(kept.folder.filePath(u"vol"_s));
    REQUIRE(blocked.open(QIODevice::WriteOnly));
    const DirectoryFile file(blocked.fileName(), kept.office.file().workstation());
    CHECK(file.write(*directoryOf(kept.office), kept.keys().boxPublic).error().code == ErrorCode::Io);
}
