// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/form.h"

#include "ui/common/flowlayout.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kib::ui {

Field textField(const QString &label, const Look &look)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(1));
    QLabel *name = textLabel(label, look, Type::Strong);
    auto *edit = new QLineEdit(widget);
    edit->setAccessibleName(label);
    name->setBuddy(edit);
    name->setIndent(PulledRow::ring); // as the line under it keeps for the focus ring
    column->addWidget(name);
    auto *row = new QHBoxLayout;
    row->addWidget(edit);
    column->addLayout(row);
    return { widget, edit };
}

Field passwordField(const QString &label, const Look &look)
{
    const Field field = textField(label, look);
    field.edit->setEchoMode(QLineEdit::Password);
    auto *show = new QPushButton(QCoreApplication::translate("Field", "Toon"), field.widget);
    show->setAccessibleName(QCoreApplication::translate("Field", "Toon: %1").arg(label));
    show->setCheckable(true);
    setRole(show, Role::Small);
    auto *row = static_cast<QHBoxLayout *>(field.widget->layout()->itemAt(1)->layout());
    row->addWidget(show);
    QObject::connect(show, &QPushButton::toggled, field.edit,
        [edit = field.edit](bool on) { edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    return field;
}

QHBoxLayout *actRow(const Look &look, const QString &primary, std::function<void()> go, const QString &other,
    std::function<void()> leave, bool enabled)
{
    auto *row = new PulledRow;
    row->setContentsMargins(0, look.px(8), 0, 0);
    auto *goOn = new QPushButton(primary);
    setRole(goOn, Role::Primary);
    goOn->setEnabled(enabled);
    QObject::connect(goOn, &QPushButton::clicked, goOn, std::move(go));
    row->addWidget(goOn);
    if (!other.isEmpty()) {
        auto *back = new QPushButton(other);
        QObject::connect(back, &QPushButton::clicked, back, std::move(leave));
        row->addWidget(back);
    }
    row->addStretch();
    return row;
}

} // namespace kib::ui
