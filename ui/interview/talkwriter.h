// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/drafts.h"
#include "core/interview/undostack.h"
#include "ui/common/desk.h"
#include "ui/common/jobs.h"
#include "ui/common/savestate.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace kib::ui {

// What a talk was found with when it was opened.
struct OpenedTalk {
    interview::OpenedInterview talk;
    std::optional<interview::OpenedInterview> previous; // the last finished one before it
    QList<interview::Draft> recovered; // typed before a crash, not in the file
    qint64 now = 0; // ms UTC when it was opened
};

// Brings what is said in a talk to the file, one act after the other, and never waits for it: what was said
// shows at once. Typing goes to the drafts of this workstation within a quarter of a second, also while it
// goes on, and to the file when the field is left or typing rests. Nothing is lost when the file refuses: it
// stays in the queue, is shown as not saved and is tried again.
class TalkWriter final : public QObject
{
    Q_OBJECT

public:
    TalkWriter(Desk &desk, Jobs &jobs, SaveState &save);
    ~TalkWriter() override;

    // Starts or resumes the talk of a client. Answers with opened() or failed().
    void open(ClientId client, std::optional<interview::Preparation> prepared);
    void close(); // forgets the talk; flush first

    [[nodiscard]] bool isOpen() const { return m_talk.has_value(); }
    [[nodiscard]] const interview::OpenedInterview &talk() const { return *m_talk; } // isOpen
    [[nodiscard]] const interview::InterviewView &view() const { return m_talk->view; } // isOpen
    [[nodiscard]] ClientId client() const { return m_talk->interview.client; }

    void say(const QList<interview::AnswerChange> &changes);
    void say(const interview::AnswerPlace &place, const QJsonValue &value) { say({ { place, value } }); }
    // A text field changed; empty = nothing stands there any more.
    void type(const interview::AnswerPlace &place, const QString &text);
    void settleTyping(); // the field was left, the section changed: what was typed goes to the file now
    // Typed or stored.
    [[nodiscard]] QString text(const interview::AnswerPlace &place) const;

    [[nodiscard]] bool canUndo() const { return m_undo.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_undo.canRedo(); }
    std::optional<interview::AnswerPlace> undo(); // where it was; nothing to take back = nothing
    std::optional<interview::AnswerPlace> redo();

    void finish();
    // Brings everything to the file; false = it was refused and waits here, to be tried again.
    void flush(std::function<void(bool saved)> done);
    void retry() { writeNext(); }

signals:
    void opened(const kib::ui::OpenedTalk &talk);
    void failed(const kib::Error &error); // to open or to finish
    void changed(); // the view is another
    void finished();

private:
    void apply(const QList<interview::AnswerChange> &changes);
    void step(const interview::UndoStep &step);
    void writeNext();
    void written(Result<interview::OpenedInterview> result, qint64 now);
    void keepDrafts();
    void answerWaiting(bool saved);

    Desk &m_desk;
    Jobs &m_jobs;
    SaveState &m_save;
    std::optional<interview::OpenedInterview> m_talk;
    interview::UndoStack m_undo;
    QList<QList<interview::AnswerChange>> m_queue; // said, not known to be in the file; first = under way
    bool m_writing = false;
    bool m_finishing = false;
    QHash<interview::AnswerPlace, QString> m_typed; // fields changed since the last settling
    QHash<interview::AnswerPlace, QString> m_undrafted; // of these, not kept on this workstation yet
    QTimer m_draftTimer; // runs from the first key that is not kept
    QTimer m_restTimer; // runs from the last key
    QTimer m_retryTimer; // after the file refused
    QList<std::function<void(bool)>> m_whenDone;
};

} // namespace kib::ui
