// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/passwordrule.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kib::vault {

namespace {

constexpr qsizetype leastCharacters = 14;

// Words that stay weak however often they are repeated or numbered.
const QStringList &common()
{
    static const QStringList words { u"welkom"_s, u"wachtwoord"_s, u"password"_s, u"qwerty"_s,
        u"klantinbeeld"_s, u"gemeente"_s, u"geheim"_s, u"letmein"_s, u"123456"_s, u"abcdef"_s, u"iloveyou"_s,
        u"zomer"_s, u"winter"_s, u"lente"_s, u"herfst"_s };
    return words;
}

} // namespace

Result<void> checkPassword(const QString &password, bool practice)
{
    if (password.isEmpty())
        return fail(ErrorCode::Invalid, u"password_empty"_s);
    if (practice)
        return {};
    if (password.size() < leastCharacters)
        return fail(ErrorCode::Invalid, u"password_short"_s, { QString::number(leastCharacters) });
    QString rest = password.toLower();
    for (const QString &word : common())
        rest.remove(word);
    QSet<QChar> different;
    qsizetype letters = 0;
    for (const QChar c : rest) {
        if (c.isDigit() || c.isPunct() || c.isSpace() || c.isSymbol())
            continue;
        different.insert(c);
        ++letters;
    }
    if (letters < 6 || different.size() < 4)
        return fail(ErrorCode::Invalid, u"password_common"_s);
    return {};
}

} // namespace kib::vault
