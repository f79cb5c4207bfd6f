// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interview.h"
#include "core/method/method.h"
#include "ui/common/chipoption.h"
#include "ui/common/notelines.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What the conversation page shows, worded. Plain values: a screen is tested by comparing them.
namespace kib::ui {

// A part of the talk in the list at the left.
struct SectionItem {
    enum class Mark { Open, Discussed, NotNeeded, Declined, Off };
    QString key; // of the domain; else welcome, observations, agreements, summary, elaboration, advice
    QString name;
    Mark mark = Mark::Open;
    QString markWord; // for who cannot see the mark
    std::optional<int> score;
    bool later = false;
    bool current = false;
    bool calls = false; // quiet dot: time to round up
    friend bool operator==(const SectionItem &, const SectionItem &) = default;
};

// A question with what was answered.
struct QuestionItem {
    QString key;
    QString text;
    method::QuestionKind kind = method::QuestionKind::Text;
    QList<ChipOption> choices; // of Choice, Multiple and YesNo
    QStringList chosen; // keys
    QString value; // of Number, Date and Text
    int least = 0;
    int most = 0;
    QStringList probes; // to ask on
    QString remark;
    bool later = false;
    QString problem; // beside the field: what was typed does not fit
    friend bool operator==(const QuestionItem &, const QuestionItem &) = default;
};

// One life domain as the gespreksweergave shows it.
struct DomainItem {
    QString key;
    QString name;
    QString opening; // the open question, in the chosen language
    QString necessity;
    QStringList levelNames; // five
    QStringList levelTexts; // five
    QString then; // "Toen (03-06-2026): 2 grote hulp"; empty = nothing known or hidden
    interview::DomainState state = interview::DomainState::NotDiscussed;
    std::optional<int> score;
    std::optional<int> clientScore;
    QString obstacle; // yes, somewhat, no, empty
    QList<ChipOption> chips;
    QStringList chosenChips;
    QString works;
    QString note;
    QString remark;
    bool later = false;
    QList<QuestionItem> questions; // those that show
    QStringList firstSteps; // not agreed yet
    QStringList agreedSteps; // that were
    QStringList noteLines; // of the notes pane, tied to this domain by their #word
    QString careHint; // beside free text of sensitive domains
    bool english = false; // the question texts stand in English
    bool hasEnglish = false;
    friend bool operator==(const DomainItem &, const DomainItem &) = default;
};

struct ObservationItem {
    QString key; // of the domain or topic
    QString name;
    QList<ChipOption> options; // empty for a topic
    QStringList chosen;
    QString text; // of a topic
    bool isTopic = false;
    friend bool operator==(const ObservationItem &, const ObservationItem &) = default;
};

// What stands in keywords about a domain, and the sentences made of it.
struct ElaborationItem {
    QString key;
    QString name;
    QString said; // score, chips and what works, in one line
    QStringList lines; // of the notes pane
    QString note; // the sentences
    QString careHint;
    friend bool operator==(const ElaborationItem &, const ElaborationItem &) = default;
};

struct AgreementItem {
    QString id;
    interview::Party who = interview::Party::Client;
    QString what;
    QDate date;
    QString owner;
    friend bool operator==(const AgreementItem &, const AgreementItem &) = default;
};

// One that is being made: as typed.
struct NewAgreement {
    interview::Party who = interview::Party::Client;
    QString what;
    QString date;
    friend bool operator==(const NewAgreement &, const NewAgreement &) = default;
};

struct AgreementsItem {
    QList<AgreementItem> lines; // in the order they were made
    QStringList suggestions; // steps that came up in the talk
    QString nextStep; // "Volgende stap: gesprek, vr 8 jan 2027"; or that there is none
    bool hasNextStep = false;
    QString noNextStep; // why there is none, as typed
    friend bool operator==(const AgreementsItem &, const AgreementsItem &) = default;
};

// One row of the matrixweergave.
struct MatrixItem {
    QString key;
    QString name;
    std::optional<int> then;
    std::optional<int> score;
    std::optional<int> clientScore;
    QString stateWord; // when it was not scored: "niet besproken"
    bool isOpen = false; // neither scored nor left out: a scale to score on
    QString obstacle; // word
    QString chips;
    QString observations;
    QString value; // what a screen reader says: "2, grote hulp" or "niet besproken"
    friend bool operator==(const MatrixItem &, const MatrixItem &) = default;
};

struct PromptItem {
    QString key;
    QString happens;
    QString aim;
    QStringList lines;
    friend bool operator==(const PromptItem &, const PromptItem &) = default;
};

// Something worth a look before finishing; `section` is where to jump.
struct OpenPointItem {
    QString text;
    QString section;
    friend bool operator==(const OpenPointItem &, const OpenPointItem &) = default;
};

} // namespace kib::ui
