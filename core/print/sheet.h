// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace kib::print {

// A page of finished words and numbers, without any layout: made by presenters and commands, laid out in mm
// by sheetlayout. Everything is already formatted and in Dutch.
struct Tile {
    QString label;
    QString number; // the largest thing in the tile
    QString note; // unit, share or n; may be empty
};
struct TileRow {
    QList<Tile> tiles; // 1 to 6
};
struct Paragraph {
    QString text;
    bool heading = false;
};
struct Table {
    struct Column {
        QString header;
        bool right = false; // numbers stand right
        int weight = 1; // share of the width
    };
    QList<Column> columns;
    QList<QStringList> rows; // each as long as `columns`
    bool lastRowTotal = false; // set apart by a rule
};
using SheetPart = std::variant<Paragraph, TileRow, Table>;

struct Sheet {
    QString title;
    QString subtitle;
    bool landscape = false;
    QList<SheetPart> parts;
    QString footer; // source, period, n
    bool practice = false; // printed with OEFENEN across the page
};

} // namespace kib::print
