// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/page.h"

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace kib::ui {

// The menu bar: every key of the program has its item here.
class Menus final : public QObject
{
    Q_OBJECT

public:
    enum class Ask {
        OpenFile,
        CloseFile,
        Lock,
        Curtain,
        Quit,
        Switcher,
        Back,
        Forward,
        ZoomIn,
        ZoomOut,
        ZoomReset,
        FoldRail,
        ResetViews,
        Help,
        KeyCard,
        ThemeSystem,
        ThemeLight,
        ThemeDark,
        ThemeHighContrast,
        SaveInfo,
    };

    explicit Menus(QMenuBar *bar);

    void setPages(const QList<PageInfo> &pages); // empty = no file is open
    void offer(const Page *page); // null = none
    void setTheme(const QString &theme);
    [[nodiscard]] QList<QAction *> actions() const { return m_all; }

signals:
    void asked(Menus::Ask what);
    void pageAsked(PageId page);
    void actAsked(PageAct act);

private:
    QAction *add(QMenu *menu, const QString &text, const QString &keys, Ask ask);
    QAction *add(QMenu *menu, const QString &text, const QString &keys, PageAct act);
    void fillFile(QMenu *menu);
    void fillEdit(QMenu *menu);
    void fillView(QMenu *menu);
    void fillHelp(QMenu *menu);

    QMenuBar *m_bar;
    QMenu *m_go = nullptr;
    QList<QAction *> m_pageActions;
    QHash<PageAct, QAction *> m_acts;
    QHash<QString, QAction *> m_themes;
    QList<QAction *> m_all;
    QList<QAction *> m_workOnly; // make sense with an open file only
};

} // namespace kib::ui
