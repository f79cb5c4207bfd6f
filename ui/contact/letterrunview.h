// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/letterlayout.h"
#include "ui/common/look.h"
#include "ui/common/steps.h"
#include "ui/contact/letterrunpresenter.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace kib::ui {

class Card;
class ChipRow;
class PaperView;
class ProblemBox;

// The fourth step: the letters as they will be printed, and printing them.
class LetterRunView final : public QWidget
{
    Q_OBJECT

public:
    LetterRunView(LetterRunPresenter &presenter, const Look &look);
    [[nodiscard]] bool canPrint() const; // letters are ready and no run is on
    void print();
    void makePdf();

private:
    void buildWhose(QVBoxLayout *body);
    void buildTurning(QVBoxLayout *body);
    void offerPrinting();
    void buildActs(bool hasPrinter);
    void buildRun(QVBoxLayout *body);
    void render();
    void renderLetter();
    void renderOpening();
    void renderRun();
    void showPages(const contact::Letter &letter, const QString &name);
    [[nodiscard]] print::LetterStyle style() const;

    LetterRunPresenter &m_presenter;
    const Look &m_look;
    std::optional<bool> m_hasPrinter; // nothing while nobody knows
    bool m_lookedForPrinter = false;
    std::optional<print::LetterLayout> m_layout;
    QString m_layoutProfile;
    int m_shownVersion = -1;
    Steps m_steps; // the letter comes after what it belongs to
    QWidget *m_whose = nullptr; // how many wait, and of whom
    QLabel *m_ready = nullptr;
    ChipRow *m_everybody = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_letters = nullptr; // everything about a letter in view
    QPushButton *m_previous = nullptr;
    QLabel *m_position = nullptr;
    QPushButton *m_next = nullptr;
    QCheckBox *m_window = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_heldBack = nullptr;
    QVBoxLayout *m_paper = nullptr;
    QVBoxLayout *m_acts = nullptr; // of printing
    QList<PaperView *> m_pages;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr;
    QWidget *m_asked = nullptr;
    QLabel *m_askedText = nullptr;
    QLabel *m_done = nullptr;
    ProblemBox *m_problem = nullptr;
    QLabel *m_withheldTitle = nullptr;
    QLabel *m_withheld = nullptr;
};

} // namespace kib::ui
