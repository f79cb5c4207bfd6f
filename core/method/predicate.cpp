// SPDX-License-Identifier: EUPL-1.2
#include "core/method/predicate.h"

#include <algorithm>

namespace kib::method {

namespace {

Truth truth(bool holds)
{
    return holds ? Truth::Yes : Truth::No;
}

Truth opposite(Truth value)
{
    if (value == Truth::Unknown)
        return value;
    return truth(value == Truth::No);
}

bool isWithin(const Value &value, const Value *least, const Value *most)
{
    const auto *number = std::get_if<qint64>(&value);
    const auto *low = least == nullptr ? nullptr : std::get_if<qint64>(least);
    const auto *high = most == nullptr ? nullptr : std::get_if<qint64>(most);
    return number != nullptr && (low == nullptr || *number >= *low) && (high == nullptr || *number <= *high);
}

bool contains(const Value &value, const Value &wanted)
{
    const auto *list = std::get_if<QStringList>(&value);
    const auto *item = std::get_if<QString>(&wanted);
    return list != nullptr && item != nullptr && list->contains(*item);
}

} // namespace

Truth Predicate::compare(const Value &value) const
{
    if (m_kind == Kind::Answered)
        return truth(isKnown(value));
    if (!isKnown(value))
        return Truth::Unknown;
    switch (m_kind) {
    case Kind::Equal:
        return truth(value == m_operands.first());
    case Kind::NotEqual:
        return truth(value != m_operands.first());
    case Kind::AtLeast:
        return truth(isWithin(value, &m_operands.first(), nullptr));
    case Kind::AtMost:
        return truth(isWithin(value, nullptr, &m_operands.first()));
    case Kind::Between:
        return truth(isWithin(value, &m_operands.first(), &m_operands.last()));
    case Kind::In:
        return truth(m_operands.contains(value));
    case Kind::Contains:
        return truth(contains(value, m_operands.first()));
    case Kind::All:
    case Kind::Any:
    case Kind::Not:
    case Kind::Answered:
        break;
    }
    return Truth::Unknown;
}

Truth Predicate::evaluate(const Facts &facts) const
{
    if (m_kind == Kind::Not)
        return opposite(m_children.first().evaluate(facts));
    if (m_kind != Kind::All && m_kind != Kind::Any)
        return compare(facts(m_fact));

    const Truth decisive = m_kind == Kind::All ? Truth::No : Truth::Yes;
    Truth outcome = opposite(decisive);
    for (const Predicate &child : m_children) {
        const Truth part = child.evaluate(facts);
        if (part == decisive)
            return decisive;
        if (part == Truth::Unknown)
            outcome = Truth::Unknown;
    }
    return outcome;
}

void Predicate::collectFacts(QStringList &found) const
{
    if (!m_fact.isEmpty() && !found.contains(m_fact))
        found << m_fact;
    for (const Predicate &child : m_children)
        child.collectFacts(found);
}

QStringList Predicate::factsInOrder() const
{
    QStringList found;
    collectFacts(found);
    return found;
}

QSet<QString> Predicate::facts() const
{
    const QStringList found = factsInOrder();
    return { found.begin(), found.end() };
}

QStringList Predicate::undecided(const Facts &facts) const
{
    if (evaluate(facts) != Truth::Unknown)
        return {};
    if (m_children.isEmpty())
        return { m_fact };
    // A child that is already Yes or No leaves the outcome to the others.
    QStringList open;
    for (const Predicate &child : m_children)
        open << child.undecided(facts);
    open.removeDuplicates();
    return open;
}

} // namespace kib::method
