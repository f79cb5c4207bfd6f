// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/talktext.h"

#include "core/base/dutchdate.h"
#include "ui/common/answertext.h"
#include "ui/common/notelines.h"
#include "ui/common/tr.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString stateOf(const interview::DomainView &view)
{
    QStringList parts { domainStateWord(view.state) };
    if (view.score)
        parts << tr("score %1").arg(*view.score);
    if (view.clientScore)
        parts << tr("eigen score %1").arg(*view.clientScore);
    if (!view.obstacle.isEmpty())
        parts << obstacleWord(view.obstacle);
    if (view.later.contains(QString()))
        parts << tr("later");
    return parts.join(u", "_s);
}

void addQuestion(QStringList &lines, const method::Question &question, const interview::DomainView &view)
{
    const auto answer = view.answers.constFind(question.key);
    if (answer != view.answers.cend())
        lines << u"%1 %2"_s.arg(question.text, answerText(question, *answer));
    if (view.later.contains(question.key))
        lines << tr("Later: %1").arg(question.text);
    if (const QString remark = view.remarks.value(question.key); !remark.isEmpty())
        lines << tr("Opmerking bij '%1': %2").arg(question.text, remark);
}

TalkPart domainPart(const method::Domain &domain, const interview::DomainView &view, const QString &notes)
{
    TalkPart part { TalkPart::Kind::Domain, domain.name, stateOf(view), {} };
    QStringList chips;
    for (const interview::ChosenChip &chip : view.chips)
        chips << chip.text;
    if (!chips.isEmpty())
        part.lines << tr("Wat speelt er: %1").arg(chips.join(u"; "_s));
    if (!view.works.isEmpty())
        part.lines << tr("Wat lukt er wél: %1").arg(view.works);
    for (const method::Question &question : domain.questions)
        addQuestion(part.lines, question, view);
    if (const QString remark = view.remarks.value(QString()); !remark.isEmpty())
        part.lines << tr("Opmerking: %1").arg(remark);
    if (!view.observations.isEmpty())
        part.lines << tr("Gezien: %1").arg(view.observations.join(u"; "_s));
    for (const QString &line : taggedLines(notes, domain.name))
        part.lines << tr("Steekwoord: %1").arg(line);
    if (!view.note.isEmpty())
        part.lines << tr("Notitie: %1").arg(view.note);
    return part;
}

TalkPart knownPart(const interview::InterviewView &view, const method::Method &method)
{
    TalkPart part { TalkPart::Kind::Known, {}, {}, {} };
    for (const method::Fact &fact : method.facts) {
        const auto value = view.facts.constFind(fact.key);
        if (value != view.facts.cend())
            part.lines << fact.label + u": "_s + factText(fact, *value);
    }
    for (const method::Choice &topic : method.observationTopics) {
        if (const QString seen = view.topics.value(topic.key); !seen.isEmpty())
            part.lines << tr("Gezien bij %1: %2").arg(topic.text, seen);
    }
    if (!view.clientWords.isEmpty())
        part.lines << tr("In eigen woorden: %1").arg(view.clientWords);
    return part;
}

TalkPart closingPart(const interview::InterviewView &view, const method::Method &method)
{
    TalkPart part { TalkPart::Kind::Closing, {}, {}, {} };
    if (!view.noNextStep.isEmpty())
        part.lines << tr("Geen volgende stap: %1").arg(view.noNextStep);
    if (!view.closing.isEmpty())
        part.lines << tr("Afgesproken: %1").arg(view.closing);
    QStringList loose;
    for (const LooseNote &note : looseNotes(view.notes, method))
        loose << note.text;
    if (!loose.isEmpty())
        part.lines << tr("Notities: %1").arg(loose.join(u'\n'));
    if (view.mood)
        part.lines << tr("De klant vond dit gesprek: %1").arg(moodWord(*view.mood));
    if (view.prepared)
        part.lines << tr("Voorbereiding: %1").arg(preparationWord(*view.prepared));
    return part;
}

} // namespace

QList<TalkPart> talkParts(const interview::OpenedInterview &talk)
{
    QList<TalkPart> parts;
    for (const method::Domain &domain : talk.method->domains) {
        if (talk.view.domains.contains(domain.key) || !taggedLines(talk.view.notes, domain.name).isEmpty())
            parts << domainPart(domain, talk.view.domains.value(domain.key), talk.view.notes);
    }
    TalkPart agreements { TalkPart::Kind::Agreements, tr("Afspraken", "made in a conversation"), {}, {} };
    for (const interview::Agreement &agreement : talk.view.agreements)
        agreements.lines << partyWord(agreement.who) + u": "_s + agreementText(agreement);
    for (const TalkPart &part :
        { knownPart(talk.view, *talk.method), agreements, closingPart(talk.view, *talk.method) }) {
        if (!part.lines.isEmpty())
            parts << part;
    }
    return parts;
}

QString agreementText(const interview::Agreement &agreement)
{
    QString text = agreement.what;
    if (agreement.date.isValid())
        text += tr(", uiterlijk %1").arg(dutchShortDate(agreement.date));
    if (!agreement.owner.isEmpty())
        text += u" ("_s + agreement.owner + u')';
    return text;
}

} // namespace kib::ui
