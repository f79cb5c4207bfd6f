// SPDX-License-Identifier: EUPL-1.2
#include "ui/weekstart/weekstartpage.h"

#include "core/print/sheetlayout.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/paperprinter.h"
#include "ui/common/parts.h"
#include "ui/common/scroll.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/weekstart/weekstartboard.h"
#include "ui/weekstart/weekstarttiles.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

WeekstartPage::WeekstartPage(WeekstartPresenter &presenter, Notices &notices, const Look &look)
    : m_presenter(presenter)
    , m_notices(notices)
    , m_look(look)
    , m_scroll(new ScrollPage(tr("Cijfers van de week"), look))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16));
    column->setSpacing(look.px(12));
    buildHead();
    column->addLayout(pulled(m_scroll), 1);
    connect(&presenter, &WeekstartPresenter::stateChanged, this, &WeekstartPage::render);
    render();
}

void WeekstartPage::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(m_look.px(12));
    auto *title = new Heading(tr("Weekstart"), m_look, Type::PageTitle, this);
    title->setWordWrap(false);
    head->addWidget(title);
    m_week = textLabel({}, m_look, Type::Body, Token::Muted);
    head->addWidget(m_week, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    auto *acts = new FlowLayout(m_look.px(4), m_look.px(4));
    acts->setOverhang(PulledRow::ring);
    acts->addWidget(weekButton(u"terug"_s, tr("Vorige week"), -1));
    m_forward = weekButton(u"vooruit"_s, tr("Volgende week"), 1);
    acts->addWidget(m_forward);
    if (m_presenter.state().mayShowNames) {
        m_names = new QCheckBox(tr("Toon namen"), this);
        m_names->setMinimumHeight(m_forward->sizeHint().height()); // one line with the buttons beside it
        connect(m_names, &QCheckBox::toggled, &m_presenter, &WeekstartPresenter::showNames,
            Qt::QueuedConnection); // the table is built anew by it
        acts->addWidget(m_names);
    }
    acts->addWidget(act(tr("Bord"), u"toon"_s, PageAct::LookAlong));
    acts->addWidget(act(tr("Print…"), u"print"_s, PageAct::Print));
    acts->addWidget(act(tr("Maak PDF…"), u"pdf"_s, PageAct::Export));
    static_cast<QVBoxLayout *>(layout())->addLayout(acts);
}

QPushButton *WeekstartPage::weekButton(const QString &icon, const QString &name, int weeks)
{
    auto *button = new QPushButton(name, this);
    button->setIcon(m_look.buttonIcon(icon));
    connect(button, &QPushButton::clicked, this, [this, weeks] { m_presenter.moveWeek(weeks); });
    return button;
}

QPushButton *WeekstartPage::act(const QString &text, const QString &icon, PageAct what)
{
    auto *button = new QPushButton(text, this);
    if (what == PageAct::LookAlong) {
        setRole(button, Role::Primary);
        button->setToolTip(tr("F11"));
    }
    button->setIcon(m_look.buttonIcon(icon, roleOf(button)));
    connect(button, &QPushButton::clicked, this, [this, what] { perform(what); });
    m_acts << button;
    return button;
}

void WeekstartPage::arrive(const Place &place)
{
    Q_UNUSED(place)
    m_presenter.refresh();
}

bool WeekstartPage::offers(PageAct act) const
{
    const bool ready = !m_presenter.state().tiles.isEmpty();
    switch (act) {
    case PageAct::Primary:
    case PageAct::LookAlong:
    case PageAct::Print:
    case PageAct::Export:
        return ready;
    case PageAct::Previous:
        return true;
    case PageAct::Next:
        return m_presenter.state().canGoForward;
    default:
        return false;
    }
}

void WeekstartPage::perform(PageAct act)
{
    switch (act) {
    case PageAct::Primary:
    case PageAct::LookAlong:
        openBoard();
        return;
    case PageAct::Print:
    case PageAct::Export:
        print(act == PageAct::Export);
        return;
    case PageAct::Previous:
    case PageAct::Next:
        m_presenter.moveWeek(act == PageAct::Next ? 1 : -1);
        return;
    default:
        return;
    }
}

void WeekstartPage::render()
{
    const WeekstartPresenter::State &state = m_presenter.state();
    m_week->setText(state.week);
    m_forward->setEnabled(state.canGoForward);
    if (m_names) {
        const QSignalBlocker quiet(m_names);
        m_names->setChecked(state.names);
    }
    for (QPushButton *button : std::as_const(m_acts))
        button->setEnabled(!state.tiles.isEmpty());
    m_scroll->clear();
    QVBoxLayout *body = m_scroll->body();
    if (!state.problem.isEmpty()) {
        auto *problem = new ProblemBox(m_look, nullptr);
        body->addWidget(problem);
        problem->tell(state.problem, state.advice);
    }
    if (state.tiles.isEmpty()) {
        if (state.loading)
            body->addWidget(textLabel(tr("Cijfers laden…"), m_look, Type::Body, Token::Muted));
    } else {
        body->addWidget(tileRow(state.tiles, Type::TileNumber, m_look));
        if (!state.remark.isEmpty())
            body->addWidget(textLabel(state.remark, m_look, Type::Body, Token::Muted));
        body->addWidget(weekTable(state, m_look));
        body->addWidget(textLabel(
            tr("Opkomst is geweest gedeeld door geweest en niet verschenen. Er staan geen doelen bij."),
            m_look, Type::Body, Token::Muted));
    }
    body->addStretch();
    emit offersChanged();
}

void WeekstartPage::print(bool asPdf)
{
    const std::optional<print::Sheet> sheet = m_presenter.sheet();
    if (!sheet)
        return;
    const auto tell = [this](const Error &error) {
        m_notices.say({ u"weekstart"_s, Notice::Kind::Failure, errorText(error).whole(), {}, true });
    };
    Result<print::SheetLayout> layout = print::SheetLayout::create();
    const Result<print::DisplayList> pages = layout ? layout->place(*sheet) : fail(layout.error());
    if (!pages) {
        tell(pages.error());
        return;
    }
    if (!asPdf) {
        printWithDialog(*pages, this);
        return;
    }
    const Result<QString> path
        = savePdfWithDialog(*pages, m_presenter.suggestedFileName(), tr("Weekstart"), this);
    if (!path)
        tell(path.error());
    else if (!path->isEmpty())
        m_notices.say({ u"weekstart"_s, Notice::Kind::Info, tr("PDF gemaakt: %1").arg(*path), {}, true });
}

void WeekstartPage::openBoard()
{
    auto *board = new WeekstartBoard(m_presenter, m_look, this);
    board->showFullScreen();
}

} // namespace kib::ui
