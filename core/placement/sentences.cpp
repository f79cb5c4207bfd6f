// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/sentences.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::placement {

namespace {

QString choiceText(const method::Method &method, const QString &key, const QString &choice)
{
    const method::Fact *fact = method.fact(key);
    if (fact != nullptr) {
        for (const method::Choice &item : fact->choices) {
            if (item.key == choice)
                return item.text;
        }
    }
    return choice;
}

// "Sociaal netwerk, Wonen": the names of the domains.
QString domainNames(const method::Method &method, const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys) {
        const method::Domain *domain = method.domain(key);
        names << (domain == nullptr ? key : domain->name);
    }
    return names.join(", "_L1);
}

QString capacityStatement(const Situation &situation, bool capable)
{
    const FactSet &known = situation.known();
    if (known.statedWorkCapacity || !known.loonwaardeEstimate)
        return capable ? u"Er is arbeidsvermogen."_s : u"Er is geen arbeidsvermogen."_s;
    const QString text = capable
        ? u"De geschatte loonwaarde is %1 procent. Dat is meer dan %2, dus er is arbeidsvermogen."_s
        : u"De geschatte loonwaarde is %1 procent. Dat is niet meer dan %2, dus er is geen arbeidsvermogen."_s;
    return text.arg(*known.loonwaardeEstimate).arg(situation.capacityThreshold());
}

QString yesNoStatement(const method::Method &method, const Situation &situation, const QString &key, bool yes)
{
    if (key == method::workCapacityFact)
        return capacityStatement(situation, yes);
    if (key == method::guidanceFact)
        return yes ? u"Er is extra intensieve begeleiding nodig."_s
                   : u"Er is geen extra intensieve begeleiding nodig."_s;
    return u"%1: %2."_s.arg(factName(method, key), yes ? u"ja"_s : u"nee"_s);
}

QString numberStatement(
    const method::Method &method, const Situation &situation, const QString &key, qint64 number)
{
    if (key == method::weeksFact) {
        if (number == 0)
            return u"Betaald werk kan nu."_s;
        return number == 1 ? u"Betaald werk kan binnen 1 week."_s
                           : u"Betaald werk kan binnen %1 weken."_s.arg(number);
    }
    if (key == method::estimateFact)
        return u"De geschatte loonwaarde is %1 procent."_s.arg(number);
    if (key == method::stepFact)
        return u"De trede op de participatieladder is %1."_s.arg(number);
    if (key != method::obstacleCountFact)
        return u"%1: %2."_s.arg(factName(method, key), QString::number(number));
    if (number == 0)
        return u"Er is geen leefgebied met een belemmering."_s;
    const QString names = domainNames(method, situation.known().obstacles.value_or(QStringList()));
    return number == 1
        ? u"Er is 1 leefgebied met een belemmering: %1."_s.arg(names)
        : u"Er zijn %1 leefgebieden met een belemmering: %2."_s.arg(QString::number(number), names);
}

QString rangeText(const method::Variable &variable, qint64 low, qint64 high)
{
    if (low == high)
        return u"precies %1"_s.arg(low);
    if (low == variable.least)
        return u"hoogstens %1"_s.arg(high);
    if (high == variable.most)
        return u"minstens %1"_s.arg(low);
    return u"%1 tot en met %2"_s.arg(low).arg(high);
}

} // namespace

QString factName(const method::Method &method, const QString &key)
{
    if (const method::Fact *fact = method.fact(key))
        return fact->label;
    if (key == method::obstaclesFact || key == method::obstacleCountFact)
        return u"Leefgebieden met een belemmering"_s;
    return key == method::workCapacityFact ? u"Arbeidsvermogen"_s : key;
}

QString statement(const method::Method &method, const Situation &situation, const QString &key)
{
    const method::Value value = situation.value(key);
    if (const auto *yes = std::get_if<bool>(&value))
        return yesNoStatement(method, situation, key, *yes);
    if (const auto *number = std::get_if<qint64>(&value))
        return numberStatement(method, situation, key, *number);
    if (const auto *choice = std::get_if<QString>(&value))
        return u"%1: %2."_s.arg(factName(method, key), choiceText(method, key, *choice));
    if (const auto *list = std::get_if<QStringList>(&value))
        return u"%1: %2."_s.arg(
            factName(method, key), list->isEmpty() ? u"geen"_s : domainNames(method, *list));
    return u"Nog niet bekend: %1."_s.arg(factName(method, key));
}

QString supposition(
    const method::Method &method, const method::Variable &variable, const method::Value &value)
{
    const auto *yes = std::get_if<bool>(&value);
    if (yes != nullptr && variable.key == method::guidanceFact)
        return *yes ? u"Als er extra intensieve begeleiding nodig is"_s
                    : u"Als er geen extra intensieve begeleiding nodig is"_s;
    if (yes != nullptr && variable.key == method::workCapacityFact)
        return *yes ? u"Als er arbeidsvermogen is"_s : u"Als er geen arbeidsvermogen is"_s;
    const auto *choice = std::get_if<QString>(&value);
    const QString text = choice != nullptr ? choiceText(method, variable.key, *choice)
        : yes != nullptr && *yes           ? u"ja"_s
                                           : u"nee"_s;
    return u"Als het antwoord op '%1' is: '%2'"_s.arg(factName(method, variable.key), text);
}

QString supposition(const method::Method &method, const method::Variable &variable, qint64 low, qint64 high)
{
    const QString range = rangeText(variable, low, high);
    if (variable.key == method::weeksFact)
        return u"Als het %1 %2 duurt tot betaald werk kan"_s.arg(range, high == 1 ? u"week"_s : u"weken"_s);
    if (variable.key == method::estimateFact)
        return u"Als de geschatte loonwaarde %1 procent is"_s.arg(range);
    if (variable.key == method::stepFact)
        return u"Als de trede op de participatieladder %1 is"_s.arg(range);
    if (variable.key != method::obstacleCountFact)
        return u"Als '%1' %2 is"_s.arg(factName(method, variable.key), range);
    if (high == 0)
        return u"Als er geen leefgebied met een belemmering is"_s;
    return high == 1 ? u"Als er %1 leefgebied met een belemmering is"_s.arg(range)
                     : u"Als er %1 leefgebieden met een belemmering zijn"_s.arg(range);
}

} // namespace kib::placement
