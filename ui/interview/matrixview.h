// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/interview/interviewpresenter.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace kib::ui {

// One domain of the matrix: painted, with keys of its own. To a screen reader it is a slider with the domain
// as its name and "2, grote hulp" as its value.
class MatrixRow final : public QWidget
{
    Q_OBJECT

public:
    MatrixRow(const Look &look, QWidget *parent);
    void render(const MatrixItem &item, bool keys);
    [[nodiscard]] const MatrixItem &item() const { return m_item; }
    void score(std::optional<int> value); // as a person would

signals:
    void scored(std::optional<int> value);
    void stateChosen(interview::DomainState state);
    void opened();
    void moved(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    const Look &m_look;
    MatrixItem m_item;
    bool m_keys = true;
};

// All domains on one screen: digits score, arrows go from row to row, Enter opens a domain.
class MatrixView final : public QWidget
{
    Q_OBJECT

public:
    MatrixView(InterviewPresenter &presenter, const Look &look);
    void render();
    void focusRow(const QString &domain); // unknown = the first

private:
    InterviewPresenter &m_presenter;
    const Look &m_look;
    QVBoxLayout *m_column;
    QList<MatrixRow *> m_rows;
};

// Tells assistive technology what a row is. Once, when the application exists.
void installMatrixAccessibility();

} // namespace kib::ui
