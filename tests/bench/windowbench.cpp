// SPDX-License-Identifier: EUPL-1.2
// Opens a practice file in the real window and works in it, by key. Prints JSON lines for tools/bench.
// usage: kib_window_bench [--start|--tour] FILE   --start: only until a key was answered
//                                                 --tour: every page and part once; writes in the file
//        kib_window_bench --watch -- COMMAND...   from outside: until the window of COMMAND is still
#include "app/windowprogram.h"
#include "core/vault/kdf.h"
#include "tests/bench/benchsupport.h"
#include "tests/bench/startwatch.h"
#include "tests/bench/windowprobe.h"
#include "tests/bench/windowtour.h"
#include "ui/common/table.h"
#include "ui/common/text.h"
#include "ui/interview/matrixview.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace kib;
using namespace kib::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int dossiers = 100;
constexpr int wordsTyped = 40;
constexpr int moves = 60;
constexpr int rounds = 6;
constexpr int stillMs = 30; // what answers a key by itself
constexpr int stillAfterJobMs = 120; // what has to read the file first

class WindowBench
{
public:
    explicit WindowBench(WindowProbe &probe)
        : m_probe(probe)
    {
    }

    void start(const QString &path)
    {
        m_program.start(path);
        report("window_start_filled", m_probe.waitPainted("start", [this] { return lookForList(); }));
        if (!m_list) {
            std::fprintf(stderr, "kib_window_bench: no list of clients came into view\n");
            std::exit(1);
        }
        m_window = m_list->window()->windowHandle();
        m_list->activateWindow();
        m_list->setFocus();
        const double begin = m_probe.nowMs();
        const double answer = after("first key", Qt::Key_Down, Qt::NoModifier, stillAfterJobMs);
        if (answer < 0)
            std::fprintf(stderr, "kib_window_bench: the first key changed nothing in view\n");
        report("window_start_key", begin + answer);
        report("window_start_settled_rss", memoryNow("VmRSS:"), "bytes");
    }

    void dossier()
    {
        std::vector<double> times;
        std::vector<double> backTimes;
        const int count = m_list->model()->rowCount();
        for (int i = 0; i < dossiers; ++i) {
            m_list->selectRow(static_cast<int>(static_cast<qint64>(count) * i / dossiers));
            m_probe.paintedAfter(
                "choosing", [] {}, stillMs);
            times.push_back(after("dossier", Qt::Key_Return, Qt::NoModifier, stillAfterJobMs));
            backTimes.push_back(after("back to list", Qt::Key_Left, Qt::AltModifier, stillAfterJobMs));
        }
        spread("window_dossier", times);
        spread("window_dossier_back", backTimes);
    }

    void search()
    {
        std::vector<double> times;
        const QAbstractItemModel *model = m_list->model();
        QStringList words;
        for (int i = 0; i < wordsTyped; ++i) {
            const qint64 row = static_cast<qint64>(model->rowCount()) * i / wordsTyped;
            words << model->index(static_cast<int>(row), i % 2).data().toString().section(u',', 0, 0);
        }
        (void)after("to search", Qt::Key_F, Qt::ControlModifier, stillMs);
        for (const QString &word : std::as_const(words)) {
            for (const QChar letter : word)
                times.push_back(m_probe.paintedAfter(
                    "search",
                    [&] { QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, letter, {}); },
                    stillMs));
            for (qsizetype i = 0; i < word.size(); ++i)
                times.push_back(after("search", Qt::Key_Backspace, Qt::NoModifier, stillMs));
        }
        spread("window_search", times);
        m_list->setFocus();
    }

    void keys()
    {
        std::vector<double> all;
        const auto press
            = [&](const char *name, int times, Qt::Key key, Qt::KeyboardModifiers with, int still) {
                  std::vector<double> own;
                  for (int i = 0; i < times; ++i)
                      own.push_back(after(name, key, with, still));
                  all.insert(all.end(), own.begin(), own.end());
                  return own;
              };
        std::vector<double> jumps;
        (void)after("home", Qt::Key_Home, Qt::ControlModifier, stillMs);
        spread("window_key_arrow", press("arrow", moves, Qt::Key_Down, Qt::NoModifier, stillMs));
        spread("window_key_page", press("page down", moves, Qt::Key_PageDown, Qt::NoModifier, stillMs));
        for (int i = 0; i < rounds; ++i) {
            for (const Qt::Key key : { Qt::Key_End, Qt::Key_Home }) {
                for (const double ms : press("end or home", 1, key, Qt::ControlModifier, stillMs))
                    jumps.push_back(ms);
            }
        }
        spread("window_key_jump", jumps);
        std::vector<double> pages;
        for (int i = 0; i < rounds; ++i) {
            for (int page = 0; page < 5; ++page) {
                static constexpr const char *names[] { "klanten", "gesprek", "brieven", "weekstart",
                    "beheer" };
                const auto key = static_cast<Qt::Key>(Qt::Key_1 + page);
                const double ms = press(names[page], 1, key, Qt::ControlModifier, stillAfterJobMs).front();
                if (i > 0) // the first time a page is made
                    pages.push_back(ms);
                else
                    report(QByteArray("window_page_made_") + names[page], ms);
            }
        }
        spread("window_key_page_change", pages);
        (void)after("klanten", Qt::Key_1, Qt::ControlModifier, stillAfterJobMs);
        std::vector<double> zooms;
        for (int i = 0; i < rounds; ++i) {
            for (const Qt::Key key : { Qt::Key_Plus, Qt::Key_Minus }) {
                const double ms = press("zoom", 1, key, Qt::ControlModifier, stillAfterJobMs).front();
                zooms.push_back(ms);
            }
        }
        spread("window_key_zoom", zooms);
        report("window_key_p99", percentile(all, 99));
    }

    // The window as it was just after starting.
    void tour() { tourWindow(m_probe, *m_list->window()); }

    // How long the window's thread stayed away from its loop, and for what.
    void blocked(const char *name) const
    {
        std::vector<WindowProbe::Stay> stays = m_probe.stays();
        std::sort(stays.begin(), stays.end(), [](const auto &a, const auto &b) { return a.ms > b.ms; });
        report(name, stays.empty() ? 0 : stays.front().ms);
        for (size_t i = 0; i < std::min<size_t>(stays.size(), 40); ++i)
            std::fprintf(stderr, "%8.1f ms  %s  @%.1f\n", stays[i].ms, stays[i].what.constData(),
                stays[i].monotonicMs);
    }

    static double memoryNow(const char *what)
    {
        QFile file(u"/proc/self/status"_s);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(what))
                return line.mid(static_cast<qsizetype>(qstrlen(what)))
                           .simplified()
                           .split(' ')
                           .first()
                           .toDouble()
                    * 1024;
        }
        return 0;
    }

