// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/practicedate.h"

#include "ui/common/form.h"
#include "ui/common/look.h"
#include "ui/common/text.h"
#include "ui/common/tr.h"

#include <QCalendarWidget>
#include <QDialog>
#include <QVBoxLayout>

namespace kib::ui {

std::optional<QDate> askPracticeDate(QDate today, QWidget *parent)
{
    const Look &look = lookOf(parent);
    QDialog dialog(parent);
    dialog.setWindowTitle(tr("Andere datum"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20));
    column->setSpacing(look.px(12));
    column->addWidget(new Heading(tr("Welke dag is het in het oefenkantoor?"), look));
    column->addWidget(textLabel(tr("Zo ziet u wat er gebeurt als een afspraak of een traject voorbij is."),
        look, Type::Body, Token::Muted));
    auto *calendar = new QCalendarWidget(&dialog);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(today);
    column->addWidget(calendar);
    column->addLayout(actRow(
        look, tr("Ga naar deze dag"), [&dialog] { dialog.accept(); }, tr("Annuleren"),
        [&dialog] { dialog.reject(); }));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return calendar->selectedDate();
}

} // namespace kib::ui
