// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/interviewpage.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/paperprinter.h"
#include "ui/common/scroll.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/interview/matrixpaper.h"
#include "ui/interview/practiceguide.h"
#include "ui/interview/talkview.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

const QString guideOff = QStringLiteral("practice_guide_off");

} // namespace

InterviewPage::InterviewPage(InterviewPresenter &presenter, AdvicePresenter &advice, Navigation &navigation,
    const Workplace &workplace, Preferences &preferences, const Look &look)
    : m_presenter(presenter)
    , m_advice(advice)
    , m_navigation(navigation)
    , m_workplace(workplace)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    if (workplace.practice && !preferences.view(guideOff).toBool())
        buildGuide(preferences);
    connect(&advice, &AdvicePresenter::stateChanged, this, &InterviewPage::renderGuide);
    connect(&presenter, &InterviewPresenter::stateChanged, this, &InterviewPage::render);
    connect(
        &presenter, &InterviewPresenter::focusAsked, this, [this](const QString &, const QString &question) {
            if (m_talk)
                m_talk->focusSection(question);
        });
    render();
}

void InterviewPage::arrive(const Place &place)
{
    if (place.client)
        m_presenter.prepare(*place.client);
    else
        m_presenter.showToday();
    if (m_presenter.inTalk() && !place.part.isEmpty())
        m_presenter.goTo(place.part);
}

void InterviewPage::replace(QWidget *view)
{
    if (m_view) {
        m_view->hide();
        m_view->deleteLater();
    }
    m_view = view;
    m_column->addWidget(view, 1);
    view->show();
}

void InterviewPage::buildGuide(Preferences &preferences)
{
    m_guide = new QWidget(this);
    auto *row = new QHBoxLayout(m_guide);
    row->setContentsMargins(m_look.px(24), m_look.px(4), m_look.px(16), m_look.px(4));
    auto *icon = new QLabel;
    icon->setPixmap(m_look.icon(u"oefenen"_s, Token::OnTint, 20, 2));
    row->addWidget(icon);
    m_tip = textLabel({}, m_look, Type::Body, Token::OnTint);
    row->addWidget(m_tip, 1);
    auto *hide = new QPushButton(tr("Verberg oefentips"), m_guide);
    setRole(hide, Role::Small);
    row->addWidget(hide);
    QPalette palette = m_guide->palette();
    palette.setColor(QPalette::Window, m_look.colour(Token::Tint));
    m_guide->setPalette(palette);
    m_guide->setAutoFillBackground(true);
    m_column->addWidget(m_guide);
    connect(hide, &QPushButton::clicked, this, [this, &preferences] {
        preferences.setView(guideOff, true);
        m_guideClosed = true;
        m_guide->hide();
    });
}

void InterviewPage::renderGuide()
{
    if (!m_tip)
        return;
    m_tip->setText(practiceTip(m_presenter.state(), m_advice.state()));
    m_guide->setVisible(!m_guideClosed && !m_tip->text().isEmpty());
}

void InterviewPage::render()
{
    renderGuide();
    const InterviewPresenter::State &state = m_presenter.state();
    if (state.mode == InterviewPresenter::Mode::Talk) {
        if (m_shown != state.mode) {
            m_shown = state.mode;
            m_talk = new TalkView(m_presenter, m_advice, m_workplace, m_look);
            connect(m_talk, &TalkView::thenNowAsked, this, [this] {
                m_presenter.leaveField();
                m_navigation.go({ PageId::Clients, m_presenter.state().client, u"leefgebieden"_s });
            });
            replace(m_talk);
            emit roomChanged();
        } else {
            m_talk->render();
        }
        emit offersChanged();
        return;
    }
    const bool wasTalk = m_talk != nullptr;
    m_talk = nullptr;
    m_shown = state.mode;
    m_first = nullptr;
    replace(scrollArea(state.mode == InterviewPresenter::Mode::Prepare ? prepareView() : chooseView()));
    if (m_first && isVisible())
        m_first->setFocus(Qt::OtherFocusReason);
    if (wasTalk)
        emit roomChanged();
    emit offersChanged();
}

