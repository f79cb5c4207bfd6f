// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/letterbuilder.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace kib::contact;
using namespace Qt::StringLiterals;

namespace {

client::Organisation anOrganisation()
{
    client::Organisation out;
    out.name = u"Gemeente Proefstad"_s;
    out.phone = u"038 123 45 67"_s;
    out.visitAddress = u"Stadskantoor"_s;
    out.returnAddress = u"Postbus 1, 8000 AA Proefstad"_s;
    return out;
}

client::Client aClient()
{
    return { newId<ClientId>(1), 1, client::Status::Active, {}, {}, {}, test::monday, {}, test::aPerson() };
}

Appointment anAppointment()
{
    return { newId<AppointmentId>(1), 1, newId<ClientId>(1), newId<AccountId>(1), AppointmentKind::Office,
        QDate(2026, 6, 2), QTime(10, 0), 75, AppointmentStatus::Planned, {}, {}, {}, {} };
}

Result<Letter> built(
    const QString &body, const client::Client &client, const std::optional<Appointment> &appointment)
{
    Result<LetterBuilder> builder
        = LetterBuilder::make({ u"invitation"_s, u"Uitnodiging"_s, u"Voor {{name}}"_s, body },
            anOrganisation(), { test::monday, true, false });
    if (!builder)
        return fail(builder.error());
    return builder->build(client, u"M. Jansen"_s, appointment, true);
}

} // namespace

TEST_CASE("a letter has every word in its place")
{
    const Letter letter = KIB_VALUE(built(
        u"{{salutation}},\n\nKomt u?\n\n| {{weekday}} {{date}}\n| om {{time}} uur, {{minutes_text}}\n\nTot dan."_s,
        aClient(), anAppointment()));
    CHECK(
        letter.address == QStringList { u"J.W. van den Berg"_s, u"Dorpsstraat 12"_s, u"8011 AB  ZWOLLE"_s });
    CHECK(letter.subject == u"Voor de heer Van den Berg"_s);
    CHECK(letter.date == u"maandag 23 november 2026"_s);
    CHECK(letter.kix == u"8011AB12"_s);
    CHECK(letter.contact == QStringList { u"M. Jansen"_s, u"klantmanager"_s, u"038 123 45 67"_s });
    REQUIRE(letter.blocks.size() == 4);
    CHECK(letter.blocks.at(0).lines == QStringList { u"Beste heer Van den Berg,"_s });
    CHECK(letter.blocks.at(2).kind == Letter::Block::Kind::Frame);
    CHECK(letter.blocks.at(2).lines
        == QStringList { u"dinsdag 2 juni 2026"_s, u"om 10.00 uur, een uur tot anderhalf uur"_s });
}

TEST_CASE("an unknown or empty field holds the letter back and is named")
{
    CHECK(built(u"{{kleur}} en {{maat}}"_s, aClient(), anAppointment()).error().arguments
        == QStringList { u"kleur"_s, u"maat"_s });
    CHECK(built(u"{{date}}"_s, aClient(), std::nullopt).error().arguments == QStringList { u"date"_s });
    CHECK(built(u"{{#extra}}x{{/extra}}"_s, aClient(), anAppointment()).error().arguments
        == QStringList { u"extra"_s });
}

TEST_CASE("what holds only for who is out of view prints for nobody else")
{
    LetterBuilder builder
        = KIB_VALUE(LetterBuilder::make({ u"invitation"_s, u"Uitnodiging"_s, u"Gesprek"_s,
                                            u"Dag.{{#long_ago}} Het is lang geleden.{{/long_ago}}"_s },
            anOrganisation(), { test::monday, false, false }));
    const auto text = [&builder](bool longAgo) {
        return KIB_VALUE(builder.build(aClient(), u"M. Jansen"_s, std::nullopt, longAgo))
            .blocks.first()
            .lines;
    };
    CHECK(text(true) == QStringList { u"Dag. Het is lang geleden."_s });
    CHECK(text(false) == QStringList { u"Dag."_s });
}

TEST_CASE("somebody without a name or address cannot be written to")
{
    client::Client nameless = aClient();
    nameless.identity.name = {};
    CHECK(built(u"x"_s, nameless, {}).error().arguments == QStringList { u"no_name"_s });
    client::Client homeless = aClient();
    homeless.identity.address = {};
    CHECK(built(u"x"_s, homeless, {}).error().arguments == QStringList { u"address"_s });
}

TEST_CASE("signs in names print as they are")
{
    client::Client client = aClient();
    client.identity.name.surname = u"<b>O'Brien & {{x}}\""_s;
    const Letter letter = KIB_VALUE(built(u"{{name}}"_s, client, {}));
    CHECK(letter.blocks.first().lines.first() == u"de heer Van den <b>O'Brien & {{x}}\""_s);
}

TEST_CASE("templates that try to do more than fill in fields are refused")
{
    for (const QString &body :
        { u"{{{name}}}"_s, u"{{&name}}"_s, u"{{>deel}}"_s, u"{{=<% %>=}}"_s, u"{{name"_s, u"{{#a}}"_s })
        CHECK(built(body, aClient(), {}).error().detail == u"template"_s);
    CHECK(built(QString(70'000, u'x'), aClient(), {}).error().detail == u"template"_s);
}

TEST_CASE("durations are said in words")
{
    CHECK(minutesInWords(60) == u"ongeveer een uur"_s);
    CHECK(minutesInWords(75) == u"een uur tot anderhalf uur"_s);
    CHECK(minutesInWords(50) == u"ongeveer 50 minuten"_s);
}
