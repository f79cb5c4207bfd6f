// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/talkwriter.h"

#include "ui/common/errortext.h"
#include "ui/common/newestfirst.h"

#include <QDateTime>

namespace kib::ui {

namespace {

constexpr int draftAfterMs = 200; // with the journal's own time well within 300
constexpr int settleAfterMs = 1'500;
constexpr int retryAfterMs = 5'000;

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// The last talk before this one that was finished, for "then".
Result<std::optional<interview::OpenedInterview>> previousOf(
    Desk &desk, const interview::OpenedInterview &talk)
{
    const Result<QList<interview::Interview>> all = desk.talks.of(talk.interview.client);
    if (!all)
        return fail(all.error());
    for (const interview::Interview &one : newestFirst(*all)) {
        if (one.id == talk.interview.id || one.status != interview::InterviewStatus::Finished)
            continue;
        auto read = desk.interviews.read(one.id);
        if (!read)
            return fail(read.error());
        return std::optional(std::move(*read));
    }
    return std::optional<interview::OpenedInterview>();
}

Result<OpenedTalk> openTalk(Desk &desk, ClientId client, std::optional<interview::Preparation> prepared)
{
    Result<interview::OpenedInterview> talk = desk.interviews.start(client, prepared);
    if (!talk)
        return fail(talk.error());
    auto previous = previousOf(desk, *talk);
    if (!previous)
        return fail(previous.error());
    QList<interview::Draft> recovered;
    if (desk.drafts) {
        // A journal that cannot be read is no reason not to talk.
        const auto pending = desk.drafts->pending(talk->interview.id);
        for (const interview::Draft &draft : pending ? *pending : QList<interview::Draft>()) {
            if (interview::valueAt(talk->view, draft.place).toString() != draft.text)
                recovered.append(draft);
            else if (auto done = desk.drafts->settled(draft.interview, draft.place, draft.text); !done)
                break;
        }
    }
    return OpenedTalk { std::move(*talk), std::move(*previous), std::move(recovered), desk.clock.nowMs() };
}

} // namespace

TalkWriter::TalkWriter(Desk &desk, Jobs &jobs, SaveState &save)
    : m_desk(desk)
    , m_jobs(jobs)
    , m_save(save)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftAfterMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &TalkWriter::keepDrafts);
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(settleAfterMs);
    connect(&m_restTimer, &QTimer::timeout, this, &TalkWriter::settleTyping);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryAfterMs);
    connect(&m_retryTimer, &QTimer::timeout, this, &TalkWriter::retry);
}

TalkWriter::~TalkWriter() = default;

void TalkWriter::open(ClientId client, std::optional<interview::Preparation> prepared)
{
    m_jobs.run(
        this, [this, client, prepared] { return openTalk(m_desk, client, prepared); },
        [this](Result<OpenedTalk> result) {
            if (!result) {
                emit failed(result.error());
                return;
            }
            m_talk = result->talk;
            m_undo = interview::UndoStack(m_talk->events, m_talk->interview.account);
            m_queue.clear();
            m_typed.clear();
            m_undrafted.clear();
            m_finishing = false;
            emit opened(*result);
            QList<interview::AnswerChange> recovered;
            for (const interview::Draft &draft : std::as_const(result->recovered))
                recovered.append({ draft.place, textValue(draft.text) });
            say(recovered);
        });
}

void TalkWriter::close()
{
    m_talk.reset();
    m_undo = {};
    m_queue.clear();
    m_typed.clear();
    m_undrafted.clear();
    m_draftTimer.stop();
    m_restTimer.stop();
    m_retryTimer.stop();
}

void TalkWriter::say(const QList<interview::AnswerChange> &changes)
{
    if (!m_talk || changes.isEmpty())
        return;
    m_undo.record(m_talk->view, changes);
    apply(changes);
}

void TalkWriter::apply(const QList<interview::AnswerChange> &changes)
{
    // Shown at once, as it will be in the file: the same events, with numbers of its own until they are
    // known.
    const QList<interview::AnswerEvent> events
        = interview::eventsFor(changes, m_talk->view, m_talk->interview.account, 0);
    if (events.isEmpty())
        return;
    qint64 seq = m_talk->events.isEmpty() ? 0 : m_talk->events.last().seq;
    for (interview::AnswerEvent event : events) {
        event.seq = ++seq;
        m_talk->events.append(event);
    }
    m_talk->view = interview::viewOf(m_talk->events);
    m_queue.append(changes);
    emit changed();
    writeNext();
}

