// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/interviewservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::interview {

QList<AnswerEvent> eventsFor(
    const QList<AnswerChange> &changes, const InterviewView &view, AccountId account, qint64 at)
{
    QList<AnswerChange> wanted;
    for (const AnswerChange &change : changes) {
        const auto same = std::find_if(wanted.begin(), wanted.end(),
            [&change](const AnswerChange &earlier) { return earlier.place == change.place; });
        if (same == wanted.end())
            wanted.append(change);
        else
            same->value = change.value; // said twice in one go: the later counts
    }
    QSet<QString> stated;
    QStringList spokenOf;
    for (const AnswerChange &change : changes) {
        if (change.place.aspect == Aspect::State)
            stated.insert(change.place.domain);
        else if (isContentOfDomain(change.place.aspect) && !change.value.isNull()
            && !spokenOf.contains(change.place.domain))
            spokenOf << change.place.domain;
    }
    for (const QString &domain : spokenOf) {
        if (!stated.contains(domain))
            wanted.append({ { Aspect::State, domain, {} }, key(DomainState::Discussed) });
    }
    QList<AnswerEvent> events;
    for (const AnswerChange &change : wanted) {
        if (valueAt(view, change.place) != change.value)
            events.append(
                { change.place, change.value, 0, view.seqs.value(change.place), account, at, false });
    }
    return events;
}

InterviewService::InterviewService(WorkStarter &works, InterviewStore &interviews,
    client::ClientStore &clients, method::MethodStore &methods, const vault::Session &session,
    const Clock &clock, NoteTalk noteTalk)
    : m_works(works)
    , m_interviews(interviews)
    , m_clients(clients)
    , m_methods(methods)
    , m_session(session)
    , m_clock(clock)
    , m_noteTalk(std::move(noteTalk))
{
}

Result<std::shared_ptr<const method::Method>> InterviewService::methodFor(ClientId client) const
{
    const auto open = m_interviews.openOf(client);
    if (!open)
        return fail(open.error());
    return *open ? m_methods.version((*open)->methodKey, (*open)->methodVersion) : m_methods.current();
}

Result<void> InterviewService::mayWrite(const QList<AnswerChange> &changes, bool finish) const
{
    if (!m_session.may(vault::Action::WriteInterview))
        return fail(ErrorCode::Denied, u"interview"_s);
    if (changes.isEmpty() && !finish)
        return fail(ErrorCode::Invalid, u"nothing_said"_s);
    return {};
}

Result<void> InterviewService::isActive(ClientId client) const
{
    const Result<client::Client> who = m_clients.byId(client);
    if (!who)
        return fail(who.error());
    if (who->status != client::Status::Active)
        return fail(ErrorCode::Invalid, u"client_not_active"_s);
    return {};
}

Result<InterviewService::Sitting> InterviewService::openOrStart(ClientId client, bool mayStart)
{
    const auto open = m_interviews.openOf(client);
    if (!open)
        return fail(open.error());
    if (*open)
        return Sitting { **open, false };
    if (!mayStart) // finishing must not make a talk that was never held
        return fail(ErrorCode::Invalid, u"nothing_to_finish"_s);
    const auto method = m_methods.current();
    const Result<QList<Interview>> earlier = m_interviews.of(client);
    if (!method || !earlier)
        return fail(method ? earlier.error() : method.error());
    const std::optional<InterviewId> previous
        = earlier->isEmpty() ? std::nullopt : std::optional<InterviewId>(earlier->last().id);
    const Interview started { newId<InterviewId>(m_clock.nowMs()), 1, client, m_session.account,
        (*method)->key, (*method)->version, InterviewStatus::Open, m_clock.today(), m_clock.nowMs(),
        std::nullopt, previous };
    if (auto done = m_interviews.add(started); !done)
        return fail(done.error());
    if (auto noted = m_noteTalk(started); !noted)
        return fail(noted.error());
    return Sitting { started, true };
}

Result<InterviewService::Sitting> InterviewService::stillOpen(InterviewId interview) const
{
    const Result<Interview> now = m_interviews.byId(interview);
    if (!now)
        return fail(now.error());
    if (now->status != InterviewStatus::Open)
        return fail(ErrorCode::Invalid, u"interview_finished"_s);
    return Sitting { *now, false };
}

