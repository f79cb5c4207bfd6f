// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/talkview.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/paperprinter.h"
#include "ui/common/scroll.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/interview/advicepanel.h"
#include "ui/interview/agreementspanel.h"
#include "ui/interview/domainpanel.h"
#include "ui/interview/elaborationpanel.h"
#include "ui/interview/matrixpaper.h"
#include "ui/interview/matrixview.h"
#include "ui/interview/notespane.h"
#include "ui/interview/observationspanel.h"
#include "ui/interview/sectionlist.h"
#include "ui/interview/summarypanel.h"
#include "ui/interview/welcomepanel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int wideFrom = 1100; // px at 100 %: three panes beside each other
constexpr int sectionsWide = 256; // px at 100 %: the longest name of a domain, with its score
constexpr int alongZoomPercent = 140;
constexpr int mostZoomPercent = 200; // all in all: beyond it a scale no longer fits the width of a screen
constexpr auto nameProperty = "kibName"; // of a button that may show its icon only

} // namespace

TalkView::TalkView(
    InterviewPresenter &presenter, AdvicePresenter &advice, const Workplace &workplace, const Look &look)
    : m_presenter(presenter)
    , m_advice(advice)
    , m_workplace(workplace)
    , m_look(look)
    , m_large(look.enlarged(qBound(100, mostZoomPercent * 100 / look.zoomPercent(), alongZoomPercent)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8));
    column->setSpacing(look.px(8));
    buildStrip(column);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(look.px(12));
    m_left = new Card(look, Card::Padding::None, this);
    m_sections = new SectionList(look, m_left);
    QScrollArea *sectionScroll = scrollArea(m_sections, m_left);
    sectionScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->body()->addWidget(sectionScroll);
    panes->addWidget(m_left);
    m_centre = new Card(look, Card::Padding::None, this);
    m_middle = new QStackedWidget(m_centre);
    m_scroll = scrollArea(nullptr, m_middle);
    m_middle->addWidget(m_scroll);
    m_matrix = new MatrixView(presenter, look);
    m_middle->addWidget(scrollArea(m_matrix, m_middle));
    m_centre->body()->addWidget(m_middle);
    panes->addWidget(m_centre, 1);
    m_right = new Card(look, Card::Padding::None, this);
    m_notes = new NotesPane(presenter, look);
    m_right->body()->addWidget(scrollArea(m_notes, m_right)); // its least height may be more than there is
    m_right->setFixedWidth(look.px(264));
    panes->addWidget(m_right);
    column->addLayout(panes, 1);
    buildFoot(column);
    connect(
        m_sections, &SectionList::moved, sectionScroll, [sectionScroll, near = look.px(36)](QWidget *here) {
            sectionScroll->ensureWidgetVisible(here, 0, near);
        });
    connect(m_sections, &SectionList::chosen, this, [this](const QString &section) {
        clearMiddle();
        m_presenter.goTo(section);
        focusSection({}); // a digit answers at once
    });
    m_steps.add([this] { showMiddle(); });
    render();
}

QPushButton *TalkView::stripButton(const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text, this);
    setRole(button, Role::Quiet);
    button->setIcon(m_look.buttonIcon(icon, Role::Quiet, 18));
    button->setProperty(nameProperty, text);
    m_stripButtons.append(button);
    return button;
}

