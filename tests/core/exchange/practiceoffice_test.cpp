// SPDX-License-Identifier: EUPL-1.2
#include "core/client/bsn.h"
#include "core/exchange/practiceoffice.h"
#include "core/method/methodlibrary.h"
#include "core/placement/advisor.h"
#include "core/placement/placement.h"
#include "core/plan/caseload.h"
#include "core/storage/filecheck.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::test;
using namespace kib::exchange;
using namespace Qt::StringLiterals;

namespace {

PracticeCounts fill(TestOffice &office, int clients, qint64 seed = 1)
{
    storage::CaseFile &file = office.file();
    const auto method = KIB_VALUE(file.methods().current());
    PracticeOffice practice(
        { file, file.clients(), file.contacts(), file.interviews(), file.placements(), file.plans(),
            file.organisations(), file.accounts(), file.session(), file.clock() },
        *method, seed);
    return KIB_VALUE(practice.fill(clients));
}

} // namespace

TEST_CASE("a practice office of 1,073 people with the Zwolle method adds up to what was advised there")
{
    TestOffice office(u"zwolle"_s);
    const PracticeCounts counts = fill(office, 1073);
    CHECK(counts.clients == 1073);
    const auto placements = KIB_VALUE(office.file().placements().all());
    CHECK(placement::countedPaths(placements, {}, {})
        == QHash<QString, qint64> { { u"zwolle_werkt_aanpak_intensief"_s, 136 },
            { u"zwolle_werkt_aanpak"_s, 262 }, { u"scholing_medisch_overig"_s, 270 },
            { u"sociaal_wijkteam"_s, 405 } });
    QHash<QString, qint64> proposed;
    for (const placement::Placement &placement : placements)
        ++proposed[placement.advisedPath];
    CHECK(proposed
        == QHash<QString, qint64> {
            { u"zwolle_werkt_aanpak"_s, 262 }, { u"sociaal_wijkteam"_s, 405 }, { u""_s, 406 } });
    CHECK(storage::checkFile(office.file(), false).ok);
}

TEST_CASE("a practice office has people in view, out of view and with a next step")
{
    TestOffice office;
    const PracticeCounts counts = fill(office, 150);
    CHECK(counts.clients == 150);
    CHECK(counts.interviews > 40);
    CHECK(counts.appointments > counts.interviews);
    CHECK(counts.activities > 20);
    const auto method = KIB_VALUE(office.file().methods().current());
    const auto rows = KIB_VALUE(plan::loadCaseload({ office.file().clients(), office.file().contacts(),
                                                       office.file().placements(), office.file().plans() },
        *method, monday));
    qint64 inView = 0;
    qint64 withStep = 0;
    qint64 invitable = 0;
    for (const plan::CaseRow &row : rows) {
        CHECK(client::Bsn::parse(row.client.identity.bsn).has_value());
        inView += row.inView ? 1 : 0;
        withStep += row.next ? 1 : 0;
        invitable += !row.inView && !row.notInvitable ? 1 : 0;
    }
    CHECK(inView > 20);
    CHECK(withStep > 20);
    CHECK(invitable > 50);
    CHECK(KIB_VALUE(office.file().accounts().accounts()).size() == 5);
    const storage::FileReport report = storage::checkFile(office.file(), true);
    CHECK(report.ok);
}

TEST_CASE("the same seed makes the same office")
{
    TestOffice first;
    TestOffice second;
    TestOffice third;
    fill(first, 20, 5);
    fill(second, 20, 5);
    fill(third, 20, 6);
    const auto names = [](TestOffice &office) {
        QStringList out;
        for (const client::Client &client : KIB_VALUE(office.file().clients().all()))
            out << client.identity.number + client::fullName(client.identity.name)
                    + client.identity.address.street + client.category;
        out.sort();
        return out;
    };
    CHECK(names(first) == names(second));
    CHECK(names(first) != names(third));
}

TEST_CASE("shares go by largest remainder and always add up")
{
    const auto zwolle = KIB_VALUE(method::shippedMethod(u"zwolle"_s));
    for (const int clients : { 1, 2, 7, 100, 1072, 1073, 5000 }) {
        int sum = 0;
        for (const int share : pathShares(*zwolle, clients))
            sum += share;
        CHECK(sum == clients);
    }
    CHECK(pathShares(*KIB_VALUE(method::shippedMethod(u"leiden"_s)), 10).isEmpty());
}
