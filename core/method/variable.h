// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/method.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kib::method {

// Keys of the facts.
constexpr QLatin1StringView weeksFact { "weeks_to_paid_work" };
constexpr QLatin1StringView guidanceFact { "intensive_guidance" };
constexpr QLatin1StringView potentialFact { "upward_potential" };
constexpr QLatin1StringView estimateFact { "loonwaarde_estimate" };
constexpr QLatin1StringView stepFact { "participation_step" };
constexpr QLatin1StringView workCapacityFact { "work_capacity" }; // asked, else worked out from the estimate
// Worked out and never asked.
constexpr QLatin1StringView obstaclesFact { "obstacles" }; // keys of the domains whose obstacle is "yes"
constexpr QLatin1StringView obstacleCountFact { "obstacle_count" };

// The facts the program can hold. A method declares which of these it asks; it cannot invent others.
struct KnownFact {
    QLatin1StringView key;
    FactKind kind;
    int least; // Number: the widest range a method may declare
    int most;
};
[[nodiscard]] QList<KnownFact> knownFacts();
[[nodiscard]] std::optional<KnownFact> knownFact(const QString &key);

// Something a condition may look at, and what it can be.
struct Variable {
    enum class Kind { YesNo, Number, Choice, List, Other }; // Other: only known or not known
    QString key;
    Kind kind = Kind::Other;
    qint64 least = 0; // Number: both ends included
    qint64 most = 0;
    QStringList choices; // Choice and List
};

[[nodiscard]] Variable variableOf(const Fact &fact);
[[nodiscard]] Variable variableOf(const Question &question);
// What fits, as it is written in a file: "0–520", "true, false", "yes, no, unknown"; empty for Other.
[[nodiscard]] QString allowedValues(const Variable &variable);

// What rules and gaps may look at: the declared facts and those worked out.
[[nodiscard]] QList<Variable> ruleVariables(const Method &method);
// What `shownWhen` may look at: the questions of the same domain.
[[nodiscard]] QList<Variable> questionVariables(const Domain &domain);
[[nodiscard]] const Variable *findVariable(const QList<Variable> &variables, const QString &key);

// The values at which the conditions may turn over: for a number every operand and its two neighbours within
// the range; else all values. Ascending for numbers, in order of the choices else.
[[nodiscard]] QList<Value> turningValues(const Variable &variable, const QList<Predicate> &conditions);

} // namespace kib::method
