// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace kib::ui {

// A title that unfolds what belongs to it in place. What is inside is made when it is first asked for.
class Foldout final : public QWidget
{
    Q_OBJECT

public:
    Foldout(const QString &title, std::function<void(QVBoxLayout *)> fill, const Look &look,
        QWidget *parent = nullptr);

private:
    void unfold(bool open);
    std::function<void(QVBoxLayout *)> m_fill;
    const Look &m_look;
    QPushButton *m_title;
    QWidget *m_inside = nullptr;
};

} // namespace kib::ui
