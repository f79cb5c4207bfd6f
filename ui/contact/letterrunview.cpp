// SPDX-License-Identifier: EUPL-1.2
#include "ui/contact/letterrunview.h"

#include "ui/common/card.h"
#include "ui/common/chiprow.h"
#include "ui/common/flowlayout.h"
#include "ui/common/paperprinter.h"
#include "ui/common/paperview.h"
#include "ui/common/parts.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/contact/letterpresses.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

const QString everybody = QStringLiteral("everybody");

} // namespace

LetterRunView::LetterRunView(LetterRunPresenter &presenter, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(look);
    column->addWidget(card);
    column->addStretch();
    QVBoxLayout *body = card->body();
    body->addWidget(new Heading(tr("4 Voorbeeld"), look, Type::CardTitle, card));
    buildRun(body);
    buildWhose(body);
    m_empty = emptyState(
        look, u"brief"_s, tr("Er liggen geen brieven klaar. Nodig klanten uit, dan staan ze hier."));
    body->addWidget(m_empty);
    m_letters = new QWidget;
    auto *inside = new QVBoxLayout(m_letters);
    inside->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    inside->setSpacing(look.px(8));
    m_acts = new QVBoxLayout;
    inside->addLayout(m_acts);
    buildTurning(inside);
    body->addLayout(pulled(m_letters));
    connect(&presenter, &LetterRunPresenter::stateChanged, this, &LetterRunView::render);
    render();
}

void LetterRunView::buildRun(QVBoxLayout *body)
{
    m_problem = new ProblemBox(m_look, this);
    body->addWidget(m_problem);
    m_progress = new QWidget;
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    m_progressText = textLabel({}, m_look, Type::Strong);
    progress->addWidget(m_progressText);
    auto *row = new PulledRow;
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Geprinte brieven"));
    m_bar->setTextVisible(false);
    row->addSpacing(PulledRow::ring);
    row->addWidget(m_bar, 1);
    m_stop = actButton(tr("Stop na deze"), u"stop"_s, Role::Normal, m_look, this);
    row->addWidget(m_stop);
    progress->addLayout(row);
    body->addLayout(pulled(m_progress));
    m_asked = new QWidget;
    auto *asked = new QVBoxLayout(m_asked);
    asked->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    m_askedText = textLabel({}, m_look, Type::Strong);
    asked->addWidget(m_askedText);
    auto *answers = new PulledRow;
    QPushButton *all = actButton(tr("Ja, allemaal"), {}, Role::Primary, m_look, this);
    QPushButton *notYet = actButton(tr("Nog niet"), {}, Role::Normal, m_look, this);
    answers->addWidget(all);
    answers->addWidget(notYet);
    answers->addStretch();
    asked->addLayout(answers);
    body->addLayout(pulled(m_asked));
    m_done = textLabel({}, m_look, Type::Strong);
    body->addWidget(m_done);
    m_withheldTitle = textLabel({}, m_look, Type::Strong);
    body->addWidget(m_withheldTitle);
    m_withheld = textLabel({}, m_look);
    body->addWidget(m_withheld);
    connect(m_stop, &QPushButton::clicked, &m_presenter, &LetterRunPresenter::stop);
    connect(all, &QPushButton::clicked, &m_presenter, &LetterRunPresenter::allSent);
    connect(notYet, &QPushButton::clicked, &m_presenter, &LetterRunPresenter::notYetSent);
}

void LetterRunView::buildWhose(QVBoxLayout *body)
{
    m_whose = new QWidget;
    auto *row = new FlowLayout(m_look.px(8), m_look.px(4), m_whose);
    row->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    m_ready = textLabel({}, m_look, Type::Strong);
    row->addWidget(m_ready);
    m_everybody = new ChipRow(tr("Welke brieven"), { { everybody, tr("Alle klantmanagers") } },
        ChipRow::Mode::Many, m_look, m_whose);
    row->addWidget(m_everybody);
    body->addLayout(pulled(m_whose));
    connect(m_everybody, &ChipRow::toggled, &m_presenter,
        [this](const QString &, const QString &, bool on) { m_presenter.setEverybody(on); });
}

