// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interview.h"
#include "core/method/method.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace kib::interview {

// Something worth a look before one finishes. It never stops anybody; its sentence is made elsewhere.
struct Finding {
    QString key;
    AnswerPlace at; // where to jump to
    QStringList arguments; // names of domains, texts of questions, numbers, ISO days: see the key
};

// The first agreement for today or later, if there is one.
[[nodiscard]] const Agreement *firstAhead(const InterviewView &view, QDate today); // of the view

// By domain in the order of the method, then facts, agreements and the next step. Keys and their arguments:
// later (domain, question or empty): to come back to;
// number_range (question or fact, number, least, most): a number outside its range;
// scores_differ (domain, score, client's score): 2 or more apart, so worth a talk;
// obstacle_contradicts (domain, score): in the way at score 5, or not in the way at score 1;
// agreement_undated (what), agreement_past (what, day): no day, or one before `today`;
// no_next_step: there is none and it was not said why.
// Domains that take no part and questions that do not show are passed over.
// An agreement for today or later is a next step too.
[[nodiscard]] QList<Finding> openPoints(
    const method::Method &method, const InterviewView &view, QDate today, bool hasNextStep);

} // namespace kib::interview
