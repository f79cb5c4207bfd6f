// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/inlinejobs.h"
#include "tests/support/testoffice.h"
#include "ui/common/desk.h"

namespace kib::test {

// What the pages of a window work with, on a test office. The office must outlive it.
[[nodiscard]] ui::Desk deskOf(TestOffice &office);
[[nodiscard]] ui::Workplace workplaceOf(TestOffice &office);

} // namespace kib::test
