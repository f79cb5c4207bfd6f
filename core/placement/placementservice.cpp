// SPDX-License-Identifier: EUPL-1.2
#include "core/placement/placementservice.h"

#include "core/placement/advisor.h"
#include "core/placement/interviewfacts.h"

using namespace Qt::StringLiterals;

namespace kib::placement {

PlacementService::PlacementService(WorkStarter &works, PlacementStore &placements,
    client::ClientStore &clients, interview::InterviewStore &interviews, method::MethodStore &methods,
    const vault::Session &session, const Clock &clock)
    : m_works(works)
    , m_placements(placements)
    , m_clients(clients)
    , m_interviews(interviews)
    , m_methods(methods)
    , m_session(session)
    , m_clock(clock)
{
}

Result<ClientAdvice> PlacementService::adviceFor(ClientId client) const
{
    const auto method = m_methods.current();
    const Result<QList<interview::Interview>> interviews = m_interviews.of(client);
    if (!method || !interviews)
        return fail(method ? interviews.error() : method.error());
    // What was said last counts; what a later talk did not touch is still known.
    ClientAdvice out;
    QList<interview::AnswerEvent> all;
    for (const interview::Interview &one : *interviews) {
        if (one.status == interview::InterviewStatus::Withdrawn)
            continue;
        const Result<QList<interview::AnswerEvent>> events = m_interviews.events(one.id);
        if (!events)
            return fail(events.error());
        for (const interview::AnswerEvent &event : *events) {
            const bool notThisTime = out.interview && event.place.aspect == interview::Aspect::State
                && event.value.toString() == key(interview::DomainState::NotDiscussed);
            if (!notThisTime)
                all.append(event);
        }
        out.interview = one.id;
    }
    out.facts = factsOf(interview::viewOf(all));
    out.advice = advise(**method, out.facts);
    return out;
}

Result<void> PlacementService::check(const Decision &decision, const method::Method &method) const
{
    if (!m_session.may(vault::Action::DecidePlacement))
        return fail(ErrorCode::Denied, u"place"_s);
    if (decision.category.isEmpty() && decision.path.isEmpty())
        return fail(ErrorCode::Invalid, u"nothing_decided"_s);
    if (decision.reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"reason_empty"_s);
    if (!decision.category.isEmpty() && method.category(decision.category) == nullptr)
        return fail(ErrorCode::Invalid, u"unknown_category"_s, { decision.category, method.name });
    if (!decision.path.isEmpty() && method.path(decision.path) == nullptr)
        return fail(ErrorCode::Invalid, u"unknown_path"_s, { decision.path, method.name });
    if (decision.reviewOn.isValid() && decision.reviewOn < m_clock.today())
        return fail(ErrorCode::Invalid, u"review_in_past"_s, { decision.reviewOn.toString(Qt::ISODate) });
    return {};
}

Result<Placement> PlacementService::decide(const Decision &decision)
{
    const auto method = m_methods.current();
    if (!method)
        return fail(method.error());
    if (auto sound = check(decision, **method); !sound)
        return fail(sound.error());
    auto work = m_works.begin(
        { .event = u"edit"_s, .section = u"placement"_s, .client = decision.client, .detail = {}, .op = {} });
    if (!work)
        return fail(work.error());
    Result<client::Client> client = m_clients.byId(decision.client);
    if (!client)
        return fail(client.error());
    if (client->status != client::Status::Active)
        return fail(ErrorCode::Invalid, u"client_not_active"_s);
    const Result<ClientAdvice> advised = adviceFor(decision.client);
    if (!advised)
        return fail(advised.error());
    const FullAdvice &advice = advised->advice;
    const auto months = static_cast<int>((*method)->setting(u"category_review_months"_s));
    const QDate review = decision.reviewOn.isValid() ? decision.reviewOn
        : decision.category.isEmpty()                ? QDate()
                                                     : m_clock.today().addMonths(months);
    QStringList rules { advice.category.rule, advice.path.rule };
    rules.removeAll(QString());
    const Placement placement { newId<PlacementId>(m_clock.nowMs()), decision.client, advised->interview,
        m_clock.today(), decision.category, decision.path, (*method)->key, (*method)->version,
        m_session.account, review, decision.reason.trimmed(), advice.category.proposal, advice.path.proposal,
        advice.category.rule.isEmpty() ? advice.path.rule : advice.category.rule,
        writeFacts(advised->facts) };
    const Result<QList<Placement>> before = m_placements.of(decision.client);
    if (!before)
        return fail(before.error());
    if (!before->isEmpty() && before->last().saysTheSame(placement))
        return before->last(); // typed twice is decided once
    if (auto done = m_placements.add(placement); !done)
        return fail(done.error());
    if (!decision.category.isEmpty() && client->category != decision.category) {
        client->category = decision.category;
        if (auto done = m_clients.update(*client); !done)
            return fail(done.error());
    }
    if (auto done = (*work)->commit(); !done)
        return fail(done.error());
    return placement;
}

} // namespace kib::placement
