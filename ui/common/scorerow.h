// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QList>
#include <QRadioButton>
#include <QWidget>

#include <optional>

namespace kib::ui {

// One step of a scale: a radio button that shows a large digit and a word. Arrow keys move the focus only;
// digits and Space answer, because looking along a scale must not change what was said.
class ScoreCell final : public QRadioButton
{
    Q_OBJECT

public:
    ScoreCell(int score, const QString &word, const Look &look, bool small, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &) const override { return true; }

private:
    int m_score;
    QString m_word;
    const Look &m_look;
    bool m_small;
};

// Five steps of a scale, exclusive, or none. Setting a value never emits; only a person does.
class ScoreRow final : public QWidget
{
    Q_OBJECT

public:
    // `words`: five, by score; empty = digits only, in small cells.
    ScoreRow(const QString &name, const QStringList &words, const Look &look, QWidget *parent = nullptr);

    void setScore(std::optional<int> score);
    [[nodiscard]] std::optional<int> score() const { return m_score; }
    void setKeysEnabled(bool enabled) { m_keys = enabled; }
    void focusCell();

signals:
    void chosen(std::optional<int> score);
    void wordKey(QChar key); // N, W: what the score row's owner makes of it
    void focusedCell(int score);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer(std::optional<int> score);
    void updateTabStops();
    [[nodiscard]] bool handleKey(int index, int key);

    QList<ScoreCell *> m_cells;
    std::optional<int> m_score;
    bool m_keys = true;
};

} // namespace kib::ui
