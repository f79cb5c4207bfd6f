// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/clientlistpresenter.h"

#include "ui/common/clientwords.h"
#include "ui/common/errortext.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

ClientListPresenter::ClientListPresenter(Caseload &caseload, const Workplace &workplace)
    : m_caseload(caseload)
    , m_workplace(workplace)
{
    connect(&caseload, &Caseload::changed, this, &ClientListPresenter::follow);
    follow();
}

// What can be chosen changes with the clients, not with every letter that is typed.
void ClientListPresenter::follow()
{
    m_state.categories = { { QString(), tr("Alle categorieën") },
        { plan::DirectoryFilter::notPlaced, tr("Nog niet ingedeeld") } };
    for (const method::Category &category : m_workplace.method->categories)
        m_state.categories.append({ category.key, category.name });
    m_state.caseworkers = m_caseload.caseworkers();
    find();
}

void ClientListPresenter::setFilter(const plan::DirectoryFilter &filter)
{
    m_state.filter = filter;
    find();
}

void ClientListPresenter::setText(const QString &text)
{
    m_state.filter.text = text;
    find();
}

void ClientListPresenter::clearFilters()
{
    setFilter({});
}

void ClientListPresenter::sortBy(plan::DirectorySort sort)
{
    m_state.sort = sort;
    find();
}

void ClientListPresenter::find()
{
    m_state.directory = m_caseload.directory();
    m_state.problem.clear();
    if (m_caseload.problem()) {
        const ErrorText text = errorText(*m_caseload.problem());
        m_state.problem = text.message;
        m_state.advice = text.advice;
    }
    m_state.hits.clear();
    m_state.empty.clear();
    m_state.heading.clear();
    m_state.canClearFilters = false;
    ++m_state.version;
    if (!m_state.directory) {
        m_state.empty = m_caseload.isLoading() ? tr("Klanten laden…") : QString();
        emit stateChanged();
        return;
    }
    m_state.hits = m_search.find(m_state.directory, m_state.filter, m_state.sort);
    const qsizetype all = m_state.directory->size();
    m_state.heading = tr("%1 van %2").arg(number(m_state.hits.size()), number(all));
    if (m_state.hits.isEmpty()) {
        m_state.empty = all == 0 ? tr("Nog geen klanten. Haal ze uit een exportbestand.")
                                 : tr("Geen klanten met deze filters.");
        m_state.canClearFilters = all > 0;
    }
    emit stateChanged();
}

} // namespace kib::ui
