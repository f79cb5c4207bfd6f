// SPDX-License-Identifier: EUPL-1.2
#include "core/base/id.h"
#include "tests/support/catch_qt.h"

#include <QSet>

using namespace kib;

TEST_CASE("a new id carries its time first and is a version 7 UUID")
{
    const QByteArray bytes = newId<ClientId>(0x0123456789ab).bytes();
    CHECK(bytes.left(6).toHex() == "0123456789ab");
    CHECK((static_cast<unsigned char>(bytes.at(6)) >> 4) == 7);
    CHECK((static_cast<unsigned char>(bytes.at(8)) >> 6) == 2);
}

TEST_CASE("ids go to bytes and text and back")
{
    const auto id = newId<InterviewId>(1);
    CHECK(InterviewId::fromBytes(id.bytes()) == id);
    CHECK(InterviewId::fromString(id.toString()) == id);
    CHECK_FALSE(InterviewId::fromBytes(QByteArray(15, 'x')));
    CHECK_FALSE(InterviewId::fromString(QStringLiteral("K00012")));
}

TEST_CASE("ids made in the same millisecond differ")
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(newId<ClientId>(5).bytes());
    CHECK(seen.size() == 1000);
}
