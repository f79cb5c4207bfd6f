// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/blindindex.h"

#include "core/vault/primitives.h"

namespace kib::vault {

namespace {

constexpr qsizetype indexSize = 16;

QByteArray indexOf(const DataKey &indexKey, QByteArrayView label, const QString &text)
{
    return blake2b(indexSize, keyBytes(indexKey.secret), { label, text.toUtf8() });
}

} // namespace

QByteArray bsnIndex(const DataKey &indexKey, const QString &bsn)
{
    return indexOf(indexKey, "bsn1", bsn);
}

QByteArray numberIndex(const DataKey &indexKey, const QString &number)
{
    return indexOf(indexKey, "num1", number);
}

QByteArray answerSlot(const DataKey &indexKey, InterviewId interview, const QString &domain,
    const QString &question, const QString &aspect)
{
    // A key of its own, so that somebody can be given slots to write in without being able to look up a BSN.
    SubKey key;
    blake2b(key.bytes, sizeof key.bytes, keyBytes(indexKey.secret), { "kib.slot1" });
    QByteArray place = interview.bytes();
    putSized(place, domain.toUtf8());
    putSized(place, question.toUtf8());
    putSized(place, aspect.toUtf8());
    return blake2b(indexSize, key.bytes, { "ans1", place });
}

} // namespace kib::vault
