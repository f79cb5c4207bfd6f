// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/settingssections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SettingsSections", text);
}

} // namespace

QList<SettingsSection> settingsSections(const QList<vault::Role> &roles)
{
    const auto may = [&roles](vault::Action action) { return vault::may(roles, action); };
    QList<SettingsSection> out { { SettingsPart::View, u"weergave"_s,
        words(QT_TRANSLATE_NOOP("SettingsSections", "Mijn weergave")) } };
    if (may(vault::Action::ManageSettings)) {
        out << SettingsSection { SettingsPart::Office, u"organisatie"_s,
            words(QT_TRANSLATE_NOOP("SettingsSections", "Organisatie")) };
        out << SettingsSection { SettingsPart::Workdays, u"werkdagen"_s,
            words(QT_TRANSLATE_NOOP("SettingsSections", "Werkdagen")) };
    }
    out << SettingsSection { SettingsPart::Method, u"werkwijze"_s,
        words(QT_TRANSLATE_NOOP("SettingsSections", "Werkwijze")) };
    if (may(vault::Action::ManageMethods))
        out << SettingsSection { SettingsPart::Templates, u"brieven"_s,
            words(QT_TRANSLATE_NOOP("SettingsSections", "Brieven")) };
    if (may(vault::Action::ImportClients))
        out << SettingsSection { SettingsPart::Import, u"importeren"_s,
            words(QT_TRANSLATE_NOOP("SettingsSections", "Importeren")) };
    out << SettingsSection { SettingsPart::File, u"bestand"_s,
        words(QT_TRANSLATE_NOOP("SettingsSections", "Bestand")) };
    return out;
}

} // namespace kib::ui
