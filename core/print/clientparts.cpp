// SPDX-License-Identifier: EUPL-1.2
#include "core/print/clientparts.h"

#include <algorithm>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

constexpr ClientType ordinary { { 16, true }, 7.6, { 12, false }, { 12, true }, 5.6, { 11, false }, 5.2, 4.6,
    0.6, 4.6, { 11, false }, { 11, true }, 5 };
constexpr ClientType enlarged { { 20, true }, 9.4, { 16, false }, { 16, true }, 7.5, { 16, false }, 7.5, 6,
    0.8, 6, { 13, false }, { 13, true }, 5.8 };

constexpr double frameEdge = mmPerPoint;
constexpr double framePadding = 4;
constexpr double titleGap = 1.6;
constexpr double frameColumnGap = 8;
constexpr double agreementGap = 0.8;
constexpr double dateGap = 4;
constexpr double widestDate = 0.42; // of its column
constexpr double roundingRoom = 0.1; // a text laid at its very own width must not break

constexpr double stripGap = 2;
constexpr double stripPadding = 3;
constexpr double thinEdge = 0.3;
constexpr double thickEdge = 1.1;
constexpr double leastStrip = 28;
constexpr double stripLead = 1;

double boxWidth(const ClientPage::Phases &phases)
{
    const auto count = static_cast<double>(std::max<qsizetype>(phases.names.size(), 1));
    return (clientWidth - stripGap * (count - 1)) / count;
}

TextPtr phaseName(TextStore &texts, const ClientType &type, const ClientPage::Phases &phases, qsizetype i)
{
    const Face face = i == phases.current ? type.stripStrong : type.strip;
    return texts.lay(phases.names[i], { face, boxWidth(phases) - 2 * stripPadding, type.stripPitch });
}

double widthOf(TextStore &texts, const QString &text, const Face &face, double pitch)
{
    return texts.lay(text, { face, clientWidth, pitch })->widest();
}

} // namespace

ClientType clientType(bool large)
{
    return large ? enlarged : ordinary;
}

QList<TextPtr> layItems(TextStore &texts, const ClientType &type, const QStringList &lines, double width)
{
    QList<TextPtr> items;
    for (const QString &line : lines)
        items.append(texts.lay(line, { type.body, width - type.indent, type.pitch }));
    return items;
}

void placeItem(
    DisplayList &list, TextStore &texts, const ClientType &type, int page, QPointF at, const TextPtr &item)
{
    const TextPtr sign = texts.lay(u"\u2013"_s, { type.body, type.indent, type.pitch });
    list.addText(Part::Body, page, at, sign, Ink::Muted);
    list.addText(Part::Body, page, at + QPointF(type.indent, 0), item);
}

AgreementFrame::AgreementFrame(TextStore &texts, const ClientType &type, const ClientPage &page)
    : m_type(type)
{
    const double inner = clientWidth - 2 * framePadding;
    const double column = (inner - frameColumnGap) / 2;
    add({ framePadding, framePadding }, texts.lay(u"Afspraken"_s, { type.strong, inner, type.pitch }),
        Part::Heading);
    double y = framePadding + type.pitch + titleGap;
    if (!page.you.isEmpty() || !page.we.isEmpty()) {
        const double dates = std::max(dateWidth(texts, page.you, column), dateWidth(texts, page.we, column));
        const bool beside
            = datesFit(texts, page.you, column, dates) && datesFit(texts, page.we, column, dates);
        const double shown = beside ? dates : 0;
        const double second = framePadding + column + frameColumnGap;
        const double you = layColumn(texts, u"U"_s, page.you, { framePadding, y }, column, shown);
        const double we = layColumn(texts, u"Wij"_s, page.we, { second, y }, column, shown);
        y = std::max(you, we);
    }
    if (!page.together.isEmpty()) {
        if (m_texts.size() > 1) {
            m_ruleTop = y + type.partGap / 2;
            y += type.partGap;
        }
        const double dates = dateWidth(texts, page.together, inner);
        y = layColumn(texts, u"Samen"_s, page.together, { framePadding, y }, inner,
            datesFit(texts, page.together, inner, dates) ? dates : 0);
    }
    m_height = y + framePadding;
}

void AgreementFrame::add(QPointF at, const TextPtr &text, Part part)
{
    m_texts.append({ at, text, part });
}

