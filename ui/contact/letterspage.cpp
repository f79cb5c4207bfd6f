// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/letterspage.h"

#include "ui/common/flowlayout.h"
#include "ui/common/scroll.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/contact/appointmentsview.h"
#include "ui/contact/inviteview.h"
#include "ui/contact/letterrunview.h"
#include "ui/contact/printedview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int besideEachOther = 900; // px at 100 %: from here on steps and preview fit in one row

QString nameOf(LettersTab tab)
{
    switch (tab) {
    case LettersTab::Invite:
        return LettersPage::tr("Uitnodigen");
    case LettersTab::Appointments:
        return LettersPage::tr("Afspraken");
    case LettersTab::Printed:
        return LettersPage::tr("Geprint, nog niet verstuurd");
    }
    return {};
}

} // namespace

LettersPage::LettersPage(
    Letters &letters, Navigation &navigation, const Workplace &workplace, const Look &look)
    : m_letters(letters)
    , m_navigation(navigation)
    , m_workplace(workplace)
    , m_look(look)
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16));
    column->setSpacing(look.px(12));
    column->addWidget(new Heading(tr("Brieven en afspraken"), look, Type::PageTitle, this));
    auto *row = new PulledRow;
    row->setSpacing(look.px(4));
    for (const LettersTab tab : letters.tabs())
        addTab(row, tab);
    row->addStretch();
    column->addLayout(row);
    column->addLayout(pulled(m_stack), 1);
    connect(&letters, &Letters::tabChanged, this, &LettersPage::showTab);
    connect(&letters.run, &LetterRunPresenter::stateChanged, this, [this] {
        renderPrimary();
        emit offersChanged();
    });
    connect(&letters.invitation, &InvitationPresenter::stateChanged, this, &Page::offersChanged);
    showTab();
}

void LettersPage::addTab(QHBoxLayout *row, LettersTab tab)
{
    auto *button = new QPushButton(nameOf(tab), this);
    setRole(button, Role::Tab);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    m_tabs.insert(tab, button);
    row->addWidget(button);
    connect(button, &QPushButton::toggled, this, [this, tab](bool on) {
        if (on)
            m_letters.setTab(tab);
    });
}

// Made when it is first looked at.
QWidget *LettersPage::viewOf(LettersTab tab)
{
    if (QWidget *known = m_views.value(tab))
        return known;
    QWidget *view = tab == LettersTab::Invite ? makeInviting()
        : tab == LettersTab::Appointments     ? makeAppointments()
                                              : scrollArea(new PrintedView(m_letters.run, m_look));
    m_views.insert(tab, view);
    m_stack->addWidget(view);
    return view;
}

QWidget *LettersPage::makeInviting()
{
    auto *scroll = new ScrollPage(tr("Uitnodigen"), m_look);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(m_look.px(16));
    scroll->body()->addLayout(m_sides);
    scroll->body()->addStretch();
    if (m_letters.invitation.state().mayInvite) {
        m_invite = new InviteView(m_letters.invitation, m_workplace, m_look);
        m_sides->addWidget(m_invite, 5);
    }
    if (m_letters.run.state().mayPrint) {
        m_run = new LetterRunView(m_letters.run, m_look);
        m_sides->addWidget(m_run, 7);
    }
    return scroll;
}

QWidget *LettersPage::makeAppointments()
{
    auto *view = new AppointmentsView(
        m_letters.appointments, m_workplace, m_letters.invitation.state().mayInvite, m_look);
    connect(view, &AppointmentsView::inviteAsked, this, [this] { m_letters.setTab(LettersTab::Invite); });
    connect(view, &AppointmentsView::talkAsked, this, [this](ClientId client) {
        m_navigation.go({ PageId::Interview, client, {} });
    });
    connect(view, &AppointmentsView::dossierAsked, this, [this](ClientId client) {
        m_navigation.go({ PageId::Clients, client, {} });
    });
    auto *scroll = new ScrollPage(tr("Afspraken"), m_look);
    scroll->setFocusPolicy(Qt::NoFocus); // the list in it has the arrow keys
    scroll->body()->addLayout(pulled(view));
    return scroll;
}

void LettersPage::arrive(const Place &place)
{
    const QList<ClientId> about = place.client ? QList<ClientId> { *place.client } : place.several;
    if (!about.isEmpty()) {
        m_letters.setTab(m_letters.tabs().first());
        m_letters.invitation.setClients(about);
    } else if (const std::optional<LettersTab> tab = lettersTab(place.part);
               tab && m_letters.tabs().contains(*tab)) {
        m_letters.setTab(*tab);
    }
    m_letters.refresh();
}

void LettersPage::showTab()
{
    for (auto it = m_tabs.cbegin(); it != m_tabs.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(it.key() == m_letters.tab());
    }
    m_stack->setCurrentWidget(viewOf(m_letters.tab()));
    renderPrimary();
    emit offersChanged();
}

// One primary act: printing as soon as letters wait, inviting until then.
void LettersPage::renderPrimary()
{
    if (m_invite)
        m_invite->setPrimary(m_letters.run.state().count == 0
            && m_letters.run.state().stage == LetterRunPresenter::Stage::Looking);
}

bool LettersPage::offers(PageAct act) const
{
    if (m_letters.tab() != LettersTab::Invite)
        return false;
    const bool letters = m_run && m_run->canPrint();
    switch (act) {
    case PageAct::Print:
    case PageAct::Export:
    case PageAct::Next:
    case PageAct::Previous:
        return letters;
    case PageAct::Primary:
        return letters || m_letters.invitation.state().canInvite;
    default:
        return false;
    }
}

void LettersPage::perform(PageAct act)
{
    switch (act) {
    case PageAct::Next:
        m_letters.run.next();
        return;
    case PageAct::Previous:
        m_letters.run.previous();
        return;
    case PageAct::Export:
        m_run->makePdf();
        return;
    case PageAct::Print:
        m_run->print();
        return;
    case PageAct::Primary:
        if (m_run && m_run->canPrint())
            m_run->print();
        else
            m_letters.invitation.invite();
        return;
    default:
        return;
    }
}

void LettersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_sides)
        m_sides->setDirection(
            width() >= m_look.px(besideEachOther) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace kib::ui
