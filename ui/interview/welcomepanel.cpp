// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/welcomepanel.h"

#include "ui/common/card.h"
#include "ui/common/chiprow.h"
#include "ui/common/flowlayout.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

WelcomePanel::WelcomePanel(InterviewPresenter &presenter, const Look &look)
    : m_presenter(presenter)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    column->setSpacing(look.px(12));
    column->addWidget(new Heading(tr("Welkom"), look, Type::PageTitle, this));
    column->addWidget(
        textLabel(tr("Begin met een kop koffie. Vertel kort waarom u elkaar spreekt en hoe lang het duurt."),
            look, Type::Question));
    const QString lines[] = { tr("“Fijn dat u er bent. Ik wil u graag leren kennen.”"),
        tr("“We praten over hoe het met u gaat. U bepaalt wat u vertelt.”"),
        tr("“Ik maak korte aantekeningen. U mag meekijken, en aan het eind krijgt u een samenvatting mee.”"),
        tr("“Waar wilt u het als eerste over hebben?”") };
    auto *card = new Card(look, Card::Padding::List);
    card->setFill(Token::Tint, Token::Tint);
    for (const QString &line : lines)
        card->body()->addWidget(textLabel(line, look, Type::Body, Token::OnTint));
    column->addWidget(card);
    column->addWidget(textLabel(tr("Waar praat u vandaag over?"), look, Type::Strong));
    column->addWidget(textLabel(tr("Alles mag in elke volgorde. Wat u niet bespreekt, blijft gewoon open."),
        look, Type::Body, Token::Muted));
    QList<ChipOption> options;
    for (const SectionItem &section : presenter.state().sections) {
        if (presenter.isDomain(section.key))
            options.append({ section.key, section.name });
    }
    m_domains = new ChipRow(tr("Waar praat u vandaag over?"), options, ChipRow::Mode::Many, look, this);
    auto *row = new PulledRow;
    row->addWidget(m_domains);
    column->addLayout(row);
    column->addStretch();
    connect(m_domains, &ChipRow::toggled, this,
        [this](const QString &key, const QString &, bool on) { m_presenter.setIncluded(key, on); });
}

void WelcomePanel::render()
{
    QStringList on;
    for (const SectionItem &section : m_presenter.state().sections) {
        if (m_presenter.isDomain(section.key) && section.mark != SectionItem::Mark::Off)
            on << section.key;
    }
    m_domains->setChosen(on);
}

} // namespace kib::ui
