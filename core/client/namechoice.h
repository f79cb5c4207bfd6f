// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/nobility.h"
#include "core/client/personname.h"

namespace kib::client {

// Which names and titles a person uses; everything that composes a name starts here. It points into the
// PersonName it was made from.
struct NameChoice {
    // The current spouse of longest standing, else the former one of the last ended marriage; or nullptr.
    const Spouse *spouse = nullptr;
    bool married = false; // has a current spouse or registered partner
    // As registered, but Own for who never had a spouse.
    NameUsage registered = NameUsage::Own;
    // The one to compose with: Own as well when the spouse's surname is unknown.
    NameUsage usage = NameUsage::Own;
    // Whether the surnames this usage needs are known; without them there is no name to compose.
    bool hasName = false;
};

[[nodiscard]] NameChoice nameChoice(const PersonName &name);

// The given names, or the initials a source delivered in their place; empty when there are neither.
[[nodiscard]] QString givenNamesOf(const PersonName &name);

// The own title or predicate that may be used with this usage; nullptr when there is none.
[[nodiscard]] const NobleRank *ownRank(const PersonName &name, const NameChoice &choice, NameUsage usage);
// The spouse's title a woman may use as a courtesy with this usage; nullptr when there is none.
[[nodiscard]] const NobleRank *courtesyRank(
    const PersonName &name, const NameChoice &choice, NameUsage usage);

} // namespace kib::client
