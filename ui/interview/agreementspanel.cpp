// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/agreementspanel.h"

#include "ui/common/card.h"
#include "ui/common/chiprow.h"
#include "ui/common/datefield.h"
#include "ui/common/flowlayout.h"
#include "ui/common/form.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/textarea.h"
#include "ui/common/typeddate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using kib::interview::Party;

namespace kib::ui {

AgreementsPanel::AgreementsPanel(InterviewPresenter &presenter, QDate today, const Look &look)
    : m_presenter(presenter)
    , m_today(today)
    , m_look(look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    column->setSpacing(look.px(16));
    column->addWidget(new Heading(tr("Afspraken"), look, Type::PageTitle, this));
    buildNew();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(look.px(12));
    const std::tuple<QString, QString> heads[] = { { tr("De klant doet"), u"klant-doet"_s },
        { tr("Wij doen"), u"wij"_s }, { tr("Samen"), u"samen"_s } };
    int at = 0;
    for (const auto &[title, icon] : heads) {
        auto *card = new Card(look, Card::Padding::List, this);
        auto *head = new QHBoxLayout;
        auto *picture = new QLabel;
        picture->setPixmap(look.icon(icon, Token::Primary, 20, 2));
        head->addWidget(picture);
        head->addWidget(new Heading(title, look, Type::CardTitle, card), 1);
        card->body()->addLayout(head);
        m_lines[at] = new QVBoxLayout;
        m_lines[at]->setSpacing(look.px(8));
        card->body()->addLayout(m_lines[at]);
        card->body()->addStretch();
        ++at;
        columns->addWidget(card, 1);
    }
    column->addLayout(columns);
    auto *nextCard = new Card(look, Card::Padding::List, this);
    m_next = textLabel({}, look, Type::Strong);
    nextCard->body()->addWidget(m_next);
    m_reason = new TextArea(tr("Waarom nog geen volgende stap"), 1, 3, look, nextCard);
    m_reason->setPlaceholderText(tr("Waarom nog geen volgende stap"));
    auto *row = new PulledRow;
    row->addWidget(m_reason);
    nextCard->body()->addLayout(row);
    connect(m_reason, &TextArea::typed, this, [this](const QString &text) {
        m_presenter.type({ interview::Aspect::NoNextStep, {}, {} }, text);
    });
    connect(m_reason, &TextArea::left, &m_presenter, &InterviewPresenter::leaveField);
    column->addWidget(nextCard);
    column->addStretch();
}

void AgreementsPanel::buildNew()
{
    auto *card = new Card(m_look, Card::Padding::List, this);
    auto *who = new PulledRow;
    m_who = new ChipRow(tr("Wie"),
        { { u"client"_s, tr("De klant doet") }, { u"office"_s, tr("Wij doen") },
            { u"together"_s, tr("Samen") } },
        ChipRow::Mode::One, m_look, card);
    const NewAgreement &typed = m_presenter.state().newAgreement;
    m_who->setChosen({ interview::key(typed.who) });
    who->addWidget(m_who);
    card->body()->addLayout(who);
    auto *row = new PulledRow;
    row->setSpacing(m_look.px(4));
    m_what = new QLineEdit(card);
    m_what->setAccessibleName(tr("Wat spreekt u af?"));
    m_what->setPlaceholderText(tr("Wat spreekt u af?"));
    m_what->setText(typed.what);
    row->addWidget(m_what, 1);
    m_date = new DateField(tr("Vóór of op"), m_today, m_look, card);
    m_date->setTypedText(typed.date);
    row->addWidget(m_date);
    auto *button = new QPushButton(tr("Voeg toe"), card);
    button->setIcon(m_look.buttonIcon(u"plus"_s));
    row->addWidget(button);
    card->body()->addLayout(row);
    m_suggestions = new QWidget(card);
    auto *flow = new FlowLayout(m_look.px(2), m_look.px(2), m_suggestions);
    flow->setContentsMargins(0, 0, 0, 0);
    card->body()->addLayout(pulled(m_suggestions));
    static_cast<QVBoxLayout *>(layout())->addWidget(card);
    connect(button, &QPushButton::clicked, this, &AgreementsPanel::add);
    connect(m_what, &QLineEdit::returnPressed, this, &AgreementsPanel::add);
    connect(m_date->edit(), &QLineEdit::returnPressed, this, &AgreementsPanel::add);
    const auto keep = [this] {
        m_presenter.keepNewAgreement({ party(), m_what->text(), m_date->edit()->text() });
    };
    connect(m_who, &ChipRow::toggled, this, keep);
    connect(m_what, &QLineEdit::textChanged, this, keep);
    connect(m_date->edit(), &QLineEdit::textChanged, this, keep);
}

Party AgreementsPanel::party() const
{
    return interview::party(m_who->chosen().value(0)).value_or(Party::Client);
}

void AgreementsPanel::add()
{
    if (m_what->text().simplified().isEmpty()) {
        m_what->setFocus();
        return;
    }
    const Party who = party();
    m_presenter.addAgreement(who, m_what->text(), m_date->date(), {});
    m_what->clear();
    m_date->setDate({});
    m_what->setFocus();
}

QWidget *AgreementsPanel::line(const AgreementItem &item)
{
    auto *out = new QWidget(this);
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.px(4));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(textLabel(item.what, m_look));
    const bool past = item.date.isValid() && item.date < m_today;
    const QString when = past ? tr("%1, deze dag is voorbij").arg(fullDate(item.date))
        : item.date.isValid() ? fullDate(item.date)
                              : tr("nog zonder datum");
    words->addWidget(
        textLabel(when, m_look, Type::Caption, past || !item.date.isValid() ? Token::Warn : Token::Muted));
    row->addLayout(words, 1);
    if (past || !item.date.isValid()) {
        auto *date = new DateField(tr("Datum van: %1").arg(item.what), m_today, m_look, out);
        connect(date, &DateField::chosen, this, [this, item](QDate day) {
            AgreementItem dated = item;
            dated.date = day;
            m_presenter.changeAgreement(dated);
        });
        words->addWidget(date);
    }
    auto *remove = new QPushButton(out);
    setRole(remove, Role::Quiet);
    remove->setIcon(m_look.buttonIcon(u"wis"_s, Role::Quiet, 16));
    remove->setAccessibleName(tr("Haal weg: %1").arg(item.what));
    remove->setToolTip(tr("Haal weg (Ctrl+Z brengt terug)"));
    connect(remove, &QPushButton::clicked, this, [this, id = item.id] { m_presenter.removeAgreement(id); });
    row->addWidget(remove, 0, Qt::AlignTop);
    return out;
}

