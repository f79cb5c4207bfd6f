// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/chipoption.h"
#include "ui/common/desk.h"
#include "ui/common/jobs.h"
#include "ui/settings/importrun.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kib::ui {

// From a file of others to clients: choose it, say what its columns hold, try, and only then take it in.
class ImportPresenter final : public QObject
{
    Q_OBJECT

public:
    struct Column {
        QString header;
        QString field; // key; empty = not used
        QString example; // of the first rows
    };
    struct Count {
        QString label;
        QString number;
    };
    struct State {
        QString fileName; // empty: nothing chosen yet
        QString encoding; // a sentence; empty while nothing was read
        QList<ChipOption> fields; // to choose from, "not used" first
        QList<Column> columns;
        int columnsVersion = 0; // higher when another file was chosen
        QString columnsProblem; // why it cannot be tried yet, in words
        QString problem; // what went wrong
        QString advice;
        QString busy; // "Proef: 12.000 regels…"; empty = nothing under way
        bool mayStop = false;
        bool canTry = false;
        bool canApply = false; // it was tried with these columns, and there is something to do
        QString outcome; // "Proef, er is niets gewijzigd."; empty while there is none
        QList<Count> counts;
        QStringList remarks;
        QList<QStringList> rejected; // row, column, reason
        QString moreRejected; // "en nog 12"
        bool canSaveRejected = false;
        QString said; // "Bewaard: …"
    };

    ImportPresenter(Desk &desk, Jobs &jobs);
    ~ImportPresenter() override;
    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] QString suggestedRejectsPath() const;

    void choose(const QString &path);
    void setField(qsizetype column, const QString &fieldKey);
    void tryOut();
    void apply();
    void stop(); // what was begun changes nothing
    void saveRejectedTo(const QString &path);
    void reword(); // people read another language from here

signals:
    void stateChanged();
    void clientsChanged(); // after apply()

private:
    void run(bool dryRun);
    void take(const ImportReport &report, bool dryRun);
    void tell(const Error &error);
    void judgeColumns();
    void forgetOutcome();
    void begin(const QString &what);
    [[nodiscard]] ImportRun wanted(bool dryRun) const;

    Desk &m_desk;
    Jobs &m_jobs;
    QString m_path;
    exchange::ColumnMapping m_mapping;
    std::shared_ptr<ImportProgress> m_progress;
    QString m_doing;
    QTimer m_watch;
    State m_state;
};

} // namespace kib::ui