void TalkWriter::type(const interview::AnswerPlace &place, const QString &text)
{
    if (!m_talk || this->text(place) == text)
        return;
    m_typed.insert(place, text);
    m_undrafted.insert(place, text);
    if (!m_draftTimer.isActive())
        m_draftTimer.start(); // not started anew at each key: also who types on and on loses little
    m_restTimer.start();
}

QString TalkWriter::text(const interview::AnswerPlace &place) const
{
    const auto typed = m_typed.constFind(place);
    if (typed != m_typed.cend())
        return *typed;
    return m_talk ? interview::valueAt(m_talk->view, place).toString() : QString();
}

void TalkWriter::keepDrafts()
{
    const auto texts = std::exchange(m_undrafted, {});
    if (texts.isEmpty() || !m_talk)
        return;
    m_jobs.run(
        this,
        [this, texts, id = m_talk->interview.id]() -> Result<void> {
            if (!m_desk.drafts)
                return fail(ErrorCode::Io, QStringLiteral("drafts"));
            for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
                if (auto kept = m_desk.drafts->keep(id, it.key(), it.value(), m_desk.clock.nowMs()); !kept)
                    return kept;
            }
            return {};
        },
        [this](const Result<void> &kept) {
            if (kept && !m_typed.isEmpty())
                m_save.set(SaveState::Kind::Draft);
            else if (!kept)
                settleTyping(); // no place to keep it here: then straight to the file
        });
}

void TalkWriter::settleTyping()
{
    m_restTimer.stop();
    m_draftTimer.stop();
    m_undrafted.clear();
    const auto typed = std::exchange(m_typed, {});
    QList<interview::AnswerChange> changes;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        changes.append({ it.key(), textValue(it.value()) });
    say(changes);
}

std::optional<interview::AnswerPlace> TalkWriter::undo()
{
    settleTyping();
    const std::optional<interview::UndoStep> back = m_undo.undo();
    if (!back)
        return std::nullopt;
    apply(back->changes);
    return back->at;
}

std::optional<interview::AnswerPlace> TalkWriter::redo()
{
    settleTyping();
    const std::optional<interview::UndoStep> forth = m_undo.redo();
    if (!forth)
        return std::nullopt;
    apply(forth->changes);
    return forth->at;
}

void TalkWriter::finish()
{
    settleTyping();
    m_finishing = true;
    writeNext();
}

void TalkWriter::flush(std::function<void(bool)> done)
{
    settleTyping();
    m_whenDone.append(std::move(done));
    writeNext();
    if (!m_writing)
        answerWaiting(true);
}

void TalkWriter::answerWaiting(bool saved)
{
    for (const auto &waiting : std::exchange(m_whenDone, {}))
        waiting(saved);
}

void TalkWriter::writeNext()
{
    if (m_writing || !m_talk || (m_queue.isEmpty() && !m_finishing))
        return;
    m_writing = true;
    m_save.set(SaveState::Kind::Saving);
    const QList<interview::AnswerChange> changes = m_queue.value(0);
    const bool finish = m_finishing && m_queue.size() <= 1;
    struct Written {
        Result<interview::OpenedInterview> result;
        qint64 now;
    };
    m_jobs.run(
        this,
        [this, id = m_talk->interview.id, changes, finish] {
            auto result = m_desk.interviews.write(id, changes, finish);
            if (result && m_desk.drafts) {
                for (const interview::AnswerChange &change : changes) {
                    // A draft that stays is found equal to the file at the next opening.
                    if (auto done = m_desk.drafts->settled(id, change.place, change.value.toString()); !done)
                        break;
                }
            }
            return Written { std::move(result), m_desk.clock.nowMs() };
        },
        [this](Written written) { this->written(std::move(written.result), written.now); });
}

void TalkWriter::written(Result<interview::OpenedInterview> result, qint64 now)
{
    m_writing = false;
    if (!result) {
        m_save.set(SaveState::Kind::Failed, {}, errorText(result.error()).whole());
        if (std::exchange(m_finishing, false))
            emit failed(result.error());
        m_retryTimer.start();
        answerWaiting(false);
        return;
    }
    if (!m_queue.isEmpty())
        m_queue.removeFirst();
    const bool done = result->interview.status == interview::InterviewStatus::Finished;
    if (m_queue.isEmpty() && m_talk) {
        // Nothing was said meanwhile, so the file knows all of it, perhaps with words of a colleague.
        const bool other = result->view.seqs.size() != m_talk->view.seqs.size();
        m_talk = std::move(*result);
        m_save.set(SaveState::Kind::Saved, localTime(now).time());
        if (other)
            emit changed();
    }
    if (done && std::exchange(m_finishing, false))
        emit finished();
    writeNext();
    if (!m_writing)
        answerWaiting(true);
}

} // namespace kib::ui
