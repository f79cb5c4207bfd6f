// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/dossierdomains.h"
#include "ui/client/dossierstate.h"
#include "ui/common/caseload.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kib::ui {

// The dossier of one client: everything that is known, read at once and worded.
class DossierPresenter final : public QObject
{
    Q_OBJECT

public:
    struct ReadTalk {
        InterviewId id;
        QString title;
        QList<TalkPart> parts;
    };
    struct State {
        std::optional<ClientId> client;
        bool loading = false; // and nothing to show yet
        QString problem;
        QString advice;
        int version = 0; // higher when what follows is about other facts
        DossierHead head;
        QList<NamedLine> warmStart;
        QList<NamedLine> steps;
        QList<ChipOption> tabs;
        QString tab; // key of one of them
        Timeline timeline;
        WordTable events;
        DossierDomains domains;
        bool wheel = false; // the radar instead of the rows
        bool asTable = false;
        QList<WordTable> contacts;
        QList<DossierTalk> talks;
        std::optional<ReadTalk> talk; // that is being read
        QList<NamedLines> placements;
        QList<NamedLines> details;
    };

    DossierPresenter(Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload);
    [[nodiscard]] const State &state() const { return m_state; }

    // Reads anew what is there; while the same client is read again, what was known stays. `tab` empty = as
    // it was left.
    void open(ClientId client, const QString &tab);
    void leave(); // nothing of the client stays; looking again is looking anew
    void retry();
    void showTab(const QString &tab);
    void showBsn(); // for half a minute
    void hideBsn();
    void compare(const QString &then, const QString &now); // ids of talks
    void showWheel(bool wheel);
    void showTable(bool table);
    void readTalk(InterviewId talk);
    void closeTalk();

signals:
    void stateChanged();

private:
    void forget(); // all about the client; how the page is looked at stays
    void read();
    void word();
    void wordTabs();
    void setBsn(bool shown);
    [[nodiscard]] std::optional<ReadTalk> talkOf(InterviewId talk) const;

    Desk &m_desk;
    const Workplace &m_workplace;
    Jobs &m_jobs;
    QTimer m_bsnTimer;
    std::shared_ptr<const DossierFacts> m_facts; // null until they are read
    TalkChoice m_choice;
    State m_state;
};

} // namespace kib::ui
