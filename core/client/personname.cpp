// SPDX-License-Identifier: EUPL-1.2
#include "core/client/personname.h"

#include "core/client/namechoice.h"
#include "core/client/nametext.h"
#include "core/client/nobility.h"

using namespace Qt::StringLiterals;

namespace kib::client {

namespace {

enum class Capital { AsRegistered, First };

// The words that go before the surnames; empty when none may be used.
struct Titles {
    QLatin1StringView own;
    QLatin1StringView spouse;
};

bool startsWithOwnName(NameUsage usage)
{
    return usage == NameUsage::Own || usage == NameUsage::OwnSpouse;
}

QString spaced(const QString &before, const QString &after)
{
    return before.isEmpty() || after.isEmpty() ? before + after : before + u' ' + after;
}

QString part(QLatin1StringView title, const QString &prefix, const QString &surname, Capital capital)
{
    const QString tidyPrefix = tightened(prefix);
    const QString tidySurname = tightened(surname);
    if (title.isEmpty()) {
        return capital == Capital::First ? prefixedWithCapital(tidyPrefix, tidySurname)
                                         : prefixed(tidyPrefix, tidySurname);
    }
    const QString word = capital == Capital::First ? withCapital(title) : QString(title);
    return word + u' ' + prefixed(tidyPrefix, tidySurname);
}

// The surnames in the order of the usage; `capital` goes for the very first word.
QString surnames(const PersonName &name, const NameChoice &choice, Titles titles, Capital capital)
{
    const auto own = [&](Capital first) { return part(titles.own, name.prefix, name.surname, first); };
    const auto spouse = [&](Capital first) {
        return part(titles.spouse, choice.spouse->prefix, choice.spouse->surname, first);
    };
    switch (choice.usage) {
    case NameUsage::Own:
        break;
    case NameUsage::Spouse:
        return spouse(capital);
    case NameUsage::SpouseOwn:
        return spouse(capital) + u'-' + own(Capital::AsRegistered);
    case NameUsage::OwnSpouse:
        return own(capital) + u'-' + spouse(Capital::AsRegistered);
    }
    return own(capital);
}

Titles usedTitles(const PersonName &name, const NameChoice &choice)
{
    Titles titles;
    if (const NobleRank *own = ownRank(name, choice, choice.usage))
        titles.own = titleForm(*own, name.gender);
    if (const NobleRank *courtesy = courtesyRank(name, choice, choice.usage))
        titles.spouse = titleForm(*courtesy, Gender::Female);
    return titles;
}

// "heer Van den Berg", or initials and name when the gender is unknown. `man` is "heer" or "de heer".
QString genderedName(const PersonName &name, const NameChoice &choice, Titles titles, QLatin1StringView man)
{
    if (name.gender != Gender::Unknown) {
        const auto word = name.gender == Gender::Male ? man : "mevrouw"_L1;
        return word + u' ' + surnames(name, choice, titles, Capital::First);
    }
    const QString letters = initials(name);
    if (letters.isEmpty())
        return surnames(name, choice, titles, Capital::First);
    return letters + u' ' + surnames(name, choice, titles, Capital::AsRegistered);
}

// The aanhef that a title brings with it and that nothing follows; empty when there is none.
QString fixedSalutation(const PersonName &name, const NameChoice &choice, NameUsage usage)
{
    if (const NobleRank *courtesy = courtesyRank(name, choice, usage))
        return rankSalutation(*courtesy, Gender::Female);
    if (const NobleRank *own = ownRank(name, choice, usage))
        return rankSalutation(*own, name.gender);
    return {};
}

} // namespace

QString initials(const PersonName &name)
{
    return isKnown(name.givenNames) ? initialsOf(name.givenNames) : tidied(name.initials);
}

QString fullName(const PersonName &name)
{
    const QString given = givenNamesOf(name);
    const QString surname
        = prefixed(tidied(name.prefix), isKnown(name.surname) ? tidied(name.surname) : QString());
    const NobleRank *rank = nobleRank(name.titleCode);
    if (rank == nullptr || (given.isEmpty() && surname.isEmpty()))
        return spaced(given, surname);
    const QString title = titleOrOwnWord(*rank, name.gender);
    return rank->predicate ? spaced(title, spaced(given, surname)) : spaced(spaced(given, title), surname);
}

QString addresseeName(const PersonName &name)
{
    const NameChoice choice = nameChoice(name);
    if (!choice.hasName)
        return {};
    Titles titles = usedTitles(name, choice);
    QString lead = initials(name);
    const NobleRank *own = ownRank(name, choice, choice.usage);
    if (own != nullptr && own->predicate && startsWithOwnName(choice.usage)) {
        lead = spaced(titles.own, lead);
        titles.own = {};
    }
    if (lead.isEmpty())
        return surnames(name, choice, titles, Capital::First);
    return withCapital(lead) + u' ' + surnames(name, choice, titles, Capital::AsRegistered);
}

QString honorificLine(const PersonName &name)
{
    const NameChoice choice = nameChoice(name);
    if (!choice.hasName)
        return {};
    if (const NobleRank *courtesy = courtesyRank(name, choice, choice.usage))
        return rankHonorific(*courtesy, Gender::Female);
    if (const NobleRank *own = ownRank(name, choice, choice.usage))
        return rankHonorific(*own, name.gender);
    return {};
}

QString formalSalutation(const PersonName &name)
{
    const NameChoice choice = nameChoice(name);
    // With an unknown spouse's name the titles of the registered usage go first, then those of the own name.
    for (const NameUsage usage : { choice.registered, choice.usage }) {
        if (QString fixed = fixedSalutation(name, choice, usage); !fixed.isEmpty())
            return fixed;
    }
    if (!choice.hasName)
        return {};
    return "Geachte "_L1 + genderedName(name, choice, {}, "heer"_L1);
}

QString runningTextName(const PersonName &name)
{
    const NameChoice choice = nameChoice(name);
    if (!choice.hasName)
        return {};
    const Titles titles = usedTitles(name, choice);
    const bool titleFirst = !(startsWithOwnName(choice.usage) ? titles.own : titles.spouse).isEmpty();
    return titleFirst ? surnames(name, choice, titles, Capital::AsRegistered)
                      : genderedName(name, choice, titles, "de heer"_L1);
}

QString salutation(const PersonName &name)
{
    const NameChoice choice = nameChoice(name);
    if (choice.hasName)
        return "Beste "_L1 + genderedName(name, choice, {}, "heer"_L1);
    switch (name.gender) {
    case Gender::Male:
        return u"Beste heer"_s;
    case Gender::Female:
        return u"Beste mevrouw"_s;
    case Gender::Unknown:
        break;
    }
    const QString given = givenNamesOf(name);
    return "Beste "_L1 + (given.isEmpty() ? u"lezer"_s : given);
}

QString envelopeName(const PersonName &name)
{
    QString addressee = addresseeName(name);
    return addressee.isEmpty() ? fullName(name) : addressee;
}

} // namespace kib::client
