// SPDX-License-Identifier: EUPL-1.2
#include "core/client/bsn.h"

using namespace Qt::StringLiterals;

namespace kib::client {

namespace {

bool passesElevenTest(QStringView nine)
{
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i) {
        const int weight = i == 8 ? -1 : 9 - static_cast<int>(i);
        sum += weight * (nine.at(i).unicode() - u'0');
    }
    return sum % 11 == 0;
}

} // namespace

Result<Bsn> Bsn::parse(QStringView text)
{
    QString digits;
    digits.reserve(text.size() + 1);
    for (const QChar c : text) {
        if (c.isSpace() || c == u'.')
            continue;
        if (c < u'0' || c > u'9')
            return fail(ErrorCode::Invalid, u"bsn_digits"_s);
        digits += c;
    }
    if (digits.size() == 8)
        digits.prepend(u'0');
    if (digits.size() != 9)
        return fail(ErrorCode::Invalid, u"bsn_length"_s);
    if (digits == "000000000"_L1 || !passesElevenTest(digits))
        return fail(ErrorCode::Invalid, u"bsn_check"_s);
    return Bsn(std::move(digits));
}

QString Bsn::masked() const
{
    return "******"_L1 + m_digits.last(3);
}

} // namespace kib::client
