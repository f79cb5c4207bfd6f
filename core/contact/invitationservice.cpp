// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/invitationservice.h"

#include "core/client/outofview.h"
#include "core/contact/contactfacts.h"
#include "core/contact/invitees.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kib::contact {

namespace {

int minutesOf(const InvitationWish &wish, const method::Method &method)
{
    return wish.minutes.value_or(static_cast<int>(method.setting(u"slot_minutes"_s)));
}

} // namespace

Result<void> InvitationService::check(const InvitationWish &wish, const method::Method &method) const
{
    if (!m_desk.session.may(vault::Action::PlanAndInvite))
        return fail(ErrorCode::Denied, u"invite"_s);
    if (!wish.from.isValid() || !wish.until.isValid() || wish.until < wish.from)
        return fail(ErrorCode::Invalid, u"end_before_begin"_s);
    if (wish.until <= m_desk.clock.today())
        return fail(ErrorCode::Invalid, u"period_in_past"_s);
    if (wish.until > m_desk.clock.today().addYears(1))
        return fail(ErrorCode::Invalid, u"period_too_far"_s);
    if (minutesOf(wish, method) < 15 || minutesOf(wish, method) > 240)
        return fail(ErrorCode::Invalid, u"minutes_range"_s);
    if (method.letter(wish.templateKey) == nullptr)
        return fail(ErrorCode::Invalid, u"unknown_letter"_s, { wish.templateKey });
    return {};
}

Result<QList<InvitationService::Candidate>> InvitationService::candidates(const InvitationWish &wish,
    const method::Method &method, const QList<Appointment> &planned, InvitationOutcome &outcome) const
{
    const QDate today = m_desk.clock.today();
    Result<QList<client::Client>> all;
    if (wish.outOfView) {
        all = m_desk.clients.all();
    } else {
        for (const ClientId &id : QSet<ClientId>(wish.clients.begin(), wish.clients.end())) {
            Result<client::Client> found = m_desk.clients.byId(id);
            if (!found)
                return fail(found.error());
            all->append(std::move(*found));
        }
    }
    const Result<QList<ContactMoment>> moments = m_desk.contacts.moments();
    if (!all || !moments)
        return fail(all ? moments.error() : all.error());
    const QHash<ClientId, ContactFacts> facts = contactFacts(*moments, planned, today);
    const int months = static_cast<int>(method.setting(u"out_of_view_months"_s));
    QList<Candidate> wanted;
    for (client::Client &one : *all) {
        const ContactFacts known = facts.value(one.id);
        const QDate last = lastTwoWay(one, known.lastTwoWay, today);
        const bool another = wish.caseworker && one.caseworker != wish.caseworker;
        if (wish.outOfView && (another || client::isInView(last, months, today)))
            continue;
        if (const auto reason = notInvitable(one, known.planned.has_value()))
            outcome.skipped.append({ one.id, key(*reason) });
        else
            wanted.append({ std::move(one), last });
    }
    // An invalid date (never spoken to) is smaller than any day.
    std::sort(wanted.begin(), wanted.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(a.lastTwoWay.toJulianDay(), a.client.identity.number)
            < std::tuple(b.lastTwoWay.toJulianDay(), b.client.identity.number);
    });
    if (wish.limit && *wish.limit >= 0 && wanted.size() > *wish.limit) {
        outcome.beyondLimit = wanted.size() - *wish.limit;
        wanted.erase(wanted.begin() + *wish.limit, wanted.end());
    }
    return wanted;
}

Result<SlotPlanner> InvitationService::planner(
    const InvitationWish &wish, const method::Method &method, const QList<Appointment> &planned) const
{
    const Result<client::Organisation> organisation = m_desk.organisations.organisation();
    if (!organisation)
        return fail(organisation.error());
    SlotPlanner planner({ std::max(wish.from, m_desk.clock.today().addDays(1)), wish.until, slotTimes(method),
                            minutesOf(wish, method) },
        organisation->calendar);
    for (const Appointment &appointment : planned)
        planner.block(appointment.caseworker, appointment.on, appointment.at, appointment.minutes);
    return planner;
}

Result<void> InvitationService::keep(
    const InvitationWish &wish, const method::Method &method, InvitationOutcome &outcome)
{
    for (Appointment &appointment : outcome.planned) {
        const LetterRecord letter = m_desk.draft(appointment.client, method, wish.templateKey);
        if (auto done = m_desk.contacts.add(letter); !done)
            return done;
        appointment.letter = letter.id;
        if (auto done = m_desk.contacts.add(appointment); !done)
            return done;
    }
    return {};
}

Result<InvitationOutcome> InvitationService::plan(
    const InvitationWish &wish, const method::Method &method) const
{
    InvitationOutcome outcome;
    const Result<QList<Appointment>> planned = m_desk.contacts.plannedAppointments();
    if (!planned)
        return fail(planned.error());
    const Result<QList<Candidate>> wanted = candidates(wish, method, *planned, outcome);
    Result<SlotPlanner> slotPlanner = planner(wish, method, *planned);
    const Result<QList<vault::AccountInfo>> accounts = m_desk.accounts.accounts();
    if (!wanted || !slotPlanner || !accounts)
        return fail(!wanted ? wanted.error() : !slotPlanner ? slotPlanner.error() : accounts.error());
    QList<AccountId> everybody;
    for (const vault::AccountInfo &info : *accounts) {
        if (info.roles.contains(vault::Role::Caseworker) || info.roles.contains(vault::Role::TeamLead))
            everybody << info.id;
    }
    const auto place = [&](const Candidate &candidate) {
        const std::optional<Slot> slot = candidate.client.caseworker
            ? slotPlanner->take(*candidate.client.caseworker)
            : slotPlanner->takeFromAny(everybody);
        if (slot)
            outcome.planned.append({ newId<AppointmentId>(m_desk.clock.nowMs()), 0, candidate.client.id,
                slot->caseworker, AppointmentKind::Office, slot->on, slot->at, minutesOf(wish, method),
                AppointmentStatus::Planned, {}, {}, {}, {} });
        else
            outcome.unplanned.append({ candidate.client.id,
                slotPlanner->hasWorkingDay() ? u"no_free_slot"_s : u"no_working_day"_s });
    };
    for (const bool own : { true, false }) {
        for (const Candidate &candidate : *wanted) {
            if (candidate.client.caseworker.has_value() == own)
                place(candidate);
        }
    }
    return outcome;
}

Result<InvitationOutcome> InvitationService::tryOut(const InvitationWish &wish) const
{
    const auto method = m_desk.methods.current();
    if (!method)
        return fail(method.error());
    if (auto sound = check(wish, **method); !sound)
        return fail(sound.error());
    return plan(wish, **method);
}

Result<InvitationOutcome> InvitationService::invite(const InvitationWish &wish)
{
    const auto method = m_desk.methods.current();
    if (!method)
        return fail(method.error());
    if (auto sound = check(wish, **method); !sound)
        return fail(sound.error());
    // Choosing and planning stand inside the act: two people inviting at once must not plan one slot twice.
    auto work = m_desk.works.begin(
        { .event = u"invite"_s, .section = u"contact"_s, .client = {}, .detail = {}, .op = {} });
    if (!work)
        return fail(work.error());
    Result<InvitationOutcome> outcome = plan(wish, **method);
    if (!outcome || outcome->planned.isEmpty())
        return outcome;
    if (auto kept = keep(wish, **method, *outcome); !kept)
        return fail(kept.error());
    if (auto done = (*work)->commit(); !done)
        return fail(done.error());
    return outcome;
}

} // namespace kib::contact
