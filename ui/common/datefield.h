// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace kib::ui {

// A day, typed as people write it or picked from a calendar. Setting it never emits; only a person does. What
// is typed and is no day stays, and says so.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    DateField(const QString &name, QDate today, const Look &look, QWidget *parent = nullptr);
    void setDate(QDate day); // invalid = empty
    [[nodiscard]] QDate date() const; // invalid when empty or not understood
    void setTypedText(const QString &text); // as it was typed, understood or not
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    void chosen(QDate day); // invalid = emptied

private:
    void typed();
    void openCalendar();
    QDate m_today;
    const Look &m_look;
    QLineEdit *m_edit;
};

} // namespace kib::ui
