// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contact/contactdesk.h"
#include "core/contact/letter.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kib::contact {

struct PrintWish {
    std::optional<int> limit; // at most so many letters
    bool withKix = false;
    bool practice = false; // OEFENEN across the page
};

// A letter that is ready to go on paper, with what a merge file needs.
struct ReadyLetter {
    LetterRecord record;
    client::Client client;
    std::optional<Appointment> appointment;
    QString caseworker; // shown name
    Letter letter;
};

struct PrintRun {
    struct Withheld {
        ClientId client;
        QStringList missing; // fields, or one of: no_name, address, deceased, outflow, appointment_past,
                             // unknown_letter
    };
    QList<ReadyLetter> ready; // in postcode order, then street and number; abroad last
    QList<Withheld> withheld;
    qsizetype left = 0; // drafts that were not looked at because of the limit
};

// The way of a letter: drafted -> printed -> sent. What stood on paper is kept word for word.
class LetterService
{
public:
    explicit LetterService(const ContactDesk &desk)
        : m_desk(desk)
    {
    }

    // Fills every drafted letter. One that lacks something is withheld with the reason and stops no other.
    // Denied.
    [[nodiscard]] Result<PrintRun> prepare(const PrintWish &wish);
    // Notes that these letters are on paper, with their words. Denied, Conflict.
    [[nodiscard]] Result<void> printed(QList<ReadyLetter> &letters);
    // Notes that printed letters were posted: those named, or all when the list is empty. Returns how many. A
    // letter that was already sent is skipped; Invalid "letter_not_printed" for one that is still a draft.
    [[nodiscard]] Result<qsizetype> sent(const QList<LetterId> &letters);

private:
    struct Context;
    [[nodiscard]] Result<Context> context() const;
    [[nodiscard]] Result<bool> isLongAgo(const client::Client &client, int months) const;
    ContactDesk m_desk;
};

} // namespace kib::contact
