// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"
#include "core/interview/interview.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace kib::exchange {

// Takes answers from a file one by one and keeps the first fault, with the path it was found at. After a
// fault nothing that follows counts.
class AnswerCollector
{
public:
    [[nodiscard]] bool failed() const { return m_fault.has_value(); }
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }
    [[nodiscard]] const QList<interview::AnswerChange> &changes() const { return m_changes; }

    void add(const interview::AnswerPlace &place, const QJsonValue &value);
    // Else refuses with what fits.
    void addIf(bool sound, const interview::AnswerPlace &place, const QString &path, const QJsonValue &value,
        const QString &allowed);
    // A text (NFC), or null or an empty one to take it back.
    void text(const interview::AnswerPlace &place, const QString &path, const QJsonValue &value);
    void oneOf(const interview::AnswerPlace &place, const QString &path, const QJsonValue &value,
        const QStringList &words); // or null
    // true; false and null take it back.
    void flag(const interview::AnswerPlace &place, const QString &path, const QJsonValue &value);
    // The text as it is kept; refuses and gives nothing when it cannot be kept.
    [[nodiscard]] std::optional<QString> cleaned(const QString &path, const QJsonValue &value);
    // True when the value is an object, a list; else refuses.
    [[nodiscard]] bool isGroup(const QString &path, const QJsonValue &value);
    [[nodiscard]] bool isList(const QString &path, const QJsonValue &value);
    // Gives each object of a list to `read`, with its path, until something is refused.
    void eachGroup(const QString &path, const QJsonValue &value,
        const std::function<void(const QString &path, const QJsonObject &group)> &read);
    void refuse(const QString &code, const QString &path, const QString &allowed = {});
    void refuse(const Error &fault); // found by another reader

private:
    QList<interview::AnswerChange> m_changes;
    std::optional<Error> m_fault;
};

} // namespace kib::exchange
