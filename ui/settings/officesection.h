// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/settings/settingfield.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kib::ui {

// Section Organisatie: who sends the letters, and how much each caseworker works.
class OfficeSection final : public QWidget
{
    Q_OBJECT

public:
    OfficeSection(OfficePresenter &presenter, const Look &look);

private:
    struct PersonRow {
        QLineEdit *edit;
        QLabel *answer;
    };
    void render();
    void build();
    void addPeople(QVBoxLayout *column);
    OfficePresenter &m_presenter;
    const Look &m_look;
    QLabel *m_said;
    SettingFields m_fields;
    QHash<AccountId, PersonRow> m_people;
    QPushButton *m_undo = nullptr;
};

} // namespace kib::ui
