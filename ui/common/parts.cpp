// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/parts.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kib::ui {

QWidget *labelled(const QString &label, QWidget *field, const Look &look)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(1));
    QLabel *name = textLabel(label, look, Type::Strong);
    name->setWordWrap(false);
    name->setIndent(PulledRow::ring); // under it the field keeps this for the focus ring
    name->setBuddy(field);
    column->addWidget(name);
    column->addWidget(field);
    return widget;
}

ChoiceField choiceField(const QString &label, const QList<ChipOption> &options, const Look &look)
{
    auto *box = new QComboBox;
    setOptions(box, options);
    box->setAccessibleDescription(label);
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return { labelled(label, box, look), box };
}

QComboBox *rowChoice(const QString &label, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    auto *name = new QLabel(label, parent); // the only name assistive technology has for the box
    name->setBuddy(box);
    name->hide();
    box->setAccessibleDescription(label);
    box->setToolTip(label);
    return box;
}

void setOptions(QComboBox *box, const QList<ChipOption> &options)
{
    bool same = box->count() == options.size();
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemData(i) == options.at(i).key && box->itemText(i) == options.at(i).text;
    if (same)
        return;
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    for (const ChipOption &option : options)
        box->addItem(option.text, option.key);
    setChoice(box, chosen);
}

void setChoice(QComboBox *box, const QString &key)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(qMax(0, box->findData(key)));
}

ProblemBox::ProblemBox(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_problem(textLabel({}, look, Type::Strong))
    , m_advice(textLabel({}, look))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(look, Card::Padding::List);
    card->setFill(Token::ErrorTint, Token::Error);
    card->body()->addWidget(m_problem);
    card->body()->addWidget(m_advice);
    column->addWidget(card);
    hide();
}

void ProblemBox::tell(const QString &problem, const QString &advice)
{
    m_problem->setText(problem);
    m_advice->setText(advice);
    setVisible(!problem.isEmpty());
}

QPushButton *actButton(const QString &text, const QString &icon, Role role, const Look &look, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setRole(button, role);
    if (!icon.isEmpty())
        button->setIcon(look.buttonIcon(icon, role));
    return button;
}

} // namespace kib::ui
