// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/method/value.h"

#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

class QJsonObject;

namespace kib::method {

// Three-valued (Kleene): what depends on an unknown fact is Unknown, never silently No.
enum class Truth { No, Unknown, Yes };

// A condition on facts, written as a JSON tree:
//   {"all": [...]}  {"any": [...]}  {"not": {...}}  {"answered": "fact"}
//   {"fact": "weeks_to_paid_work", "eq"|"ne"|"gte"|"lte": value}  {"fact": ..., "between": [low, high]}
//   {"fact": ..., "in": [...]}  {"fact": "obstacles", "contains": "housing"}
// Operands are true, false, a whole number or a text. `between` includes both ends. `answered` is Yes or No,
// never Unknown. A list fact compares by "contains". A known value of another kind than the operand equals
// nothing. An empty `all` holds always, an empty `any` never.
class Predicate
{
public:
    enum class Kind { All, Any, Not, Answered, Equal, NotEqual, AtLeast, AtMost, Between, In, Contains };

    // MethodInvalid with the path of the first fault and a Dutch sentence in `arguments`
    // ("rules[3].when.all[0]", "Onbekende sleutel 'fakt'. ...").
    [[nodiscard]] static Result<Predicate> fromJson(const QJsonValue &json, const QString &path);
    [[nodiscard]] QJsonValue toJson() const;

    [[nodiscard]] Truth evaluate(const Facts &facts) const;
    // Every fact the condition looks at.
    [[nodiscard]] QSet<QString> facts() const;
    // The same, in order of appearance.
    [[nodiscard]] QStringList factsInOrder() const;
    // The facts that are unknown and on which the outcome still hangs, in order of appearance; empty unless
    // Unknown.
    [[nodiscard]] QStringList undecided(const Facts &facts) const;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &fact() const { return m_fact; }
    [[nodiscard]] const QList<Value> &operands() const { return m_operands; }
    [[nodiscard]] const QList<Predicate> &children() const { return m_children; }

private:
    [[nodiscard]] static Result<Predicate> comparisonFromJson(const QJsonObject &object, const QString &path);
    [[nodiscard]] Truth compare(const Value &value) const;
    void collectFacts(QStringList &found) const;

    Kind m_kind = Kind::All;
    QString m_fact;
    QList<Value> m_operands;
    QList<Predicate> m_children;
};

} // namespace kib::method
