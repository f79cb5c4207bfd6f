// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/client/dossierfacts.h"
#include "ui/client/dossierhistory.h"
#include "ui/interview/prepare.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

// One client, with whom somebody spoke before this file was there.
struct Known {
    explicit Known(QDate on)
        : client(office.add(test::aPerson(), office.file().session().account))
    {
        client.knownTalkOn = on;
        auto work = KIB_VALUE(office.file().begin({ u"edit"_s, u"clients"_s, client.id, {}, {} }));
        KIB_DONE(office.file().clients().update(client));
        KIB_DONE(work->commit());
    }
    [[nodiscard]] QString last()
    {
        return KIB_VALUE(ui::readPreparation(desk, client.id, *workplace.method, workplace.today)).last;
    }

    test::TestOffice office;
    client::Client client;
    ui::Desk desk = test::deskOf(office);
    ui::Workplace workplace = test::workplaceOf(office);
};

} // namespace

TEST_CASE("a talk the municipality's own system knows of is no first meeting")
{
    const QString words
        = u"Laatst gesproken: 05-11-2023, volgens uw eigen systeem. Hier staat nog geen gesprek."_s;
    Known one(QDate(2023, 11, 5));
    CHECK(one.last() == words);
    ui::DossierFacts facts { { .client = one.client,
                                 .lastTwoWay = one.client.knownTalkOn,
                                 .inView = false,
                                 .next = {},
                                 .notInvitable = {},
                                 .path = {},
                                 .goingOutOfView = false },
        {}, {}, {}, {}, {}, {}, {} };
    CHECK(ui::timelineTable(facts, one.workplace).empty == words);
}

TEST_CASE("what was agreed here counts before what the own system knows")
{
    Known one(QDate(2023, 11, 5));
    const auto talk = KIB_VALUE(one.desk.interviews.start(one.client.id, std::nullopt));
    KIB_VALUE(one.desk.interviews.write(
        talk.interview.id, { { { interview::Aspect::ClientWords, {}, {} }, u"weer werken"_s } }, true));
    CHECK(one.last().startsWith(u"Vorige keer: "_s));
}

TEST_CASE("without any talk that is known nothing is said about the last one")
{
    Known one { QDate() };
    CHECK(one.last().isEmpty());
}

TEST_CASE("a talk that was left open is among those of today, planned or not")
{
    Known one(QDate(2023, 11, 5));
    CHECK(KIB_VALUE(ui::talksOn(one.desk, one.workplace.today)).isEmpty());
    const auto talk = KIB_VALUE(one.desk.interviews.start(one.client.id, std::nullopt));
    const QList<ui::TalkToday> open = KIB_VALUE(ui::talksOn(one.desk, one.workplace.today.addDays(1)));
    REQUIRE(open.size() == 1);
    CHECK(open.first().client == one.client.id);
    CHECK(open.first().hasOpenTalk);
    KIB_VALUE(one.desk.interviews.write(
        talk.interview.id, { { { interview::Aspect::ClientWords, {}, {} }, u"weer werken"_s } }, true));
    CHECK(KIB_VALUE(ui::talksOn(one.desk, one.workplace.today)).isEmpty());
}
