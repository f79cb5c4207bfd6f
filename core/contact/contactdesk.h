// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/client/clientstore.h"
#include "core/client/organisation.h"
#include "core/contact/contactstore.h"
#include "core/method/methodstore.h"
#include "core/vault/accountstore.h"
#include "core/vault/session.h"

namespace kib::contact {

// What inviting, printing and attendance all work with. Must outlive the services that hold a copy.
struct ContactDesk {
    WorkStarter &works;
    client::ClientStore &clients;
    ContactStore &contacts;
    client::OrganisationStore &organisations;
    method::MethodStore &methods;
    vault::AccountStore &accounts;
    const vault::Session &session;
    const Clock &clock;

    // A letter that is still to be printed, not yet stored.
    [[nodiscard]] LetterRecord draft(
        ClientId client, const method::Method &method, const QString &templateKey) const
    {
        return { newId<LetterId>(clock.nowMs()), 0, client, method.key, method.version, templateKey,
            LetterStatus::Drafted, clock.today(), {}, {}, session.account, std::nullopt };
    }
};

} // namespace kib::contact