void TalkView::buildStrip(QVBoxLayout *column)
{
    auto *strip = new QHBoxLayout;
    strip->setSpacing(m_look.px(4));
    m_sectionsButton = stripButton(tr("Onderdelen"), u"meer"_s);
    strip->addWidget(m_sectionsButton);
    m_name = new ElidedLabel({}, m_look, Type::CardTitle);
    m_name->setContentsMargins(m_look.px(8), 0, m_look.px(8), 0);
    strip->addWidget(m_name, 1);
    m_time = textLabel({}, m_look, Type::Body, Token::Muted);
    m_time->setWordWrap(false);
    strip->addWidget(m_time);
    m_round = textLabel(tr("Tijd om af te ronden"), m_look, Type::Strong, Token::Primary);
    m_round->setWordWrap(false);
    m_round->setContentsMargins(m_look.px(8), 0, 0, 0);
    strip->addWidget(m_round);
    strip->addSpacing(m_look.px(8));
    m_matrixButton = stripButton(tr("Matrix"), u"matrix"_s);
    m_matrixButton->setToolTip(u"Ctrl+M"_s);
    strip->addWidget(m_matrixButton);
    m_along = stripButton(tr("Klant kijkt mee"), u"toon"_s);
    m_along->setCheckable(true);
    m_along->setToolTip(u"F11"_s);
    strip->addWidget(m_along);
    m_notesButton = stripButton(tr("Notities"), u"notitie"_s);
    m_notesButton->setToolTip(u"F6"_s);
    strip->addWidget(m_notesButton);
    m_versions = stripButton(tr("Eerdere versie"), u"herstel"_s);
    m_versions->setMenu(new QMenu(m_versions));
    m_versions->setToolTip(tr("Zet het gesprek terug zoals het toen was. Ctrl+Z brengt alles terug."));
    connect(m_versions->menu(), &QMenu::aboutToShow, this, &TalkView::fillVersions);
    strip->addWidget(m_versions);
    auto *leave = stripButton(tr("Later verder"), u"klok"_s);
    leave->setToolTip(tr("Het gesprek blijft open. U gaat verder waar u was."));
    strip->addWidget(leave);
    column->addLayout(strip);
    m_resumed = textLabel({}, m_look, Type::Strong, Token::Primary);
    m_resumed->setContentsMargins(m_look.px(8), 0, 0, 0);
    column->addWidget(m_resumed);
    connect(m_matrixButton, &QPushButton::clicked, this, [this] { perform(PageAct::Matrix); });
    connect(m_along, &QPushButton::toggled, &m_presenter, &InterviewPresenter::setLookAlong);
    connect(leave, &QPushButton::clicked, &m_presenter, [this] { m_presenter.leaveTalk(); });
    connect(m_sectionsButton, &QPushButton::clicked, this, [this] {
        m_leftAsked = !m_leftAsked;
        m_rightAsked = false;
        adapt();
        m_sections->focusCurrent();
    });
    connect(m_notesButton, &QPushButton::clicked, this, [this] {
        m_rightAsked = !m_rightAsked;
        m_leftAsked = false;
        adapt();
        m_notes->focusNotes();
    });
}

void TalkView::fillVersions()
{
    m_versions->menu()->clear();
    for (const InterviewPresenter::Version &version : m_presenter.state().versions)
        m_versions->menu()->addAction(tr("Terug naar %1").arg(version.text), this,
            [this, at = version.at] { m_presenter.goBackTo(at); });
}

void TalkView::fillPoints()
{
    m_points->menu()->clear();
    for (const OpenPointItem &point : m_presenter.state().points)
        m_points->menu()->addAction(point.text, this, [this, section = point.section] {
            m_presenter.setMatrix(false);
            m_presenter.goTo(section);
            focusSection({});
        });
}

void TalkView::buildFoot(QVBoxLayout *column)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m_look.px(4));
    m_points = new QPushButton(this);
    setRole(m_points, Role::Quiet);
    auto *points = new QMenu(m_points);
    m_points->setMenu(points);
    connect(points, &QMenu::aboutToShow, this, &TalkView::fillPoints);
    foot->addWidget(m_points);
    foot->addStretch(1);
    auto *previous = new QPushButton(tr("Vorige"), this);
    previous->setIcon(m_look.buttonIcon(u"terug"_s));
    previous->setToolTip(u"Alt+↑"_s);
    auto *next = new QPushButton(tr("Volgende"), this);
    next->setIcon(m_look.buttonIcon(u"vooruit"_s));
    next->setToolTip(u"Alt+↓"_s);
    m_finish = new QPushButton(tr("Rond af"), this);
    setRole(m_finish, Role::Primary);
    m_finish->setToolTip(u"Ctrl+Enter"_s);
    foot->addWidget(previous);
    foot->addWidget(next);
    foot->addSpacing(m_look.px(16));
    foot->addWidget(m_finish);
    column->addLayout(foot);
    connect(previous, &QPushButton::clicked, &m_presenter, &InterviewPresenter::previous);
    connect(next, &QPushButton::clicked, &m_presenter, &InterviewPresenter::next);
    connect(m_finish, &QPushButton::clicked, &m_presenter, &InterviewPresenter::roundUp);
}

