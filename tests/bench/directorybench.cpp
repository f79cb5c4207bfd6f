// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/directorybench.h"

#include "core/base/clock.h"
#include "core/method/methodlibrary.h"
#include "core/plan/directorysearch.h"
#include "core/storage/casefile.h"
#include "core/storage/database.h"
#include "core/vault/secretbytes.h"
#include "tests/bench/benchsupport.h"

#include <QTemporaryDir>

#include <malloc.h>

using namespace kib;
using namespace kib::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int keysMeasured = 400;
constexpr int peerKeysMeasured = 100;

const QStringList stems { u"Berk"_s, u"Dijk"_s, u"Duin"_s, u"Eik"_s, u"Haven"_s, u"Kerk"_s, u"Linde"_s,
    u"Molen"_s, u"Noord"_s, u"Oever"_s, u"Polder"_s, u"Søren"_s, u"Veen"_s, u"Water"_s, u"Yıldız"_s,
    u"Zuid"_s };
const QStringList endings { u"berg"_s, u"broek"_s, u"dam"_s, u"hof"_s, u"horst"_s, u"huis"_s, u"kamp"_s,
    u"man"_s, u"sen"_s, u"stra"_s, u"veld"_s, u"wijk"_s };
const QStringList prefixes { {}, {}, {}, {}, u"de"_s, u"van"_s, u"van den"_s, u"van der"_s, u"'t"_s,
    u"el"_s };
const QStringList givenNames { u"Anna"_s, u"Dirk Jan"_s, u"Esra"_s, u"Hatice"_s, u"Jan Willem"_s,
    u"Katarzyna"_s, u"Marie-Louise"_s, u"Omar"_s, u"Ramón"_s, u"Sanne"_s, u"Tjeerd"_s };
const QStringList towns { u"Kaleveld"_s, u"Oosterhaven"_s, u"Wijkermeer"_s, u"'s-Gravenwoud"_s,
    u"Sint Annadorp"_s, u"IJsselhout"_s };

// Always the same sequence, on every machine.
class Chance
{
public:
    quint32 below(qsizetype count)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<quint32>((m_state >> 33) % static_cast<quint64>(count));
    }
    const QString &of(const QStringList &list) { return list.at(below(list.size())); }

private:
    quint64 m_state = 1;
};

client::Identity inventedPerson(int index, Chance &chance)
{
    client::Identity out;
    out.number = u"K%1"_s.arg(index, 6, 10, QLatin1Char('0'));
    out.name.givenNames = chance.of(givenNames);
    out.name.prefix = chance.of(prefixes);
    out.name.surname
        = chance.of(stems) + (index % 3 == 0 ? chance.of(stems).toLower() : QString()) + chance.of(endings);
    out.address.street = u"Dorpsstraat"_s;
    out.address.houseNumber = QString::number(chance.below(300) + 1);
    out.address.postcode = u"%1AB"_s.arg(chance.below(8000) + 1000);
    out.address.city = chance.of(towns);
    out.phone = u"06-0%1"_s.arg(chance.below(9000000) + 1000000);
    return out;
}

double heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks) + static_cast<double>(info.hblkhd);
}

class DirectoryBench
{
public:
    explicit DirectoryBench(int clients)
        : m_clients(clients)
        , m_method(valueOf(method::shippedMethod(u"rsd-kromme-rijn-heuvelrug"_s)))
    {
        const vault::SecretBytes password = vault::SecretBytes::copyOf("alleen om te meten");
        const QString path = m_folder.filePath(u"lijst.kib"_s);
        valueOf(storage::CaseFile::create(
            { path, u"Gemeente Proefstad"_s, true, u"meting"_s, password, *m_method }, m_clock));
        m_file = valueOf(valueOf(storage::LockedFile::open(path)).unlock(u"meting"_s, password, m_clock));
        fill();
    }

    void loading()
    {
        const double before = heapBytes();
        m_directory = load();
        note("directory_bytes_per_client", (heapBytes() - before) / m_clients, "bytes");
        for (int run = 0; run < runs; ++run)
            note("directory_load", timeOf([this] { m_directory = load(); }));
    }

    void keystrokes()
    {
        const QStringList keys = typedTexts(keysMeasured);
        plan::DirectorySearch search;
        std::vector<double> whole;
        std::vector<double> narrowing;
        std::vector<double> best;
        for (const QString &text : keys) {
            plan::DirectoryFilter filter;
            filter.text = text;
            whole.push_back(timeOf([&] { (void)m_directory->find(filter); }));
            narrowing.push_back(timeOf([&] { (void)search.find(m_directory, filter); }));
            best.push_back(timeOf([&] { (void)m_directory->best(text, 12); }));
        }
        noteSpread("directory_key", whole);
        noteSpread("directory_key_narrowing", narrowing);
        noteSpread("directory_best", best);
        noteSpread("sqlite_like_key", likeTimes(typedTexts(peerKeysMeasured)));
    }

