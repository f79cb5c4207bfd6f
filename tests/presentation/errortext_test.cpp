// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch_qt.h"
#include "ui/common/errortext.h"
#include "ui/common/words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace kib;
using namespace kib::ui;
using namespace Qt::StringLiterals;

namespace {

// Every rule key that core and app refuse input with, found where it is written.
QSet<QString> refusedRules()
{
    QSet<QString> rules;
    static const QRegularExpression written(
        uR"re((?:ErrorCode::Invalid,\s*u"|refuse\(u"|fault\(u"|invalid\(u")(\w+)")re"_s);
    for (const QString &folder : { u"core"_s, u"app"_s }) {
        QStringList folders { QStringLiteral(KIB_SOURCE_DIR) + u'/' + folder };
        while (!folders.isEmpty()) {
            const QDir dir(folders.takeFirst());
            for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                folders << dir.filePath(name);
            for (const QString &name : dir.entryList({ u"*.cpp"_s }, QDir::Files)) {
                QFile file(dir.filePath(name));
                REQUIRE(file.open(QIODevice::ReadOnly));
                auto found = written.globalMatch(QString::fromUtf8(file.readAll()));
                while (found.hasNext())
                    rules.insert(found.next().captured(1));
            }
        }
    }
    return rules;
}

// Refusals inside the program that no person can cause by typing.
const QSet<QString> internalRules { u"paper_key_length"_s, u"paper_key_character"_s, u"paper_key_checksum"_s,
    u"kdf_cost"_s, u"account_keys"_s, u"row_length"_s, u"kix_text"_s };

} // namespace

TEST_CASE("every code has a sentence that says what is safe and an advice")
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const ErrorText text = errorText({ static_cast<ErrorCode>(code), u"x"_s, { u"a"_s, u"b."_s } });
        INFO(code);
        CHECK(text.message.endsWith(u'.'));
        CHECK(text.advice.size() > 10);
        CHECK_FALSE((text.message + text.advice).contains(u'%'));
        CHECK_FALSE(text.message.contains(u'!'));
    }
}

TEST_CASE("every rule that refuses what a person typed has a sentence of its own")
{
    const QString general = errorText({ ErrorCode::Invalid, u"geen regel"_s, {} }).message;
    const QSet<QString> rules = refusedRules();
    CHECK(rules.size() > 40);
    for (const QString &rule : rules) {
        const bool holdsLetterBack = !withheldSentence({ rule }).contains(rule);
        if (internalRules.contains(rule) || rule.startsWith(u"bsn_"_s) || holdsLetterBack)
            continue;
        INFO(rule.toStdString());
        CHECK(errorText({ ErrorCode::Invalid, rule, { u"a"_s, u"b"_s } }).message != general);
    }
}

TEST_CASE("a sentence names what it is about")
{
    CHECK(
        errorText({ ErrorCode::Invalid, u"unknown_domain"_s, { u"geld"_s } }).message.contains(u"'geld'"_s));
    CHECK(errorText({ ErrorCode::TemplateIncomplete, u"fields"_s, { u"phone"_s, u"place"_s } })
              .message.contains(u"phone, place"_s));
    CHECK(errorText({ ErrorCode::Internal, u"sqlite 1"_s, {} }).advice.contains(u"sqlite 1"_s));
    CHECK(errorText({ ErrorCode::NotFound, u"client"_s, {} }).message.contains(u"klant"_s));
}

TEST_CASE("the window never speaks of commands, and the command line may")
{
    const auto speaksOfCommands
        = [](const QString &text) { return text.contains(u"kib "_s) || text.contains(u"--"_s); };
    const QSet<QString> typedOnly { u"unknown_command"_s, u"unknown_option"_s, u"missing_argument"_s,
        u"file_missing"_s, u"account_missing"_s, u"password_missing"_s, u"day_without_move"_s,
        u"unknown_setting"_s };
    for (const QString &rule : refusedRules() - typedOnly) {
        INFO(rule.toStdString());
        CHECK_FALSE(speaksOfCommands(errorText({ ErrorCode::Invalid, rule, { u"a"_s, u"b"_s } }).advice));
    }
    const QStringList details { u"x"_s, u"account"_s, u"client"_s, u"backup"_s, u"file"_s };
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        for (const QString &detail : details) {
            INFO(code << ' ' << detail.toStdString());
            CHECK_FALSE(speaksOfCommands(errorText({ static_cast<ErrorCode>(code), detail, {} }).advice));
        }
    }
    const Error unknown { ErrorCode::NotFound, u"client"_s, { u"K1"_s } };
    CHECK(speaksOfCommands(errorText(unknown, Reader::CommandLine).advice));
    CHECK(errorText(unknown, Reader::CommandLine).message == errorText(unknown).message);
}
