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

// Things said in one sitting, already checked against the method: see checkAnswers.
struct AnswerChange {
    AnswerPlace place;
    QJsonValue value; // null takes an answer back
};

// A conversation with its method and its present state.
struct OpenedInterview {
    Interview interview;
    std::shared_ptr<const method::Method> method; // the version it was started with
    InterviewView view;
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
    // Writes a sitting into the open conversation, or starts one. Saying anything about a domain makes it
    // discussed unless its state is among the changes. Denied; NotFound; Invalid "client_not_active",
    // "nothing_said", "nothing_to_finish" (nothing said and no conversation open).
    [[nodiscard]] Result<OpenedInterview> write(
        ClientId client, const QList<AnswerChange> &changes, bool finish);
    // Any conversation, for reading.
    [[nodiscard]] Result<OpenedInterview> read(InterviewId interview) const;

private:
    [[nodiscard]] Result<Interview> openOrStart(const client::Client &client, bool mayStart);
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
