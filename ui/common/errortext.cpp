// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/errortext.h"

namespace kib::ui {

ErrorText errorText(const Error &error)
{
    return { error.detail, error.detail };
}

} // namespace kib::ui