void TalkView::render()
{
    const InterviewPresenter::State &state = m_presenter.state();
    if (state.mode != InterviewPresenter::Mode::Talk)
        return;
    static_cast<ElidedLabel *>(m_name)->setFullText(state.lookAlong ? QString() : state.clientName);
    m_round->setVisible(state.timeToRoundUp);
    // Where one was, or what did not work: never both, and never in the way.
    const bool failed = !state.problem.isEmpty();
    m_resumed->setText(failed ? (state.problem + u' ' + state.advice).trimmed() : state.resumed);
    setInk(m_resumed, m_look, failed ? Token::Error : Token::Primary);
    m_resumed->setVisible(!m_resumed->text().isEmpty());
    m_matrixButton->setProperty(nameProperty, state.matrix ? tr("Gesprek") : tr("Matrix"));
    m_versions->setEnabled(!state.versions.isEmpty());
    m_versions->setVisible(!state.lookAlong);
    m_points->setText(state.pointsText);
    m_points->setVisible(!state.lookAlong && !state.points.isEmpty());
    m_finish->setText(InterviewPresenter::isLast(state.section) ? tr("Rond gesprek af") : tr("Rond af"));
    {
        const QSignalBlocker quiet(m_along);
        m_along->setChecked(state.lookAlong);
    }
    m_sections->render(state.sections);
    if (m_steps.isEmpty())
        showMiddle();
    m_notes->render();
    adapt();
}

void TalkView::showMiddle()
{
    const bool matrix = m_presenter.state().matrix;
    m_middle->setCurrentIndex(matrix ? 1 : 0);
    if (matrix)
        m_matrix->render();
    else
        showSection();
}

QWidget *TalkView::panelFor(const InterviewPresenter::State &state)
{
    const Look &look = state.lookAlong ? m_large : m_look;
    if (state.domain)
        return new DomainPanel(m_presenter, *state.domain, m_workplace.today, look, state.lookAlong);
    if (state.section == "observations"_L1)
        return new ObservationsPanel(m_presenter, look);
    if (state.section == "elaboration"_L1)
        return new ElaborationPanel(m_presenter, look);
    if (state.section == "agreements"_L1)
        return new AgreementsPanel(m_presenter, m_workplace.today, look);
    if (state.section == "summary"_L1) {
        auto *panel = new SummaryPanel(m_presenter, m_workplace, m_look, state.lookAlong);
        connect(panel, &SummaryPanel::adviceAsked, this, [this] { m_presenter.goTo(u"advice"_s); });
        return panel;
    }
    if (state.section == "advice"_L1) {
        return advicePanel();
    }
    return new WelcomePanel(m_presenter, look);
}

QWidget *TalkView::advicePanel()
{
    m_advice.refresh();
    auto *panel = new AdvicePanel(m_advice, m_workplace.today, m_look);
    connect(panel, &AdvicePanel::sectionAsked, &m_presenter, &InterviewPresenter::goTo);
    connect(panel, &AdvicePanel::thenNowAsked, this, &TalkView::thenNowAsked);
    connect(panel, &AdvicePanel::matrixPrintAsked, this, [this] {
        if (const auto pages = matrixPaper(m_presenter.state(), m_advice.state(), m_workplace))
            printWithDialog(*pages, this);
        else
            m_presenter.told(fail(pages.error()));
    });
    connect(panel, &AdvicePanel::matrixPdfAsked, this, [this] {
        const auto pages = matrixPaper(m_presenter.state(), m_advice.state(), m_workplace);
        m_presenter.told(pages
                ? savePdfWithDialog(*pages, m_presenter.fileName(tr("matrix")), u"Matrix en advies"_s, this)
                : Result<QString>(fail(pages.error())));
    });
    return panel;
}

