// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace kib {

// A value, or why there is none. Every function that returns one is marked [[nodiscard]].
template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorCode code, QString detail = {}, QStringList arguments = {})
{
    return tl::unexpected<Error>(Error { code, std::move(detail), std::move(arguments) });
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace kib
