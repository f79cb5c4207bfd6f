// SPDX-License-Identifier: EUPL-1.2
#include "core/print/clientpage.h"

#include "core/print/clientparts.h"
#include "core/print/pagecursor.h"

#include <algorithm>
#include <cmath>

namespace kib::print {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostLines = 5;
constexpr double practiceRise = 8; // above the margin: no heading reaches it
constexpr double roundingRoom = 1e-6;
constexpr double endless = 1e5;

struct Job {
    const ClientPage &page;
    const ClientType &type;
    TextStore &texts;
    DisplayList &list;
    PageCursor &cursor;
};

void pour(const Job &job, Part part, const QString &text, const Face &face, double pitch)
{
    job.cursor.pour(job.list, part, clientMargin, { job.texts.lay(text, { face, clientWidth, pitch }) });
}

void placeHead(const Job &job)
{
    const ClientType &type = job.type;
    pour(job, Part::Title, u"Dit bespraken we op %1"_s.arg(job.page.date), type.title, type.titlePitch);
    for (const QString &line : job.page.contact)
        pour(job, Part::Contact, line, type.small, type.smallPitch);
}

void placeSection(const Job &job, const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    const ClientType &type = job.type;
    const QList<TextPtr> laid = layItems(job.texts, type, lines, clientWidth);
    const double first = laid.first()->height();
    job.cursor.gap(type.partGap);
    job.cursor.keepTogether(type.pitch + type.headingGap + first);
    pour(job, Part::Heading, heading, type.strong, type.pitch);
    job.cursor.advance(type.headingGap);
    for (const TextPtr &item : laid) {
        job.cursor.keepTogether(item->height());
        placeItem(job.list, job.texts, type, job.cursor.page(), { clientMargin, job.cursor.y() }, item);
        job.cursor.advance(item->height());
    }
}

void placeAgreements(const Job &job)
{
    const ClientPage &page = job.page;
    if (page.you.isEmpty() && page.we.isEmpty() && page.together.isEmpty())
        return;
    const AgreementFrame frame(job.texts, job.type, page);
    job.cursor.gap(job.type.partGap);
    job.cursor.keepTogether(frame.height());
    frame.place(job.list, job.cursor.page(), job.cursor.y());
    job.cursor.advance(frame.height());
}

void placeEnd(const Job &job)
{
    const ClientType &type = job.type;
    if (!job.page.nextTalk.isEmpty()) {
        job.cursor.gap(type.partGap);
        job.cursor.keepTogether(2 * type.pitch);
        pour(job, Part::Heading, u"Wij spreken elkaar"_s, type.strong, type.pitch);
        pour(job, Part::Body, job.page.nextTalk, type.body, type.pitch);
    }
    if (job.page.phases) {
        job.cursor.gap(type.partGap);
        const double height = stripHeight(job.texts, type, *job.page.phases);
        job.cursor.keepTogether(height);
        placeStrip(job.list, job.texts, type, *job.page.phases, job.cursor.page(), job.cursor.y());
        job.cursor.advance(height);
    }
    if (!job.page.closing.isEmpty()) {
        job.cursor.gap(type.partGap);
        pour(job, Part::Body, job.page.closing, type.body, type.pitch);
    }
}

void placeAll(const Job &job)
{
    placeHead(job);
    placeSection(job, u"Wat goed gaat"_s, job.page.goesWell);
    placeSection(job, u"Wat lastig is"_s, job.page.isHard);
    placeSection(job, u"Wat u zelf wilt"_s, job.page.wants);
    placeAgreements(job);
    placeEnd(job);
}

// Five lines are five lines in ordinary type, whichever variant is printed.
int beyondFive(TextStore &texts, const QStringList &lines)
{
    int count = 0;
    for (const TextPtr &item : layItems(texts, clientType(false), lines, clientWidth))
        count += item->lineCount();
    return std::max(count - mostLines, 0);
}

// A frame is not broken: when it is taller than a page it hangs over the edge.
bool staysOnPages(const DisplayList &list)
{
    const double bottom = a4Portrait.height() - clientMargin + roundingRoom;
    return std::all_of(list.boxes.cbegin(), list.boxes.cend(),
        [bottom](const PlacedBox &box) { return box.area.bottom() <= bottom; });
}

// As if there was one page of the height of all it may have. Where room stays open at the foot of a page, at
// least one line is too many.
int beyondPages(const Job &job, TextStore &texts)
{
    const int allowed = job.page.large ? 2 : 1;
    if (job.list.pages <= allowed && staysOnPages(job.list))
        return 0;
    DisplayList unbroken;
    PageCursor cursor(clientMargin, clientMargin, endless);
    placeAll({ job.page, job.type, texts, unbroken, cursor });
    const double room = allowed * (a4Portrait.height() - 2 * clientMargin);
    const double over = cursor.y() - clientMargin - room;
    return std::max(static_cast<int>(std::ceil(over / job.type.pitch - roundingRoom)), 1);
}

} // namespace

ClientPageLayout::ClientPageLayout(TextStore texts)
    : m_texts(std::move(texts))
{
}

Result<ClientPageLayout> ClientPageLayout::create()
{
    return TextStore::create().map([](TextStore texts) { return ClientPageLayout(std::move(texts)); });
}

Result<PlacedClientPage> ClientPageLayout::place(const ClientPage &page)
{
    const ClientType type = clientType(page.large);
    PlacedClientPage placed;
    PageCursor cursor(clientMargin, clientMargin, a4Portrait.height() - clientMargin);
    const Job job { page, type, m_texts, placed.pages, cursor };
    placeAll(job);
    placed.pages.pages = cursor.page() + 1;
    placed.tooMany = { beyondFive(m_texts, page.goesWell), beyondFive(m_texts, page.isHard),
        beyondFive(m_texts, page.wants), beyondPages(job, m_texts) };
    if (page.practice)
        placePracticeMark(placed.pages, m_texts, QRectF(QPointF(), a4Portrait).center(),
            QPointF(a4Portrait.width() - clientMargin, clientMargin - practiceRise));
    if (!isComplete(placed.pages))
        return fail(ErrorCode::Invalid, u"no_glyph"_s);
    return placed;
}

} // namespace kib::print
