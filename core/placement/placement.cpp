// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/placement.h"

namespace kib::placement {

QHash<QString, qint64> countedPaths(const QList<Placement> &placements, QDate from, QDate until)
{
    QHash<ClientId, QString> latest;
    for (const Placement &placement : placements) {
        const bool inPeriod
            = (!from.isValid() || placement.on >= from) && (!until.isValid() || placement.on <= until);
        if (inPeriod && !placement.path.isEmpty())
            latest.insert(placement.client, placement.path);
    }
    QHash<QString, qint64> counts;
    for (const QString &path : latest)
        ++counts[path];
    return counts;
}

} // namespace kib::placement
