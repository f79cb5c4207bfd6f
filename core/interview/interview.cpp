// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/interview.h"

#include "core/base/enumkeys.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kib::interview {

namespace {

constexpr EnumKeys<Aspect, 22> aspects { { { Aspect::State, "state" }, { Aspect::Score, "score" },
    { Aspect::ClientScore, "client_score" }, { Aspect::Obstacle, "obstacle" }, { Aspect::Answer, "answer" },
    { Aspect::Observation, "observation" }, { Aspect::Note, "note" }, { Aspect::Chip, "chip" },
    { Aspect::Works, "works" }, { Aspect::Later, "later" }, { Aspect::Remark, "remark" },
    { Aspect::Included, "included" }, { Aspect::Fact, "fact" }, { Aspect::ClientWords, "client_words" },
    { Aspect::Closing, "closing" }, { Aspect::Notes, "notes" }, { Aspect::Agreement, "agreement" },
    { Aspect::Mood, "mood" }, { Aspect::Struck, "struck" }, { Aspect::Prepared, "prepared" },
    { Aspect::NoNextStep, "no_next_step" }, { Aspect::Topic, "topic" } } };

constexpr EnumKeys<DomainState, 4> states { { { DomainState::NotDiscussed, "not_discussed" },
    { DomainState::Discussed, "discussed" }, { DomainState::NotNeeded, "not_needed" },
    { DomainState::Declined, "declined" } } };

constexpr EnumKeys<Mood, 3> moods { { { Mood::Good, "good" }, { Mood::SoSo, "so_so" },
    { Mood::NotGood, "not_good" } } };

constexpr EnumKeys<Preparation, 2> preparations { { { Preparation::Read, "read" },
    { Preparation::Open, "open" } } };

std::optional<int> scoreOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

QJsonValue valueOfScore(const std::optional<int> &score)
{
    return score ? QJsonValue(*score) : QJsonValue();
}

QJsonValue valueOfText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue valueOfMember(const QSet<QString> &all, const QString &key)
{
    return all.contains(key) ? QJsonValue(true) : QJsonValue();
}

template<class Enum>
QJsonValue valueOfEnum(const std::optional<Enum> &value)
{
    return value ? QJsonValue(key(*value)) : QJsonValue();
}

void put(QMap<QString, QJsonValue> &all, const QString &key, const QJsonValue &value)
{
    if (value.isNull())
        all.remove(key);
    else
        all.insert(key, value);
}

void put(QMap<QString, QString> &all, const QString &key, const QJsonValue &value)
{
    if (value.toString().isEmpty())
        all.remove(key);
    else
        all.insert(key, value.toString());
}

void put(QSet<QString> &all, const QString &key, const QJsonValue &value)
{
    if (value.toBool())
        all.insert(key);
    else
        all.remove(key);
}

void put(QList<ChosenChip> &all, const QString &key, const QJsonValue &value)
{
    all.removeIf([&key](const ChosenChip &one) { return one.key == key; });
    if (!value.toString().isEmpty())
        all.append({ key, value.toString() });
}

void put(QList<Agreement> &all, const QString &id, const QJsonValue &value)
{
    all.removeIf([&id](const Agreement &one) { return one.id == id; });
    if (const std::optional<Agreement> agreement = agreementOf(id, value))
        all.append(*agreement);
}

void applyToDomain(DomainView &domain, const AnswerEvent &event)
{
    const QJsonValue &value = event.value;
    const QString &question = event.place.question;
    switch (event.place.aspect) {
    case Aspect::State:
        domain.state = domainState(value.toString()).value_or(DomainState::NotDiscussed);
        return;
    case Aspect::Score:
        domain.score = scoreOf(value);
        return;
    case Aspect::ClientScore:
        domain.clientScore = scoreOf(value);
        return;
    case Aspect::Obstacle:
        domain.obstacle = value.toString();
        return;
    case Aspect::Answer:
        return put(domain.answers, question, value);
    case Aspect::Observation:
        domain.observations.removeAll(question);
        if (!value.isNull())
            domain.observations.append(question);
        return;
    case Aspect::Note:
        domain.note = value.toString();
        return;
    case Aspect::Chip:
        return put(domain.chips, question, value);
    case Aspect::Works:
        domain.works = value.toString();
        return;
    case Aspect::Later:
        return put(domain.later, question, value);
    case Aspect::Remark:
        return put(domain.remarks, question, value);
    case Aspect::Included:
        domain.included = value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
        return;
    default:
        return;
    }
}

// False when the aspect is one of a domain.
bool applyToTalk(InterviewView &view, const AnswerEvent &event)
{
    const QJsonValue &value = event.value;
    switch (event.place.aspect) {
    case Aspect::Fact:
        put(view.facts, event.place.question, value);
        return true;
    case Aspect::ClientWords:
        view.clientWords = value.toString();
        return true;
    case Aspect::Closing:
        view.closing = value.toString();
        return true;
    case Aspect::Notes:
        view.notes = value.toString();
        return true;
    case Aspect::Agreement:
        put(view.agreements, event.place.question, value);
        return true;
    case Aspect::Mood:
        view.mood = mood(value.toString());
        return true;
    case Aspect::Struck:
        put(view.struck, event.place.question, value);
        return true;
    case Aspect::Prepared:
        view.prepared = preparation(value.toString());
        return true;
    case Aspect::NoNextStep:
        view.noNextStep = value.toString();
        return true;
    case Aspect::Topic:
        put(view.topics, event.place.question, value);
        return true;
    default:
        return false;
    }
}

QJsonValue valueInDomain(const DomainView &domain, const AnswerPlace &place)
{
    switch (place.aspect) {
    case Aspect::Score:
        return valueOfScore(domain.score);
    case Aspect::ClientScore:
        return valueOfScore(domain.clientScore);
    case Aspect::Obstacle:
        return valueOfText(domain.obstacle);
    case Aspect::Answer:
        return domain.answers.value(place.question, QJsonValue());
    case Aspect::Observation:
        return domain.observations.contains(place.question) ? QJsonValue(place.question) : QJsonValue();
    case Aspect::Note:
        return valueOfText(domain.note);
    case Aspect::Chip:
        for (const ChosenChip &chip : domain.chips) {
            if (chip.key == place.question)
                return chip.text;
        }
        return {};
    case Aspect::Works:
        return valueOfText(domain.works);
    case Aspect::Later:
        return valueOfMember(domain.later, place.question);
    case Aspect::Remark:
        return valueOfText(domain.remarks.value(place.question));
    case Aspect::Included:
        return domain.included ? QJsonValue(*domain.included) : QJsonValue();
    default:
        return {};
    }
}

QJsonValue valueOfAgreement(const QList<Agreement> &all, const QString &id)
{
    const auto found
        = std::find_if(all.begin(), all.end(), [&id](const Agreement &one) { return one.id == id; });
    return found != all.end() ? QJsonValue(jsonOf(*found)) : QJsonValue();
}

} // namespace

