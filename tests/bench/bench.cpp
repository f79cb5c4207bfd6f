// SPDX-License-Identifier: EUPL-1.2
// Prints one JSON line {"name": ..., "ms": ...} for each run of each measurement, for tools/bench.
// usage: kib_bench [CLIENTS ...]    with numbers: only the directory of so many clients
#include "core/base/clock.h"
#include "core/contact/letterbuilder.h"
#include "core/interview/interviewservice.h"
#include "core/method/methodlibrary.h"
#include "core/print/letterbatch.h"
#include "core/storage/casefile.h"
#include "core/storage/database.h"
#include "core/vault/secretbytes.h"
#include "tests/bench/benchsupport.h"
#include "tests/bench/directorybench.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <vector>

using namespace kib;
using namespace kib::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int commitsPerRun = 300;
constexpr int answersPerTalk = 60;
constexpr int letters = 1000;

client::Identity person(int index)
{
    client::Identity out;
    out.number = u"K%1"_s.arg(index);
    out.name.givenNames = u"Anna Maria"_s;
    out.name.prefix = u"van der"_s;
    out.name.surname = u"Berg%1"_s.arg(index);
    out.name.gender = client::Gender::Female;
    out.address.street = u"Dorpsstraat"_s;
    out.address.houseNumber = QString::number(index % 300 + 1);
    out.address.postcode = u"8011AB"_s;
    out.address.city = u"Zwolle"_s;
    return out;
}

class Bench
{
public:
    Bench()
        : m_method(valueOf(method::shippedMethod(u"rsd-kromme-rijn-heuvelrug"_s)))
    {
        const vault::SecretBytes password = vault::SecretBytes::copyOf("alleen om te meten");
        const QString path = m_folder.filePath(u"meting.kib"_s);
        valueOf(storage::CaseFile::create(
            { path, u"Gemeente Proefstad"_s, true, u"meting"_s, password, *m_method }, m_clock));
        m_file = valueOf(valueOf(storage::LockedFile::open(path)).unlock(u"meting"_s, password, m_clock));
    }

    client::Client newClient(int index)
    {
        client::Client who { newId<ClientId>(1), 0, client::Status::Active, {}, {}, {}, m_clock.today(), {},
            person(index) };
        auto work = valueOf(m_file->begin({ u"edit"_s, {}, who.id, {}, {} }));
        mustBeDone(m_file->clients().add(who));
        mustBeDone(work->commit());
        return who;
    }

    // One answer of a talk, from the service to the committed file: event, log entry, read-back. Each talk is
    // as long as a full one: some sixty answers.
    void answerCommits()
    {
        int talks = 0;
        client::Client who = newClient(++talks);
        interview::InterviewService service(*m_file, m_file->interviews(), m_file->clients(),
            m_file->methods(), m_file->session(), m_clock,
            [](const interview::Interview &) { return Result<void>(); });
        auto bare
            = valueOf(storage::Database::open(m_folder.filePath(u"kaal.db"_s), storage::Database::Mode::New));
        mustBeDone(bare->exec(u"CREATE TABLE t (id INTEGER PRIMARY KEY, v BLOB) STRICT"_s));
        int score = 0;
        for (int run = 0; run < runs; ++run) {
            bareCommits(*bare);
            std::vector<double> times;
            for (int i = 0; i < commitsPerRun; ++i) {
                if (i % answersPerTalk == 0)
                    who = newClient(++talks);
                const method::Domain &domain = m_method->domains.at(i % m_method->domains.size());
                const interview::AnswerChange change { { interview::Aspect::Score, domain.key, {} },
                    1 + ++score % 5 };
                QElapsedTimer timer;
                timer.start();
                valueOf(service.write(who.id, { change }, false));
                times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            report("answer_commit", percentile(times, 50));
        }
    }

    // The least a durable save must do: one row, the same settings, the same driver.
    static void bareCommits(storage::Database &bare)
    {
        storage::Query insert(bare, u"INSERT INTO t (v) VALUES (?)"_s);
        std::vector<double> times;
        for (int i = 0; i < commitsPerRun; ++i) {
            QElapsedTimer timer;
            timer.start();
            mustBeDone(bare.exec(u"BEGIN IMMEDIATE"_s));
            insert.bind(QByteArray(200, 'x'));
            valueOf(insert.run());
            mustBeDone(bare.exec(u"COMMIT"_s));
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        report("bare_commit", percentile(times, 50));
    }

    // Laying out and drawing alone, from finished letters to a closed PDF/A.
    void letterLayout()
    {
        contact::LetterBuilder builder = valueOf(contact::LetterBuilder::make(
            *m_method->letter(u"invitation"_s), organisation(), { m_clock.today(), false, false }));
        QList<contact::Letter> made;
        for (int i = 0; i < letters; ++i) {
            const client::Client who { newId<ClientId>(1), 1, client::Status::Active, {}, {}, {},
                m_clock.today(), {}, person(i) };
            const contact::Appointment talk { newId<AppointmentId>(1), 1, who.id, newId<AccountId>(1),
                contact::AppointmentKind::Office, m_clock.today().addDays(i % 60), QTime(9, 0), 75,
                contact::AppointmentStatus::Planned, {}, {}, {}, {} };
            made.append(valueOf(builder.build(who, u"M. Jansen"_s, talk, true)));
        }
        for (int run = 0; run < runs; ++run) {
            QElapsedTimer timer;
            timer.start();
            valueOf(print::writeLettersPdf(m_folder.filePath(u"brieven.pdf"_s), {}, made));
            report("letter_layout_1000", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }

private:
    static client::Organisation organisation()
    {
        client::Organisation out;
        out.name = u"Gemeente Proefstad"_s;
        out.phone = u"038 123 45 67"_s;
        out.visitAddress = u"Stadskantoor, Lindeplein 2, Proefstad"_s;
        out.returnAddress = u"Postbus 100, 8000 AA Proefstad"_s;
        return out;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::shared_ptr<const method::Method> m_method;
    std::unique_ptr<storage::CaseFile> m_file;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList counts = QCoreApplication::arguments().mid(1);
    for (const QString &count : counts)
        measureDirectory(count.toInt());
    if (!counts.isEmpty())
        return 0;
    Bench bench;
    bench.answerCommits();
    bench.letterLayout();
    for (const int clients : { 10'000, 100'000 })
        measureDirectory(clients);
    return 0;
}
