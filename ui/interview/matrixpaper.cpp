// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/matrixpaper.h"

#include "core/base/dutchdate.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString nameOf(const QList<AdvicePresenter::Option> &options, const QString &key)
{
    for (const AdvicePresenter::Option &option : options) {
        if (option.key == key)
            return option.name;
    }
    return key;
}

print::MatrixPage::Advice paperAdvice(const std::optional<AdvicePresenter::Proposal> &proposal,
    const QList<AdvicePresenter::Option> &options, const QString &chosen, const AdvicePresenter::State &state)
{
    print::MatrixPage::Advice out;
    if (proposal) {
        out.proposal = proposal->proposal.isEmpty() ? QString() : nameOf(options, proposal->proposal);
        for (const AdvicePresenter::Line &line : proposal->because)
            out.reasons << line.text;
    }
    if (!state.decided.isEmpty() && !chosen.isEmpty()) {
        out.decision = nameOf(options, chosen);
        out.reason = AdvicePresenter::wholeReason(state);
    }
    return out;
}

QString sourceOf(const Workplace &workplace)
{
    return u"%1, versie %2"_s.arg(workplace.method->name, workplace.method->version);
}

} // namespace

Result<print::DisplayList> matrixPaper(
    const InterviewPresenter::State &talk, const AdvicePresenter::State &advice, const Workplace &workplace)
{
    print::MatrixPage page;
    page.client = talk.clientName;
    page.talk = u"gesprek van %1"_s.arg(talk.startedOn.isValid() ? dutchFullDate(talk.startedOn) : QString());
    page.source = sourceOf(workplace);
    for (const MatrixItem &row : talk.rows)
        page.rows.append({ row.name, row.score, row.clientScore, row.stateWord, row.obstacle, row.chips,
            row.observations });
    page.category = paperAdvice(advice.category, advice.categories, advice.chosenCategory, advice);
    page.path = paperAdvice(advice.path, advice.paths, advice.chosenPath, advice);
    if (!advice.decided.isEmpty()) {
        page.decidedBy = workplace.accountName;
        page.decidedOn = dutchFullDate(workplace.today);
    }
    page.practice = workplace.practice;
    auto layout = print::MatrixPageLayout::create();
    if (!layout)
        return fail(layout.error());
    return layout->place(page);
}

Result<print::DisplayList> emptyForm(const Workplace &workplace)
{
    print::EmptyMatrix page;
    for (const method::Domain &domain : workplace.method->domains) {
        if (domain.enabled)
            page.domains << domain.name;
    }
    page.source = sourceOf(workplace);
    page.practice = workplace.practice;
    auto layout = print::MatrixPageLayout::create();
    if (!layout)
        return fail(layout.error());
    return layout->place(page);
}

} // namespace kib::ui
