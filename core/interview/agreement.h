// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace kib::interview {

// Who does what was agreed.
enum class Party { Client, Office, Together };
[[nodiscard]] QString key(Party party); // client, office, together
[[nodiscard]] std::optional<Party> party(const QString &key);

// One line of what client and caseworker agreed.
struct Agreement {
    QString id; // unique within the conversation; never shown
    Party who = Party::Client;
    QString what; // never empty
    QDate date; // by when; invalid = no day was said
    QString owner; // who of the office, free text; only with Party::Office
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

// The value of an agreement's event and back: {"who", "what", "date" ISO, "owner"}, the last two only when
// they say something. Nothing for null and for what is no agreement.
[[nodiscard]] QJsonObject jsonOf(const Agreement &agreement);
[[nodiscard]] std::optional<Agreement> agreementOf(const QString &id, const QJsonValue &value);

} // namespace kib::interview
