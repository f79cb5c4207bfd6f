// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace kib {

QLatin1StringView key(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
        return "busy"_L1;
    case ErrorCode::Conflict:
        return "conflict"_L1;
    case ErrorCode::Exists:
        return "exists"_L1;
    case ErrorCode::NotFound:
        return "not_found"_L1;
    case ErrorCode::ReadOnly:
        return "read_only"_L1;
    case ErrorCode::Full:
        return "full"_L1;
    case ErrorCode::Io:
        return "io"_L1;
    case ErrorCode::Damaged:
        return "damaged"_L1;
    case ErrorCode::Newer:
        return "newer"_L1;
    case ErrorCode::NotOurs:
        return "not_ours"_L1;
    case ErrorCode::Denied:
        return "denied"_L1;
    case ErrorCode::Invalid:
        return "invalid"_L1;
    case ErrorCode::WrongPassword:
        return "wrong_password"_L1;
    case ErrorCode::TemplateIncomplete:
        return "template_incomplete"_L1;
    case ErrorCode::MethodInvalid:
        return "method_invalid"_L1;
    case ErrorCode::Cancelled:
        return "cancelled"_L1;
    case ErrorCode::Internal:
        break;
    }
    return "internal"_L1;
}

} // namespace kib
