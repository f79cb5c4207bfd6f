// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/menus.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace kib::ui {

Menus::Menus(QMenuBar *bar)
    : QObject(bar)
    , m_bar(bar)
{
    fillFile(bar->addMenu(tr("&Bestand")));
    fillEdit(bar->addMenu(tr("Be&werken")));
    fillView(bar->addMenu(tr("B&eeld")));
    m_go = bar->addMenu(tr("&Ga naar"));
    m_workOnly << add(m_go, tr("Zoek klant, pagina of actie…"), u"Ctrl+K"_s, Ask::Switcher)
               << add(m_go, tr("Terug"), u"Alt+Left"_s, Ask::Back)
               << add(m_go, tr("Vooruit"), u"Alt+Right"_s, Ask::Forward);
    add(m_go, tr("Volgende"), u"Alt+Down"_s, PageAct::Next);
    add(m_go, tr("Vorige"), u"Alt+Up"_s, PageAct::Previous);
    add(m_go, tr("Volgend venster"), u"F6"_s, PageAct::NextPane);
    add(m_go, tr("Vorig venster"), u"Shift+F6"_s, PageAct::PreviousPane);
    m_go->addSeparator();
    fillHelp(bar->addMenu(tr("&Help")));
    setPages({});
    offer(nullptr);
}

void Menus::fillFile(QMenu *menu)
{
    add(menu, tr("Open bestand…"), u"Ctrl+O"_s, Ask::OpenFile);
    m_workOnly << add(menu, tr("Sluit bestand"), u"Ctrl+Shift+W"_s, Ask::CloseFile);
    menu->addSeparator();
    add(menu, tr("Print…"), u"Ctrl+P"_s, PageAct::Print);
    add(menu, tr("Exporteer…"), u"Ctrl+E"_s, PageAct::Export);
    m_workOnly << add(menu, tr("Wat is opgeslagen"), u"Ctrl+S"_s, Ask::SaveInfo);
    menu->addSeparator();
    m_workOnly << add(menu, tr("Gordijn"), u"Ctrl+L"_s, Ask::Curtain)
               << add(menu, tr("Vergrendel"), u"Ctrl+Shift+L"_s, Ask::Lock);
    add(menu, tr("Sluit af"), u"Ctrl+Q"_s, Ask::Quit);
}

void Menus::fillEdit(QMenu *menu)
{
    add(menu, tr("Maak ongedaan"), u"Ctrl+Z"_s, PageAct::Undo);
    add(menu, tr("Doe opnieuw"), u"Ctrl+Shift+Z"_s, PageAct::Redo);
    menu->addSeparator();
    add(menu, tr("Zoek in de lijst"), u"Ctrl+F"_s, PageAct::Find);
    add(menu, tr("Nieuw"), u"Ctrl+N"_s, PageAct::New);
    add(menu, tr("Nieuwe stap voor deze klant"), u"Ctrl+D"_s, PageAct::NewStep);
    add(menu, tr("Belangrijkste actie"), u"Ctrl+Return"_s, PageAct::Primary);
    menu->addSeparator();
    add(menu, tr("Toelichting"), u"F2"_s, PageAct::Explain);
    add(menu, tr("Gesprekskaart"), u"F4"_s, PageAct::PromptCard);
    add(menu, tr("Opmerking"), u"F8"_s, PageAct::Remark);
    add(menu, tr("Kom hier later op terug"), u"F9"_s, PageAct::Later);
    add(menu, tr("Spring naar onderdeel"), u"Ctrl+J"_s, PageAct::Jump);
}

void Menus::fillView(QMenu *menu)
{
    add(menu, tr("Groter"), u"Ctrl++"_s, Ask::ZoomIn);
    add(menu, tr("Kleiner"), u"Ctrl+-"_s, Ask::ZoomOut);
    add(menu, tr("Gewone grootte"), u"Ctrl+0"_s, Ask::ZoomReset);
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("Kleuren"));
    auto *group = new QActionGroup(this);
    const std::tuple<QString, QString, Ask> choices[] = { { u"system"_s, tr("Systeem"), Ask::ThemeSystem },
        { u"light"_s, tr("Licht"), Ask::ThemeLight }, { u"dark"_s, tr("Donker"), Ask::ThemeDark },
        { u"high_contrast"_s, tr("Hoog contrast"), Ask::ThemeHighContrast } };
    for (const auto &[key, text, ask] : choices) {
        QAction *theme = add(themes, text, {}, ask);
        theme->setCheckable(true);
        group->addAction(theme);
        m_themes.insert(key, theme);
    }
    m_workOnly << add(menu, tr("Menu in- of uitklappen"), u"Ctrl+B"_s, Ask::FoldRail);
    add(menu, tr("Herstel vensters"), {}, Ask::ResetViews);
    menu->addSeparator();
    add(menu, tr("Matrix of gesprek"), u"Ctrl+M"_s, PageAct::Matrix);
    add(menu, tr("Tabel bij de figuur"), u"Alt+T"_s, PageAct::Table);
    add(menu, tr("Klant kijkt mee, of groot bord"), u"F11"_s, PageAct::LookAlong);
}

void Menus::fillHelp(QMenu *menu)
{
    add(menu, tr("Hulp bij deze pagina"), u"F1"_s, Ask::Help);
    add(menu, tr("Toetsenkaart"), u"Ctrl+F1"_s, Ask::KeyCard);
}

QAction *Menus::add(QMenu *menu, const QString &text, const QString &keys, Ask ask)
{
    QAction *action = menu->addAction(text);
    if (!keys.isEmpty())
        action->setShortcut(QKeySequence(keys));
    if (ask == Ask::ZoomIn)
        action->setShortcuts({ QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s) });
    connect(action, &QAction::triggered, this, [this, ask] { emit asked(ask); });
    m_all << action;
    return action;
}

QAction *Menus::add(QMenu *menu, const QString &text, const QString &keys, PageAct act)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(QKeySequence(keys));
    if (act == PageAct::Primary)
        action->setShortcuts({ QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s) });
    connect(action, &QAction::triggered, this, [this, act] { emit actAsked(act); });
    m_acts.insert(act, action);
    m_all << action;
    return action;
}

void Menus::setPages(const QList<PageInfo> &pages)
{
    for (QAction *gone : std::as_const(m_pageActions)) {
        m_all.removeAll(gone);
        delete gone;
    }
    m_pageActions.clear();
    int number = 1;
    for (const PageInfo &page : pages) {
        QAction *action = m_go->addAction(page.name);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number++)));
        connect(action, &QAction::triggered, this, [this, id = page.id] { emit pageAsked(id); });
        m_pageActions << action;
        m_all << action;
    }
    for (QAction *action : std::as_const(m_workOnly))
        action->setEnabled(!pages.isEmpty());
}

void Menus::offer(const Page *page)
{
    for (auto it = m_acts.cbegin(); it != m_acts.cend(); ++it)
        it.value()->setEnabled(page && page->offers(it.key()));
}

void Menus::setTheme(const QString &theme)
{
    if (QAction *action = m_themes.value(theme))
        action->setChecked(true);
}

} // namespace kib::ui
