// SPDX-License-Identifier: EUPL-1.2
#include "app/dossiertext.h"

#include "core/base/dutchdate.h"
#include "ui/common/words.h"
#include "ui/interview/answertext.h"

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

void addTable(QStringList &parts, const QStringList &header, const QList<QStringList> &rows)
{
    if (!rows.isEmpty())
        parts << alignedTable(header, rows);
}

QString personTable(
    const Dossier &dossier, const Names &names, const method::Method &method, AccountId reader)
{
    const plan::CaseRow &row = dossier.row;
    const client::Identity &identity = row.client.identity;
    const method::Category *category = method.category(row.client.category);
    const QString address = shownAddress(row.client, reader).join(u", "_s);
    const QString birth = identity.birth ? identity.birth->shown() : QString();
    QList<QStringList> lines;
    lines.append({ u"adres"_s,
        identity.secrecy == 0   ? orDash(address)
            : address.isEmpty() ? u"geheim"_s
                                : address + u" (geheim)"_s });
    lines.append({ u"telefoon"_s, orDash(identity.phone) });
    lines.append({ u"e-mail"_s, orDash(identity.email) });
    lines.append({ u"geboren"_s, birth.isEmpty() ? u"onbekend"_s : birth });
    if (identity.death)
        lines.append({ u"overleden"_s, orDash(identity.death->shown()) });
    lines.append({ u"klantmanager"_s, row.client.caseworker ? names.value(*row.client.caseworker) : u"–"_s });
    lines.append({ u"laatst gesproken"_s, dutchShortDate(row.lastTwoWay) });
    if (!method.paths.isEmpty())
        lines.append(
            { u"pad"_s, row.path.isEmpty() ? u"nog niet gekozen"_s : decisionText(method, {}, row.path) });
    if (!method.categories.isEmpty())
        lines.append({ u"categorie"_s,
            category != nullptr                 ? category->name
                : row.client.category.isEmpty() ? u"nog niet ingedeeld"_s
                                                : row.client.category });
    lines.append({ u"volgende stap"_s,
        row.next ? ui::stepWord(row.next->what) + u' ' + dutchShortDate(row.next->date) : u"geen"_s });
    return alignedTable({ identity.number, client::listName(identity.name) }, lines);
}

QList<QStringList> placementRows(const QList<placement::Placement> &placements, const method::Method &method)
{
    QList<QStringList> rows;
    for (const placement::Placement &one : placements)
        rows.append({ dutchShortDate(one.on), decisionText(method, one.category, one.path),
            orDash(decisionText(method, one.advisedCategory, one.advisedPath)), dutchShortDate(one.reviewOn),
            one.reason });
    return rows;
}

QString domainLine(const method::Domain &domain, const interview::DomainView &view)
{
    QStringList parts { ui::domainStateWord(view.state) };
    if (view.score)
        parts << u"score "_s + QString::number(*view.score);
    if (view.clientScore)
        parts << u"eigen score "_s + QString::number(*view.clientScore);
    if (!view.obstacle.isEmpty())
        parts << ui::obstacleWord(view.obstacle);
    if (view.later.contains(QString()))
        parts << u"later"_s;
    return domain.name + u": "_s + parts.join(u", "_s);
}

void addAdvice(QStringList &lines, const QString &title, const placement::Advice &advice,
    const method::Method &method, const QString &proposed)
{
    lines << title + u": "_s + (proposed.isEmpty() ? u"geen voorstel"_s : proposed);
    for (const placement::Because &one : advice.because)
        lines << u"  waarom: "_s + one.text;
    for (const QString &one : advice.missing)
        lines << u"  niet bekend: "_s + ui::factName(method, one);
    for (const placement::WouldChange &one : advice.wouldChange)
        lines << u"  anders bij: "_s + one.text;
}

void addDomain(QStringList &lines, const method::Domain &domain, const interview::DomainView &view)
{
    lines << domainLine(domain, view);
    QStringList chips;
    for (const interview::ChosenChip &chip : view.chips)
        chips << chip.text;
    if (!chips.isEmpty())
        lines << u"  Wat speelt er: "_s + chips.join(u"; "_s);
    if (!view.works.isEmpty())
        lines << u"  Wat lukt er wél: "_s + view.works;
    for (const method::Question &question : domain.questions) {
        const auto answer = view.answers.constFind(question.key);
        if (answer != view.answers.cend())
            lines << u"  %1 %2"_s.arg(question.text, ui::answerText(question, *answer));
        if (view.later.contains(question.key))
            lines << u"  Later: "_s + question.text;
        if (const QString remark = view.remarks.value(question.key); !remark.isEmpty())
            lines << u"  Opmerking bij '%1': %2"_s.arg(question.text, remark);
    }
    if (const QString remark = view.remarks.value(QString()); !remark.isEmpty())
        lines << u"  Opmerking: "_s + remark;
    if (!view.observations.isEmpty())
        lines << u"  Gezien: "_s + view.observations.join(u"; "_s);
    if (!view.note.isEmpty())
        lines << u"  Notitie: "_s + view.note;
}

QString agreementLine(const interview::Agreement &agreement)
{
    QString line = u"  %1: %2"_s.arg(ui::partyWord(agreement.who), agreement.what);
    if (agreement.date.isValid())
        line += u", uiterlijk "_s + dutchShortDate(agreement.date);
    if (!agreement.owner.isEmpty())
        line += u" ("_s + agreement.owner + u')';
    return line;
}

