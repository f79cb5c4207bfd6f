// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/interview/interviewservice.h"
#include "core/method/method.h"

#include <QByteArray>
#include <QList>

namespace kib::exchange {

// Reads what was said in a sitting and holds it against the method. Object with "domains" {key: {score,
// client_score, obstacle, state | discussed, answers {question: value}, observations [text], note, chips
// [{key, text}], works, remarks {question: text}, later {question: true}, included}}, "facts" {...},
// "client_words", "closing", "notes", "agreements" [{id, who, what, date, owner}], "mood", "struck" {line:
// true}, "prepared", "no_next_step", "topics" {topic: text}. null takes an answer back (of a chip as its
// text, of an agreement as what was agreed); the empty question is the domain itself. Texts are cleaned
// (NFC). All Invalid, with the path in `arguments`: "unknown_key", "unknown_domain", "unknown_question",
// "unknown_topic", "wrong_value" (and what fits), "state_contradicts" (a score or answer about what nobody
// spoke of), "owner_not_office" (only what the office does has an owner), "bad_character", "text_too_long";
// "not_json" with what is wrong; and the codes of placement::readFacts for facts.
[[nodiscard]] Result<QList<interview::AnswerChange>> readAnswers(
    const QByteArray &json, const method::Method &method);

} // namespace kib::exchange
