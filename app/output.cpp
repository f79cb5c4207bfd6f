// SPDX-License-Identifier: EUPL-1.2
#include "app/output.h"

#include "ui/common/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool isTerminal()
{
#ifdef Q_OS_UNIX
    static const bool terminal = isatty(STDERR_FILENO) != 0;
    return terminal;
#else
    return false;
#endif
}

} // namespace

void Output::result(const QJsonValue &json, const QString &forPeople) const
{
    if (!m_json) {
        write(stdout, forPeople.toUtf8() + '\n');
        return;
    }
    const QJsonDocument document
        = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    write(stdout, document.toJson(QJsonDocument::Indented));
}

int Output::error(const Error &error) const
{
    const ui::ErrorText text = ui::errorText(error, ui::Reader::CommandLine);
    if (m_json) {
        const QJsonObject inner { { u"code"_s, QString(key(error.code)) }, { u"detail"_s, error.detail },
            { u"message"_s, text.message }, { u"advice"_s, text.advice } };
        result(QJsonObject { { u"error"_s, inner } }, {});
    } else {
        remark(text.message + u'\n' + text.advice);
    }
    return exitCodeOf(error);
}

void Output::remark(const QString &text) const
{
    write(stderr, text.toUtf8() + '\n');
}

void Output::progress(const QString &text) const
{
    if (isTerminal())
        write(stderr, text.isEmpty() ? QByteArray("\n") : "\r" + text.toUtf8() + "\033[K");
}

int exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Busy:
    case ErrorCode::ReadOnly:
    case ErrorCode::Full:
    case ErrorCode::Io:
    case ErrorCode::Damaged:
    case ErrorCode::Newer:
    case ErrorCode::NotOurs:
    case ErrorCode::Denied:
    case ErrorCode::WrongPassword:
        return exitFile;
    case ErrorCode::NotFound:
    case ErrorCode::Exists:
        return QStringList { u"file"_s, u"input"_s, u"output"_s, u"folder"_s }.contains(error.detail)
            ? exitFile
            : exitUsage;
    case ErrorCode::Conflict:
        return exitConflict;
    case ErrorCode::Invalid:
    case ErrorCode::TemplateIncomplete:
    case ErrorCode::MethodInvalid:
        return exitUsage;
    case ErrorCode::Cancelled:
        return exitFindings;
    case ErrorCode::Internal:
        break;
    }
    return exitInternal;
}

QString alignedTable(const QStringList &header, const QList<QStringList> &rows, const QList<int> &right)
{
    QList<qsizetype> widths;
    for (const QString &cell : header)
        widths << cell.size();
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths.at(i), row.at(i).size());
    }
    const auto line = [&](const QStringList &cells) {
        QStringList padded;
        for (int i = 0; i < cells.size(); ++i) {
            const int width = static_cast<int>(widths.at(i));
            padded << (right.contains(i) ? cells.at(i).rightJustified(width)
                                         : cells.at(i).leftJustified(width));
        }
        QString text = padded.join(u"  "_s);
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    QStringList lines { line(header) };
    for (const QStringList &row : rows)
        lines << line(row);
    return lines.join(u'\n');
}

} // namespace kib::app
