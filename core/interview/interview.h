// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace kib::interview {

enum class InterviewStatus { Open, Finished, Withdrawn };

// A conversation with a client, over one or more sittings. At most one is open for a client.
struct Interview {
    InterviewId id;
    qint64 version = 0;
    ClientId client;
    AccountId account; // who conducts it
    QString methodKey;
    QString methodVersion; // it always renders with its own version
    InterviewStatus status = InterviewStatus::Open;
    QDate startedOn;
    qint64 startedAt = 0; // ms UTC
    std::optional<qint64> endedAt; // ms UTC
    std::optional<InterviewId> previous;
};

// Which of the things about a question an event speaks of.
enum class Aspect {
    State,
    Score,
    ClientScore,
    Obstacle,
    Answer,
    Observation,
    Note,
    Fact,
    ClientWords,
    Closing
};
[[nodiscard]] QString key(Aspect aspect);
[[nodiscard]] std::optional<Aspect> aspect(const QString &key);

// Where an answer belongs. Domain is empty for facts and words; question is set for answers, observations and
// facts.
struct AnswerPlace {
    Aspect aspect = Aspect::Answer;
    QString domain;
    QString question;
    friend bool operator==(const AnswerPlace &, const AnswerPlace &) = default;
    friend size_t qHash(const AnswerPlace &place, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(place.aspect), place.domain, place.question);
    }
};

// One thing that was said, scored or taken back. Events are only added; the newest of the main branch counts.
struct AnswerEvent {
    AnswerPlace place;
    QJsonValue value; // null = taken back
    qint64 seq = 0; // order in the file; 0 = not stored yet
    qint64 baseSeq = 0; // seq of the value this one was typed over; 0 = none
    AccountId account;
    qint64 at = 0; // ms UTC of the workstation; never for order
    bool side = false; // a late value that lost: kept, shown as a difference
};

enum class DomainState { NotDiscussed, Discussed, NotNeeded, Declined };
[[nodiscard]] QString key(DomainState state); // not_discussed, discussed, not_needed, declined
[[nodiscard]] std::optional<DomainState> domainState(const QString &key);

// A domain as it stands now. Answers, observations and the client's own score are three separate things.
struct DomainView {
    DomainState state = DomainState::NotDiscussed;
    std::optional<int> score; // 1..5, higher is better
    std::optional<int> clientScore; // 1..5
    QString obstacle; // yes, somewhat, no; empty = not asked
    QMap<QString, QJsonValue> answers; // by question key
    QStringList observations;
    QString note;
};

// The state that follows from the events.
struct InterviewView {
    QMap<QString, DomainView> domains; // only those somebody said something about
    QMap<QString, QJsonValue> facts;
    QString clientWords;
    QString closing;
    QHash<AnswerPlace, qint64> seqs; // newest main seq of each place
};
[[nodiscard]] InterviewView viewOf(const QList<AnswerEvent> &events);

} // namespace kib::interview
