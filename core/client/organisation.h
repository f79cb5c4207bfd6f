// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/workdays.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace kib::client {

// Who sends the letters. Empty = not filled in yet; letters that need it are held back.
struct Organisation {
    QString name;
    QString phone; // as printed
    QString email;
    QString visitAddress; // place of the talks, e.g. "Stadskantoor, Lübeckplein 2, Zwolle"
    QString returnAddress; // one line inside the window, e.g. "Postbus 10007, 8000 GA Zwolle"
    QString windowProfile; // key of the envelope profile
    WorkCalendar calendar; // holidays and closing days
    QHash<AccountId, int> fteHundredths; // of caseworkers for whom it was filled in; 80 = 0.8 fte
};

// A setting of the organisation that people may change, and what its value may be.
struct Setting {
    QString key;
    QStringList allowed; // empty: any text
    QString otherwise; // what holds as long as it was never set
};
// name, phone, email, visit_address, return_address, window_profile (keys of the envelope profiles),
// closed_days (ISO dates apart by blanks), good_friday, liberation_day.
[[nodiscard]] const QList<Setting> &settings();
// Invalid "unknown_setting", "organisation_empty" for a name of nothing, or "setting_value" with the key and
// what fits.
[[nodiscard]] Result<void> checkSetting(const QString &key, const QString &value);

// Hundredths of an fte in "0.8" or "0,8"; Invalid "fte_range" outside 0 to 2.
[[nodiscard]] Result<int> fteHundredths(const QString &text);

class OrganisationStore
{
public:
    virtual ~OrganisationStore() = default;
    [[nodiscard]] virtual Result<Organisation> organisation() const = 0;
    // The stored value of one key; empty when it was never set.
    [[nodiscard]] virtual Result<QString> value(const QString &key) const = 0;
    // The settings of settings(), checked as there, and "import_mapping".
    [[nodiscard]] virtual Result<void> set(const QString &key, const QString &value) = 0;
    // Invalid "fte_range" outside 0 to 200.
    [[nodiscard]] virtual Result<void> setFte(AccountId caseworker, int hundredths) = 0;
};

} // namespace kib::client
