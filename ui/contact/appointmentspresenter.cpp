// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/appointmentspresenter.h"

#include "ui/common/errortext.h"
#include "ui/common/typeddate.h"
#include "ui/common/words.h"
#include "ui/contact/invitationwords.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kib::ui {

using contact::AppointmentStatus;

AppointmentsPresenter::AppointmentsPresenter(
    Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload)
    : m_desk(desk)
    , m_workplace(workplace)
    , m_jobs(jobs)
    , m_caseload(caseload)
{
    m_state.mayRecord = workplace.may(vault::Action::RecordAttendance) && !workplace.readOnly;
    m_state.caseworkers = caseload.caseworkers();
    connect(&caseload, &Caseload::changed, this, [this] {
        m_state.caseworkers = m_caseload.caseworkers();
        show(); // names may have come
        emit stateChanged();
    });
}

void AppointmentsPresenter::refresh()
{
    const int asked = ++m_asked;
    m_state.loading = true;
    emit stateChanged();
    m_jobs.run(
        this,
        [&desk = m_desk]() -> Result<QList<Planned>> {
            const Result<QList<contact::Appointment>> planned = desk.contacts.plannedAppointments();
            if (!planned)
                return fail(planned.error());
            QList<Planned> out;
            for (const contact::Appointment &one : *planned) {
                const auto letter
                    = one.letter ? std::optional(desk.contacts.letter(*one.letter)) : std::nullopt;
                out.append({ one, letter && *letter ? contact::key((*letter)->status) : QString() });
            }
            return out;
        },
        [this, asked](Result<QList<Planned>> planned) {
            if (asked != m_asked)
                return;
            m_state.loading = false;
            if (planned) {
                if (!m_state.asking) { // what is asked keeps what was wrong with it
                    m_state.problem.clear();
                    m_state.advice.clear();
                }
                m_planned = std::move(*planned);
                show();
            } else {
                tell(planned.error());
            }
            emit stateChanged();
        });
}

AppointmentsPresenter::Row AppointmentsPresenter::rowOf(const Planned &planned) const
{
    const contact::Appointment &one = planned.appointment;
    const QDate today = m_workplace.today;
    const QString name = m_caseload.nameOf(one.client);
    const QString day = one.on == today ? tr("vandaag, %1").arg(dayName(one.on))
        : one.on < today                ? tr("%1, nog geen uitslag").arg(dayName(one.on))
                                        : dayName(one.on);
    const QString letter = planned.letter.isEmpty() ? tr("geen") : letterStatusWord(planned.letter);
    return { one.id, one.client, name,
        { day, one.at.toString(u"HH:mm"_s), name, m_workplace.names.value(one.caseworker, u"–"_s), letter },
        one.on <= today };
}

void AppointmentsPresenter::show()
{
    const std::optional<AppointmentId> kept
        = m_state.chosen >= 0 ? std::optional(m_state.rows.at(m_state.chosen).id) : std::nullopt;
    const QDate today = m_workplace.today;
    const std::optional<AccountId> only = AccountId::fromString(m_state.caseworker);
    QList<Planned> shown;
    for (const Planned &one : m_planned) {
        if (!only || one.appointment.caseworker == *only)
            shown.append(one);
    }
    const auto place = [today](const Planned &one) {
        const QDate on = one.appointment.on;
        return std::tuple(on == today ? 0 : on < today ? 1 : 2, on, one.appointment.at);
    };
    std::stable_sort(shown.begin(), shown.end(),
        [&place](const Planned &a, const Planned &b) { return place(a) < place(b); });
    m_state.rows.clear();
    int now = 0;
    int late = 0;
    for (const Planned &one : shown) {
        m_state.rows.append(rowOf(one));
        now += one.appointment.on == today ? 1 : 0;
        late += one.appointment.on < today ? 1 : 0;
    }
    QStringList parts { tr("%1 vandaag").arg(number(now)) };
    if (late > 0)
        parts << tr("%1 nog zonder uitslag").arg(number(late));
    parts << tr("%1 later").arg(number(shown.size() - now - late));
    m_state.heading = shown.isEmpty() ? QString() : parts.join(u", "_s);
    m_state.empty = !shown.isEmpty() ? QString()
        : m_state.loading            ? tr("Afspraken laden…")
                                     : tr("Er zijn geen afspraken gepland.");
    ++m_state.version;
    m_state.chosen = -1;
    for (int i = 0; kept && i < m_state.rows.size(); ++i) {
        if (m_state.rows.at(i).id == *kept)
            m_state.chosen = i;
    }
    if (m_state.chosen < 0)
        m_state.asking.reset();
    wordChosen();
}

