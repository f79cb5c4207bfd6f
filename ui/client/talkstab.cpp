// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/talkstab.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int widestText = 640; // px at 100 %, some 75 characters

QString headingOf(const TalkPart &part)
{
    switch (part.kind) {
    case TalkPart::Kind::Known:
        return TalksTab::tr("Over de klant");
    case TalkPart::Kind::Closing:
        return TalksTab::tr("Afronding");
    case TalkPart::Kind::Domain:
    case TalkPart::Kind::Agreements:
        break;
    }
    return part.name;
}

} // namespace

TalksTab::TalksTab(DossierPresenter &presenter, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_look(look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(8));
    if (presenter.state().talk)
        buildTalk(*presenter.state().talk);
    else
        buildList();
}

void TalksTab::buildList()
{
    const QList<DossierTalk> &talks = m_presenter.state().talks;
    if (talks.isEmpty()) {
        layout()->addWidget(emptyCard(m_look, u"gesprek"_s, tr("Nog geen gesprekken in dit bestand.")));
        return;
    }
    auto *card = new Card(m_look);
    layout()->addWidget(card);
    card->body()->addWidget(new Heading(tr("Gesprekken"), m_look));
    for (const DossierTalk &talk : talks) {
        card->body()->addWidget(rule(m_look));
        card->body()->addLayout(pulled(talkRow(talk)));
    }
}

QWidget *TalksTab::talkRow(const DossierTalk &talk)
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(PulledRow::ring, 0, 0, 0); // text stays where it is
    row->setSpacing(m_look.px(4));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(m_look.px(2));
    texts->addWidget(textLabel(talk.title, m_look, Type::Strong));
    texts->addWidget(textLabel(talk.about, m_look, Type::Body, Token::Muted));
    row->addLayout(texts, 1);
    auto *read = new QPushButton(tr("Lees"));
    read->setAccessibleName(tr("Lees, %1").arg(talk.title));
    connect(
        read, &QPushButton::clicked, &m_presenter, [this, id = talk.id] { m_presenter.readTalk(id); },
        Qt::QueuedConnection); // this tab goes
    row->addWidget(read);
    if (talk.open && m_presenter.state().head.mayTalk) {
        auto *on = new QPushButton(tr("Ga verder"));
        on->setAccessibleName(tr("Ga verder, %1").arg(talk.title));
        connect(on, &QPushButton::clicked, this, &TalksTab::talkAsked);
        row->addWidget(on);
    }
    return out;
}

void TalksTab::buildTalk(const DossierPresenter::ReadTalk &talk)
{
    auto *card = new Card(m_look);
    layout()->addWidget(card);
    auto *back = new QPushButton(tr("Alle gesprekken"));
    setRole(back, Role::Quiet);
    back->setIcon(m_look.buttonIcon(u"terug"_s, Role::Quiet));
    connect(back, &QPushButton::clicked, &m_presenter, &DossierPresenter::closeTalk, Qt::QueuedConnection);
    auto *top = new PulledRow;
    top->addWidget(back);
    top->addStretch();
    card->body()->addLayout(top);
    card->body()->addWidget(new Heading(talk.title, m_look));
    if (talk.parts.isEmpty())
        card->body()->addWidget(
            textLabel(tr("In dit gesprek is nog niets vastgelegd."), m_look, Type::Body, Token::Muted));
    for (const TalkPart &part : talk.parts) {
        card->body()->addSpacing(m_look.px(8));
        card->body()->addWidget(new Heading(headingOf(part), m_look, Type::Strong));
        QStringList lines = part.lines;
        if (!part.state.isEmpty())
            lines.prepend(part.state);
        for (const QString &line : lines) {
            QLabel *text = textLabel(line, m_look);
            text->setMaximumWidth(m_look.px(widestText));
            card->body()->addWidget(text);
        }
    }
    setFocusProxy(back);
}

} // namespace kib::ui
