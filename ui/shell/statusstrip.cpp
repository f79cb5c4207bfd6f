// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/statusstrip.h"

#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kib::ui {

StatusStrip::StatusStrip(const Workplace &workplace, const SaveState &save, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_save(save)
    , m_look(look)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(8), 1, look.px(8), 0);
    row->setSpacing(look.px(4));
    QPushButton *file = item(workplace.fileName, u"map"_s, tr("Bestand"));
    QPushButton *person = item(workplace.accountName, u"klant"_s, tr("Wie u bent"));
    m_saveItem = item(QString(), u"opgeslagen"_s, tr("Wat is opgeslagen"));
    QPushButton *help = item(tr("F1 Hulp"), u"hulp"_s, tr("Hulp"));
    row->addWidget(file);
    row->addWidget(person);
    row->addWidget(m_saveItem);
    row->addStretch();
    row->addWidget(help);
    connect(file, &QPushButton::clicked, this, &StatusStrip::fileAsked);
    connect(person, &QPushButton::clicked, this, &StatusStrip::personAsked);
    connect(m_saveItem, &QPushButton::clicked, this, &StatusStrip::saveAsked);
    connect(help, &QPushButton::clicked, this, &StatusStrip::helpAsked);
    connect(&save, &SaveState::changed, this, &StatusStrip::showSave);
    showSave();
}

QPushButton *StatusStrip::item(const QString &text, const QString &icon, const QString &what)
{
    auto *button = new QPushButton(text, this);
    setRole(button, Role::Quiet);
    button->setFont(m_look.font(Type::Caption));
    button->setIcon(m_look.buttonIcon(icon, Role::Quiet, 16));
    button->setIconSize(QSize(m_look.px(16), m_look.px(16)));
    button->setToolTip(what);
    button->setAccessibleDescription(what);
    return button;
}

void StatusStrip::showSave()
{
    const bool failed = m_save.kind() == SaveState::Kind::Failed;
    const QString text = m_save.text();
    m_saveItem->setText(text.isEmpty() ? tr("Alles is opgeslagen") : text);
    m_saveItem->setIcon(m_look.buttonIcon(failed      ? u"niet-gelukt"_s
            : m_save.kind() == SaveState::Kind::Draft ? u"concept"_s
                                                      : u"opgeslagen"_s,
        Role::Quiet, 16));
    m_saveItem->setToolTip(failed ? m_save.detail() : tr("Wat is opgeslagen"));
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Token::Sunken));
    painter.fillRect(QRect(0, 0, width(), 1), m_look.colour(Token::Border));
}

} // namespace kib::ui