QWidget *InterviewPage::chooseView()
{
    const InterviewPresenter::State &state = m_presenter.state();
    auto *out = new QWidget;
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(m_look.px(24), m_look.px(16), m_look.px(24), m_look.px(16));
    column->setSpacing(m_look.px(16));
    column->addWidget(new Heading(tr("Gesprek"), m_look, Type::PageTitle, out));
    if (!state.finishedText.isEmpty()) {
        auto *card = new Card(m_look, Card::Padding::List);
        card->setFill(Token::OkTint, Token::Ok);
        card->body()->addWidget(textLabel(state.finishedText, m_look, Type::Strong));
        if (state.client) {
            auto *dossier = new QPushButton(tr("Open dossier"), card);
            connect(dossier, &QPushButton::clicked, this, [this] {
                m_navigation.go({ PageId::Clients, m_presenter.state().client, {} });
            });
            card->body()->addWidget(dossier, 0, Qt::AlignLeft);
        }
        column->addWidget(card);
    }
    if (!state.problem.isEmpty()) {
        auto *card = new Card(m_look, Card::Padding::List);
        card->setFill(Token::ErrorTint, Token::Error);
        card->body()->addWidget(textLabel(state.problem, m_look, Type::Strong));
        card->body()->addWidget(textLabel(state.advice, m_look));
        column->addWidget(card);
    }
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Vandaag en nog open"), m_look, Type::CardTitle, card));
    for (const InterviewPresenter::Appointed &talk : state.today) {
        auto *row = new QHBoxLayout;
        QLabel *time = textLabel(talk.time.isEmpty() ? tr("open") : talk.time, m_look, Type::Strong);
        time->setFixedWidth(m_look.px(64));
        row->addWidget(time);
        row->addWidget(new ElidedLabel(talk.name, m_look), 1);
        auto *go = new QPushButton(talk.hasOpenTalk ? tr("Ga verder") : tr("Bereid voor"), card);
        go->setAccessibleName(u"%1, %2"_s.arg(go->text(), talk.name));
        connect(go, &QPushButton::clicked, this, [this, client = talk.client] {
            m_navigation.go({ PageId::Interview, client, {} });
        });
        row->addWidget(go);
        card->body()->addLayout(row);
    }
    auto *choose = new QPushButton(tr("Kies een klant"));
    if (state.today.isEmpty())
        setRole(choose, Role::Primary);
    connect(choose, &QPushButton::clicked, this, [this] { m_navigation.go({ PageId::Clients, {}, {} }); });
    if (state.today.isEmpty())
        card->body()->addWidget(
            emptyState(m_look, u"gesprek"_s, tr("Vandaag staan er geen gesprekken."), choose));
    else
        card->body()->addWidget(choose, 0, Qt::AlignLeft);
    column->addWidget(card);
    column->addStretch();
    return out;
}

QWidget *InterviewPage::prepareView()
{
    const InterviewPresenter::State &state = m_presenter.state();
    const InterviewPresenter::Preparing &preparing = state.preparing;
    auto *out = new QWidget;
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(m_look.px(24), m_look.px(16), m_look.px(24), m_look.px(16));
    column->setSpacing(m_look.px(16));
    column->addWidget(
        new Heading(tr("Bereid voor · %1").arg(state.clientName), m_look, Type::PageTitle, out));
    column->addWidget(textLabel(preparing.when, m_look, Type::Question, Token::Muted));
    auto *warm = new Card(m_look);
    warm->body()->addWidget(new Heading(tr("Warme start"), m_look, Type::CardTitle, warm));
    if (preparing.last.isEmpty())
        warm->body()->addWidget(
            textLabel(tr("U spreekt elkaar voor het eerst. Er is nog niets vastgelegd."), m_look));
    else
        warm->body()->addWidget(textLabel(preparing.last, m_look, Type::Strong));
    if (!preparing.ownWords.isEmpty())
        warm->body()->addWidget(textLabel(u"“%1”"_s.arg(preparing.ownWords), m_look));
    for (const QString &agreement : preparing.agreements)
        warm->body()->addWidget(textLabel(u"•  "_s + agreement, m_look));
    column->addWidget(warm);
    column->addWidget(beginCard());
    column->addStretch();
    return out;
}

