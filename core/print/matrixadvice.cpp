// SPDX-License-Identifier: EUPL-1.2
#include "core/print/fittext.h"
#include "core/print/matrixparts.h"

#include <algorithm>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

constexpr double columnGap = 8;
constexpr double columnWidth = (matrixWidth - columnGap) / 2;
constexpr double labelWidth = 20;
constexpr Face headingFace { 10, true };
constexpr double headingPitch = 4.8;
constexpr Face labelFace { 8, false };
constexpr Face textFace { 9, false };
constexpr Face strongFace { 9, true };
constexpr double pitch = 4;
constexpr int reasonLines = 4;
constexpr int decisionLines = 2;
constexpr int strongLines = 1;
constexpr double matrixRight = matrixMargin + matrixWidth;
constexpr double secondLeft = matrixMargin + columnWidth + columnGap;
constexpr double writeRule = 0.2;
constexpr double writeGap = 6; // between lines to write on
constexpr double nameLeft = matrixMargin + 105;
constexpr double dateLeft = matrixMargin + 205;

struct Place {
    DisplayList &list;
    TextStore &texts;
    double left;
    double y;
    bool shortened = false;
};

void addLine(Place &place, const QString &label, const QString &text, const Face &face, int lines)
{
    place.list.addText(Part::Body, 0, { place.left, place.y },
        place.texts.lay(label, { labelFace, labelWidth, pitch }), Ink::Muted);
    const FittedText fitted = fitText(place.texts, text, { face, columnWidth - labelWidth, pitch }, lines);
    place.list.addText(Part::Body, 0, { place.left + labelWidth, place.y }, fitted.text);
    place.shortened = place.shortened || fitted.shortened;
    place.y += fitted.text->height();
}

bool placeColumn(Place place, const QString &heading, const MatrixPage::Advice &advice)
{
    place.list.addText(Part::Heading, 0, { place.left, place.y },
        place.texts.lay(heading, { headingFace, columnWidth, headingPitch }));
    place.y += headingPitch;
    addLine(place, u"Voorstel"_s, advice.proposal.isEmpty() ? u"Geen voorstel"_s : advice.proposal,
        strongFace, strongLines);
    addLine(place, u"Waarom"_s, advice.reasons.isEmpty() ? u"\u2013"_s : advice.reasons.join(u" \u00b7 "_s),
        textFace, reasonLines);
    addLine(place, u"Besluit"_s, advice.decision.isEmpty() ? u"nog geen besluit"_s : advice.decision,
        advice.decision.isEmpty() ? textFace : strongFace, strongLines);
    if (!advice.reason.isEmpty())
        addLine(place, u"Reden"_s, advice.reason, textFace, decisionLines);
    return place.shortened;
}

// Who and when, at the foot of the page.
double signTop()
{
    return a4Landscape.height() - matrixMargin - pitch;
}

// A label and what stands behind it, as far as `right`. Returns whether that was shortened.
bool addPair(DisplayList &list, TextStore &texts, double left, double right, const QString &label,
    const QString &text = {})
{
    const TextPtr name = texts.lay(label, { labelFace, labelWidth, pitch });
    list.addText(Part::Footer, 0, { left, signTop() }, name, Ink::Muted);
    if (text.isEmpty())
        return false;
    const FittedText fitted
        = fitText(texts, text, { textFace, right - left - labelWidth, pitch }, strongLines);
    list.addText(Part::Footer, 0, { left + labelWidth, signTop() }, fitted.text);
    return fitted.shortened;
}

void addWriteLine(DisplayList &list, double left, double bottom, double right)
{
    list.addRule(Part::Footer, 0, { left, bottom }, right - left, writeRule, Ink::Muted);
}

} // namespace

bool placeAdvice(DisplayList &list, TextStore &texts, const MatrixPage &page, double top)
{
    const bool path = placeColumn({ list, texts, matrixMargin, top }, u"Pad"_s, page.path);
    const bool category = placeColumn({ list, texts, secondLeft, top }, u"Indeling"_s, page.category);
    const bool by
        = addPair(list, texts, matrixMargin, secondLeft - columnGap, u"Besloten door"_s, page.decidedBy);
    const bool on = addPair(list, texts, secondLeft, matrixRight, u"Op"_s, page.decidedOn);
    return path || category || by || on;
}

void placeEmptyAdvice(DisplayList &list, TextStore &texts, double top)
{
    for (const bool second : { false, true }) {
        const double left = second ? secondLeft : matrixMargin;
        list.addText(Part::Heading, 0, { left, top },
            texts.lay(second ? u"Indeling"_s : u"Pad"_s, { headingFace, columnWidth, headingPitch }));
        double y = top + headingPitch + writeGap - pitch;
        for (const QString &label : { u"Voorstel"_s, u"Waarom"_s, QString(), u"Besluit"_s, u"Reden"_s }) {
            list.addText(
                Part::Body, 0, { left, y }, texts.lay(label, { labelFace, labelWidth, pitch }), Ink::Muted);
            addWriteLine(list, left + labelWidth, y + pitch, left + columnWidth);
            y += writeGap;
        }
    }
    struct Field {
        QString label;
        double left;
        double right;
    };
    for (const Field &field : { Field { u"Klant"_s, matrixMargin, nameLeft - columnGap },
             Field { u"Naam"_s, nameLeft, dateLeft - columnGap },
             Field { u"Datum"_s, dateLeft, matrixRight } }) {
        addPair(list, texts, field.left, field.right, field.label);
        addWriteLine(list, field.left + labelWidth, signTop() + pitch, field.right);
    }
}

} // namespace kib::print
