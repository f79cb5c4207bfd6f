// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/answertext.h"

#include "core/base/dutchdate.h"
#include "core/method/variable.h"
#include "ui/common/tr.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString yesNo(const QString &key)
{
    return key == "yes"_L1    ? tr("ja")
        : key == "no"_L1      ? tr("nee")
        : key == "unknown"_L1 ? tr("weet niet")
                              : key;
}

QString choiceText(const QList<method::Choice> &choices, const QString &key)
{
    for (const method::Choice &choice : choices) {
        if (choice.key == key)
            return choice.text;
    }
    return key;
}

QString plain(const QJsonValue &value)
{
    if (value.isBool())
        return yesNo(value.toBool() ? u"yes"_s : u"no"_s);
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

} // namespace

QString answerText(const method::Question &question, const QJsonValue &value)
{
    switch (question.kind) {
    case method::QuestionKind::YesNo:
        return yesNo(plain(value));
    case method::QuestionKind::Choice:
        return choiceText(question.choices, plain(value));
    case method::QuestionKind::Multiple: {
        QStringList texts;
        for (const auto &one : value.toArray())
            texts << choiceText(question.choices, plain(one));
        return texts.join(u", "_s);
    }
    case method::QuestionKind::Date: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? dutchShortDate(day) : plain(value);
    }
    case method::QuestionKind::Number:
    case method::QuestionKind::Text:
        break;
    }
    return plain(value);
}

QString factText(const method::Fact &fact, const QJsonValue &value)
{
    return fact.kind == method::FactKind::Choice ? choiceText(fact.choices, plain(value)) : plain(value);
}

QString factName(const method::Method &method, const QString &key)
{
    if (const method::Fact *fact = method.fact(key))
        return fact->label;
    if (key == method::workCapacityFact)
        return tr("kan iemand werken");
    return key == method::obstaclesFact || key == method::obstacleCountFact ? tr("wat in de weg staat") : key;
}

QString domainStateWord(interview::DomainState state)
{
    switch (state) {
    case interview::DomainState::Discussed:
        return tr("besproken");
    case interview::DomainState::NotNeeded:
        return tr("niet nodig");
    case interview::DomainState::Declined:
        return tr("klant wil dit niet bespreken");
    case interview::DomainState::NotDiscussed:
        break;
    }
    return tr("niet besproken");
}

QString obstacleWord(const QString &key)
{
    if (key == "yes"_L1)
        return tr("staat in de weg");
    if (key == "somewhat"_L1)
        return tr("staat een beetje in de weg");
    return key == "no"_L1 ? tr("staat niet in de weg") : key;
}

QString partyWord(interview::Party party)
{
    switch (party) {
    case interview::Party::Client:
        return tr("de klant doet");
    case interview::Party::Office:
        return tr("wij doen");
    case interview::Party::Together:
        break;
    }
    return tr("samen");
}

QString moodWord(interview::Mood mood)
{
    switch (mood) {
    case interview::Mood::Good:
        return tr("goed");
    case interview::Mood::SoSo:
        return tr("gaat wel");
    case interview::Mood::NotGood:
        break;
    }
    return tr("niet goed");
}

QString preparationWord(interview::Preparation preparation)
{
    return preparation == interview::Preparation::Read
        ? tr("dossier gelezen")
        : tr("open in het gesprek, zonder het dossier te lezen");
}

} // namespace kib::ui