QWidget *InterviewPage::beginCard()
{
    const InterviewPresenter::State &state = m_presenter.state();
    const InterviewPresenter::Preparing &preparing = state.preparing;
    auto *card = new Card(m_look);
    card->body()->addWidget(new Heading(tr("Zo begint u"), m_look, Type::CardTitle, card));
    card->body()->addWidget(textLabel(tr("Leest u het dossier vooraf?"), m_look, Type::Strong));
    auto *group = new QButtonGroup(card);
    auto *read = new QRadioButton(tr("Ja, ik lees het"), card);
    auto *open = new QRadioButton(tr("Nee, ik ga open in gesprek"), card);
    group->addButton(read, static_cast<int>(interview::Preparation::Read));
    group->addButton(open, static_cast<int>(interview::Preparation::Open));
    card->body()->addWidget(read);
    card->body()->addWidget(open);
    if (state.prepared)
        group->button(static_cast<int>(*state.prepared))->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            m_presenter.setPrepared(static_cast<interview::Preparation>(id));
    });
    auto *hide = new QCheckBox(tr("Verberg eerdere scores tot ik zelf heb gescoord"), card);
    hide->setChecked(state.hideThen);
    connect(
        hide, &QCheckBox::toggled, this, [this](bool on) { m_presenter.setHideThen(on); },
        Qt::QueuedConnection);
    card->body()->addWidget(hide);
    QString domains = tr("%n leefgebieden doen mee.", nullptr, preparing.domains);
    if (!preparing.off.isEmpty())
        domains += u' ' + tr("Uit: %1. Dat kiest u bij Welkom.").arg(preparing.off.join(u", "_s));
    card->body()->addWidget(textLabel(domains, m_look, Type::Body, Token::Muted));
    auto *acts = new PulledRow;
    acts->setContentsMargins(0, m_look.px(8), 0, 0);
    auto *start = new QPushButton(preparing.resumes ? tr("Ga verder") : tr("Start gesprek"), card);
    setRole(start, Role::Primary);
    start->setEnabled(state.busy.isEmpty());
    connect(start, &QPushButton::clicked, &m_presenter, &InterviewPresenter::start);
    auto *dossier = new QPushButton(tr("Open dossier"), card);
    connect(dossier, &QPushButton::clicked, this, [this] {
        m_navigation.go({ PageId::Clients, m_presenter.state().client, {} });
    });
    auto *form = new QPushButton(tr("Print leeg formulier…"), card);
    form->setIcon(m_look.buttonIcon(u"print"_s));
    connect(form, &QPushButton::clicked, this, [this] {
        if (const auto pages = emptyForm(m_workplace))
            printWithDialog(*pages, this);
        else
            m_presenter.told(fail(pages.error()));
    });
    acts->addWidget(start);
    acts->addWidget(dossier);
    acts->addWidget(form);
    acts->addStretch();
    card->body()->addLayout(acts);
    if (!state.problem.isEmpty())
        card->body()->addWidget(
            textLabel(state.problem + u' ' + state.advice, m_look, Type::Body, Token::Error));
    m_first = start;
    return card;
}

bool InterviewPage::offers(PageAct act) const
{
    if (!m_talk)
        return act == PageAct::Primary && m_presenter.state().mode == InterviewPresenter::Mode::Prepare;
    switch (act) {
    case PageAct::Undo:
        return m_presenter.state().canUndo;
    case PageAct::Redo:
        return m_presenter.state().canRedo;
    case PageAct::Find:
    case PageAct::New:
    case PageAct::NewStep:
    case PageAct::Export:
    case PageAct::Table:
        return false;
    default:
        return true;
    }
}

void InterviewPage::perform(PageAct act)
{
    if (m_talk)
        m_talk->perform(act);
    else
        m_presenter.start();
}

} // namespace kib::ui
