// SPDX-License-Identifier: EUPL-1.2
#include "ui/weekstart/weekstartsheet.h"

#include "core/base/dutchdate.h"
#include "core/base/workdays.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QStringList rowOf(const QString &name, const weekstart::WeekFigures &week)
{
    return { name, number(week.clients), number(week.inView), number(week.toSpeak), number(week.invited),
        number(week.spoken), number(week.spokenThisWeek), number(week.noShowThisWeek),
        percent(week.attendedShare()), number(week.appointmentsNextWeek), number(week.placedThisWeek),
        number(week.withoutNextStep), number(week.overdueTasks), fte(week.fteHundredths),
        decimal(week.caseloadPerFte()) };
}

print::Table tableOf(const weekstart::WeekReview &review, bool names)
{
    print::Table table;
    table.columns.append({ QString(), false, names ? 4 : 1 });
    for (const QString &header :
        { u"klanten"_s, u"in beeld"_s, u"nog te spreken"_s, u"uitgenodigd"_s, u"gesproken"_s,
            u"deze week gesproken"_s, u"niet verschenen"_s, u"opkomst"_s, u"afspraken volgende week"_s,
            u"ingedeeld"_s, u"zonder volgende stap"_s, u"te laat"_s, u"fte"_s, u"klanten per fte"_s })
        table.columns.append({ header, true });
    if (names) {
        for (const weekstart::CaseworkerWeek &one : review.caseworkers)
            table.rows.append(rowOf(one.caseworker ? one.name : u"geen klantmanager"_s, one.figures));
    }
    table.rows.append(rowOf(u"team"_s, review.team));
    table.lastRowTotal = names;
    return table;
}

} // namespace

print::Sheet weekstartSheet(const weekstart::WeekReview &review, const WeekstartOptions &options)
{
    const weekstart::WeekFigures &team = review.team;
    print::Sheet sheet;
    sheet.title = u"Weekstart"_s;
    sheet.subtitle = u"%1, week %2: %3 tot en met %4"_s.arg(
        options.organisation, weekKey(review.from).mid(6), dutchDate(review.from), dutchDate(review.until));
    sheet.landscape = true;
    sheet.practice = options.practice;
    const qint64 invitedShown = team.attendedThisWeek + team.noShowThisWeek;
    sheet.parts.append(print::TileRow { {
        { u"In beeld"_s, number(team.inView), u"van "_s + counted(team.clients, u"klant"_s, u"klanten"_s) },
        { u"Gesproken deze week"_s, number(team.spokenThisWeek),
            u"nog te spreken: "_s + number(team.toSpeak) },
        { u"Opkomst"_s, percent(team.attendedShare()),
            invitedShown == 0 && team.plannedThisWeek == 0 ? u"geen afspraken deze week"_s
                : invitedShown == 0
                ? u"nog geen uitkomst"_s
                : u"%1 van %2"_s.arg(number(team.attendedThisWeek), number(invitedShown)) },
        { u"Zonder volgende stap"_s, number(team.withoutNextStep),
            u"afspraken volgende week: "_s + number(team.appointmentsNextWeek) },
    } });
    sheet.parts.append(tableOf(review, options.names));
    sheet.parts.append(print::Paragraph { u"Wat helpt ons deze week?"_s, true });
    print::Table actions { { { u"actie"_s, false, 6 }, { u"eigenaar"_s, false, 2 }, { u"vóór"_s, false, 1 } },
        {}, false };
    for (int i = 0; i < 3; ++i)
        actions.rows.append({ u" "_s, u" "_s, u" "_s });
    sheet.parts.append(actions);
    sheet.footer
        = u"Geen doelen, geen ranglijst. Opkomst = geweest gedeeld door geweest en niet verschenen."_s;
    return sheet;
}

} // namespace kib::ui
