// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/predicate.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kib::method {

struct Choice {
    QString key;
    QString text;
};

enum class QuestionKind { Choice, Multiple, YesNo, Number, Date, Text };

struct Question {
    QString key; // unique within its domain
    QString text; // B1 Dutch, u
    QString textEnglish; // may be empty
    QuestionKind kind = QuestionKind::Text;
    QList<Choice> choices; // Choice and Multiple; YesNo answers "yes", "no", "unknown" by itself
    int least = 0; // Number: allowed range, both ends included
    int most = 0;
    QStringList probes; // to ask on; never scored
    std::optional<Predicate> shownWhen; // on answers of the same domain; hidden answers are kept but inactive
};

// One of the five steps of a domain, 1 (stuck) to 5 (manages alone).
struct Level {
    int score = 0;
    QString name; // "zit vast"
    QString text; // what one sees at this level in this domain
};

// Why a domain needs care: decides hints beside its fields.
enum class Sensitivity { Normal, Financial, Health, Criminal, ThirdParty };

struct Domain {
    QString key;
    QString name; // "Geld en schulden"
    QString topic; // topic of the Zwolle matrix, may be empty
    bool enabled = true; // optional domains start off
    Sensitivity sensitivity = Sensitivity::Normal;
    QString necessity; // why we ask this, one line
    QString opening; // the first open question
    QString openingEnglish;
    QList<Level> levels; // exactly five, by score
    QList<Question> questions;
    QList<Choice> chips; // quick words for what is going on
    QStringList goodChips; // keys of those that tell of what goes well
    QList<Choice> observations; // what one may see or hear, not what one thinks
    QStringList firstSteps; // possible first steps
};

struct PromptCard {
    QString key;
    QString happens; // what happens in the room
    QString aim;
    QStringList lines; // things to say; never scored, nothing about the person is stored
};

enum class FactKind { YesNo, Number, Choice };

// A fact the rules may use, as asked on the closing page. Derived facts (obstacle_count, work_capacity) are
// not asked.
struct Fact {
    QString key;
    FactKind kind = FactKind::Number;
    int least = 0;
    int most = 0;
    QList<Choice> choices;
    QString label;
    QString question;
};

struct Service {
    QString key;
    QString name;
    QString srgCode; // empty where no code is known
    bool sensitive = false; // its key is kept sealed, the plain column says "support"
    bool needsText = false; // "anders"
};

// A readiness category with its full definition, shown at the point of choice.
struct Category {
    QString key;
    QString name;
    QString definition;
    int order = 0; // for "up" and "down": higher is nearer to paid work
    QStringList
        services; // keys that may be chosen without a reason, at most 12; empty = nothing is tied to it
};

struct Path {
    QString key;
    QString name;
    QString definition;
    int advised = 0; // clients this path was advised to where the method comes from; 0 = not reported
};

// "propose X when ..."; `text` is the rule in words for people.
struct Rule {
    QString key;
    QString proposes; // category or path key
    QString text;
    Predicate when;
};

// Where the definitions are silent on purpose: says why there is no proposal.
struct Gap {
    QString key;
    QString text;
    Predicate when;
};

struct Routing {
    QList<Rule> rules;
    QList<Gap> gaps;
};

struct LetterTemplate {
    QString key; // invitation, second_invitation, moved, agreed_by_phone, home_visit, thanks
    QString name;
    QString subject;
    QString body; // mustache; blank line = new paragraph; lines starting with "| " form the framed
                  // appointment block
};

struct SituationAction {
    QString situation;
    QString action;
};

// One trait of the municipality's way of working, for people to read; no rule depends on it.
struct ProfileEntry {
    QString field; // "Wie voert de gesprekken"
    QString value;
    bool reported = false; // told by the municipality itself; else our own default
};

// One immutable version of a way of working. Everything a screen or rule needs; nothing of it is code.
struct Method {
    QString key;
    QString name;
    QString version; // "2026.1"
    QString description;
    QList<Domain> domains;
    QList<PromptCard> promptCards;
    QList<Choice> observationTopics;
    QList<Fact> facts;
    QList<Service> services;
    QList<Category> categories; // may be empty
    QList<Path> paths; // may be empty
    Routing categoryRouting;
    Routing pathRouting;
    QList<LetterTemplate> letters;
    QList<SituationAction> situations;
    QList<ProfileEntry> profile; // in fixed order; may be empty
    QHash<QString, qint64> settings; // whole numbers, e.g. out_of_view_months = 12; all keys always present
    QByteArray body; // the resolved JSON this was read from: what is stored and hashed

    [[nodiscard]] const Domain *domain(const QString &domainKey) const; // null when absent
    [[nodiscard]] const Category *category(const QString &categoryKey) const;
    [[nodiscard]] const Path *path(const QString &pathKey) const;
    [[nodiscard]] const Service *service(const QString &serviceKey) const;
    [[nodiscard]] const Fact *fact(const QString &factKey) const;
    [[nodiscard]] const LetterTemplate *letter(const QString &letterKey) const;
    [[nodiscard]] qint64 setting(const QString &settingKey) const; // asserts that it is there
    // Services to choose from: those tied to that category, in its order; all when the category is empty or
    // unknown, or ties none.
    [[nodiscard]] QList<Service> servicesFor(const QString &categoryKey) const;
};

} // namespace kib::method
