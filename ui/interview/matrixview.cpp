// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/matrixview.h"

#include "ui/common/stylepaint.h"
#include "ui/common/text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using kib::interview::DomainState;

namespace kib::ui {

namespace {

constexpr int rowHeight = 36; // px at 100 %
constexpr int steps = 5;

enum Column { Name, Then, Marks, Own, InTheWay, Situation, Observed };
constexpr int columns = Observed + 1;

// Left edges of all columns and the right end. Fixed where numbers stand, texts share the rest; where there
// is room the longest name of a life domain is whole.
std::array<int, columns + 1> edges(int width, const Look &look)
{
    const std::array<int, columns> fixed { 190, 48, 190, 56, 88, 0, 0 };
    int taken = 0;
    for (const int one : fixed)
        taken += look.px(one);
    int rest = qMax(look.px(160), width - taken - look.px(24));
    const int forName = qBound(0, rest - look.px(360), look.px(50));
    rest -= forName;
    std::array<int, columns + 1> out {};
    int x = look.px(12);
    for (size_t i = 0; i < fixed.size(); ++i) {
        out[i] = x;
        x += i == Name       ? look.px(fixed[i]) + forName
            : fixed[i] > 0   ? look.px(fixed[i])
            : i == Situation ? rest * 55 / 100
                             : rest * 45 / 100;
    }
    out[columns] = x;
    return out;
}

// Names of the columns, at the same edges as the rows.
class MatrixHead final : public QWidget
{
public:
    MatrixHead(const QStringList &names, const Look &look, QWidget *parent)
        : QWidget(parent)
        , m_names(names)
        , m_look(look)
    {
        setFixedHeight(look.px(rowHeight));
        setAccessibleName(names.join(u", "_s));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto at = edges(width(), m_look);
        painter.setFont(m_look.font(Type::Strong));
        painter.setPen(m_look.colour(Token::Text));
        for (size_t i = 0; i < columns; ++i) {
            if (i == Marks) {
                const double step = (at[i + 1] - at[i] - m_look.px(12)) / double(steps);
                for (int score = 1; score <= steps; ++score)
                    painter.drawText(QRectF(at[i] + (score - 1) * step, 0, step, height()), Qt::AlignCenter,
                        QString::number(score));
                continue;
            }
            const QRect cell(at[i], 0, at[i + 1] - at[i] - m_look.px(8), height());
            const Qt::Alignment align = i == Then || i == Own ? Qt::AlignHCenter : Qt::AlignLeft;
            painter.drawText(cell, static_cast<int>(align | Qt::AlignVCenter),
                painter.fontMetrics().elidedText(
                    m_names.value(static_cast<int>(i)), Qt::ElideRight, cell.width()));
        }
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.colour(Token::Border));
    }

private:
    QStringList m_names;
    const Look &m_look;
};

class MatrixRowAccess final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit MatrixRowAccess(MatrixRow *row)
        : QAccessibleWidget(row, QAccessible::Slider)
    {
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return row()->item().name;
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return row()->item().value;
        return QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QVariant currentValue() const override { return row()->item().score.value_or(0); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override { return steps; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }
    void setCurrentValue(const QVariant &value) override
    {
        const int score = qBound(0, value.toInt(), steps);
        row()->score(score == 0 ? std::nullopt : std::optional<int>(score));
    }

private:
    [[nodiscard]] MatrixRow *row() const { return static_cast<MatrixRow *>(widget()); }
};

QAccessibleInterface *describe(const QString &className, QObject *object)
{
    return className == "kib::ui::MatrixRow"_L1 ? new MatrixRowAccess(static_cast<MatrixRow *>(object))
                                                : nullptr;
}

} // namespace

void installMatrixAccessibility()
{
    QAccessible::installFactory(describe);
}

MatrixRow::MatrixRow(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(look.px(rowHeight));
}

void MatrixRow::render(const MatrixItem &item, bool keys)
{
    m_keys = keys;
    if (item == m_item)
        return;
    m_item = item;
    setAccessibleName(item.name);
    QAccessibleValueChangeEvent event(this, item.score.value_or(0));
    QAccessible::updateAccessibility(&event);
    update();
}

void MatrixRow::score(std::optional<int> value)
{
    emit scored(value);
}

void MatrixRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = edges(width(), m_look);
    const int pad = m_look.px(8);
    if (hasFocus())
        painter.fillRect(rect(), m_look.colour(Token::Tint));
    const Token ink = hasFocus() ? Token::OnTint : Token::Text;
    const auto write = [&](Column column, const QString &text, Type type, Token token, Qt::Alignment align) {
        painter.setFont(m_look.font(type));
        painter.setPen(m_look.colour(token));
        const QRect cell(at[column], 0, at[column + 1] - at[column] - pad, height());
        painter.drawText(cell, static_cast<int>(align | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    };
    write(Name, m_item.name, Type::Strong, ink, Qt::AlignLeft);
    write(Then, m_item.then ? QString::number(*m_item.then) : QString(), Type::Body,
        hasFocus() ? ink : Token::Muted, Qt::AlignHCenter);
    write(Own, m_item.clientScore ? QString::number(*m_item.clientScore) : QString(), Type::Body, ink,
        Qt::AlignHCenter);
    write(InTheWay, m_item.obstacle, Type::Body, ink, Qt::AlignLeft);
    write(Situation, m_item.chips, Type::Body, ink, Qt::AlignLeft);
    write(Observed, m_item.observations, Type::Body, ink, Qt::AlignLeft);
    if (!m_item.score && !m_item.isOpen) {
        write(Marks, m_item.stateWord, Type::Body, hasFocus() ? ink : Token::Muted, Qt::AlignLeft);
    } else {
        const double step = (at[Own] - at[Marks] - m_look.px(12)) / double(steps);
        for (int score = 1; score <= steps; ++score) {
            const QPointF centre(at[Marks] + (score - 0.5) * step, height() / 2.0);
            const bool here = m_item.score == score;
            painter.setPen(here ? Qt::NoPen : QPen(m_look.colour(Token::Control), 1));
            painter.setBrush(here ? QBrush(m_look.colour(Token::Primary)) : QBrush(Qt::NoBrush));
            const double radius = m_look.px(here ? 11 : 4);
            painter.drawEllipse(centre, radius, radius);
            if (here) {
                painter.setPen(m_look.colour(Token::OnPrimary));
                painter.setFont(m_look.font(Type::Strong));
                painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                    Qt::AlignCenter, QString::number(score));
            }
        }
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.colour(Token::Border));
    if (hasFocus())
        paint::focusRing(painter, rect(), m_look, 4);
}

void MatrixRow::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = event->key();
    if (!plain)
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        emit moved(key == Qt::Key_Up ? -1 : 1);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit opened();
    } else if (m_keys && key >= Qt::Key_1 && key <= Qt::Key_5) {
        emit scored(key - Qt::Key_0);
    } else if (m_keys && (key == Qt::Key_0 || key == Qt::Key_Backspace)) {
        if (m_item.score)
            emit scored(std::nullopt);
        else
            emit stateChosen(DomainState::NotDiscussed);
    } else if (m_keys && key == Qt::Key_N) {
        emit stateChosen(DomainState::NotNeeded);
    } else if (m_keys && key == Qt::Key_W) {
        emit stateChosen(DomainState::Declined);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MatrixRow::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const auto at = edges(width(), m_look);
    const double step = (at[Own] - at[Marks] - m_look.px(12)) / double(steps);
    const int score = static_cast<int>((event->position().x() - at[Marks]) / step) + 1;
    if (event->position().x() >= at[Marks] && score >= 1 && score <= steps)
        emit scored(score);
}

void MatrixRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto at = edges(width(), m_look);
    if (event->position().x() < at[Marks] || event->position().x() > at[Own])
        emit opened();
}

MatrixView::MatrixView(InterviewPresenter &presenter, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setMinimumWidth(look.px(790));
    m_column->addWidget(new MatrixHead({ tr("Leefgebied"), tr("Toen"), {}, tr("Klant"), tr("In de weg"),
                                           tr("Wat speelt er"), tr("Observatie") },
        look, this));
    m_column->addStretch();
}

void MatrixView::render()
{
    const QList<MatrixItem> &items = m_presenter.state().rows;
    while (m_rows.size() > items.size()) {
        MatrixRow *gone = m_rows.takeLast();
        gone->hide();
        gone->deleteLater();
    }
    while (m_rows.size() < items.size()) {
        const qsizetype index = m_rows.size();
        auto *row = new MatrixRow(m_look, this);
        m_column->insertWidget(static_cast<int>(index) + 1, row);
        m_rows.append(row);
        connect(row, &MatrixRow::scored, this,
            [this, row](std::optional<int> score) { m_presenter.setScore(row->item().key, score); });
        connect(row, &MatrixRow::stateChosen, this,
            [this, row](DomainState state) { m_presenter.setDomainState(row->item().key, state); });
        connect(row, &MatrixRow::opened, this, [this, row] {
            m_presenter.setMatrix(false);
            m_presenter.goTo(row->item().key);
        });
        connect(row, &MatrixRow::moved, this, [this, index](int by) {
            const qsizetype to = index + by;
            if (to >= 0 && to < m_rows.size())
                m_rows.at(to)->setFocus(Qt::TabFocusReason);
        });
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        m_rows.at(i)->render(items.at(i), m_presenter.singleKeys());
}

void MatrixView::focusRow(const QString &domain)
{
    for (MatrixRow *row : std::as_const(m_rows)) {
        if (row->item().key == domain) {
            row->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace kib::ui
