// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/commands/outputfile.h"
#include "app/composition.h"
#include "app/jsonoutput.h"
#include "core/print/pdffile.h"
#include "core/weekstart/weekfigures.h"
#include "ui/common/words.h"
#include "ui/weekstart/weekstartsheet.h"

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

QStringList textRow(const QString &name, const weekstart::WeekFigures &week)
{
    return { name, ui::number(week.clients), ui::number(week.inView), ui::number(week.toSpeak),
        ui::number(week.invited), ui::number(week.spokenThisWeek), ui::percent(week.attendedShare()),
        ui::number(week.placedThisWeek), ui::number(week.withoutNextStep) };
}

} // namespace

int run(const WeekstartCommand &command, const GlobalOptions &options, const Output &out)
{
    if (auto free = checkOutputs({ command.pdfPath }, { filePath(options) }); !free)
        return out.error(free.error());
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    if (!(*office)->file().session().may(vault::Action::ReadFigures))
        return out.error({ ErrorCode::Denied, u"figures"_s, {} });
    if (command.names && !(*office)->file().session().may(vault::Action::ReadTeamFiguresPerPerson))
        return out.error({ ErrorCode::Denied, u"names"_s, {} });
    const QDate today = (*office)->today();
    const QDate monday
        = command.week.isEmpty() ? today.addDays(1 - today.dayOfWeek()) : mondayOfWeek(command.week);
    if (!monday.isValid())
        return out.error({ ErrorCode::Invalid, u"bad_week"_s, { command.week } });
    if (monday > today)
        return out.error({ ErrorCode::Invalid, u"week_in_future"_s, { command.week } });
    storage::CaseFile &file = (*office)->file();
    const Result<weekstart::WeekFacts> facts = weekstart::loadWeekFacts(
        { (*office)->caseSources(), file.methods(), file.accounts(), file.organisations() });
    const Result<client::Organisation> organisation = (*office)->file().organisations().organisation();
    if (!facts || !organisation)
        return out.error(facts ? organisation.error() : facts.error());
    const weekstart::WeekReview review = weekstart::weekReview(*facts, monday, today);
    if (!command.pdfPath.isEmpty()) {
        const ui::WeekstartOptions look { organisation->name, command.names, (*office)->file().isPractice() };
        const Result<int> pages = print::writeSheetPdf(command.pdfPath, ui::weekstartSheet(review, look));
        if (!pages)
            return out.error(pages.error());
    }
    // Names are off unless asked for: figures of persons can confront. One's own row is always one's own.
    QJsonArray caseworkers;
    QList<QStringList> rows;
    for (const weekstart::CaseworkerWeek &one : review.caseworkers) {
        if (!command.names && one.caseworker != (*office)->file().session().account)
            continue;
        QJsonObject json = jsonWeek(one.figures);
        json.insert(u"name"_s, jsonText(one.name));
        caseworkers.append(json);
        rows.append(textRow(one.caseworker ? one.name : u"geen klantmanager"_s, one.figures));
    }
    rows.append(textRow(u"team"_s, review.team));
    out.result(QJsonObject { { u"week"_s, weekKey(monday) }, { u"from"_s, jsonDay(review.from) },
                   { u"until"_s, jsonDay(review.until) }, { u"team"_s, jsonWeek(review.team) },
                   { u"caseworkers"_s, caseworkers }, { u"projects"_s, QJsonArray() } },
        u"Weekstart %1\n\n"_s.arg(weekKey(monday))
            + alignedTable({ u""_s, u"klanten"_s, u"in beeld"_s, u"nog te spreken"_s, u"uitgenodigd"_s,
                               u"deze week gesproken"_s, u"opkomst"_s, u"ingedeeld"_s, u"zonder stap"_s },
                rows, { 1, 2, 3, 4, 5, 6, 7, 8 }));
    return saidDamage(**office, out);
}

int run(const ReportPathsCommand &command, const GlobalOptions &options, const Output &out)
{
    if (command.from.isValid() && command.until.isValid() && command.until < command.from)
        return out.error({ ErrorCode::Invalid, u"end_before_begin"_s, {} });
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    if (!(*office)->file().session().may(vault::Action::ReadFigures))
        return out.error({ ErrorCode::Denied, u"figures"_s, {} });
    const auto method = (*office)->file().methods().current();
    const Result<QList<placement::Placement>> placements = (*office)->file().placements().all();
    if (!method || !placements)
        return out.error(method ? placements.error() : method.error());
    const QHash<QString, qint64> counts = placement::countedPaths(*placements, command.from, command.until);
    QJsonObject paths;
    QList<QStringList> rows;
    qint64 total = 0;
    for (const method::Path &path : (*method)->paths) {
        const qint64 n = counts.value(path.key);
        paths.insert(path.key, n);
        rows.append({ path.name, ui::number(n) });
        total += n;
    }
    rows.append({ u"samen"_s, ui::number(total) });
    out.result(QJsonObject { { u"paths"_s, paths }, { u"total"_s, total } },
        alignedTable({ u"pad"_s, u"klanten"_s }, rows, { 1 }));
    return saidDamage(**office, out);
}

} // namespace kib::app
