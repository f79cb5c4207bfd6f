// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QScrollArea>

class QVBoxLayout;

namespace kib::ui {

// A page, or a part of one, that scrolls up and down when it is higher than the window. Arrow keys scroll it,
// so it has a name.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT

public:
    enum class Margins { Page, None };
    ScrollPage(
        const QString &name, const Look &look, Margins margins = Margins::Page, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    // Throws the content away for an empty one, and stays where it was scrolled to.
    void clear();

private:
    void addContent();
    const Look &m_look;
    Margins m_margins;
    QVBoxLayout *m_body = nullptr;
};

} // namespace kib::ui
