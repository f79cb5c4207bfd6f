// SPDX-License-Identifier: EUPL-1.2
#include "core/print/textstore.h"

#include "core/print/fonts.h"
#include "core/print/page.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace kib::print {

namespace {

// Two halves of this size are kept. A letter has some twenty texts of its own at most, so what comes back in
// each letter is always found again before it could be dropped.
constexpr qsizetype keptTexts = 400;

// Latin letters, digits and signs are all in the letter font; only beyond them is a closer look needed.
constexpr char16_t firstUncertain = 0x0250;

// Ascent and descent of Liberation Sans in parts of its size.
constexpr double ascent = 0.905;
constexpr double descent = 0.212;

// A line end is kept; any other control character would print as a box.
QString printable(QString text)
{
    text.replace(QChar::LineFeed, QChar::LineSeparator);
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    std::replace_if(text.begin(), text.end(), isControl, QChar(u' '));
    return text;
}

bool needsLook(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= firstUncertain; });
}

bool hasAllGlyphs(const QTextLayout &layout)
{
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::none_of(
        runs.cbegin(), runs.cend(), [](const QGlyphRun &run) { return run.glyphIndexes().contains(0U); });
}

QTextOption optionFor(const TextShape &shape)
{
    // Foreign names keep to the edge and the order of the Dutch lines around them.
    QTextOption option((shape.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

size_t qHash(const TextShape &shape, size_t seed)
{
    return qHashMulti(seed, shape.face.points, shape.face.bold, shape.width, shape.pitch, shape.right);
}

LaidText::LaidText(const QString &text, const QFont &font, const TextShape &shape)
    : m_layout(printable(text), font)
    , m_shape(shape)
{
    const double size = shape.face.points * mmPerPoint;
    const double baseline = (shape.pitch + (ascent - descent) * size) / 2;
    m_layout.setTextOption(optionFor(shape));
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(shape.width * unitsPerMm);
        // A taller fallback font must not push its line down.
        const double y
            = std::round((line.lineNumber() * shape.pitch + baseline) * unitsPerMm) - line.ascent();
        line.setPosition(QPointF(0, y));
        m_widest = std::max(m_widest, line.naturalTextWidth() / unitsPerMm);
    }
    m_layout.endLayout();
    m_complete = !needsLook(text) || hasAllGlyphs(m_layout);
}

QString LaidText::line(int number) const
{
    const QTextLine line = m_layout.lineAt(number);
    QString text = m_layout.text().mid(line.textStart(), line.textLength());
    if (text.endsWith(QChar::LineSeparator))
        text.chop(1);
    return text;
}

QRectF LaidText::lineArea(int number) const
{
    const QRectF natural = m_layout.lineAt(number).naturalTextRect();
    const double height = (ascent + descent) * m_shape.face.points * mmPerPoint;
    const double top = number * m_shape.pitch + (m_shape.pitch - height) / 2;
    return QRectF(natural.left() / unitsPerMm, top, natural.width() / unitsPerMm, height);
}

void LaidText::draw(QPainter &painter, QPointF at, int first, int count) const
{
    const QPointF origin(std::round(at.x()), std::round(at.y() - first * m_shape.pitch * unitsPerMm));
    for (int i = first; i < first + count; ++i)
        m_layout.lineAt(i).draw(&painter, origin);
}

TextStore::TextStore(QString family)
    : m_family(std::move(family))
{
}

Result<TextStore> TextStore::create()
{
    return letterFontFamily().map([](QString family) { return TextStore(std::move(family)); });
}

QFont TextStore::font(const TextShape &shape) const
{
    QFont font(m_family);
    font.setPixelSize(qRound(shape.face.points * unitsPerPoint));
    font.setBold(shape.face.bold);
    font.setKerning(!shape.right);
    // Whole units between letters: nothing anyone can see, but a tenth off the size and time of a PDF.
    font.setHintingPreference(QFont::PreferFullHinting);
    return font;
}

TextPtr TextStore::lay(const QString &text, const TextShape &shape)
{
    const Key key { text, shape };
    if (const auto found = m_fresh.constFind(key); found != m_fresh.cend())
        return *found;
    TextPtr laid = m_former.take(key);
    if (!laid)
        laid = std::make_shared<const LaidText>(text, font(shape), shape);
    if (m_fresh.size() >= keptTexts) {
        m_former = std::move(m_fresh);
        m_fresh = {};
    }
    m_fresh.insert(key, laid);
    return laid;
}

} // namespace kib::print