void AppointmentsPresenter::wordChosen()
{
    m_state.chosenText.clear();
    m_state.canAttend = false;
    if (m_state.chosen < 0)
        return;
    const Row &one = m_state.rows.at(m_state.chosen);
    m_state.chosenText = tr("%1, %2 om %3 uur").arg(one.name, one.cells.at(0), one.cells.at(1));
    m_state.canAttend = one.dayReached;
}

void AppointmentsPresenter::setCaseworker(const QString &key)
{
    m_state.caseworker = key;
    show();
    emit stateChanged();
}

void AppointmentsPresenter::choose(int row)
{
    if (row == m_state.chosen)
        return;
    m_state.chosen = row;
    m_state.asking.reset();
    m_state.problem.clear();
    m_state.advice.clear();
    wordChosen();
    if (row >= 0)
        m_state.done.clear();
    emit stateChanged();
}

void AppointmentsPresenter::attended()
{
    if (m_state.chosen >= 0)
        record({ m_state.rows.at(m_state.chosen).id, AppointmentStatus::Attended, {}, {}, {} });
}

void AppointmentsPresenter::ask(AppointmentStatus result)
{
    if (m_state.chosen < 0)
        return;
    m_state.asking = result;
    m_state.reason.clear();
    m_state.moveTo = {};
    m_state.moveAt.clear();
    m_state.problem.clear();
    m_state.advice.clear();
    emit stateChanged();
}

QList<ChipOption> AppointmentsPresenter::reasonsFor(AppointmentStatus result)
{
    const QStringList words = result == AppointmentStatus::NoShow
        ? QStringList { tr("niet bekend"), tr("brief niet gezien"), tr("ziek"), tr("vervoer") }
        : QStringList { tr("ziek"), tr("werk"), tr("zorg voor een ander"), tr("vervoer") };
    QList<ChipOption> out;
    for (const QString &word : words)
        out.append({ word, word });
    return out;
}

void AppointmentsPresenter::setReason(const QString &words)
{
    m_state.reason = words;
    emit stateChanged();
}

void AppointmentsPresenter::setMove(QDate day, const QString &time)
{
    m_state.moveTo = day;
    m_state.moveAt = time;
}

void AppointmentsPresenter::keep()
{
    if (m_state.chosen < 0 || !m_state.asking)
        return;
    contact::AttendanceEntry entry { m_state.rows.at(m_state.chosen).id, *m_state.asking, {}, {},
        m_state.reason.simplified() };
    if (entry.result == AppointmentStatus::Moved) {
        const std::optional<QTime> time = typedTime(m_state.moveAt);
        if (!time && !m_state.moveAt.trimmed().isEmpty()) {
            tell({ ErrorCode::Invalid, u"bad_time"_s, { m_state.moveAt } });
            emit stateChanged();
            return;
        }
        if (!time || !m_state.moveTo.isValid()) {
            m_state.problem = tr("De nieuwe dag of tijd is nog niet ingevuld.");
            m_state.advice = tr("Vul allebei in. De oude afspraak staat er nog.");
            emit stateChanged();
            return;
        }
        entry.movedTo = m_state.moveTo;
        entry.movedAt = *time;
    }
    record(entry);
}

void AppointmentsPresenter::leave()
{
    m_state.asking.reset();
    m_state.problem.clear();
    m_state.advice.clear();
    emit stateChanged();
}

void AppointmentsPresenter::record(const contact::AttendanceEntry &entry)
{
    if (m_state.keeping)
        return;
    const ClientId client = m_state.rows.at(m_state.chosen).client;
    const QString name = m_state.rows.at(m_state.chosen).name;
    m_state.keeping = true;
    m_state.problem.clear();
    m_state.advice.clear();
    emit stateChanged();
    m_jobs.run(
        this, [&desk = m_desk, entry] { return desk.attendance.record(entry); },
        [this, entry, client, name](const Result<std::optional<contact::FollowUp>> &next) {
            m_state.keeping = false;
            if (!next) {
                tell(next.error());
                emit stateChanged();
                return;
            }
            m_state.done = u"%1: %2"_s.arg(name, attendanceSentence(contact::key(entry.result), *next));
            m_state.asking.reset();
            m_caseload.refresh(client);
            emit moved();
            refresh();
        });
}

void AppointmentsPresenter::tell(const Error &error)
{
    const ErrorText text = errorText(error);
    m_state.problem = text.message;
    m_state.advice = text.advice;
}

} // namespace kib::ui
