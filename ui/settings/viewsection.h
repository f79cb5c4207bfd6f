// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/common/preferences.h"
#include "ui/settings/settingsmemory.h"

#include <QWidget>

class QVBoxLayout;

namespace kib::ui {

class Card;

// Section Mijn weergave: how somebody wants to work on this computer. Holds at once. What changes the look
// builds the page anew; the control that was used gets the focus back.
class ViewSection final : public QWidget
{
    Q_OBJECT

public:
    ViewSection(Preferences &preferences, SettingsMemory &memory, const Look &look);

private:
    using Option = std::pair<QString, QString>; // value, text
    Card *card(const QString &title);
    void addRadios(QVBoxLayout *column, const QString &name, const QList<Option> &options,
        QString PreferenceValues::*field);
    void addNumber(QVBoxLayout *column, const QString &name, const QList<int> &numbers, const QString &unit,
        int PreferenceValues::*field);
    void addSwitch(
        QVBoxLayout *column, const QString &text, const QString &hint, bool PreferenceValues::*field);
    void remember(QWidget *control, const QString &key);
    Preferences &m_preferences;
    SettingsMemory &m_memory;
    const Look &m_look;
};

} // namespace kib::ui
