// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/contact/appointmentspresenter.h"
#include "ui/contact/invitationpresenter.h"
#include "ui/contact/letterrunpresenter.h"

namespace kib::ui {

enum class LettersTab { Invite, Appointments, Printed };

// What page Brieven en afspraken is made of: three parts that tell each other what changed.
class Letters final : public QObject
{
    Q_OBJECT

public:
    Letters(Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload);

    InvitationPresenter invitation;
    LetterRunPresenter run;
    AppointmentsPresenter appointments;

    // As far as the roles may use them, in order.
    [[nodiscard]] QList<LettersTab> tabs() const;
    [[nodiscard]] LettersTab tab() const { return m_tab; }
    void setTab(LettersTab tab);
    void refresh(); // everything that is in view

signals:
    void tabChanged();

private:
    const Workplace &m_workplace;
    QDate m_day; // for which all of it was read
    LettersTab m_tab;
};

// How a place names them: "uitnodigen", "afspraken", "geprint".
[[nodiscard]] QString partOf(LettersTab tab);
[[nodiscard]] std::optional<LettersTab> lettersTab(const QString &part);

} // namespace kib::ui
