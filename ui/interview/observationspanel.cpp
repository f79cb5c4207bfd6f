// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/observationspanel.h"

#include "ui/common/card.h"
#include "ui/common/chiprow.h"
#include "ui/common/flowlayout.h"
#include "ui/common/text.h"
#include "ui/common/textarea.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace kib::ui {

ObservationsPanel::ObservationsPanel(InterviewPresenter &presenter, const Look &look)
    : m_presenter(presenter)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    column->setSpacing(look.px(16));
    auto *head = new QVBoxLayout;
    head->setSpacing(look.px(2));
    head->addWidget(new Heading(tr("Observaties"), look, Type::PageTitle, this));
    head->addWidget(
        textLabel(tr("Wat u zag of hoorde, niet wat u vindt. Het beste moment is nadat de klant weg is."),
            look, Type::Body, Token::Muted));
    column->addLayout(head);
    auto *topics = new Card(look);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look.px(12));
    grid->setVerticalSpacing(look.px(2));
    auto *domains = new Card(look);
    domains->body()->addWidget(new Heading(tr("Per leefgebied"), look, Type::CardTitle, domains));
    int line = 0;
    for (const ObservationItem &item : presenter.state().observations) {
        if (item.isTopic) {
            grid->addWidget(textLabel(item.name, look, Type::Strong), line, 0);
            auto *text = new TextArea(item.name, 1, 3, look, topics);
            m_topics.insert(item.key, text);
            grid->addWidget(text, line++, 1);
            connect(text, &TextArea::typed, this, [this, key = item.key](const QString &typed) {
                m_presenter.type({ interview::Aspect::Topic, {}, key }, typed);
            });
            connect(text, &TextArea::left, &presenter, &InterviewPresenter::leaveField);
            continue;
        }
        domains->body()->addWidget(textLabel(item.name, look, Type::Strong));
        auto *chips = new ChipRow(item.name, item.options, ChipRow::Mode::Many, look, domains);
        chips->allowOwnWord(tr("+ Eigen woorden"), tr("Wat u zag of hoorde bij %1").arg(item.name));
        m_domains.insert(item.key, chips);
        auto *row = new PulledRow;
        row->addWidget(chips);
        domains->body()->addLayout(row);
        connect(chips, &ChipRow::toggled, this,
            [this, key = item.key](const QString &, const QString &text, bool on) {
                m_presenter.setObservation(key, text, on);
            });
    }
    grid->setColumnStretch(1, 1);
    topics->body()->addWidget(new Heading(tr("In het algemeen"), look, Type::CardTitle, topics));
    topics->body()->addLayout(grid);
    column->addWidget(topics);
    topics->setVisible(line > 0); // in its place: else it is a window for a moment
    column->addWidget(domains);
    column->addStretch();
}

void ObservationsPanel::render()
{
    for (const ObservationItem &item : m_presenter.state().observations) {
        if (TextArea *text = m_topics.value(item.key); text && item.isTopic)
            text->setContent(item.text);
        if (ChipRow *chips = m_domains.value(item.key); chips && !item.isTopic)
            chips->setChosen(item.chosen);
    }
}

} // namespace kib::ui
