// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "ui/common/notices.h"
#include "ui/common/preferences.h"
#include "ui/common/typeddate.h"
#include "ui/shell/navigation.h"

#include <QTemporaryDir>

using namespace kib;
using namespace Qt::StringLiterals;
using ui::PageId;

TEST_CASE("going back finds the place as it was left")
{
    ui::Navigation navigation;
    const ui::Place dossier { PageId::Clients, newId<ClientId>(1), u"gesprekken"_s };
    navigation.go(dossier);
    navigation.go({ PageId::Weekstart, {}, {} });
    navigation.back();
    CHECK(navigation.place() == dossier);
    navigation.forward();
    CHECK(navigation.place().page == PageId::Weekstart);
    navigation.back();
    navigation.replace({ PageId::Letters, {}, {} });
    navigation.back();
    CHECK(navigation.place() == ui::Place {});
    CHECK_FALSE(navigation.canGoBack());
}

TEST_CASE("preferences stay within their ranges and are there the next time")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"instellingen.ini"_s);
    {
        ui::Preferences preferences(path);
        ui::PreferenceValues values;
        values.theme = u"paars"_s;
        values.zoom = 500;
        values.lockMinutes = 0;
        preferences.set(values);
        CHECK(preferences.values().theme == u"system"_s);
        CHECK(preferences.values().lockMinutes == 2);
        for (const QString &file : { u"/a"_s, u"/b"_s, u"/c"_s, u"/d"_s, u"/e"_s, u"/f"_s, u"/b"_s })
            preferences.opened(file);
    }
    ui::Preferences again(path);
    CHECK(again.values().zoom == 200);
    CHECK(again.recentFiles() == QStringList { u"/b"_s, u"/f"_s, u"/e"_s, u"/d"_s, u"/c"_s });
    again.zoomBy(-20);
    CHECK(again.values().zoom == 90);
    again.zoomBy(0);
    CHECK(again.values().zoom == 100);
}

TEST_CASE("a notice waits while somebody types, and comes afterwards")
{
    ui::Notices notices;
    const auto notice = [](const QString &key, const QString &text) {
        return ui::Notice { key, ui::Notice::Kind::Info, text, {}, true };
    };
    notices.hold(true);
    notices.say(notice(u"a"_s, u"een"_s));
    notices.say(notice(u"b"_s, u"twee"_s));
    notices.close(u"b"_s);
    CHECK(notices.all().isEmpty());
    notices.hold(false);
    REQUIRE(notices.all().size() == 1);
    notices.say(notice(u"a"_s, u"nieuwer"_s));
    REQUIRE(notices.all().size() == 1);
    CHECK(notices.all().first().text == u"nieuwer"_s);
}

TEST_CASE("a day is understood however it is typed")
{
    const QDate today(2026, 11, 23);
    const std::pair<QString, QDate> known[] = { { u"8-12-2026"_s, { 2026, 12, 8 } },
        { u"8/12"_s, { 2026, 12, 8 } }, { u"8 dec"_s, { 2026, 12, 8 } }, { u"8.12.26"_s, { 2026, 12, 8 } },
        { u"dinsdag 8 december 2026"_s, { 2026, 12, 8 } }, { u"2026-12-08"_s, { 2026, 12, 8 } },
        { u"23 nov"_s, today }, { u"22 nov"_s, { 2027, 11, 22 } }, { u"3 mrt"_s, { 2027, 3, 3 } },
        { u"29-2"_s, { 2028, 2, 29 } } };
    for (const auto &[typed, day] : known) {
        INFO(typed.toStdString());
        CHECK(ui::typedDate(typed, today) == day);
    }
    for (const QString &typed : { u""_s, u"31-2-2027"_s, u"morgen"_s, u"8 foo"_s, u"12"_s })
        CHECK_FALSE(ui::typedDate(typed, today));
}
