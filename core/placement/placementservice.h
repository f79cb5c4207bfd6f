// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/client/clientstore.h"
#include "core/interview/interviewstore.h"
#include "core/method/methodstore.h"
#include "core/placement/advice.h"
#include "core/placement/placement.h"
#include "core/vault/session.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kib::placement {

struct Decision {
    ClientId client;
    QString category; // empty = only the path is decided
    QString path; // empty = only the category is decided
    QString reason; // always given: the decision is a person's
    QDate reviewOn; // invalid = as the method's category_review_months says; a path alone has none then
};

// What the rules say of all that was discussed with a client, and the latest conversation.
struct ClientAdvice {
    FullAdvice advice;
    FactSet facts;
    std::optional<InterviewId> interview; // none = nothing was ever discussed
};

// Advice and decision side by side. The rules propose, a person decides, both are kept with the definitions
// of the day.
class PlacementService
{
public:
    PlacementService(WorkStarter &works, PlacementStore &placements, client::ClientStore &clients,
        interview::InterviewStore &interviews, method::MethodStore &methods, const vault::Session &session,
        const Clock &clock);

    [[nodiscard]] Result<ClientAdvice> adviceFor(ClientId client) const;
    // Denied; NotFound; Invalid "client_not_active", "nothing_decided", "reason_empty", "unknown_category",
    // "unknown_path", "review_in_past".
    [[nodiscard]] Result<Placement> decide(const Decision &decision);

private:
    [[nodiscard]] Result<void> check(const Decision &decision, const method::Method &method) const;
    WorkStarter &m_works;
    PlacementStore &m_placements;
    client::ClientStore &m_clients;
    interview::InterviewStore &m_interviews;
    method::MethodStore &m_methods;
    const vault::Session &m_session;
    const Clock &m_clock;
};

} // namespace kib::placement
