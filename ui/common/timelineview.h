// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/common/timeline.h"

#include <QWidget>

class QPainter;

namespace kib::ui {

// Draws what happened when: a lane for each kind, filled marks for what went both ways, hollow ones for what
// did not, bars for what lasts, a line for today. Has role Graphic, and its sentence as the name; the same
// things stand in a list beside it.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(const Look &look, QWidget *parent = nullptr);
    void setTimeline(const Timeline &timeline);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int axisHeight() const;
    [[nodiscard]] double namesWidth() const;
    [[nodiscard]] double xOf(QDate day) const;
    void paintAxis(QPainter &painter) const;
    void paintBar(QPainter &painter, const Timeline::Item &item, double middle) const;
    void paintMark(QPainter &painter, const Timeline::Item &item, double middle) const;

    const Look &m_look;
    Timeline m_timeline;
};

} // namespace kib::ui
