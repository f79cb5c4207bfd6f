// SPDX-License-Identifier: EUPL-1.2
#include "core/print/letterlayout.h"

#include "core/print/addressblock.h"
#include "core/print/letterbody.h"

#include <algorithm>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;
using contact::Letter;

constexpr double left = 25;
constexpr double right = 185;
constexpr double textWidth = right - left;

constexpr double markTop = 14;
constexpr double markHeight = 1.2;
constexpr double markWidth = 12;
constexpr double letterheadTop = 18.5;
constexpr double letterheadBottom = 40;

constexpr double contactTop = 50;
constexpr double contactLowest = 150;
constexpr double contactPitch = 4.5;
constexpr double dateTop = 104;
constexpr double datePitch = 5.6;
constexpr double subjectGap = 1.4;
constexpr double textGap = 5.6;
constexpr double closedUpTop = 1.8;
constexpr double closedUpGap = 0.35;
constexpr double subjectLowest = 200;

constexpr double textBottom = 262;
constexpr double footerTop = 277;
constexpr double footerBottom = 287;
constexpr double footerPitch = 4;
constexpr double footerWidth = 135;
constexpr double footerGap = 5;
constexpr double footerHighest = 230;
constexpr Face footerFace { 8.5, false };

constexpr double nextPageHead = 18;
constexpr double nextPageTop = 32;
constexpr double foldMarkLeft = 5;
constexpr double foldMarkLength = 4;
constexpr double hairline = 0.1;
constexpr QPointF practiceCentre { 105, 184 }; // clear of every window
constexpr double practiceTop = 12;

// One letter on its way to paper.
struct Job {
    const Letter &letter;
    const LetterStyle &style;
    TextStore &texts;
    DisplayList &list;
};

Result<void> placeLetterhead(const Job &job)
{
    if (job.letter.organisation.isEmpty())
        return {};
    for (const double points : { 15.0, 12.0, 10.0 }) {
        const double pitch = points / 2;
        const TextPtr name = job.texts.lay(job.letter.organisation, { { points, true }, textWidth, pitch });
        if (letterheadTop + name->height() > letterheadBottom)
            continue;
        job.list.boxes.append(
            { Part::Letterhead, 0, QRectF(left, markTop, markWidth, markHeight), Ink::Accent });
        job.list.addText(Part::Letterhead, 0, QPointF(left, letterheadTop), name);
        return {};
    }
    return fail(ErrorCode::Invalid, u"organisation_too_long"_s);
}

// Returns where the column ends.
Result<double> placeContact(const Job &job)
{
    const bool windowLeft = job.style.window.side == WindowProfile::Side::Left;
    const double x = windowLeft ? 125 : left;
    const double width = windowLeft ? 60 : 70;
    double y = contactTop;
    bool first = true;
    for (const QString &line : job.letter.contact) {
        const TextPtr text = job.texts.lay(line, { { 9, first }, width, contactPitch });
        job.list.addText(Part::Contact, 0, QPointF(x, y), text);
        y += text->height();
        first = false;
    }
    if (y > contactLowest)
        return fail(ErrorCode::Invalid, u"contact_too_long"_s);
    return y;
}

// Returns where the running text may begin.
Result<double> placeSubject(const Job &job, double top)
{
    const double points = job.style.largeText ? 16 : 11;
    const double pitch = job.style.largeText ? 8.1 : datePitch;
    double y = top;
    if (!job.letter.date.isEmpty()) {
        const TextPtr date = job.texts.lay(job.letter.date, { { points, false }, textWidth, pitch });
        job.list.addText(Part::Date, 0, QPointF(left, y), date);
        y += date->height() + subjectGap;
    }
    if (!job.letter.subject.isEmpty()) {
        const TextPtr subject = job.texts.lay(job.letter.subject, { { points, true }, textWidth, pitch });
        job.list.addText(Part::Subject, 0, QPointF(left, y), subject);
        y += subject->height();
    }
    if (y > subjectLowest)
        return fail(ErrorCode::Invalid, u"subject_too_long"_s);
    return y + textGap;
}

BodyShape bodyShape(const Job &job, double top, double bottom)
{
    BodyShape shape;
    shape.left = left;
    shape.width = textWidth;
    if (job.style.largeText) {
        shape.points = 16;
        shape.pitch = 8.1;
        shape.gap = 4;
        shape.framePoints = 16;
        shape.framePitch = 7.6;
        shape.frameGap = 5.5;
    }
    shape.firstTop = top;
    shape.nextTop = nextPageTop;
    shape.bottom = bottom;
    return shape;
}

