// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/domainstab.h"

#include "ui/common/card.h"
#include "ui/common/figureview.h"
#include "ui/common/flowlayout.h"
#include "ui/common/parts.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int ring = PulledRow::ring;
constexpr qsizetype leastOfWheel = 3; // domains: below it there is no outline

} // namespace

DomainsTab::DomainsTab(DossierPresenter &presenter, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_look(look)
    , m_figure(new FigureView(look))
    , m_wheel(new QPushButton(tr("Toon als wiel")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(look);
    QMargins margins = card->body()->contentsMargins();
    margins -= QMargins(ring, 0, ring, 0); // the figure keeps them
    card->body()->setContentsMargins(margins);
    card->body()->addWidget(m_figure);
    column->addWidget(card);
    m_wheel->setCheckable(true);
    setRole(m_wheel, Role::Chip);
    m_figure->addControl(m_wheel);
    if (presenter.state().domains.talks.size() > 1) {
        m_then = talkBox(tr("Toen"));
        m_now = talkBox(tr("Nu"));
    }
    connect(m_wheel, &QPushButton::toggled, &presenter, &DossierPresenter::showWheel);
    connect(m_figure, &FigureView::tableAsked, &presenter, &DossierPresenter::showTable);
    connect(&presenter, &DossierPresenter::stateChanged, this, &DomainsTab::render);
    render();
}

QComboBox *DomainsTab::talkBox(const QString &name)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.px(4));
    QLabel *label = textLabel(name, m_look);
    label->setWordWrap(false);
    auto *box = new QComboBox(place);
    label->setBuddy(box);
    box->setAccessibleDescription(tr("Kies het gesprek: %1").arg(name));
    setOptions(box, m_presenter.state().domains.talks);
    row->addWidget(label);
    row->addWidget(box);
    m_figure->addControl(place);
    connect(box, &QComboBox::activated, this,
        [this] { m_presenter.compare(m_then->currentData().toString(), m_now->currentData().toString()); });
    return box;
}

void DomainsTab::render()
{
    const DossierPresenter::State &state = m_presenter.state();
    const DossierDomains &domains = state.domains;
    if (domains.rows.isEmpty())
        return; // another client is being read: this tab is about to go
    const bool wheel = state.wheel && domains.rows.size() >= leastOfWheel;
    m_figure->setFigure(domains.figure,
        [rows = domains.rows, words = domains.words, wheel](
            double width, const print::FigureMeasure &measure) {
            return wheel ? print::radar(rows, words, width, measure)
                         : print::dumbbell(rows, words, width, measure);
        });
    m_figure->setTableShown(state.asTable);
    const QSignalBlocker quiet(m_wheel);
    m_wheel->setVisible(domains.rows.size() >= leastOfWheel);
    m_wheel->setChecked(state.wheel);
    if (m_then) {
        setChoice(m_then, domains.then);
        setChoice(m_now, domains.now);
    }
}

} // namespace kib::ui
