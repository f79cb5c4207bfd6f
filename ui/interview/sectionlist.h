// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/interview/talkstate.h"

#include <QHash>
#include <QPushButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace kib::ui {

// A part of the talk with its sign and score; pressing it goes there.
class SectionButton final : public QPushButton
{
    Q_OBJECT

public:
    SectionButton(const Look &look, QWidget *parent);
    void show(const SectionItem &item);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString icon() const;
    const Look &m_look;
    SectionItem m_item;
};

// All parts under each other, in one tab stop; free to jump.
class SectionList final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionList(const Look &look, QWidget *parent = nullptr);
    void render(const QList<SectionItem> &items);
    void focusCurrent();

signals:
    void chosen(const QString &section);
    void moved(QWidget *here); // to another section: what should be in view

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Look &m_look;
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QList<SectionItem> m_items;
    QString m_here;
    QHash<QString, SectionButton *> m_buttons;
};

} // namespace kib::ui
