// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/audit.h"
#include "tests/support/catch_qt.h"
#include "tests/support/fakedoor.h"
#include "tests/support/testwindow.h"
#include "ui/settings/settingssections.h"
#include "ui/shell/startpage.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QPixmap>
#include <QTranslator>

using namespace kib;
using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::PageAct;
using ui::PageId;
using ui::ThemeKind;

namespace {

struct Appearance {
    ThemeKind theme;
    int zoom;
    QString word; // of the file of its picture: "light-100"
};

// What is made after this is worded in this language.
void speak(const QString &language)
{
    static QTranslator words;
    QApplication::removeTranslator(&words);
    REQUIRE(words.load(u":/i18n/klantinbeeld_%1.qm"_s.arg(language)));
    QApplication::installTranslator(&words);
}

Appearance anyAppearance()
{
    const auto [theme, name, language] = GENERATE(
        values<std::tuple<ThemeKind, QString, QString>>({ { ThemeKind::Light, u"light"_s, u"nl"_s },
            { ThemeKind::Dark, u"dark"_s, u"nl"_s }, { ThemeKind::HighContrast, u"high-contrast"_s, u"nl"_s },
            { ThemeKind::Light, u"english"_s, u"en"_s } })); // its words are longer here and there
    const int zoom = GENERATE(100, 200);
    speak(language);
    test::setLook(theme, zoom);
    return { theme, zoom, u"%1-%2"_s.arg(name).arg(zoom) };
}

void expectNothing(QWidget &window, const QString &page, const Appearance &appearance)
{
    TestWindow::settle();
    QDir().mkpath(QStringLiteral(KIB_SCREENSHOTS));
    window.grab().save(u"%1/%2-%3.png"_s.arg(QStringLiteral(KIB_SCREENSHOTS), page, appearance.word));
    INFO(page.toStdString() << " " << appearance.word.toStdString());
    CHECK(test::audit(&window).join(u'\n') == QString());
    CHECK(test::auditFit(&window).join(u'\n') == QString());
    CHECK(test::auditTabOrder(&window).join(u'\n') == QString());
}

// An office with a few people, one of whom was spoken with before.
struct Filled {
    Filled()
    {
        QStringList names { u"Bakker"_s, u"el Hamdaoui"_s, u"Yildiz"_s, u"Postma-de Groot"_s, u"Smit"_s };
        for (int i = 0; i < names.size(); ++i) {
            client::Identity person = test::aPerson(u"K0000%1"_s.arg(i + 1));
            person.name.prefix.clear();
            person.name.surname = names.at(i);
            const client::Client added = office.add(person, office.file().session().account);
            if (i == 0)
                first = added.id;
        }
        ui::Desk desk = test::deskOf(office);
        const auto talk = KIB_VALUE(desk.interviews.start(*first, interview::Preparation::Read));
        QList<interview::AnswerChange> said;
        for (const method::Domain &domain : talk.method->domains) {
            if (domain.enabled)
                said.append({ { interview::Aspect::Score, domain.key, {} }, 2 });
        }
        said.append({ { interview::Aspect::ClientWords, {}, {} }, u"Ik wil weer onder de mensen zijn."_s });
        KIB_VALUE(desk.interviews.write(talk.interview.id, said, true));
    }

    test::TestOffice office;
    std::optional<ClientId> first;
};

} // namespace

TEST_CASE("the pages of the rail can be used by everybody")
{
    const Appearance appearance = anyAppearance();
    Filled filled;
    TestWindow window(filled.office);
    const std::pair<QString, ui::Place> pages[] = { { u"klanten"_s, { PageId::Clients, {}, {} } },
        { u"dossier"_s, { PageId::Clients, filled.first, {} } },
        { u"gesprek-kiezen"_s, { PageId::Interview, {}, {} } },
        { u"gesprek-voorbereiden"_s, { PageId::Interview, filled.first, {} } },
        { u"weekstart"_s, { PageId::Weekstart, {}, {} } }, { u"beheer"_s, { PageId::Settings, {}, {} } } };
    for (const auto &[name, place] : pages) {
        window.goTo(place);
        expectNothing(window.window(), name, appearance);
    }
}

