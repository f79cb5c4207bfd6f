// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/notices.h"

namespace kib::ui {

void Notices::say(const Notice &notice)
{
    if (m_held) {
        m_waiting.append(notice);
        return;
    }
    m_all.removeIf([&notice](const Notice &known) { return known.key == notice.key; });
    m_all.prepend(notice);
    emit changed();
}

void Notices::close(const QString &key)
{
    m_waiting.removeIf([&key](const Notice &known) { return known.key == key; });
    if (m_all.removeIf([&key](const Notice &known) { return known.key == key; }) > 0)
        emit changed();
}

void Notices::hold(bool held)
{
    m_held = held;
    if (held)
        return;
    const QList<Notice> late = std::exchange(m_waiting, {});
    for (const Notice &notice : late)
        say(notice);
}

} // namespace kib::ui
