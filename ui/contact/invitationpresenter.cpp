// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/invitationpresenter.h"

#include "ui/common/errortext.h"
#include "ui/common/typeddate.h"
#include "ui/common/words.h"
#include "ui/contact/invitationwords.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr qsizetype mostRefreshed = 10; // for more, reading all of them anew is quicker
constexpr qsizetype mostNamed = 40; // for each reason
constexpr qsizetype mostDays = 10;
constexpr int noticeDays = 7; // a letter takes some days, and people have plans

// Letters about a talk that is there already, or at another place than the office.
const QStringList notInviting { u"moved"_s, u"agreed_by_phone"_s, u"home_visit"_s, u"thanks"_s };

} // namespace

InvitationPresenter::InvitationPresenter(
    Desk &desk, const Workplace &workplace, Jobs &jobs, Caseload &caseload)
    : m_desk(desk)
    , m_workplace(workplace)
    , m_jobs(jobs)
    , m_caseload(caseload)
{
    m_state.mayInvite = workplace.may(vault::Action::PlanAndInvite) && !workplace.readOnly;
    m_state.caseworkers = caseload.caseworkers();
    for (const method::LetterTemplate &letter : workplace.method->letters) {
        if (!notInviting.contains(letter.key))
            m_state.letters.append({ letter.key, letter.name });
    }
    if (!m_state.letters.isEmpty())
        setLetter(m_state.letters.first().key);
    startAnew();
    connect(&caseload, &Caseload::changed, this, [this] {
        m_state.caseworkers = m_caseload.caseworkers();
        wordClients();
        emit stateChanged();
    });
}

void InvitationPresenter::startAnew()
{
    m_state.clients.clear();
    wordClients();
    forgetDone();
    const QDate soonest = m_workplace.today.addDays(noticeDays);
    m_state.from = soonest.addDays((8 - soonest.dayOfWeek()) % 7); // a Monday
    m_state.until = m_state.from.addDays(4);
    m_state.minutes = QString::number(m_workplace.method->setting(u"slot_minutes"_s));
}

contact::InvitationWish InvitationPresenter::wish() const
{
    contact::InvitationWish wish { m_state.clients.isEmpty(), m_state.clients, m_state.from, m_state.until,
        {}, {}, m_state.letter };
    bool isNumber = false;
    const int minutes = m_state.minutes.trimmed().toInt(&isNumber);
    wish.minutes = isNumber ? minutes : 0; // no number is refused as out of range
    wish.caseworker = AccountId::fromString(m_state.caseworker);
    return wish;
}

void InvitationPresenter::refresh()
{
    if (!m_state.mayInvite)
        return;
    const int asked = ++m_asked;
    m_state.looking = true;
    wordSubject(); // it may have been given other words
    emit stateChanged();
    m_jobs.run(
        this,
        [&desk = m_desk, wish = wish(), names = m_caseload.directory()] { return look(desk, wish, names); },
        [this, asked](const Result<Answer> &answer) {
            if (asked != m_asked)
                return;
            m_state.looking = false;
            m_state.problem.clear();
            m_state.advice.clear();
            if (answer)
                show(*answer);
            else
                tell(answer.error());
            emit stateChanged();
        });
}

Result<InvitationPresenter::Answer> InvitationPresenter::look(
    Desk &desk, const contact::InvitationWish &wish, const Names &names)
{
    Result<contact::InvitationOutcome> outcome = desk.invitations.tryOut(wish);
    Result<QList<contact::Appointment>> known = desk.contacts.plannedAppointments();
    if (!outcome || !known)
        return fail(outcome ? known.error() : outcome.error());
    contact::InvitationOutcome notWanted;
    notWanted.skipped = outcome->skipped;
    contact::InvitationOutcome noRoom;
    noRoom.unplanned = outcome->unplanned;
    const QList<LeftGroup> lacking = leftGroups(noRoom);
    return Answer { std::move(outcome->planned), std::move(*known), outcome->skipped.size(),
        named(notWanted, names), outcome->unplanned.size(),
        lacking.isEmpty() ? QString() : lacking.first().reason };
}

void InvitationPresenter::tell(const Error &error)
{
    const ErrorText text = errorText(error);
    forgetAnswer();
    m_state.problem = text.message;
    m_state.advice = text.advice;
}

void InvitationPresenter::forgetAnswer()
{
    m_state.problem.clear();
    m_state.advice.clear();
    m_state.canInvite = false;
    m_state.who.clear();
    m_state.fit.clear();
    m_state.leftText.clear();
    m_state.left.clear();
    m_state.days.clear();
}

void InvitationPresenter::forgetDone()
{
    m_state.done.clear();
    m_state.doneLeft.clear();
}

void InvitationPresenter::show(const Answer &answer)
{
    const qsizetype fitting = answer.fresh.size();
    const qsizetype possible = fitting + answer.unplanned;
    if (m_state.clients.size() == 1)
        m_state.who = possible > 0 ? tr("Deze klant kan een uitnodiging krijgen.")
                                   : tr("Deze klant krijgt geen uitnodiging.");
    else
        m_state.who
            = tr("%1 een uitnodiging krijgen.").arg(counted(possible, tr("klant kan"), tr("klanten kunnen")));
    m_state.left = answer.left;
    m_state.leftText = answer.skipped == 0
        ? QString()
        : tr("%1 niet:").arg(counted(answer.skipped, tr("klant"), tr("klanten")));
    const QString fit = counted(fitting, tr("gesprek past"), tr("gesprekken passen"));
    if (possible == 0)
        m_state.fit.clear();
    else if (answer.lacking.isEmpty())
        m_state.fit = tr("Alle %1 in deze periode.").arg(fit);
    else if (fitting == 0)
        m_state.fit = tr("Niets past: %1. Kies een andere periode.").arg(answer.lacking);
    else
        m_state.fit = tr("%1 in deze periode, %2 niet. Kies een langere periode, of nodig de rest later uit.")
                          .arg(fit, number(answer.unplanned));
    if (possible == 1 && answer.lacking.isEmpty()) {
        const contact::Appointment &one = answer.fresh.first();
        m_state.fit = tr("Er is plek: %1 om %2 uur.").arg(dayName(one.on), one.at.toString(u"HH:mm"_s));
    }
    m_state.canInvite = fitting > 0;
    showDays(answer);
    if (!m_state.done.isEmpty() && possible == 0) { // that nobody is left to invite would read as a failure
        m_state.who.clear();
        m_state.leftText.clear();
        m_state.left.clear();
    }
}

