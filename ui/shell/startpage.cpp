// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/startpage.h"

#include "core/method/method.h"
#include "core/method/methodlibrary.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/form.h"
#include "ui/common/scroll.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

StartPage::StartPage(StartPresenter &presenter, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
{
    new QVBoxLayout(this);
    connect(&presenter, &StartPresenter::stateChanged, this, &StartPage::render);
    render();
}

void StartPage::render()
{
    m_shown = m_presenter.state();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_first = nullptr;
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(m_look.px(24), m_look.px(24), m_look.px(24), m_look.px(24));
    outer->addStretch(1);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(m_look.px(m_shown.step == StartPresenter::Step::Start ? 960 : 560));
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.px(16));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 20);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);
    switch (m_shown.step) {
    case StartPresenter::Step::Start:
        renderStart(column);
        break;
    case StartPresenter::Step::Unlock:
        renderUnlock(column);
        break;
    case StartPresenter::Step::NewOrganisation:
        renderOrganisation(column);
        break;
    case StartPresenter::Step::NewAccount:
        renderAccount(column);
        break;
    case StartPresenter::Step::NewRecovery:
        renderRecovery(column);
        break;
    }
    m_content = scrollArea(content, this); // where the window is too low
    layout()->addWidget(m_content);
    m_content->show();
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void StartPage::renderStart(QVBoxLayout *column)
{
    column->addWidget(new Heading(tr("Klant in beeld"), m_look, Type::PageTitle, this));
    column->addWidget(textLabel(
        tr("Iedere klant gesproken, niemand meer uit beeld."), m_look, Type::Question, Token::Muted));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.px(16));
    row->addWidget(practiceCard(), 2);
    row->addWidget(recentCard(), 3);
    column->addLayout(row);
    addProblem(column);
}

QWidget *StartPage::practiceCard()
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Oefenen"), m_look, Type::CardTitle, card));
    card->body()->addWidget(textLabel(
        tr("Een verzonnen kantoor met 300 klanten. Niets hiervan is echt, dus alles mag."), m_look));
    card->body()->addSpacing(m_look.px(8));
    auto *start = new QPushButton(tr("Start oefenen"), card);
    setRole(start, Role::Primary);
    start->setEnabled(m_shown.busy.isEmpty());
    connect(start, &QPushButton::clicked, &m_presenter, &StartPresenter::startPractice);
    card->body()->addWidget(start, 0, Qt::AlignLeft);
    card->body()->addWidget(textLabel(m_shown.busy, m_look, Type::Body, Token::Muted));
    card->body()->addStretch();
    m_first = start;
    return card;
}

QWidget *StartPage::recentCard()
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Verder met"), m_look, Type::CardTitle, card));
    if (m_shown.recent.isEmpty())
        card->body()->addWidget(
            textLabel(tr("Nog geen bestand geopend op deze computer."), m_look, Type::Body, Token::Muted));
    for (const StartPresenter::Recent &recent : std::as_const(m_shown.recent)) {
        auto *row = new QHBoxLayout;
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new ElidedLabel(recent.name, m_look, Type::Strong));
        auto *folder
            = new ElidedLabel(recent.reachable ? recent.folder : tr("niet bereikbaar: %1").arg(recent.folder),
                m_look, Type::Caption);
        setInk(folder, m_look, recent.reachable ? Token::Muted : Token::Warn);
        words->addWidget(folder);
        row->addLayout(words, 1);
        auto *open = new QPushButton(recent.reachable ? tr("Open") : tr("Probeer opnieuw"), card);
        open->setAccessibleName(u"%1 %2"_s.arg(open->text(), recent.name));
        open->setEnabled(m_shown.busy.isEmpty());
        connect(open, &QPushButton::clicked, this, [this, path = recent.path] { m_presenter.open(path); });
        row->addWidget(open);
        auto *forget = new QPushButton(card);
        setRole(forget, Role::Quiet);
        forget->setIcon(m_look.buttonIcon(u"wis"_s, Role::Quiet, 16));
        forget->setAccessibleName(tr("Haal %1 uit deze lijst").arg(recent.name));
        forget->setToolTip(forget->accessibleName());
        connect(
            forget, &QPushButton::clicked, this, [this, path = recent.path] { m_presenter.forget(path); });
        row->addWidget(forget);
        card->body()->addLayout(row);
    }
    card->body()->addWidget(rule(m_look));
    auto *acts = new PulledRow;
    auto *open = new QPushButton(tr("Open bestand…"), card);
    auto *make = new QPushButton(tr("Maak nieuw bestand…"), card);
    connect(open, &QPushButton::clicked, this, &StartPage::openAsked);
    connect(make, &QPushButton::clicked, this, &StartPage::newAsked);
    acts->addWidget(open);
    acts->addWidget(make);
    acts->addStretch();
    card->body()->addLayout(acts);
    card->body()->addStretch();
    return card;
}

void StartPage::addProblem(QBoxLayout *column)
{
    if (m_shown.problem.isEmpty())
        return;
    auto *card = new Card(m_look, Card::Padding::List);
    card->setFill(Token::ErrorTint, Token::Error);
    card->body()->addWidget(textLabel(m_shown.problem, m_look, Type::Strong));
    if (!m_shown.advice.isEmpty())
        card->body()->addWidget(textLabel(m_shown.advice, m_look));
    column->addWidget(card);
}

