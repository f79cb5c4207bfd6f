// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/interview/agreement.h"

#include <QDate>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QSet>
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

// Which of the things about a question an event speaks of; after the dash what `question` and the value are.
enum class Aspect {
    // Of a domain.
    State, // - key of a DomainState
    Score, // - 1..5
    ClientScore, // - 1..5
    Obstacle, // - yes, somewhat, no
    Answer, // question - what fits it
    Observation, // the text - the text
    Note, // - text
    Chip, // key of the method's chip, or the own word itself - the shown text
    Works, // - what does work, in the client's words
    Later, // question, or empty for the whole domain - true
    Remark, // question, or empty for the whole domain - text
    Included, // - whether the domain is on for this talk, whatever the method says
    // Of the conversation as a whole: the domain is empty.
    Fact, // fact - what fits it
    ClientWords, // - text
    Closing, // - text
    Notes, // - text of the notes pane
    Agreement, // its id - see agreementOf
    Mood, // - key of a Mood
    Struck, // key of a line on the client's page - true: left off it
    Prepared, // - key of a Preparation
    NoNextStep, // - why there is none
    Topic, // topic of observation - text
};
[[nodiscard]] QString key(Aspect aspect);
[[nodiscard]] std::optional<Aspect> aspect(const QString &key);
// Whether somebody who says this has spoken about the domain: its content does, putting it off or on does
// not.
[[nodiscard]] bool isContentOfDomain(Aspect aspect);

// Where an answer belongs. What is not named at its aspect is empty.
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

// Something to be said, or taken back, already checked against the method.
struct AnswerChange {
    AnswerPlace place;
    QJsonValue value; // null takes an answer back
    friend bool operator==(const AnswerChange &, const AnswerChange &) = default;
};

enum class DomainState { NotDiscussed, Discussed, NotNeeded, Declined };
[[nodiscard]] QString key(DomainState state); // not_discussed, discussed, not_needed, declined
[[nodiscard]] std::optional<DomainState> domainState(const QString &key);

// How the client found the conversation.
enum class Mood { Good, SoSo, NotGood };
[[nodiscard]] QString key(Mood mood); // good, so_so, not_good
[[nodiscard]] std::optional<Mood> mood(const QString &key);

// Whether the caseworker read the dossier beforehand or went in openly.
enum class Preparation { Read, Open };
[[nodiscard]] QString key(Preparation preparation); // read, open
[[nodiscard]] std::optional<Preparation> preparation(const QString &key);

// What is going on, as a word of the method or of one's own.
struct ChosenChip {
    QString key; // of the method's chip, or the own word itself
    QString text;
    friend bool operator==(const ChosenChip &, const ChosenChip &) = default;
};

// A domain as it stands now. Answers, observations and the client's own score are three separate things.
struct DomainView {
    DomainState state = DomainState::NotDiscussed;
    std::optional<int> score; // 1..5, higher is better
    std::optional<int> clientScore; // 1..5
    QString obstacle; // yes, somewhat, no; empty = not asked
    QMap<QString, QJsonValue> answers; // by question key
    QStringList observations;
    QString note;
    QList<ChosenChip> chips; // in the order of acts in which they were first chosen, then by key
    QString works;
    QMap<QString, QString> remarks; // by question key; empty key = of the whole domain
    QSet<QString> later; // question keys to come back to; empty key = the whole domain
    std::optional<bool> included; // nothing = as the method says
};

// The state that follows from the events.
struct InterviewView {
    QMap<QString, DomainView> domains; // only those some event is about
    QMap<QString, QJsonValue> facts;
    QString clientWords;
    QString closing;
    QString notes;
    QList<Agreement> agreements; // in the order of acts in which they were first noted, then by id
    std::optional<Mood> mood;
    QSet<QString> struck; // keys of lines that stay off the client's page
    std::optional<Preparation> prepared;
    QString noNextStep;
    QMap<QString, QString> topics; // what was seen or heard, by topic
    QHash<AnswerPlace, qint64> seqs; // newest main seq of each place
};
[[nodiscard]] InterviewView viewOf(const QList<AnswerEvent> &events);
// What stands at a place; null when nothing does. Writing it at that place changes nothing.
[[nodiscard]] QJsonValue valueAt(const InterviewView &view, const AnswerPlace &place);

} // namespace kib::interview
