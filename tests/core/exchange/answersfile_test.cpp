// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/answersfile.h"
#include "core/method/methodlibrary.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>

using namespace kib;
using namespace kib::exchange;
using namespace Qt::StringLiterals;

namespace {

Result<QList<interview::AnswerChange>> answers(const QByteArray &json)
{
    return readAnswers(json, *KIB_VALUE(method::shippedMethod(u"rsd-kromme-rijn-heuvelrug"_s)));
}

QString refusal(const QByteArray &json)
{
    const auto read = answers(json);
    return read ? u"taken"_s : read.error().detail + u' ' + read.error().arguments.value(0);
}

} // namespace

TEST_CASE("everything one can say in a sitting is read")
{
    const auto read
        = KIB_VALUE(answers(R"({"domains": {"finances": {"score": 2, "client_score": 3, "obstacle": "yes",
        "answers": {"debts": "yes", "end_of_month": "just", "debts_where": ["rent", "energy"]}, "observations": ["brief ongeopend", "op tijd"],
        "note": "huurachterstand"}, "housing": {"discussed": false}, "language": {"state": "declined"}},
        "facts": {"weeks_to_paid_work": 20, "intensive_guidance": true, "upward_potential": "within_year", "loonwaarde_estimate": null},
        "client_words": "Weer met mensen werken", "closing": "tot dan"})"));
    CHECK(read.size() == 17);
    const auto has = [&read](interview::Aspect aspect, const QString &domain, const QString &question,
                         const QJsonValue &value) {
        return std::any_of(read.begin(), read.end(), [&](const interview::AnswerChange &change) {
            return change.place == interview::AnswerPlace { aspect, domain, question }
            && change.value == value;
        });
    };
    using interview::Aspect;
    CHECK(has(Aspect::Answer, u"finances"_s, u"debts_where"_s, QJsonArray { u"rent"_s, u"energy"_s }));
    CHECK(has(Aspect::State, u"housing"_s, {}, u"not_discussed"_s));
    CHECK(has(Aspect::State, u"language"_s, {}, u"declined"_s));
    CHECK(has(Aspect::Fact, {}, u"loonwaarde_estimate"_s, QJsonValue()));
    CHECK(has(Aspect::Observation, u"finances"_s, u"op tijd"_s, u"op tijd"_s));
}

TEST_CASE("what a window keeps beside the answers is read as well, and taken back with null")
{
    using interview::Aspect;
    const auto read = KIB_VALUE(answers(R"({"domains": {"finances": {"chips": [{"key": "mijn eigen woord"},
        {"key": "x", "text": "anders"}, {"key": "y", "text": null}], "works": "kookt zelf",
        "remarks": {"debts": "brief gezien", "": null}, "later": {"": true, "debts": false}},
        "housing": {"included": false}}, "notes": "#geld huur", "mood": "so_so", "prepared": "open",
        "no_next_step": "verhuist", "struck": {"finances": true}, "topics": {"grooming": "verzorgd"},
        "agreements": [{"id": "a1", "who": "office", "what": "bellen", "date": "2026-12-01", "owner": "Samira"},
        {"id": "a2", "who": "client", "what": "id-kaart", "date": null}, {"id": "a3", "what": null}]})"));
    QHash<interview::AnswerPlace, QJsonValue> said;
    for (const interview::AnswerChange &change : read)
        said.insert(change.place, change.value);
    CHECK(said.size() == 18);
    CHECK(said.value({ Aspect::Chip, u"finances"_s, u"mijn eigen woord"_s }) == u"mijn eigen woord"_s);
    CHECK(said.value({ Aspect::Chip, u"finances"_s, u"x"_s }) == u"anders"_s);
    CHECK(said.value({ Aspect::Chip, u"finances"_s, u"y"_s }, 1).isNull());
    CHECK(said.value({ Aspect::Works, u"finances"_s, {} }) == u"kookt zelf"_s);
    CHECK(said.value({ Aspect::Remark, u"finances"_s, u"debts"_s }) == u"brief gezien"_s);
    CHECK(said.value({ Aspect::Remark, u"finances"_s, {} }, 1).isNull());
    CHECK(said.value({ Aspect::Later, u"finances"_s, {} }) == true);
    CHECK(said.value({ Aspect::Later, u"finances"_s, u"debts"_s }, 1).isNull());
    CHECK(said.value({ Aspect::Agreement, {}, u"a1"_s })
        == jsonOf(interview::Agreement {
            u"a1"_s, interview::Party::Office, u"bellen"_s, QDate(2026, 12, 1), u"Samira"_s }));
    CHECK(said.value({ Aspect::Agreement, {}, u"a3"_s }, 1).isNull());
    CHECK(said.value({ Aspect::Topic, {}, u"grooming"_s }) == u"verzorgd"_s);
    CHECK(said.value({ Aspect::Struck, {}, u"finances"_s }) == true);
}

