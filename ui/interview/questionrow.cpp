// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/questionrow.h"

#include "core/base/dutchdate.h"
#include "ui/common/chiprow.h"
#include "ui/common/datefield.h"
#include "ui/common/flowlayout.h"
#include "ui/common/text.h"
#include "ui/common/textarea.h"
#include "ui/common/typeddate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

QuestionRow::QuestionRow(const QuestionItem &item, QDate today, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_key(item.key)
    , m_look(look)
    , m_title(textLabel(item.text, look, Type::Strong))
    , m_flag(new QLabel)
    , m_problem(textLabel({}, look, Type::Body, Token::Error))
    , m_probes(textLabel({}, look, Type::Caption, Token::Muted))
    , m_remark(new TextArea(tr("Opmerking bij: %1").arg(item.text), 1, 4, look, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    column->setSpacing(look.px(2));
    auto *head = new QHBoxLayout;
    head->setSpacing(look.px(8));
    head->addWidget(m_title, 1);
    m_flag->setPixmap(look.icon(u"vlag"_s, Token::Warn, 16, 2));
    m_flag->setAccessibleName(tr("kom hier op terug"));
    m_flag->setToolTip(tr("kom hier op terug"));
    head->addWidget(m_flag);
    column->addLayout(head);
    column->addWidget(m_probes);
    auto *row = new PulledRow;
    row->addWidget(buildEditor(item, today));
    column->addLayout(row);
    column->addWidget(m_problem);
    auto *below = new PulledRow;
    below->addWidget(m_remark);
    column->addLayout(below);
    m_remark->setPlaceholderText(tr("Opmerking"));
    m_remark->hide();
    connect(m_remark, &TextArea::typed, this, &QuestionRow::remarkTyped);
    connect(m_remark, &TextArea::left, this, &QuestionRow::left);
}

QWidget *QuestionRow::buildEditor(const QuestionItem &item, QDate today)
{
    switch (item.kind) {
    case method::QuestionKind::Choice:
    case method::QuestionKind::Multiple:
    case method::QuestionKind::YesNo:
        m_chips = new ChipRow(item.text, item.choices,
            item.kind == method::QuestionKind::Multiple ? ChipRow::Mode::Many : ChipRow::Mode::One, m_look,
            this);
        connect(m_chips, &ChipRow::toggled, this, [this] { emit choicesMade(m_chips->chosen()); });
        return m_chips;
    case method::QuestionKind::Number: {
        m_number = new QLineEdit(this);
        m_number->setAccessibleName(item.text);
        m_number->setMaximumWidth(m_look.px(120));
        m_number->setPlaceholderText(u"%1–%2"_s.arg(item.least).arg(item.most));
        connect(m_number, &QLineEdit::textEdited, this, &QuestionRow::numberTyping);
        connect(m_number, &QLineEdit::editingFinished, this, [this] {
            if (m_number->isModified())
                emit numberTyped(m_number->text());
            m_number->setModified(false);
        });
        auto *holder = new QWidget(this);
        auto *line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(m_number);
        line->addStretch();
        return holder;
    }
    case method::QuestionKind::Date:
        m_day = new DateField(item.text, today, m_look, this);
        connect(m_day, &DateField::chosen, this, &QuestionRow::dayChosen);
        return m_day;
    case method::QuestionKind::Text:
        m_text = new TextArea(item.text, 1, 5, m_look, this);
        connect(m_text, &TextArea::typed, this, &QuestionRow::textTyped);
        connect(m_text, &TextArea::left, this, &QuestionRow::left);
        return m_text;
    }
    return new QWidget(this);
}

void QuestionRow::render(const QuestionItem &item, bool explain)
{
    m_title->setText(item.text);
    if (m_chips)
        m_chips->setChosen(item.chosen);
    if (m_number && !m_number->isModified())
        m_number->setText(item.value);
    if (m_day)
        m_day->setDate(typedDate(item.value, QDate(2000, 1, 1)).value_or(QDate()));
    if (m_text)
        m_text->setContent(item.value);
    showText(m_problem, item.problem);
    m_probes->setText(
        item.probes.isEmpty() ? QString() : tr("Vraag door: %1").arg(item.probes.join(u" · "_s)));
    m_probes->setVisible(explain && !item.probes.isEmpty());
    m_flag->setVisible(item.later);
    m_remark->setContent(item.remark);
    m_remark->setVisible(!item.remark.isEmpty() || m_remark->hasFocus());
}

void QuestionRow::openRemark()
{
    m_remark->show();
    m_remark->setFocus(Qt::OtherFocusReason);
}

void QuestionRow::focusEditor()
{
    if (m_text)
        m_text->setFocus(Qt::OtherFocusReason);
    else if (m_number)
        m_number->setFocus(Qt::OtherFocusReason);
    else if (m_day)
        m_day->setFocus(Qt::OtherFocusReason);
    else
        m_title->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
}

} // namespace kib::ui
