// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/chipoption.h"
#include "ui/common/look.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace kib::ui {

// A label above a list to choose from; the label is its name.
struct ChoiceField {
    QWidget *widget;
    QComboBox *box;
};
[[nodiscard]] ChoiceField choiceField(
    const QString &label, const QList<ChipOption> &options, const Look &look);
// A list to choose from in a row of acts, where there is no room for a label: it is hidden, and the tooltip.
[[nodiscard]] QComboBox *rowChoice(const QString &label, QWidget *parent);
// What there is to choose from; what was chosen stays. Setting never emits.
void setOptions(QComboBox *box, const QList<ChipOption> &options);
void setChoice(QComboBox *box, const QString &key);

// What did not work and what can be done about it, in place. Hidden when there is nothing to say.
class ProblemBox final : public QWidget
{
    Q_OBJECT

public:
    ProblemBox(const Look &look, QWidget *parent);
    void tell(const QString &problem, const QString &advice);

private:
    QLabel *m_problem;
    QLabel *m_advice;
};

// A label above any field; the label says what it is.
[[nodiscard]] QWidget *labelled(const QString &label, QWidget *field, const Look &look);

[[nodiscard]] QPushButton *actButton(
    const QString &text, const QString &icon, Role role, const Look &look, QWidget *parent);

} // namespace kib::ui
