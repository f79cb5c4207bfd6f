// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/workdays.h"

#include <QHash>
#include <QString>

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

    // The value of one setting by its key (name, phone, email, visit_address, return_address,
    // window_profile).
    [[nodiscard]] QString text(const QString &key) const;
};

class OrganisationStore
{
public:
    virtual ~OrganisationStore() = default;
    [[nodiscard]] virtual Result<Organisation> organisation() const = 0;
    // The stored value of one key; empty when it was never set.
    [[nodiscard]] virtual Result<QString> value(const QString &key) const = 0;
    // Keys of Organisation::text, "import_mapping", and "closed_days" (ISO dates separated by blanks),
    // "good_friday" (open, closed), "liberation_day" (open, lustrum, closed). Invalid "unknown_setting" for
    // others.
    [[nodiscard]] virtual Result<void> set(const QString &key, const QString &value) = 0;
    [[nodiscard]] virtual Result<void> setFte(AccountId caseworker, int hundredths) = 0;
};

} // namespace kib::client
