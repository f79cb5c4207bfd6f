// SPDX-License-Identifier: EUPL-1.2
#include "core/client/bsn.h"
#include "tests/support/catch_qt.h"

#include <vector>

using namespace kib;
using kib::client::Bsn;
using namespace Qt::StringLiterals;

TEST_CASE("a number that passes the eleven-test becomes nine digits")
{
    struct Row {
        QStringView text;
        QStringView digits;
    };
    const std::vector<Row> rows {
        { u"123456782", u"123456782" },
        { u"249566758", u"249566758" },
        { u"111222333", u"111222333" },
        { u"999990019", u"999990019" },
        { u"12345672", u"012345672" },
        { u"012345672", u"012345672" },
        { u" 1234.56.782 ", u"123456782" },
        { u"123 456 782", u"123456782" },
        { u"1234\u00a056782", u"123456782" },
        { u"12.34.56.72", u"012345672" },
    };
    for (const Row &row : rows) {
        INFO(row.text.toString().toStdString());
        const auto bsn = Bsn::parse(row.text);
        REQUIRE(bsn);
        CHECK(bsn->digits() == row.digits.toString());
    }
}

TEST_CASE("a number that cannot be a BSN is refused with the rule it breaks")
{
    struct Row {
        QStringView text;
        QStringView rule;
    };
    const std::vector<Row> rows {
        { u"123456789", u"bsn_check" },
        { u"123456783", u"bsn_check" },
        { u"213456782", u"bsn_check" },
        { u"000000000", u"bsn_check" },
        { u"00000000", u"bsn_check" },
        { u"", u"bsn_length" },
        { u" . ", u"bsn_length" },
        { u"1234567", u"bsn_length" },
        { u"1234567820", u"bsn_length" },
        { u"12345678A", u"bsn_digits" },
        { u"abc", u"bsn_digits" },
        { u"123-456-782", u"bsn_digits" },
        { u"-12345678", u"bsn_digits" },
        { u"١٢٣٤٥٦٧٨٢", u"bsn_digits" },
    };
    for (const Row &row : rows) {
        INFO(row.text.toString().toStdString());
        const auto bsn = Bsn::parse(row.text);
        REQUIRE_FALSE(bsn);
        CHECK(bsn.error().code == ErrorCode::Invalid);
        CHECK(bsn.error().detail == row.rule.toString());
        CHECK(bsn.error().arguments.isEmpty());
    }
}

TEST_CASE("lists show only the last three digits of a BSN")
{
    CHECK(Bsn::parse(u"123456782")->masked() == u"******782"_s);
    CHECK(Bsn::parse(u"12345672")->masked() == u"******672"_s);
}
