// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/client.h"
#include "core/client/organisation.h"
#include "core/contact/letter.h"
#include "ui/common/chipoption.h"
#include "ui/common/desk.h"
#include "ui/common/jobs.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kib::ui {

// The words of the letters. What is kept becomes a next version of the method: letters that were made before
// keep theirs.
class TemplatePresenter final : public QObject
{
    Q_OBJECT

public:
    struct State {
        QList<ChipOption> letters; // to choose from; those with words that are not kept yet say so
        QString letter; // key of the chosen one
        QString subject; // as typed
        QString body;
        int version = 0; // higher when subject and body are others than somebody typed here
        QList<ChipOption> fields; // what may stand in it: text to insert, word for it
        QStringList problems; // sentences; what makes it unfit to keep
        bool changed = false;
        bool busy = false;
        QString said; // "Bewaard als versie 2026.1.1"
        bool wrong = false; // `said` tells why it was not kept
        std::optional<contact::Letter> preview; // nothing when it cannot be filled
        QString previewFor; // name it is filled with
        QString previewProblem; // why there is no preview
        QString windowProfile; // key of the envelope
    };

    TemplatePresenter(Desk &desk, const Workplace &workplace, Jobs &jobs);
    [[nodiscard]] const State &state() const { return m_state; }

    void load(); // who the preview is for, and the organisation
    void choose(const QString &letterKey); // what was typed for another letter waits there
    void edit(const QString &subject, const QString &body);
    void revert();
    void keep();

signals:
    void stateChanged();
    void methodChanged(std::shared_ptr<const method::Method> method);

private:
    struct Sample;
    struct Draft {
        QString subject;
        QString body;
    };
    void open(const Draft &words);
    void judge();
    void nameLetters();
    [[nodiscard]] bool isChanged(const QString &letterKey, const Draft &words) const;
    void fill();
    Desk &m_desk;
    const Workplace &m_workplace;
    Jobs &m_jobs;
    std::shared_ptr<const Sample> m_sample;
    QHash<QString, Draft> m_drafts; // by letter; only those with words that are not kept
    State m_state;
};

} // namespace kib::ui
