// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/commands/outputfile.h"
#include "app/composition.h"
#include "app/jsonoutput.h"
#include "core/base/dutchdate.h"
#include "core/exchange/csvwriter.h"
#include "ui/common/clientwords.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

bool fits(const QString &wish, const QString &key)
{
    return wish.isEmpty() || (wish == "none"_L1 ? key.isEmpty() : key == wish);
}

bool wanted(const plan::CaseRow &row, const ClientsCommand &command, const Names &names)
{
    if (command.outOfView && (row.inView || !row.isActive()))
        return false;
    if (command.withoutNextStep && (row.next || !row.isActive()))
        return false;
    if (!command.caseworker.isEmpty()
        && (!row.client.caseworker || names.value(*row.client.caseworker) != command.caseworker))
        return false;
    if (!fits(command.category, row.client.category) || !fits(command.path, row.path))
        return false;
    return command.search.isEmpty() || plan::matches(row.client, command.search);
}

// A method has categories, paths, or both; a column that is never filled helps nobody.
QStringList listHeader(const method::Method &method)
{
    QStringList header { u"nummer"_s, u"naam"_s };
    if (!method.categories.isEmpty())
        header << u"categorie"_s;
    if (!method.paths.isEmpty())
        header << u"pad"_s;
    return header
        + QStringList { u"laatst gesproken"_s, u"volgende stap"_s, u"klantmanager"_s,
              u"niet uit te nodigen"_s };
}

QStringList listCells(const plan::CaseRow &row, const method::Method &method, const Names &names)
{
    QStringList cells { row.client.identity.number, client::listName(row.client.identity.name) };
    if (!method.categories.isEmpty())
        cells << ui::decisionText(method, row.client.category, {});
    if (!method.paths.isEmpty())
        cells << ui::decisionText(method, {}, row.path);
    return cells
        + QStringList { row.lastTwoWay.isValid() ? dutchShortDate(row.lastTwoWay) : QString(),
              row.next ? ui::stepWord(row.next->what) + u' ' + dutchShortDate(row.next->date) : QString(),
              row.client.caseworker ? names.value(*row.client.caseworker) : QString(),
              row.notInvitable ? ui::notInvitableWord(key(*row.notInvitable)) : QString() };
}

Result<void> noteExport(storage::CaseFile &file, qsizetype clients)
{
    auto work = file.begin({ .event = u"export"_s,
        .section = u"clients"_s,
        .client = {},
        .detail = QString::number(clients),
        .op = {} });
    if (!work)
        return fail(work.error());
    return (*work)->commit();
}

// The filters must name something that is there: an empty list for a typing error would be a wrong answer.
Result<void> checkFilters(const ClientsCommand &command, const method::Method &method, const Names &names)
{
    const QStringList known = names.values();
    if (!command.caseworker.isEmpty() && !known.contains(command.caseworker))
        return fail(ErrorCode::NotFound, u"account"_s, { command.caseworker });
    if (!command.category.isEmpty() && command.category != "none"_L1
        && method.category(command.category) == nullptr)
        return fail(ErrorCode::Invalid, u"unknown_category"_s, { command.category, method.name });
    if (!command.path.isEmpty() && command.path != "none"_L1 && method.path(command.path) == nullptr)
        return fail(ErrorCode::Invalid, u"unknown_path"_s, { command.path, method.name });
    return {};
}

Result<void> writeList(const QString &path, const QStringList &header, const QList<QStringList> &cells)
{
    auto csv = exchange::CsvWriter::create(path, header);
    if (!csv)
        return fail(csv.error());
    for (const QStringList &row : cells)
        csv->add(row);
    return csv->finish();
}

} // namespace

int run(const ClientsCommand &command, const GlobalOptions &options, const Output &out)
{
    if (auto free = checkOutputs({ command.csvPath }, { filePath(options) }); !free)
        return out.error(free.error());
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    if (!(*office)->file().session().may(vault::Action::ReadClients))
        return out.error({ ErrorCode::Denied, u"clients"_s, {} });
    const auto method = (*office)->file().methods().current();
    const Result<Names> names = (*office)->names();
    if (!method || !names)
        return out.error(method ? names.error() : method.error());
    if (auto sound = checkFilters(command, **method, *names); !sound)
        return out.error(sound.error());
    const Result<QList<plan::CaseRow>> all
        = plan::loadCaseload((*office)->caseSources(), **method, (*office)->today());
    if (!all)
        return out.error(all.error());
    QJsonArray json;
    QList<QStringList> cells;
    qsizetype found = 0;
    qsizetype shown = 0;
    for (const plan::CaseRow &row : *all) {
        if (!wanted(row, command, *names))
            continue;
        ++found;
        if (command.limit && shown >= *command.limit)
            continue;
        ++shown;
        if (out.isJson())
            json.append(jsonRow(row, *names, (*office)->today()));
        if (!out.isJson() || !command.csvPath.isEmpty())
            cells.append(listCells(row, **method, *names));
    }
    if (!command.csvPath.isEmpty()) {
        // That names leave the file is on record before they do.
        if (auto noted = noteExport((*office)->file(), shown); !noted)
            return out.error(noted.error());
        if (auto written = writeList(command.csvPath, listHeader(**method), cells); !written)
            return out.error(written.error());
    }
    const QString people = ui::counted(found, u"klant"_s, u"klanten"_s);
    const QString count
        = (shown < found ? u"%1 van %2 getoond."_s.arg(ui::number(shown), people) : people + u'.')
        + u" In het bestand staan er %1."_s.arg(ui::number(all->size()));
    out.result(json, alignedTable(listHeader(**method), cells) + u"\n\n"_s + count);
    return saidDamage(**office, out);
}

} // namespace kib::app
