// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/interview/interviewpresenter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace kib::ui {

class ChipRow;
class DateField;
class TextArea;

// What was agreed, in both directions: who, what, by when. Suggested steps are one press away.
class AgreementsPanel final : public QWidget
{
    Q_OBJECT

public:
    AgreementsPanel(InterviewPresenter &presenter, QDate today, const Look &look);
    void render();
    void focusFirst();

private:
    void buildNew();
    void renderLines();
    void renderSuggestions();
    void add();
    [[nodiscard]] QWidget *line(const AgreementItem &item);
    [[nodiscard]] interview::Party party() const;

    InterviewPresenter &m_presenter;
    QDate m_today;
    const Look &m_look;
    QVBoxLayout *m_lines[3];
    QLineEdit *m_what = nullptr;
    DateField *m_date = nullptr;
    ChipRow *m_who = nullptr;
    QWidget *m_suggestions = nullptr;
    QLabel *m_next = nullptr;
    TextArea *m_reason = nullptr;
    AgreementsItem m_shown;
    bool m_first = true;
};

} // namespace kib::ui