void AgreementsPanel::renderLines()
{
    for (QVBoxLayout *column : m_lines)
        clearLayout(column);
    for (const AgreementItem &item : m_shown.lines)
        m_lines[static_cast<int>(item.who)]->addWidget(line(item));
    for (QVBoxLayout *column : m_lines) {
        if (column->count() == 0) // isEmpty() would look at what shows
            column->addWidget(textLabel(tr("Nog niets"), m_look, Type::Body, Token::Muted));
    }
}

void AgreementsPanel::renderSuggestions()
{
    clearLayout(m_suggestions->layout());
    for (const QString &step : m_shown.suggestions) {
        auto *button = new QPushButton(step, m_suggestions);
        button->setIcon(m_look.buttonIcon(u"stapje"_s, Role::Normal, 16));
        connect(button, &QPushButton::clicked, this,
            [this, step] { m_presenter.addAgreement(party(), step, m_date->date(), {}); });
        m_suggestions->layout()->addWidget(button);
    }
    m_suggestions->setVisible(!m_shown.suggestions.isEmpty());
}

void AgreementsPanel::render()
{
    const AgreementsItem &item = m_presenter.state().agreements;
    const bool lines = m_first || item.lines != m_shown.lines;
    const bool suggestions = m_first || item.suggestions != m_shown.suggestions;
    m_shown = item;
    m_first = false;
    if (lines)
        renderLines();
    if (suggestions)
        renderSuggestions();
    m_next->setText(item.nextStep);
    m_reason->setVisible(!item.hasNextStep);
    m_reason->setContent(item.noNextStep);
}

void AgreementsPanel::focusFirst()
{
    m_what->setFocus(Qt::OtherFocusReason);
}

} // namespace kib::ui