Result<OpenedInterview> InterviewService::start(ClientId client, std::optional<Preparation> prepared)
{
    if (!m_session.may(vault::Action::WriteInterview))
        return fail(ErrorCode::Denied, u"interview"_s);
    if (auto active = isActive(client); !active)
        return fail(active.error());
    QList<AnswerChange> changes;
    if (prepared)
        changes.append({ { Aspect::Prepared, {}, {} }, key(*prepared) });
    return sit(
        client, [&] { return openOrStart(client, true); }, changes, false);
}

Result<OpenedInterview> InterviewService::write(
    ClientId client, const QList<AnswerChange> &changes, bool finish)
{
    if (auto allowed = mayWrite(changes, finish); !allowed)
        return fail(allowed.error());
    if (auto active = isActive(client); !active)
        return fail(active.error());
    return sit(
        client, [&] { return openOrStart(client, !changes.isEmpty()); }, changes, finish);
}

Result<OpenedInterview> InterviewService::write(
    InterviewId interview, const QList<AnswerChange> &changes, bool finish)
{
    if (auto allowed = mayWrite(changes, finish); !allowed)
        return fail(allowed.error());
    const Result<Sitting> known = stillOpen(interview);
    if (!known)
        return fail(known.error());
    if (auto active = isActive(known->interview.client); !active)
        return fail(active.error());
    return sit(
        known->interview.client, [&] { return stillOpen(interview); }, changes, finish);
}

Result<OpenedInterview> InterviewService::sit(ClientId client,
    const std::function<Result<Sitting>()> &conversation, const QList<AnswerChange> &changes, bool finish)
{
    // Looking for the open conversation stands inside the act: two people starting at once make one, not two.
    auto work = m_works.begin(
        { .event = u"edit"_s, .section = u"interview"_s, .client = client, .detail = {}, .op = {} });
    if (!work)
        return fail(work.error());
    Result<Sitting> sitting = conversation();
    if (!sitting)
        return fail(sitting.error());
    Interview &interview = sitting->interview;
    const Result<QList<AnswerEvent>> before = m_interviews.events(interview.id);
    if (!before)
        return fail(before.error());
    const QList<AnswerEvent> events = eventsFor(changes, viewOf(*before), m_session.account, m_clock.nowMs());
    if (!events.isEmpty()) {
        if (auto done = m_interviews.append(interview, events); !done)
            return fail(done.error());
    }
    if (finish) {
        interview.status = InterviewStatus::Finished;
        interview.endedAt = m_clock.nowMs();
        if (auto done = m_interviews.update(interview); !done)
            return fail(done.error());
    }
    if (sitting->started || finish || !events.isEmpty()) {
        if (auto done = (*work)->commit(); !done)
            return fail(done.error());
    }
    work->reset();
    Result<OpenedInterview> opened = read(interview.id);
    if (opened)
        opened->started = sitting->started;
    return opened;
}

Result<std::optional<Interview>> InterviewService::openOf(ClientId client) const
{
    return m_interviews.openOf(client);
}

Result<std::optional<OpenedInterview>> InterviewService::readOpen(ClientId client) const
{
    const auto open = m_interviews.openOf(client);
    if (!open)
        return fail(open.error());
    if (!*open)
        return std::optional<OpenedInterview>();
    Result<OpenedInterview> opened = read((*open)->id);
    if (!opened)
        return fail(opened.error());
    return std::optional<OpenedInterview>(std::move(*opened));
}

Result<OpenedInterview> InterviewService::read(InterviewId id) const
{
    const Result<Interview> interview = m_interviews.byId(id);
    if (!interview)
        return fail(interview.error());
    const auto method = m_methods.version(interview->methodKey, interview->methodVersion);
    const Result<QList<AnswerEvent>> events = m_interviews.events(id);
    if (!method || !events)
        return fail(method ? events.error() : method.error());
    return OpenedInterview { *interview, *method, viewOf(*events), *events, false };
}

} // namespace kib::interview