// With the first letters, and once.
void LetterRunView::offerPrinting()
{
    if (m_hasPrinter)
        buildActs(*m_hasPrinter);
    else if (!std::exchange(m_lookedForPrinter, true))
        askForPrinter(this, [this](bool found) {
            m_hasPrinter = found;
            render();
        });
}

void LetterRunView::buildActs(bool hasPrinter)
{
    auto *row = new FlowLayout(m_look.px(4), m_look.px(4));
    row->setOverhang(PulledRow::ring);
    m_print = actButton(tr("Print…"), u"print"_s, Role::Primary, m_look, this);
    m_pdf = actButton(tr("Maak PDF…"), u"pdf"_s, hasPrinter ? Role::Normal : Role::Primary, m_look, this);
    if (hasPrinter)
        row->addWidget(m_print);
    row->addWidget(m_pdf);
    m_print->setVisible(hasPrinter);
    m_acts->addLayout(row);
    connect(m_print, &QPushButton::clicked, this, &LetterRunView::print);
    connect(m_pdf, &QPushButton::clicked, this, &LetterRunView::makePdf);
}

void LetterRunView::buildTurning(QVBoxLayout *body)
{
    auto *row = new FlowLayout(m_look.px(4), m_look.px(4));
    row->setOverhang(PulledRow::ring);
    m_previous = actButton(tr("Vorige"), u"terug"_s, Role::Normal, m_look, this);
    m_previous->setAccessibleName(tr("Vorige brief"));
    m_previous->setToolTip(tr("Alt+↑"));
    m_next = actButton(tr("Volgende"), u"vooruit"_s, Role::Normal, m_look, this);
    m_next->setAccessibleName(tr("Volgende brief"));
    m_next->setToolTip(tr("Alt+↓"));
    m_position = textLabel({}, m_look, Type::Strong);
    m_position->setWordWrap(false);
    m_position->setAlignment(Qt::AlignCenter);
    m_position->setMinimumSize(m_look.px(88), m_next->sizeHint().height());
    m_window = new QCheckBox(tr("Kijk door het venster van de envelop"), this);
    m_window->setMinimumHeight(m_next->sizeHint().height()); // one line with the buttons beside it
    row->addWidget(m_previous);
    row->addWidget(m_position);
    row->addWidget(m_next);
    row->addWidget(m_window);
    body->addLayout(row);
    m_name = textLabel({}, m_look, Type::Strong);
    body->addWidget(m_name);
    m_what = textLabel({}, m_look, Type::Body, Token::Muted);
    body->addWidget(m_what);
    m_heldBack = textLabel({}, m_look, Type::Strong, Token::Error);
    body->addWidget(m_heldBack);
    m_paper = new QVBoxLayout;
    m_paper->setSpacing(m_look.px(8));
    body->addLayout(m_paper);
    connect(m_previous, &QPushButton::clicked, &m_presenter, &LetterRunPresenter::previous);
    connect(m_next, &QPushButton::clicked, &m_presenter, &LetterRunPresenter::next);
    connect(m_window, &QCheckBox::toggled, &m_presenter, &LetterRunPresenter::setThroughWindow);
}

print::LetterStyle LetterRunView::style() const
{
    print::LetterStyle style;
    if (const auto window = print::windowProfile(m_presenter.state().windowProfile))
        style.window = *window;
    return style;
}

bool LetterRunView::canPrint() const
{
    const LetterRunPresenter::State &state = m_presenter.state();
    return state.mayPrint && state.count > 0 && state.stage != LetterRunPresenter::Stage::Printing;
}

void LetterRunView::print()
{
    if (!canPrint())
        return;
    if (!m_hasPrinter.value_or(true)) { // while nobody knows, the dialog finds out
        makePdf();
        return;
    }
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Portrait);
    printer->setDocName(tr("Klant in beeld: brieven"));
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.print(paperPress(std::move(printer), style()));
}

