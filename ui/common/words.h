// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/method.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace kib::ui {

// Dutch words for keys of the product. An unknown key comes back as it is.
[[nodiscard]] QString importCodeSentence(const QString &code); // why a row or cell was not taken as it stood
[[nodiscard]] QString notInvitableWord(const QString &key); // "adres niet volledig"
[[nodiscard]] QString unplannedSentence(const QString &key);
// Why a letter is not printed, from the keys of what is wrong or lacks: "de klant is overleden", or
// "er ontbreekt: de plaats van het gesprek, de datum van de afspraak".
[[nodiscard]] QString withheldSentence(const QStringList &keys);
[[nodiscard]] QString letterStatusWord(const QString &key);
[[nodiscard]] QString appointmentStatusWord(const QString &key);
[[nodiscard]] QString appointmentKindWord(const QString &key); // "op kantoor"
[[nodiscard]] QString channelWord(const QString &key); // of a contact: "gesprek", "telefoongesprek"
[[nodiscard]] QString callOutcomeWord(const QString &key); // "gebeld: komt"
[[nodiscard]] QString activityStatusWord(const QString &key);
[[nodiscard]] QString stepWord(const QString &what);
[[nodiscard]] QString roleWord(const QString &key);
// How near a category is to paid work among those of the method: 0 = nearest; -1 = none or unknown.
[[nodiscard]] int categoryRank(const method::Method &method, const QString &key);
[[nodiscard]] QString fileProblemSentence(const QString &code);

// "1 brief", "1.234 brieven": the words are whole, not glued.
[[nodiscard]] QString counted(qint64 n, const QString &one, const QString &many);
[[nodiscard]] QString number(qint64 n); // "1.234"
[[nodiscard]] QString fte(std::optional<int> hundredths); // "0,8", "0,85", "–"
[[nodiscard]] QString percent(std::optional<double> share); // "91 %", "–"
[[nodiscard]] QString decimal(std::optional<double> value); // one digit: "35,8", "–"

} // namespace kib::ui
