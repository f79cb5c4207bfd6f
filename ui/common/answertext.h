// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interview.h"
#include "core/method/method.h"

#include <QString>

namespace kib::ui {

// An answer in the words of its question: "ja", "huur, energie", "3", "31-12-2026". What the question does
// not know (any more) comes back as it was kept.
[[nodiscard]] QString answerText(const method::Question &question, const QJsonValue &value);
// A fact in the words of the method: "binnen een jaar", "ja", "26".
[[nodiscard]] QString factText(const method::Fact &fact, const QJsonValue &value);

// What a fact is called, also one that is worked out and not asked.
[[nodiscard]] QString factName(const method::Method &method, const QString &key);

[[nodiscard]] QString domainStateWord(interview::DomainState state); // "niet besproken"
[[nodiscard]] QString obstacleWord(const QString &key); // of yes, somewhat, no: "staat in de weg"

[[nodiscard]] QString partyWord(interview::Party party); // "de klant doet"
[[nodiscard]] QString moodWord(interview::Mood mood); // "gaat wel"
[[nodiscard]] QString preparationWord(interview::Preparation preparation); // "dossier gelezen"

} // namespace kib::ui
