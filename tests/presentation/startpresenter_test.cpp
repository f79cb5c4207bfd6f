// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/fakedoor.h"
#include "tests/support/inlinejobs.h"
#include "ui/shell/startpresenter.h"

#include <QTemporaryDir>

using namespace kib;
using namespace Qt::StringLiterals;
using Step = ui::StartPresenter::Step;

namespace {

struct WayIn {
    WayIn()
    {
        QObject::connect(
            &start, &ui::StartPresenter::entered, &start, [this](const QString &path) { in << path; });
    }
    QTemporaryDir folder;
    ui::Preferences preferences { folder.filePath(u"instellingen.ini"_s) };
    test::FakeDoor door;
    test::InlineJobs jobs;
    ui::StartPresenter start { door, jobs, preferences };
    QStringList in;
};

} // namespace

TEST_CASE("a practice office opens without a name or password")
{
    WayIn way;
    way.start.startPractice();
    CHECK(way.in == QStringList { u"/documenten/oefenkantoor.kib"_s });
    CHECK(way.preferences.recentFiles() == way.in);
}

TEST_CASE("a password that does not fit is said and can be typed again")
{
    WayIn way;
    way.start.open(u"/kantoor/noord.kib"_s);
    CHECK(way.start.state().step == Step::Unlock);
    CHECK(way.start.state().login == u"M. Jansen"_s);
    way.start.unlock(u"M. Jansen"_s, u"mis"_s);
    CHECK(way.in.isEmpty());
    CHECK(way.start.state().problem.contains(u"past niet bij M. Jansen"_s));
    CHECK_FALSE(way.start.state().advice.isEmpty());
    way.start.unlock(u"M. Jansen"_s, u"goed"_s);
    CHECK(way.in.size() == 1);
}

TEST_CASE("a file that cannot be read leaves one at the start")
{
    WayIn way;
    way.door.problem = Error { ErrorCode::NotFound, {}, {} };
    way.start.open(u"/weg.kib"_s);
    CHECK(way.start.state().step == Step::Start);
    CHECK_FALSE(way.start.state().problem.isEmpty());
    CHECK(way.start.state().busy.isEmpty());
}

TEST_CASE("a new office opens after its recovery key was copied")
{
    WayIn way;
    way.start.beginNew(u"/kantoor/nieuw.kib"_s);
    way.start.setOrganisation({}, u"basis"_s);
    CHECK(way.start.state().step == Step::NewOrganisation);
    way.start.setOrganisation(u" Gemeente  Proefstad "_s, u"basis"_s);
    way.start.setAccount(u"M. Jansen"_s, u"een"_s, u"twee"_s);
    CHECK(way.start.state().step == Step::NewAccount);
    way.start.setAccount(u"M. Jansen"_s, u"vier losse woorden"_s, u"vier losse woorden"_s);
    REQUIRE(way.start.state().step == Step::NewRecovery);
    CHECK(way.door.wanted.organisation == u"Gemeente Proefstad"_s);
    way.start.confirmRecovery(u"AAAA"_s);
    CHECK(way.in.isEmpty());
    way.start.confirmRecovery(u" dddd"_s);
    CHECK(way.in == QStringList { u"/kantoor/nieuw.kib"_s });
    CHECK(way.start.state().recoveryKey.isEmpty());
}
