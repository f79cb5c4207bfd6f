// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/chiprow.h"

#include "ui/common/flowlayout.h"
#include "ui/common/style.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace kib::ui {

ChipRow::ChipRow(
    const QString &name, const QList<ChipOption> &options, Mode mode, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_mode(mode)
    , m_name(name)
{
    auto *flow = new FlowLayout(look.px(2), look.px(2), this);
    flow->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const ChipOption &option : options)
        add(option);
}

QPushButton *ChipRow::add(const ChipOption &option)
{
    auto *chip = new QPushButton(option.text, this);
    setRole(chip, Role::Chip);
    chip->setCheckable(true);
    chip->setAccessibleDescription(m_name);
    // An own word stands before the button that makes one.
    const bool beforeButton = m_ownButton != nullptr;
    auto *flow = layout();
    if (beforeButton) {
        flow->removeWidget(m_ownButton);
        flow->removeWidget(m_ownField);
    }
    flow->addWidget(chip);
    if (beforeButton) {
        flow->addWidget(m_ownButton);
        flow->addWidget(m_ownField);
        setTabOrder(chip, m_ownButton);
    }
    m_options.append(option);
    m_chips.insert(option.key, chip);
    connect(chip, &QPushButton::toggled, this, [this, option](bool on) {
        if (on && m_mode == Mode::One) {
            for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
                const QSignalBlocker quiet(it.value());
                it.value()->setChecked(it.key() == option.key);
            }
        }
        emit toggled(option.key, option.text, on);
    });
    return chip;
}

void ChipRow::setChosen(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (!m_chips.contains(key))
            add({ key, key })->show();
    }
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(keys.contains(it.key()));
    }
}

QStringList ChipRow::chosen() const
{
    QStringList out;
    for (const ChipOption &option : m_options) {
        if (m_chips.value(option.key)->isChecked())
            out << option.key;
    }
    return out;
}

void ChipRow::allowOwnWord(const QString &buttonText, const QString &fieldName)
{
    m_ownButton = new QPushButton(buttonText, this);
    setRole(m_ownButton, Role::Link);
    m_ownButton->setAccessibleDescription(m_name);
    m_ownField = new QLineEdit(this);
    m_ownField->setAccessibleName(fieldName);
    m_ownField->setPlaceholderText(fieldName);
    m_ownField->setMaxLength(60);
    m_ownField->setFixedWidth(m_look.px(180));
    m_ownField->hide();
    layout()->addWidget(m_ownButton);
    layout()->addWidget(m_ownField);
    connect(m_ownButton, &QPushButton::clicked, this, [this] {
        m_ownButton->hide();
        m_ownField->show();
        m_ownField->setFocus();
    });
    connect(m_ownField, &QLineEdit::editingFinished, this, &ChipRow::addOwn);
}

void ChipRow::addOwn()
{
    const QString word = m_ownField->text().simplified();
    const bool hadFocus = m_ownField->hasFocus();
    const QSignalBlocker quiet(m_ownField); // hiding it takes the focus and would come back here
    m_ownField->clear();
    m_ownField->hide();
    m_ownButton->show();
    if (hadFocus)
        m_ownButton->setFocus();
    if (word.isEmpty())
        return;
    QPushButton *chip = m_chips.contains(word) ? m_chips.value(word) : add({ word, word });
    chip->show();
    chip->setChecked(true);
}

} // namespace kib::ui
