// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/viewsection.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

ViewSection::ViewSection(Preferences &preferences, SettingsMemory &memory, const Look &look)
    : m_preferences(preferences)
    , m_memory(memory)
    , m_look(look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(16));
    QVBoxLayout *body = card(tr("Kleuren, grootte en taal"))->body();
    addRadios(body, tr("Kleuren"),
        { { u"system"_s, tr("Zoals op deze computer") }, { u"light"_s, tr("Licht") },
            { u"dark"_s, tr("Donker") }, { u"high_contrast"_s, tr("Hoog contrast") } },
        &PreferenceValues::theme);
    addNumber(body, tr("Grootte"), { 90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200 }, u"%1 %"_s,
        &PreferenceValues::zoom);
    addRadios(body, tr("Taal"), { { u"nl"_s, u"Nederlands"_s }, { u"en"_s, u"English"_s } },
        &PreferenceValues::language);
    addSwitch(body, tr("Minder beweging"), tr("Delen vouwen dan zonder beweging open en dicht."),
        &PreferenceValues::lessMotion);
    QVBoxLayout *talk = card(tr("Tijdens een gesprek"))->body();
    addSwitch(talk, tr("Cijfertoetsen geven een score"),
        tr("De toetsen 1 tot en met 5 werken dan zolang een scorerij gekozen is."),
        &PreferenceValues::singleKeys);
    addSwitch(talk, tr("Ga na een score naar het volgende leefgebied"),
        tr("Staat dit uit, dan blijft u waar u bent."), &PreferenceValues::nextAfterScore);
    QVBoxLayout *lock = card(tr("Vergrendelen"))->body();
    addNumber(lock, tr("Vergrendel als ik niets doe"), { 2, 3, 5, 10, 15 }, tr("na %1 minuten"),
        &PreferenceValues::lockMinutes);
    lock->addWidget(textLabel(tr("Een minuut ervoor krijgt u een melding. Er gaat niets verloren."), m_look,
        Type::Caption, Token::Muted));
    column->addStretch();
}

Card *ViewSection::card(const QString &title)
{
    auto *out = new Card(m_look);
    out->body()->addWidget(new Heading(title, m_look, Type::CardTitle, out));
    layout()->addWidget(out);
    return out;
}

void ViewSection::remember(QWidget *control, const QString &key)
{
    if (m_memory.focus != key)
        return;
    m_memory.focus.clear();
    QTimer::singleShot(0, control, [control] { control->setFocus(Qt::OtherFocusReason); });
}

void ViewSection::addRadios(
    QVBoxLayout *column, const QString &name, const QList<Option> &options, QString PreferenceValues::*field)
{
    column->addSpacing(m_look.px(4));
    column->addWidget(textLabel(name, m_look, Type::Strong));
    auto *panel = new QWidget(this);
    panel->setAccessibleName(name);
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *group = new QButtonGroup(panel);
    for (const auto &[value, text] : options) {
        auto *radio = new QRadioButton(text, panel);
        radio->setAccessibleDescription(name);
        radio->setChecked(m_preferences.values().*field == value);
        group->addButton(radio);
        rows->addWidget(radio);
        const QString key = name + u'/' + value;
        remember(radio, key);
        connect(radio, &QRadioButton::toggled, this, [this, field, value = value, key](bool on) {
            if (!on)
                return;
            m_memory.focus = key;
            PreferenceValues values = m_preferences.values();
            values.*field = value;
            m_preferences.set(values);
        });
    }
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): the panel owns the group
    column->addLayout(pulled(panel));
}

void ViewSection::addNumber(QVBoxLayout *column, const QString &name, const QList<int> &numbers,
    const QString &unit, int PreferenceValues::*field)
{
    column->addSpacing(m_look.px(4));
    QLabel *label = textLabel(name, m_look, Type::Strong);
    auto *box = new QComboBox(this);
    QList<int> offered = numbers;
    if (const int own = m_preferences.values().*field; !offered.contains(own)) {
        offered.append(own);
        std::sort(offered.begin(), offered.end());
    }
    for (const int number : std::as_const(offered))
        box->addItem(unit.arg(number), number);
    box->setCurrentIndex(box->findData(m_preferences.values().*field));
    label->setBuddy(box);
    box->setAccessibleDescription(name);
    remember(box, name);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, field, name] {
        m_memory.focus = name;
        PreferenceValues values = m_preferences.values();
        values.*field = box->currentData().toInt();
        m_preferences.set(values);
    });
    column->addWidget(label);
    auto *row = new PulledRow;
    row->addWidget(box);
    row->addStretch();
    column->addLayout(row);
}

void ViewSection::addSwitch(
    QVBoxLayout *column, const QString &text, const QString &hint, bool PreferenceValues::*field)
{
    auto *box = new QCheckBox(text, this);
    box->setAccessibleDescription(hint);
    box->setChecked(m_preferences.values().*field);
    remember(box, text);
    connect(box, &QCheckBox::toggled, this, [this, field, text](bool on) {
        m_memory.focus = text;
        PreferenceValues values = m_preferences.values();
        values.*field = on;
        m_preferences.set(values);
    });
    column->addLayout(pulled(box));
    column->addWidget(textLabel(hint, m_look, Type::Caption, Token::Muted));
}

} // namespace kib::ui
