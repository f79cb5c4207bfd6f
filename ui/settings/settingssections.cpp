// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/settingssections.h"

#include "ui/common/tr.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

QList<SettingsSection> settingsSections(const QList<vault::Role> &roles)
{
    const auto may = [&roles](vault::Action action) { return vault::may(roles, action); };
    QList<SettingsSection> out { { SettingsPart::View, u"weergave"_s, tr("Mijn weergave") } };
    if (may(vault::Action::ManageSettings)) {
        out << SettingsSection { SettingsPart::Office, u"organisatie"_s, tr("Organisatie") };
        out << SettingsSection { SettingsPart::Workdays, u"werkdagen"_s, tr("Werkdagen") };
    }
    out << SettingsSection { SettingsPart::Method, u"werkwijze"_s, tr("Werkwijze") };
    if (may(vault::Action::ManageMethods))
        out << SettingsSection { SettingsPart::Templates, u"brieven"_s, tr("Brieven") };
    if (may(vault::Action::ImportClients))
        out << SettingsSection { SettingsPart::Import, u"importeren"_s, tr("Importeren") };
    out << SettingsSection { SettingsPart::File, u"bestand"_s, tr("Bestand") };
    return out;
}

} // namespace kib::ui
