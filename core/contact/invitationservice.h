// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/contactdesk.h"
#include "core/contact/slotplanner.h"

#include <QList>
#include <QString>

#include <optional>

namespace kib::contact {

struct InvitationWish {
    bool outOfView = true; // everybody out of view; false = the clients named
    QList<ClientId> clients; // used when outOfView is false; in view or not, the reasons hold for them too
    QDate from; // from tomorrow on: a letter has to arrive
    QDate until; // included
    std::optional<int> minutes; // 15..240; unset = setting slot_minutes of the method
    std::optional<int> limit; // at most so many appointments
    QString templateKey; // letter to draft
    std::optional<AccountId> caseworker {}; // with outOfView: only this caseworker's clients
};

struct InvitationOutcome {
    struct Left {
        ClientId client;
        QString reason; // of `skipped`: see NotInvitable; of `unplanned`: no_free_slot, no_working_day
    };
    QList<Appointment> planned;
    QList<Left> skipped; // may not or need not be invited
    QList<Left> unplanned; // wanted, but no room
    qsizetype beyondLimit = 0; // could be invited too, but not this time
};

// Chooses who is invited, gives each a slot with their own caseworker (clients without one go where there is
// room) and drafts the letters, all in one act. Oldest contact first, never spoken to before that.
class InvitationService
{
public:
    explicit InvitationService(const ContactDesk &desk)
        : m_desk(desk)
    {
    }

    // Denied; Invalid "end_before_begin", "period_in_past" (today included: a letter
    // takes a day), "period_too_far" (over a year), "minutes_range", "unknown_letter"; NotFound for a
    // client.
    [[nodiscard]] Result<InvitationOutcome> invite(const InvitationWish &wish);
    // What `invite` would do at this moment; nothing is stored. The same codes.
    [[nodiscard]] Result<InvitationOutcome> tryOut(const InvitationWish &wish) const;

private:
    struct Candidate {
        client::Client client;
        QDate lastTwoWay;
    };
    [[nodiscard]] Result<void> check(const InvitationWish &wish, const method::Method &method) const;
    [[nodiscard]] Result<QList<Candidate>> candidates(const InvitationWish &wish,
        const method::Method &method, const QList<Appointment> &planned, InvitationOutcome &outcome) const;
    [[nodiscard]] Result<SlotPlanner> planner(
        const InvitationWish &wish, const method::Method &method, const QList<Appointment> &planned) const;
    [[nodiscard]] Result<InvitationOutcome> plan(
        const InvitationWish &wish, const method::Method &method) const;
    [[nodiscard]] Result<void> keep(
        const InvitationWish &wish, const method::Method &method, InvitationOutcome &outcome);

    ContactDesk m_desk;
};

} // namespace kib::contact
