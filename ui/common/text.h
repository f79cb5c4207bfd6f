// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QHash>
#include <QLabel>

namespace kib::ui {

// Text that wraps. Layouts ask its height for the same widths many times over: it is laid out once for each.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    WrappedLabel(const Look &look, Type type, QWidget *parent = nullptr);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    mutable QString m_measured; // the text of
    mutable QHash<int, int> m_heights; // by width
};

// A heading to look at and to a screen reader. Every page and card begins with one.
class Heading final : public WrappedLabel
{
    Q_OBJECT

public:
    Heading(const QString &text, const Look &look, Type type = Type::CardTitle, QWidget *parent = nullptr);
};

// Running text: wraps, never selectable by accident, colour and size from the look.
[[nodiscard]] QLabel *textLabel(
    const QString &text, const Look &look, Type type = Type::Body, Token token = Token::Text);
void showText(QLabel *label, const QString &text); // no label at all where there is nothing to say
void setInk(QWidget *widget, const Look &look, Token token);

// One line that elides in the middle, with the whole text as tooltip and accessible name.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    ElidedLabel(const QString &text, const Look &look, Type type = Type::Body);
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setFullText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// Tells assistive technology about headings and figures. Once, when the application exists.
void installAccessibility();

} // namespace kib::ui
