// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/method/method.h"

#include <memory>

namespace kib::method {

// The method versions of a case file. A version that was used once never changes.
class MethodStore
{
public:
    virtual ~MethodStore() = default;
    // The version new work is done with.
    [[nodiscard]] virtual Result<std::shared_ptr<const Method>> current() const = 0;
    // NotFound, Damaged.
    [[nodiscard]] virtual Result<std::shared_ptr<const Method>> version(
        const QString &key, const QString &version) const = 0;
    // Keeps the method and makes it the current one. Conflict "method_version" when the same key and version
    // is there with another content; installing the same content again changes nothing.
    [[nodiscard]] virtual Result<void> install(const Method &method) = 0;
};

} // namespace kib::method
