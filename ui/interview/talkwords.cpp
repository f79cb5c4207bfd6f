// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/talkwords.h"

#include "core/base/dutchdate.h"
#include "ui/common/answertext.h"
#include "ui/common/tr.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

SectionItem::Mark markOf(interview::Section::Mark mark)
{
    switch (mark) {
    case interview::Section::Mark::Open:
        return SectionItem::Mark::Open;
    case interview::Section::Mark::Discussed:
        return SectionItem::Mark::Discussed;
    case interview::Section::Mark::NotNeeded:
        return SectionItem::Mark::NotNeeded;
    case interview::Section::Mark::Declined:
        return SectionItem::Mark::Declined;
    case interview::Section::Mark::Off:
        return SectionItem::Mark::Off;
    }
    return SectionItem::Mark::Open;
}

QString wordOf(SectionItem::Mark mark)
{
    switch (mark) {
    case SectionItem::Mark::Open:
        return tr("open");
    case SectionItem::Mark::Discussed:
        return tr("besproken");
    case SectionItem::Mark::NotNeeded:
        return tr("niet nodig");
    case SectionItem::Mark::Declined:
        return tr("klant wil dit niet bespreken");
    case SectionItem::Mark::Off:
        return tr("uit");
    }
    return {};
}

QString thenText(const TalkContext &context, const method::Domain &domain)
{
    if (!context.previous)
        return {};
    const auto known = context.previous->domains.constFind(domain.key);
    if (known == context.previous->domains.cend() || !known->score)
        return {};
    return tr("Toen (%1): %2 %3")
        .arg(dutchShortDate(context.previousOn))
        .arg(*known->score)
        .arg(levelName(domain, *known->score));
}

QList<ChipOption> options(const QList<method::Choice> &choices)
{
    QList<ChipOption> out;
    for (const method::Choice &choice : choices)
        out.append({ choice.key, choice.text });
    return out;
}

QStringList keysOf(const QJsonValue &value)
{
    QStringList out;
    if (value.isArray()) {
        for (const auto &one : value.toArray())
            out << one.toString();
    } else if (value.isString()) {
        out << value.toString();
    } else if (value.isBool()) {
        out << (value.toBool() ? u"yes"_s : u"no"_s);
    }
    return out;
}

QuestionItem questionItem(
    const TalkContext &context, const method::Question &question, const interview::DomainView &view)
{
    QuestionItem out;
    out.key = question.key;
    out.text = context.english && !question.textEnglish.isEmpty() ? question.textEnglish : question.text;
    out.kind = question.kind;
    out.least = question.least;
    out.most = question.most;
    out.probes = question.probes;
    out.remark = view.remarks.value(question.key);
    out.later = view.later.contains(question.key);
    const QJsonValue value = view.answers.value(question.key, QJsonValue());
    switch (question.kind) {
    case method::QuestionKind::YesNo:
        out.choices = { { u"yes"_s, tr("Ja") }, { u"no"_s, tr("Nee") }, { u"unknown"_s, tr("Weet niet") } };
        out.chosen = keysOf(value);
        break;
    case method::QuestionKind::Choice:
    case method::QuestionKind::Multiple:
        out.choices = options(question.choices);
        out.chosen = keysOf(value);
        break;
    case method::QuestionKind::Number:
        out.value = value.isDouble() ? QString::number(value.toInt()) : QString();
        break;
    case method::QuestionKind::Date:
        out.value = dutchShortDate(QDate::fromString(value.toString(), Qt::ISODate));
        if (value.isNull())
            out.value.clear();
        break;
    case method::QuestionKind::Text:
        out.value = value.toString();
        break;
    }
    return out;
}

QString obstacleChip(const QString &key)
{
    if (key == "yes"_L1)
        return tr("ja");
    if (key == "somewhat"_L1)
        return tr("een beetje");
    return key == "no"_L1 ? tr("nee") : QString();
}

} // namespace

QString levelName(const method::Domain &domain, int score)
{
    return score >= 1 && score <= domain.levels.size() ? domain.levels.at(score - 1).name : QString();
}

QString careHint(method::Sensitivity sensitivity)
{
    switch (sensitivity) {
    case method::Sensitivity::Health:
        return tr("Noteer wat iemand wel en niet kan. Geen diagnose.");
    case method::Sensitivity::Criminal:
        return tr("Noteer alleen wat nodig is voor hulp of werk. Geen strafbare feiten.");
    case method::Sensitivity::ThirdParty:
        return tr("Noteer over anderen alleen wat de klant helpt.");
    default:
        return {};
    }
}

QString sectionName(const method::Method &method, const QString &key)
{
    if (const method::Domain *domain = method.domain(key))
        return domain->name;
    if (key == "welcome"_L1)
        return tr("Welkom");
    if (key == "observations"_L1)
        return tr("Observaties");
    if (key == "agreements"_L1)
        return tr("Afspraken");
    if (key == "summary"_L1)
        return tr("Samenvatting");
    if (key == "elaboration"_L1)
        return tr("Uitwerken");
    return tr("Advies en besluit");
}

