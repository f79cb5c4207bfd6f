// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/contactstore.h"

#include <QString>

namespace kib::ui {

// Dutch words for what happened between office and client. An unknown key comes back as it is.
[[nodiscard]] QString channelWord(const QString &key); // "gesprek", "telefoon"
[[nodiscard]] QString callOutcomeWord(const QString &key); // "gesproken: komt"
[[nodiscard]] QString appointmentKindWord(contact::AppointmentKind kind); // "op kantoor"

// Whether somebody picked up.
[[nodiscard]] bool isAnswered(const contact::CallAttempt &call);

} // namespace kib::ui
