// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/elaborationpanel.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/text.h"
#include "ui/common/textarea.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString keywords(const ElaborationItem &item)
{
    QStringList lines;
    if (!item.said.isEmpty())
        lines << item.said;
    for (const QString &line : item.lines)
        lines << u"– "_s + line;
    return lines.join(u'\n');
}

} // namespace

ElaborationPanel::ElaborationPanel(InterviewPresenter &presenter, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
    , m_time(textLabel({}, look, Type::Body, Token::Muted))
    , m_loose(new Card(look))
    , m_looseLines(new QVBoxLayout)
    , m_nothing(emptyCard(look, u"notitie"_s, tr("Nog niets besproken. Dan valt er niets uit te werken.")))
    , m_domains(new Card(look))
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    column->setSpacing(look.px(16));
    auto *head = new QVBoxLayout;
    head->setSpacing(look.px(2));
    auto *title = new QHBoxLayout;
    title->addWidget(new Heading(tr("Uitwerken"), look, Type::PageTitle, this), 1);
    title->addWidget(m_time);
    head->addLayout(title);
    head->addWidget(
        textLabel(tr("Maak van steekwoorden een paar zinnen, nu u alles nog weet. Tien minuten is genoeg."),
            look, Type::Body, Token::Muted));
    column->addLayout(head);
    m_loose->body()->addWidget(new Heading(tr("Nog bij geen onderdeel"), look, Type::CardTitle, m_loose));
    m_looseLines->setSpacing(look.px(4));
    m_loose->body()->addLayout(m_looseLines);
    column->addWidget(m_loose);
    column->addWidget(m_nothing);
    m_domains->body()->addWidget(new Heading(tr("Per leefgebied"), look, Type::CardTitle, m_domains));
    m_rows->setSpacing(look.px(16));
    m_domains->body()->addLayout(m_rows);
    column->addWidget(m_domains);
    column->addStretch();
    render();
}

void ElaborationPanel::render()
{
    const InterviewPresenter::State &state = m_presenter.state();
    m_time->setText(state.elaborating);
    renderLoose();
    QStringList keys;
    for (const ElaborationItem &item : state.elaborations)
        keys << item.key;
    if (keys != m_keys) {
        m_keys = keys;
        buildDomains();
    }
    m_nothing->setVisible(keys.isEmpty() && state.looseNotes.isEmpty());
    m_domains->setVisible(!keys.isEmpty());
    for (const ElaborationItem &item : state.elaborations) {
        const Row row = m_shown.value(item.key);
        row.said->setText(keywords(item));
        row.said->setVisible(!row.said->text().isEmpty());
        row.note->setContent(item.note);
    }
}

void ElaborationPanel::renderLoose()
{
    const InterviewPresenter::State &state = m_presenter.state();
    m_loose->setVisible(!state.looseNotes.isEmpty());
    if (state.looseNotes == m_shownLoose)
        return;
    m_shownLoose = state.looseNotes;
    clearLayout(m_looseLines);
    for (const LooseNote &line : state.looseNotes) {
        auto *row = new QHBoxLayout;
        row->setSpacing(m_look.px(8));
        row->addWidget(textLabel(line.text, m_look), 1);
        auto *put = new QPushButton(tr("Zet bij…"), m_loose);
        put->setAccessibleName(tr("Zet bij… %1").arg(line.text));
        auto *menu = new QMenu(put);
        for (const SectionItem &section : state.sections) {
            if (!m_presenter.isDomain(section.key) || section.mark == SectionItem::Mark::Off)
                continue;
            QAction *act = menu->addAction(section.name);
            connect(act, &QAction::triggered, &m_presenter,
                [this, number = line.number, key = section.key] { m_presenter.tieNote(number, key); });
        }
        put->setMenu(menu);
        row->addWidget(put);
        m_looseLines->addLayout(row);
    }
}

void ElaborationPanel::buildDomains()
{
    clearLayout(m_rows);
    m_shown.clear();
    for (const ElaborationItem &item : m_presenter.state().elaborations)
        addDomain(item);
}

void ElaborationPanel::addDomain(const ElaborationItem &item)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(m_look.px(4));
    column->addWidget(textLabel(item.name, m_look, Type::Strong));
    QLabel *said = textLabel({}, m_look, Type::Body, Token::Muted);
    column->addWidget(said);
    auto *note = new TextArea(tr("Uitwerking bij %1").arg(item.name), 1, 6, m_look, m_domains);
    note->setAccessibleDescription(item.careHint);
    column->addLayout(pulled(note));
    if (!item.careHint.isEmpty())
        column->addWidget(textLabel(item.careHint, m_look, Type::Caption, Token::Muted));
    connect(note, &TextArea::typed, this, [this, key = item.key](const QString &text) {
        m_presenter.type({ interview::Aspect::Note, key, {} }, text);
    });
    connect(note, &TextArea::left, &m_presenter, &InterviewPresenter::leaveField);
    m_rows->addLayout(column);
    m_shown.insert(item.key, { said, note });
}

} // namespace kib::ui
