// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/dossierheadview.h"

#include "ui/common/categorymark.h"
#include "ui/common/flowlayout.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int ring = PulledRow::ring;

QLabel *oneLine(const Look &look, Token token)
{
    QLabel *label = textLabel({}, look, Type::Body, token);
    label->setWordWrap(false);
    return label;
}

} // namespace

DossierHeadView::DossierHeadView(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_back(new QPushButton(tr("Klanten")))
    , m_name(new Heading({}, look, Type::PageTitle))
    , m_status(textLabel({}, look, Type::Strong))
    , m_reach(oneLine(look, Token::Text))
    , m_about(oneLine(look, Token::Muted))
    , m_bsn(oneLine(look, Token::Muted))
    , m_showBsn(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(4));
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(look.px(12));
    auto *who = new QHBoxLayout;
    who->setSpacing(look.px(12));
    setRole(m_back, Role::Quiet);
    m_back->setIcon(look.buttonIcon(u"terug"_s, Role::Quiet));
    m_back->setToolTip(tr("Terug naar de lijst (Alt+Links)"));
    connect(m_back, &QPushButton::clicked, this, &DossierHeadView::backAsked);
    who->addWidget(m_back, 0, Qt::AlignTop);
    who->addWidget(m_name, 1);
    m_top->addLayout(who, 1);
    m_acts = actButtons();
    m_top->addWidget(m_acts, 0, Qt::AlignTop);
    column->addLayout(m_top);
    auto *line = new QWidget;
    m_line = new FlowLayout(look.px(16), 0, line);
    m_line->setContentsMargins(ring, 0, ring, 0);
    m_line->addWidget(m_status);
    m_line->addWidget(m_reach);
    m_line->addWidget(m_about);
    auto *number = new QWidget;
    auto *row = new QHBoxLayout(number);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(4));
    row->addWidget(m_bsn);
    setRole(m_showBsn, Role::Small);
    connect(m_showBsn, &QPushButton::clicked, this, [this] { emit bsnAsked(!m_shown.bsnShown); });
    row->addWidget(m_showBsn);
    m_line->addWidget(number);
    for (QWidget *one : { m_status, m_reach, m_about, m_bsn })
        one->setMinimumHeight(lineHeight());
    column->addWidget(line);
}

// As high as the button in it, so that words that wrap stand on one line.
int DossierHeadView::lineHeight() const
{
    return m_showBsn->sizeHint().height();
}

QWidget *DossierHeadView::actButtons()
{
    auto *acts = new QWidget;
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.px(4));
    m_talk = new QPushButton(acts);
    setRole(m_talk, Role::Primary);
    m_talk->setIcon(m_look.buttonIcon(u"gesprek"_s, Role::Primary));
    connect(m_talk, &QPushButton::clicked, this, &DossierHeadView::talkAsked);
    m_invite = new QPushButton(tr("Nodig uit…"), acts);
    m_invite->setIcon(m_look.buttonIcon(u"brief"_s));
    connect(m_invite, &QPushButton::clicked, this, &DossierHeadView::inviteAsked);
    row->addWidget(m_talk);
    row->addWidget(m_invite);
    row->addStretch();
    return acts;
}

void DossierHeadView::setHead(const DossierHead &head)
{
    if (!m_category || head.category != m_shown.category || head.categoryRank != m_shown.categoryRank) {
        delete m_category;
        m_category = new CategoryLabel(head.categoryRank, head.category, m_look, this);
        m_category->setMinimumHeight(lineHeight());
        m_line->addWidget(m_category);
        m_line->toFront(m_category);
    }
    m_shown = head;
    m_name->setText(head.name);
    m_name->setAccessibleName(head.name);
    showText(m_status, head.status);
    m_reach->setText(head.reach);
    m_about->setText(head.about);
    m_bsn->setText(tr("BSN %1").arg(head.bsn));
    m_bsn->setVisible(!head.bsn.isEmpty());
    m_showBsn->setVisible(!head.bsn.isEmpty());
    m_showBsn->setText(head.bsnShown ? tr("Verberg") : tr("Toon"));
    m_showBsn->setAccessibleName(head.bsnShown ? tr("Verberg BSN") : tr("Toon BSN"));
    m_talk->setText(head.talkOpen ? tr("Ga verder met gesprek") : tr("Start gesprek"));
    m_talk->setVisible(head.mayTalk);
    m_invite->setVisible(head.mayInvite);
    arrange();
}

// Where the name would have to break, the acts stand below it.
void DossierHeadView::arrange()
{
    const int name = m_name->fontMetrics().horizontalAdvance(m_name->text()) + 2;
    const int beside = m_back->sizeHint().width() + name + m_acts->sizeHint().width() + 2 * m_top->spacing();
    m_top->setDirection(beside <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DossierHeadView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DossierHeadView::focusBack()
{
    m_back->setFocus();
}

} // namespace kib::ui
