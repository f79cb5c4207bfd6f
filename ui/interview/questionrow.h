// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/interview/talkstate.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kib::ui {

class ChipRow;
class DateField;
class TextArea;

// One question with the editor its kind asks for, its probes, and room for a remark. A new kind of question
// is a new case in buildEditor.
class QuestionRow final : public QWidget
{
    Q_OBJECT

public:
    QuestionRow(const QuestionItem &item, QDate today, const Look &look, QWidget *parent = nullptr);
    void render(const QuestionItem &item, bool explain);
    void openRemark();
    void focusEditor();
    [[nodiscard]] const QString &key() const { return m_key; }

signals:
    void choicesMade(const QStringList &keys);
    void numberTyping(const QString &text);
    void numberTyped(const QString &text); // the field was left
    void dayChosen(QDate day);
    void textTyped(const QString &text);
    void remarkTyped(const QString &text);
    void laterAsked(bool later);
    void left();

private:
    [[nodiscard]] QWidget *buildEditor(const QuestionItem &item, QDate today);
    QString m_key;
    const Look &m_look;
    ChipRow *m_chips = nullptr;
    QLineEdit *m_number = nullptr;
    DateField *m_day = nullptr;
    TextArea *m_text = nullptr;
    QLabel *m_title;
    QLabel *m_flag;
    QLabel *m_problem;
    QLabel *m_probes;
    TextArea *m_remark;
};

} // namespace kib::ui
