// SPDX-License-Identifier: EUPL-1.2
#include "app/dossiertext.h"

#include "core/base/dutchdate.h"
#include "ui/common/answertext.h"
#include "ui/common/clientwords.h"
#include "ui/common/talktext.h"
#include "ui/common/words.h"

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
    const QString address = ui::shownAddress(row.client, reader).join(u", "_s);
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
        lines.append({ u"pad"_s,
            row.path.isEmpty() ? u"nog niet gekozen"_s : ui::decisionText(method, {}, row.path) });
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
        rows.append({ dutchShortDate(one.on), ui::decisionText(method, one.category, one.path),
            orDash(ui::decisionText(method, one.advisedCategory, one.advisedPath)),
            dutchShortDate(one.reviewOn), one.reason });
    return rows;
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

} // namespace

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
            ui::decisionText(method, advice.category.proposal, {}));
    if (!method.paths.isEmpty())
        addAdvice(lines, u"Pad"_s, advice.path, method, ui::decisionText(method, {}, advice.path.proposal));
    return lines.join(u'\n');
}

QString interviewText(const interview::OpenedInterview &opened)
{
    QStringList lines { u"Gesprek van %1, %2"_s.arg(dutchShortDate(opened.interview.startedOn),
        opened.interview.endedAt ? u"afgerond"_s : u"nog open"_s) };
    for (const ui::TalkPart &part : ui::talkParts(opened)) {
        if (!part.name.isEmpty())
            lines << (part.state.isEmpty() ? part.name : part.name + u": "_s + part.state);
        const QString indent = part.name.isEmpty() ? QString() : u"  "_s;
        for (const QString &line : part.lines)
            lines << indent + line;
    }
    return lines.join(u'\n');
}

} // namespace kib::app
