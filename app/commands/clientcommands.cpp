// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/commands/inputfile.h"
#include "app/commands/outputfile.h"
#include "app/composition.h"
#include "app/interrupt.h"
#include "app/jsonoutput.h"
#include "core/base/dutchdate.h"
#include "core/exchange/csvwriter.h"
#include "ui/common/words.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

constexpr qsizetype shownWarnings = 20;
constexpr qint64 mostMappingBytes = 256 * 1024;

// Rejected rows go to their file while reading: a file of nothing but bad rows costs no memory.
class RejectSink
{
public:
    explicit RejectSink(QString path)
        : m_path(std::move(path))
    {
    }

    void start(const QStringList &header)
    {
        if (m_path.isEmpty())
            return;
        QSet<qsizetype> verbatim;
        for (qsizetype i = 0; i < header.size(); ++i)
            verbatim.insert(i);
        m_columns = header.size();
        auto made = exchange::CsvWriter::create(
            m_path, header + QStringList { u"row"_s, u"column"_s, u"code"_s, u"message"_s }, verbatim);
        if (made)
            m_writer.emplace(std::move(*made));
        else
            m_fault = made.error();
    }

    void add(const exchange::RejectedRow &row)
    {
        const QString message = ui::importCodeSentence(row.code);
        m_json.append(QJsonObject { { u"row"_s, row.row }, { u"column"_s, row.column },
            { u"code"_s, row.code }, { u"message"_s, message } });
        if (!m_writer)
            return;
        QStringList cells = row.cells.mid(0, m_columns);
        while (cells.size() < m_columns)
            cells << QString();
        m_writer->add(cells + QStringList { QString::number(row.row), row.column, row.code, message });
    }

    [[nodiscard]] Result<void> finish()
    {
        if (m_fault)
            return fail(*m_fault);
        return m_writer ? m_writer->finish() : Result<void>();
    }

    [[nodiscard]] const QJsonArray &json() const { return m_json; }

private:
    QString m_path;
    qsizetype m_columns = 0;
    std::optional<exchange::CsvWriter> m_writer;
    std::optional<Error> m_fault;
    QJsonArray m_json;
};

Result<std::optional<exchange::Encoding>> encodingOf(const QString &word)
{
    if (word == "auto"_L1)
        return std::optional<exchange::Encoding>();
    if (word.compare("utf-8"_L1, Qt::CaseInsensitive) == 0)
        return std::optional<exchange::Encoding>(exchange::Encoding::Utf8);
    if (word.compare("windows-1252"_L1, Qt::CaseInsensitive) == 0)
        return std::optional<exchange::Encoding>(exchange::Encoding::Windows1252);
    return fail(ErrorCode::Invalid, u"unknown_encoding"_s, { word });
}

QJsonObject jsonMapping(const exchange::ColumnMapping &mapping)
{
    QJsonObject json;
    for (qsizetype i = 0; i < mapping.header.size(); ++i) {
        if (mapping.fields.at(i))
            json.insert(mapping.header.at(i), QString(key(*mapping.fields.at(i))));
    }
    return json;
}

QString importSentence(const exchange::ImportOutcome &outcome, bool dryRun)
{
    QString text = dryRun ? u"Proef, er is niets gewijzigd: "_s : u"Ingelezen: "_s;
    text += u"%1 van %2. %3 nieuw, %4 gewijzigd, %5 ongewijzigd, %6 geweigerd."_s.arg(
        ui::counted(outcome.rows - outcome.rejected, u"regel"_s, u"regels"_s), ui::number(outcome.rows),
        ui::number(outcome.added), ui::number(outcome.updated), ui::number(outcome.unchanged),
        ui::number(outcome.rejected));
    if (!outcome.warnings.isEmpty())
        text += u'\n'
            + ui::counted(outcome.warnings.size(), u"cel is anders of als onbekend overgenomen."_s,
                u"cellen zijn anders of als onbekend overgenomen."_s);
    QList<QStringList> rows;
    for (const exchange::ImportWarning &warning :
        outcome.warnings.first(qMin<qsizetype>(shownWarnings, outcome.warnings.size())))
        rows.append({ QString::number(warning.row), warning.column, ui::importCodeSentence(warning.code) });
    if (!rows.isEmpty())
        text += u"\n\n"_s + alignedTable({ u"regel"_s, u"kolom"_s, u"wat"_s }, rows, { 0 });
    if (outcome.mixedEncoding)
        text += u"\nDe tekens in dit bestand zijn gemengd. Kijk of namen goed zijn overgekomen."_s;
    return text;
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
    if (command.category == "none"_L1
            ? !row.client.category.isEmpty()
            : !command.category.isEmpty() && row.client.category != command.category)
        return false;
    return command.search.isEmpty() || plan::matches(row.client, command.search);
}