// What belongs to the whole talk and not to a domain.
void addTalk(QStringList &lines, const interview::InterviewView &view, const method::Method &method)
{
    for (const method::Choice &topic : method.observationTopics) {
        if (const QString seen = view.topics.value(topic.key); !seen.isEmpty())
            lines << u"Gezien bij %1: %2"_s.arg(topic.text, seen);
    }
    if (!view.clientWords.isEmpty())
        lines << u"In eigen woorden: "_s + view.clientWords;
    if (!view.agreements.isEmpty())
        lines << u"Afspraken"_s;
    for (const interview::Agreement &agreement : view.agreements)
        lines << agreementLine(agreement);
    if (!view.noNextStep.isEmpty())
        lines << u"Geen volgende stap: "_s + view.noNextStep;
    if (!view.closing.isEmpty())
        lines << u"Afgesproken: "_s + view.closing;
    if (!view.notes.isEmpty())
        lines << u"Notities: "_s + view.notes;
    if (view.mood)
        lines << u"De klant vond dit gesprek: "_s + ui::moodWord(*view.mood);
    if (view.prepared)
        lines << u"Voorbereiding: "_s + ui::preparationWord(*view.prepared);
}

} // namespace

QStringList shownAddress(const client::Client &client, AccountId reader)
{
    if (client.identity.secrecy != 0 && client.caseworker != reader)
        return {};
    return client::addressLines(client.identity.address).filled();
}

QString decisionText(const method::Method &method, const QString &category, const QString &path)
{
    QStringList names;
    if (!category.isEmpty()) {
        const method::Category *known = method.category(category);
        names << (known != nullptr ? known->name : category);
    }
    if (!path.isEmpty()) {
        const method::Path *known = method.path(path);
        names << (known != nullptr ? known->name : path);
    }
    return names.join(u", pad "_s);
}

QString dossierText(
    const Dossier &dossier, const Names &names, const method::Method &method, AccountId reader)
{
    QStringList parts { personTable(dossier, names, method, reader) };
    QList<QStringList> rows;
    for (const contact::Appointment &one : dossier.appointments)
        rows.append(
            { dutchShortDate(one.on), one.at.toString(u"HH:mm"_s), ui::appointmentStatusWord(key(one.status)),
                names.value(one.caseworker), orDash(one.reason), one.id.toString() });
    addTable(parts, { u"afspraak"_s, u"tijd"_s, u"uitslag"_s, u"met"_s, u"reden"_s, u"id"_s }, rows);
    rows.clear();
    for (const contact::LetterRecord &one : dossier.letters) {
        const method::LetterTemplate *letter = method.letter(one.templateKey);
        rows.append({ dutchShortDate(one.made), letter != nullptr ? letter->name : one.templateKey,
            ui::letterStatusWord(key(one.status)), one.id.toString() });
    }
    addTable(parts, { u"brief"_s, u"soort"_s, u"stand"_s, u"id"_s }, rows);
    rows.clear();
    for (const interview::Interview &one : dossier.interviews)
        rows.append({ dutchShortDate(one.startedOn), one.endedAt ? u"afgerond"_s : u"open"_s,
            names.value(one.account), one.id.toString() });
    addTable(parts, { u"gesprek"_s, u"stand"_s, u"met"_s, u"id"_s }, rows);
    addTable(parts, { u"indeling"_s, u"besluit"_s, u"voorstel"_s, u"terugkijken"_s, u"reden"_s },
        placementRows(dossier.placements, method));
    rows.clear();
    for (const plan::Activity &one : dossier.activities) {
        const method::Service *service = method.service(one.service);
        rows.append({ dutchShortDate(one.begin), dutchShortDate(one.end),
            service != nullptr ? service->name : one.service, ui::activityStatusWord(key(one.status)),
            orDash(one.goal) });
    }
    addTable(parts, { u"dienst van"_s, u"tot en met"_s, u"soort"_s, u"stand"_s, u"doel"_s }, rows);
    return parts.join(u"\n\n"_s);
}

QString adviceText(const placement::FullAdvice &advice, const method::Method &method)
{
    QStringList lines;
    if (!method.categories.isEmpty() || method.paths.isEmpty())
        addAdvice(lines, u"Categorie"_s, advice.category, method,
            decisionText(method, advice.category.proposal, {}));
    if (!method.paths.isEmpty())
        addAdvice(lines, u"Pad"_s, advice.path, method, decisionText(method, {}, advice.path.proposal));
    return lines.join(u'\n');
}

QString interviewText(const interview::OpenedInterview &opened)
{
    QStringList lines { u"Gesprek van %1, %2"_s.arg(dutchShortDate(opened.interview.startedOn),
        opened.interview.endedAt ? u"afgerond"_s : u"nog open"_s) };
    for (const method::Domain &domain : opened.method->domains) {
        const auto view = opened.view.domains.constFind(domain.key);
        if (view != opened.view.domains.cend())
            addDomain(lines, domain, *view);
    }
    for (const method::Fact &fact : opened.method->facts) {
        const auto value = opened.view.facts.constFind(fact.key);
        if (value != opened.view.facts.cend())
            lines << fact.label + u": "_s + ui::factText(fact, *value);
    }
    addTalk(lines, opened.view, *opened.method);
    return lines.join(u'\n');
}

} // namespace kib::app
