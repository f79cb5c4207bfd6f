// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/advicepanel.h"

#include "ui/common/card.h"
#include "ui/common/categorymark.h"
#include "ui/common/chiprow.h"
#include "ui/common/datefield.h"
#include "ui/common/flowlayout.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/textarea.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

AdvicePanel::AdvicePanel(AdvicePresenter &presenter, QDate today, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
    , m_today(today)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    m_column->setSpacing(look.px(16));
    auto *head = new QVBoxLayout;
    head->setSpacing(look.px(2));
    head->addWidget(new Heading(tr("Advies en besluit"), look, Type::PageTitle, this));
    head->addWidget(textLabel(tr("Het advies legt uit. U besluit."), look, Type::Body, Token::Muted));
    m_column->addLayout(head);
    buildFacts();
    m_proposals = new QVBoxLayout;
    m_proposals->setSpacing(look.px(16));
    m_column->addLayout(m_proposals);
    buildDecision();
    buildPaper();
    m_column->addStretch();
    connect(&presenter, &AdvicePresenter::stateChanged, this, &AdvicePanel::render);
    render();
}

void AdvicePanel::buildFacts()
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Kansen"), m_look, Type::CardTitle, card));
    for (const AdvicePresenter::FactItem &fact : m_presenter.state().facts) {
        card->body()->addWidget(textLabel(fact.question, m_look, Type::Strong));
        auto *row = new PulledRow;
        if (fact.kind == method::FactKind::Number) {
            auto *edit = new QLineEdit(card);
            edit->setAccessibleName(fact.question);
            edit->setAccessibleDescription(fact.range);
            edit->setPlaceholderText(fact.range);
            edit->setFixedWidth(m_look.px(110));
            connect(edit, &QLineEdit::textEdited, this,
                [this, key = fact.key](const QString &text) { m_presenter.typeFact(key, text); });
            connect(edit, &QLineEdit::editingFinished, this, [this, edit, key = fact.key] {
                if (edit->isModified())
                    m_presenter.setFact(key, edit->text());
                edit->setModified(false);
            });
            m_numbers.insert(fact.key, edit);
            row->addWidget(edit);
            QLabel *problem = textLabel({}, m_look, Type::Body, Token::Error);
            m_problems.insert(fact.key, problem);
            row->addWidget(problem, 1);
        } else {
            auto *chips = new ChipRow(fact.question, fact.choices, ChipRow::Mode::One, m_look, card);
            connect(chips, &ChipRow::toggled, this,
                [this, key = fact.key](const QString &choice, const QString &, bool on) {
                    m_presenter.setFact(key, on ? choice : QString());
                });
            m_choices.insert(fact.key, chips);
            row->addWidget(chips, 1);
        }
        card->body()->addLayout(row);
    }
    m_capacity = textLabel({}, m_look, Type::Body, Token::Muted);
    card->body()->addWidget(m_capacity);
    m_column->addWidget(card);
}

void AdvicePanel::addLines(Card *card, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    card->body()->addWidget(textLabel(title, m_look, Type::Strong));
    for (const QString &line : lines)
        card->body()->addWidget(textLabel(u"•  "_s + line, m_look));
}

// Each reason leads to the answer it stands on.
void AdvicePanel::addEvidence(Card *card, const QList<AdvicePresenter::Line> &lines)
{
    if (lines.isEmpty())
        return;
    card->body()->addWidget(textLabel(tr("Waarom"), m_look, Type::Strong));
    for (const AdvicePresenter::Line &line : lines) {
        auto *row = new QHBoxLayout;
        row->addWidget(textLabel(u"•  "_s + line.text, m_look), 1);
        if (!line.section.isEmpty()) {
            auto *go = new QPushButton(tr("Bekijk"), card);
            setRole(go, Role::Link);
            go->setAccessibleName(tr("Bekijk: %1").arg(line.text));
            connect(go, &QPushButton::clicked, this, [this, line] {
                if (QLineEdit *number = m_numbers.value(line.fact))
                    number->setFocus(Qt::OtherFocusReason);
                else if (ChipRow *chips = m_choices.value(line.fact))
                    chips->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
                else
                    emit sectionAsked(line.section);
            });
            row->addWidget(go, 0, Qt::AlignTop);
        }
        card->body()->addLayout(row);
    }
}

void AdvicePanel::buildPaper()
{
    auto *row = new FlowLayout(m_look.px(4), m_look.px(4));
    row->setOverhang(PulledRow::ring);
    const std::tuple<QString, QString, void (AdvicePanel::*)()> acts[]
        = { { tr("Toen en nu"), u"cijfers"_s, &AdvicePanel::thenNowAsked },
              { tr("Print matrix en advies…"), u"print"_s, &AdvicePanel::matrixPrintAsked },
              { tr("Matrix en advies als PDF…"), u"pdf"_s, &AdvicePanel::matrixPdfAsked } };
    for (const auto &[text, icon, signal] : acts) {
        auto *button = new QPushButton(text, this);
        button->setIcon(m_look.buttonIcon(icon));
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    }
    m_column->addLayout(row);
}

Card *AdvicePanel::proposalCard(const AdvicePresenter::Proposal &proposal, const QString &title)
{
    auto *card = new Card(m_look);
    card->body()->addWidget(textLabel(title, m_look, Type::Caption, Token::Muted));
    card->body()->addWidget(new Heading(proposal.heading, m_look, Type::CardTitle, card));
    addEvidence(card, proposal.because);
    addLines(card, tr("Wat het anders maakt"), proposal.wouldChange);
    addLines(card, tr("Niet bekend"), proposal.missing);
    return card;
}