// The same words with less white between them, `part` 1 = as little as looks well. Size and line distance of
// the text stay.
BodyShape closedUp(BodyShape shape, double part)
{
    shape.firstTop -= closedUpTop * part;
    shape.frameRowGap *= 1 - part;
    for (double *white : { &shape.gap, &shape.frameGap, &shape.framePadding })
        *white *= 1 - part * closedUpGap;
    return shape;
}

// A letter that is a few lines too long closes up before it takes a page more.
int placeText(const Job &job, const BodyShape &shape)
{
    const qsizetype texts = job.list.texts.size();
    const qsizetype boxes = job.list.boxes.size();
    const auto place = [&](double part) {
        job.list.texts.resize(texts);
        job.list.boxes.resize(boxes);
        return placeBody(job.list, job.texts, closedUp(shape, part), job.letter.blocks);
    };
    const int usual = place(0);
    if (usual == 1)
        return usual;
    for (const double part : { 0.25, 0.5, 0.75, 1.0 })
        if (const int pages = place(part); pages < usual)
            return pages;
    return place(0);
}

void placeFooter(const Job &job, const TextPtr &footer)
{
    for (int page = 0; page < job.list.pages; ++page) {
        const double y = std::min(footerTop, footerBottom - footer->height());
        if (!job.letter.footer.isEmpty())
            job.list.addText(Part::Footer, page, QPointF(left, y), footer, Ink::Muted);
        if (job.list.pages == 1)
            continue;
        const QString number = u"%1 van %2"_s.arg(page + 1).arg(job.list.pages);
        const TextPtr text
            = job.texts.lay(number, { footerFace, textWidth - footerWidth, footerPitch, true });
        job.list.addText(Part::PageNumber, page, QPointF(left + footerWidth, footerTop), text, Ink::Muted);
    }
}

void placeNextPageHeads(const Job &job)
{
    const QString head = job.letter.organisation.isEmpty() || job.letter.date.isEmpty()
        ? job.letter.organisation + job.letter.date
        : u"%1, %2"_s.arg(job.letter.organisation, job.letter.date);
    const TextPtr text = job.texts.lay(head, { footerFace, textWidth, footerPitch });
    for (int page = 1; page < job.list.pages; ++page)
        job.list.addText(Part::Letterhead, page, QPointF(left, nextPageHead), text, Ink::Muted);
}

void placeFoldMarks(const Job &job)
{
    if (!job.style.foldMarks)
        return;
    for (const double fold : job.style.window.folds)
        job.list.addRule(
            Part::FoldMark, 0, QPointF(foldMarkLeft, fold), foldMarkLength, hairline, Ink::Muted);
}

Result<PlacedLetter> placeAll(DisplayList &list, const Job &job)
{
    if (Result<void> head = placeLetterhead(job); !head)
        return fail(head.error());
    const Result<bool> kix = placeAddress(list, job.texts, job.style.window, job.letter);
    if (!kix)
        return fail(kix.error());
    const Result<double> contactEnd = placeContact(job);
    if (!contactEnd)
        return fail(contactEnd.error());
    const Result<double> textTop = placeSubject(job, std::max(dateTop, *contactEnd + contactPitch));
    if (!textTop)
        return fail(textTop.error());
    const TextPtr footer = job.texts.lay(job.letter.footer, { footerFace, footerWidth, footerPitch });
    const double footerStart = std::min(footerTop, footerBottom - footer->height());
    if (footerStart < footerHighest)
        return fail(ErrorCode::Invalid, u"footer_too_long"_s);
    const double bottom = std::min(textBottom, footerStart - footerGap);
    list.pages = placeText(job, bodyShape(job, *textTop, bottom));
    placeFooter(job, footer);
    placeNextPageHeads(job);
    placeFoldMarks(job);
    if (job.letter.practice)
        placePracticeMark(list, job.texts, practiceCentre, QPointF(right, practiceTop));
    if (!isComplete(list))
        return fail(ErrorCode::Invalid, u"no_glyph"_s);
    return PlacedLetter { std::move(list), !job.letter.kix.isEmpty() && !*kix };
}

} // namespace

LetterLayout::LetterLayout(LetterStyle style, TextStore texts)
    : m_style(std::move(style))
    , m_texts(std::move(texts))
{
}

Result<LetterLayout> LetterLayout::create(LetterStyle style)
{
    return TextStore::create().map(
        [&style](TextStore texts) { return LetterLayout(std::move(style), std::move(texts)); });
}

Result<PlacedLetter> LetterLayout::place(const Letter &letter)
{
    DisplayList list;
    return placeAll(list, { letter, m_style, m_texts, list });
}

} // namespace kib::print
