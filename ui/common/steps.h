// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>

#include <deque>
#include <functional>

namespace kib::ui {

// Work that is too long for one turn of the window's loop, in pieces: keys, paints and what the worker
// brings come in between. In the order they were added.
class Steps final : public QObject
{
    Q_OBJECT

public:
    explicit Steps(QObject *parent = nullptr);
    void add(std::function<void()> step);
    void finish(); // what is left, now
    void clear(); // what is left is not done at all
    [[nodiscard]] bool isEmpty() const { return m_left.empty(); }

private:
    void takeOne();
    std::deque<std::function<void()>> m_left;
    QTimer m_turn;
};

} // namespace kib::ui
