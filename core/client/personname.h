// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/client/partialdate.h"

#include <QList>
#include <QString>

#include <optional>

namespace kib::client {

enum class Gender { Male, Female, Unknown }; // M, V, O (blank = O)
enum class NameUsage { Own, Spouse, SpouseOwn, OwnSpouse }; // E, P, V, N (blank = E)

// A spouse or registered partner, current or former; only for composing names.
struct Spouse {
    QString titleCode; // B, BS, G, ... as registered; empty = none
    QString prefix;
    QString surname; // empty or "." = unknown
    PartialDate since;
    bool hasStart = false; // `since` was delivered
    std::optional<PartialDate> ended; // set = former; the date itself may be unknown

    friend bool operator==(const Spouse &, const Spouse &) = default;
};

// The registered parts of a name. Source: BRP categories 02, 04, 05 and 61.
struct PersonName {
    QString givenNames; // 02.10; empty = none
    QString initials; // only when a source delivers initials instead of names: used as typed in their place
    QString titleCode; // 02.20 title or predicate code
    QString prefix; // 02.30
    QString surname; // 02.40; empty or "." = unknown
    Gender gender = Gender::Unknown;
    NameUsage usage = NameUsage::Own;
    QList<Spouse> spouses;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

// All outputs are empty when the rules give none (unknown surname and the like).
[[nodiscard]] QString initials(const PersonName &name); // "J.W."; voorletters
[[nodiscard]] QString fullName(const PersonName &name); // [predicate] given names [title] prefix surname
[[nodiscard]] QString addresseeName(const PersonName &name); // aanschrijfwijze
[[nodiscard]] QString honorificLine(
    const PersonName &name); // aanspreekvorm: only with a title, above the addressee
[[nodiscard]] QString formalSalutation(const PersonName &name); // aanhef: "Geachte heer Van den Berg"
[[nodiscard]] QString runningTextName(const PersonName &name); // gebruik in lopende tekst
// What letters open with; never empty: "Beste mevrouw Van Dijk", at worst "Beste lezer". House rule (a).
[[nodiscard]] QString salutation(const PersonName &name);
// Addressee, else full name (house rule b); empty = nobody can be written to (reason no_name).
[[nodiscard]] QString envelopeName(const PersonName &name);

// "Berg, J.W. van den": how lists show a person, without titles. The usage decides which surname leads:
// "Ven-van Dijk, A. van der". Without a usable surname the given names, at worst "(naam onbekend)".
[[nodiscard]] QString listName(const PersonName &name);
// Orders lists: the surname that leads in listName folded, then prefix, then initials (Van der Laan under L).
// Compare as plain text. House rule (e).
[[nodiscard]] QString sortKey(const PersonName &name);

} // namespace kib::client
