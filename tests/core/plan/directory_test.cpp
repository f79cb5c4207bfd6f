// SPDX-License-Identifier: EUPL-1.2
#include "core/plan/directory.h"
#include "tests/core/plan/directorysupport.h"

using namespace kib;
using namespace kib::test;
using namespace kib::plan;
using namespace Qt::StringLiterals;

TEST_CASE("a directory says of everybody what the caseload says, in the same order")
{
    TestOffice office;
    fillPractice(office, 120);
    const QList<CaseRow> caseload = KIB_VALUE(loadCaseload(sourcesOf(office), *methodOf(office), monday));
    const auto directory = directoryOf(office);
    DirectoryFilter everybody;
    everybody.activeOnly = false;
    const Hits rows = directory->find(everybody);
    REQUIRE(rows.size() == caseload.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const CaseRow &known = caseload.at(i);
        const DirectoryRow row = directory->row(rows.at(i));
        const client::Identity &identity = known.client.identity;
        INFO(row.number.toStdString());
        CHECK(row.id == known.client.id);
        CHECK(row.number == identity.number);
        CHECK(row.name == client::listName(identity.name));
        CHECK(row.place == (identity.secrecy == 0 ? identity.address.city : QString()));
        CHECK(row.phone == identity.phone);
        CHECK(row.category == known.client.category);
        CHECK(row.caseworker == known.client.caseworker);
        CHECK(row.lastTwoWay == known.lastTwoWay);
        CHECK(row.inView == known.inView);
        CHECK(row.goingOutOfView == known.goingOutOfView);
        CHECK(row.next.has_value() == known.next.has_value());
        if (row.next && known.next)
            CHECK((row.next->what == known.next->what && row.next->date == known.next->date));
        CHECK(row.notInvitable == known.notInvitable);
        CHECK(row.path == known.path);
        CHECK(row.status == known.client.status);
        CHECK(directory->indexOf(row.id) == rows.at(i));
        CHECK(directory->idOf(rows.at(i)) == row.id);
    }
    CHECK_FALSE(directory->indexOf(newId<ClientId>(1)));
}

TEST_CASE(
    "out of view, going out of view and without a next step are lists of active clients at their limits")
{
    const CaseDates never;
    CaseDates spoken = never;
    const auto listed = [](const CaseDates &dates, client::Status status) {
        const DirectoryMaker maker;
        client::Client client = aClient(u"K1"_s, u"Berg"_s);
        client.status = status;
        const auto directory = maker.with({ maker.row(client, dates) });
        DirectoryFilter outOfView;
        outOfView.outOfView = true;
        outOfView.activeOnly = false;
        DirectoryFilter going;
        going.goingOutOfView = true;
        going.activeOnly = false;
        DirectoryFilter withoutStep;
        withoutStep.withoutNextStep = true;
        withoutStep.activeOnly = false;
        return QStringList { directory->find(outOfView).isEmpty() ? u""_s : u"out"_s,
            directory->find(going).isEmpty() ? u""_s : u"going"_s,
            directory->find(withoutStep).isEmpty() ? u""_s : u"stepless"_s }
            .join(u' ')
            .simplified();
    };
    using client::Status;
    CHECK(listed(never, Status::Active) == u"out stepless"_s);
    CHECK(listed(never, Status::Deceased).isEmpty());
    CHECK(listed(never, Status::Outflow).isEmpty());
    spoken.lastTwoWay = monday.addMonths(-12);
    CHECK(listed(spoken, Status::Active) == u"going stepless"_s);
    CHECK(listed(spoken, Status::Outflow).isEmpty());
    spoken.lastTwoWay = monday.addMonths(-12).addDays(-1);
    CHECK(listed(spoken, Status::Active) == u"out stepless"_s);
    spoken.lastTwoWay = monday.addMonths(-10).addDays(1);
    CHECK(listed(spoken, Status::Active) == u"stepless"_s);
    spoken.lastTwoWay = monday.addMonths(-10);
    spoken.activityEnd = monday.addDays(-5); // late, but a step
    CHECK(listed(spoken, Status::Active) == u"going"_s);
    spoken.talkOn = monday.addDays(7);
    CHECK(listed(spoken, Status::Active).isEmpty());
}

TEST_CASE("filters on category and caseworker take exactly those, and a dash who was not placed")
{
    const DirectoryMaker maker;
    const auto kaya = newId<AccountId>(1);
    client::Client placed = aClient(u"K1"_s, u"Aa"_s);
    placed.category = maker.method().categories.at(1).key;
    client::Client owned = aClient(u"K2"_s, u"Bee"_s);
    owned.caseworker = kaya;
    client::Client left = aClient(u"K3"_s, u"Cee"_s);
    left.status = client::Status::Outflow;
    const auto directory = maker.with({ maker.row(placed), maker.row(owned), maker.row(left) });
    DirectoryFilter filter;
    CHECK(directory->find(filter) == Hits { 0, 1 });
    filter.category = placed.category;
    CHECK(directory->find(filter) == Hits { 0 });
    filter.category = DirectoryFilter::notPlaced;
    CHECK(directory->find(filter) == Hits { 1 });
    filter.category = u"no_such_key"_s;
    CHECK(directory->find(filter).isEmpty());
    filter.category.clear();
    filter.caseworker = kaya;
    CHECK(directory->find(filter) == Hits { 1 });
    filter.caseworker = newId<AccountId>(2);
    CHECK(directory->find(filter).isEmpty());
    filter = {};
    filter.activeOnly = false;
    filter.text = u"k3"_s;
    CHECK(directory->find(filter) == Hits { 2 });
}

TEST_CASE("a secret address is neither shown nor found")
{
    const DirectoryMaker maker;
    client::Client client = aClient(u"K1"_s, u"Berg"_s);
    client.identity.secrecy = 1;
    const auto directory = maker.with({ maker.row(client) });
    CHECK(directory->row(0).place.isEmpty());
    DirectoryFilter filter;
    filter.text = client.identity.address.city;
    CHECK(directory->find(filter).isEmpty());
}

TEST_CASE("one client changed or added leaves all others and the earlier directory as they were")
{
    const DirectoryMaker maker;
    QList<CaseRow> rows;
    for (int i = 0; i < 2100; ++i) // more than two blocks
        rows.append(maker.row(aClient(u"K%1"_s.arg(i), u"Berg%1"_s.arg(i, 5, 10, QLatin1Char('0')))));
    const auto before = maker.with(rows);
    rows[1500].client.identity.name.surname = u"Aarts"_s;
    rows[1500].client.identity.number = u"K99999"_s;
    rows[1500].client.category = u"of_a_later_method"_s;
    const auto after = before->withRow(rows.at(1500));
    CHECK(after->size() == 2100);
    CHECK(after->find({}).first() == 1500);
    CHECK(after->find({}, { DirectorySort::Key::Number }).last() == 1500);
    CHECK(after->row(1500).category == u"of_a_later_method"_s);
    CHECK(before->find({}).first() == 0);
    CHECK(before->row(1500).name.startsWith(u"Berg01500"_s));
    const auto more = after->withRow(maker.row(aClient(u"K3000"_s, u"Zwart"_s)));
    CHECK(more->size() == 2101);
    CHECK(more->find({}).last() == 2100);
    for (const auto &directory : { before, after, more }) {
        for (int i = 0; i < directory->size(); ++i)
            REQUIRE(directory->indexOf(directory->idOf(i)) == i);
        for (int i = 0; i < 2100; i += 37) {
            if (i != 1500)
                REQUIRE(directory->row(i).number == u"K%1"_s.arg(i));
        }
    }
}
