// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/print/figure.h"
#include "ui/common/chipoption.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/talktext.h"
#include "ui/common/timeline.h"

#include <optional>

namespace kib::ui {

// A word and what belongs to it: "telefoon", "06-12345678". Without a word the text stands alone.
struct NamedLine {
    QString name;
    QString text;
    friend bool operator==(const NamedLine &, const NamedLine &) = default;
};

// Lines that belong together, under a heading.
struct NamedLines {
    QString heading;
    QList<NamedLine> lines;
};

// A list of finished words, and what to say when it is empty.
struct WordTable {
    QString heading;
    QList<RowsModel::Column> columns;
    QList<int> widths; // px at 100 %; 0 takes what is left
    QList<QStringList> rows;
    QString empty;
};

struct DossierHead {
    QString name;
    int categoryRank = -1;
    QString category; // "Nog niet job ready, sinds 03-06-2026"
    QString status; // why no work goes on for this person; empty while it does
    QString reach; // "06-12345678 · adres geheim"
    QString about; // "K00012 · geboren 12-03-1980 · klantmanager M. Jansen"
    QString bsn; // masked unless it is shown; empty = none known
    bool bsnShown = false;
    bool talkOpen = false; // there is one to go on with
    bool mayTalk = false;
    bool mayInvite = false;
};

// Then and now of the life domains, between two talks.
struct DossierDomains {
    QString empty; // why there is nothing to see
    QList<ChipOption> talks; // to choose from, newest first; key = id
    QString then; // id; empty = none earlier
    QString now;
    print::FigureData figure;
    QList<print::ThenNowRow> rows;
    print::ThenNowWords words;
};

struct DossierTalk {
    InterviewId id;
    QString title; // "Gesprek van maandag 7 december 2026"
    QString about; // "M. Jansen · afgerond · 6 leefgebieden besproken"
    bool open = false;
};

} // namespace kib::ui
