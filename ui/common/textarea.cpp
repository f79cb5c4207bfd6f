// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/textarea.h"

#include <QSignalBlocker>
#include <QTextDocument>
#include <QtMath>

namespace kib::ui {

namespace {

constexpr int frame = 7; // as the style keeps around a field

} // namespace

TextArea::TextArea(const QString &name, int leastLines, int mostLines, const Look &look, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
    , m_mostLines(mostLines)
    , m_look(look)
{
    setProperty("kibField", true);
    setFrameStyle(static_cast<int>(QFrame::StyledPanel) | static_cast<int>(QFrame::Plain));
    setTabChangesFocus(true);
    setAccessibleName(name);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(look.font(Type::Body));
    document()->setDocumentMargin(look.px(4));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        emit typed(toPlainText());
    });
    fit();
}

void TextArea::setContent(const QString &text)
{
    if (text == toPlainText())
        return;
    const QSignalBlocker quiet(this);
    const int caret = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(caret, static_cast<int>(text.size())));
    setTextCursor(cursor);
    fit();
}

void TextArea::fit()
{
    if (m_mostLines == 0) {
        setMinimumHeight(fontMetrics().lineSpacing() * m_leastLines + 2 * (frame + m_look.px(4)));
        return;
    }
    const int lines = qBound(m_leastLines, qCeil(document()->size().height()), m_mostLines);
    setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * (frame + m_look.px(4)) + 2);
}

void TextArea::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    emit left();
}

} // namespace kib::ui
