// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/client.h"
#include "core/method/method.h"
#include "core/plan/caseload.h"

#include <QString>
#include <QStringList>

namespace kib::ui {

// A secret address is shown to the client's own caseworker only; empty for others.
[[nodiscard]] QStringList shownAddress(const client::Client &client, AccountId reader);

// What a decision or a proposal says, in the method's words: "Zelfstandig naar werk, pad Werk"; empty when
// it says nothing.
[[nodiscard]] QString decisionText(
    const method::Method &method, const QString &category, const QString &path);

[[nodiscard]] int wholeMonths(QDate from, QDate until); // from <= until
// How long ago, as people say it: "vandaag", "3 dagen geleden", "6 maanden geleden", "2 jaar geleden".
[[nodiscard]] QString agoText(QDate day, QDate today);
// "nul" to "twintig", then digits: for sentences.
[[nodiscard]] QString countWord(int n);

// "14-03-2025 (20 mnd)"; "nog niet gesproken" when there was no contact.
// Of a client with whom no talk is noted here: what the municipality's own file knows; empty = nothing.
[[nodiscard]] QString knownTalkText(const client::Client &client, QDate today);
[[nodiscard]] QString lastSpokenText(QDate lastTwoWay, QDate today);
// "18-12-2026 gesprek"; "zonder volgende stap" when there is none.
[[nodiscard]] QString nextStepText(const std::optional<plan::NextStep> &next);

// As one speaks of somebody: "J. van den Berg"; as in lists when the rules give no such name.
// "•••••678": enough to know somebody by; empty when this is no BSN.
[[nodiscard]] QString maskedBsn(const QString &text);
[[nodiscard]] QString clientName(const client::Client &client);

} // namespace kib::ui
