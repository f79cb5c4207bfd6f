// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/desk.h"
#include "ui/common/look.h"
#include "ui/settings/settingfield.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kib::ui {

class DateField;
class PulledRow;

// Section Werkdagen: on which days and at which times the office holds talks.
class WorkdaysSection final : public QWidget
{
    Q_OBJECT

public:
    WorkdaysSection(OfficePresenter &presenter, QDate today, const Look &look);

private:
    void render();
    void build();
    void addClosedDays(QVBoxLayout *column);
    void renderClosedDays();
    void renderYears();
    OfficePresenter &m_presenter;
    QDate m_today;
    const Look &m_look;
    QLabel *m_said;
    QLabel *m_times = nullptr;
    SettingFields m_fields;
    QWidget *m_days = nullptr;
    PulledRow *m_daysPlace = nullptr;
    QLabel *m_daysAnswer = nullptr;
    QWidget *m_years = nullptr;
    DateField *m_newDay = nullptr;
};

} // namespace kib::ui
