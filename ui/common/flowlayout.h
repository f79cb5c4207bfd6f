// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHBoxLayout>
#include <QList>

namespace kib::ui {

// Takes everything out of a layout, layouts in it too. The widgets go later: one of them may be the button
// that is being pressed.
void clearLayout(QLayout *layout);

// Items beside each other at their own width, going on in the next line where there is no room.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(int gapX, int gapY, QWidget *parent = nullptr);
    // Goes beyond its place by so many px at both sides; see PulledRow.
    void setOverhang(int overhang) { m_overhang = overhang; }
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    void toFront(const QWidget *widget); // one that was added
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    [[nodiscard]] int place(const QRect &area, bool really) const; // returns the height used
    QList<QLayoutItem *> m_items;
    int m_gapX;
    int m_gapY;
    int m_overhang = 0;
};

// A row of buttons or fields whose visible edges line up with the text above it: it goes beyond its place by
// what they keep for the focus ring. (Qt takes a negative margin for none.) What it stands in must have that
// room.
class PulledRow final : public QHBoxLayout
{
    Q_OBJECT

public:
    static constexpr int ring = 3; // px, at any zoom
    explicit PulledRow(int by = ring)
        : m_by(by)
    {
        setContentsMargins(0, 0, 0, 0);
    }
    void setGeometry(const QRect &area) override
    {
        QHBoxLayout::setGeometry(area.adjusted(-m_by, 0, m_by, 0));
    }

private:
    int m_by;
};
[[nodiscard]] inline PulledRow *pulled(QWidget *widget)
{
    auto *row = new PulledRow;
    row->addWidget(widget);
    return row;
}

} // namespace kib::ui
