// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "ui/common/desk.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace kib::ui {

struct TalkToday {
    ClientId client;
    QString at; // "10:00"
    QString name;
    bool hasOpenTalk = false;
};
// Appointments of who is signed in on that day, by time; then open talks without one.
[[nodiscard]] Result<QList<TalkToday>> talksOn(Desk &desk, QDate day);

// What one may want to know before a talk, in words. Facts of the dossier only, no scores.
struct Preparation {
    QString number; // of the client, as the municipality knows them
    QString name;
    QString when;
    int minutes = 75;
    QString last; // empty = never spoken, as far as anybody knows
    QStringList agreements;
    QString ownWords;
    int domains = 0;
    QStringList off;
    bool resumes = false;
    QString nextStep;
    bool hasNextStep = false;
    QStringList contact; // Dutch, for paper
    QString nextTalk; // Dutch, for paper; empty = none planned after today
};
// NotFound, Damaged; Invalid "client_not_active".
[[nodiscard]] Result<Preparation> readPreparation(
    Desk &desk, ClientId client, const method::Method &method, QDate today);

} // namespace kib::ui
