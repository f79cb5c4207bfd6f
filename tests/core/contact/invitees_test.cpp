// SPDX-License-Identifier: EUPL-1.2
#include "core/client/outofview.h"
#include "core/contact/invitees.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::contact;
using namespace Qt::StringLiterals;

namespace {

client::Client aClient()
{
    return { newId<ClientId>(1), 1, client::Status::Active, {}, {}, {}, test::monday, {}, test::aPerson() };
}

QString reasonOf(const client::Client &client, bool planned = false)
{
    const auto reason = notInvitable(client, planned);
    return reason ? key(*reason) : QString();
}

} // namespace

TEST_CASE("the first reason that holds is the one that is given")
{
    client::Client client = aClient();
    CHECK(reasonOf(client).isEmpty());
    client.identity.address.postcode = u"."_s;
    CHECK(reasonOf(client) == u"incomplete_address"_s);
    client.identity.address.foreignLines = { u"Rue 1"_s, u"Paris"_s, {} };
    CHECK(reasonOf(client) == u"foreign_address"_s);
    CHECK(reasonOf(client, true) == u"has_appointment"_s);
    client.identity.withWsp = true;
    CHECK(reasonOf(client, true) == u"with_wsp"_s);
    client.status = client::Status::Outflow;
    CHECK(reasonOf(client, true) == u"outflow"_s);
    client.identity.death = client::PartialDate();
    CHECK(reasonOf(client, true) == u"deceased"_s);
}

TEST_CASE("a secret address is no reason not to write")
{
    client::Client client = aClient();
    client.identity.secrecy = 7;
    CHECK(reasonOf(client).isEmpty());
}

TEST_CASE("a complete Dutch address beside lines abroad can be written to")
{
    client::Client client = aClient();
    client.identity.address.foreignLines = { u"Rue 1"_s, u"Paris"_s, {} };
    CHECK(reasonOf(client).isEmpty());
}

TEST_CASE("exactly twelve months ago is still in view")
{
    const QDate today(2026, 11, 23);
    CHECK(client::isInView(QDate(2025, 11, 23), 12, today));
    CHECK_FALSE(client::isInView(QDate(2025, 11, 22), 12, today));
    CHECK(client::isInView(today, 12, today));
    CHECK_FALSE(client::isInView({}, 12, today));
    // a year before 29 February is 28 February
    CHECK(client::isInView(QDate(2027, 2, 28), 12, QDate(2028, 2, 29)));
    CHECK_FALSE(client::daysSince({}, today).has_value());
    CHECK(client::daysSince(QDate(2026, 11, 20), today) == 3);
}
