// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/interview/interviewpresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kib::ui {

class TextArea;

// Notes that are always there, and above them, when asked for, a card with things to say.
class NotesPane final : public QWidget
{
    Q_OBJECT

public:
    NotesPane(InterviewPresenter &presenter, const Look &look);
    void render();
    void focusNotes();
    void togglePrompts();
    [[nodiscard]] bool showsPrompts() const;

private:
    void renderPrompts();
    InterviewPresenter &m_presenter;
    const Look &m_look;
    TextArea *m_notes;
    QPushButton *m_cards;
    QWidget *m_prompts = nullptr;
    QVBoxLayout *m_promptColumn = nullptr;
    QString m_shownPrompt;
};

} // namespace kib::ui
