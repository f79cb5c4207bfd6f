// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interview.h"
#include "core/method/method.h"

#include <QList>
#include <QString>

#include <optional>

namespace kib::interview {

// A part of a conversation as its list of sections shows it. The list suggests an order and forces none.
struct Section {
    enum class Kind { Welcome, Domain, Observations, Agreements, Summary };
    enum class Mark { Open, Discussed, NotNeeded, Declined, Off };
    QString key; // of the domain; else welcome, observations, agreements, summary
    Kind kind = Kind::Domain;
    Mark mark = Mark::Open;
    std::optional<int> score; // 1..5
    bool later = false; // something in it is to be come back to
};

// Welcome, the domains in the order of the method (also those that are off), observations, agreements,
// summary. The other parts count as discussed when they hold something: welcome once anything was said.
[[nodiscard]] QList<Section> outline(const method::Method &method, const InterviewView &view);

// Whether a domain takes part in this talk: as was chosen for the talk, else as the method says, and also
// when it was spoken of all the same.
[[nodiscard]] bool takesPart(const method::Domain &domain, const DomainView &view);

// Whether a question shows, given the answers beside it. Answers to questions that do not show count as
// unknown, and on what is unknown nothing shows.
[[nodiscard]] bool isShown(
    const method::Domain &domain, const method::Question &question, const DomainView &view);

// Where to go on: the place of the newest event, but for notes, which belong to no place. What follows by
// itself from an answer (that its domain is discussed) is not where one was. Nothing when nothing was said.
[[nodiscard]] std::optional<AnswerPlace> resumeAt(const QList<AnswerEvent> &events);
[[nodiscard]] std::optional<qint64> lastSaidAt(const QList<AnswerEvent> &events); // ms UTC

} // namespace kib::interview
