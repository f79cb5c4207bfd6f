// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/dossierpresenter.h"
#include "ui/common/look.h"

#include <QBoxLayout>
#include <QWidget>

class QButtonGroup;
class QScrollArea;

namespace kib::ui {

class DossierHeadView;

// One client on the page: who it is, what to know before a talk, and all that is kept in tabs.
class DossierView final : public QWidget
{
    Q_OBJECT

public:
    DossierView(DossierPresenter &presenter, const Look &look);
    void focusFirst(); // where reading begins

signals:
    void backAsked();
    void talkAsked();
    void inviteAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void renderCards();
    [[nodiscard]] QBoxLayout::Direction cardsDirection() const;
    void renderContent();
    [[nodiscard]] QWidget *tabRow();
    [[nodiscard]] QWidget *content();

    DossierPresenter &m_presenter;
    const Look &m_look;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    DossierHeadView *m_head;
    QWidget *m_cards = nullptr;
    QWidget *m_tabRow;
    QButtonGroup *m_tabs;
    QWidget *m_content = nullptr;
    QString m_shown; // what the content was made for
    int m_cardsVersion = -1;
};

} // namespace kib::ui
