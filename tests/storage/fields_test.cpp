// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/fields.h"
#include "core/storage/identityfields.h"
#include "core/storage/letterfields.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

using namespace kib;
using namespace Qt::StringLiterals;

TEST_CASE("fields come back as they went in and absent ones are empty")
{
    storage::FieldWriter writer;
    writer.add(3, u"Zoë"_s);
    writer.add(7, qint64 { -5 });
    writer.add(9, QByteArray("\0x", 2));
    writer.add(11, u""_s);
    const QByteArray bytes = writer.bytes();
    const storage::FieldReader reader(bytes);
    CHECK(reader.isWhole());
    CHECK(reader.text(3) == u"Zoë"_s);
    CHECK(reader.integer(7) == -5);
    CHECK(reader.blob(9) == QByteArray("\0x", 2));
    CHECK_FALSE(reader.has(11));
    CHECK(reader.text(99).isEmpty());
    CHECK_FALSE(reader.integer(3).has_value());
}

TEST_CASE("broken fields are noticed at every length")
{
    storage::FieldWriter writer;
    writer.add(1, u"eerste"_s);
    writer.add(2, u"tweede"_s);
    const QByteArray bytes = writer.bytes();
    for (qsizetype size = 1; size < bytes.size(); ++size) {
        const QByteArray cut = bytes.left(size);
        const storage::FieldReader reader(cut);
        CHECK(reader.isWhole() == (size == bytes.size() / 2));
    }
}

TEST_CASE("an identity survives its seal whole")
{
    client::Identity person = test::aPerson();
    person.bsn = u"999990019"_s;
    person.email = u"j@example.nl"_s;
    person.secrecy = 7;
    person.withWsp = true;
    person.death = client::PartialDate();
    person.name.titleCode = u"B"_s;
    person.name.usage = client::NameUsage::SpouseOwn;
    person.name.spouses
        = { { u"G"_s, u"van"_s, u"Dijk"_s, client::PartialDate(QDate(2000, 1, 2)), true, std::nullopt },
              { {}, {}, u"."_s, {}, false, client::PartialDate() } };
    person.address.houseLetter = u"b"_s;
    person.address.houseNumberSuffix = u"2"_s;
    person.address.houseNumberIndication = u"to"_s;
    person.address.municipality = u"Zwolle"_s;
    person.address.location = u"Woonboot"_s;
    person.address.foreignLines = { u"Rue 1"_s, u""_s, u"Paris"_s };
    person.address.country = u"Frankrijk"_s;
    CHECK(KIB_VALUE(storage::unpackIdentity(storage::packIdentity(person))) == person);
    CHECK(storage::unpackIdentity("xyz").error().code == ErrorCode::Damaged);
}

TEST_CASE("a letter keeps every word of what stood on paper")
{
    using Kind = contact::Letter::Block::Kind;
    const contact::Letter letter { u"Gemeente Proefstad"_s, u"Postbus 1"_s,
        { u"De heer J. Vos"_s, u"Laan 1"_s }, u"8011AB1"_s, { u"M. Jansen"_s, u"038 123"_s },
        u"maandag 23 november 2026"_s, u"Uitnodiging"_s,
        { { Kind::Paragraph, { u"Beste heer Vos,"_s } },
            { Kind::Frame, { u"Wanneer: morgen"_s, u"Waar: hier"_s } } },
        u"voet"_s, true };
    CHECK(storage::unpackLetter(storage::packLetter(letter)) == letter);
    CHECK_FALSE(storage::unpackLetter({}));
}
