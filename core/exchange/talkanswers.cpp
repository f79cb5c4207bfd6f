// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/talkanswers.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

using interview::Aspect;

constexpr std::pair<QLatin1StringView, Aspect> texts[] { { "client_words"_L1, Aspect::ClientWords },
    { "closing"_L1, Aspect::Closing }, { "notes"_L1, Aspect::Notes },
    { "no_next_step"_L1, Aspect::NoNextStep } };

// The day by when; nothing when none is named. Refuses what is no day.
QDate dayOf(AnswerCollector &out, const QString &path, const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!value.isUndefined() && !value.isNull() && !day.isValid())
        out.refuse(u"wrong_value"_s, path, u"2026-12-31"_s);
    return day;
}

void readAgreement(AnswerCollector &out, const QString &path, const QJsonObject &said)
{
    static const QStringList known { u"id"_s, u"who"_s, u"what"_s, u"date"_s, u"owner"_s };
    for (const QString &key : said.keys()) {
        if (!known.contains(key))
            return out.refuse(u"unknown_key"_s, path + u'.' + key);
    }
    const std::optional<QString> id = out.cleaned(path + u".id"_s, said.value("id"_L1));
    if (!id)
        return;
    if (id->isEmpty())
        return out.refuse(u"wrong_value"_s, path + u".id"_s, u"\"a1\""_s);
    const interview::AnswerPlace place { Aspect::Agreement, {}, *id };
    if (said.value("what"_L1).isNull())
        return out.add(place, QJsonValue());
    const std::optional<QString> what = out.cleaned(path + u".what"_s, said.value("what"_L1));
    const auto who = interview::party(said.value("who"_L1).toString());
    if (!who)
        out.refuse(u"wrong_value"_s, path + u".who"_s, u"client, office, together"_s);
    if (what && what->isEmpty())
        out.refuse(u"wrong_value"_s, path + u".what"_s, u"\"…\""_s);
    const QDate day = dayOf(out, path + u".date"_s, said.value("date"_L1));
    QString owner;
    if (const QJsonValue named = said.value("owner"_L1); !named.isUndefined() && !named.isNull())
        owner = out.cleaned(path + u".owner"_s, named).value_or(QString());
    if (!owner.isEmpty() && who && *who != interview::Party::Office)
        out.refuse(u"owner_not_office"_s, path + u".owner"_s);
    if (!out.failed())
        out.add(place, jsonOf(interview::Agreement { *id, *who, *what, day, owner }));
}

void readAgreements(AnswerCollector &out, const QString &name, const QJsonValue &value)
{
    out.eachGroup(name, value,
        [&out](const QString &path, const QJsonObject &said) { readAgreement(out, path, said); });
}

void readTopics(
    AnswerCollector &out, const method::Method &method, const QString &name, const QJsonValue &value)
{
    if (!out.isGroup(name, value))
        return;
    const QJsonObject all = value.toObject();
    for (auto it = all.begin(); it != all.end() && !out.failed(); ++it) {
        const bool known = std::any_of(method.observationTopics.begin(), method.observationTopics.end(),
            [&it](const method::Choice &one) { return one.key == it.key(); });
        if (known)
            out.text({ Aspect::Topic, {}, it.key() }, name + u'.' + it.key(), it.value());
        else
            out.refuse(u"unknown_topic"_s, it.key());
    }
}

void readStruck(AnswerCollector &out, const QString &name, const QJsonValue &value)
{
    if (!out.isGroup(name, value))
        return;
    const QJsonObject all = value.toObject();
    for (auto it = all.begin(); it != all.end() && !out.failed(); ++it) {
        const QString path = name + u'.' + it.key();
        if (const auto key = out.cleaned(path, it.key()))
            out.flag({ Aspect::Struck, {}, *key }, path, it.value());
    }
}

} // namespace

bool readTalkPart(
    AnswerCollector &out, const method::Method &method, const QString &name, const QJsonValue &value)
{
    for (const auto &[key, aspect] : texts) {
        if (name == key) {
            out.text({ aspect, {}, {} }, name, value);
            return true;
        }
    }
    if (name == "agreements"_L1)
        readAgreements(out, name, value);
    else if (name == "topics"_L1)
        readTopics(out, method, name, value);
    else if (name == "struck"_L1)
        readStruck(out, name, value);
    else if (name == "mood"_L1)
        out.oneOf({ Aspect::Mood, {}, {} }, name, value, { u"good"_s, u"so_so"_s, u"not_good"_s });
    else if (name == "prepared"_L1)
        out.oneOf({ Aspect::Prepared, {}, {} }, name, value, { u"read"_s, u"open"_s });
    else
        return false;
    return true;
}

} // namespace kib::exchange
