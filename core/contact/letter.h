// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kib::contact {

// A letter with every word in place: what layout, archive and reprint work from. Nothing is left to fill in.
struct Letter {
    struct Block {
        enum class Kind { Paragraph, Frame }; // Frame = the appointment, set apart
        Kind kind = Kind::Paragraph;
        QStringList lines; // at least one; a new line where the template has one
        friend bool operator==(const Block &, const Block &) = default;
    };

    QString organisation; // letterhead
    QString returnAddress; // one line above the address, inside the window
    QStringList address; // honorific line if any, name, address lines, country: 2 to 6 lines
    QString kix; // text of the bar code; empty = none
    QStringList contact; // column opposite the window: who, phone, mail, reference
    QString date; // "maandag 23 november 2026"
    QString subject;
    QList<Block> blocks; // salutation first, signature last
    QString footer; // may be empty
    bool practice = false; // printed with OEFENEN across the page

    friend bool operator==(const Letter &, const Letter &) = default;
};

} // namespace kib::contact