TEST_CASE("a word of the method brings its own text")
{
    const method::Domain domain
        = *KIB_VALUE(method::shippedMethod(u"rsd-kromme-rijn-heuvelrug"_s))->domain(u"finances"_s);
    REQUIRE_FALSE(domain.chips.isEmpty());
    const auto read = KIB_VALUE(answers(R"({"domains": {"finances": {"chips": [{"key": ")"
        + domain.chips.first().key.toUtf8() + R"("}]}}})"));
    REQUIRE(read.size() == 1);
    CHECK(read.first().value == domain.chips.first().text);
}

TEST_CASE("what does not fit beside the answers is refused by name")
{
    const auto inDomain
        = [](const QByteArray &said) { return refusal(R"({"domains": {"finances": {)" + said + "}}}"); };
    CHECK(inDomain(R"("chips": "x")") == u"wrong_value finances.chips"_s);
    CHECK(inDomain(R"("chips": ["x"])") == u"wrong_value finances.chips[0]"_s);
    CHECK(inDomain(R"("chips": [{"text": "x"}])") == u"wrong_value finances.chips[0].key"_s);
    CHECK(inDomain(R"("chips": [{"key": ""}])") == u"wrong_value finances.chips[0].key"_s);
    CHECK(inDomain(R"("chips": [{"key": "x", "kleur": 1}])") == u"unknown_key finances.chips[0].kleur"_s);
    CHECK(inDomain(R"("works": 3)") == u"wrong_value finances.works"_s);
    CHECK(inDomain(R"("remarks": {"q": "x"})") == u"unknown_question finances.remarks.q"_s);
    CHECK(inDomain(R"("later": {"debts": "ja"})") == u"wrong_value finances.later.debts"_s);
    CHECK(inDomain(R"("included": "ja")") == u"wrong_value finances.included"_s);
    CHECK(inDomain(R"("state": "declined", "works": "x")") == u"state_contradicts finances"_s);
    CHECK(inDomain(R"("state": "declined", "chips": [], "remarks": {}, "later": {"": true})") == u"taken"_s);
    CHECK(refusal(R"({"mood": "blij"})") == u"wrong_value mood"_s);
    CHECK(refusal(R"({"prepared": true})") == u"wrong_value prepared"_s);
    CHECK(refusal(R"({"topics": {"kleur": "x"}})") == u"unknown_topic kleur"_s);
    CHECK(refusal(R"({"struck": ["x"]})") == u"wrong_value struck"_s);
    const auto agreed = [](const QByteArray &said) { return refusal(R"({"agreements": [{)" + said + "}]}"); };
    CHECK(agreed(R"("who": "client", "what": "x")") == u"wrong_value agreements[0].id"_s);
    CHECK(agreed(R"("id": "a", "what": "x")") == u"wrong_value agreements[0].who"_s);
    CHECK(agreed(R"("id": "a", "who": "client")") == u"wrong_value agreements[0].what"_s);
    CHECK(agreed(R"("id": "a", "who": "client", "what": "")") == u"wrong_value agreements[0].what"_s);
    CHECK(agreed(R"("id": "a", "who": "client", "what": "x", "date": "morgen")")
        == u"wrong_value agreements[0].date"_s);
    CHECK(agreed(R"("id": "a", "who": "client", "what": "x", "owner": "Samira")")
        == u"owner_not_office agreements[0].owner"_s);
    CHECK(agreed(R"("id": "a", "who": "client", "what": "x", "wanneer": 1)")
        == u"unknown_key agreements[0].wanneer"_s);
}

TEST_CASE("yes and no may be said as true and false")
{
    const auto read = KIB_VALUE(answers(R"({"domains": {"finances": {"answers": {"debts": false}}}})"));
    REQUIRE(read.size() == 1);
    CHECK(read.first().value == u"no"_s);
}

