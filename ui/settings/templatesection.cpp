// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/templatesection.h"

#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/form.h"
#include "ui/common/paperview.h"
#include "ui/common/parts.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/textarea.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int sideBySide = 760; // px at 100 %; below it the page stands under the text
constexpr int bodyLines = 14;

} // namespace

TemplateSection::TemplateSection(TemplatePresenter &presenter, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(look.px(16));
    m_sides->addWidget(textCard(), 1, Qt::AlignTop);
    m_sides->addWidget(previewCard(), 1, Qt::AlignTop);
    connect(&presenter, &TemplatePresenter::stateChanged, this, &TemplateSection::render);
    render();
}

void TemplateSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool room = width() >= m_look.px(sideBySide);
    m_sides->setDirection(room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

Card *TemplateSection::textCard()
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Tekst van de brief"), m_look, Type::CardTitle, card));
    const ChoiceField letters = choiceField(tr("Brief"), m_presenter.state().letters, m_look);
    m_letters = letters.box;
    connect(m_letters, &QComboBox::currentIndexChanged, this,
        [this] { m_presenter.choose(m_letters->currentData().toString()); });
    card->body()->addLayout(pulled(letters.widget));
    const Field subject = textField(tr("Onderwerp"), m_look);
    m_subject = subject.edit;
    card->body()->addLayout(subject.layout);
    QLabel *label = textLabel(tr("Tekst"), m_look, Type::Strong);
    m_body = new TextArea(tr("Tekst"), bodyLines, 0, m_look, card);
    label->setBuddy(m_body);
    card->body()->addWidget(label);
    card->body()->addLayout(pulled(m_body));
    const auto typed = [this] { m_presenter.edit(m_subject->text(), m_body->toPlainText()); };
    connect(m_subject, &QLineEdit::textEdited, this, typed);
    connect(m_body, &TextArea::typed, this, typed);
    m_problems = textLabel(u" "_s, m_look, Type::Strong, Token::Error);
    card->body()->addWidget(m_problems);
    card->body()->addWidget(textLabel(tr("Voeg een veld in"), m_look, Type::Strong));
    card->body()->addLayout(pulled(fieldChips(card)));
    card->body()->addWidget(textLabel(
        tr("Een lege regel begint een alinea. Regels met | ervoor komen in het kader van de afspraak."),
        m_look, Type::Caption, Token::Muted));
    auto *acts = new FlowLayout(m_look.px(4), m_look.px(4));
    acts->setOverhang(PulledRow::ring);
    m_keep = new QPushButton(tr("Bewaar als nieuwe versie"), card);
    setRole(m_keep, Role::Primary);
    m_revert = new QPushButton(tr("Zet terug"), card);
    connect(m_keep, &QPushButton::clicked, &m_presenter, &TemplatePresenter::keep);
    connect(m_revert, &QPushButton::clicked, &m_presenter, &TemplatePresenter::revert);
    acts->addWidget(m_keep);
    acts->addWidget(m_revert);
    card->body()->addLayout(acts);
    m_said = textLabel(u" "_s, m_look);
    card->body()->addWidget(m_said);
    return card;
}

QWidget *TemplateSection::fieldChips(QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *row = new FlowLayout(m_look.px(4), m_look.px(4), place);
    for (const ChipOption &field : m_presenter.state().fields) {
        auto *chip = new QPushButton(field.text, place);
        setRole(chip, Role::Small);
        chip->setIcon(m_look.buttonIcon(u"plus"_s, Role::Small, 14));
        chip->setAccessibleDescription(tr("Voegt dit veld in waar u typt"));
        connect(chip, &QPushButton::clicked, this, [this, text = field.key] { insertField(text); });
        row->addWidget(chip);
    }
    return place; // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): place owns the row
}

Card *TemplateSection::previewCard()
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Voorbeeld"), m_look, Type::CardTitle, card));
    m_previewNote = textLabel(u" "_s, m_look, Type::Body, Token::Muted);
    card->body()->addWidget(m_previewNote);
    m_paper = new PaperView(m_look, card);
    card->body()->addWidget(m_paper);
    return card;
}

void TemplateSection::insertField(const QString &text)
{
    m_body->insertPlainText(text);
    m_body->setFocus();
}

void TemplateSection::render()
{
    const TemplatePresenter::State &state = m_presenter.state();
    setOptions(m_letters, state.letters);
    setChoice(m_letters, state.letter);
    if (m_version != state.version) {
        m_version = state.version;
        m_subject->setText(state.subject);
        m_body->setContent(state.body);
    }
    m_problems->setText(state.problems.isEmpty() ? u" "_s : state.problems.join(u'\n'));
    m_keep->setEnabled(state.changed && state.problems.isEmpty() && !state.busy);
    m_revert->setEnabled(state.changed && !state.busy);
    m_said->setText(state.said.isEmpty() ? u" "_s : state.said);
    setInk(m_said, m_look, state.wrong ? Token::Error : Token::Ok);
    renderPreview();
}

void TemplateSection::renderPreview()
{
    const TemplatePresenter::State &state = m_presenter.state();
    if (!state.preview) {
        m_previewNote->setText(!state.problems.isEmpty()
                ? tr("Het voorbeeld komt terug als de velden kloppen.")
                : state.previewProblem.isEmpty() ? u" "_s
                                                 : state.previewProblem);
        return;
    }
    if (!m_layout || m_layoutFor != state.windowProfile) {
        print::LetterStyle style;
        style.window = print::windowProfile(state.windowProfile).value_or(print::windowProfiles().first());
        Result<print::LetterLayout> made = print::LetterLayout::create(style);
        if (!made)
            return;
        m_layout.emplace(std::move(*made));
        m_layoutFor = state.windowProfile;
    }
    const Result<print::PlacedLetter> placed = m_layout->place(*state.preview);
    if (!placed) {
        m_previewNote->setText(errorText(placed.error()).whole());
        return;
    }
    m_previewNote->setText(placed->pages.pages > 1
            ? tr("Met de langste naam: %1. Deze brief wordt %2 bladzijden lang.")
                  .arg(state.previewFor)
                  .arg(placed->pages.pages)
            : tr("Met de langste naam: %1.").arg(state.previewFor));
    m_paper->setPages(placed->pages, tr("Voorbeeld van de brief aan %1").arg(state.previewFor));
}

} // namespace kib::ui
