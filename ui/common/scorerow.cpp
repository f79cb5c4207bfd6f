// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/scorerow.h"

#include "ui/common/stylepaint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int steps = 5;

} // namespace

ScoreCell::ScoreCell(int score, const QString &word, const Look &look, bool small, QWidget *parent)
    : QRadioButton(parent)
    , m_score(score)
    , m_word(word)
    , m_look(look)
    , m_small(small)
{
    setAccessibleName(word.isEmpty() ? QString::number(score) : u"%1 %2"_s.arg(score).arg(word));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(small ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

QSize ScoreCell::sizeHint() const
{
    if (m_small)
        return { m_look.px(36) + 6, m_look.px(32) + 6 };
    const QFontMetrics words(m_look.font(Type::Strong));
    const int wide = words.horizontalAdvance(m_word) + m_look.px(12) + 6;
    const int high = QFontMetrics(m_look.font(Type::PageTitle)).height() + words.height() + m_look.px(12) + 6;
    return { qMax(m_look.px(88) + 6, wide), qMax(m_look.px(60) + 6, high) };
}

void ScoreCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = QRectF(rect()).adjusted(3, 3, -3, -3);
    const bool on = isChecked();
    const Token fill = on ? Token::Tint : underMouse() ? Token::Sunken : Token::Surface;
    paint::box(
        painter, area, m_look, { fill, on ? Token::Primary : Token::Control, on ? 2.0 : 1.0, 6, true });
    painter.setPen(m_look.colour(on ? Token::OnTint : isEnabled() ? Token::Text : Token::Disabled));
    if (m_small) {
        painter.setFont(m_look.font(on ? Type::Strong : Type::Body));
        painter.drawText(area, Qt::AlignCenter, QString::number(m_score));
    } else {
        const QFontMetricsF digit(m_look.font(Type::PageTitle));
        const QFontMetricsF word(m_look.font(on ? Type::Strong : Type::Body));
        const double top = area.top() + (area.height() - digit.height() - word.height()) / 2;
        painter.setFont(m_look.font(Type::PageTitle));
        painter.drawText(QRectF(area.left(), top, area.width(), digit.height()), Qt::AlignCenter,
            QString::number(m_score));
        painter.setFont(m_look.font(on ? Type::Strong : Type::Body));
        painter.drawText(
            QRectF(area.left(), top + digit.height(), area.width(), word.height()), Qt::AlignCenter, m_word);
        if (on)
            painter.drawPixmap(QPointF(area.right() - m_look.px(20), area.top() + m_look.px(5)),
                m_look.icon(u"vink"_s, Token::OnTint, 15, devicePixelRatioF()));
    }
    if (hasFocus())
        paint::focusRing(painter, rect(), m_look);
}

void ScoreCell::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // the row has had its say
        return;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

ScoreRow::ScoreRow(const QString &name, const QStringList &words, const Look &look, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(words.isEmpty() ? look.px(2) : look.px(4));
    for (int score = 1; score <= steps; ++score) {
        auto *cell = new ScoreCell(score, words.value(score - 1), look, words.isEmpty(), this);
        cell->setAccessibleDescription(name);
        cell->installEventFilter(this);
        connect(cell, &QAbstractButton::toggled, this, [this, score](bool on) {
            // Assistive technology and mouse toggle; a second press on the chosen one keeps it.
            if (on || m_score == score)
                answer(score);
        });
        m_cells.append(cell);
        row->addWidget(cell, words.isEmpty() ? 0 : 1);
    }
    if (words.isEmpty())
        row->addStretch();
    updateTabStops();
}

void ScoreRow::setScore(std::optional<int> score)
{
    m_score = score;
    for (int i = 0; i < m_cells.size(); ++i) {
        ScoreCell *cell = m_cells.at(i);
        const QSignalBlocker quiet(cell);
        cell->setAutoExclusive(false); // else the last one that is checked cannot be taken back
        cell->setChecked(score == i + 1);
        cell->setAutoExclusive(true); // what makes it a radio button to assistive technology
    }
    updateTabStops();
}

void ScoreRow::answer(std::optional<int> score)
{
    const bool changed = m_score != score;
    setScore(score);
    if (changed)
        emit chosen(score);
}

// Tab stops once: at the chosen cell, else at the first.
void ScoreRow::updateTabStops()
{
    const int stop = m_score.value_or(1) - 1;
    for (int i = 0; i < m_cells.size(); ++i)
        m_cells.at(i)->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_cells.at(stop));
}

void ScoreRow::focusCell()
{
    m_cells.at(m_score.value_or(1) - 1)->setFocus(Qt::OtherFocusReason);
}

bool ScoreRow::handleKey(int index, int key)
{
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int next = index + (key == Qt::Key_Left ? -1 : 1);
        if (next >= 0 && next < m_cells.size())
            m_cells.at(next)->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (!m_keys)
        return false;
    if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        answer(key - Qt::Key_0);
        m_cells.at(key - Qt::Key_1)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_0 || key == Qt::Key_Backspace) {
        answer(std::nullopt);
        return true;
    }
    if (key == Qt::Key_N || key == Qt::Key_W) {
        emit wordKey(QChar(key));
        return true;
    }
    return false;
}

bool ScoreRow::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype index = m_cells.indexOf(static_cast<ScoreCell *>(watched));
    if (event->type() == QEvent::FocusIn)
        emit focusedCell(static_cast<int>(index) + 1);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && handleKey(static_cast<int>(index), key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kib::ui
