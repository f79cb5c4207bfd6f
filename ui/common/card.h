// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace kib::ui {

// A surface for things that belong together. Its layout is there, with the margins of the design.
class Card final : public QFrame
{
    Q_OBJECT

public:
    enum class Padding { Page, List, None }; // 24/20, 16, 0 px
    explicit Card(const Look &look, Padding padding = Padding::Page, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setFill(Token fill, Token edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    Token m_fill = Token::Surface;
    Token m_edge = Token::Border;
};

// What to show where nothing is: an icon, one line why, and one act that helps. `act` may be null.
[[nodiscard]] QWidget *emptyState(
    const Look &look, const QString &icon, const QString &why, QWidget *act = nullptr);
// The same where the line changes, as it does while something is being read.
[[nodiscard]] QWidget *emptyState(const Look &look, const QString &icon, QLabel *why, QWidget *act = nullptr);
// The same on a card of its own.
[[nodiscard]] QWidget *emptyCard(
    const Look &look, const QString &icon, const QString &why, QWidget *act = nullptr);

// A thin line between parts of a card.
[[nodiscard]] QWidget *rule(const Look &look);

} // namespace kib::ui
