// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/interview/interviewpresenter.h"

#include <QHash>
#include <QWidget>

namespace kib::ui {

class Card;
class ChipRow;
class TextArea;

// What was seen or heard, by topic and by domain. For after the client has left; never on the client's page.
class ObservationsPanel final : public QWidget
{
    Q_OBJECT

public:
    ObservationsPanel(InterviewPresenter &presenter, const Look &look);
    void render();

private:
    void addTopic(Card *card, const ObservationItem &item, const Look &look);
    InterviewPresenter &m_presenter;
    QHash<QString, ChipRow *> m_domains;
    QHash<QString, TextArea *> m_topics;
    QHash<QString, QWidget *> m_fields; // of the topics
    ChipRow *m_topicChips = nullptr;
};

} // namespace kib::ui
