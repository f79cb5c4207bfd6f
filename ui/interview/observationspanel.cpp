// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/observationspanel.h"

#include "ui/common/card.h"
#include "ui/common/chiprow.h"
#include "ui/common/flowlayout.h"
#include "ui/common/text.h"
#include "ui/common/textarea.h"

#include <QHBoxLayout>
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
    topics->body()->addWidget(new Heading(tr("In het algemeen"), look, Type::CardTitle, topics));
    auto *domains = new Card(look);
    domains->body()->addWidget(new Heading(tr("Per leefgebied"), look, Type::CardTitle, domains));
    QList<ChipOption> options;
    for (const ObservationItem &item : presenter.state().observations) {
        if (item.isTopic)
            options.append({ item.key, item.name });
    }
    m_topicChips
        = new ChipRow(tr("Waarover wilt u iets noteren?"), options, ChipRow::Mode::Many, look, topics);
    topics->body()->addLayout(pulled(m_topicChips));
    for (const ObservationItem &item : presenter.state().observations) {
        if (item.isTopic) {
            addTopic(topics, item, look);
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
    connect(m_topicChips, &ChipRow::toggled, this, [this](const QString &key, const QString &, bool on) {
        render(); // a field with something in it stays
        if (on)
            m_topics.value(key)->setFocus(Qt::OtherFocusReason);
    });
    column->addWidget(topics);
    topics->setVisible(!options.isEmpty()); // in its place: else it is a window for a moment
    column->addWidget(domains);
    column->addStretch();
}

// A field shows when there is something in it or when it was asked for: no wall of empty lines.
void ObservationsPanel::addTopic(Card *card, const ObservationItem &item, const Look &look)
{
    auto *field = new QWidget(card);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    column->setSpacing(look.px(2));
    column->addWidget(textLabel(item.name, look, Type::Strong));
    auto *text = new TextArea(item.name, 1, 3, look, field);
    column->addLayout(pulled(text));
    card->body()->addLayout(pulled(field));
    field->hide();
    m_fields.insert(item.key, field);
    m_topics.insert(item.key, text);
    connect(text, &TextArea::typed, this, [this, key = item.key](const QString &typed) {
        m_presenter.type({ interview::Aspect::Topic, {}, key }, typed);
    });
    connect(text, &TextArea::left, &m_presenter, &InterviewPresenter::leaveField);
}

void ObservationsPanel::render()
{
    QStringList open = m_topicChips->chosen();
    for (const ObservationItem &item : m_presenter.state().observations) {
        if (TextArea *text = m_topics.value(item.key); text && item.isTopic) {
            text->setContent(item.text);
            if (!item.text.isEmpty() && !open.contains(item.key))
                open << item.key;
            m_fields.value(item.key)->setVisible(open.contains(item.key));
        }
        if (ChipRow *chips = m_domains.value(item.key); chips && !item.isTopic)
            chips->setChosen(item.chosen);
    }
    m_topicChips->setChosen(open);
}

} // namespace kib::ui