private:
    // The list of clients, once it holds any.
    bool lookForList()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            for (ui::Table *table : window->findChildren<ui::Table *>()) {
                if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
                    m_list = table;
            }
        }
        return m_list != nullptr;
    }

    double after(const char *name, Qt::Key key, Qt::KeyboardModifiers with, int still)
    {
        return m_probe.paintedAfter(
            name, [&] { QTest::keyClick(m_window, key, with); }, still);
    }

    static void spread(const QByteArray &name, std::vector<double> times)
    {
        const size_t asked = times.size();
        std::erase_if(times, [](double ms) { return ms < 0; });
        if (times.size() < asked)
            std::fprintf(stderr, "%s: %zu of %zu changed nothing in view\n", name.constData(),
                asked - times.size(), asked);
        if (times.empty())
            return;
        for (const int percent : { 50, 95, 99 })
            report(name + "_p" + QByteArray::number(percent), percentile(times, percent));
    }

    WindowProbe &m_probe;
    app::WindowProgram m_program;
    QPointer<ui::Table> m_list;
    QWindow *m_window = nullptr;
};

// Unlocking a practice file: what it costs on purpose.
void keyDerivation()
{
    const vault::SecretBytes password = vault::SecretBytes::copyOf("alleen om te meten");
    for (int run = 0; run < runs; ++run)
        report("window_key_derivation", timeOf([&] {
            (void)valueOf(vault::passwordKek(password, QByteArray(16, 's'), vault::floorCost));
        }));
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer clock;
    clock.start();
    const QTemporaryDir folder; // nobody's own settings
    for (const char *place : { "XDG_CONFIG_HOME", "XDG_DATA_HOME" }) {
        if (!qEnvironmentVariableIsSet(place)) // whoever runs it by hand keeps their own
            qputenv(place, folder.path().toUtf8());
    }
    WindowProbe probe(clock, argc, argv);
    QApplication::setApplicationName(u"kib_window_bench"_s);
    QApplication::setCursorFlashTime(0); // a blinking cursor paints for ever
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "--watch"_L1)
        return watchStart(words.mid(2));
    if (words.isEmpty())
        return 2;
    ui::installAccessibility();
    ui::installMatrixAccessibility();
    WindowBench bench(probe);
    bench.start(words.last());
    bench.blocked("window_blocked_start");
    if (words.first() == "--tour"_L1) {
        bench.tour();
        bench.blocked("window_blocked_tour");
    } else if (words.first() != "--start"_L1) {
        bench.search();
        bench.dossier();
        bench.keys();
        bench.blocked("window_blocked");
    }
    report("window_peak", WindowBench::memoryNow("VmHWM:"), "bytes");
    keyDerivation();
    return 0;
}
