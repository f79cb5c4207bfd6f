// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/common/page.h"
#include "ui/common/steps.h"
#include "ui/interview/advicepresenter.h"
#include "ui/interview/interviewpresenter.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace kib::ui {

class AdvicePanel;
class AgreementsPanel;
class Card;
class DomainPanel;
class MatrixView;
class NotesPane;
class ObservationsPanel;
class SectionList;
class SummaryPanel;

// The talk itself: parts at the left, one part in the middle, notes at the right; or all domains at once.
class TalkView final : public QWidget
{
    Q_OBJECT

public:
    TalkView(
        InterviewPresenter &presenter, AdvicePresenter &advice, const Workplace &workplace, const Look &look);
    void render();
    void perform(PageAct act);
    void focusSection(const QString &question);

signals:
    void thenNowAsked(); // the picture of then and now stands in the dossier

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildStrip(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void showMiddle();
    void showSection();
    [[nodiscard]] QWidget *panelFor(const InterviewPresenter::State &state);
    [[nodiscard]] QWidget *advicePanel();
    void performHere(PageAct act);
    void togglePrompts();
    void nextPane(int by);
    void clearMiddle();
    void adapt();
    void fillVersions();
    void fillPoints();
    [[nodiscard]] bool isWide() const;
    [[nodiscard]] QPushButton *stripButton(const QString &text, const QString &icon);

    InterviewPresenter &m_presenter;
    AdvicePresenter &m_advice;
    const Workplace &m_workplace;
    const Look &m_look;
    Look m_large; // for when the client looks along
    QLabel *m_name = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_round = nullptr;
    QLabel *m_resumed = nullptr;
    QPushButton *m_matrixButton = nullptr;
    QPushButton *m_along = nullptr;
    QPushButton *m_versions = nullptr;
    QPushButton *m_sectionsButton = nullptr;
    QPushButton *m_notesButton = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_points = nullptr;
    QList<QPushButton *> m_stripButtons;
    Card *m_left = nullptr;
    Card *m_centre = nullptr;
    Card *m_right = nullptr;
    SectionList *m_sections = nullptr;
    NotesPane *m_notes = nullptr;
    QStackedWidget *m_middle = nullptr;
    QScrollArea *m_scroll = nullptr;
    MatrixView *m_matrix = nullptr;
    QWidget *m_panel = nullptr;
    QString m_panelKey;
    Steps m_steps; // of making it
    bool m_leftAsked = false; // drawers at small widths
    bool m_rightAsked = false;
    bool m_wasWide = false;
};

} // namespace kib::ui
