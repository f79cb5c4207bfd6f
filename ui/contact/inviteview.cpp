// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/inviteview.h"

#include "ui/common/card.h"
#include "ui/common/datefield.h"
#include "ui/common/flowlayout.h"
#include "ui/common/parts.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString leftLines(const QList<InvitationPresenter::Left> &left)
{
    QStringList lines;
    for (const InvitationPresenter::Left &one : left)
        lines << u"%1: %2"_s.arg(one.text, one.names);
    return lines.join(u'\n');
}

} // namespace

InviteView::InviteView(InvitationPresenter &presenter, const Workplace &workplace, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(16));
    buildWho();
    buildWhen(workplace.today);
    buildLetter();
    column->addStretch();
    connect(&presenter, &InvitationPresenter::stateChanged, this, &InviteView::render);
    render();
}

QVBoxLayout *InviteView::card(const QString &title)
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(title, m_look, Type::CardTitle, card));
    layout()->addWidget(card);
    return card->body();
}

void InviteView::buildWho()
{
    QVBoxLayout *body = card(tr("1 Wie"));
    auto *row = new PulledRow;
    m_onlyThese = textLabel({}, m_look, Type::Strong);
    m_onlyThese->setContentsMargins(PulledRow::ring, 0, 0, 0); // text stays where it is
    row->addWidget(m_onlyThese, 1);
    m_everybody = actButton(tr("Kies iedereen uit beeld"), {}, Role::Normal, m_look, this);
    row->addWidget(m_everybody);
    body->addLayout(row);
    const ChoiceField caseworker
        = choiceField(tr("Iedereen uit beeld van"), m_presenter.state().caseworkers, m_look);
    m_caseworkerField = caseworker.widget;
    m_caseworker = caseworker.box;
    body->addLayout(pulled(m_caseworkerField));
    m_who = textLabel({}, m_look);
    body->addWidget(m_who);
    auto *left = new PulledRow;
    m_leftText = textLabel({}, m_look);
    m_leftText->setContentsMargins(PulledRow::ring, 0, 0, 0);
    left->addWidget(m_leftText, 1);
    m_showLeft = actButton(tr("Bekijk"), {}, Role::Small, m_look, this);
    m_showLeft->setAccessibleName(tr("Bekijk wie niet"));
    m_showLeft->setCheckable(true);
    left->addWidget(m_showLeft, 0, Qt::AlignTop);
    body->addLayout(left);
    m_left = textLabel({}, m_look, Type::Body, Token::Muted);
    m_left->hide();
    body->addWidget(m_left);
    connect(m_everybody, &QPushButton::clicked, &m_presenter, [this] { m_presenter.setClients({}); });
    connect(m_caseworker, &QComboBox::currentIndexChanged, &m_presenter,
        [this] { m_presenter.setCaseworker(m_caseworker->currentData().toString()); });
    connect(m_showLeft, &QPushButton::toggled, m_left, &QWidget::setVisible);
}

void InviteView::buildWhen(QDate today)
{
    QVBoxLayout *body = card(tr("2 Wanneer"));
    auto *row = new FlowLayout(m_look.px(4), m_look.px(8));
    row->setOverhang(PulledRow::ring);
    m_from = new DateField(tr("Van"), today, m_look);
    row->addWidget(labelled(tr("Van"), m_from, m_look));
    m_until = new DateField(tr("Tot en met"), today, m_look);
    row->addWidget(labelled(tr("Tot en met"), m_until, m_look));
    m_minutes = new QLineEdit;
    m_minutes->setAccessibleName(tr("Minuten"));
    m_minutes->setMaxLength(3);
    m_minutes->setFixedWidth(m_look.px(72));
    row->addWidget(labelled(tr("Minuten"), m_minutes, m_look));
    body->addLayout(row);
    m_fit = textLabel({}, m_look);
    body->addWidget(m_fit);
    m_days = textLabel({}, m_look, Type::Body, Token::Muted);
    body->addWidget(m_days);
    m_problem = new ProblemBox(m_look, this);
    body->addWidget(m_problem);
    connect(m_from, &DateField::chosen, this, &InviteView::periodChanged);
    connect(m_until, &DateField::chosen, this, &InviteView::periodChanged);
    connect(m_minutes, &QLineEdit::editingFinished, this, [this] {
        if (m_minutes->text() != m_presenter.state().minutes)
            m_presenter.setMinutes(m_minutes->text());
    });
}

