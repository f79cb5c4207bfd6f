// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/interview/interviewservice.h"
#include "core/method/method.h"

#include <QByteArray>
#include <QList>

namespace kib::exchange {

// Reads what was said in a sitting and holds it against the method. Object with "domains" {key: {score,
// client_score, obstacle, state | discussed, answers {question: value}, observations [text], note}}, "facts"
// {...}, "client_words", "closing". null takes an answer back. Texts are cleaned (NFC). All Invalid, with the
// path in `arguments`: "unknown_key", "unknown_domain", "unknown_question", "wrong_value" (and what fits),
// "state_contradicts" (a score or answer about what nobody spoke of), "bad_character", "text_too_long";
// "not_json" with what is wrong; and the codes of placement::readFacts for facts.
[[nodiscard]] Result<QList<interview::AnswerChange>> readAnswers(
    const QByteArray &json, const method::Method &method);

} // namespace kib::exchange
