// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/permission.h"

#include <QList>
#include <QString>

namespace kib::ui {

enum class SettingsPart { View, Office, Workdays, Method, Templates, Import, File };

struct SettingsSection {
    SettingsPart part;
    QString key; // of a place: "weergave"
    QString name; // as the list says it
};
// What these roles may use, in the order of the list. Never empty: everybody has a view of their own.
[[nodiscard]] QList<SettingsSection> settingsSections(const QList<vault::Role> &roles);

} // namespace kib::ui