void InviteView::buildLetter()
{
    QVBoxLayout *body = card(tr("3 Brief"));
    const ChoiceField letter = choiceField(tr("Welke brief"), m_presenter.state().letters, m_look);
    m_letter = letter.box;
    body->addLayout(pulled(letter.widget));
    m_subject = textLabel({}, m_look, Type::Body, Token::Muted);
    body->addWidget(m_subject);
    m_invite = actButton(tr("Nodig uit"), u"brief"_s, Role::Primary, m_look, this);
    auto *acts = new PulledRow;
    acts->setContentsMargins(0, m_look.px(8), 0, 0);
    acts->addWidget(m_invite);
    acts->addStretch();
    body->addLayout(acts);
    m_done = textLabel({}, m_look, Type::Strong);
    body->addWidget(m_done);
    m_doneLeft = textLabel({}, m_look, Type::Body, Token::Muted);
    body->addWidget(m_doneLeft);
    connect(m_letter, &QComboBox::currentIndexChanged, &m_presenter,
        [this] { m_presenter.setLetter(m_letter->currentData().toString()); });
    connect(m_invite, &QPushButton::clicked, &m_presenter, &InvitationPresenter::invite);
}

void InviteView::setPrimary(bool primary)
{
    const Role role = primary ? Role::Primary : Role::Normal;
    if (roleOf(m_invite) == role)
        return;
    setRole(m_invite, role);
    m_invite->setIcon(m_look.buttonIcon(u"brief"_s, role));
    m_invite->update();
}

void InviteView::periodChanged()
{
    m_presenter.setPeriod(m_from->date(), m_until->date());
}

void InviteView::render()
{
    const InvitationPresenter::State &state = m_presenter.state();
    showText(m_onlyThese, state.clientsText);
    m_everybody->setVisible(!state.clients.isEmpty());
    m_caseworkerField->setVisible(state.clients.isEmpty());
    setOptions(m_caseworker, state.caseworkers);
    setChoice(m_caseworker, state.caseworker);
    showText(m_who,
        !state.who.isEmpty()        ? state.who
            : !state.done.isEmpty() ? state.done // the button may stand too low to see what is below it
            : state.looking         ? tr("Klanten tellen…")
                                    : QString());
    renderLeft();
    // Only what is another now: what is being typed stays.
    if (m_shownFrom != state.from)
        m_from->setDate(state.from);
    if (m_shownUntil != state.until)
        m_until->setDate(state.until);
    m_shownFrom = state.from;
    m_shownUntil = state.until;
    if (!m_minutes->hasFocus() && m_minutes->text() != state.minutes)
        m_minutes->setText(state.minutes);
    showText(m_fit, state.fit);
    renderDays();
    m_problem->tell(state.problem, state.advice);
    setChoice(m_letter, state.letter);
    m_subject->setText(tr("Onderwerp: %1").arg(state.subject));
    m_invite->setEnabled(state.canInvite && !state.inviting && !state.looking);
    renderDone();
}

void InviteView::renderLeft()
{
    const InvitationPresenter::State &state = m_presenter.state();
    QStringList reasons;
    for (const InvitationPresenter::Left &one : state.left)
        reasons << one.text;
    m_leftText->setText(u"%1 %2"_s.arg(state.leftText, reasons.join(u", "_s)));
    m_leftText->setVisible(!state.left.isEmpty());
    m_showLeft->setVisible(!state.left.isEmpty());
    m_left->setText(leftLines(state.left));
    m_left->setVisible(m_showLeft->isChecked() && !state.left.isEmpty());
}

void InviteView::renderDays()
{
    QStringList lines;
    for (const InvitationPresenter::Day &day : m_presenter.state().days)
        lines << u"%1: %2"_s.arg(day.day, day.text);
    showText(m_days, lines.join(u'\n'));
}

void InviteView::renderDone()
{
    const InvitationPresenter::State &state = m_presenter.state();
    showText(m_done, state.inviting ? tr("Gesprekken plannen…") : state.done);
    m_doneLeft->setText(
        state.doneLeft.isEmpty() ? QString() : tr("Niet gepland:") + u'\n' + leftLines(state.doneLeft));
    m_doneLeft->setVisible(!state.done.isEmpty() && !state.doneLeft.isEmpty());
}

} // namespace kib::ui
