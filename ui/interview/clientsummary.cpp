// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/clientsummary.h"

#include "core/base/dutchdate.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

void add(
    QList<SummaryLine> &lines, const interview::InterviewView &view, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        lines.append({ key, text, view.struck.contains(key) });
}

} // namespace

ClientSummary clientSummary(const method::Method &method, const interview::InterviewView &view, QDate on)
{
    ClientSummary out;
    out.date = dutchFullDate(on); // paper for the client is Dutch, whatever the window speaks
    for (const method::Domain &domain : method.domains) {
        const interview::DomainView said = view.domains.value(domain.key);
        if (!said.works.isEmpty())
            add(out.goesWell, view, u"works/"_s + domain.key,
                u"%1: %2"_s.arg(domain.name, said.works.simplified()));
        QStringList good;
        QStringList hard;
        for (const interview::ChosenChip &chip : said.chips)
            (domain.goodChips.contains(chip.key) ? good : hard) << chip.text;
        if (!good.isEmpty())
            add(out.goesWell, view, u"good/"_s + domain.key,
                u"%1: %2"_s.arg(domain.name, good.join(u", "_s)));
        if (!hard.isEmpty() && said.obstacle != "no"_L1)
            add(out.isHard, view, u"chips/"_s + domain.key, u"%1: %2"_s.arg(domain.name, hard.join(u", "_s)));
    }
    int line = 0;
    for (const QString &words : view.clientWords.split(u'\n', Qt::SkipEmptyParts))
        add(out.wants, view, u"wants/%1"_s.arg(line++), words.simplified());
    for (const interview::Agreement &agreement : view.agreements) {
        const SummaryAgreement made { agreement.what,
            agreement.date.isValid() ? dutchFullDate(agreement.date) : QString() };
        switch (agreement.who) {
        case interview::Party::Client:
            out.you.append(made);
            break;
        case interview::Party::Office:
            out.we.append(made);
            break;
        case interview::Party::Together:
            out.together.append(made);
            break;
        }
    }
    return out;
}

} // namespace kib::ui
