// SPDX-License-Identifier: EUPL-1.2
#include "core/print/pagecursor.h"

#include <algorithm>

namespace kib::print {

namespace {

constexpr double roundingRoom = 1e-6;
constexpr int linesKept = 2;

} // namespace

PageCursor::PageCursor(double firstTop, double nextTop, double bottom)
    : m_nextTop(nextTop)
    , m_bottom(bottom)
    , m_y(firstTop)
{
}

bool PageCursor::fits(double height) const
{
    return m_y + height <= m_bottom + roundingRoom;
}

void PageCursor::newPage()
{
    ++m_page;
    m_y = m_nextTop;
    m_atTop = true;
}

void PageCursor::advance(double height)
{
    m_y += height;
    m_atTop = false;
}

void PageCursor::gap(double height)
{
    if (!m_atTop)
        m_y += height;
}

void PageCursor::keepTogether(double height)
{
    if (!m_atTop && !fits(height) && height <= m_bottom - m_nextTop + roundingRoom)
        newPage();
}

int PageCursor::linesThatFit(int left, double pitch) const
{
    const int room = static_cast<int>((m_bottom - m_y + roundingRoom) / pitch);
    if (room >= left)
        return left;
    const int taken = std::min(room, left - linesKept);
    return taken < linesKept && !m_atTop ? 0 : std::max(taken, 1);
}

void PageCursor::pour(DisplayList &list, Part part, double left, const QList<TextPtr> &texts)
{
    int open = 0;
    for (const TextPtr &text : texts)
        open += text->lineCount();
    int room = 0;
    bool measured = false;
    for (const TextPtr &text : texts) {
        const double pitch = text->shape().pitch;
        for (int first = 0; first < text->lineCount();) {
            if (!measured)
                room = linesThatFit(open, pitch);
            measured = true;
            if (room == 0) {
                newPage();
                room = linesThatFit(open, pitch);
            }
            const int count = std::min(room, text->lineCount() - first);
            list.texts.append({ part, m_page, QPointF(left, m_y), text, first, count });
            advance(count * pitch);
            first += count;
            room -= count;
            open -= count;
        }
    }
}

} // namespace kib::print
