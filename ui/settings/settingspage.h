// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/common/page.h"
#include "ui/settings/settingsparts.h"
#include "ui/settings/settingssections.h"

#include <QHash>

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace kib::ui {

class ScrollPage;

// Page Beheer: a list of sections, and the one that is chosen. Where there is little room the list is a
// button with a menu.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(SettingsParts &parts, Navigation &navigation, const Look &look);
    void arrive(const Place &place) override;
    [[nodiscard]] bool offers(PageAct act) const override;
    void perform(PageAct act) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList(const QList<SettingsSection> &sections);
    void open(const SettingsSection &section);
    [[nodiscard]] QWidget *make(SettingsPart part);
    void load(SettingsPart part);
    void step(int by);

    SettingsParts &m_parts;
    Navigation &m_navigation;
    const Look &m_look;
    QList<SettingsSection> m_sections;
    QWidget *m_list = nullptr;
    QPushButton *m_menu = nullptr;
    QButtonGroup *m_buttons = nullptr;
    QStackedWidget *m_stack = nullptr;
    QHash<QString, ScrollPage *> m_made;
    QString m_methodShown; // version
};

} // namespace kib::ui
