// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace kib::app {

// Exit codes. 1 = done, but something was found (rejected rows, a failed check).
constexpr int exitDone = 0;
constexpr int exitFindings = 1;
constexpr int exitUsage = 2;
constexpr int exitFile = 3;
constexpr int exitConflict = 4;
constexpr int exitInternal = 5;

// Where a command says what it has to say: one JSON document, or sentences and tables for people.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }
    // The result, in the form that was asked for.
    void result(const QJsonValue &json, const QString &forPeople) const;
    // Says what happened and what to do; the exit code that belongs to it.
    [[nodiscard]] int error(const Error &error) const;
    // A remark beside the result, on the error stream.
    void remark(const QString &text) const;
    // How far long work is; only on a terminal, overwritten by the next. Empty ends the line.
    void progress(const QString &text) const;

private:
    bool m_json;
};

[[nodiscard]] int exitCodeOf(const Error &error);

// Columns side by side, two blanks between them; `right` names the columns that stand right.
[[nodiscard]] QString alignedTable(
    const QStringList &header, const QList<QStringList> &rows, const QList<int> &right = {});

} // namespace kib::app
