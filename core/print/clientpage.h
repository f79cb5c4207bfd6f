// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/print/displaylist.h"

#include <QStringList>

#include <optional>

namespace kib::print {

// What a client takes home from a talk, in finished words. It has no place for a score, a category or an
// observation: those cannot be printed by mistake.
struct ClientPage {
    struct Agreement {
        QString what;
        QString by; // date; may be empty
    };
    struct Phases {
        QStringList names; // four, in the order of the client's journey
        int current = 0; // 0 to 3
    };

    QString date; // "maandag 7 december 2026"
    QStringList contact; // who it was with and how to reach them
    QStringList goesWell; // a part without lines is left out
    QStringList isHard;
    QStringList wants;
    QList<Agreement> you;
    QList<Agreement> we;
    QList<Agreement> together;
    QString nextTalk; // empty = none was made
    std::optional<Phases> phases;
    QString closing; // "Klopt dit? Bel of mail mij."
    bool large = false; // 16 pt instead of 12, on at most two pages
    bool practice = false;
};

// What the person who makes it must strike before it can go along; all 0 = it fits. Counted in printed lines;
// agreements that stand beside each other count once, by the longer column.
struct LinesTooMany {
    int goesWell = 0; // beyond five
    int isHard = 0;
    int wants = 0;
    int page = 0; // beyond the last page it may have

    [[nodiscard]] bool fits() const { return *this == LinesTooMany {}; }
    friend bool operator==(const LinesTooMany &, const LinesTooMany &) = default;
};

struct PlacedClientPage {
    DisplayList pages; // with more pages than it may have when it does not fit
    LinesTooMany tooMany;
};

// Lays the summary out on A4 portrait with margins of 20 mm. The type never shrinks.
class ClientPageLayout
{
public:
    // Internal when the letter font is not there.
    [[nodiscard]] static Result<ClientPageLayout> create();

    // Invalid "no_glyph" when a character has no picture in any font of this machine.
    [[nodiscard]] Result<PlacedClientPage> place(const ClientPage &page);

private:
    explicit ClientPageLayout(TextStore texts);

    TextStore m_texts;
};

} // namespace kib::print
