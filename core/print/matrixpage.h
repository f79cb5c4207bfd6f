// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/print/displaylist.h"

#include <QStringList>

#include <optional>

namespace kib::print {

// A talk on one page for the file, in finished words.
struct MatrixPage {
    struct Row {
        QString domain;
        std::optional<int> score; // 1..5
        std::optional<int> clientScore; // 1..5
        QString notScored; // "niet besproken"; stands where the marks would, when there is no score
        QString inTheWay;
        QString situation;
        QString observation;
    };
    struct Advice {
        QString proposal; // empty = "Geen voorstel"
        QStringList reasons;
        QString decision; // empty = nothing was decided
        QString reason; // of the decision
    };

    QString client; // name and number
    QString talk; // "gesprek van maandag 7 december 2026, 75 minuten"
    QString source; // method and version
    QList<Row> rows; // in the order of the method
    Advice path;
    Advice category;
    QString decidedBy;
    QString decidedOn;
    bool practice = false;
};

// The same grid without a talk in it, to be filled in by hand.
struct EmptyMatrix {
    QStringList domains;
    QString source;
    bool practice = false;
};

// Lays it out on one A4 landscape page with margins of 12 mm. Texts that do not fit end in "…", and the head
// of the page says so.
class MatrixPageLayout
{
public:
    // Internal when the letter font is not there.
    [[nodiscard]] static Result<MatrixPageLayout> create();

    // Invalid "matrix_rows" with more rows than fit the page (18), "no_glyph" when a character has no picture
    // in any font of this machine.
    [[nodiscard]] Result<DisplayList> place(const MatrixPage &page);
    [[nodiscard]] Result<DisplayList> place(const EmptyMatrix &page);

private:
    explicit MatrixPageLayout(TextStore texts);

    TextStore m_texts;
};

} // namespace kib::print
