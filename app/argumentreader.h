// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"

#include <QCommandLineParser>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace kib::app {

// The words of a command line that are no options, in order. Options with a value are skipped with it.
[[nodiscard]] QStringList commandWords(const QStringList &arguments, const QStringList &valueOptions);

// Typed access to one command's options and words. Keeps the first fault instead of stopping, so a command
// can be made in one expression.
class ArgumentReader
{
public:
    ArgumentReader(const QStringList &arguments, const QStringList &commandWords, const QStringList &flags,
        const QStringList &values);

    // After the command's own words; `usage` begins with what they stand for.
    void expectWords(int least, int most, const QString &usage);
    void notBoth(const QString &option, const QString &other);
    void refuse(const QString &code, const QStringList &arguments);

    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString word(int index) const; // empty when absent
    [[nodiscard]] QString text(const QString &option, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList list(const QString &option) const { return m_parser.values(option); }
    [[nodiscard]] QString required(const QString &option);
    [[nodiscard]] QDate date(const QString &option); // invalid when absent
    [[nodiscard]] QDate requiredDate(const QString &option);
    [[nodiscard]] QTime time(const QString &option); // invalid when absent
    [[nodiscard]] std::optional<int> number(const QString &option, int least, int most);

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    QCommandLineParser m_parser;
    QStringList m_words;
    std::optional<Error> m_fault;
};

} // namespace kib::app
