// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/interview/talkwords.h"

namespace kib::ui {

// The domains that were spoken of or that a line of the notes belongs to, in the order of the method: what
// stands there in keywords, to be made into sentences once the client has left.
[[nodiscard]] QList<ElaborationItem> elaborationItems(const TalkContext &context, const QString &notes);

} // namespace kib::ui
