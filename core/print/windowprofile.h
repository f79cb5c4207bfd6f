// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace kib::print {

// A window envelope and how a folded A4 sheet lies in it, in mm. A sheet is smaller than its envelope and
// slides to the right and down by at most `drift`; what can then show in the window follows from that. The
// shipped values are starting values: there is no single Dutch measure.
struct WindowProfile {
    enum class Side { Left, Right };

    QString key;
    QSizeF envelope;
    QRectF window; // in the envelope
    QList<double> folds; // from the top of the sheet
    QPointF drift;
    Side side = Side::Left;

    // Text in here shows wholly, wherever the sheet slides to.
    [[nodiscard]] QRectF textZone() const { return window.adjusted(0, 0, -drift.x(), -drift.y()); }
    // Anything in here can show in the window; only the address may stand here.
    [[nodiscard]] QRectF forbiddenZone() const { return window.adjusted(-drift.x(), -drift.y(), 0, 0); }
    // Left edge of the address. On the left it agrees with the edge of the letter's text.
    [[nodiscard]] double addressLeft() const;
};

// ea56-links (the default, first), ea56-rechts, c5-links, c5-rechts.
[[nodiscard]] const QList<WindowProfile> &windowProfiles();
[[nodiscard]] std::optional<WindowProfile> windowProfile(const QString &key);

} // namespace kib::print
