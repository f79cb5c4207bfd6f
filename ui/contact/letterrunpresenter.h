// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/caseload.h"
#include "ui/contact/letterpress.h"

#include <QObject>

namespace kib::ui {

// The letters that wait: looked at, printed, and said to be sent. A letter that lacks something is named and
// stops no other.
class LetterRunPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Looking, Printing, AskSent };
    struct Withheld {
        QString name;
        QString reason; // worded
        friend bool operator==(const Withheld &, const Withheld &) = default;
    };
    struct Printed {
        LetterId id;
        QString name;
        QString letter; // of its template
        QString on; // day it was printed
    };
    struct State {
        bool mayPrint = false;
        bool loading = false;
        Stage stage = Stage::Looking;
        bool everybody = false; // letters of all caseworkers; otherwise of talks with who is signed in
        bool mayChooseWhose = false; // it makes a difference
        QString ready; // "3 brieven staan voor u klaar. Van collega's: 8."; empty when none is ready
        int count = 0; // letters that are ready, of those
        int current = 0; // from 0
        int version = 0; // higher when there are other letters
        QString position; // "3 van 24"
        QString name; // whom the letter in view is for
        QString what; // "Vriendelijke uitnodiging, gesprek op di 8 dec om 10:00 uur"
        QString windowProfile; // key of the envelope
        bool throughWindow = false;
        QList<Withheld> withheld;
        int drawn = 0; // while printing
        int total = 0;
        QString progress; // "12 van 24 geprint"
        bool stopping = false;
        QString asked; // "24 geprint. Zijn ze verstuurd?"
        QString waiting; // "24 brieven zijn geprint, nog niet verstuurd."
        QString done; // "24 brieven zijn verstuurd."
        QString problem;
        QString advice;
        QList<Printed> printed; // not sent yet, oldest first
    };

    LetterRunPresenter(Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload);
    [[nodiscard]] const State &state() const { return m_state; }
    // The letter in view; null when none is ready.
    [[nodiscard]] const contact::Letter *letter() const;

    void refresh();
    // Reads again, and shows the first of these that is ready. Letters of others that wait stay where they
    // are.
    void showNew(const QList<LetterId> &letters);
    void next();
    void previous();
    void setThroughWindow(bool on);
    void setEverybody(bool on); // not while printing
    void print(std::unique_ptr<LetterPress> press);
    void stop(); // after the letter that is being drawn
    void allSent(); // those of the last run
    void notYetSent();
    void sent(const QList<LetterId> &letters); // empty = all that are printed

signals:
    void stateChanged();
    void moved(); // letters were put on record as printed or sent

private:
    struct Read {
        contact::PrintRun run;
        QList<contact::LetterRecord> printed;
        QString windowProfile;
    };
    void show(Read read);
    void select();
    void wordReady();
    [[nodiscard]] bool isOwn(const contact::ReadyLetter &ready) const;
    void showCurrent();
    void drawNext();
    void finish();
    void end(const std::optional<Error> &error);
    void tell(const Error &error);

    Desk &m_desk;
    const Workplace &m_workplace;
    Jobs &m_jobs;
    Caseload &m_caseload;
    State m_state;
    QList<contact::ReadyLetter> m_all; // that are ready
    QList<contact::ReadyLetter> m_ready; // of those, whose letters are asked for
    std::shared_ptr<LetterPress> m_press;
    qsizetype m_at = 0; // letter that is drawn next
    QList<contact::ReadyLetter> m_drawn;
    QList<Withheld> m_notDrawn;
    QList<LetterId> m_askedAbout;
    QList<LetterId> m_new; // to be shown at the next reading
    int m_asked = 0; // only the last reading counts
};

} // namespace kib::ui
