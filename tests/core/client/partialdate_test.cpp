// SPDX-License-Identifier: EUPL-1.2
#include "core/client/partialdate.h"
#include "tests/support/catch_qt.h"

#include <algorithm>
#include <vector>

using namespace kib::client;
using namespace Qt::StringLiterals;

TEST_CASE("a partial date is read from every accepted notation and written back as registered")
{
    struct Row {
        QStringView text;
        QStringView brp;
        QStringView shown;
    };
    const std::vector<Row> rows {
        { u"26-5-2004", u"20040526", u"26 mei 2004" },
        { u"2004-05-26", u"20040526", u"26 mei 2004" },
        { u"26/05/2004", u"20040526", u"26 mei 2004" },
        { u"20040526", u"20040526", u"26 mei 2004" },
        { u" 20040526 ", u"20040526", u"26 mei 2004" },
        { u"20040500", u"20040500", u"mei 2004" },
        { u"20040000", u"20040000", u"2004" },
        { u"00000000", u"00000000", u"onbekend" },
        { u"2004-05-00", u"20040500", u"mei 2004" },
        { u"00-00-2004", u"20040000", u"2004" },
        { u"20200229", u"20200229", u"29 februari 2020" },
        { u"19350110", u"19350110", u"10 januari 1935" },
        { u"20200308", u"20200308", u"8 maart 2020" },
        { u"19390401", u"19390401", u"1 april 1939" },
        { u"20080600", u"20080600", u"juni 2008" },
        { u"19680700", u"19680700", u"juli 1968" },
        { u"19720800", u"19720800", u"augustus 1972" },
        { u"19780914", u"19780914", u"14 september 1978" },
        { u"19501000", u"19501000", u"oktober 1950" },
        { u"20021102", u"20021102", u"2 november 2002" },
        { u"19991200", u"19991200", u"december 1999" },
    };
    for (const Row &row : rows) {
        INFO(row.text.toString().toStdString());
        const auto date = PartialDate::parse(row.text);
        REQUIRE(date);
        CHECK(date->toBrp() == row.brp.toString());
        CHECK(date->shown() == row.shown.toString());
        CHECK(PartialDate::parse(date->toBrp()) == date);
    }
}

TEST_CASE("what is no date is not read as one")
{
    for (const QStringView text :
        { u"", u".", u"31-2-2004", u"20040231", u"20050229", u"20041301", u"20040012", u"00000512",
            u"00000500", u"26-5-04", u"26-5", u"5-2004", u"1-2-3-2004", u"26 mei 2004", u"2004O526",
            u"200405", u"05", u"+1-5-2004", u"2004-005-26", u"--", u"26-05/2004", u"٢٦-٥-٢٠٠٤" }) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(PartialDate::parse(text));
    }
}

TEST_CASE("only a full date becomes a calendar day")
{
    CHECK(PartialDate::parse(u"20040526")->toDate() == QDate(2004, 5, 26));
    CHECK_FALSE(PartialDate::parse(u"20040500")->toDate().isValid());
    CHECK_FALSE(PartialDate().toDate().isValid());
    CHECK(PartialDate(QDate(2004, 5, 26)).toBrp() == u"20040526"_s);
    CHECK(PartialDate(QDate()).isUnknown());
    CHECK(PartialDate::parse(u"20040000")->isFull() == false);
    CHECK(PartialDate::parse(u"20040000")->isUnknown() == false);
}

TEST_CASE("unknown parts of a date sort first")
{
    std::vector<QString> dates { u"19680312"_s, u"00000000"_s, u"19680300"_s, u"19690000"_s, u"19680000"_s };
    std::sort(dates.begin(), dates.end(),
        [](const QString &a, const QString &b) { return *PartialDate::parse(a) < *PartialDate::parse(b); });
    CHECK(dates
        == std::vector<QString> {
            u"00000000"_s, u"19680000"_s, u"19680300"_s, u"19680312"_s, u"19690000"_s });
}

TEST_CASE("age is given only when it is certain")
{
    struct Row {
        QStringView birth;
        QDate today;
        int years; // -1 = cannot be said
    };
    const std::vector<Row> rows {
        { u"20040229", { 2026, 2, 28 }, 21 },
        { u"20040229", { 2026, 3, 1 }, 22 },
        { u"20040229", { 2024, 2, 28 }, 19 },
        { u"20040229", { 2024, 2, 29 }, 20 },
        { u"19840615", { 2026, 6, 14 }, 41 },
        { u"19840615", { 2026, 6, 15 }, 42 },
        { u"19840615", { 2026, 6, 16 }, 42 },
        { u"19840615", { 1984, 6, 15 }, 0 },
        { u"19840600", { 2026, 5, 31 }, 41 },
        { u"19840600", { 2026, 6, 15 }, -1 },
        { u"19840600", { 2026, 7, 1 }, 42 },
        { u"19680000", { 2026, 6, 15 }, -1 },
        { u"00000000", { 2026, 6, 15 }, -1 },
        { u"20270101", { 2026, 6, 15 }, -1 },
        { u"19840615", QDate(), -1 },
    };
    for (const Row &row : rows) {
        INFO(row.birth.toString().toStdString() << " on " << row.today.toString(Qt::ISODate).toStdString());
        CHECK(age(*PartialDate::parse(row.birth), row.today).value_or(-1) == row.years);
    }
}
