// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/displaylist.h"

#include <QList>

namespace kib::print {

// Where the next thing goes in a flow over pages, in mm.
class PageCursor
{
public:
    PageCursor(double firstTop, double nextTop, double bottom);

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] double y() const { return m_y; }
    // True when nothing stands on this page yet.
    [[nodiscard]] bool atTop() const { return m_atTop; }
    [[nodiscard]] bool fits(double height) const;

    void newPage();
    void advance(double height);
    // Empty space; swallowed at the top of a page.
    void gap(double height);
    // Goes to a new page when what comes does not fit here but does there.
    void keepTogether(double height);

    // Sets texts of one pitch under each other. Across a page break at least two lines of it stay together on
    // either side, as far as there are that many.
    void pour(DisplayList &list, Part part, double left, const QList<TextPtr> &texts);

private:
    [[nodiscard]] int linesThatFit(int left, double pitch) const;

    double m_nextTop;
    double m_bottom;
    double m_y;
    int m_page = 0;
    bool m_atTop = true;
};

} // namespace kib::print
