// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/interview/interviewpresenter.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kib::ui {

class ChipRow;
class QuestionRow;
class ScoreRow;
class TextArea;

// One life domain in the gespreksweergave: the open question, the scale, what is going on, what works, and
// the questions that may help. Built for one domain; renders it again at every change.
class DomainPanel final : public QWidget
{
    Q_OBJECT

public:
    DomainPanel(
        InterviewPresenter &presenter, const DomainItem &item, QDate today, const Look &look, bool lookAlong);
    void render(const DomainItem &item, bool explain);
    [[nodiscard]] const QString &key() const { return m_key; }
    void focusQuestion(const QString &question); // empty = the scale
    void openRemark(); // of the question in which the focus is, else of the domain
    void toggleLater();

private:
    void buildHead(const DomainItem &item);
    void buildScale(const DomainItem &item);
    void buildSituation(const DomainItem &item);
    void buildSteps(const DomainItem &item);
    void buildQuestions(const DomainItem &item);
    void renderSteps();
    void renderQuestions(bool explain);
    void connectQuestion(QuestionRow *row);
    [[nodiscard]] QuestionRow *questionInFocus() const;
    void say(const interview::AnswerPlace &place, const QString &text);

    InterviewPresenter &m_presenter;
    QString m_key;
    QDate m_today;
    const Look &m_look;
    bool m_lookAlong;
    DomainItem m_item;
    QVBoxLayout *m_column;
    QLabel *m_opening = nullptr;
    QLabel *m_then = nullptr;
    QLabel *m_explain = nullptr;
    QLabel *m_level = nullptr;
    QPushButton *m_language = nullptr;
    ScoreRow *m_score = nullptr;
    ScoreRow *m_clientScore = nullptr;
    QButtonGroup *m_state = nullptr;
    ChipRow *m_chips = nullptr;
    ChipRow *m_obstacle = nullptr;
    TextArea *m_works = nullptr;
    TextArea *m_remark = nullptr;
    QWidget *m_steps = nullptr;
    QVBoxLayout *m_questionColumn = nullptr;
    QList<QuestionRow *> m_questions;
    int m_levelShown = 0;
};

} // namespace kib::ui
