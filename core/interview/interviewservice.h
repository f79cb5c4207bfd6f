// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/client/clientstore.h"
#include "core/interview/interviewstore.h"
#include "core/method/methodstore.h"
#include "core/vault/session.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace kib::interview {

// A conversation with its method and its present state.
struct OpenedInterview {
    Interview interview;
    std::shared_ptr<const method::Method> method; // the version it was started with
    InterviewView view;
    QList<AnswerEvent> events; // what the view follows from, in the order it was written
    bool started = false; // by the act that returned it; never by reading
};

// Starts, resumes and finishes conversations. Every sitting adds events; nothing is ever overwritten, and
// writing the same answer again writes nothing. A started conversation is a two-way contact of that day
// (noted through `noteTalk`).
class InterviewService
{
public:
    // Notes that there was a talk with this client today, if that is not known yet.
    using NoteTalk = std::function<Result<void>(const Interview &)>;

    InterviewService(WorkStarter &works, InterviewStore &interviews, client::ClientStore &clients,
        method::MethodStore &methods, const vault::Session &session, const Clock &clock, NoteTalk noteTalk);

    // The method answers of this client must fit: that of the open conversation, else the current one.
    [[nodiscard]] Result<std::shared_ptr<const method::Method>> methodFor(ClientId client) const;
    // Resumes the open conversation, or starts one in which nothing was said yet but how one came prepared.
    // Denied; NotFound; Invalid "client_not_active".
    [[nodiscard]] Result<OpenedInterview> start(ClientId client, std::optional<Preparation> prepared);
    // Writes a sitting into the open conversation, or starts one. Saying anything about a domain makes it
    // discussed unless its state is among the changes. Denied; NotFound; Invalid "client_not_active",
    // "nothing_said", "nothing_to_finish" (nothing said and no conversation open).
    [[nodiscard]] Result<OpenedInterview> write(
        ClientId client, const QList<AnswerChange> &changes, bool finish);
    // The same into this very conversation; never starts one. Also Invalid "interview_finished": somebody
    // finished it meanwhile, and nothing was written.
    [[nodiscard]] Result<OpenedInterview> write(
        InterviewId interview, const QList<AnswerChange> &changes, bool finish);
    // The conversation to go on with; nothing when none is open.
    [[nodiscard]] Result<std::optional<Interview>> openOf(ClientId client) const;
    [[nodiscard]] Result<std::optional<OpenedInterview>> readOpen(ClientId client) const;
    // Any conversation, for reading.
    [[nodiscard]] Result<OpenedInterview> read(InterviewId interview) const;

private:
    struct Sitting {
        Interview interview;
        bool started = false; // in this act
    };
    [[nodiscard]] Result<void> mayWrite(const QList<AnswerChange> &changes, bool finish) const;
    [[nodiscard]] Result<void> isActive(ClientId client) const;
    [[nodiscard]] Result<Sitting> openOrStart(ClientId client, bool mayStart);
    [[nodiscard]] Result<Sitting> stillOpen(InterviewId interview) const;
    // One act: finds or makes the conversation inside it, writes and reads back.
    [[nodiscard]] Result<OpenedInterview> sit(ClientId client,
        const std::function<Result<Sitting>()> &conversation, const QList<AnswerChange> &changes,
        bool finish);
    WorkStarter &m_works;
    InterviewStore &m_interviews;
    client::ClientStore &m_clients;
    method::MethodStore &m_methods;
    const vault::Session &m_session;
    const Clock &m_clock;
    NoteTalk m_noteTalk;
};

// Adds "discussed" for every domain that is spoken of without a state of its own, and drops what is already
// so.
[[nodiscard]] QList<AnswerEvent> eventsFor(
    const QList<AnswerChange> &changes, const InterviewView &view, AccountId account, qint64 at);

} // namespace kib::interview
