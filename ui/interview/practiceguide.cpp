// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/practiceguide.h"

#include "ui/common/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int steps = 6;
constexpr qsizetype enoughDomains = 2;

QString step(int number, const QString &text)
{
    return tr("Oefening, stap %1 van %2. %3").arg(number).arg(steps).arg(text);
}

qsizetype discussed(const InterviewPresenter::State &talk)
{
    return std::count_if(
        talk.rows.cbegin(), talk.rows.cend(), [](const MatrixItem &row) { return row.score.has_value(); });
}

QString talkTip(const InterviewPresenter::State &talk, const AdvicePresenter::State &advice)
{
    if (!advice.decided.isEmpty())
        return step(6, tr("Het besluit staat vast. Druk op Rond gesprek af."));
    if (talk.section == "advice"_L1)
        return step(5,
            tr("Beantwoord de vragen bij Kansen. Kies dan zelf een categorie, geef een reden en druk op Leg "
               "besluit vast."));
    if (talk.section == "summary"_L1)
        return step(5,
            tr("Dit blad krijgt de klant mee: druk op Maak PDF. Ga daarna naar Advies en besluit, links "
               "onderaan."));
    if (!talk.agreements.lines.isEmpty() && discussed(talk) >= enoughDomains)
        return step(5, tr("Ga links naar Samenvatting: u ziet het blad dat de klant meekrijgt."));
    if (talk.section == "agreements"_L1)
        return step(4, tr("Typ wat u afspreekt, kies een datum en druk op Voeg toe."));
    if (discussed(talk) >= enoughDomains)
        return step(4, tr("Ga links naar Afspraken en spreek één ding af, met een datum."));
    if (talk.domain && !talk.domain->score)
        return step(3,
            tr("Stel de vraag. Druk op een cijfer van 1 tot 5 en kies woorden bij Wat speelt er. Sla gerust "
               "iets over."));
    if (talk.domain)
        return step(3, tr("Het antwoord is al opgeslagen. Druk op Volgende en bespreek nog een leefgebied."));
    return step(2, tr("Kies links een leefgebied, bijvoorbeeld waar de klant over begint."));
}

} // namespace

QString practiceTip(const InterviewPresenter::State &talk, const AdvicePresenter::State &advice)
{
    switch (talk.mode) {
    case InterviewPresenter::Mode::Choose:
        return talk.finishedText.isEmpty()
            ? step(1, tr("Druk op Kies een klant. Kies iemand in de lijst en druk op Start gesprek."))
            : tr("Klaar: u hebt een heel gesprek gedaan. Open het dossier en kijk wat er is vastgelegd.");
    case InterviewPresenter::Mode::Prepare:
        return step(1,
            talk.preparing.resumes ? tr("Dit gesprek begon eerder. Druk op Ga verder.")
                                   : tr("Kies of u het dossier vooraf leest en druk op Start gesprek."));
    case InterviewPresenter::Mode::Talk:
        return talk.lookAlong ? QString() : talkTip(talk, advice);
    }
    return {};
}

} // namespace kib::ui
