// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/dossierdomains.h"

#include "core/interview/outline.h"
#include "ui/common/clientwords.h"
#include "ui/common/newestfirst.h"
#include "ui/common/tr.h"
#include "ui/common/typeddate.h"
#include "ui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

// Named bare below: lupdate takes the context of a text from the qualified name of what the function returns.
using print::Table;
using print::ThenNowWords;

using interview::OpenedInterview;

bool saysSomething(const OpenedInterview &talk)
{
    return std::any_of(talk.view.domains.cbegin(), talk.view.domains.cend(),
        [](const interview::DomainView &one) { return one.score || one.clientScore; });
}

QString idOf(const OpenedInterview &talk)
{
    return talk.interview.id.toString();
}

// Those of which there is something to lay side by side, newest first.
QList<const OpenedInterview *> scored(const DossierFacts &facts)
{
    QList<const OpenedInterview *> out;
    for (const OpenedInterview &talk : newestFirst(facts.talks)) {
        if (saysSomething(talk))
            out.append(&talk);
    }
    return out;
}

QList<print::ThenNowRow> rowsOf(const OpenedInterview *then, const OpenedInterview &now)
{
    QList<print::ThenNowRow> rows;
    for (const method::Domain &domain : now.method->domains) {
        const interview::DomainView today = now.view.domains.value(domain.key);
        const interview::DomainView before
            = then ? then->view.domains.value(domain.key) : interview::DomainView();
        if (interview::takesPart(domain, today) || before.score)
            rows.append(
                { domain.name, before.score, today.score, today.clientScore, !today.observations.isEmpty() });
    }
    return rows;
}

ThenNowWords wordsOf(const OpenedInterview *then, const OpenedInterview &now)
{
    ThenNowWords words;
    if (then)
        words.then = tr("Toen, %1").arg(longDate(then->interview.startedOn));
    words.now = tr("Nu, %1").arg(longDate(now.interview.startedOn));
    words.own = tr("Klant zelf");
    words.observed = tr("Er is een observatie");
    words.lowest = tr("zit vast");
    words.highest = tr("gaat zelf");
    words.notDiscussed = tr("niet besproken");
    words.equal = tr("gelijk");
    words.isNew = then ? tr("nieuw") : QString();
    words.domain = tr("Leefgebied");
    words.change = tr("Verschil");
    return words;
}

// With one talk there is no "then" and no difference: a column of dashes says nothing.
Table tableOf(const QList<print::ThenNowRow> &rows, ThenNowWords words, bool two)
{
    words.then = tr("Toen");
    words.now = tr("Nu");
    Table table = print::dumbbellTable(rows, words);
    if (two)
        return table;
    for (QStringList &row : table.rows) {
        row.removeAt(1);
    }
    table.columns.removeAt(1);
    table.columns.last().header = tr("Opmerking");
    return table;
}

const OpenedInterview *named(const QList<const OpenedInterview *> &talks, const QString &id)
{
    const auto found = std::find_if(
        talks.cbegin(), talks.cend(), [&id](const OpenedInterview *talk) { return idOf(*talk) == id; });
    return found == talks.cend() ? nullptr : *found;
}

} // namespace

QString thenNowSentence(const print::ThenNowCounts &counts)
{
    const std::pair<int, QString> parts[] = { { counts.up, tr("vooruit") }, { counts.down, tr("terug") },
        { counts.equal, tr("gelijk") }, { counts.isNew, tr("voor het eerst besproken") },
        { counts.notDiscussed, tr("niet besproken") } };
    QStringList said;
    for (const auto &[n, what] : parts) {
        if (n == 0)
            continue;
        said << (said.isEmpty()
                ? (n == 1 ? tr("Op %1 leefgebied %2") : tr("Op %1 leefgebieden %2")).arg(countWord(n), what)
                : tr("%1 %2").arg(countWord(n), what));
    }
    return said.isEmpty() ? QString() : said.join(u", "_s) + u'.';
}

namespace {

QString oneTalkSentence(const print::ThenNowCounts &counts)
{
    const int discussed = counts.isNew;
    QString first = countWord(discussed);
    first[0] = first.at(0).toUpper();
    const QString said
        = (discussed == 1 ? tr("%1 leefgebied besproken") : tr("%1 leefgebieden besproken")).arg(first);
    return counts.notDiscussed == 0 ? said + u'.'
                                    : tr("%1, %2 niet.").arg(said, countWord(counts.notDiscussed));
}

} // namespace

DossierDomains dossierDomains(const DossierFacts &facts, const TalkChoice &choice)
{
    DossierDomains out;
    const QList<const OpenedInterview *> talks = scored(facts);
    if (talks.isEmpty()) {
        out.empty = tr("Nog niets besproken. Dat mag.");
        return out;
    }
    for (const OpenedInterview *talk : talks)
        out.talks.append({ idOf(*talk), longDate(talk->interview.startedOn) });
    const OpenedInterview *now = named(talks, choice.now);
    if (!now)
        now = talks.first();
    const OpenedInterview *then = named(talks, choice.then);
    const qsizetype next = talks.indexOf(now) + 1;
    if ((!then || then == now) && next < talks.size())
        then = talks.at(next);
    if (then == now)
        then = nullptr;
    out.now = idOf(*now);
    out.then = then ? idOf(*then) : QString();
    out.rows = rowsOf(then, *now);
    out.words = wordsOf(then, *now);
    const print::ThenNowCounts counts = print::thenNowCounts(out.rows);
    out.figure.heading = then ? tr("Hoe gaat het, toen en nu?") : tr("Hoe gaat het nu?");
    out.figure.sentence = then ? thenNowSentence(counts) : oneTalkSentence(counts);
    out.figure.table = tableOf(out.rows, out.words, then != nullptr);
    out.figure.source = tr("Werkwijze %1, versie %2. %3.")
                            .arg(now->method->name, now->method->version,
                                counted(out.rows.size(), tr("leefgebied"), tr("leefgebieden")));
    return out;
}

} // namespace kib::ui