QStringList listCells(const plan::CaseRow &row, const Names &names)
{
    return { row.client.identity.number, client::listName(row.client.identity.name), row.client.category,
        dutchShortDate(row.lastTwoWay),
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

Result<void> writeList(const QString &path, const QList<plan::CaseRow> &rows, const Names &names)
{
    auto csv = exchange::CsvWriter::create(path, listHeader());
    if (!csv)
        return fail(csv.error());
    for (const plan::CaseRow &row : rows)
        csv->add(listCells(row, names));
    return csv->finish();
}

} // namespace

int run(const ImportCommand &command, const GlobalOptions &options, const Output &out)
{
    const auto encoding = encodingOf(command.encoding);
    if (!encoding)
        return out.error(encoding.error());
    QFile csv(command.csvPath);
    if (!csv.open(QIODevice::ReadOnly))
        return out.error(
            { csv.exists() ? ErrorCode::Denied : ErrorCode::NotFound, u"input"_s, { command.csvPath } });
    if (auto free
        = checkOutputs({ command.rejectsPath }, { filePath(options), command.csvPath, command.mappingPath });
        !free)
        return out.error(free.error());
    exchange::ImportWish wish { {}, *encoding, command.dryRun, {}, {}, {} };
    if (!command.mappingPath.isEmpty()) {
        const Result<QByteArray> mapping = inputFile(command.mappingPath, mostMappingBytes);
        if (!mapping)
            return out.error(mapping.error());
        wish.mappingJson = *mapping;
    }
    auto office = Office::open(options);
    if (!office)
        return out.error(office.error());
    RejectSink rejects(command.rejectsPath);
    const Interrupt interrupt;
    wish.onHeader = [&rejects](const QStringList &header) { rejects.start(header); };
    wish.onReject = [&rejects](const exchange::RejectedRow &row) { rejects.add(row); };
    wish.onProgress = [&out, &interrupt](qint64 rows) {
        out.progress(u"%1 regels…"_s.arg(rows));
        return !interrupt.wasAsked();
    };
    const Result<exchange::ImportOutcome> outcome = (*office)->clientImport().run(csv, wish);
    out.progress({});
    if (!outcome)
        return out.error(outcome.error());
    if (auto written = rejects.finish(); !written)
        return out.error(written.error());
    QJsonArray warnings;
    for (const exchange::ImportWarning &warning : outcome->warnings)
        warnings.append(QJsonObject {
            { u"row"_s, warning.row }, { u"column"_s, warning.column }, { u"code"_s, warning.code } });
    out.result(QJsonObject { { u"rows"_s, outcome->rows }, { u"added"_s, outcome->added },
                   { u"updated"_s, outcome->updated }, { u"unchanged"_s, outcome->unchanged },
                   { u"rejected"_s, outcome->rejected }, { u"mapping"_s, jsonMapping(outcome->mapping) },
                   { u"rejects"_s, rejects.json() }, { u"warnings"_s, warnings } },
        importSentence(*outcome, command.dryRun));
    return outcome->rejected > 0 ? exitFindings : exitDone;
}

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
    QList<plan::CaseRow> rows;
    for (const plan::CaseRow &row : *all) {
        if (wanted(row, command, *names) && (!command.limit || rows.size() < *command.limit))
            rows.append(row);
    }
    if (!command.csvPath.isEmpty()) {
        // That names leave the file is on record before they do.
        if (auto noted = noteExport((*office)->file(), rows.size()); !noted)
            return out.error(noted.error());
        if (auto written = writeList(command.csvPath, rows, *names); !written)
            return out.error(written.error());
    }
    QJsonArray json;
    QList<QStringList> cells;
    for (const plan::CaseRow &row : rows) {
        if (out.isJson())
            json.append(jsonRow(row, *names, (*office)->today()));
        else
            cells.append(listCells(row, *names));
    }
    out.result(json,
        alignedTable(listHeader(), cells) + u"\n\n"_s + ui::counted(rows.size(), u"klant"_s, u"klanten"_s)
            + u" van "_s + ui::number(all->size()));
    return (*office)->saidDamage(out);
}

} // namespace kib::app
