// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/directorybytes.h"
#include "core/plan/directoryparts.h"
#include "tests/core/plan/directorysupport.h"

using namespace kib;
using namespace kib::plan;
using namespace kib::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int clients = 60;

struct Practice {
    Practice() { fillPractice(office, clients); }
    TestOffice office;
};

void checkSame(const Directory &a, const Directory &b)
{
    CHECK(a.sameAs(b));
    CHECK(b.sameAs(a));
    REQUIRE(a.size() == b.size());
    for (const auto key : { DirectorySort::Key::Name, DirectorySort::Key::Number,
             DirectorySort::Key::Category, DirectorySort::Key::LastSpoken, DirectorySort::Key::NextStep })
        CHECK(a.find({}, { key, false }) == b.find({}, { key, false }));
    for (int row = 0; row < a.size(); ++row) {
        const DirectoryRow one = a.row(row);
        const DirectoryRow other = b.row(row);
        CHECK(one.id == other.id);
        CHECK(one.name == other.name);
        CHECK(one.number == other.number);
        CHECK(one.place == other.place);
        CHECK(one.phone == other.phone);
        CHECK(one.category == other.category);
        CHECK(one.caseworker == other.caseworker);
        CHECK(one.lastTwoWay == other.lastTwoWay);
        CHECK(one.path == other.path);
        CHECK(one.next.has_value() == other.next.has_value());
        CHECK(b.indexOf(one.id) == row);
        DirectoryFilter same;
        same.text = one.name.section(u',', 0, 0);
        CHECK(a.find(same) == b.find(same));
    }
}

} // namespace

TEST_CASE("a directory comes back from its bytes with all that lists show and find")
{
    Practice practice;
    const auto directory = directoryOf(practice.office);
    REQUIRE(directory->size() == clients);
    const auto again = directoryFrom(bytesOf(*directory), {});
    REQUIRE(again);
    checkSame(*directory, *again);
}

TEST_CASE("names of caseworkers are those of now")
{
    TestOffice office;
    const AccountId owner = office.file().session().account;
    (void)office.add(aPerson(), owner);
    const QByteArray bytes = bytesOf(*directoryOf(office));
    const auto again = directoryFrom(bytes, { { owner, u"M. Jansen"_s } });
    REQUIRE(again);
    CHECK(again->row(0).caseworkerName == u"M. Jansen"_s);
}

TEST_CASE("an empty directory comes back empty")
{
    TestOffice office;
    const auto again = directoryFrom(bytesOf(*directoryOf(office)), {});
    REQUIRE(again);
    CHECK(again->size() == 0);
    CHECK(again->find({}).isEmpty());
}

TEST_CASE("bytes that are cut or longer make no directory")
{
    Practice practice;
    const QByteArray bytes = bytesOf(*directoryOf(practice.office));
    for (qsizetype size = 0; size < bytes.size(); size += 7)
        CHECK_FALSE(directoryFrom(QByteArrayView(bytes).first(size), {}));
    CHECK_FALSE(directoryFrom(bytes + 'x', {}));
}

TEST_CASE("a directory that is read again shares what stayed the same")
{
    Practice practice;
    const auto before = directoryOf(practice.office);
    const auto again = KIB_VALUE(
        loadDirectory(sourcesOf(practice.office), *methodOf(practice.office), {}, monday, before));
    checkSame(*before, *again);
    CHECK(before->parts().blocks.front() == again->parts().blocks.front());
    (void)practice.office.add(aPerson(u"K99999"_s));
    const auto later = KIB_VALUE(
        loadDirectory(sourcesOf(practice.office), *methodOf(practice.office), {}, monday, before));
    CHECK(later->size() == clients + 1);
    CHECK_FALSE(later->sameAs(*before));
    CHECK(later->indexOf(before->idOf(3)) == 3);
}
