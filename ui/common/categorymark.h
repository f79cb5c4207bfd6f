// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QPainter;
class QRectF;

namespace kib::ui {

// The mark of a readiness category: shape and pattern carry the meaning, the colour only helps. Always beside
// its word. `rank` 0 = nearest to paid work; beyond the fifth all look like the fifth.
void paintCategoryMark(QPainter &painter, const QRectF &area, int rank, const Look &look);

// Mark and word, for headers.
class CategoryLabel final : public QWidget
{
    Q_OBJECT

public:
    CategoryLabel(int rank, const QString &word, const Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rank;
    QString m_word;
    const Look &m_look;
};

// A column whose cells begin with the mark; the rank is in `role`, -1 = no mark.
class CategoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CategoryDelegate(int role, const Look &look, QObject *parent);

protected:
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
    const Look &m_look;
};

} // namespace kib::ui
