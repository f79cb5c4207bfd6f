// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/letters.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

Letters::Letters(Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload)
    : invitation(desk, workplace, jobs, caseload)
    , run(desk, workplace, jobs, caseload)
    , appointments(desk, workplace, jobs, caseload)
    , m_workplace(workplace)
    , m_day(workplace.today)
    , m_tab(tabs().first())
{
    connect(&caseload, &Caseload::changed, this, [this] {
        if (m_day == m_workplace.today)
            return;
        m_day = m_workplace.today;
        invitation.startAnew();
        refresh();
    });
    connect(&invitation, &InvitationPresenter::invited, this, [this](const QList<LetterId> &letters) {
        run.showNew(letters);
        appointments.refresh();
    });
    connect(&run, &LetterRunPresenter::moved, &appointments, &AppointmentsPresenter::refresh);
    connect(&appointments, &AppointmentsPresenter::moved, this, [this] {
        run.refresh();
        invitation.refresh();
    });
}

QList<LettersTab> Letters::tabs() const
{
    QList<LettersTab> out;
    if (invitation.state().mayInvite || run.state().mayPrint)
        out << LettersTab::Invite;
    out << LettersTab::Appointments;
    if (run.state().mayPrint)
        out << LettersTab::Printed;
    return out;
}

void Letters::setTab(LettersTab tab)
{
    m_tab = tab;
    emit tabChanged();
}

void Letters::refresh()
{
    invitation.refresh();
    run.refresh();
    appointments.refresh();
}

QString partOf(LettersTab tab)
{
    switch (tab) {
    case LettersTab::Invite:
        return u"uitnodigen"_s;
    case LettersTab::Appointments:
        return u"afspraken"_s;
    case LettersTab::Printed:
        return u"geprint"_s;
    }
    return {};
}

std::optional<LettersTab> lettersTab(const QString &part)
{
    for (const LettersTab tab : { LettersTab::Invite, LettersTab::Appointments, LettersTab::Printed }) {
        if (partOf(tab) == part)
            return tab;
    }
    return std::nullopt;
}

} // namespace kib::ui
