// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QPlainTextEdit>

namespace kib::ui {

// Several lines of text. Setting them never emits; Tab leaves the field; it grows with what is in it up to
// `mostLines` (0 = takes the room it gets).
class TextArea final : public QPlainTextEdit
{
    Q_OBJECT

public:
    TextArea(const QString &name, int leastLines, int mostLines, const Look &look, QWidget *parent = nullptr);
    void setContent(const QString &text); // keeps the caret when nothing changes

signals:
    void typed(const QString &text);
    void left(); // the focus went elsewhere

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();
    int m_leastLines;
    int m_mostLines;
    const Look &m_look;
};

} // namespace kib::ui
