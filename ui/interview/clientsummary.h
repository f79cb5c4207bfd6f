// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interview.h"
#include "core/method/method.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace kib::ui {

// A line that may go on the client's page; `key` names it in the talk when it is struck.
struct SummaryLine {
    QString key;
    QString text;
    bool struck = false;
    friend bool operator==(const SummaryLine &, const SummaryLine &) = default;
};
struct SummaryAgreement {
    QString what;
    QString by; // date; may be empty
    friend bool operator==(const SummaryAgreement &, const SummaryAgreement &) = default;
};

// What the client takes home, in plain words: what works, what is hard, what they want, what was agreed.
// Never a score, a category or an observation.
struct ClientSummary {
    QString date; // "maandag 7 december 2026"
    QList<SummaryLine> goesWell;
    QList<SummaryLine> isHard;
    QList<SummaryLine> wants;
    QList<SummaryAgreement> you;
    QList<SummaryAgreement> we;
    QList<SummaryAgreement> together;
    friend bool operator==(const ClientSummary &, const ClientSummary &) = default;
};
[[nodiscard]] ClientSummary clientSummary(
    const method::Method &method, const interview::InterviewView &view, QDate on);

} // namespace kib::ui