QList<SectionItem> sectionItems(
    const TalkContext &context, const QString &current, bool timeToRoundUp, bool withAdvice)
{
    QList<SectionItem> out;
    for (const interview::Section &section : interview::outline(context.method, context.view)) {
        SectionItem item;
        item.key = section.key;
        item.name = sectionName(context.method, section.key);
        item.mark = markOf(section.mark);
        item.markWord = wordOf(item.mark);
        item.score = section.score;
        item.later = section.later;
        item.current = section.key == current;
        item.calls = timeToRoundUp && section.kind == interview::Section::Kind::Summary;
        if (withAdvice || section.kind != interview::Section::Kind::Observations)
            out.append(item);
    }
    if (!withAdvice)
        return out;
    for (const QString &key : { u"elaboration"_s, u"advice"_s }) {
        SectionItem item;
        item.key = key;
        item.name = sectionName(context.method, key);
        item.markWord = wordOf(item.mark);
        item.current = current == key;
        out.append(item);
    }
    return out;
}

DomainItem domainItem(const TalkContext &context, const method::Domain &domain)
{
    const interview::DomainView view = context.view.domains.value(domain.key);
    DomainItem out;
    out.key = domain.key;
    out.name = domain.name;
    out.english = context.english;
    out.hasEnglish = !domain.openingEnglish.isEmpty();
    out.opening = context.english && out.hasEnglish ? domain.openingEnglish : domain.opening;
    out.necessity = domain.necessity;
    for (const method::Level &level : domain.levels) {
        out.levelNames << level.name;
        out.levelTexts << level.text;
    }
    out.then = thenText(context, domain);
    out.state = view.state;
    out.score = view.score;
    out.clientScore = view.clientScore;
    out.obstacle = view.obstacle;
    out.chips = options(domain.chips);
    for (const interview::ChosenChip &chip : view.chips)
        out.chosenChips << chip.key;
    out.works = view.works;
    out.note = view.note;
    out.remark = view.remarks.value(QString());
    out.later = view.later.contains(QString());
    for (const method::Question &question : domain.questions) {
        if (interview::isShown(domain, question, view))
            out.questions.append(questionItem(context, question, view));
    }
    for (const QString &step : domain.firstSteps) {
        const bool agreed = std::any_of(context.view.agreements.cbegin(), context.view.agreements.cend(),
            [&step](const interview::Agreement &agreement) { return agreement.what == step; });
        (agreed ? out.agreedSteps : out.firstSteps) << step;
    }
    out.careHint = careHint(domain.sensitivity);
    return out;
}

QList<ObservationItem> observationItems(const TalkContext &context)
{
    QList<ObservationItem> out;
    for (const method::Choice &topic : context.method.observationTopics) {
        ObservationItem item;
        item.key = topic.key;
        item.name = topic.text;
        item.text = context.view.topics.value(topic.key);
        item.isTopic = true;
        out.append(item);
    }
    for (const method::Domain &domain : context.method.domains) {
        const interview::DomainView view = context.view.domains.value(domain.key);
        if (!interview::takesPart(domain, view) || domain.observations.isEmpty())
            continue;
        ObservationItem item;
        item.key = domain.key;
        item.name = domain.name;
        for (const method::Choice &choice : domain.observations)
            item.options.append({ choice.text, choice.text }); // kept in its own words
        item.chosen = view.observations;
        out.append(item);
    }
    return out;
}

AgreementsItem agreementsItem(const TalkContext &context)
{
    AgreementsItem out;
    QStringList agreed;
    for (const interview::Agreement &agreement : context.view.agreements) {
        out.lines.append({ agreement.id, agreement.who, agreement.what, agreement.date, agreement.owner });
        agreed << agreement.what;
    }
    // Steps of what is in the way come first: there one helps most.
    for (const bool inTheWay : { true, false }) {
        for (const method::Domain &domain : context.method.domains) {
            const interview::DomainView view = context.view.domains.value(domain.key);
            if (view.state != interview::DomainState::Discussed || (view.obstacle == "yes"_L1) != inTheWay)
                continue;
            for (const QString &step : domain.firstSteps.mid(0, 2)) {
                if (!agreed.contains(step) && !out.suggestions.contains(step) && out.suggestions.size() < 8)
                    out.suggestions << step;
            }
        }
    }
    out.noNextStep = context.view.noNextStep;
    return out;
}

QList<MatrixItem> matrixItems(const TalkContext &context)
{
    QList<MatrixItem> out;
    for (const method::Domain &domain : context.method.domains) {
        const interview::DomainView view = context.view.domains.value(domain.key);
        if (!interview::takesPart(domain, view))
            continue;
        MatrixItem item;
        item.key = domain.key;
        item.name = domain.name;
        if (context.previous)
            item.then = context.previous->domains.value(domain.key).score;
        item.score = view.score;
        item.clientScore = view.clientScore;
        item.stateWord = view.score ? QString() : domainStateWord(view.state);
        item.isOpen = view.state == interview::DomainState::NotDiscussed
            || view.state == interview::DomainState::Discussed;
        item.obstacle = obstacleChip(view.obstacle);
        QStringList chips;
        for (const interview::ChosenChip &chip : view.chips)
            chips << chip.text;
        item.chips = chips.join(u", "_s);
        item.observations = view.observations.join(u", "_s);
        item.value
            = view.score ? u"%1, %2"_s.arg(*view.score).arg(levelName(domain, *view.score)) : item.stateWord;
        out.append(item);
    }
    return out;
}

QList<PromptItem> promptItems(const method::Method &method)
{
    QList<PromptItem> out;
    for (const method::PromptCard &card : method.promptCards)
        out.append({ card.key, card.happens, card.aim, card.lines });
    return out;
}

} // namespace kib::ui
