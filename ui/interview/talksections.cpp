// SPDX-License-Identifier: EUPL-1.2
// Moving through the talk, and how it is looked at.
#include "ui/interview/interviewpresenter.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

bool InterviewPresenter::isLast(const QString &section)
{
    return section == "summary"_L1 || section == "elaboration"_L1 || section == "advice"_L1;
}

void InterviewPresenter::goTo(const QString &section)
{
    if (!inTalk() || section == m_state.section)
        return;
    settleNumbers();
    m_writer.settleTyping();
    m_notices.hold(false); // what waited while somebody typed
    m_notices.hold(true);
    m_state.section = section;
    if (section == "elaboration"_L1 && !m_elaborating.isValid()) {
        m_elaborating.start();
        showTime();
    }
    m_state.resumed.clear();
    m_state.problem.clear();
    m_state.explain = false;
    rebuild();
}

void InterviewPresenter::step(int by)
{
    for (int i = 0; i < m_state.sections.size(); ++i) {
        if (!m_state.sections.at(i).current)
            continue;
        int to = i + by;
        while (
            to >= 0 && to < m_state.sections.size() && m_state.sections.at(to).mark == SectionItem::Mark::Off)
            to += by;
        if (to >= 0 && to < m_state.sections.size())
            goTo(m_state.sections.at(to).key);
        return;
    }
}

void InterviewPresenter::next()
{
    step(1);
}

void InterviewPresenter::previous()
{
    step(-1);
}

void InterviewPresenter::setMatrix(bool on)
{
    m_writer.settleTyping();
    m_state.matrix = on;
    rebuild();
}

void InterviewPresenter::setLookAlong(bool on)
{
    m_state.lookAlong = on;
    if (on && m_state.section == "observations"_L1)
        m_state.section = u"welcome"_s;
    if (on && (m_state.section == "advice"_L1 || m_state.section == "elaboration"_L1))
        m_state.section = u"summary"_s;
    rebuild();
}

void InterviewPresenter::setEnglish(bool on)
{
    m_state.english = on;
    rebuild();
}

void InterviewPresenter::setExplain(bool on)
{
    m_state.explain = on;
    emit stateChanged();
}

void InterviewPresenter::setHideThen(bool on)
{
    m_state.hideThen = on;
    if (inTalk())
        rebuild();
    else
        emit stateChanged();
}

void InterviewPresenter::showPrompt(const QString &key)
{
    m_state.prompt = key;
    emit stateChanged();
}

} // namespace kib::ui
