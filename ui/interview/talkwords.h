// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/openpoints.h"
#include "core/interview/outline.h"
#include "ui/interview/talkstate.h"

namespace kib::ui {

// From what is known of a talk to what its page shows. Pure: no file, no clock.
struct TalkContext {
    const method::Method &method;
    const interview::InterviewView &view;
    const interview::InterviewView *previous = nullptr; // of the talk before; null = none, or not to be shown
    QDate previousOn;
    bool english = false; // question texts of the section
};

[[nodiscard]] QString levelName(const method::Domain &domain, int score); // empty = no such level
[[nodiscard]] QString careHint(method::Sensitivity sensitivity); // beside free text; empty = none
[[nodiscard]] QString sectionName(const method::Method &method, const QString &key);
[[nodiscard]] QList<SectionItem> sectionItems(
    const TalkContext &context, const QString &current, bool timeToRoundUp, bool withAdvice);
[[nodiscard]] DomainItem domainItem(const TalkContext &context, const method::Domain &domain);
[[nodiscard]] QList<ObservationItem> observationItems(const TalkContext &context);
[[nodiscard]] AgreementsItem agreementsItem(const TalkContext &context);
[[nodiscard]] QList<MatrixItem> matrixItems(const TalkContext &context);
[[nodiscard]] QList<PromptItem> promptItems(const method::Method &method);
[[nodiscard]] QString openPointText(const interview::Finding &finding);
// The section a place belongs to.
[[nodiscard]] QString sectionOf(const interview::AnswerPlace &place);

// "samenvatting-K00012-2026-11-30.pdf": says which client, and to outsiders not who.
[[nodiscard]] QString paperFileName(const QString &kind, const QString &clientNumber, QDate day);

} // namespace kib::ui
