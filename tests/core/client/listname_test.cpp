// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/client/personname.h"
#include "tests/core/client/person.h"
#include "tests/support/catch_qt.h"

#include <algorithm>
#include <vector>

using namespace kib;
using namespace kib::client;
using namespace kib::test;
using namespace Qt::StringLiterals;

TEST_CASE("a list shows the surname first and its prefix last")
{
    struct Row {
        PersonName name;
        QStringView shown;
    };
    const std::vector<Row> rows {
        { person(u"M", u"Jan Willem", u"van den", u"Berg"), u"Berg, J.W. van den" },
        { person(u"V", u"Fatma", u"", u"Yılmaz"), u"Yılmaz, F." },
        { person(u"M", u"", u"", u"Ali bin Omar"), u"Ali bin Omar" },
        { person(u"O", u"", u"van den", u"Berg"), u"Berg, van den" },
        { person(u"M", u"Willem", u"'t", u"Hart"), u"Hart, W. 't" },
        { person(u"V", u"Anna", u"d'", u"Ancona"), u"Ancona, A. d'" },
        { person(u"M", u" Jan  Willem ", u" van  den ", u" Berg - Smit "), u"Berg-Smit, J.W. van den" },
        { person(u"V", u"Anna Maria", u"", u"."), u"Anna Maria" },
        { person(u"V", u"Anna Maria", u"van", u""), u"Anna Maria" },
        { person(u"O", u"", u"", u"."), u"(naam onbekend)" },
        { person(u"M", u".", u"", u""), u"(naam onbekend)" },
        { person(u"V", u"Anna", u"van", u"Dijk", u"V"), u"Dijk, A. van" },
    };
    for (const Row &row : rows)
        CHECK(listName(row.name) == row.shown.toString());
}

TEST_CASE("a list follows the usage of the spouse's name")
{
    struct Row {
        QStringView usage;
        Spouse partner;
        QStringView shown;
        QStringView key;
    };
    const std::vector<Row> rows {
        { u"E", spouse(u"van der", u"Ven"), u"Dijk, A. van", u"dyk\tvan\ta." },
        { u"P", spouse(u"van der", u"Ven"), u"Ven, A. van der", u"ven\tvan der\ta." },
        { u"V", spouse(u"van der", u"Ven"), u"Ven-van Dijk, A. van der", u"ven-van dyk\tvan der\ta." },
        { u"N", spouse(u"van der", u"Ven"), u"Dijk-van der Ven, A. van", u"dyk-van der ven\tvan\ta." },
        { u"V", formerSpouse(u"", u"Öztürk"), u"Öztürk-van Dijk, A.", u"ozturk-van dyk\t\ta." },
        { u"N", spouse(u"d'", u"Ancona"), u"Dijk-d'Ancona, A. van", u"dyk-dancona\tvan\ta." },
        { u"P", spouse(u"", u"."), u"Dijk, A. van", u"dyk\tvan\ta." },
    };
    for (const Row &row : rows) {
        PersonName name = person(u"V", u"Anna", u"van", u"Dijk", row.usage);
        name.spouses = { row.partner };
        CHECK(listName(name) == row.shown.toString());
        CHECK(sortKey(name) == row.key.toString());
    }
}

TEST_CASE("a delivered set of initials stands for missing given names")
{
    PersonName name = person(u"M", u"", u"van den", u"Berg");
    name.initials = u"J.Th. "_s;
    CHECK(listName(name) == u"Berg, J.Th. van den"_s);
    name.surname = u"."_s;
    CHECK(listName(name) == u"J.Th."_s);
}

TEST_CASE("people are sorted on surname, then prefix, then initials")
{
    const std::vector<PersonName> expected {
        person(u"M", u"Zeno", u"", u"Aarts"),
        person(u"M", u"Bart", u"", u"Berg"),
        person(u"M", u"Zeno", u"", u"Berg"),
        person(u"M", u"Aart", u"van den", u"Berg"),
        person(u"M", u"Jan Willem", u"van den", u"Berg"),
        person(u"M", u"Aart", u"", u"Berg-Smit"),
        person(u"M", u"Aart", u"", u"Bergman"),
        person(u"M", u"Aart", u"van der", u"Laan"),
        person(u"M", u"Aart", u"", u"Öztürk"),
        person(u"M", u"Aart", u"de", u"Wijs"),
        person(u"M", u"Bram", u"de", u"Wys"),
    };
    std::vector<PersonName> sorted(expected.rbegin(), expected.rend());
    std::sort(sorted.begin(), sorted.end(),
        [](const PersonName &a, const PersonName &b) { return sortKey(a) < sortKey(b); });
    for (size_t i = 0; i < expected.size(); ++i)
        CHECK(listName(sorted[i]) == listName(expected[i]));
    CHECK(sortKey(person(u"M", u"Jan Willem", u"van den", u"Berg")).startsWith(searchKey(u"Berg"_s)));
    CHECK(
        sortKey(person(u"M", u"Aart", u"", u"IJzerman")) == sortKey(person(u"M", u"Aart", u"", u"Yzerman")));
    CHECK_FALSE(sortKey(PersonName()).isEmpty());
}