void LetterRunView::makePdf()
{
    if (!canPrint())
        return;
    QString path = QFileDialog::getSaveFileName(this, tr("Maak PDF"), tr("brieven.pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    m_presenter.print(pdfPress(path, style()));
}

void LetterRunView::render()
{
    const LetterRunPresenter::State &state = m_presenter.state();
    renderRun();
    m_ready->setText(state.ready);
    m_everybody->setChosen(state.everybody ? QStringList { everybody } : QStringList());
    m_everybody->setVisible(state.mayChooseWhose);
    m_whose->setVisible(!state.ready.isEmpty() && state.stage != LetterRunPresenter::Stage::Printing);
    m_empty->setVisible(
        state.ready.isEmpty() && !state.loading && state.stage == LetterRunPresenter::Stage::Looking);
    m_letters->setVisible(state.count > 0);
    m_position->setText(state.position);
    m_previous->setEnabled(state.current > 0);
    m_next->setEnabled(state.current + 1 < state.count);
    if (state.count > 0 && !m_print)
        offerPrinting();
    if (m_print) {
        m_print->setEnabled(canPrint());
        m_pdf->setEnabled(canPrint());
    }
    const QSignalBlocker quiet(m_window);
    m_window->setChecked(state.throughWindow);
    if (state.version != m_shownVersion) {
        m_shownVersion = state.version;
        m_steps.clear();
        m_steps.add([this] {
            renderLetter();
            renderOpening();
        });
    }
    renderOpening();
}

void LetterRunView::renderOpening()
{
    const bool through = m_presenter.state().throughWindow;
    for (PaperView *page : std::as_const(m_pages)) {
        const bool first = page == m_pages.first();
        page->setOpening(through && first ? std::optional(style().window.window) : std::nullopt);
    }
}

void LetterRunView::renderRun()
{
    const LetterRunPresenter::State &state = m_presenter.state();
    const bool printing = state.stage == LetterRunPresenter::Stage::Printing;
    m_problem->tell(state.problem, state.advice);
    m_progress->setVisible(printing);
    m_progressText->setText(state.progress);
    m_bar->setRange(0, qMax(1, state.total));
    m_bar->setValue(state.drawn);
    m_stop->setEnabled(!state.stopping);
    m_asked->setVisible(state.stage == LetterRunPresenter::Stage::AskSent);
    m_askedText->setText(state.asked);
    m_done->setText(state.done.isEmpty() ? state.waiting : state.done);
    m_done->setVisible(!m_done->text().isEmpty() && state.stage == LetterRunPresenter::Stage::Looking);
    QStringList lines;
    for (const LetterRunPresenter::Withheld &one : state.withheld)
        lines << u"%1: %2"_s.arg(one.name, one.reason);
    m_withheldTitle->setText(
        tr("%1 niet mee:").arg(counted(lines.size(), tr("brief gaat"), tr("brieven gaan"))));
    m_withheldTitle->setVisible(!lines.isEmpty());
    m_withheld->setText(lines.join(u'\n'));
    m_withheld->setVisible(!lines.isEmpty());
}

void LetterRunView::renderLetter()
{
    qDeleteAll(m_pages);
    m_pages.clear();
    const LetterRunPresenter::State &state = m_presenter.state();
    m_name->setText(state.name);
    m_what->setText(state.what);
    m_heldBack->hide();
    if (const contact::Letter *letter = m_presenter.letter())
        showPages(*letter, tr("Brief aan %1").arg(state.name));
}

void LetterRunView::showPages(const contact::Letter &letter, const QString &name)
{
    if (!m_layout || m_layoutProfile != m_presenter.state().windowProfile) {
        Result<print::LetterLayout> layout = print::LetterLayout::create(style());
        if (!layout)
            return; // printing says why
        m_layout.emplace(std::move(*layout));
        m_layoutProfile = m_presenter.state().windowProfile;
    }
    const Result<print::PlacedLetter> placed = m_layout->place(letter);
    if (!placed) {
        m_heldBack->setText(
            tr("Deze brief gaat niet mee: %1.").arg(withheldSentence({ placed.error().detail })));
        m_heldBack->show();
        return;
    }
    for (int page = 0; page < placed->pages.pages; ++page) {
        auto *paper = new PaperView(m_look, m_letters);
        paper->setPages(
            placed->pages, placed->pages.pages == 1 ? name : tr("%1, pagina %2").arg(name).arg(page + 1));
        paper->setPage(page);
        m_paper->addWidget(paper);
        m_pages << paper;
    }
}

} // namespace kib::ui
