// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/dossierstate.h"
#include "ui/common/look.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace kib::ui {

class CategoryLabel;
class Heading;
class FlowLayout;

// The top of a dossier: the way back, who it is, and what one can do. Keeps 3 px at its sides, as buttons do.
class DossierHeadView final : public QWidget
{
    Q_OBJECT

public:
    explicit DossierHeadView(const Look &look, QWidget *parent = nullptr);
    void setHead(const DossierHead &head);
    void focusBack();

signals:
    void backAsked();
    void talkAsked();
    void inviteAsked();
    void bsnAsked(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *actButtons();
    void arrange();
    [[nodiscard]] int lineHeight() const;
    const Look &m_look;
    QBoxLayout *m_top;
    QPushButton *m_back;
    Heading *m_name;
    QWidget *m_acts;
    FlowLayout *m_line;
    CategoryLabel *m_category = nullptr;
    DossierHead m_shown;
    QLabel *m_status;
    QLabel *m_reach;
    QLabel *m_about;
    QLabel *m_bsn;
    QPushButton *m_showBsn;
    QPushButton *m_talk;
    QPushButton *m_invite;
};

} // namespace kib::ui
