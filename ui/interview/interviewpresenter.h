// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/caseload.h"
#include "ui/common/notices.h"
#include "ui/common/preferences.h"
#include "ui/interview/clientsummary.h"
#include "ui/interview/talkstate.h"
#include "ui/interview/talkwords.h"
#include "ui/interview/talkwriter.h"

#include <QElapsedTimer>
#include <QTimer>

namespace kib::ui {

// The conversation: choosing whom, preparing, the talk itself in any order, and rounding up. Never asks
// anything in a dialog, never moves the focus by itself.
class InterviewPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Choose, Prepare, Talk };
    struct Appointed {
        ClientId client;
        QString time;
        QString name;
        bool hasOpenTalk = false;
        friend bool operator==(const Appointed &, const Appointed &) = default;
    };
    struct Version {
        qint64 at = 0; // ms UTC
        QString text; // "10:20"
        friend bool operator==(const Version &, const Version &) = default;
    };
    struct Preparing {
        QString when; // "Gesprek om 10:00, 75 minuten"; or that there is no appointment
        QString last; // of the last talk and what was agreed there; empty = never spoken
        QStringList agreements; // of the last talk
        QString ownWords; // of the client, last time
        int domains = 0; // that take part
        QStringList off; // names of those that are off
        bool resumes = false; // a talk is open already
        friend bool operator==(const Preparing &, const Preparing &) = default;
    };
    struct State {
        Mode mode = Mode::Choose;
        QString busy;
        QString problem;
        QString advice;
        QList<Appointed> today;
        std::optional<ClientId> client;
        QString clientName;
        QString clientNumber; // may be empty
        Preparing preparing;
        std::optional<interview::Preparation> prepared; // as chosen; nothing = not said
        bool hideThen = true; // earlier scores stay away until one has scored oneself
        // The talk.
        QList<SectionItem> sections;
        QString section;
        QString sectionName;
        bool matrix = false;
        bool lookAlong = false; // the client reads the screen
        bool english = false;
        bool explain = false;
        bool timeToRoundUp = false;
        bool canUndo = false;
        bool canRedo = false;
        std::optional<DomainItem> domain; // when the section is one
        QList<ObservationItem> observations;
        QList<ElaborationItem> elaborations;
        QList<LooseNote> looseNotes;
        QString elaborating; // "00:03 van ± 10 min"; empty = not begun
        AgreementsItem agreements;
        NewAgreement newAgreement;
        QList<MatrixItem> rows;
        QList<OpenPointItem> points;
        QString pointsText; // "2 om op terug te komen"
        QString elapsed; // "00:42"
        QString planned; // "van ± 75 min"
        QString resumed; // "Verder waar u was: Geld en schulden, 10:42"
        QString notes;
        QList<Version> versions; // to go back to, newest first
        QList<PromptItem> prompts;
        QString prompt; // key of the card that shows; empty = none
        ClientSummary summary;
        QString wants; // what the client wants, as typed
        QString mood; // key of a Mood; empty = not asked
        QStringList contact; // who the talk is with and how to reach them: for the client's page
        QString nextTalk; // "dinsdag 8 december 2026 om 10.00 uur"; empty = none
        QDate startedOn; // of the talk that is open
        QString finishedText; // after it: what became of the talk
    };

    InterviewPresenter(Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload,
        const Preferences &preferences, Notices &notices, SaveState &save);

    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] TalkWriter &writer() { return m_writer; }
    [[nodiscard]] bool isDomain(const QString &section) const;
    // One of those after which a talk is finished.
    [[nodiscard]] static bool isLast(const QString &section);
    [[nodiscard]] bool singleKeys() const { return m_preferences.values().singleKeys; }
    [[nodiscard]] bool inTalk() const { return m_state.mode == Mode::Talk; }

    void showToday();
    void prepare(ClientId client); // a client with an open talk too
    void setPrepared(interview::Preparation prepared) { m_state.prepared = prepared; }
    void start();
    // The talk stays open, to be resumed; `then` when it is left. Not while something is not saved.
    void leaveTalk(std::function<void()> then = {});

    void goTo(const QString &section);
    void next();
    void previous();
    void setMatrix(bool on);
    void setLookAlong(bool on);
    void setEnglish(bool on);
    void setExplain(bool on);
    void setHideThen(bool on);
    void showPrompt(const QString &key); // empty = none

    // What is said about a domain.
    void setScore(const QString &domain, std::optional<int> score);
    void setClientScore(const QString &domain, std::optional<int> score);
    void setDomainState(const QString &domain, interview::DomainState state);
    void setObstacle(const QString &domain, const QString &key);
    void setChip(const QString &domain, const QString &key, const QString &text, bool on);
    void setChoices(const QString &domain, const QString &question, const QStringList &keys);
    void setNumber(const QString &domain, const QString &question, const QString &typed);
    // A number is being typed; it is looked at when the field is left.
    void typeNumber(const QString &domain, const QString &question, const QString &text);
    void setDay(const QString &domain, const QString &question, QDate day);
    void setLater(const QString &domain, const QString &question, bool later);
    void setIncluded(const QString &domain, bool on);
    void setObservation(const QString &domain, const QString &text, bool on);
    // Puts a line of the notes with a domain.
    void tieNote(int number, const QString &domain);
    void setMood(const QString &key); // empty = taken back
    void strike(const QString &line, bool off); // a line of the client's page
    void addAgreement(interview::Party who, const QString &what, QDate date, const QString &owner);
    void changeAgreement(const AgreementItem &line);
    void removeAgreement(const QString &id);
    void type(const interview::AnswerPlace &place, const QString &text) { m_writer.type(place, text); }
    void leaveField() { m_writer.settleTyping(); }
    // An agreement that is being made: kept here until it is added.
    void keepNewAgreement(const NewAgreement &line) { m_state.newAgreement = line; }

    // What became of making a file: an empty path = left.
    // For a paper of this talk; see paperFileName.
    [[nodiscard]] QString fileName(const QString &kind) const;
    void told(const Result<QString> &path);
    void reword(); // people read another language from here

    // As the talk stood then; one step, so that undo brings back what is there now.
    void goBackTo(qint64 at);
    void undo();
    void redo();
    // To the summary first, then it is finished: both without a question in between.
    void roundUp();
    void finish();

