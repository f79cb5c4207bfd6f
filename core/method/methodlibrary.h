// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/method/method.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace kib::method {

// The methods that come with the program (resources/methods), "basis" first, then by key.
[[nodiscard]] QStringList shippedMethodKeys();
// Bytes as shipped; NotFound for an unknown key.
[[nodiscard]] Result<QByteArray> shippedMethodFile(const QString &key);
// Read and checked once per process. NotFound for an unknown key.
[[nodiscard]] Result<std::shared_ptr<const Method>> shippedMethod(const QString &key);

} // namespace kib::method