TEST_CASE("the parts of Brieven en afspraken can be used by everybody")
{
    const Appearance appearance = anyAppearance();
    Filled filled;
    TestWindow window(filled.office);
    for (const QString &part : { u"uitnodigen"_s, u"afspraken"_s, u"geprint"_s }) {
        window.goTo({ PageId::Letters, {}, part });
        expectNothing(window.window(), u"brieven-"_s + part, appearance);
    }
}

TEST_CASE("the parts of a talk can be used by everybody")
{
    const Appearance appearance = anyAppearance();
    Filled filled;
    TestWindow window(filled.office);
    ui::Page &page = window.startTalk(*filled.first);
    expectNothing(window.window(), u"gesprek-welkom"_s, appearance);
    for (const QString &part :
        { u"finances"_s, u"observations"_s, u"agreements"_s, u"summary"_s, u"elaboration"_s, u"advice"_s }) {
        window.goTo({ PageId::Interview, filled.first, part });
        expectNothing(window.window(), u"gesprek-"_s + part, appearance);
    }
    page.perform(PageAct::Matrix);
    expectNothing(window.window(), u"gesprek-matrix"_s, appearance);
}

TEST_CASE("what the client sees of a talk can be used by everybody")
{
    const Appearance appearance = anyAppearance();
    Filled filled;
    TestWindow window(filled.office);
    ui::Page &page = window.startTalk(*filled.first);
    window.goTo({ PageId::Interview, filled.first, u"finances"_s });
    page.perform(PageAct::LookAlong);
    expectNothing(window.window(), u"gesprek-kijkt-mee"_s, appearance);
}

TEST_CASE("the sections of settings can be used by everybody")
{
    const Appearance appearance = anyAppearance();
    Filled filled;
    TestWindow window(filled.office);
    for (const ui::SettingsSection &section : ui::settingsSections(filled.office.file().session().roles)) {
        window.goTo({ PageId::Settings, {}, section.key });
        expectNothing(window.window(), u"beheer-"_s + section.key, appearance);
    }
}

TEST_CASE("the way in can be used by everybody")
{
    const Appearance appearance = anyAppearance();
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(u"instellingen.ini"_s));
    preferences.opened(folder.filePath(u"noord.kib"_s));
    test::FakeDoor door;
    test::InlineJobs jobs;
    ui::StartPresenter start(door, jobs, preferences);
    ui::MainWindow window(preferences);
    window.setWindowState(Qt::WindowNoState);
    window.resize(1366, 768);
    window.showStart([&start, &window] { return new ui::StartPage(start, ui::lookOf(&window)); });
    window.show();
    window.activateWindow();
    expectNothing(window, u"start"_s, appearance);
    start.open(u"/kantoor/noord.kib"_s);
    expectNothing(window, u"start-ontgrendelen"_s, appearance);
    start.unlock(u"M. Jansen"_s, u"fout"_s);
    expectNothing(window, u"start-past-niet"_s, appearance);
    start.cancel();
    start.beginNew(u"/kantoor/nieuw.kib"_s);
    expectNothing(window, u"start-organisatie"_s, appearance);
    start.setOrganisation(u"Gemeente Proefstad"_s, u"basis"_s);
    expectNothing(window, u"start-account"_s, appearance);
    start.setAccount(u"M. Jansen"_s, u"vier gewone losse woorden"_s, u"vier gewone losse woorden"_s);
    expectNothing(window, u"start-herstelsleutel"_s, appearance);
}

TEST_CASE("every act of the menus has a text and keys of its own")
{
    test::setLook(ThemeKind::Light, 100);
    test::TestOffice office;
    TestWindow window(office);
    QStringList taken;
    QList<QAction *> acts;
    for (const QMenu *menu : window.window().menuBar()->findChildren<QMenu *>())
        acts += menu->actions();
    for (const QAction *action : std::as_const(acts)) {
        if (action->isSeparator())
            continue;
        CHECK_FALSE(action->text().isEmpty());
        for (const QKeySequence &keys : action->shortcuts()) {
            INFO(action->text().toStdString() << " " << keys.toString().toStdString());
            CHECK_FALSE(taken.contains(keys.toString()));
            taken << keys.toString();
        }
    }
    CHECK(taken.size() > 30);
}
