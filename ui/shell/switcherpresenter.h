// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/caseload.h"
#include "ui/shell/navigation.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kib::ui {

// Finds anything at each keystroke: clients first, then pages and acts. Holds no state of its own.
class SwitcherPresenter
{
    Q_DECLARE_TR_FUNCTIONS(kib::ui::SwitcherPresenter)

public:
    struct Hit {
        QString text;
        QString where; // where it leads, at the right
        QString icon;
        Place place;
        friend bool operator==(const Hit &, const Hit &) = default;
    };

    SwitcherPresenter(const Caseload &caseload, const Workplace &workplace)
        : m_caseload(caseload)
        , m_workplace(workplace)
    {
    }

    // Nothing typed = the pages.
    [[nodiscard]] QList<Hit> find(const QString &typed) const;
    [[nodiscard]] QString nothingFound(const QString &typed) const;

private:
    [[nodiscard]] QList<Hit> acts() const;
    const Caseload &m_caseload;
    const Workplace &m_workplace;
};

} // namespace kib::ui
