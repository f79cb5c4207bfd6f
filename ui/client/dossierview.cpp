// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/dossierview.h"

#include "ui/client/domainstab.h"
#include "ui/client/dossiercontent.h"
#include "ui/client/dossierheadview.h"
#include "ui/client/talkstab.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/scroll.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int ring = PulledRow::ring;
constexpr int widestPage = 1200; // px at 100 %
constexpr int besideFrom = 760; // px at 100 %: the two cards need that much to stand beside each other

} // namespace

DossierView::DossierView(DossierPresenter &presenter, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
    , m_scroll(scrollArea(nullptr, this))
    , m_head(new DossierHeadView(look))
    , m_tabs(new QButtonGroup(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or all would shift from tab to tab
    auto *page = new QWidget;
    auto *sides = new QHBoxLayout(page);
    // Buttons keep 3 px for their ring: all else is brought in by that, as a layout takes no margin below 0.
    sides->setContentsMargins(look.px(24) - ring, look.px(16), look.px(24) - ring, look.px(24));
    auto *text = new QWidget;
    text->setMaximumWidth(look.px(widestPage));
    m_column = new QVBoxLayout(text);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look.px(16));
    sides->addWidget(text, 1, Qt::AlignTop);
    m_column->addWidget(m_head);
    m_tabRow = tabRow();
    m_column->addWidget(m_tabRow);
    setScrollContent(m_scroll, page);
    connect(m_head, &DossierHeadView::backAsked, this, &DossierView::backAsked);
    connect(m_head, &DossierHeadView::talkAsked, this, &DossierView::talkAsked);
    connect(m_head, &DossierHeadView::inviteAsked, this, &DossierView::inviteAsked);
    connect(m_head, &DossierHeadView::bsnAsked, &presenter,
        [this](bool shown) { shown ? m_presenter.showBsn() : m_presenter.hideBsn(); });
    connect(&presenter, &DossierPresenter::stateChanged, this, &DossierView::render);
    render();
}

QWidget *DossierView::tabRow()
{
    auto *out = new QWidget;
    auto *row = new FlowLayout(m_look.px(4), m_look.px(4), out);
    row->setContentsMargins(0, 0, 0, 0);
    const QList<ChipOption> &tabs = m_presenter.state().tabs;
    for (int i = 0; i < tabs.size(); ++i) {
        auto *button = new QPushButton(tabs.at(i).text, out);
        button->setCheckable(true);
        setRole(button, Role::Tab);
        m_tabs->addButton(button, i);
        row->addWidget(button);
    }
    // Assistive technology toggles, so that is what counts.
    connect(m_tabs, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        const QString key = m_presenter.state().tabs.at(id).key;
        if (on && key != m_presenter.state().tab)
            m_presenter.showTab(key);
    });
    return out;
}

void DossierView::render()
{
    const DossierPresenter::State &state = m_presenter.state();
    const bool there = state.client && !state.loading && state.problem.isEmpty();
    m_head->setVisible(state.client && !state.loading);
    m_tabRow->setVisible(there);
    m_head->setHead(state.head);
    for (int i = 0; i < state.tabs.size(); ++i) {
        if (state.tabs.at(i).key == state.tab)
            m_tabs->button(i)->setChecked(true);
    }
    renderCards();
    renderContent();
}

void DossierView::renderCards()
{
    const DossierPresenter::State &state = m_presenter.state();
    const bool there = state.client && !state.loading && state.problem.isEmpty();
    const int version = there ? state.version : -1;
    if (version == m_cardsVersion)
        return;
    m_cardsVersion = version;
    delete m_cards;
    m_cards = nullptr;
    if (!there)
        return;
    m_cards = new QWidget;
    auto *row = new QBoxLayout(cardsDirection(), m_cards);
    row->setContentsMargins(ring, 0, ring, 0);
    row->setSpacing(m_look.px(16));
    row->addWidget(linesCard(m_look, { tr("Warme start"), state.warmStart }), 1);
    row->addWidget(
        linesCard(m_look,
            { state.steps.size() == 1 ? tr("Volgende stap") : tr("Volgende stappen"), state.steps },
            state.head.status.isEmpty() ? tr("Zonder volgende stap. Nodig uit of start een gesprek.")
                                        : state.head.status),
        1);
    m_column->insertWidget(1, m_cards);
}

QBoxLayout::Direction DossierView::cardsDirection() const
{
    return width() < m_look.px(besideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
}

void DossierView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_cards)
        static_cast<QBoxLayout *>(m_cards->layout())->setDirection(cardsDirection());
}

void DossierView::renderContent()
{
    const DossierPresenter::State &state = m_presenter.state();
    const QString wanted = u"%1/%2/%3/%4/%5"_s.arg(state.tab)
                               .arg(state.version)
                               .arg(state.loading)
                               .arg(state.talk ? state.talk->id.toString() : QString())
                               .arg(state.problem);
    if (m_content && wanted == m_shown)
        return;
    const bool focused = m_content && m_content->isAncestorOf(focusWidget());
    const bool sameClient = m_shown.section(u'/', 1, 1) == QString::number(state.version);
    const int at = m_scroll->verticalScrollBar()->value();
    m_shown = wanted;
    setUpdatesEnabled(false);
    delete m_content;
    m_content = new QWidget;
    auto *inset = new QVBoxLayout(m_content);
    inset->setContentsMargins(ring, 0, ring, 0);
    QWidget *made = content();
    inset->addWidget(made);
    m_content->setFocusProxy(made->focusProxy());
    m_column->addWidget(m_content);
    setUpdatesEnabled(true);
    if (focused && m_content->focusProxy())
        m_content->setFocus();
    m_scroll->verticalScrollBar()->setValue(sameClient ? at : 0);
}

QWidget *DossierView::content()
{
    const DossierPresenter::State &state = m_presenter.state();
    if (!state.problem.isEmpty()) {
        auto *again = new QPushButton(tr("Probeer opnieuw"));
        connect(again, &QPushButton::clicked, &m_presenter, &DossierPresenter::retry, Qt::QueuedConnection);
        return emptyCard(m_look, u"niet-gelukt"_s, state.problem + u' ' + state.advice, again);
    }
    if (state.loading || !state.client)
        return new QWidget;
    if (state.tab == "leefgebieden"_L1) {
        if (state.domains.empty.isEmpty())
            return new DomainsTab(m_presenter, m_look);
        return emptyCard(m_look, u"matrix"_s, state.domains.empty);
    }
    if (state.tab == "gesprekken"_L1) {
        auto *talks = new TalksTab(m_presenter, m_look);
        connect(talks, &TalksTab::talkAsked, this, &DossierView::talkAsked);
        return talks;
    }
    if (state.tab == "contact"_L1)
        return contactTab(m_look, state);
    if (state.tab == "indeling"_L1)
        return placementTab(m_look, state);
    return state.tab == "gegevens"_L1 ? detailsTab(m_look, state) : timelineTab(m_look, state);
}

void DossierView::focusFirst()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_head->focusBack();
}

} // namespace kib::ui
