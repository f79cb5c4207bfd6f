// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/datefield.h"

#include "core/base/dutchdate.h"
#include "ui/common/style.h"
#include "ui/common/typeddate.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

DateField::DateField(const QString &name, QDate today, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_look(look)
    , m_edit(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(tr("dd-mm-jjjj"));
    m_edit->setFixedWidth(m_edit->fontMetrics().horizontalAdvance(u"00-00-0000"_s) + look.px(40));
    row->addWidget(m_edit);
    auto *open = new QPushButton(this);
    setRole(open, Role::Quiet);
    open->setIcon(look.buttonIcon(u"agenda"_s, Role::Quiet, 18));
    open->setAccessibleName(tr("Kies uit de kalender: %1").arg(name));
    open->setToolTip(tr("Kies uit de kalender"));
    row->addWidget(open);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::typed);
    connect(open, &QPushButton::clicked, this, &DateField::openCalendar);
}

void DateField::setDate(QDate day)
{
    m_edit->setText(day.isValid() ? dutchShortDate(day) : QString());
    m_edit->setToolTip({});
}

void DateField::setTypedText(const QString &text)
{
    m_edit->setText(text);
}

QDate DateField::date() const
{
    return typedDate(m_edit->text(), m_today).value_or(QDate());
}

void DateField::typed()
{
    if (!m_edit->isModified())
        return;
    m_edit->setModified(false);
    const bool understood = m_edit->text().trimmed().isEmpty() || date().isValid();
    m_edit->setToolTip(understood ? QString() : tr("Dit is geen datum. Typ bijvoorbeeld 8-12-2026."));
    QPalette palette = m_edit->palette();
    palette.setColor(QPalette::Text, m_look.colour(understood ? Token::Text : Token::Error));
    m_edit->setPalette(palette);
    if (understood) {
        const QDate day = date();
        if (day.isValid())
            setDate(day);
        emit chosen(day);
    }
}

void DateField::openCalendar()
{
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(m_look.px(4), m_look.px(4), m_look.px(4), m_look.px(4));
    auto *calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(date().isValid() ? date() : m_today);
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, popup, [this, popup](QDate day) {
        setDate(day);
        popup->close();
        emit chosen(day);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

} // namespace kib::ui
