// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/contactstore.h"

#include "core/base/enumkeys.h"

namespace kib::contact {

namespace {
constexpr EnumKeys<LetterStatus, 5> statuses { { { LetterStatus::Drafted, "drafted" },
    { LetterStatus::Printed, "printed" }, { LetterStatus::Sent, "sent" },
    { LetterStatus::Returned, "returned" }, { LetterStatus::Withdrawn, "withdrawn" } } };
} // namespace

QString key(LetterStatus status)
{
    return keyOf(statuses, status);
}

std::optional<LetterStatus> letterStatus(const QString &key)
{
    return valueOf(statuses, key);
}

} // namespace kib::contact