    void sorting()
    {
        using Key = plan::DirectorySort::Key;
        for (const auto &[key, name] :
            { std::pair { Key::Name, "name" }, std::pair { Key::LastSpoken, "last_spoken" },
                std::pair { Key::Caseworker, "caseworker" }, std::pair { Key::Number, "number" } }) {
            for (int run = 0; run < runs; ++run)
                note(QByteArray("directory_sort_all_") + name,
                    timeOf([&, sorted = key] { (void)m_directory->find({}, { sorted }); }));
        }
    }

    void changing()
    {
        const plan::CaseSources sources = sourcesOf();
        for (int run = 0; run < runs; ++run) {
            plan::CaseRow row = valueOf(plan::loadCase(
                m_directory->idOf(m_clients / runs * run), sources, *m_method, m_clock.today()));
            row.client.identity.name.surname += u"stra"_s;
            note("directory_one_change", timeOf([&] { m_directory = m_directory->withRow(row); }));
        }
    }

private:
    void fill()
    {
        Chance chance;
        auto work = valueOf(m_file->begin({ u"import"_s, {}, {}, {}, {} }));
        mustBeDone(m_file->clients().expectMany());
        for (int i = 0; i < m_clients; ++i) {
            client::Client who { newId<ClientId>(m_clock.nowMs()), 0, client::Status::Active, {}, {}, {},
                m_clock.today(), {}, inventedPerson(i, chance) };
            if (i % 4 != 0)
                who.category = m_method->categories.at(chance.below(m_method->categories.size())).key;
            mustBeDone(m_file->clients().add(who));
            if (i % 3 == 0) {
                mustBeDone(m_file->contacts().addMoment({ newId<ContactMomentId>(m_clock.nowMs()), 0, who.id,
                    m_clock.today().addDays(-static_cast<int>(chance.below(900))), u"talk"_s, true, {},
                    std::nullopt, std::nullopt, {} }));
            }
        }
        mustBeDone(m_file->clients().addedMany());
        mustBeDone(work->commit());
    }

    plan::CaseSources sourcesOf()
    {
        return { m_file->clients(), m_file->contacts(), m_file->placements(), m_file->plans() };
    }

    std::shared_ptr<const plan::Directory> load()
    {
        return valueOf(plan::loadDirectory(sourcesOf(), *m_method, {}, m_clock.today()));
    }

    // What stands in the field at each key, while names, numbers, places and phones are typed.
    QStringList typedTexts(int count) const
    {
        Chance chance;
        QStringList out;
        while (out.size() < count) {
            const plan::DirectoryRow row = m_directory->row(static_cast<int>(chance.below(m_clients)));
            const QString whole = chance.of({ row.name.section(u',', 0, 0), row.name.section(u',', 0, 0),
                row.number, row.place, row.phone });
            for (qsizetype length = 1; length <= whole.size(); ++length)
                out << whole.left(length);
        }
        return out.first(count);
    }

    // The peer: the same columns in a plain table.
    std::vector<double> likeTimes(const QStringList &keys)
    {
        auto plain
            = valueOf(storage::Database::open(m_folder.filePath(u"kaal.db"_s), storage::Database::Mode::New));
        mustBeDone(plain->exec(
            u"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, number TEXT, place TEXT, phone TEXT)"_s));
        mustBeDone(plain->exec(u"BEGIN IMMEDIATE"_s));
        storage::Query insert(*plain, u"INSERT INTO t (name, number, place, phone) VALUES (?, ?, ?, ?)"_s);
        for (int i = 0; i < m_clients; ++i) {
            const plan::DirectoryRow row = m_directory->row(i);
            insert.bind(row.name).bind(row.number).bind(row.place).bind(row.phone);
            valueOf(insert.run());
        }
        mustBeDone(plain->exec(u"COMMIT"_s));
        std::vector<double> times;
        for (const QString &key : keys) {
            storage::Query query(*plain,
                u"SELECT id FROM t WHERE name LIKE ? OR number LIKE ? OR place LIKE ? OR phone LIKE ?"_s);
            const QString pattern = u'%' + key + u'%';
            query.bind(pattern).bind(pattern).bind(pattern).bind(pattern);
            times.push_back(timeOf([&] { mustBeDone(query.forEach([] { return Result<void>(); })); }));
        }
        return times;
    }

    void note(const QByteArray &name, double value, const char *unit = "ms") const
    {
        report(name + '_' + QByteArray::number(m_clients), value, unit);
    }
    void noteSpread(const QByteArray &name, const std::vector<double> &times) const
    {
        note(name + "_p50", percentile(times, 50));
        note(name + "_p95", percentile(times, 95));
    }

    int m_clients;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::shared_ptr<const method::Method> m_method;
    std::unique_ptr<storage::CaseFile> m_file;
    std::shared_ptr<const plan::Directory> m_directory;
};

} // namespace

void measureDirectory(int clients)
{
    DirectoryBench bench(clients);
    bench.loading();
    bench.keystrokes();
    bench.sorting();
    bench.changing();
}
