// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/notespane.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/scroll.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/textarea.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

NotesPane::NotesPane(InterviewPresenter &presenter, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
    , m_notes(new TextArea(tr("Notities"), 4, 0, look, this))
    , m_cards(new QPushButton(tr("Gesprekskaart F4"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
    column->setSpacing(look.px(4));
    auto *head = new QHBoxLayout;
    auto *title = new Heading(tr("Notities"), look, Type::CardTitle, this);
    title->setWordWrap(false);
    head->addWidget(title, 1);
    setRole(m_cards, Role::Link);
    m_cards->setCheckable(true);
    head->addWidget(m_cards);
    column->addLayout(head);
    auto *cards = new QWidget;
    m_promptColumn = new QVBoxLayout(cards);
    m_promptColumn->setContentsMargins(0, 0, 0, look.px(8));
    m_promptColumn->setSpacing(look.px(2));
    QScrollArea *scroll = scrollArea(cards, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_prompts = scroll;
    m_prompts->setMinimumHeight(look.px(120)); // a card with a line or two
    m_prompts->hide();
    column->addWidget(m_prompts, 3);
    auto *row = new PulledRow;
    row->addWidget(m_notes);
    column->addLayout(row, 2);
    column->addWidget(textLabel(tr("Begin een regel met #geld of #wonen om hem bij een onderdeel te zetten."),
        look, Type::Caption, Token::Muted));
    connect(m_notes, &TextArea::typed, this, [this](const QString &text) {
        m_presenter.type({ interview::Aspect::Notes, {}, {} }, text);
    });
    connect(m_notes, &TextArea::left, &m_presenter, &InterviewPresenter::leaveField);
    connect(m_cards, &QPushButton::toggled, this, [this](bool on) {
        m_prompts->setVisible(on);
        m_shownPrompt = u"?"_s;
        renderPrompts();
    });
}

bool NotesPane::showsPrompts() const
{
    return m_cards->isChecked();
}

void NotesPane::togglePrompts()
{
    m_cards->toggle(); // takes no focus: the eyes are with the client
}

void NotesPane::focusNotes()
{
    m_notes->setFocus(Qt::OtherFocusReason);
}

void NotesPane::render()
{
    m_notes->setContent(m_presenter.state().notes);
    renderPrompts();
}

void NotesPane::renderPrompts()
{
    const InterviewPresenter::State &state = m_presenter.state();
    if (!m_cards->isChecked() || state.prompt == m_shownPrompt)
        return;
    m_shownPrompt = state.prompt;
    clearLayout(m_promptColumn);
    for (const PromptItem &prompt : state.prompts) {
        const bool open = prompt.key == state.prompt;
        auto *button = new QPushButton(this);
        setRole(button, Role::Section);
        button->setCheckable(true);
        button->setChecked(open);
        button->setText(prompt.aim);
        button->setAccessibleDescription(prompt.happens);
        button->setToolTip(prompt.happens);
        connect(button, &QPushButton::toggled, this,
            [this, key = prompt.key](bool on) { m_presenter.showPrompt(on ? key : QString()); });
        m_promptColumn->addWidget(button);
        if (!open)
            continue;
        auto *card = new Card(m_look, Card::Padding::List, this);
        card->setFill(Token::Tint, Token::Tint);
        card->body()->addWidget(textLabel(prompt.happens, m_look, Type::Caption, Token::OnTint));
        for (const QString &line : prompt.lines)
            card->body()->addWidget(textLabel(u"“%1”"_s.arg(line), m_look, Type::Body, Token::OnTint));
        m_promptColumn->addWidget(card);
    }
    m_promptColumn->addStretch();
}

} // namespace kib::ui
