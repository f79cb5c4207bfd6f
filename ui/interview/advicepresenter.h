// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/placement/placementservice.h"
#include "ui/common/caseload.h"
#include "ui/common/chipoption.h"
#include "ui/interview/talkwriter.h"

#include <QObject>

namespace kib::ui {

// Advice and decision of the talk that is open: the rules propose and say why, a person decides.
class AdvicePresenter final : public QObject
{
    Q_OBJECT

public:
    struct FactItem {
        QString key;
        QString question;
        method::FactKind kind = method::FactKind::Number;
        QList<ChipOption> choices;
        QString chosen; // key of a choice
        QString value; // of a number
        QString range; // of a number: "1 t/m 6"
        QString problem;
        friend bool operator==(const FactItem &, const FactItem &) = default;
    };
    struct Line {
        QString text;
        QString section; // where it was said; empty = nowhere to go
        QString fact; // of the advice page itself, when it was said there
        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Proposal {
        QString heading; // "Voorstel: Nog niet job ready"; "Geen voorstel"
        QString proposal; // key; empty = none
        QList<Line> because;
        QStringList wouldChange;
        QStringList missing;
        friend bool operator==(const Proposal &, const Proposal &) = default;
    };
    struct Option {
        QString key;
        QString name;
        QString definition;
        int rank = -1; // of a category
        bool proposed = false;
        friend bool operator==(const Option &, const Option &) = default;
    };
    struct State {
        QList<FactItem> facts;
        std::optional<Proposal> category; // nothing when the method has none
        std::optional<Proposal> path;
        QList<Option> categories;
        QList<Option> paths;
        QString chosenCategory; // nothing is preselected
        QString chosenPath;
        QString reasonWord; // key of one of those that are offered
        QString reason; // in own words
        QDate reviewOn;
        QString source; // "RSD Kromme Rijn Heuvelrug, versie 2026.1"
        QString workCapacity; // sentence
        QString problem;
        QString advice;
        QString decided; // what was recorded; empty = nothing yet
        bool busy = false;
    };

    AdvicePresenter(
        Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload, TalkWriter &writer);
    [[nodiscard]] const State &state() const { return m_state; }

    void refresh(); // the section came into view, or something was said
    void typeFact(const QString &key, const QString &text) { m_typed.insert(key, text); } // a number, so far
    void setFact(const QString &key, const QString &typed); // key of a choice, or a number as typed
    void chooseCategory(const QString &key);
    void choosePath(const QString &key);
    [[nodiscard]] static QList<ChipOption> reasonWords(); // that are offered
    [[nodiscard]] static QString wholeReason(const State &state); // the word, then one's own
    void setReasonWord(const QString &key); // of one of those that are offered, or empty
    void setReason(const QString &reason); // in own words
    void setReview(QDate day) { m_state.reviewOn = day; }
    void decide();
    void forget(); // another talk

signals:
    void stateChanged();

private:
    void rebuild();
    [[nodiscard]] QString sectionOf(const QString &fact) const;
    [[nodiscard]] FactItem factItem(const method::Fact &fact) const;
    [[nodiscard]] Proposal proposalOf(const placement::Advice &advice, bool isPath) const;
    [[nodiscard]] QJsonValue readFact(const method::Fact &fact, const QString &typed);
    void failed(const Error &error);
    Desk &m_desk;
    const Workplace &m_workplace;
    Jobs &m_jobs;
    Caseload &m_caseload;
    TalkWriter &m_writer;
    State m_state;
    std::optional<placement::ClientAdvice> m_advice;
    QHash<QString, QString> m_refused; // facts as typed that do not fit
    QHash<QString, QString> m_typed; // numbers being typed
};

} // namespace kib::ui
