// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/datefield.h"

#include "core/base/dutchdate.h"
#include "ui/common/style.h"
#include "ui/common/typeddate.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

// Qt gives it arrows, a bar and weekend days of its own colours.
void dress(QCalendarWidget &calendar, const Look &look)
{
    const std::pair<QString, QString> arrows[]
        = { { u"qt_calendar_prevmonth"_s, u"terug"_s }, { u"qt_calendar_nextmonth"_s, u"vooruit"_s } };
    for (const auto &[name, icon] : arrows) {
        if (auto *button = calendar.findChild<QToolButton *>(name)) {
            button->setIcon(look.buttonIcon(icon, Role::Quiet, 18));
            button->setIconSize(QSize(look.px(18), look.px(18)));
        }
    }
    if (auto *bar = calendar.findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        QPalette palette = bar->palette();
        palette.setColor(QPalette::Highlight, look.colour(Token::Surface));
        palette.setColor(QPalette::HighlightedText, look.colour(Token::Text));
        bar->setPalette(palette);
    }
    QTextCharFormat day;
    day.setForeground(look.colour(Token::Text));
    for (const Qt::DayOfWeek weekend : { Qt::Saturday, Qt::Sunday })
        calendar.setWeekdayTextFormat(weekend, day);
    QTextCharFormat head;
    head.setForeground(look.colour(Token::Muted));
    head.setBackground(look.colour(Token::Surface));
    calendar.setHeaderTextFormat(head);
}

} // namespace

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
    open->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(open);
    row->addStretch(); // the icon stays with its field, however wide the row
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
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("kibPopup", true);
    popup->setFrameStyle(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(m_look.px(4), m_look.px(4), m_look.px(4), m_look.px(4));
    auto *calendar = new QCalendarWidget(popup);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(date().isValid() ? date() : m_today);
    dress(*calendar, m_look);
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, popup, [this, popup](QDate day) {
        setDate(day);
        popup->close();
        emit chosen(day);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(0, height()));
    if (at.y() + popup->height() > room.bottom()) // above the field where there is no room below it
        at.setY(qMax(room.top(), at.y() - height() - popup->height()));
    popup->move(at);
    popup->show();
    calendar->setFocus();
}

} // namespace kib::ui
