// SPDX-License-Identifier: EUPL-1.2
#include "core/client/namechoice.h"

#include "core/client/nametext.h"

namespace kib::client {

namespace {

// A date that was not delivered counts as wholly unknown, and so as the oldest.
PartialDate start(const Spouse &spouse)
{
    return spouse.hasStart ? spouse.since : PartialDate();
}

// Whether `a` goes before `b`; of equals the one registered first stays.
bool precedes(const Spouse &a, const Spouse &b)
{
    if (a.ended.has_value() != b.ended.has_value())
        return !a.ended.has_value();
    if (!a.ended)
        return start(a) < start(b);
    if (*a.ended != *b.ended)
        return *a.ended > *b.ended;
    return start(a) > start(b);
}

} // namespace

NameChoice nameChoice(const PersonName &name)
{
    NameChoice choice;
    for (const Spouse &spouse : name.spouses) {
        if (choice.spouse == nullptr || precedes(spouse, *choice.spouse))
            choice.spouse = &spouse;
    }
    if (choice.spouse != nullptr) {
        choice.married = !choice.spouse->ended.has_value();
        choice.registered = name.usage;
        if (isKnown(choice.spouse->surname))
            choice.usage = name.usage;
    }
    choice.hasName = choice.usage == NameUsage::Spouse || isKnown(name.surname);
    return choice;
}

QString givenNamesOf(const PersonName &name)
{
    return tidied(isKnown(name.givenNames) ? name.givenNames : name.initials);
}

const NobleRank *ownRank(const PersonName &name, const NameChoice &choice, NameUsage usage)
{
    const NobleRank *rank = nobleRank(name.titleCode);
    if (rank == nullptr || usage == NameUsage::Spouse)
        return nullptr;
    // A married woman does not use her predicate, nor does a former wife who goes by his name.
    const bool drops = rank->predicate && name.gender == Gender::Female
        && (choice.married || (choice.spouse != nullptr && usage != NameUsage::Own));
    return drops ? nullptr : rank;
}

const NobleRank *courtesyRank(const PersonName &name, const NameChoice &choice, NameUsage usage)
{
    if (name.gender != Gender::Female || usage == NameUsage::Own || choice.spouse == nullptr)
        return nullptr;
    const NobleRank *rank = nobleRank(choice.spouse->titleCode);
    return rank != nullptr && rank->courtesy ? rank : nullptr;
}

} // namespace kib::client
