// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/displaylist.h"
#include "ui/common/look.h"

#include <QRectF>
#include <QWidget>

#include <optional>

namespace kib::ui {

// One finished page exactly as it will be printed: white in every theme, as wide as there is room, at most
// as large as it is on paper at this zoom. To a screen reader it is a picture with a name, and what stands
// on it as its description.
class PaperView final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(const Look &look, QWidget *parent = nullptr);

    // The first of these pages comes into view. `name` tells what is shown: "Brief aan J. van den Berg".
    void setPages(const print::DisplayList &pages, const QString &name);
    void clear(); // an empty sheet
    void setPage(int page); // 0 <= page < pages
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_pages.pages; }
    // Shows what can be seen of the page through this opening, in mm; nothing = all of it.
    void setOpening(const std::optional<QRectF> &opening);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int trueWidth() const;
    void describe();
    const Look &m_look;
    print::DisplayList m_pages;
    int m_page = 0;
    std::optional<QRectF> m_opening;
};

} // namespace kib::ui