double AgreementFrame::dateWidth(TextStore &texts, const Agreements &agreements, double width) const
{
    double widest = 0;
    for (const ClientPage::Agreement &agreement : agreements)
        if (!agreement.by.isEmpty())
            widest = std::max(widest, widthOf(texts, agreement.by, m_type.strong, m_type.pitch));
    return std::min(widest + roundingRoom, width);
}

bool AgreementFrame::datesFit(
    TextStore &texts, const Agreements &agreements, double width, double dates) const
{
    double word = 0;
    for (const ClientPage::Agreement &agreement : agreements)
        for (const QString &one : agreement.what.split(u' '))
            word = std::max(word, widthOf(texts, one, m_type.body, m_type.pitch));
    return dates <= width * widestDate && word <= width - dates - dateGap;
}

double AgreementFrame::layColumn(TextStore &texts, const QString &heading, const Agreements &agreements,
    QPointF at, double width, double dates)
{
    add(at, texts.lay(heading, { m_type.strong, width, m_type.pitch }));
    double y = at.y() + m_type.pitch + m_type.headingGap;
    if (agreements.isEmpty()) {
        add({ at.x(), y }, texts.lay(u"geen afspraak"_s, { m_type.body, width, m_type.pitch }));
        return y + m_type.pitch;
    }
    const double room = dates > 0 ? width - dates - dateGap : width;
    for (const ClientPage::Agreement &agreement : agreements) {
        const TextPtr what = texts.lay(agreement.what, { m_type.body, room, m_type.pitch });
        add({ at.x(), y }, what);
        const TextPtr by = agreement.by.isEmpty()
            ? nullptr
            : texts.lay(agreement.by, { m_type.strong, dates > 0 ? dates : width, m_type.pitch, dates > 0 });
        if (by && dates > 0)
            add({ at.x() + width - dates, y }, by);
        y += what->height();
        if (by && dates <= 0) {
            add({ at.x(), y }, by);
            y += by->height();
        }
        y += agreementGap;
    }
    return y - agreementGap;
}

void AgreementFrame::place(DisplayList &list, int page, double top) const
{
    const QPointF corner(clientMargin, top);
    const double half = frameEdge / 2;
    list.boxes.append(
        { Part::Frame, page, QRectF(corner, QSizeF(clientWidth, m_height)).adjusted(half, half, -half, -half),
            Ink::Text, frameEdge });
    if (m_ruleTop > 0)
        list.addRule(Part::Frame, page, corner + QPointF(framePadding, m_ruleTop),
            clientWidth - 2 * framePadding, thinEdge, Ink::Rule);
    for (const Placed &placed : m_texts)
        list.addText(placed.part, page, corner + placed.at, placed.text);
}

double stripHeight(TextStore &texts, const ClientType &type, const ClientPage::Phases &phases)
{
    double names = 0;
    for (qsizetype i = 0; i < phases.names.size(); ++i)
        names = std::max(names, phaseName(texts, type, phases, i)->height());
    return std::max(leastStrip, 2 * stripPadding + type.stripPitch + stripLead + names);
}

void placeStrip(DisplayList &list, TextStore &texts, const ClientType &type, const ClientPage::Phases &phases,
    int page, double top)
{
    const double width = boxWidth(phases);
    const double height = stripHeight(texts, type, phases);
    const double inner = width - 2 * stripPadding;
    double x = clientMargin;
    for (qsizetype i = 0; i < phases.names.size(); ++i) {
        const bool here = i == phases.current;
        const Ink ink = here ? Ink::Text : Ink::Muted;
        const double edge = here ? thickEdge : thinEdge;
        const double half = edge / 2;
        list.boxes.append({ Part::Strip, page,
            QRectF(x, top, width, height).adjusted(half, half, -half, -half), ink, edge });
        const QString number = here ? u"%1  U bent hier"_s.arg(i + 1) : QString::number(i + 1);
        list.addText(Part::Strip, page, { x + stripPadding, top + stripPadding },
            texts.lay(number, { here ? type.stripStrong : type.strip, inner, type.stripPitch }), ink);
        list.addText(Part::Strip, page,
            { x + stripPadding, top + stripPadding + type.stripPitch + stripLead },
            phaseName(texts, type, phases, i));
        x += width + stripGap;
    }
}

} // namespace kib::print
