// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/settingspage.h"

#include "ui/common/flowlayout.h"
#include "ui/common/scroll.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/settings/filesection.h"
#include "ui/settings/importsection.h"
#include "ui/settings/methodsection.h"
#include "ui/settings/officesection.h"
#include "ui/settings/templatesection.h"
#include "ui/settings/viewsection.h"
#include "ui/settings/workdayssection.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int listWide = 184; // px at 100 %
constexpr int mostWide = 880; // of a section: lines stay short enough to read
constexpr int widest = 1280; // of a text beside its page
constexpr int narrow = 720; // below it the list becomes a menu

} // namespace

SettingsPage::SettingsPage(SettingsParts &parts, Navigation &navigation, const Look &look)
    : m_parts(parts)
    , m_navigation(navigation)
    , m_look(look)
    , m_sections(settingsSections(parts.workplace.roles))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(24), look.px(16), look.px(24), 0);
    column->setSpacing(look.px(12));
    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(tr("Beheer"), look, Type::PageTitle, this), 1);
    m_menu = new QPushButton(this);
    head->addWidget(m_menu);
    column->addLayout(head);
    auto *row = new PulledRow;
    row->setSpacing(look.px(24));
    m_list = new QWidget(this);
    m_stack = new QStackedWidget(this);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    buildList(m_sections);
}

void SettingsPage::buildList(const QList<SettingsSection> &sections)
{
    m_list->setFixedWidth(m_look.px(listWide));
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_buttons = new QButtonGroup(this);
    auto *menu = new QMenu(m_menu);
    for (const SettingsSection &section : sections) {
        auto *button = new QPushButton(section.name, m_list);
        setRole(button, Role::Section);
        button->setCheckable(true);
        m_buttons->addButton(button);
        column->addWidget(button);
        const Place place { PageId::Settings, {}, section.key };
        connect(button, &QPushButton::toggled, this, [this, place](bool on) {
            if (on)
                m_navigation.go(place);
        });
        connect(menu->addAction(section.name), &QAction::triggered, this,
            [this, place] { m_navigation.go(place); });
    }
    column->addStretch();
    m_menu->setMenu(menu);
    m_menu->hide();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool room = width() >= m_look.px(narrow);
    m_list->setVisible(room);
    m_menu->setVisible(!room);
}

void SettingsPage::arrive(const Place &place)
{
    const QString &key = place.part.isEmpty() ? m_parts.memory.part : place.part;
    const auto wanted = std::find_if(m_sections.cbegin(), m_sections.cend(),
        [&key](const SettingsSection &section) { return section.key == key; });
    open(wanted == m_sections.cend() ? m_sections.first() : *wanted);
}

void SettingsPage::open(const SettingsSection &section)
{
    m_parts.memory.part = section.key;
    const auto at = std::find_if(m_sections.cbegin(), m_sections.cend(),
        [&section](const SettingsSection &one) { return one.key == section.key; });
    {
        QAbstractButton *button = m_buttons->buttons().at(at - m_sections.cbegin());
        const QSignalBlocker quiet(button);
        button->setChecked(true);
    }
    m_menu->setText(section.name);
    const QString &version = m_parts.workplace.method->version;
    if (section.part == SettingsPart::Method && m_methodShown != version) {
        delete m_made.take(section.key); // a letter was given other words meanwhile
        m_methodShown = version;
    }
    if (!m_made.contains(section.key)) {
        auto *scroll = new ScrollPage(section.name, m_look);
        QWidget *inside = make(section.part);
        inside->setMaximumWidth(m_look.px(section.part == SettingsPart::Templates ? widest : mostWide));
        scroll->body()->addWidget(inside);
        m_made.insert(section.key, scroll);
        m_stack->addWidget(scroll);
    }
    m_stack->setCurrentWidget(m_made.value(section.key));
    load(section.part);
    emit offersChanged();
}

void SettingsPage::load(SettingsPart part)
{
    switch (part) {
    case SettingsPart::Office:
    case SettingsPart::Workdays:
        m_parts.office.load();
        return;
    case SettingsPart::Templates:
        m_parts.templates.load();
        return;
    case SettingsPart::File:
        m_parts.file.load();
        return;
    default:
        return;
    }
}

QWidget *SettingsPage::make(SettingsPart part)
{
    switch (part) {
    case SettingsPart::Office:
        return new OfficeSection(m_parts.office, m_look);
    case SettingsPart::Workdays:
        return new WorkdaysSection(m_parts.office, m_parts.workplace.today, m_look);
    case SettingsPart::Method:
        return new MethodSection(*m_parts.workplace.method, m_look);
    case SettingsPart::File:
        return new FileSection(m_parts.file, m_look);
    case SettingsPart::Import:
        return new ImportSection(m_parts.import, m_look);
    case SettingsPart::Templates:
        return new TemplateSection(m_parts.templates, m_look);
    case SettingsPart::View:
        break;
    }
    return new ViewSection(m_parts.preferences, m_parts.memory, m_look);
}

bool SettingsPage::offers(PageAct act) const
{
    if (act == PageAct::Undo)
        return m_parts.office.state().canUndo;
    return act == PageAct::Next || act == PageAct::Previous;
}

void SettingsPage::perform(PageAct act)
{
    if (act == PageAct::Undo)
        m_parts.office.undo();
    else
        step(act == PageAct::Next ? 1 : -1);
}

void SettingsPage::step(int by)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        const int to = i + by;
        if (m_sections.at(i).key == m_parts.memory.part && to >= 0 && to < m_sections.size()) {
            m_navigation.go({ PageId::Settings, {}, m_sections.at(to).key });
            return;
        }
    }
}

} // namespace kib::ui
