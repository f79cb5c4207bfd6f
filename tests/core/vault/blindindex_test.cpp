// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/blindindex.h"
#include "tests/core/vault/vaultvalues.h"

using namespace kib;
using namespace kib::vault;
using namespace Qt::StringLiterals;

TEST_CASE("indexes and answer slots have the frozen bytes")
{
    const DataKey key = dataKeyCounting(5, Purpose::Index, 0);
    CHECK(bsnIndex(key, u"999990019"_s).toHex() == "fbfac33d2df2dd1f7717fcaf34174871");
    CHECK(numberIndex(key, u"K00012"_s).toHex() == "6e08b2d88e80538500aee3b0033dcc03");
    CHECK(answerSlot(key, idCounting<InterviewId>(0x10), u"finances"_s, u"debts"_s, u"answer"_s).toHex()
        == "40500213d29151704fcc79106cf8a39e");
}

TEST_CASE("an index tells nothing to who has another key")
{
    const DataKey key = dataKeyCounting(5, Purpose::Index, 0);
    const DataKey other = dataKeyCounting(6, Purpose::Index, 1);
    const auto interview = idCounting<InterviewId>(1);
    CHECK(bsnIndex(key, u"999990019"_s) != bsnIndex(other, u"999990019"_s));
    CHECK(numberIndex(key, u"1"_s) != numberIndex(other, u"1"_s));
    CHECK(answerSlot(key, interview, u"a"_s, u"b"_s, u"c"_s)
        != answerSlot(other, interview, u"a"_s, u"b"_s, u"c"_s));
}

TEST_CASE("a BSN and a client number of the same digits have different indexes")
{
    const DataKey key = dataKeyCounting(5, Purpose::Index, 0);
    CHECK(bsnIndex(key, u"999990019"_s) != numberIndex(key, u"999990019"_s));
}

TEST_CASE("no two places share an answer slot")
{
    const DataKey key = dataKeyCounting(5, Purpose::Index, 0);
    const auto interview = idCounting<InterviewId>(1);
    const QByteArray slot = answerSlot(key, interview, u"ab"_s, u"c"_s, u"d"_s);
    CHECK(slot.size() == 16);
    CHECK(slot == answerSlot(key, interview, u"ab"_s, u"c"_s, u"d"_s));
    CHECK(slot != answerSlot(key, idCounting<InterviewId>(2), u"ab"_s, u"c"_s, u"d"_s));
    CHECK(slot != answerSlot(key, interview, u"a"_s, u"bc"_s, u"d"_s));
    CHECK(slot != answerSlot(key, interview, u"ab"_s, u""_s, u"cd"_s));
    CHECK(slot != answerSlot(key, interview, u"c"_s, u"ab"_s, u"d"_s));
    CHECK(slot != answerSlot(key, interview, u"ab"_s, u"c"_s, u"e"_s));
}
