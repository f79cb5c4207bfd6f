// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/client/dossierpresenter.h"
#include "ui/common/look.h"

#include <QWidget>

namespace kib::ui {

// The talks of a client, or one of them to be read. Made anew when that changes.
class TalksTab final : public QWidget
{
    Q_OBJECT

public:
    TalksTab(DossierPresenter &presenter, const Look &look, QWidget *parent = nullptr);

signals:
    void talkAsked(); // go on with the open one

private:
    void buildList();
    void buildTalk(const DossierPresenter::ReadTalk &talk);
    [[nodiscard]] QWidget *talkRow(const DossierTalk &talk);

    DossierPresenter &m_presenter;
    const Look &m_look;
};

} // namespace kib::ui