void InvitationPresenter::showDays(const Answer &answer)
{
    struct Counts {
        int fresh = 0;
        int known = 0;
    };
    QMap<QDate, Counts> byDay;
    for (const contact::Appointment &one : answer.fresh)
        ++byDay[one.on].fresh;
    for (const contact::Appointment &one : answer.known) {
        if (one.on >= m_state.from && one.on <= m_state.until)
            ++byDay[one.on].known;
    }
    m_state.days.clear();
    for (auto it = byDay.cbegin(); it != byDay.cend(); ++it) {
        QStringList parts;
        if (it->fresh > 0)
            parts << tr("%1 nieuw").arg(it->fresh);
        if (it->known > 0)
            parts << tr("%1 al gepland").arg(it->known);
        m_state.days.append({ dayName(it.key()), parts.join(u", "_s) });
    }
    if (m_state.days.size() > mostDays) {
        m_state.days.resize(mostDays);
        m_state.days.append({ tr("daarna"), tr("ook nog gesprekken") });
    }
}

QList<InvitationPresenter::Left> InvitationPresenter::named(
    const contact::InvitationOutcome &outcome, const Names &names)
{
    QList<Left> out;
    for (const LeftGroup &group : leftGroups(outcome)) {
        QStringList people;
        for (const ClientId &client : group.clients)
            people << Caseload::nameIn(names, client);
        people.sort(Qt::CaseInsensitive);
        if (const qsizetype more = people.size() - mostNamed; more > 0)
            people = people.mid(0, mostNamed) << tr("en nog %1").arg(number(more));
        out.append({ u"%1 %2"_s.arg(number(group.clients.size()), group.reason), people.join(u"; "_s) });
    }
    return out;
}

void InvitationPresenter::wordClients()
{
    const QList<ClientId> &clients = m_state.clients;
    m_state.clientsText = clients.isEmpty() ? QString()
        : clients.size() == 1               ? tr("Alleen %1").arg(m_caseload.nameOf(clients.first()))
                                            : tr("%1 gekozen klanten").arg(number(clients.size()));
}

void InvitationPresenter::setClients(const QList<ClientId> &clients)
{
    if (clients == m_state.clients && !m_state.done.isEmpty()) { // the page was built anew
        refresh();
        return;
    }
    m_state.clients = clients;
    wordClients();
    forgetAnswer(); // it was about somebody else
    forgetDone();
    refresh();
}

void InvitationPresenter::setCaseworker(const QString &key)
{
    m_state.caseworker = key;
    forgetDone();
    refresh();
}

void InvitationPresenter::setPeriod(QDate from, QDate until)
{
    m_state.from = from;
    m_state.until = until;
    forgetDone();
    refresh();
}

void InvitationPresenter::setMinutes(const QString &typed)
{
    m_state.minutes = typed;
    forgetDone();
    refresh();
}

void InvitationPresenter::wordSubject()
{
    const method::LetterTemplate *letter = m_workplace.method->letter(m_state.letter);
    m_state.subject = letter ? letter->subject : QString();
}

void InvitationPresenter::setLetter(const QString &key)
{
    m_state.letter = key;
    wordSubject();
    emit stateChanged();
}

void InvitationPresenter::invite()
{
    if (!m_state.canInvite || m_state.inviting)
        return;
    m_state.inviting = true;
    forgetDone();
    emit stateChanged();
    m_jobs.run(
        this,
        [&desk = m_desk, wish = wish(), names = m_caseload.directory()]() -> Result<Done> {
            Result<contact::InvitationOutcome> outcome = desk.invitations.invite(wish);
            if (!outcome)
                return fail(outcome.error());
            return Done { std::move(outcome->planned), named(*outcome, names) };
        },
        [this](const Result<Done> &done) {
            m_state.inviting = false;
            if (!done) {
                tell(done.error());
                emit stateChanged();
                return;
            }
            showDone(*done);
            if (done->planned.size() > mostRefreshed) {
                m_caseload.load();
            } else {
                for (const contact::Appointment &one : done->planned)
                    m_caseload.refresh(one.client);
            }
            QList<LetterId> letters;
            for (const contact::Appointment &one : done->planned) {
                if (one.letter)
                    letters << *one.letter;
            }
            emit invited(letters);
            refresh();
        });
}

void InvitationPresenter::showDone(const Done &done)
{
    m_state.done = done.planned.isEmpty() ? tr("Er is niets gepland. Er zijn geen brieven gemaakt.")
        : done.planned.size() == 1        ? tr("1 klant uitgenodigd. De brief staat klaar bij Voorbeeld.")
                                   : tr("%1 klanten uitgenodigd. De brieven staan klaar bij Voorbeeld.")
                                         .arg(number(done.planned.size()));
    m_state.doneLeft = done.left;
}

} // namespace kib::ui
