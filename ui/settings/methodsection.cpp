// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/methodsection.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/foldout.h"
#include "ui/common/text.h"
#include "ui/settings/methodtext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

void fill(QVBoxLayout *column, const MethodItem &item, const Look &look)
{
    for (const MethodItem::Lines &lines : item.details) {
        if (!lines.heading.isEmpty()) {
            column->addSpacing(look.px(4));
            column->addWidget(textLabel(lines.heading, look, Type::Strong));
        }
        for (const QString &line : lines.lines)
            column->addWidget(textLabel(line, look));
    }
}

} // namespace

MethodSection::MethodSection(const method::Method &method, const Look &look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(16));
    auto *card = new Card(look);
    card->body()->addWidget(new Heading(method.name, look, Type::CardTitle, card));
    card->body()->addWidget(textLabel(tr("Versie %1").arg(method.version), look, Type::Body, Token::Muted));
    card->body()->addWidget(textLabel(method.description, look));
    card->body()->addWidget(
        textLabel(tr("Een gesprek blijft bij de versie waarmee het begon."), look, Type::Body, Token::Muted));
    column->addWidget(card);
    for (const MethodPart &part : methodParts(method)) {
        auto *place = new Card(look);
        place->body()->setSpacing(look.px(2));
        place->body()->addWidget(new Heading(part.title, look, Type::CardTitle, place));
        if (!part.note.isEmpty())
            place->body()->addWidget(textLabel(part.note, look, Type::Body, Token::Muted));
        for (const MethodItem &item : part.items) {
            if (part.open) {
                place->body()->addSpacing(look.px(8));
                place->body()->addWidget(textLabel(item.title, look, Type::Strong));
                fill(place->body(), item, look);
                continue;
            }
            auto *row = new PulledRow(look.px(12)); // as a quiet button keeps around its words
            row->addWidget(new Foldout(
                item.title, [item, &look](QVBoxLayout *inside) { fill(inside, item, look); }, look));
            place->body()->addLayout(row);
        }
        column->addWidget(place);
    }
    column->addStretch();
}

} // namespace kib::ui
