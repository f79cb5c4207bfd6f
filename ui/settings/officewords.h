// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/settings/officepresenter.h"

#include <QTime>

namespace kib::ui {

// The settings of an organisation as a page shows them, with their values. Keys as in client::settings().
[[nodiscard]] QList<OfficePresenter::Setting> officeSettings(const QHash<QString, QString> &values);
[[nodiscard]] QList<OfficePresenter::Setting> holidaySettings(const QHash<QString, QString> &values);
// "vrijdag 25 december 2026, eerste kerstdag"; the day alone when it has no name.
[[nodiscard]] QString holidayText(QDate day);
// "9.00, 10.45, 13.00 en 14.45 uur, 75 minuten per gesprek".
[[nodiscard]] QString slotsText(const QList<QTime> &times, qint64 minutes);

} // namespace kib::ui
