// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/directory.h"
#include "tests/core/plan/directorysupport.h"

#include <algorithm>

using namespace kib;
using namespace kib::test;
using namespace kib::plan;
using namespace Qt::StringLiterals;
using Key = DirectorySort::Key;

namespace {

QStringList numbersOf(const Directory &directory, const Hits &rows)
{
    QStringList out;
    for (const int row : rows)
        out << directory.row(row).number;
    return out;
}

} // namespace

TEST_CASE("numbers are sorted as people count, and no number comes last")
{
    const DirectoryMaker maker;
    QList<CaseRow> rows;
    for (const QString &number : { u"K10"_s, u""_s, u"K9"_s, u"K010"_s, u"A7"_s, u"K9a"_s, u"100"_s })
        rows.append(maker.row(aClient(number, u"Berg"_s)));
    const auto directory = maker.with(rows);
    const QStringList counted { u"100"_s, u"A7"_s, u"K9"_s, u"K9a"_s, u"K10"_s, u"K010"_s, u""_s };
    CHECK(numbersOf(*directory, directory->find({}, { Key::Number })) == counted);
    QStringList turned = counted;
    std::reverse(turned.begin(), turned.end());
    CHECK(numbersOf(*directory, directory->find({}, { Key::Number, true })) == turned);
}

TEST_CASE("who are equal in the key stand by name, in either direction")
{
    const auto kaya = newId<AccountId>(1);
    const auto berg = newId<AccountId>(2);
    const DirectoryMaker maker({ { kaya, u"S. Kaya"_s }, { berg, u"A. Berg"_s } });
    struct Given {
        const char *number, *surname;
        int category; // in the method; -1 = not placed
        std::optional<AccountId> caseworker;
        int spoken; // days ago; -1 = never
        int step; // in days; -1 = none
    };
    const Given people[] { { "1", "Dekker", 1, kaya, 10, 5 }, { "2", "Cuijpers", -1, {}, -1, -1 },
        { "3", "Bos", 1, berg, 10, 5 }, { "4", "Aalbers", 0, berg, 20, 9 },
        { "5", "Evers", -1, {}, -1, -1 } };
    QList<CaseRow> rows;
    for (const Given &person : people) {
        client::Client client = aClient(QString::fromUtf8(person.number), QString::fromUtf8(person.surname));
        client.caseworker = person.caseworker;
        if (person.category >= 0)
            client.category = maker.method().categories.at(person.category).key;
        CaseDates dates;
        dates.lastTwoWay = person.spoken < 0 ? QDate() : monday.addDays(-person.spoken);
        dates.activityEnd = person.step < 0 ? QDate() : monday.addDays(person.step);
        rows.append(maker.row(client, dates));
    }
    const auto directory = maker.with(rows);
    const auto sorted = [&](Key key, bool descending) {
        return numbersOf(*directory, directory->find({}, { key, descending })).join(u""_s);
    };
    CHECK(sorted(Key::Name, false) == u"43215"_s);
    CHECK(sorted(Key::Name, true) == u"51234"_s);
    CHECK(sorted(Key::Category, false) == u"43125"_s);
    CHECK(sorted(Key::Category, true) == u"25314"_s);
    CHECK(sorted(Key::LastSpoken, false) == u"25431"_s); // never comes before long ago
    CHECK(sorted(Key::LastSpoken, true) == u"31425"_s);
    CHECK(sorted(Key::NextStep, false) == u"25314"_s);
    CHECK(sorted(Key::NextStep, true) == u"43125"_s);
    CHECK(sorted(Key::Caseworker, false) == u"43125"_s);
    CHECK(sorted(Key::Caseworker, true) == u"25143"_s);
}

TEST_CASE("a few of many are sorted as all of them are")
{
    const DirectoryMaker maker;
    QList<CaseRow> rows;
    for (int i = 0; i < 200; ++i)
        rows.append(maker.row(aClient(u"K%1"_s.arg(i * 7 % 200), u"Berg%1"_s.arg(i * 13 % 200))));
    const auto directory = maker.with(rows);
    DirectoryFilter few;
    few.text = u"berg11"_s;
    for (const Key key : { Key::Name, Key::Number }) {
        const Hits all = directory->find({}, { key });
        const Hits some = directory->find(few, { key });
        REQUIRE(some.size() == 11);
        CHECK(std::is_sorted(
            some.begin(), some.end(), [&all](int a, int b) { return all.indexOf(a) < all.indexOf(b); }));
    }
}

TEST_CASE("the switcher puts number, exact surname and beginning of the surname first")
{
    const DirectoryMaker maker;
    const auto named = [](const QString &number, const QString &given, const QString &prefix,
                           const QString &surname, const QString &city) {
        client::Client client = aClient(number, surname);
        client.identity.name.givenNames = given;
        client.identity.name.prefix = prefix;
        client.identity.address.city = city;
        return client;
    };
    client::Client gone = named(u"K0"_s, u"Anna"_s, {}, u"Berg"_s, u"Zwolle"_s);
    gone.status = client::Status::Outflow;
    QList<CaseRow> rows;
    for (const client::Client &client : { named(u"K1"_s, u"Anna"_s, {}, u"Smit"_s, u"Bergen"_s),
             named(u"K2"_s, u"Anna"_s, {}, u"Lindenberg"_s, u"Zwolle"_s),
             named(u"K3"_s, u"Anna"_s, {}, u"Bergman"_s, u"Zwolle"_s), gone,
             named(u"K4"_s, u"Zoë"_s, u"van den"_s, u"Berg"_s, u"Zwolle"_s),
             named(u"berg"_s, u"Anna"_s, {}, u"Vos"_s, u"Zwolle"_s) })
        rows.append(maker.row(client));
    const auto directory = maker.with(rows);
    const auto best = [&](const QString &typed, int most = 10) {
        return numbersOf(*directory, directory->best(typed, most)).join(u' ');
    };
    CHECK(best(u"Berg"_s) == u"berg K4 K0 K3 K2 K1"_s);
    CHECK(best(u"berg"_s, 2) == u"berg K4"_s);
    CHECK(best(u"van den berg"_s) == u"K4"_s);
    CHECK(best(u"van den b"_s) == u"K4"_s);
    CHECK(best(u"k3"_s) == u"K3"_s);
    CHECK(best(u"berg, z"_s) == u"K4 K2 K0"_s); // the others have their "z" in Zwolle
    CHECK(best(u"nobody"_s).isEmpty());
    CHECK(best(u" "_s).isEmpty());
    CHECK(best(u"berg"_s, 0).isEmpty());
}
