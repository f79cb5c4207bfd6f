// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "tests/support/testdesk.h"
#include "ui/common/caseload.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

// Holds jobs back until they are asked to run, as a worker would.
class LateJobs final : public ui::Jobs
{
public:
    void runNext()
    {
        REQUIRE_FALSE(m_jobs.isEmpty());
        const auto [work, done] = m_jobs.takeFirst();
        work();
        done();
    }
    void runAll()
    {
        while (!m_jobs.isEmpty())
            runNext();
    }

protected:
    void post(std::function<void()> work, std::function<void()> done) override
    {
        m_jobs.append({ std::move(work), std::move(done) });
    }

private:
    QList<std::pair<std::function<void()>, std::function<void()>>> m_jobs;
};

// A workstation that keeps its list in memory, and a file with one client.
struct Workstation {
    Workstation()
    {
        desk.lastDirectory = [this](const auto &) { return last; };
        desk.keepDirectory = [this](const plan::Directory &directory) {
            last = std::make_shared<const plan::Directory>(directory.parts());
            ++written;
        };
        add(u"K00001"_s);
    }
    void add(const QString &number)
    {
        added << office.add(test::aPerson(number), office.file().session().account);
    }
    // A start of the program before this one, with what is in the file now.
    void startBefore()
    {
        ui::Caseload caseload(desk, workplace, jobs);
        caseload.load();
        jobs.runAll();
    }

    test::TestOffice office;
    QList<client::Client> added;
    LateJobs jobs;
    ui::Desk desk = test::deskOf(office);
    ui::Workplace workplace = test::workplaceOf(office);
    std::shared_ptr<const plan::Directory> last;
    int written = 0;
};

} // namespace

TEST_CASE("a workstation that knows nothing yet shows nothing until the file is read")
{
    Workstation one;
    ui::Caseload first(one.desk, one.workplace, one.jobs);
    first.load();
    one.jobs.runNext();
    CHECK_FALSE(first.directory());
    one.jobs.runAll();
    CHECK(first.directory()->size() == 1);
    CHECK(one.written == 1);
}

TEST_CASE("what this workstation knew last stands there before the file is read, and keeps what is the same")
{
    Workstation one;
    one.startBefore();
    ui::Caseload second(one.desk, one.workplace, one.jobs);
    second.load();
    one.jobs.runNext();
    REQUIRE(second.directory());
    CHECK(second.directory() == one.last);
    CHECK(second.isLoading());
    int changed = 0;
    int loaded = 0;
    QObject::connect(&second, &ui::Caseload::changed, &second, [&changed] { ++changed; });
    QObject::connect(&second, &ui::Caseload::loaded, &second, [&loaded] { ++loaded; });
    one.jobs.runAll();
    CHECK_FALSE(second.isLoading());
    CHECK(changed == 0); // nobody sees the list jump
    CHECK(loaded == 1);
    CHECK(one.written == 1);
}

TEST_CASE("what changed since comes with the file, and is kept")
{
    Workstation one;
    one.startBefore();
    one.add(u"K00002"_s);
    ui::Caseload second(one.desk, one.workplace, one.jobs);
    second.load();
    one.jobs.runNext();
    CHECK(second.directory()->size() == 1);
    one.jobs.runAll();
    CHECK(second.directory()->size() == 2);
    CHECK(one.written == 2);
}

TEST_CASE("what was written about a client is kept when the file is left")
{
    Workstation one;
    ui::Caseload caseload(one.desk, one.workplace, one.jobs);
    caseload.load();
    one.jobs.runAll();
    one.add(u"K00002"_s);
    caseload.refresh(one.added.last().id);
    one.jobs.runAll();
    CHECK(one.written == 1);
    caseload.keep();
    one.jobs.runAll();
    CHECK(one.written == 2);
    CHECK(one.last->size() == 2);
    caseload.keep();
    one.jobs.runAll();
    CHECK(one.written == 2);
}
