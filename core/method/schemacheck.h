// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/problem.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace kib::method {

// Where a method file departs from resources/methods/schema.json: kinds, lengths, ranges, missing and unknown
// members. The descriptions in the schema say in Dutch what belongs where.
[[nodiscard]] QList<Problem> schemaProblems(const QJsonObject &document);

// Every setting a method has, with the value it takes when no file names it.
[[nodiscard]] QHash<QString, qint64> settingDefaults();

// The fields of a profile in the order in which people read them.
[[nodiscard]] QStringList profileFields();

} // namespace kib::method
