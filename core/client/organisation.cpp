// SPDX-License-Identifier: EUPL-1.2
#include "core/client/organisation.h"

using namespace Qt::StringLiterals;

namespace kib::client {

QString Organisation::text(const QString &key) const
{
    if (key == "name"_L1)
        return name;
    if (key == "phone"_L1)
        return phone;
    if (key == "email"_L1)
        return email;
    if (key == "visit_address"_L1)
        return visitAddress;
    if (key == "return_address"_L1)
        return returnAddress;
    return key == "window_profile"_L1 ? windowProfile : QString();
}

} // namespace kib::client
