// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/plan/directorysearch.h"
#include "ui/common/caseload.h"
#include "ui/common/chipoption.h"

#include <QObject>

namespace kib::ui {

// The list of clients: what is filtered, how it is sorted, who is found.
class ClientListPresenter final : public QObject
{
    Q_OBJECT

public:
    struct State {
        QString heading; // "38 van 5.000"
        plan::DirectoryFilter filter;
        plan::DirectorySort sort;
        std::shared_ptr<const plan::Directory> directory; // null while it is read for the first time
        plan::Hits hits;
        int version = 0; // higher when directory or hits are others
        QString empty; // why nothing shows; empty when something does
        bool canClearFilters = false;
        QString problem;
        QString advice;
        QList<ChipOption> categories; // to filter on, with "not placed"
        QList<ChipOption> caseworkers; // key = id
    };

    ClientListPresenter(Caseload &caseload, const Workplace &workplace);
    [[nodiscard]] const State &state() const { return m_state; }

    void setFilter(const plan::DirectoryFilter &filter);
    void setText(const QString &text);
    void clearFilters();
    void sortBy(plan::DirectorySort sort);

signals:
    void stateChanged();

private:
    void follow();
    void find();
    Caseload &m_caseload;
    const Workplace &m_workplace;
    plan::DirectorySearch m_search;
    State m_state;
};

} // namespace kib::ui
