// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace kib::ui {

// What happened when, to be drawn: a lane for each kind of thing.
struct Timeline {
    struct Item {
        QDate from;
        QDate until {}; // invalid = a moment, else a bar up to and including this day
        bool hollow = false; // went one way, or is still to come
        QString label {}; // on a bar, where it fits
    };
    struct Lane {
        QString name;
        QList<Item> items; // by day
    };
    QString sentence; // what the picture says, in one sentence
    QDate today;
    QDate first; // the span that is drawn
    QDate last; // > first
    QList<Lane> lanes; // without those that hold nothing
};

} // namespace kib::ui
