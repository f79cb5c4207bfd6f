// SPDX-License-Identifier: EUPL-1.2
#include "core/print/addressblock.h"

#include "core/print/kix.h"

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

constexpr double returnPitch = 3.3;
constexpr double returnGap = 1.2;
constexpr double addressPitch = 4.5;
constexpr double tightestPitch = 0.4; // for each point of size: the lines do not touch yet
constexpr double roundingRoom = 1e-6;

struct AddressLines {
    QList<TextPtr> lines;
    double pitch = 0;
    [[nodiscard]] int count() const
    {
        int sum = 0;
        for (const TextPtr &line : lines)
            sum += line->lineCount();
        return sum;
    }
    [[nodiscard]] double height() const { return count() * pitch; }
};

TextPtr returnLine(TextStore &texts, const QString &text, double width)
{
    TextPtr line;
    for (const double points : { 8.0, 7.5, 7.0, 6.5 }) {
        line = texts.lay(text, { { points, false }, width, returnPitch });
        if (line->lineCount() == 1)
            break;
    }
    return line;
}

AddressLines layAddress(
    TextStore &texts, const QStringList &address, double width, double points, double pitch)
{
    AddressLines laid { {}, pitch };
    for (const QString &line : address)
        laid.lines.append(texts.lay(line, { { points, false }, width, pitch }));
    return laid;
}

Result<AddressLines> fitAddress(TextStore &texts, const QStringList &address, QSizeF room)
{
    AddressLines laid = layAddress(texts, address, room.width(), 10, addressPitch);
    const bool wide = laid.count() > address.size();
    if (!wide && laid.height() <= room.height() + roundingRoom)
        return laid;
    for (const double points : { 9.0, 8.0 }) {
        laid = layAddress(texts, address, room.width(), points, addressPitch);
        if (laid.height() <= room.height() + roundingRoom)
            return laid;
        const double pitch = room.height() / laid.count();
        if (pitch >= points * tightestPitch)
            return layAddress(texts, address, room.width(), points, pitch);
    }
    return fail(ErrorCode::Invalid, u"address_too_long"_s);
}

bool placeKix(DisplayList &list, const QString &text, QPointF at, const QRectF &zone)
{
    const Result<QList<KixBar>> bars = kixBars(text);
    if (!bars || at.y() + kixHeight > zone.bottom() || at.x() + bars->last().area.right() > zone.right())
        return false;
    for (const KixBar &bar : *bars)
        list.boxes.append({ Part::Kix, 0, bar.area.translated(at) });
    return true;
}

} // namespace

Result<bool> placeAddress(
    DisplayList &list, TextStore &texts, const WindowProfile &window, const contact::Letter &letter)
{
    if (letter.address.isEmpty())
        return fail(ErrorCode::Invalid, u"no_address"_s);
    const QRectF zone = window.textZone();
    QPointF at(window.addressLeft(), zone.top());
    const double width = zone.right() - at.x();
    if (!letter.returnAddress.isEmpty()) {
        const TextPtr line = returnLine(texts, letter.returnAddress, width);
        list.addText(Part::ReturnAddress, 0, at, line, Ink::Muted);
        at.ry() += line->height() + returnGap;
    }
    const Result<AddressLines> address
        = fitAddress(texts, letter.address, QSizeF(width, zone.bottom() - at.y()));
    if (!address)
        return fail(address.error());
    for (const TextPtr &line : address->lines) {
        list.addText(Part::Address, 0, at, line);
        at.ry() += line->height();
    }
    if (letter.kix.isEmpty())
        return false;
    at.ry() += address->pitch;
    return placeKix(list, letter.kix, at, zone);
}

} // namespace kib::print
