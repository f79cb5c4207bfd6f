// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/composition.h"
#include "core/contact/contactstore.h"
#include "core/interview/interviewservice.h"
#include "core/method/method.h"
#include "core/placement/advice.h"
#include "core/placement/placement.h"
#include "core/plan/caseload.h"
#include "core/weekstart/weekfigures.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace kib::app {

// Results in the words of the command line. Days are ISO, absent values null.
[[nodiscard]] QJsonValue jsonDay(QDate day);
[[nodiscard]] QJsonValue jsonInstant(const std::optional<qint64> &ms); // local time "2026-11-23T10:05:00"
[[nodiscard]] QJsonValue jsonText(const QString &text); // null when empty
[[nodiscard]] QJsonObject jsonRow(const plan::CaseRow &row, const Names &names, QDate today);
[[nodiscard]] QJsonObject jsonAppointment(const contact::Appointment &appointment, const Names &names);
[[nodiscard]] QJsonObject jsonLetter(const contact::LetterRecord &letter);
[[nodiscard]] QJsonObject jsonPlacement(const placement::Placement &placement, const Names &names);
[[nodiscard]] QJsonObject jsonInterview(const interview::OpenedInterview &opened);
[[nodiscard]] QJsonObject jsonDomains(const interview::OpenedInterview &opened);
// What was said about the conversation as a whole: facts, words, notes, agreements and the like.
[[nodiscard]] QJsonObject jsonTalk(const interview::InterviewView &view);
[[nodiscard]] QJsonObject jsonAdvice(const placement::Advice &advice);
[[nodiscard]] QJsonObject jsonMethod(const method::Method &method);
[[nodiscard]] QJsonObject jsonWeek(const weekstart::WeekFigures &week);
// Keys of domains that take part in the talk and nobody spoke about, in the method's order.
[[nodiscard]] QStringList notDiscussed(const interview::OpenedInterview &opened);

} // namespace kib::app
