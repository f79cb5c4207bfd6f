// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

namespace kib::ui {

// A list turned around, for a loop; it must outlive that.
template<class T>
class NewestFirst
{
public:
    explicit NewestFirst(const QList<T> &list)
        : m_list(list)
    {
    }
    [[nodiscard]] auto begin() const { return m_list.crbegin(); }
    [[nodiscard]] auto end() const { return m_list.crend(); }

private:
    const QList<T> &m_list;
};
template<class T>
[[nodiscard]] NewestFirst<T> newestFirst(const QList<T> &list)
{
    return NewestFirst<T>(list);
}

} // namespace kib::ui
