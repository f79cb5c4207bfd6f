// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/clientpage.h"

namespace kib::print {

inline constexpr double clientMargin = 20;
inline constexpr double clientWidth = a4Portrait.width() - 2 * clientMargin;

// The type of a client's page, in its ordinary and its large variant. Nothing in it is smaller than 11 pt.
struct ClientType {
    Face title;
    double titlePitch;
    Face body;
    Face strong;
    double pitch;
    Face small;
    double smallPitch;
    double partGap; // between parts
    double headingGap; // under a heading
    double indent; // of the words of an item
    Face strip;
    Face stripStrong;
    double stripPitch;
};
[[nodiscard]] ClientType clientType(bool large);

// Items to be listed under each other, without their signs.
[[nodiscard]] QList<TextPtr> layItems(
    TextStore &texts, const ClientType &type, const QStringList &lines, double width);
void placeItem(
    DisplayList &list, TextStore &texts, const ClientType &type, int page, QPointF at, const TextPtr &item);

// The agreements in one frame: what you do and what we do beside each other, what we do together below. A
// column that has none says so.
class AgreementFrame
{
public:
    AgreementFrame(TextStore &texts, const ClientType &type, const ClientPage &page);

    [[nodiscard]] double height() const { return m_height; }
    void place(DisplayList &list, int page, double top) const;

private:
    struct Placed {
        QPointF at; // from the corner of the frame
        TextPtr text;
        Part part;
    };
    using Agreements = QList<ClientPage::Agreement>;

    [[nodiscard]] double dateWidth(TextStore &texts, const Agreements &agreements, double width) const;
    // Whether dates of this width can stand beside the words without breaking a word.
    [[nodiscard]] bool datesFit(
        TextStore &texts, const Agreements &agreements, double width, double dates) const;
    // Returns where the column ends. `dates` is the width kept for them at the right; 0 = under the words.
    double layColumn(TextStore &texts, const QString &heading, const Agreements &agreements, QPointF at,
        double width, double dates);
    void add(QPointF at, const TextPtr &text, Part part = Part::Frame);

    ClientType m_type;
    QList<Placed> m_texts;
    double m_ruleTop = 0; // above the column of both; 0 = none
    double m_height = 0;
};

// Four boxes of one height, 28 mm unless a name needs more, the one where the client is now heavier and with
// words that say so. A phase that was passed looks like one that is to come.
[[nodiscard]] double stripHeight(TextStore &texts, const ClientType &type, const ClientPage::Phases &phases);
void placeStrip(DisplayList &list, TextStore &texts, const ClientType &type, const ClientPage::Phases &phases,
    int page, double top);

} // namespace kib::print
