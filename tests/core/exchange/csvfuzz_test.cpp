// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/clientrows.h"
#include "tests/support/catch_qt.h"

#include <QBuffer>

#include <random>

using namespace kib;
using namespace kib::exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray seedFile
    = "\xef\xbb\xbfklantnummer;bsn;voornamen;geslachtsnaam;geboortedatum;postcode;opmerking\r\n"
      "K1;999990019;Zo\xc3\xab;van  Dijk;19800312;8011 AB;\"belt; \"\"graag\"\"\r\nterug\"\r\n"
      "K2;;Jan;Smit;31-2-1980;;\r\n\r\nK3;12;;.;00000000;1234AB;\"\"\n"
      "Totaal: 3;;;;;;\r\n";

QByteArray mutated(std::mt19937 &random)
{
    static const QByteArray spice("\";,\t|\r\n\0\x81\xc3\xed\xff =", 15);
    QByteArray bytes = seedFile;
    const auto below
        = [&](qsizetype bound) { return std::uniform_int_distribution<qsizetype>(0, bound - 1)(random); };
    for (qsizetype step = below(12); step >= 0 && !bytes.isEmpty(); --step) {
        const qsizetype at = below(bytes.size());
        const qsizetype length = below(bytes.size() - at);
        switch (below(5)) {
        case 0:
            bytes[at] = spice[below(spice.size())];
            break;
        case 1:
            bytes.insert(at, spice[below(spice.size())]);
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), length));
            break;
        default:
            bytes[at] = static_cast<char>(below(256));
        }
    }
    return bytes;
}

struct Outcome {
    std::optional<CsvSummary> summary;
    QString error;
    QList<int> numbers;
};

Outcome outcomeOf(QByteArray bytes)
{
    Outcome outcome;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    Result<CsvReader> reader = CsvReader::open(buffer);
    if (!reader)
        return { {}, reader.error().detail, {} };
    const Result<ColumnMapping> mapping = mapColumns(reader->header());
    std::optional<ClientRowChecker> checker;
    if (mapping)
        checker.emplace(*mapping, QDate(2026, 12, 7));
    const Result<CsvSummary> summary = reader->read([&](const CsvRow &row) {
        outcome.numbers << row.number();
        if (checker) {
            const ClientRow checked = checker->check(row);
            const bool hasKey = !checked.identity.number.isEmpty() || !checked.identity.bsn.isEmpty();
            REQUIRE((checked.isRejected() || hasKey));
        }
        return true;
    });
    if (summary)
        outcome.summary = *summary;
    else
        outcome.error = summary.error().detail;
    return outcome;
}

void checkOutcome(const QByteArray &bytes)
{
    static const QStringList codes { u"utf16"_s, u"empty_file"_s, u"not_csv"_s, u"open_quote"_s,
        u"too_many_columns"_s };
    const Outcome outcome = outcomeOf(bytes);
    INFO(bytes.toPercentEncoding().toStdString());
    if (!outcome.summary) {
        REQUIRE(codes.contains(outcome.error));
        return;
    }
    REQUIRE(outcome.summary->rows == outcome.numbers.size());
    REQUIRE(std::is_sorted(outcome.numbers.begin(), outcome.numbers.end(), std::less_equal<>()));
}

// Without quotes a row is a line, so what must come out can be counted apart.
qsizetype filledLines(QByteArray bytes, char separator)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    bytes.replace('\r', '\n');
    qsizetype filled = 0;
    for (QByteArray line : bytes.split('\n')) {
        line.replace(separator, ' ');
        filled += line.trimmed().isEmpty() ? 0 : 1;
    }
    return filled;
}

} // namespace

TEST_CASE("whatever bytes come in, the reader ends with rows or a reason")
{
    std::mt19937 random(20261207);
    for (int round = 0; round < 3000; ++round)
        checkOutcome(mutated(random));
    std::uniform_int_distribution<int> byte(0, 255);
    for (int round = 0; round < 1000; ++round) {
        QByteArray bytes = round % 2 == 0 ? QByteArray("bsn;achternaam\n") : QByteArray();
        const int size = byte(random) * 4;
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(byte(random));
        checkOutcome(bytes);
    }
}

TEST_CASE("every line that is not blank is handed over")
{
    std::mt19937 random(7);
    int compared = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = mutated(random);
        bytes.replace('"', "");
        bytes.replace('\0', "");
        QBuffer buffer(&bytes);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        const Result<CsvReader> reader = CsvReader::open(buffer);
        if (!reader)
            continue;
        const char separator = reader->separator().toLatin1();
        const Outcome outcome = outcomeOf(bytes);
        REQUIRE(outcome.summary);
        INFO(bytes.toPercentEncoding().toStdString());
        REQUIRE(outcome.summary->rows == filledLines(bytes, separator) - 1);
        ++compared;
    }
    CHECK(compared > 2000);
}
