// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/importrun.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "ui/common/words.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr qsizetype mostShown = 100;
constexpr qsizetype firstRows = 5;

Result<void> openExport(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return fail(QFileInfo::exists(file.fileName()) ? ErrorCode::Denied : ErrorCode::NotFound, u"input"_s,
        { file.fileName() });
}

QSet<qsizetype> allOf(const QStringList &header)
{
    QSet<qsizetype> out;
    for (qsizetype i = 0; i < header.size(); ++i)
        out.insert(i);
    return out;
}

} // namespace

Result<ImportGlance> glanceAt(const QString &path, client::OrganisationStore &organisations)
{
    QFile file(path);
    if (auto opened = openExport(file); !opened)
        return fail(opened.error());
    Result<exchange::CsvReader> reader = exchange::CsvReader::open(file);
    if (!reader)
        return fail(reader.error());
    const QStringList header = reader->header();
    ImportGlance out { reader->encoding(), exchange::recognisedColumns(header), {} };
    const Result<QString> remembered = organisations.value(u"import_mapping"_s);
    if (remembered && !remembered->isEmpty()) {
        if (auto known = exchange::mapColumns(header, remembered->toUtf8()))
            out.mapping = *known; // every column it names is there again
    }
    const Result<exchange::CsvSummary> read = reader->read([&out, &header](const exchange::CsvRow &row) {
        QStringList cells = row.shown().mid(0, header.size());
        while (cells.size() < header.size())
            cells << QString();
        out.rows.append(cells);
        return out.rows.size() < firstRows;
    });
    if (!read)
        return fail(read.error());
    return out;
}

QByteArray mappingJson(const exchange::ColumnMapping &mapping)
{
    QJsonObject json;
    for (qsizetype i = 0; i < mapping.header.size(); ++i) {
        const QString &name = mapping.header.at(i);
        if (name.isEmpty() || json.contains(name))
            continue; // a second column of that name cannot be named, and is not used
        const std::optional<exchange::Field> field = mapping.fields.at(i);
        json.insert(name, field ? QString(exchange::key(*field)) : QString());
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ImportReport> runImport(exchange::ClientImport &import, const ImportRun &run, ImportProgress &progress)
{
    QFile file(run.path);
    if (auto opened = openExport(file); !opened)
        return fail(opened.error());
    ImportReport report;
    exchange::ImportWish wish { run.mappingJson, {}, run.dryRun, {}, {}, {} };
    wish.onReject = [&report](const exchange::RejectedRow &row) {
        if (report.rejected.size() < mostShown)
            report.rejected.append(row);
    };
    wish.onProgress = [&progress](qint64 rows) {
        progress.rows = rows;
        return !progress.stop;
    };
    Result<exchange::ImportOutcome> outcome = import.run(file, wish);
    if (!outcome)
        return fail(outcome.error());
    report.outcome = std::move(*outcome);
    return report;
}

Result<void> saveRejected(exchange::ClientImport &import, const ImportRun &run, const QString &to)
{
    QFile file(run.path);
    if (auto opened = openExport(file); !opened)
        return opened;
    std::optional<exchange::CsvWriter> writer;
    qsizetype columns = 0;
    exchange::ImportWish wish { run.mappingJson, {}, true, {}, {}, {} };
    wish.onHeader = [&](const QStringList &header) -> Result<void> {
        columns = header.size();
        auto made = exchange::CsvWriter::create(
            to, header + QStringList { u"regel"_s, u"kolom"_s, u"reden"_s }, allOf(header));
        if (!made)
            return fail(made.error());
        writer.emplace(std::move(*made));
        return {};
    };
    wish.onReject = [&](const exchange::RejectedRow &row) {
        QStringList cells = row.cells.mid(0, columns);
        while (cells.size() < columns)
            cells << QString();
        writer->add(
            cells + QStringList { QString::number(row.row), row.column, importCodeSentence(row.code) });
    };
    const Result<exchange::ImportOutcome> outcome = import.run(file, wish);
    if (!outcome)
        return fail(outcome.error());
    return writer->finish();
}

} // namespace kib::ui