void StartPage::renderUnlock(QVBoxLayout *column)
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Open %1").arg(m_shown.fileName), m_look, Type::PageTitle, card));
    auto *group = new QButtonGroup(card);
    card->body()->addWidget(textLabel(tr("Wie bent u?"), m_look, Type::Strong));
    for (const QString &login : std::as_const(m_shown.logins)) {
        auto *radio = new QRadioButton(login, card);
        radio->setChecked(login == m_shown.login);
        group->addButton(radio);
        card->body()->addWidget(radio);
    }
    Field field = passwordField(tr("Wachtwoord"), m_look);
    card->body()->addLayout(pulled(field.widget));
    addProblem(card->body());
    card->body()->addWidget(textLabel(m_shown.busy, m_look, Type::Body, Token::Muted));
    const auto unlock = [this, group, edit = field.edit] {
        const QAbstractButton *who = group->checkedButton();
        m_presenter.unlock(who ? who->text() : QString(), edit->text());
    };
    card->body()->addLayout(actRow(
        m_look, tr("Ontgrendel"), unlock, tr("Terug"), [this] { m_presenter.cancel(); },
        m_shown.busy.isEmpty()));
    connect(field.edit, &QLineEdit::returnPressed, this, unlock);
    column->addWidget(card);
    if (m_shown.login.isEmpty() && !group->buttons().isEmpty())
        m_first = group->buttons().first();
    else
        m_first = field.edit;
}

void StartPage::renderOrganisation(QVBoxLayout *column)
{
    auto *card = new Card(m_look);
    card->body()->addWidget(
        new Heading(tr("Nieuw bestand: %1").arg(m_shown.fileName), m_look, Type::PageTitle, card));
    card->body()->addWidget(textLabel(tr("Stap 1 van 3"), m_look, Type::Caption, Token::Muted));
    Field name = textField(tr("Naam van uw organisatie"), m_look);
    name.edit->setText(m_shown.wanted.organisation);
    card->body()->addLayout(pulled(name.widget));
    card->body()->addWidget(textLabel(tr("Hoe werkt u?"), m_look, Type::Strong));
    auto *group = new QButtonGroup(card);
    for (const QString &key : method::shippedMethodKeys()) {
        const auto method = method::shippedMethod(key);
        if (!method)
            continue;
        auto *radio = new QRadioButton((*method)->name, card);
        radio->setAccessibleDescription((*method)->description);
        radio->setToolTip((*method)->description);
        radio->setProperty("key", key);
        radio->setChecked(key == m_shown.wanted.methodKey);
        group->addButton(radio);
        card->body()->addWidget(radio);
    }
    addProblem(card->body());
    card->body()->addLayout(actRow(
        m_look, tr("Verder"),
        [this, group, edit = name.edit] {
            const QAbstractButton *chosen = group->checkedButton();
            m_presenter.setOrganisation(
                edit->text(), chosen ? chosen->property("key").toString() : QString());
        },
        tr("Annuleren"), [this] { m_presenter.cancel(); }));
    column->addWidget(card);
    m_first = name.edit;
}

void StartPage::renderAccount(QVBoxLayout *column)
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Wie bent u?"), m_look, Type::PageTitle, card));
    card->body()->addWidget(textLabel(tr("Stap 2 van 3"), m_look, Type::Caption, Token::Muted));
    Field name = textField(tr("Uw naam, zoals in brieven"), m_look);
    name.edit->setText(m_shown.wanted.login);
    Field first = passwordField(tr("Wachtwoord"), m_look);
    Field again = passwordField(tr("Nog een keer"), m_look);
    card->body()->addLayout(pulled(name.widget));
    card->body()->addLayout(pulled(first.widget));
    card->body()->addWidget(
        textLabel(tr("Minstens 14 tekens. Een zin is makkelijk te onthouden en moeilijk te raden."), m_look,
            Type::Caption, Token::Muted));
    card->body()->addLayout(pulled(again.widget));
    addProblem(card->body());
    card->body()->addWidget(textLabel(m_shown.busy, m_look, Type::Body, Token::Muted));
    card->body()->addLayout(actRow(
        m_look, tr("Maak bestand"),
        [this, name, first, again] {
            m_presenter.setAccount(name.edit->text(), first.edit->text(), again.edit->text());
        },
        tr("Annuleren"), [this] { m_presenter.cancel(); }, m_shown.busy.isEmpty()));
    column->addWidget(card);
    m_first = name.edit;
}

void StartPage::renderRecovery(QVBoxLayout *column)
{
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Bewaar uw herstelsleutel"), m_look, Type::PageTitle, card));
    card->body()->addWidget(textLabel(tr("Stap 3 van 3"), m_look, Type::Caption, Token::Muted));
    card->body()->addWidget(
        textLabel(tr("Zonder wachtwoord én zonder deze sleutel gaat het bestand nooit meer open. U ziet de "
                     "sleutel alleen nu. Print hem en leg hem in een gesloten envelop."),
            m_look));
    QLabel *key = textLabel(m_shown.recoveryKey, m_look, Type::Question);
    key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(key);
    auto *print = new QPushButton(tr("Print de sleutel…"), card);
    print->setIcon(m_look.buttonIcon(u"print"_s));
    connect(print, &QPushButton::clicked, this, [this] { emit printAsked(m_shown.recoveryKey); });
    card->body()->addWidget(print, 0, Qt::AlignLeft);
    Field last = textField(tr("Typ de laatste groep van de sleutel"), m_look);
    card->body()->addLayout(pulled(last.widget));
    addProblem(card->body());
    const auto confirm = [this, edit = last.edit] { m_presenter.confirmRecovery(edit->text()); };
    connect(last.edit, &QLineEdit::returnPressed, this, confirm);
    card->body()->addLayout(actRow(m_look, tr("Open het bestand"), confirm));
    column->addWidget(card);
    m_first = print;
}

} // namespace kib::ui