TEST_CASE("what the method does not know is refused by name")
{
    CHECK(refusal("{").startsWith(u"not_json Dit is geen goede JSON"_s));
    CHECK(refusal("[]").startsWith(u"not_json"_s));
    CHECK(refusal(R"({"domein": {}})") == u"unknown_key domein"_s);
    CHECK(refusal(R"({"domains": {"geld": {}}})") == u"unknown_domain geld"_s);
    CHECK(refusal(R"({"domains": {"finances": {"scoore": 2}}})") == u"unknown_key finances.scoore"_s);
    CHECK(refusal(R"({"domains": {"finances": {"answers": {"schuld": "yes"}}}})")
        == u"unknown_question finances.answers.schuld"_s);
    CHECK(refusal(R"({"facts": {"weeks": 3}})") == u"unknown_fact weeks"_s);
    CHECK(refusal(R"({"facts": {"obstacles": []}})") == u"unknown_fact obstacles"_s);
}

TEST_CASE("values that do not fit are refused by name")
{
    for (const char *score : { "0", "6", "2.5", "\"2\"", "true" })
        CHECK(refusal(QByteArray(R"({"domains": {"finances": {"score": )") + score + "}}}")
            == u"wrong_value finances.score"_s);
    CHECK(refusal(R"({"domains": {"finances": {"obstacle": "ja"}}})") == u"wrong_value finances.obstacle"_s);
    CHECK(refusal(R"({"domains": {"finances": {"state": "klaar"}}})") == u"wrong_value finances.state"_s);
    CHECK(refusal(R"({"domains": {"finances": {"discussed": 1}}})") == u"wrong_value finances.discussed"_s);
    CHECK(refusal(R"({"domains": {"finances": {"observations": "x"}}})")
        == u"wrong_value finances.observations"_s);
    CHECK(refusal(R"({"domains": {"finances": {"observations": [1]}}})")
        == u"wrong_value finances.observations"_s);
    CHECK(refusal(R"({"domains": {"finances": {"answers": {"end_of_month": "soms"}}}})")
        == u"wrong_value finances.answers.end_of_month"_s);
    CHECK(refusal(R"({"domains": {"finances": {"answers": {"debts_where": ["rent", "x"]}}}})")
        == u"wrong_value finances.answers.debts_where"_s);
    CHECK(refusal(R"({"domains": {"finances": {"note": 3}}})") == u"wrong_value finances.note"_s);
    for (const char *said : { R"("state": "declined", "score": 2)", R"("discussed": false, "obstacle": "no")",
             R"("state": "not_needed", "answers": {"debts": "no"})" })
        CHECK(refusal(QByteArray(R"({"domains": {"finances": {)") + said + "}}}")
            == u"state_contradicts finances"_s);
    CHECK(refusal(R"({"domains": {"finances": {"state": "declined", "note": "later", "score": null}}})")
        == u"taken"_s);
    CHECK(refusal(R"({"domains": 3})") == u"wrong_value domains"_s);
    const auto allowed = [](const QByteArray &json) {
        const auto read = answers(json);
        return read ? QString() : read.error().arguments.value(1);
    };
    CHECK(allowed(R"({"domains": {"finances": {"score": 6}}})") == u"1–5"_s);
    CHECK(allowed(R"({"domains": {"finances": {"obstacle": "ja"}}})") == u"yes, somewhat, no"_s);
    CHECK(allowed(R"({"domains": {"finances": {"answers": {"debts": "misschien"}}}})")
        == u"yes, no, unknown"_s);
    CHECK(refusal(R"({"facts": {"weeks_to_paid_work": "soon"}})") == u"fact_type weeks_to_paid_work"_s);
}

TEST_CASE("text that would come back changed is refused, and long text too")
{
    CHECK(refusal("{\"client_words\": \"a\\u0000b\"}") == u"bad_character client_words"_s);
    CHECK(refusal("{\"client_words\": \"a\\ud800b\"}") == u"bad_character client_words"_s);
    CHECK(refusal("{\"closing\": \"" + QByteArray(20'001, 'x') + "\"}") == u"text_too_long closing"_s);
    CHECK(refusal("{\"closing\": \"" + QByteArray(20'000, 'x') + "\"}") == u"taken"_s);
}

TEST_CASE("random bytes never crash the reader")
{
    const QByteArray good
        = R"({"domains": {"finances": {"score": 2, "answers": {"debts": "yes"}}}, "facts": {"weeks_to_paid_work": 3}})";
    quint32 state = 42;
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = good;
        for (int change = 0; change < 3; ++change) {
            state = state * 1664525 + 1013904223;
            damaged[static_cast<qsizetype>(state >> 8) % damaged.size()] = static_cast<char>(state);
        }
        const auto read = answers(damaged);
        if (!read)
            CHECK_FALSE(read.error().detail.isEmpty());
    }
}