void TalkView::showSection()
{
    const InterviewPresenter::State &state = m_presenter.state();
    const QString key = state.section + (state.lookAlong ? u"+"_s : QString());
    if (key != m_panelKey) {
        if (!m_panelKey.isEmpty())
            clearMiddle();
        m_panelKey = key;
        auto *holder = new QWidget;
        auto *column = new QVBoxLayout(holder);
        const int side = m_look.px(24) - PulledRow::ring; // the panel keeps the rest
        column->setContentsMargins(side, m_look.px(16), side, m_look.px(16));
        m_panel = panelFor(state);
        m_panel->setMaximumWidth(m_look.px(1100));
        column->addWidget(m_panel);
        setScrollContent(m_scroll, holder); // the earlier one goes
    }
    if (auto *domain = qobject_cast<DomainPanel *>(m_panel); domain && state.domain)
        domain->render(*state.domain, state.explain);
    else if (auto *agreements = qobject_cast<AgreementsPanel *>(m_panel))
        agreements->render();
    else if (auto *observations = qobject_cast<ObservationsPanel *>(m_panel))
        observations->render();
    else if (auto *elaboration = qobject_cast<ElaborationPanel *>(m_panel))
        elaboration->render();
    else if (auto *summary = qobject_cast<SummaryPanel *>(m_panel))
        summary->render();
    else if (auto *welcome = qobject_cast<WelcomePanel *>(m_panel))
        welcome->render();
}

bool TalkView::isWide() const
{
    return width() * 100 / m_look.zoomPercent() >= wideFrom;
}

// Side panes stand beside the talk where there is room, and come when asked where there is not.
void TalkView::adapt()
{
    const InterviewPresenter::State &state = m_presenter.state();
    const bool wide = isWide();
    const bool left = wide ? !state.matrix : m_leftAsked;
    const bool right = !state.lookAlong && (wide ? !state.matrix || m_rightAsked : m_rightAsked);
    m_left->setVisible(left);
    m_right->setVisible(right);
    m_centre->setVisible(wide || (!left && !right)); // a drawer takes all of a small window
    m_left->setFixedWidth(
        wide ? m_look.px(sectionsWide) : qMax(width() - m_look.px(32), m_look.px(sectionsWide)));
    m_right->setFixedWidth(wide ? m_look.px(264) : qMax(width() - m_look.px(32), m_look.px(264)));
    m_sectionsButton->setVisible(!wide);
    m_notesButton->setVisible(!state.lookAlong && (!wide || state.matrix));
    for (QPushButton *button : std::as_const(m_stripButtons)) { // icons only, under the same names
        const QString name = button->property(nameProperty).toString();
        button->setText(wide ? name : QString());
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_time->setText(wide ? state.elapsed + u' ' + state.planned : state.elapsed);
}

void TalkView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (std::exchange(m_wasWide, isWide()) && !m_wasWide) {
        m_leftAsked = false; // what stood beside the question does not take its place
        m_rightAsked = false;
    }
    adapt();
}

// What was asked of the middle shows there: a drawer that lies over it goes.
void TalkView::clearMiddle()
{
    if (isWide())
        return;
    m_leftAsked = false;
    m_rightAsked = false;
    adapt();
}

void TalkView::focusSection(const QString &question)
{
    m_steps.finish();
    if (m_presenter.state().matrix)
        m_matrix->focusRow(m_presenter.state().section);
    else if (auto *domain = qobject_cast<DomainPanel *>(m_panel))
        domain->focusQuestion(question);
    else if (auto *agreements = qobject_cast<AgreementsPanel *>(m_panel))
        agreements->focusFirst();
    else
        m_sections->focusCurrent();
}

} // namespace kib::ui
