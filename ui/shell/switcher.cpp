// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/switcher.h"

#include "ui/common/stylepaint.h"
#include "ui/common/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int whereRole = Qt::UserRole;

// A hit, and at the right where it leads.
class HitDelegate final : public QStyledItemDelegate
{
public:
    HitDelegate(const Look &look, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_look(look)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 100, m_look.px(40) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const QRect inner = option.rect.adjusted(m_look.px(16), 0, -m_look.px(16), 0);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        const int side = m_look.px(18);
        icon.paint(painter, QRect(inner.left(), inner.center().y() - side / 2, side, side), Qt::AlignCenter,
            QIcon::Normal, chosen ? QIcon::On : QIcon::Off);
        const QString where = index.data(whereRole).toString();
        painter->setFont(m_look.font(Type::Caption));
        painter->setPen(m_look.colour(chosen ? Token::OnTint : Token::Muted));
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, where);
        const int taken = painter->fontMetrics().horizontalAdvance(where) + m_look.px(16);
        painter->setFont(m_look.font(Type::Body));
        painter->setPen(m_look.colour(chosen ? Token::OnTint : Token::Text));
        const QRect text = inner.adjusted(side + m_look.px(12), 0, -taken, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    }

private:
    const Look &m_look;
};

} // namespace

Switcher::Switcher(
    const SwitcherPresenter &presenter, Navigation &navigation, const Look &look, QWidget *parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_navigation(navigation)
    , m_look(look)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(textLabel({}, look, Type::Body, Token::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(8), look.px(8), look.px(8), look.px(8));
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_nothing->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(16));
    column->addWidget(m_nothing);
    m_field->setAccessibleName(tr("Zoek klant, pagina of actie"));
    m_field->setPlaceholderText(tr("Zoek klant, pagina of actie…"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Gevonden"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HitDelegate(look, m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the arrow keys reach it from the field
    connect(m_field, &QLineEdit::textChanged, this, &Switcher::render);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    setFocusProxy(m_field);
    render({});
}

void Switcher::render(const QString &typed)
{
    m_hits = m_presenter.find(typed);
    m_list->clear();
    for (const SwitcherPresenter::Hit &hit : std::as_const(m_hits)) {
        auto *item = new QListWidgetItem(m_look.buttonIcon(hit.icon), hit.text, m_list);
        item->setData(whereRole, hit.where);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(hit.text, hit.where));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_hits.isEmpty());
    m_nothing->setVisible(m_hits.isEmpty());
    m_nothing->setText(m_hits.isEmpty() ? m_presenter.nothingFound(typed) : QString());
}

void Switcher::choose(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const Place place = m_hits.at(row).place;
    Navigation &navigation = m_navigation;
    leave();
    navigation.go(place);
}

void Switcher::leave()
{
    close();
}

bool Switcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        leave();
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            leave();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentRow());
            return true;
        case Qt::Key_Down:
            m_list->setCurrentRow(qMin(m_list->currentRow() + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Switcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), m_look, { Token::Surface, Token::Control, 1, 8, true });
}

} // namespace kib::ui
