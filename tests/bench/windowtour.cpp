// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/windowtour.h"

#include <QAbstractButton>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace kib::bench {

namespace {

constexpr int stillMs = 120; // what has to read the file first
constexpr int patienceMs = 10'000; // for what takes long in a large file
constexpr int settlingMs = 8'000;

class Tour
{
public:
    Tour(WindowProbe &probe, QWidget &window)
        : m_probe(probe)
        , m_window(window)
    {
    }

    void key(const char *name, Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        must(name,
            m_probe.paintedAfter(
                name, [&] { QTest::keyClick(inFront(), key, with); }, stillMs));
    }
    void type(const char *name, const QString &text)
    {
        for (const QChar letter : text)
            must(name,
                m_probe.paintedAfter(
                    name, [&] { QTest::sendKeyEvent(QTest::Click, inFront(), Qt::Key_unknown, letter, {}); },
                    stillMs));
    }
    // Presses what is in view and reads or is called so.
    void press(const char *name, const QString &text)
    {
        QAbstractButton *button = waitFor(text);
        if (!button) {
            std::fprintf(
                stderr, "kib_window_bench: %s: nothing in view is called '%s'\n", name, qPrintable(text));
            std::exit(1);
        }
        must(name,
            m_probe.paintedAfter(
                name,
                [&] {
                    button->setFocus(Qt::TabFocusReason); // scrolls there
                    QTest::keyClick(button->window()->windowHandle(), Qt::Key_Space);
                },
                stillMs));
    }

    void clients()
    {
        key("dossier", Qt::Key_Return);
        for (const QString &tab : { u"Leefgebieden"_s, u"Gesprekken"_s, u"Brieven en contact"_s })
            press("dossier tab", tab);
        key("help", Qt::Key_F1);
        key("help", Qt::Key_F1);
        key("switcher", Qt::Key_K, Qt::ControlModifier);
        type("switcher", u"ba"_s);
        key("switcher", Qt::Key_Escape);
    }
    void talk()
    {
        key("prepare", Qt::Key_Return, Qt::ControlModifier);
        key("start talk", Qt::Key_Return, Qt::ControlModifier);
        for (int i = 0; i < sections; ++i) {
            key("next section", Qt::Key_Down, Qt::AltModifier);
            if (i < 2) {
                key("score", Qt::Key_2);
                key("prompt card", Qt::Key_F4);
                key("remark", Qt::Key_F8);
                type("remark", u"Woont daar sinds kort."_s);
                key("undo", Qt::Key_Z, Qt::ControlModifier);
                key("matrix", Qt::Key_M, Qt::ControlModifier);
                key("matrix", Qt::Key_M, Qt::ControlModifier);
            }
        }
        zoom();
        press("leave talk", u"Later verder"_s);
    }
    void letters()
    {
        key("brieven", Qt::Key_3, Qt::ControlModifier);
        press("letter tab", u"Afspraken"_s);
        press("letter tab", u"Geprint, nog niet verstuurd"_s);
        press("letter tab", u"Uitnodigen"_s);
        if (waitFor(u"Nodig uit"_s)) // in a huge office nobody has room
            press("invite", u"Nodig uit"_s);
        press("next letter", u"Volgende brief"_s);
        press("envelope", u"Kijk door het venster van de envelop"_s);
        press("letter tab", u"Afspraken"_s);
    }
    void week()
    {
        key("weekstart", Qt::Key_4, Qt::ControlModifier);
        key("week before", Qt::Key_Up, Qt::AltModifier);
        press("names", u"Toon namen"_s);
        press("board", u"Bord"_s);
        key("board", Qt::Key_Escape);
    }
    void settings()
    {
        key("beheer", Qt::Key_5, Qt::ControlModifier);
        for (const QString &part : { u"Organisatie"_s, u"Werkdagen"_s, u"Werkwijze"_s, u"Brieven"_s,
                 u"Importeren"_s, u"Bestand"_s, u"Mijn weergave"_s })
            press("beheer part", part);
    }
    void zoom()
    {
        key("zoom", Qt::Key_Plus, Qt::ControlModifier);
        key("zoom", Qt::Key_Minus, Qt::ControlModifier);
    }
    void looks()
    {
        for (const Qt::Key page : { Qt::Key_5, Qt::Key_4, Qt::Key_3, Qt::Key_2, Qt::Key_1 }) {
            key("to page", page, Qt::ControlModifier);
            zoom();
        }
        key("curtain", Qt::Key_L, Qt::ControlModifier);
        key("curtain", Qt::Key_Escape);
    }

private:
    static constexpr int sections = 17; // of the talk of the practice office, after the welcome

    // A step that shows nothing has lost its way.
    static void must(const char *name, double painted)
    {
        if (painted >= 0)
            return;
        std::fprintf(stderr, "kib_window_bench: '%s' changed nothing in view\n", name);
        std::exit(1);
    }

    // Without a window manager nobody gives the keys back to the window when another closes.
    [[nodiscard]] QWindow *inFront() const
    {
        if (!QApplication::activeWindow()) {
            m_window.activateWindow();
            if (!QTest::qWaitForWindowActive(&m_window))
                std::fprintf(stderr, "kib_window_bench: the window does not get the keys back\n");
        }
        return QApplication::focusWindow() ? QApplication::focusWindow() : m_window.windowHandle();
    }

    [[nodiscard]] QAbstractButton *waitFor(const QString &text) const
    {
        for (int waited = 0; waited < patienceMs; waited += stillMs) {
            if (QAbstractButton *button = find(text))
                return button;
            QTest::qWait(stillMs);
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *find(const QString &text) const
    {
        for (QAbstractButton *button : m_window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled()
                && (button->text() == text || button->accessibleName() == text))
                return button;
        }
        return nullptr;
    }

    WindowProbe &m_probe;
    QWidget &m_window;
};

} // namespace

void tourWindow(WindowProbe &probe, QWidget &window)
{
    QTest::qWait(settlingMs); // reading the whole file is not part of it
    Tour tour(probe, window);
    tour.clients();
    tour.talk();
    tour.letters();
    tour.week();
    tour.settings();
    tour.looks();
}

} // namespace kib::bench
