// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/personname.h"

#include <QStringView>

namespace kib::test {

inline client::Gender gender(QStringView code)
{
    if (code == u"M")
        return client::Gender::Male;
    return code == u"V" ? client::Gender::Female : client::Gender::Unknown;
}

inline client::NameUsage usage(QStringView code)
{
    if (code == u"P")
        return client::NameUsage::Spouse;
    if (code == u"V")
        return client::NameUsage::SpouseOwn;
    return code == u"N" ? client::NameUsage::OwnSpouse : client::NameUsage::Own;
}

// An invented person with codes as the register writes them: gender M/V/O, usage E/P/V/N.
inline client::PersonName person(QStringView genderCode, QStringView givenNames, QStringView prefix,
    QStringView surname, QStringView usageCode = u"E", QStringView titleCode = {})
{
    client::PersonName name;
    name.gender = gender(genderCode);
    name.givenNames = givenNames.toString();
    name.prefix = prefix.toString();
    name.surname = surname.toString();
    name.usage = usage(usageCode);
    name.titleCode = titleCode.toString();
    return name;
}

inline client::Spouse spouse(QStringView prefix, QStringView surname, QStringView titleCode = {})
{
    client::Spouse made;
    made.prefix = prefix.toString();
    made.surname = surname.toString();
    made.titleCode = titleCode.toString();
    return made;
}

inline client::Spouse formerSpouse(
    QStringView prefix, QStringView surname, QStringView ended = u"20211109", QStringView titleCode = {})
{
    client::Spouse made = spouse(prefix, surname, titleCode);
    made.ended = client::PartialDate::parse(ended);
    return made;
}

inline client::Spouse spouseSince(QStringView surname, QStringView since)
{
    client::Spouse made = spouse({}, surname);
    made.since = client::PartialDate::parse(since).value();
    made.hasStart = true;
    return made;
}

} // namespace kib::test
