// SPDX-License-Identifier: EUPL-1.2
#include "app/commandline.h"
#include "tests/support/catch_qt.h"

using namespace kib;
using namespace kib::app;
using namespace Qt::StringLiterals;

namespace {

QString refusal(const QStringList &words)
{
    bool json = false;
    const auto parsed = parseCommandLine(words, json);
    return parsed ? u"taken"_s
                  : (parsed.error().detail + u' ' + parsed.error().arguments.join(u' ')).trimmed();
}

template<class Wanted>
Wanted parsedAs(const QStringList &words, GlobalOptions *global = nullptr)
{
    bool json = false;
    const auto parsed = parseCommandLine(words, json);
    REQUIRE(parsed);
    REQUIRE(std::holds_alternative<Wanted>(parsed->command));
    if (global != nullptr)
        *global = parsed->global;
    return std::get<Wanted>(parsed->command);
}

} // namespace

TEST_CASE("options that hold for every command may stand before and behind it")
{
    for (const QStringList &words :
        { QStringList { u"--file"_s, u"a.kib"_s, u"--today"_s, u"2026-11-23"_s, u"--json"_s, u"clients"_s },
            QStringList {
                u"clients"_s, u"--json"_s, u"--file"_s, u"a.kib"_s, u"--today"_s, u"2026-11-23"_s } }) {
        GlobalOptions global;
        parsedAs<ClientsCommand>(words, &global);
        CHECK(global.file == u"a.kib"_s);
        CHECK(global.json);
        CHECK(global.today == QDate(2026, 11, 23));
    }
}

TEST_CASE("the longest command word counts")
{
    CHECK(parsedAs<InterviewShowCommand>({ u"interview"_s, u"show"_s, u"abc"_s }).interview == u"abc"_s);
    CHECK(parsedAs<InterviewCommand>({ u"interview"_s, u"K1"_s, u"--answers"_s, u"a.json"_s }).client
        == u"K1"_s);
}

TEST_CASE("every command is read with its options")
{
    const auto import
        = parsedAs<ImportCommand>({ u"import"_s, u"k.csv"_s, u"--dry-run"_s, u"--rejects"_s, u"r.csv"_s });
    CHECK(import.dryRun);
    CHECK(import.encoding == u"auto"_s);
    const auto invite = parsedAs<InviteCommand>({ u"invite"_s, u"--client"_s, u"K1"_s, u"--client"_s, u"K2"_s,
        u"--from"_s, u"2026-12-01"_s, u"--until"_s, u"2026-12-31"_s, u"--limit"_s, u"3"_s });
    CHECK(invite.clients == QStringList { u"K1"_s, u"K2"_s });
    CHECK(invite.limit == 3);
    CHECK(invite.letter == u"invitation"_s);
    const auto attendance = parsedAs<AttendanceCommand>({ u"attendance"_s, u"record"_s, u"id"_s,
        u"--result"_s, u"moved"_s, u"--to"_s, u"2026-12-01"_s, u"--time"_s, u"10:45"_s });
    CHECK(attendance.time == QTime(10, 45));
    CHECK(parsedAs<NewCommand>({ u"new"_s, u"f"_s, u"--organisation"_s, u"X"_s }).method == u"basis"_s);
    const auto organisation
        = parsedAs<OrganisationCommand>({ u"organisation"_s, u"--visit-address"_s, u"Plein 1"_s });
    REQUIRE(organisation.changes.size() == 1);
    CHECK(organisation.changes.first().first == u"visit-address"_s);
    const auto desk = parsedAs<OrganisationCommand>(
        { u"organisation"_s, u"--caseworker"_s, u"S. Kaya"_s, u"--fte"_s, u"0.8"_s });
    CHECK(desk.fteOf == u"S. Kaya"_s);
    CHECK(desk.fte == u"0.8"_s);
    CHECK(parsedAs<HelpCommand>({ u"help"_s, u"import"_s }).about == u"import"_s);
    parsedAs<HelpCommand>({});
    parsedAs<VersionCommand>({ u"--version"_s });
}

TEST_CASE("what was typed wrongly is named")
{
    CHECK(refusal({ u"vlieg"_s }) == u"unknown_command vlieg"_s);
    CHECK(refusal({ u"clients"_s, u"--kleur"_s, u"rood"_s }) == u"unknown_option --kleur"_s);
    CHECK(refusal({ u"clients"_s, u"extra"_s }) == u"too_many_arguments extra"_s);
    CHECK(refusal({ u"--password"_s, u"geheim"_s, u"clients"_s }) == u"unknown_option --password"_s);
    CHECK(refusal({ u"letters"_s }) == u"missing_argument Na letters hoort print of sent."_s);
    CHECK(refusal({ u"brieven"_s, u"print"_s }) == u"unknown_command brieven"_s);
    CHECK(refusal({ u"show"_s }).startsWith(u"missing_argument"_s));
    CHECK(refusal({ u"new"_s, u"f"_s }) == u"missing_argument Er ontbreekt --organisation."_s);
    CHECK(refusal({ u"invite"_s, u"--from"_s, u"2026-12-01"_s, u"--until"_s, u"2026-12-02"_s })
              .startsWith(u"missing_argument"_s));
    CHECK(refusal({ u"invite"_s, u"--out-of-view"_s, u"--from"_s, u"31-12-2026"_s, u"--until"_s,
              u"2026-12-02"_s })
        == u"bad_date 31-12-2026"_s);
    CHECK(refusal({ u"--today"_s, u"2026-02-31"_s, u"clients"_s }) == u"bad_date 2026-02-31"_s);
    CHECK(refusal({ u"clients"_s, u"--limit"_s, u"-1"_s }) == u"bad_number -1 1 of meer"_s);
    CHECK(refusal({ u"attendance"_s, u"record"_s, u"x"_s, u"--result"_s, u"moved"_s, u"--time"_s, u"laat"_s })
        == u"bad_time laat"_s);
    CHECK(refusal({ u"letters"_s, u"sent"_s }).startsWith(u"missing_argument"_s));
    CHECK(refusal({ u"letters"_s, u"sent"_s, u"--all"_s, u"--letter"_s, u"x"_s }).startsWith(u"either_or"_s));
    CHECK(refusal({ u"--password"_s, u"geheim"_s, u"clients"_s }) == u"unknown_option --password"_s);
    CHECK(refusal({ u"letters"_s }) == u"missing_argument Na letters hoort print of sent."_s);
    CHECK(refusal({ u"brieven"_s, u"print"_s }) == u"unknown_command brieven"_s);
    CHECK(refusal({ u"show"_s }) == u"missing_argument Hierna hoort KLANT."_s);
    CHECK(refusal({ u"organisation"_s, u"--fte"_s, u"0.8"_s })
        == u"missing_argument Er ontbreekt --caseworker."_s);
    CHECK(refusal({ u"interview"_s, u"K1"_s }) == u"missing_argument Er ontbreekt --answers."_s);
}

TEST_CASE("that JSON was asked for is known also after a fault")
{
    bool json = false;
    CHECK_FALSE(parseCommandLine({ u"--json"_s, u"vlieg"_s }, json));
    CHECK(json);
}

TEST_CASE("every command stands in the overview with a sentence")
{
    const auto overview = commandOverview();
    CHECK(overview.size() >= 21);
    for (const auto &[usage, summary] : overview)
        CHECK(summary.size() > 10);
}
