// SPDX-License-Identifier: EUPL-1.2
#include "core/client/nobility.h"
#include "tests/support/catch_qt.h"

#include <vector>

using namespace kib::client;
using namespace Qt::StringLiterals;

TEST_CASE("every registered rank has the forms of the national table")
{
    struct Row {
        QStringView code;
        QStringView male;
        QStringView female;
        QStringView own;
        QStringView salutation; // of a man; a woman's ends in "vrouwe"
        bool predicate;
        bool courtesy;
    };
    const std::vector<Row> rows {
        { u"B", u"baron", u"barones", u"baron", u"Hoogwelgeboren heer", false, true },
        { u"BS", u"baron", u"barones", u"barones", u"Hoogwelgeboren heer", false, false },
        { u"G", u"graaf", u"gravin", u"graaf", u"Hooggeboren heer", false, true },
        { u"GI", u"graaf", u"gravin", u"gravin", u"Hooggeboren heer", false, false },
        { u"H", u"hertog", u"hertogin", u"hertog", u"Hoogwelgeboren heer", false, true },
        { u"HI", u"hertog", u"hertogin", u"hertogin", u"Hoogwelgeboren heer", false, false },
        { u"M", u"markies", u"markiezin", u"markies", u"Hoogwelgeboren heer", false, true },
        { u"MI", u"markies", u"markiezin", u"markiezin", u"Hoogwelgeboren heer", false, false },
        { u"R", u"ridder", u"", u"ridder", u"Hoogwelgeboren heer", false, false },
        { u"JH", u"jonkheer", u"jonkvrouw", u"jonkheer", u"Hoogwelgeboren heer", true, false },
        { u"JV", u"jonkheer", u"jonkvrouw", u"jonkvrouw", u"Hoogwelgeboren heer", true, false },
    };
    for (const Row &row : rows) {
        INFO(row.code.toString().toStdString());
        const NobleRank *rank = nobleRank(row.code);
        REQUIRE(rank != nullptr);
        CHECK(QString(titleForm(*rank, Gender::Male)) == row.male.toString());
        CHECK(QString(titleForm(*rank, Gender::Female)) == row.female.toString());
        CHECK(titleForm(*rank, Gender::Unknown).isEmpty());
        CHECK(QString(titleOrOwnWord(*rank, Gender::Unknown)) == row.own.toString());
        CHECK(rank->predicate == row.predicate);
        CHECK(rank->courtesy == row.courtesy);

        QString salutation = row.salutation.toString();
        QString honorific = u"De h"_s + salutation.sliced(1);
        CHECK(rankSalutation(*rank, Gender::Male) == salutation);
        CHECK(rankHonorific(*rank, Gender::Male) == honorific);
        CHECK(rankSalutation(*rank, Gender::Female) == salutation.replace(u"heer"_s, u"vrouwe"_s));
        CHECK(rankHonorific(*rank, Gender::Female)
            == (row.female.isEmpty() ? QString() : honorific.replace(u"heer"_s, u"vrouwe"_s)));
        CHECK(rankSalutation(*rank, Gender::Unknown).isEmpty());
        CHECK(rankHonorific(*rank, Gender::Unknown).isEmpty());
    }
}

TEST_CASE("a prince or princess is addressed alike whatever the gender")
{
    for (const QStringView code : { u"P", u"PS" }) {
        const NobleRank *rank = nobleRank(code);
        REQUIRE(rank != nullptr);
        CHECK(QString(titleForm(*rank, Gender::Male)) == u"prins"_s);
        CHECK(QString(titleForm(*rank, Gender::Female)) == u"prinses"_s);
        for (const Gender gender : { Gender::Male, Gender::Female, Gender::Unknown }) {
            CHECK(rankSalutation(*rank, gender) == u"Hoogheid"_s);
            CHECK(rankHonorific(*rank, gender) == u"De hoogheid"_s);
        }
    }
    CHECK(nobleRank(u"P")->courtesy);
    CHECK_FALSE(nobleRank(u"PS")->courtesy);
}

TEST_CASE("codes are found without regard to case and spaces, others are no rank")
{
    CHECK(nobleRank(u" jv ") == nobleRank(u"JV"));
    for (const QStringView code : { u"", u" ", u".", u"X", u"baron", u"DR" })
        CHECK(nobleRank(code) == nullptr);
}
