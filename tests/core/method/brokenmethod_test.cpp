// SPDX-License-Identifier: EUPL-1.2
#include "core/method/methodreader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/methods.h"

#include <random>

using namespace kib;
using namespace kib::method;
using namespace Qt::StringLiterals;
using kib::test::methodBytes;
using kib::test::smallBasis;

namespace {

// Whatever comes in, both functions agree on whether it is good, and a good one can be read again.
void checkAnyBytes(const QByteArray &bytes)
{
    const bool isGood = checkMethod(bytes, smallBasis).isEmpty();
    const auto read = readMethod(bytes, smallBasis);
    REQUIRE(isGood == read.has_value());
    if (isGood)
        REQUIRE(readMethod(read->body, {}));
}

} // namespace

TEST_CASE("a method file that stops short is refused at every length")
{
    const QByteArray whole = methodBytes(u"own"_s).trimmed();
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const auto problems = checkMethod(whole.left(size), smallBasis);
        REQUIRE(problems.size() == 1);
        REQUIRE(problems.first().path.isEmpty());
    }
    CHECK(checkMethod(whole.left(whole.size() - 1), smallBasis).size() == 1);
}

TEST_CASE("no bytes whatever bring the reader down")
{
    for (const char *text :
        { "", " ", "null", "[]", "3", R"("x")", "{}", R"({"a")", "\xff\xfe", R"({"\ud800":1})",
            R"({"format":1e999})", "\xef\xbb\xbf{}", "}}}}", R"({"a":"\)", R"({"domains":{"x":[]}})" })
        checkAnyBytes(QByteArray(text));
    checkAnyBytes(QByteArray(3, '\0'));

    std::mt19937 chance(20261123); // fixed, so that a failure comes back
    const auto below
        = [&chance](qsizetype n) { return static_cast<qsizetype>(chance() % static_cast<unsigned>(n)); };
    const QByteArray signs = "{}[]\",:\\0123456789-.eE truefalsnd\x80\xff";
    for (const QString &key : { u"basis"_s, u"own"_s }) {
        const QByteArray whole = methodBytes(key);
        for (int round = 0; round < 150; ++round) {
            QByteArray bytes = whole;
            for (qsizetype change = below(4); change >= 0; --change) {
                const qsizetype at = below(bytes.size());
                switch (below(3)) {
                case 0:
                    bytes[at] = signs.at(below(signs.size()));
                    break;
                case 1:
                    bytes.remove(at, below(12));
                    break;
                default:
                    bytes.insert(at, whole.mid(below(whole.size()), below(40)));
                }
            }
            checkAnyBytes(bytes);
        }
    }
}

TEST_CASE("members of the wrong kind bring no reader down")
{
    const QJsonObject own = QJsonDocument::fromJson(methodBytes(u"own"_s)).object();
    const QJsonObject basis = QJsonDocument::fromJson(methodBytes(u"basis"_s)).object();
    const QList<QJsonValue> values { QJsonValue(), true, 3.5, -1, u"x"_s, QJsonArray { 1, QJsonArray() },
        QJsonArray { QJsonObject() }, QJsonObject { { u"key"_s, QJsonArray() } } };
    for (const QJsonObject &whole : { own, basis }) {
        for (const QString &key : whole.keys()) {
            for (const QJsonValue &value : values) {
                QJsonObject changed = whole;
                changed.insert(key, value);
                checkAnyBytes(QJsonDocument(changed).toJson());
            }
        }
    }
}
