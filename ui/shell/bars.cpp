// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/bars.h"

#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int mostBars = 2;

struct Tones {
    Token ground;
    Token ink;
    QString icon;
};

Tones tonesOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return { Token::Tint, Token::OnTint, u"klok"_s };
    case Notice::Kind::Warning:
        return { Token::WarnTint, Token::Text, u"let-op"_s };
    case Notice::Kind::Failure:
        return { Token::ErrorTint, Token::Text, u"niet-gelukt"_s };
    }
    return { Token::Tint, Token::OnTint, u"klok"_s };
}

void fill(QWidget *bar, const QColor &colour)
{
    QPalette palette = bar->palette();
    palette.setColor(QPalette::Window, colour);
    bar->setPalette(palette);
    bar->setAutoFillBackground(true);
}

} // namespace

Bars::Bars(Notices &notices, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_notices(notices)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&notices, &Notices::changed, this, &Bars::rebuild);
    rebuild();
}

void Bars::setPractice(const QString &text, const QString &act)
{
    delete m_practice;
    m_practice = new QWidget(this);
    fill(m_practice, m_look.colour(Token::Practice));
    auto *row = new QHBoxLayout(m_practice);
    row->setContentsMargins(m_look.px(24), m_look.px(1), m_look.px(16), m_look.px(1));
    QLabel *label = textLabel(text, m_look, Type::Strong, Token::OnPractice);
    label->setContentsMargins(0, m_look.px(4), 0, m_look.px(4)); // for when it takes two lines
    row->addWidget(label, 1);
    auto *button = new QPushButton(act, m_practice);
    setRole(button, Role::Small);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, &Bars::practiceAct);
    m_column->insertWidget(0, m_practice);
}

void Bars::rebuild()
{
    for (QWidget *gone : std::as_const(m_bars)) { // perhaps while one of its buttons is being pressed
        gone->hide();
        gone->deleteLater();
    }
    m_bars.clear();
    const QList<Notice> &all = m_notices.all();
    for (qsizetype i = 0; i < qMin<qsizetype>(mostBars, all.size()); ++i) {
        QWidget *one = bar(all.at(i));
        m_bars.append(one);
        m_column->addWidget(one);
    }
    if (all.size() > mostBars) {
        QLabel *more
            = textLabel(tr("nog %1").arg(all.size() - mostBars), m_look, Type::Caption, Token::Muted);
        more->setContentsMargins(m_look.px(24), m_look.px(2), 0, m_look.px(2));
        m_bars.append(more);
        m_column->addWidget(more);
    }
}

QWidget *Bars::bar(const Notice &notice)
{
    const Tones tones = tonesOf(notice.kind);
    auto *out = new QWidget(this);
    fill(out, m_look.colour(tones.ground));
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(m_look.px(24), m_look.px(1), m_look.px(16), m_look.px(1));
    row->setSpacing(m_look.px(8));
    auto *icon = new QLabel;
    icon->setPixmap(m_look.icon(tones.icon, tones.ink, 18, 2));
    row->addWidget(icon);
    row->addWidget(textLabel(notice.text, m_look, Type::Body, tones.ink), 1);
    for (const Notice::Act &act : notice.acts) {
        auto *button = new QPushButton(act.text, out);
        setRole(button, Role::Small);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act, key = notice.key] {
            if (act.closes)
                m_notices.close(key);
            act.run();
        });
    }
    if (notice.mayClose) {
        auto *close = new QPushButton(out);
        setRole(close, Role::Quiet);
        close->setIcon(m_look.buttonIcon(u"wis"_s, Role::Quiet, 16));
        close->setAccessibleName(tr("Sluit melding"));
        row->addWidget(close);
        connect(close, &QPushButton::clicked, this, [this, key = notice.key] { m_notices.close(key); });
    }
    return out;
}

} // namespace kib::ui
