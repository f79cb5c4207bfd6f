// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sqlinterviewstore.h"

#include "core/base/enumkeys.h"
#include "core/base/random.h"
#include "core/storage/cells.h"
#include "core/storage/fields.h"
#include "core/storage/oplog.h"
#include "core/vault/blindindex.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kib::storage {

namespace {

using interview::Interview;
using interview::InterviewStatus;

constexpr EnumKeys<InterviewStatus, 3> statuses { { { InterviewStatus::Open, "open" },
    { InterviewStatus::Finished, "finished" }, { InterviewStatus::Withdrawn, "withdrawn" } } };

constexpr quint16 eventDomain = 1;
constexpr quint16 eventQuestion = 2;
constexpr quint16 eventAspect = 3;
constexpr quint16 eventValue = 4;

Interview interviewFrom(const Row &row)
{
    return { requiredId<InterviewId>(row[0]), integerOf(row[1]), requiredId<ClientId>(row[2]),
        requiredId<AccountId>(row[3]), textOf(row[4]), textOf(row[5]),
        valueOf(statuses, textOf(row[7])).value_or(InterviewStatus::Open), dayOf(row[8]), integerOf(row[9]),
        isNull(row[10]) ? std::nullopt : std::optional<qint64>(integerOf(row[10])),
        idOf<InterviewId>(row[11]) };
}

Row rowOf(const Interview &interview)
{
    return { interview.id.bytes(), interview.version, interview.client.bytes(), interview.account.bytes(),
        interview.methodKey, interview.methodVersion, interview.previous ? u"follow_up"_s : u"first"_s,
        keyOf(statuses, interview.status), dayCell(interview.startedOn), interview.startedAt,
        interview.endedAt ? Cell(*interview.endedAt) : Cell(), idCell(interview.previous), {} };
}

// A JSON document must be an array or object: a single value travels in an array of one.
QByteArray packValue(const interview::AnswerEvent &event)
{
    FieldWriter writer;
    writer.add(eventDomain, event.place.domain);
    writer.add(eventQuestion, event.place.question);
    writer.add(eventAspect, key(event.place.aspect));
    writer.add(eventValue, QJsonDocument(QJsonArray { event.value }).toJson(QJsonDocument::Compact));
    return writer.bytes();
}

std::optional<interview::AnswerEvent> eventFrom(const Row &row)
{
    const QByteArray sealed = blobOf(row[10]);
    const FieldReader reader(sealed);
    const auto aspect = interview::aspect(reader.text(eventAspect));
    if (!aspect)
        return std::nullopt;
    return interview::AnswerEvent { { *aspect, reader.text(eventDomain), reader.text(eventQuestion) },
        QJsonDocument::fromJson(reader.blob(eventValue)).array().at(0), integerOf(row[2]), integerOf(row[3]),
        requiredId<AccountId>(row[7]), integerOf(row[9]), textOf(row[5]) == "side"_L1 };
}

} // namespace

Result<std::optional<Interview>> SqlInterviewStore::openOf(ClientId client) const
{
    const Result<QList<Row>> rows
        = m_rows.select(table::interview, u"WHERE client_id=? AND status='open'"_s, { client.bytes() });
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional<Interview>(interviewFrom(rows->first()));
}

Result<QList<Interview>> SqlInterviewStore::openOf(AccountId account) const
{
    return mapped(
        m_rows.select(table::interview, u"WHERE status='open' AND account_id=?"_s, { account.bytes() }),
        interviewFrom);
}

Result<Interview> SqlInterviewStore::byId(InterviewId id) const
{
    const Result<Row> row = m_rows.find(table::interview, { id.bytes() });
    if (!row)
        return fail(row.error());
    return interviewFrom(*row);
}

Result<QList<Interview>> SqlInterviewStore::of(ClientId client) const
{
    return mapped(m_rows.select(table::interview, u"WHERE client_id=? ORDER BY started_on, started_at"_s,
                      { client.bytes() }),
        interviewFrom);
}

Result<QList<Interview>> SqlInterviewStore::all() const
{
    return mapped(m_rows.select(table::interview, {}, {}), interviewFrom);
}

Result<void> SqlInterviewStore::add(const Interview &interview)
{
    Row row = rowOf(interview);
    row[1] = qint64 { 1 };
    return m_rows.insert(table::interview, row);
}

Result<void> SqlInterviewStore::update(Interview &interview)
{
    if (auto done = m_rows.update(table::interview, rowOf(interview)); !done)
        return done;
    ++interview.version;
    return {};
}

Result<QList<interview::AnswerEvent>> SqlInterviewStore::events(InterviewId interview) const
{
    // Asked first: all that stands below it is committed, also when the rows are read a moment later.
    const Result<qint64> next = m_log.nextSeq();
    if (!next)
        return fail(next.error());
    if (m_known.interview != interview || *next <= m_known.until) // or an older file was put in its place
        m_known = { interview, 0, {} };
    QList<interview::AnswerEvent> committed = m_known.events;
    QList<interview::AnswerEvent> open;
    auto read = m_rows.each(table::answerEvent, u"WHERE interview_id=? AND seq>? ORDER BY seq, slot"_s,
        { interview.bytes(), m_known.until }, true, [&](const Row &row) {
            if (auto event = eventFrom(row))
                (event->seq < *next ? committed : open).append(*event);
            else
                m_rows.noteDamage(table::answerEvent, row, u"content"_s);
            return true;
        });
    if (!read)
        return fail(read.error());
    m_known = { interview, *next - 1, committed };
    return committed + open;
}

Result<void> SqlInterviewStore::append(
    const Interview &interview, const QList<interview::AnswerEvent> &events)
{
    const vault::DataKey *index = m_rows.session().keyring.current(vault::Purpose::Index);
    if (index == nullptr)
        return fail(ErrorCode::Denied, u"key"_s);
    const Result<qint64> seq = m_log.nextSeq();
    if (!seq)
        return fail(seq.error());
    // Of what can be read: over a damaged value a new one must be able to win.
    const auto before = this->events(interview.id);
    if (!before)
        return fail(before.error());
    QHash<interview::AnswerPlace, qint64> newest;
    for (const interview::AnswerEvent &event : *before) {
        if (!event.side)
            newest[event.place] = event.seq;
    }
    for (const interview::AnswerEvent &event : events) {
        const QByteArray slot = vault::answerSlot(
            *index, interview.id, event.place.domain, event.place.question, key(event.place.aspect));
        const bool late = newest.value(event.place) != event.baseSeq;
        const Row row { interview.id.bytes(), slot, *seq, event.baseSeq, m_log.actOp().bytes(),
            late ? u"side"_s : u"main"_s, interview.client.bytes(), event.account.bytes(), {}, event.at,
            packValue(event) };
        if (auto done = m_rows.insert(table::answerEvent, row); !done)
            return done;
    }
    return {};
}

} // namespace kib::storage
