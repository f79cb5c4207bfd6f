// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/client/namechoice.h"
#include "core/client/nametext.h"
#include "core/client/personname.h"

using namespace Qt::StringLiterals;

namespace kib::client {

namespace {

// What stands before and behind the comma. Made for every client whenever a file is opened.
struct ListParts {
    QString surname; // "Ven-van Dijk": the first surname without its prefix, then the rest
    QString prefix; // of the first surname
    QString initials;
};

ListParts listParts(const PersonName &name, const NameChoice &choice)
{
    const QString ownPrefix = tightened(name.prefix);
    const QString ownSurname = tightened(name.surname);
    if (choice.usage == NameUsage::Own)
        return { ownSurname, ownPrefix, initials(name) };
    const QString prefix = tightened(choice.spouse->prefix);
    const QString surname = tightened(choice.spouse->surname);
    if (choice.usage == NameUsage::Spouse)
        return { surname, prefix, initials(name) };
    if (choice.usage == NameUsage::SpouseOwn)
        return { surname + u'-' + prefixed(ownPrefix, ownSurname), prefix, initials(name) };
    return { ownSurname + u'-' + prefixed(prefix, surname), ownPrefix, initials(name) };
}

QString namelessName(const PersonName &name)
{
    const QString names = givenNamesOf(name);
    return names.isEmpty() ? u"(naam onbekend)"_s : names;
}

} // namespace

QString listName(const PersonName &name)
{
    const NameChoice choice = nameChoice(name);
    if (!choice.hasName)
        return namelessName(name);
    const ListParts parts = listParts(name, choice);
    QString text;
    text.reserve(parts.surname.size() + parts.initials.size() + parts.prefix.size() + 3);
    text += parts.surname;
    if (!parts.initials.isEmpty() || !parts.prefix.isEmpty())
        text += u',';
    for (const QString &behind : { parts.initials, parts.prefix }) {
        if (!behind.isEmpty()) {
            text += u' ';
            text += behind;
        }
    }
    return text;
}

QString sortKey(const PersonName &name)
{
    const NameChoice choice = nameChoice(name);
    if (!choice.hasName)
        return searchKey(namelessName(name));
    const ListParts parts = listParts(name, choice);
    // A tab sorts before every character of a name, so that Berg comes before Berg-Smit and Bergman.
    QString text;
    text.reserve(parts.surname.size() + parts.initials.size() + parts.prefix.size() + 2);
    text += parts.surname;
    text += u'\t';
    text += parts.prefix;
    text += u'\t';
    text += parts.initials;
    return searchKey(text);
}

} // namespace kib::client
