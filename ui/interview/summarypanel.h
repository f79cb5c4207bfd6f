// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/clientpage.h"
#include "ui/common/look.h"
#include "ui/interview/clientsummary.h"
#include "ui/interview/interviewpresenter.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kib::ui {

class ChipRow;
class PaperView;
class TextArea;

// The client's page as it will be printed, with what may be struck beside it, and how the talk was found.
class SummaryPanel final : public QWidget
{
    Q_OBJECT

public:
    SummaryPanel(InterviewPresenter &presenter, const Workplace &workplace, const Look &look, bool lookAlong);
    void render();
    void print();

signals:
    void adviceAsked();
    void finishAsked();

private:
    void buildSide(QVBoxLayout *side, bool lookAlong);
    void renderLines(const ClientSummary &summary);
    void renderPage(const ClientSummary &summary);
    void savePdf();
    [[nodiscard]] print::ClientPage clientPage(const ClientSummary &summary) const;

    InterviewPresenter &m_presenter;
    const Workplace &m_workplace;
    const Look &m_look;
    PaperView *m_paper;
    QLabel *m_fit = nullptr;
    QVBoxLayout *m_lines = nullptr;
    TextArea *m_wants = nullptr;
    TextArea *m_closing = nullptr;
    ChipRow *m_mood = nullptr;
    ChipRow *m_large = nullptr;
    ClientSummary m_shown;
    std::optional<print::DisplayList> m_pages;
    bool m_first = true;
};

} // namespace kib::ui
