// SPDX-License-Identifier: EUPL-1.2
// What keys and menus do in the talk.
#include "ui/common/card.h"
#include "ui/interview/domainpanel.h"
#include "ui/interview/notespane.h"
#include "ui/interview/sectionlist.h"
#include "ui/interview/summarypanel.h"
#include "ui/interview/talkview.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace kib::ui {

void TalkView::perform(PageAct act)
{
    m_steps.finish();
    switch (act) {
    case PageAct::Next:
        m_presenter.next();
        focusSection({});
        break;
    case PageAct::Previous:
        m_presenter.previous();
        focusSection({});
        break;
    case PageAct::NextPane:
        nextPane(1);
        break;
    case PageAct::PreviousPane:
        nextPane(-1);
        break;
    case PageAct::Matrix:
        clearMiddle();
        m_presenter.setMatrix(!m_presenter.state().matrix);
        focusSection({});
        break;
    case PageAct::LookAlong:
        clearMiddle();
        m_presenter.setLookAlong(!m_presenter.state().lookAlong);
        break;
    case PageAct::Explain:
        clearMiddle();
        m_presenter.setExplain(!m_presenter.state().explain);
        break;
    case PageAct::Primary:
        m_presenter.roundUp();
        break;
    case PageAct::Undo:
        m_presenter.undo();
        break;
    case PageAct::Redo:
        m_presenter.redo();
        break;
    default:
        performHere(act);
    }
}

// What concerns the part in view.
void TalkView::performHere(PageAct act)
{
    auto *domain = qobject_cast<DomainPanel *>(m_panel);
    auto *summary = qobject_cast<SummaryPanel *>(m_panel);
    if (act == PageAct::PromptCard) {
        togglePrompts();
    } else if (act == PageAct::Jump) {
        m_leftAsked = true;
        m_rightAsked = m_rightAsked && isWide();
        adapt();
        m_sections->focusCurrent();
    } else if (act == PageAct::Remark && domain) {
        clearMiddle();
        domain->openRemark();
    } else if (act == PageAct::Later && domain) {
        clearMiddle();
        domain->toggleLater();
    } else if (act == PageAct::Print && summary) {
        summary->print();
    } else if (act == PageAct::Print) {
        m_presenter.goTo(u"summary"_s);
    }
}

// Where there is no room beside the question, the key that brings the card takes it away again.
void TalkView::togglePrompts()
{
    if (!isWide() && m_right->isVisible() && m_notes->showsPrompts()) {
        m_notes->togglePrompts();
        clearMiddle();
        focusSection({});
        return;
    }
    m_leftAsked = false;
    m_rightAsked = true;
    adapt();
    if (isWide() || !m_notes->showsPrompts())
        m_notes->togglePrompts();
    if (!isWide())
        m_notes->focusNotes(); // the question that had it is out of view
}

void TalkView::nextPane(int by)
{
    if (!m_right->isVisible() && !m_presenter.state().lookAlong) {
        m_rightAsked = true;
        adapt();
    }
    const QWidget *focus = QApplication::focusWidget();
    const int now = m_left->isAncestorOf(focus) ? 0 : m_right->isAncestorOf(focus) ? 2 : 1;
    int to = (now + by + 3) % 3;
    if (to == 0 && !m_left->isVisible())
        to = (to + by + 3) % 3;
    if (to == 1)
        clearMiddle();
    if (to == 0)
        m_sections->focusCurrent();
    else if (to == 2 && m_right->isVisible())
        m_notes->focusNotes();
    else
        focusSection({});
}

} // namespace kib::ui
