// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace kib::storage {

// A row whose MAC or seal does not hold. It is reported, never shown as right and never a reason to stop.
struct DamagedRow {
    QString table;
    QByteArray rowKey;
    QString code; // mac, seal, key
    friend bool operator==(const DamagedRow &, const DamagedRow &) = default;
};

} // namespace kib::storage
