// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/agreement.h"

#include "core/base/enumkeys.h"

using namespace Qt::StringLiterals;

namespace kib::interview {

namespace {

constexpr EnumKeys<Party, 3> parties { { { Party::Client, "client" }, { Party::Office, "office" },
    { Party::Together, "together" } } };

} // namespace

QString key(Party party)
{
    return keyOf(parties, party);
}

std::optional<Party> party(const QString &key)
{
    return valueOf(parties, key);
}

QJsonObject jsonOf(const Agreement &agreement)
{
    QJsonObject json { { u"who"_s, key(agreement.who) }, { u"what"_s, agreement.what } };
    if (agreement.date.isValid())
        json.insert(u"date"_s, agreement.date.toString(Qt::ISODate));
    if (agreement.who == Party::Office && !agreement.owner.isEmpty())
        json.insert(u"owner"_s, agreement.owner);
    return json;
}

std::optional<Agreement> agreementOf(const QString &id, const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const std::optional<Party> who = party(json.value("who"_L1).toString());
    const QString what = json.value("what"_L1).toString();
    if (!who || what.isEmpty())
        return std::nullopt;
    return Agreement { id, *who, what, QDate::fromString(json.value("date"_L1).toString(), Qt::ISODate),
        *who == Party::Office ? json.value("owner"_L1).toString() : QString() };
}

} // namespace kib::interview
