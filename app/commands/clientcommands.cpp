// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/commands/outputfile.h"
#include "app/composition.h"
#include "app/jsonoutput.h"
#include "core/base/dutchdate.h"
#include "core/exchange/csvwriter.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

bool wanted(const plan::CaseRow &row, const ClientsCommand &command, const Names &names)
{
    if (command.outOfView && (row.inView || !row.isActive()))
        return false;
    if (command.withoutNextStep && (row.next || !row.isActive()))
        return false;
    if (!command.caseworker.isEmpty()
        && (!row.client.caseworker || names.value(*row.client.caseworker) != command.caseworker))
        return false;
    if (command.category == "none"_L1
            ? !row.client.category.isEmpty()
            : !command.category.isEmpty() && row.client.category != command.category)
        return false;
    return command.search.isEmpty() || plan::matches(row.client, command.search);
}

QStringList listCells(const plan::CaseRow &row, const method::Method &method, const Names &names)
{
    const method::Category *category = method.category(row.client.category);
    return { row.client.identity.number, client::listName(row.client.identity.name),
        category != nullptr ? category->name : row.client.category, dutchShortDate(row.lastTwoWay),
        row.next ? ui::stepWord(row.next->what) + u' ' + dutchShortDate(row.next->date) : u"–"_s,
        row.client.caseworker ? names.value(*row.client.caseworker) : u"–"_s,
        row.notInvitable ? ui::notInvitableWord(key(*row.notInvitable)) : QString() };
}

const QStringList &listHeader()
{
    static const QStringList header { u"nummer"_s, u"naam"_s, u"categorie"_s, u"laatst gesproken"_s,
        u"volgende stap"_s, u"klantmanager"_s, u"niet uit te nodigen"_s };
    return header;
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
    return {};
}

Result<void> writeList(const QString &path, const QList<QStringList> &cells)
{
    auto csv = exchange::CsvWriter::create(path, listHeader());
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
    auto office = Office::open(options);
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
    for (const plan::CaseRow &row : *all) {
        if (!wanted(row, command, *names) || (command.limit && found >= *command.limit))
            continue;
        ++found;
        if (out.isJson())
            json.append(jsonRow(row, *names, (*office)->today()));
        if (!out.isJson() || !command.csvPath.isEmpty())
            cells.append(listCells(row, **method, *names));
    }
    if (!command.csvPath.isEmpty()) {
        // That names leave the file is on record before they do.
        if (auto noted = noteExport((*office)->file(), found); !noted)
            return out.error(noted.error());
        if (auto written = writeList(command.csvPath, cells); !written)
            return out.error(written.error());
    }
    out.result(json,
        alignedTable(listHeader(), cells) + u"\n\n"_s + ui::counted(found, u"klant"_s, u"klanten"_s)
            + u" van "_s + ui::number(all->size()));
    return (*office)->saidDamage(out);
}

} // namespace kib::app
