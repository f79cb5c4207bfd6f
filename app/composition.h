// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commandline.h"
#include "app/office.h"
#include "app/output.h"

namespace kib::app {

// Who signs in, from options and environment (KIB_FILE, KIB_ACCOUNT, KIB_PASSWORD). The password is never an
// argument. Invalid "account_missing", "password_missing"; NotFound or Denied "input" for a password file
// that cannot be read. For practice files the published ones stand in.
[[nodiscard]] Result<Credentials> credentials(const GlobalOptions &options, bool practice);
[[nodiscard]] QString filePath(const GlobalOptions &options); // empty when none is named

// The file of the options. Codes of Office::open; Invalid "file_missing".
[[nodiscard]] Result<std::unique_ptr<Office>> openOffice(const GlobalOptions &options);

// Says beside the result what was damaged in all that was read; exit code "done with findings" when anything
// was.
[[nodiscard]] int saidDamage(Office &office, const Output &out);

} // namespace kib::app
