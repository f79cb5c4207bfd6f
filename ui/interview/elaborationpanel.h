// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/interview/interviewpresenter.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kib::ui {

class Card;
class Look;
class TextArea;

// Part Uitwerken: the keywords of each domain with room for sentences, and the notes without a domain.
class ElaborationPanel final : public QWidget
{
    Q_OBJECT

public:
    ElaborationPanel(InterviewPresenter &presenter, const Look &look);
    void render();

private:
    void renderLoose();
    void buildDomains();
    void addDomain(const ElaborationItem &item);
    InterviewPresenter &m_presenter;
    const Look &m_look;
    QLabel *m_time;
    Card *m_loose;
    QVBoxLayout *m_looseLines;
    QList<LooseNote> m_shownLoose;
    QWidget *m_nothing;
    Card *m_domains;
    QVBoxLayout *m_rows;
    QStringList m_keys; // of the domains that show
    struct Row {
        QLabel *said;
        TextArea *note;
    };
    QHash<QString, Row> m_shown;
};

} // namespace kib::ui
