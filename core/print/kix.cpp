// SPDX-License-Identifier: EUPL-1.2
#include "core/print/kix.h"

#include <algorithm>
#include <memory>
#include <zint.h>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

constexpr double barWidth = 0.5;
// zint draws a bar 2 and a gap 2 wide; the three bands of a code are 6, 4 and 6 high.
constexpr double zintPitch = 4.0;
constexpr double zintTrackerTop = 6.0;
constexpr double zintTrackerBottom = 10.0;
constexpr double zintHeight = 16.0;

using Symbol = std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)>;

KixBar::Shape shapeOf(const zint_vector_rect &bar)
{
    const bool up = bar.y < static_cast<float>(zintTrackerTop);
    const bool down = bar.y + bar.height > static_cast<float>(zintTrackerBottom);
    if (up && down)
        return KixBar::Shape::Full;
    if (up)
        return KixBar::Shape::Ascender;
    return down ? KixBar::Shape::Descender : KixBar::Shape::Tracker;
}

} // namespace

Result<QList<KixBar>> kixBars(const QString &text)
{
    const Symbol symbol(ZBarcode_Create(), &ZBarcode_Delete);
    if (!symbol)
        return fail(ErrorCode::Internal, u"kix_memory"_s);
    symbol->symbology = BARCODE_KIX;
    symbol->show_hrt = 0;
    const QByteArray bytes = text.toUtf8();
    const int code = ZBarcode_Encode_and_Buffer_Vector(symbol.get(),
        reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()), 0);
    if (code != 0 || symbol->vector == nullptr)
        return fail(ErrorCode::Invalid, u"kix_text"_s);

    QList<KixBar> bars;
    for (const zint_vector_rect *bar = symbol->vector->rectangles; bar != nullptr; bar = bar->next) {
        const double scale = kixHeight / zintHeight;
        bars.append({ shapeOf(*bar),
            QRectF(static_cast<double>(bar->x) / zintPitch * kixPitch, static_cast<double>(bar->y) * scale,
                barWidth, static_cast<double>(bar->height) * scale) });
    }
    std::sort(bars.begin(), bars.end(),
        [](const KixBar &a, const KixBar &b) { return a.area.left() < b.area.left(); });
    return bars;
}

} // namespace kib::print
