// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/summarypanel.h"

#include "ui/common/card.h"
#include "ui/common/chiprow.h"
#include "ui/common/flowlayout.h"
#include "ui/common/paperprinter.h"
#include "ui/common/paperview.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/textarea.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using kib::interview::Aspect;

namespace kib::ui {

SummaryPanel::SummaryPanel(
    InterviewPresenter &presenter, const Workplace &workplace, const Look &look, bool lookAlong)
    : m_presenter(presenter)
    , m_workplace(workplace)
    , m_look(look)
    , m_paper(new PaperView(look, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    column->setSpacing(look.px(12));
    column->addWidget(new Heading(tr("Samenvatting voor de klant"), look, Type::PageTitle, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(16));
    auto *left = new QVBoxLayout;
    left->addWidget(m_paper);
    left->addStretch();
    row->addLayout(left, 3);
    auto *side = new QVBoxLayout;
    side->setSpacing(look.px(8));
    buildSide(side, lookAlong);
    row->addLayout(side, 2);
    column->addLayout(row, 1);
}

void SummaryPanel::buildSide(QVBoxLayout *side, bool lookAlong)
{
    side->addWidget(textLabel(tr("Wat wil de klant zelf?"), m_look, Type::Strong));
    m_wants = new TextArea(tr("Wat wil de klant zelf?"), 2, 5, m_look, this);
    m_wants->setPlaceholderText(tr("In de woorden van de klant, één regel per wens"));
    side->addLayout(pulled(m_wants));
    connect(m_wants, &TextArea::typed, this, [this](const QString &text) {
        m_presenter.type({ Aspect::ClientWords, {}, {} }, text);
    });
    connect(m_wants, &TextArea::left, &m_presenter, &InterviewPresenter::leaveField);
    m_fit = textLabel({}, m_look, Type::Body, Token::Warn);
    side->addWidget(m_fit);
    side->addWidget(textLabel(tr("Wat komt erop?"), m_look, Type::Strong));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    side->addLayout(m_lines);
    side->addWidget(textLabel(tr("Hoe vond u dit gesprek?"), m_look, Type::Strong));
    m_mood = new ChipRow(tr("Hoe vond u dit gesprek?"),
        { { u"good"_s, tr("Goed") }, { u"so_so"_s, tr("Gaat wel") }, { u"not_good"_s, tr("Niet goed") } },
        ChipRow::Mode::One, m_look, this);
    side->addLayout(pulled(m_mood));
    connect(m_mood, &ChipRow::toggled, this,
        [this](const QString &key, const QString &, bool on) { m_presenter.setMood(on ? key : QString()); });
    m_large = new ChipRow(
        tr("Papier"), { { u"large"_s, tr("Grote letters") } }, ChipRow::Mode::Many, m_look, this);
    side->addLayout(pulled(m_large));
    connect(m_large, &ChipRow::toggled, this, [this] { renderPage(m_shown); });
    auto *acts = new PulledRow;
    auto *print = new QPushButton(tr("Print…"), this);
    print->setIcon(m_look.buttonIcon(u"print"_s));
    connect(print, &QPushButton::clicked, this, &SummaryPanel::print);
    auto *pdf = new QPushButton(tr("Maak PDF…"), this);
    pdf->setIcon(m_look.buttonIcon(u"pdf"_s));
    connect(pdf, &QPushButton::clicked, this, &SummaryPanel::savePdf);
    acts->addWidget(print);
    acts->addWidget(pdf);
    acts->addStretch();
    side->addLayout(acts);
    if (!lookAlong) {
        auto *after = new QPushButton(tr("Naar advies en besluit"), this);
        setRole(after, Role::Link);
        connect(after, &QPushButton::clicked, this, &SummaryPanel::adviceAsked);
        side->addWidget(after, 0, Qt::AlignLeft);
    }
    side->addStretch();
}

void SummaryPanel::render()
{
    const InterviewPresenter::State &state = m_presenter.state();
    const ClientSummary &summary = state.summary;
    m_wants->setContent(state.wants);
    m_mood->setChosen(state.mood.isEmpty() ? QStringList() : QStringList(state.mood));
    if (!m_first && summary == m_shown)
        return;
    m_first = false;
    m_shown = summary;
    renderLines(summary);
    renderPage(summary);
}

void SummaryPanel::renderLines(const ClientSummary &summary)
{
    clearLayout(m_lines);
    const QList<SummaryLine> all = summary.goesWell + summary.isHard + summary.wants;
    for (const SummaryLine &line : all) {
        auto *box = new QCheckBox(fontMetrics().elidedText(line.text, Qt::ElideRight, m_look.px(250)), this);
        box->setAccessibleName(line.text);
        box->setToolTip(line.text);
        box->setChecked(!line.struck);
        connect(box, &QCheckBox::toggled, this,
            [this, key = line.key](bool on) { m_presenter.strike(key, !on); });
        m_lines->addWidget(box);
    }
    if (all.isEmpty())
        m_lines->addWidget(
            textLabel(tr("Nog niets. Wat lukt, wat speelt en wat de klant wil komt hier vanzelf."), m_look,
                Type::Body, Token::Muted));
}

print::ClientPage SummaryPanel::clientPage(const ClientSummary &summary) const
{
    const auto kept = [](const QList<SummaryLine> &lines) {
        QStringList out;
        for (const SummaryLine &line : lines) {
            if (!line.struck)
                out << line.text;
        }
        return out;
    };
    const auto agreed = [](const QList<SummaryAgreement> &lines) {
        QList<print::ClientPage::Agreement> out;
        for (const SummaryAgreement &line : lines)
            out.append({ line.what, line.by });
        return out;
    };
    print::ClientPage page;
    page.date = summary.date;
    page.contact = m_presenter.state().contact;
    page.goesWell = kept(summary.goesWell);
    page.isHard = kept(summary.isHard);
    page.wants = kept(summary.wants);
    page.you = agreed(summary.you);
    page.we = agreed(summary.we);
    page.together = agreed(summary.together);
    page.nextTalk = m_presenter.state().nextTalk;
    page.closing = u"Klopt dit? Bel of mail mij."_s; // Dutch, as all paper
    page.large = m_large->chosen().contains(u"large"_s);
    page.practice = m_workplace.practice;
    return page;
}

void SummaryPanel::renderPage(const ClientSummary &summary)
{
    auto layout = print::ClientPageLayout::create();
    if (!layout)
        return;
    auto placed = layout->place(clientPage(summary));
    if (!placed)
        return;
    const print::LinesTooMany &many = placed->tooMany;
    QStringList said;
    const auto say = [&said](const QString &heading, int lines) {
        if (lines > 0)
            said << tr("Onder '%1' staan %n regels te veel.", nullptr, lines).arg(heading);
    };
    say(tr("Wat goed gaat"), many.goesWell);
    say(tr("Wat lastig is"), many.isHard);
    say(tr("Wat u zelf wilt"), many.wants);
    if (many.page > 0)
        said << tr("Dit zijn %n regels te veel voor één blad.", nullptr, many.page);
    if (!said.isEmpty())
        said << tr("Vink hieronder iets uit.");
    m_fit->setText(said.join(u' '));
    m_fit->setVisible(!said.isEmpty());
    m_pages = placed->pages;
    m_paper->setPages(placed->pages, tr("Samenvatting voor %1").arg(m_presenter.state().clientName));
}

void SummaryPanel::print()
{
    m_presenter.leaveField();
    if (m_pages)
        printWithDialog(*m_pages, this);
}

void SummaryPanel::savePdf()
{
    m_presenter.leaveField();
    if (!m_pages)
        return;
    const Result<QString> path = savePdfWithDialog(
        *m_pages, m_presenter.fileName(tr("samenvatting")), u"Samenvatting van een gesprek"_s, this);
    m_presenter.told(path);
}

} // namespace kib::ui