signals:
    void stateChanged();
    void focusAsked(const QString &section, const QString &question); // after undo, and when resuming
    void talkFinished(ClientId client);
    void talkLeft(ClientId client); // it stays open

private:
    void opened(const OpenedTalk &talk);
    void rebuild();
    void rebuildClosing(const TalkContext &context);
    void update();
    void overlayTyped(DomainItem &domain) const;
    void tick();
    bool showTime();
    void failed(const Error &error);
    [[nodiscard]] TalkContext context() const;
    [[nodiscard]] QString newAgreementId() const;
    [[nodiscard]] const method::Question *question(const QString &domain, const QString &key) const;
    void step(int by);
    void settleNumbers();

    Desk &m_desk;
    const Workplace &m_workplace;
    Jobs &m_jobs;
    Caseload &m_caseload;
    const Preferences &m_preferences;
    Notices &m_notices;
    TalkWriter m_writer;
    State m_state;
    std::optional<interview::OpenedInterview> m_previous;
    QHash<QString, QString> m_problems; // "domain/question" -> what does not fit
    QHash<QString, QString> m_refused; // and what was typed there
    QHash<QString, QString> m_numbers; // "domain/question" -> being typed
    int m_plannedMinutes = 75;
    qint64 m_minutesBefore = 0; // of this talk when it was opened here
    QElapsedTimer m_since;
    QElapsedTimer m_elaborating; // since the talk was over and its notes are worked out
    QTimer m_clock;
    QString m_nextStep;
    bool m_hasNextStep = false;
};

} // namespace kib::ui
