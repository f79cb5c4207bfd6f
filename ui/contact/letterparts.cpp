// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/letterparts.h"

#include "ui/common/card.h"
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
    name->setIndent(3); // under it the field keeps this for the focus ring
    name->setBuddy(field);
    column->addWidget(name);
    column->addWidget(field);
    return widget;
}

ChoiceField choiceField(const QString &label, const QList<ChipOption> &options, const Look &look)
{
    auto *box = new QComboBox;
    for (const ChipOption &option : options)
        box->addItem(option.text, option.key);
    box->setAccessibleDescription(label);
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return { labelled(label, box, look), box };
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