QString key(Aspect aspect)
{
    return keyOf(aspects, aspect);
}

std::optional<Aspect> aspect(const QString &key)
{
    return valueOf(aspects, key);
}

bool isContentOfDomain(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Score:
    case Aspect::ClientScore:
    case Aspect::Obstacle:
    case Aspect::Answer:
    case Aspect::Observation:
    case Aspect::Note:
    case Aspect::Chip:
    case Aspect::Works:
    case Aspect::Remark:
        return true;
    default:
        return false;
    }
}

QString key(DomainState state)
{
    return keyOf(states, state);
}

std::optional<DomainState> domainState(const QString &key)
{
    return valueOf(states, key);
}

QString key(Mood mood)
{
    return keyOf(moods, mood);
}

std::optional<Mood> mood(const QString &key)
{
    return valueOf(moods, key);
}

QString key(Preparation preparation)
{
    return keyOf(preparations, preparation);
}

std::optional<Preparation> preparation(const QString &key)
{
    return valueOf(preparations, key);
}

InterviewView viewOf(const QList<AnswerEvent> &events)
{
    InterviewView view;
    QHash<AnswerPlace, qint64> first; // what is taken away and put back returns to where it stood
    for (const AnswerEvent &event : events) {
        if (event.side)
            continue;
        view.seqs[event.place] = event.seq;
        if (!first.contains(event.place))
            first.insert(event.place, event.seq);
        if (!applyToTalk(view, event))
            applyToDomain(view.domains[event.place.domain], event);
    }
    // What one act said has one seq: their keys decide, so that the order never depends on the file.
    for (auto domain = view.domains.begin(); domain != view.domains.end(); ++domain) {
        const auto rank = [&](const ChosenChip &chip) {
            return std::pair(first.value({ Aspect::Chip, domain.key(), chip.key }), chip.key);
        };
        std::sort(domain->chips.begin(), domain->chips.end(),
            [&rank](const ChosenChip &a, const ChosenChip &b) { return rank(a) < rank(b); });
    }
    const auto rank = [&first](const Agreement &one) {
        return std::pair(first.value({ Aspect::Agreement, {}, one.id }), one.id);
    };
    std::sort(view.agreements.begin(), view.agreements.end(),
        [&rank](const Agreement &a, const Agreement &b) { return rank(a) < rank(b); });
    return view;
}

QJsonValue valueAt(const InterviewView &view, const AnswerPlace &place)
{
    switch (place.aspect) {
    case Aspect::State: // also "not discussed" is something one can say
        return view.seqs.contains(place) ? QJsonValue(key(view.domains.value(place.domain).state))
                                         : QJsonValue();
    case Aspect::Fact:
        return view.facts.value(place.question, QJsonValue());
    case Aspect::ClientWords:
        return valueOfText(view.clientWords);
    case Aspect::Closing:
        return valueOfText(view.closing);
    case Aspect::Notes:
        return valueOfText(view.notes);
    case Aspect::Agreement:
        return valueOfAgreement(view.agreements, place.question);
    case Aspect::Mood:
        return valueOfEnum(view.mood);
    case Aspect::Struck:
        return valueOfMember(view.struck, place.question);
    case Aspect::Prepared:
        return valueOfEnum(view.prepared);
    case Aspect::NoNextStep:
        return valueOfText(view.noNextStep);
    case Aspect::Topic:
        return valueOfText(view.topics.value(place.question));
    default:
        return valueInDomain(view.domains.value(place.domain), place);
    }
}

} // namespace kib::interview
