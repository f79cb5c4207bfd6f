// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/commands/inputfile.h"
#include "app/commands/outputfile.h"
#include "app/composition.h"
#include "app/interrupt.h"
#include "app/jsonoutput.h"
#include "core/exchange/clientrows.h"
#include "core/exchange/csvwriter.h"
#include "ui/common/errortext.h"
#include "ui/common/words.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

constexpr qsizetype mostShown = 20; // rows on the screen
constexpr qint64 mostMappingBytes = 262'144;

// Rejected rows go to their file while reading: a file of nothing but bad rows costs no memory.
class RejectSink
{
public:
    explicit RejectSink(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] Result<void> start(const QStringList &header)
    {
        if (m_path.isEmpty())
            return {};
        QSet<qsizetype> verbatim;
        for (qsizetype i = 0; i < header.size(); ++i)
            verbatim.insert(i);
        m_columns = header.size();
        auto made = exchange::CsvWriter::create(
            m_path, header + QStringList { u"row"_s, u"column"_s, u"code"_s, u"message"_s }, verbatim);
        if (!made)
            return fail(made.error());
        m_writer.emplace(std::move(*made));
        return {};
    }

    void add(const exchange::RejectedRow &row)
    {
        const QString message = ui::importCodeSentence(row.code);
        m_unreadable = m_unreadable || row.code == key(exchange::CellCode::BadCharacter);
        if (m_shown.size() < mostShown)
            m_shown.append({ QString::number(row.row), row.column, message });
        m_json.append(QJsonObject { { u"row"_s, row.row }, { u"column"_s, row.column },
            { u"code"_s, row.code }, { u"message"_s, message } });
        if (!m_writer)
            return;
        QStringList cells = row.cells.mid(0, m_columns);
        while (cells.size() < m_columns)
            cells << QString();
        m_writer->add(cells + QStringList { QString::number(row.row), row.column, row.code, message });
    }

    [[nodiscard]] Result<void> finish() { return m_writer ? m_writer->finish() : Result<void>(); }

    [[nodiscard]] bool unreadable() const { return m_unreadable; } // a character that cannot be decoded
    [[nodiscard]] const QJsonArray &json() const { return m_json; }
    [[nodiscard]] const QList<QStringList> &shown() const { return m_shown; } // the first ones, for people

private:
    QString m_path;
    qsizetype m_columns = 0;
    std::optional<exchange::CsvWriter> m_writer;
    bool m_unreadable = false;
    QJsonArray m_json;
    QList<QStringList> m_shown;
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

// A table of the first rows, and how many more there are.
QString firstRows(const QString &title, const QList<QStringList> &rows, qint64 all)
{
    QString text
        = u"\n\n"_s + title + u'\n' + alignedTable({ u"regel"_s, u"kolom"_s, u"wat"_s }, rows, { 0 });
    if (all > rows.size())
        text += u"\n… en nog %1."_s.arg(ui::number(all - rows.size()));
    return text;
}

QString importText(
    const exchange::ImportOutcome &outcome, const RejectSink &rejects, const ImportCommand &command)
{
    QString text = command.dryRun ? u"Proef, er is niets gewijzigd: "_s : u"Ingelezen: "_s;
    text += u"%1 van %2. %3 nieuw, %4 gewijzigd, %5 ongewijzigd, %6 geweigerd."_s.arg(
        ui::counted(outcome.rows - outcome.rejected, u"regel"_s, u"regels"_s), ui::number(outcome.rows),
        ui::number(outcome.added), ui::number(outcome.updated), ui::number(outcome.unchanged),
        ui::number(outcome.rejected));
    if (outcome.mixedEncoding)
        text += u"\nDe tekens in dit bestand zijn gemengd. Kijk of namen goed zijn overgekomen."_s;
    if (const QStringList unused = outcome.mapping.unused(); !unused.isEmpty())
        text += u"\nNiet gebruikte kolommen: %1."_s.arg(unused.join(u", "_s));
    if (outcome.calledOff > 0)
        text += u"\n%1 afgezegd, omdat de klant is overleden."_s.arg(
            ui::counted(outcome.calledOff, u"afspraak is"_s, u"afspraken zijn"_s));
    if (rejects.unreadable() && command.encoding != "auto"_L1)
        text += u"\nVreemde tekens? Laat --encoding weg: dan wordt de tekenset vanzelf gevonden."_s;
    if (outcome.rejected > 0) {
        text += firstRows(u"Geweigerd:"_s, rejects.shown(), outcome.rejected);
        text += command.rejectsPath.isEmpty()
            ? u"\nBewaar deze regels met --rejects BESTAND, verbeter ze daar en lees dat bestand in."_s
            : u"\nDeze regels staan in %1. Verbeter ze daar en lees dat bestand in."_s.arg(
                command.rejectsPath);
    }
    if (!outcome.warnings.isEmpty()) {
        QList<QStringList> rows;
        for (const exchange::ImportWarning &warning :
            outcome.warnings.first(qMin(mostShown, outcome.warnings.size())))
            rows.append(
                { QString::number(warning.row), warning.column, ui::importCodeSentence(warning.code) });
        text += firstRows(u"Niet of anders overgenomen:"_s, rows, outcome.warnings.size());
    }
    return text;
}

} // namespace

int run(const ImportCommand &command, const GlobalOptions &options, const Output &out)
{
    const auto encoding = encodingOf(command.encoding);
    if (!encoding)
        return out.error(encoding.error());
    QFile csv(command.csvPath);
    if (auto opened = openInput(csv); !opened)
        return out.error(opened.error());
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
    auto office = openOffice(options);
    if (!office)
        return out.error(office.error());
    RejectSink rejects(command.rejectsPath);
    const Interrupt interrupt;
    wish.onHeader = [&rejects](const QStringList &header) { return rejects.start(header); };
    wish.onReject = [&rejects](const exchange::RejectedRow &row) { rejects.add(row); };
    wish.onProgress = [&out, &interrupt](qint64 rows) {
        out.progress(u"%1 regels…"_s.arg(rows));
        return !interrupt.wasAsked();
    };
    const Result<exchange::ImportOutcome> outcome = (*office)->clientImport().run(csv, wish);
    out.progress({});
    if (!outcome)
        return out.error(outcome.error());
    const Result<void> kept = rejects.finish();
    QJsonArray warnings;
    for (const exchange::ImportWarning &warning : outcome->warnings)
        warnings.append(QJsonObject {
            { u"row"_s, warning.row }, { u"column"_s, warning.column }, { u"code"_s, warning.code } });
    out.result(QJsonObject { { u"rows"_s, outcome->rows }, { u"added"_s, outcome->added },
                   { u"updated"_s, outcome->updated }, { u"unchanged"_s, outcome->unchanged },
                   { u"rejected"_s, outcome->rejected }, { u"called_off"_s, outcome->calledOff },
                   { u"mapping"_s, jsonMapping(outcome->mapping) },
                   { u"unused_columns"_s, QJsonArray::fromStringList(outcome->mapping.unused()) },
                   { u"rejects"_s, rejects.json() }, { u"warnings"_s, warnings } },
        importText(*outcome, rejects, command));
    if (!kept) { // the clients are in the file by now: that must be said before what went wrong
        out.remark((command.dryRun ? u"%1 is niet gemaakt. "_s
                                   : u"De klanten zijn ingelezen. Alleen %1 is niet gemaakt. "_s)
                       .arg(command.rejectsPath)
            + ui::errorText(kept.error(), ui::Reader::CommandLine).advice);
        return exitFile;
    }
    return outcome->rejected > 0 ? exitFindings : exitDone;
}

} // namespace kib::app
