// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/steps.h"

#include <utility>

namespace kib::ui {

Steps::Steps(QObject *parent)
    : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &Steps::takeOne);
}

void Steps::add(std::function<void()> step)
{
    m_left.push_back(std::move(step));
    m_turn.start();
}

void Steps::finish()
{
    while (!m_left.empty())
        takeOne();
}

void Steps::clear()
{
    m_left.clear();
    m_turn.stop();
}

void Steps::takeOne()
{
    const std::function<void()> step = std::move(m_left.front());
    m_left.pop_front();
    if (m_left.empty())
        m_turn.stop();
    step(); // last: it may add others, or be the end of this
}

} // namespace kib::ui