void AdvicePanel::addOptions(QVBoxLayout *column, const QList<AdvicePresenter::Option> &options, bool isPath)
{
    auto *group = new QButtonGroup(this);
    (isPath ? m_paths : m_categories) = group;
    for (const AdvicePresenter::Option &option : options) {
        auto *radio = new QRadioButton(option.name, this);
        radio->setFont(m_look.font(Type::Strong));
        radio->setAccessibleDescription(option.definition);
        group->addButton(radio, static_cast<int>(group->buttons().size()));
        column->addWidget(radio);
        QLabel *definition = textLabel(option.definition, m_look, Type::Body, Token::Muted);
        definition->setContentsMargins(m_look.px(30), 0, 0, m_look.px(6));
        column->addWidget(definition);
        connect(radio, &QRadioButton::toggled, this, [this, isPath, key = option.key](bool on) {
            if (on && isPath)
                m_presenter.choosePath(key);
            else if (on)
                m_presenter.chooseCategory(key);
        });
    }
}

void AdvicePanel::buildDecision()
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Uw besluit"), m_look, Type::CardTitle, card));
    const AdvicePresenter::State &state = m_presenter.state();
    if (!state.categories.isEmpty()) {
        card->body()->addWidget(textLabel(tr("Categorie"), m_look, Type::Strong));
        addOptions(card->body(), state.categories, false);
    }
    if (!state.paths.isEmpty()) {
        card->body()->addWidget(textLabel(tr("Pad"), m_look, Type::Strong));
        addOptions(card->body(), state.paths, true);
    }
    card->body()->addWidget(textLabel(tr("Waarom besluit u dit?"), m_look, Type::Strong));
    m_reasons = new ChipRow(
        tr("Waarom besluit u dit?"), AdvicePresenter::reasonWords(), ChipRow::Mode::One, m_look, card);
    auto *chips = new PulledRow;
    chips->addWidget(m_reasons);
    card->body()->addLayout(chips);
    m_reason = new TextArea(tr("Reden in uw woorden"), 1, 4, m_look, card);
    m_reason->setPlaceholderText(tr("Reden in uw woorden"));
    auto *text = new PulledRow;
    text->addWidget(m_reason);
    card->body()->addLayout(text);
    connect(m_reasons, &ChipRow::toggled, this, [this](const QString &key, const QString &, bool on) {
        m_presenter.setReasonWord(on ? key : QString());
    });
    connect(m_reason, &TextArea::typed, this, [this](const QString &typed) { m_presenter.setReason(typed); });
    auto *review = new QHBoxLayout;
    review->setContentsMargins(0, 0, 0, 0);
    QLabel *label = textLabel(tr("Kijk terug op"), m_look, Type::Strong);
    label->setWordWrap(false);
    review->addWidget(label);
    m_review = new DateField(tr("Kijk terug op"), m_today, m_look, card);
    connect(m_review, &DateField::chosen, &m_presenter, &AdvicePresenter::setReview);
    review->addWidget(m_review);
    review->addStretch();
    card->body()->addLayout(review);
    auto *acts = new PulledRow;
    m_decide = new QPushButton(tr("Leg besluit vast"), card);
    setRole(m_decide, Role::Primary);
    connect(m_decide, &QPushButton::clicked, &m_presenter, &AdvicePresenter::decide);
    acts->addWidget(m_decide);
    m_result = textLabel({}, m_look);
    acts->addWidget(m_result, 1);
    card->body()->addLayout(acts);
    m_column->addWidget(card);
}

void AdvicePanel::render()
{
    const AdvicePresenter::State &state = m_presenter.state();
    for (const AdvicePresenter::FactItem &fact : state.facts) {
        if (ChipRow *chips = m_choices.value(fact.key))
            chips->setChosen(fact.chosen.isEmpty() ? QStringList() : QStringList(fact.chosen));
        if (QLineEdit *edit = m_numbers.value(fact.key)) {
            if (!edit->isModified())
                edit->setText(fact.value);
            m_problems.value(fact.key)->setText(fact.problem);
        }
    }
    m_capacity->setText(state.workCapacity);
    QList<AdvicePresenter::Proposal> proposals;
    if (state.category)
        proposals << *state.category;
    if (state.path)
        proposals << *state.path;
    if (proposals != m_shown) {
        m_shown = proposals;
        clearLayout(m_proposals);
        if (state.category)
            m_proposals->addWidget(proposalCard(*state.category, tr("Indeling · %1").arg(state.source)));
        if (state.path)
            m_proposals->addWidget(proposalCard(*state.path, tr("Pad · %1").arg(state.source)));
    }
    m_reasons->setChosen(state.reasonWord.isEmpty() ? QStringList() : QStringList { state.reasonWord });
    m_reason->setContent(state.reason);
    const auto choose
        = [](QButtonGroup *group, const QList<AdvicePresenter::Option> &options, const QString &key) {
              for (int i = 0; group && i < options.size(); ++i) {
                  const QSignalBlocker quiet(group->button(i));
                  if (options.at(i).key == key)
                      group->button(i)->setChecked(true);
              }
          };
    choose(m_categories, state.categories, state.chosenCategory);
    choose(m_paths, state.paths, state.chosenPath);
    if (state.reviewOn.isValid() && !m_review->date().isValid())
        m_review->setDate(state.reviewOn);
    m_decide->setEnabled(!state.busy);
    setInk(m_result, m_look, state.problem.isEmpty() ? Token::Ok : Token::Error);
    m_result->setText(state.problem.isEmpty() ? state.decided : state.problem + u' ' + state.advice);
}

} // namespace kib::ui
