// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace kib::client {

// An address as registered. Source: NEN 5825 as the BRP uses it; "." or empty = unknown.
struct Address {
    QString street; // 11.10, the short name
    QString houseNumber; // 11.20; "0" = unknown
    QString houseLetter; // 11.30
    QString houseNumberSuffix; // 11.40
    QString houseNumberIndication; // 11.50: "by" or "to" (also "bij", "t/o")
    QString postcode; // normalised "1234AB" when valid, else as delivered
    QString city; // 11.70
    QString municipality; // of registration; serves when the city is unknown
    QString location; // 12.10 locatiebeschrijving
    QStringList foreignLines; // at most three, unchanged
    QString country; // name; only for addresses abroad

    friend bool operator==(const Address &, const Address &) = default;
};

// The lines of an envelope below the name; empty lines are empty strings.
struct AddressLines {
    QString line1;
    QString line2;
    QString line3; // addresses abroad only
    QString country; // addresses abroad only

    [[nodiscard]] QStringList filled() const; // the lines that are not empty, in order
    friend bool operator==(const AddressLines &, const AddressLines &) = default;
};

// Lines abroad when isForeignOnly, else street and number, else the location. All empty when street or number
// is unknown and there is no location, or when the country is registered as unknown.
[[nodiscard]] AddressLines addressLines(const Address &address);

// Whether a Dutch address has street, house number, postcode and place; without them no invitation.
[[nodiscard]] bool isCompleteDutch(const Address &address);
// Only lines abroad, no complete Dutch address.
[[nodiscard]] bool isForeignOnly(const Address &address);

// The text of the KIX bar code: postcode, number, and X with letter or suffix; empty when it cannot be made
// (abroad, unknown parts, other characters than 0-9 and A-Z).
[[nodiscard]] QString kixText(const Address &address);

} // namespace kib::client
