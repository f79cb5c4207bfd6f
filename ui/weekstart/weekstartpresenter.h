// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/sheet.h"
#include "core/weekstart/weekfigures.h"
#include "ui/common/desk.h"
#include "ui/common/jobs.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kib::ui {

// The week on one page. Figures of persons can confront: names are off until somebody turns them on, one's
// own column is always there, and of a team below three people only the totals show.
class WeekstartPresenter final : public QObject
{
    Q_OBJECT

public:
    struct Tile {
        QString label;
        QString number;
        QString note;
        friend bool operator==(const Tile &, const Tile &) = default;
    };
    struct State {
        QString week; // "week 50: 7 december 2026 tot en met 13 december 2026"
        bool loading = true;
        QString problem;
        QString advice;
        QList<Tile> tiles; // empty while nothing was read
        QList<Tile> more; // for the wall display
        QStringList columns; // figure, persons by name, team
        QList<QStringList> rows; // one a figure
        QString remark; // why persons do not show; empty when there is nothing to say
        bool mayShowNames = false;
        bool names = false;
        bool canGoForward = false;
        friend bool operator==(const State &, const State &) = default;
    };

    WeekstartPresenter(Desk &desk, const Workplace &workplace, Jobs &jobs);
    [[nodiscard]] const State &state() const { return m_state; }
    // The page as it goes on paper; nothing while nothing was read.
    [[nodiscard]] std::optional<print::Sheet> sheet() const;
    [[nodiscard]] QString suggestedFileName() const; // "weekstart-2026-W50.pdf"

    void refresh(); // reads the facts anew, when anything was written since
    void followDay(); // the day of a practice file may have been moved
    void moveWeek(int weeks); // never beyond the week of today
    void showNames(bool names);

signals:
    void stateChanged();

private:
    struct Read {
        std::shared_ptr<const weekstart::WeekFacts> facts;
        weekstart::WeekReview review;
        QDate monday; // of the review
        QByteArray version; // of the file
    };
    [[nodiscard]] static Result<Read> read(const Desk &desk, const Read &before);
    void take(Result<Read> read);
    void letGo(std::shared_ptr<const weekstart::WeekFacts> facts);
    void review();
    void word();
    void tellIfOther(const State &before);
    Desk &m_desk;
    const Workplace &m_workplace;
    Jobs &m_jobs;
    std::shared_ptr<const weekstart::WeekFacts> m_facts;
    QByteArray m_version; // of the file, at those
    std::optional<weekstart::WeekReview> m_review;
    QDate m_today; // of the figures
    QDate m_monday; // of the week that is asked for
    QDate m_shown; // of the review
    State m_state;
};

} // namespace kib::ui
