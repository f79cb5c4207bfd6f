// SPDX-License-Identifier: EUPL-1.2
#include "core/method/methodlibrary.h"
#include "core/method/methodreader.h"
#include "tests/support/catch_qt.h"

#include <QSet>

#include <algorithm>

using namespace kib;
using namespace kib::method;
using namespace Qt::StringLiterals;

namespace {

const QString rsdKey = u"rsd-kromme-rijn-heuvelrug"_s;

std::shared_ptr<const Method> shipped(const QString &key)
{
    const auto method = shippedMethod(key);
    if (!method)
        FAIL(method.error().arguments.join(u": "_s).toStdString());
    return *method;
}

std::optional<QByteArray> source(const QString &key)
{
    const auto bytes = shippedMethodFile(key);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

QStringList serviceKeys(const Method &method, const QString &category)
{
    QStringList keys;
    for (const Service &service : method.servicesFor(category))
        keys << service.key;
    return keys;
}

const ProfileEntry &entry(const Method &method, const QString &field)
{
    const auto found = std::find_if(method.profile.begin(), method.profile.end(),
        [&field](const ProfileEntry &candidate) { return candidate.field == field; });
    REQUIRE(found != method.profile.end());
    return *found;
}

} // namespace

TEST_CASE("the shipped methods are the basis and five municipalities")
{
    CHECK(shippedMethodKeys()
        == QStringList {
            u"basis"_s, u"halte-werk"_s, u"helmond-senzer"_s, u"leiden"_s, rsdKey, u"zwolle"_s });
    for (const QString &key : { u"schema"_s, u"atlantis"_s, u""_s, u"../methods/basis"_s, u"basis.json"_s }) {
        CAPTURE(key);
        REQUIRE_FALSE(shippedMethodFile(key));
        CHECK(shippedMethodFile(key).error().code == ErrorCode::NotFound);
        REQUIRE_FALSE(shippedMethod(key));
        CHECK(shippedMethod(key).error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("every shipped method is without problems and can be kept whole")
{
    for (const QString &key : shippedMethodKeys()) {
        CAPTURE(key);
        const auto bytes = shippedMethodFile(key);
        REQUIRE(bytes);
        for (const Problem &problem : checkMethod(*bytes, source))
            FAIL_CHECK(problem.path.toStdString() + ": " + problem.message.toStdString());
        const auto method = shipped(key);
        CHECK(method->key == key);
        CHECK(method == shipped(key));
        const auto again = readMethod(method->body, {});
        REQUIRE(again);
        CHECK(again->body == method->body);
        CHECK(again->profile.size() == method->profile.size());
    }
}

TEST_CASE("every shipped method can carry a conversation and its letters")
{
    for (const QString &key : shippedMethodKeys()) {
        CAPTURE(key);
        const auto method = shipped(key);
        CHECK(method->domains.size() == 14);
        for (const Domain &domain : method->domains) {
            CAPTURE(domain.key);
            CHECK(domain.levels.size() == 5);
            CHECK_FALSE(domain.questions.isEmpty());
            CHECK(domain.enabled == (domain.key != u"justice"_s && domain.key != u"substance_use"_s));
        }
        for (const QString &letter : { u"invitation"_s, u"second_invitation"_s, u"moved"_s,
                 u"agreed_by_phone"_s, u"home_visit"_s, u"thanks"_s })
            CHECK(method->letter(letter) != nullptr);
        CHECK(method->setting(u"out_of_view_months"_s) == 12);
        CHECK(method->setting(u"slot_1"_s) == 540);
        CHECK(method->setting(u"slot_4"_s) == 14 * 60 + 45);
        CHECK(method->setting(u"work_capacity_above"_s) == 30);
    }
}

TEST_CASE("only three methods classify or route")
{
    struct Row {
        QString key;
        qsizetype categories;
        qsizetype paths;
        qint64 ladder;
        qint64 low;
        qint64 high;
    };
    const QList<Row> rows {
        { u"basis"_s, 0, 0, 1, 0, 0 },
        { u"halte-werk"_s, 0, 0, 1, 0, 0 },
        { u"leiden"_s, 0, 0, 1, 100, 110 },
        { u"helmond-senzer"_s, 3, 1, 1, 0, 0 },
        { rsdKey, 5, 0, 0, 180, 220 },
        { u"zwolle"_s, 0, 4, 1, 0, 0 },
    };
    for (const Row &row : rows) {
        CAPTURE(row.key);
        const auto method = shipped(row.key);
        CHECK(method->categories.size() == row.categories);
        CHECK(method->paths.size() == row.paths);
        CHECK(method->setting(u"ladder"_s) == row.ladder);
        CHECK(method->setting(u"caseload_band_low"_s) == row.low);
        CHECK(method->setting(u"caseload_band_high"_s) == row.high);
    }
}

TEST_CASE("the five categories run from beheer to job ready, each with its full definition")
{
    const auto method = shipped(rsdKey);
    const QStringList upward { u"beheer"_s, u"niet_job_ready"_s, u"nog_niet_job_ready"_s,
        u"bijna_job_ready"_s, u"job_ready"_s };
    for (qsizetype i = 0; i < upward.size(); ++i) {
        const Category *category = method->category(upward.at(i));
        REQUIRE(category != nullptr);
        CHECK(category->order == i + 1);
        CHECK(category->definition.startsWith(category->name + u": "_s));
    }
    CHECK(method->category(u"niet_job_ready"_s)->definition
        == u"Niet job ready: heeft potentie om opwaartse beweging te maken, maar het duurt langer dan een "
           u"jaar om doeltrede 5-6 te bereiken."_s);
    CHECK(method->category(u"beheer"_s)->definition
        == u"Beheer: geen potentie om opwaartse beweging te maken binnen 3 jaar, maar doet mogelijk "
           u"vrijwilligerswerk."_s);
}

TEST_CASE("a category shortens the list of services")
{
    const auto method = shipped(rsdKey);
    CHECK(serviceKeys(*method, u""_s).size() == 22);
    for (const Category &category : method->categories) {
        CAPTURE(category.key);
        const QStringList keys = serviceKeys(*method, category.key);
        CHECK(keys.size() <= 12);
        CHECK(keys == category.services);
        CHECK(keys.contains(u"own_assignment"_s));
    }
    CHECK(serviceKeys(*method, u"job_ready"_s)
        == QStringList { u"job_mediation"_s, u"trial_placement"_s, u"job_coach"_s, u"own_assignment"_s });
    CHECK(serviceKeys(*method, u"bijna_job_ready"_s).size() == 7);
    CHECK(serviceKeys(*method, u"beheer"_s).contains(u"group_secondment_structural"_s));
    CHECK_FALSE(serviceKeys(*method, u"beheer"_s).contains(u"job_mediation"_s));
}

TEST_CASE("two of the four paths have a rule, the others are for a person to choose")
{
    const auto method = shipped(u"zwolle"_s);
    QSet<QString> ruled;
    for (const Rule &rule : method->pathRouting.rules)
        ruled.insert(rule.proposes);
    CHECK(ruled == QSet<QString> { u"zwolle_werkt_aanpak"_s, u"sociaal_wijkteam"_s });
    for (const Path &path : method->paths) {
        CAPTURE(path.key);
        CHECK_FALSE(path.definition.isEmpty());
    }
    CHECK(method->path(u"zwolle_werkt_aanpak_intensief"_s) != nullptr);
    CHECK(method->path(u"scholing_medisch_overig"_s) != nullptr);
}

TEST_CASE("a profile keeps what was reported apart from our own choice")
{
    CHECK(shipped(u"basis"_s)->profile.isEmpty());
    for (const QString &key : shippedMethodKeys().mid(1)) {
        CAPTURE(key);
        const auto method = shipped(key);
        REQUIRE(method->profile.size() == 15);
        CHECK(method->profile.first().field == u"Organisatie"_s);
        CHECK(method->profile.last().field == u"Opmerkingen"_s);
        CHECK(entry(*method, u"Organisatie"_s).reported);
        CHECK(entry(*method, u"Lengte van het gesprek"_s).reported);
        CHECK_FALSE(entry(*method, u"Dossier vooraf lezen"_s).reported);
    }
    CHECK(entry(*shipped(u"leiden"_s), u"Klanten per fte"_s).reported);
    const ProfileEntry &caseload = entry(*shipped(rsdKey), u"Klanten per fte"_s);
    CHECK_FALSE(caseload.reported);
    CHECK_THAT(caseload.value.toStdString(), Catch::Matchers::Contains("180 tot 220"));
    CHECK(entry(*shipped(u"halte-werk"_s), u"Weekstart"_s).reported);
    CHECK_FALSE(entry(*shipped(u"zwolle"_s), u"Weekstart"_s).reported);
}
