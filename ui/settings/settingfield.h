// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/settings/officepresenter.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace kib::ui {

// One setting: its label, a line to type in or a few choices, and under it what came of it. The line under it
// is always there, so nothing moves when it speaks. Stands in a PulledRow.
class SettingField final : public QWidget
{
    Q_OBJECT

public:
    SettingField(const OfficePresenter::Setting &setting, const Look &look);
    void display(const OfficePresenter::Setting &setting); // never emits

signals:
    void given(const QString &value); // on leaving the line, or at the choice

private:
    void addChoices(const OfficePresenter::Setting &setting);
    const Look &m_look;
    QLineEdit *m_edit = nullptr;
    QButtonGroup *m_choices = nullptr;
    QLabel *m_answer;
};

using SettingFields = QHash<QString, SettingField *>; // by key of the setting

// Adds a field for each setting to a column. What is given in it goes to the presenter.
[[nodiscard]] SettingFields addFields(QVBoxLayout *column, const QList<OfficePresenter::Setting> &settings,
    OfficePresenter &presenter, const Look &look);

// Shows `hint`, "Opgeslagen", or what is wrong.
void showAnswer(QLabel *label, const OfficePresenter::Answer &answer, const QString &hint, const Look &look);

} // namespace kib::ui
