// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/problem.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace kib::method {

constexpr qsizetype largestFile = 2'097'152; // bytes, 2 MiB
constexpr int deepestNesting = 32;
constexpr qsizetype longestText = 4000; // UTF-16 units

// The number when it is whole and exact (at most 2^53); 3.0 is whole, 3.5 and true are not.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &json);

// A text from a file as far as a sentence can bear it: at most 60 characters, without line breaks.
[[nodiscard]] QString shortened(const QString &text);

// The JSON object in these bytes. Nothing, with the reason in `problems`, when it is too large, nested too
// deep or no JSON object; a member that stands twice in one object is a problem, but reading goes on.
[[nodiscard]] std::optional<QJsonObject> readJsonObject(const QByteArray &bytes, QList<Problem> &problems);

// Texts anywhere in the document that are too long, or hold characters that cannot be kept or that hide what
// is written.
[[nodiscard]] QList<Problem> textProblems(const QJsonObject &document);

} // namespace kib::method
