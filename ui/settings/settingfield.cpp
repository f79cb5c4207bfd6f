// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/settingfield.h"

#include "ui/common/flowlayout.h"
#include "ui/common/form.h"
#include "ui/common/text.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

SettingField::SettingField(const OfficePresenter::Setting &setting, const Look &look)
    : m_look(look)
    , m_answer(textLabel(u" "_s, look, Type::Caption, Token::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look.px(2));
    if (setting.choices.isEmpty()) {
        column->setContentsMargins(PulledRow::ring, 0, 0, look.px(8)); // its line is pulled back itself
        const Field field = textField(setting.label, look);
        m_edit = field.edit;
        m_edit->setAccessibleDescription(setting.hint);
        connect(m_edit, &QLineEdit::editingFinished, this, [this] { emit given(m_edit->text()); });
        column->addLayout(field.layout);
    } else {
        column->setContentsMargins(0, 0, 0, look.px(8));
        m_answer->setIndent(PulledRow::ring);
        addChoices(setting);
    }
    column->addWidget(m_answer);
    display(setting);
}

void SettingField::addChoices(const OfficePresenter::Setting &setting)
{
    QLabel *name = textLabel(setting.label, m_look, Type::Strong);
    name->setIndent(PulledRow::ring);
    layout()->addWidget(name);
    auto *panel = new QWidget(this);
    panel->setAccessibleName(setting.label);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_choices = new QButtonGroup(this);
    for (const ChipOption &choice : setting.choices) {
        auto *radio = new QRadioButton(choice.text, panel);
        radio->setProperty("key", choice.key);
        radio->setAccessibleDescription(setting.label);
        m_choices->addButton(radio);
        column->addWidget(radio);
    }
    connect(m_choices, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on)
            emit given(button->property("key").toString());
    });
    layout()->addWidget(panel);
}

void SettingField::display(const OfficePresenter::Setting &setting)
{
    if (m_edit && m_edit->text() != setting.value && !(m_edit->hasFocus() && m_edit->isModified()))
        m_edit->setText(setting.value);
    if (m_choices) {
        const QSignalBlocker quiet(m_choices);
        for (QAbstractButton *button : m_choices->buttons())
            button->setChecked(button->property("key").toString() == setting.value);
    }
    showAnswer(m_answer, setting.answer, setting.hint, m_look);
}

SettingFields addFields(QVBoxLayout *column, const QList<OfficePresenter::Setting> &settings,
    OfficePresenter &presenter, const Look &look)
{
    SettingFields fields;
    for (const OfficePresenter::Setting &setting : settings) {
        auto *field = new SettingField(setting, look);
        QObject::connect(field, &SettingField::given, &presenter,
            [&presenter, key = setting.key](const QString &value) { presenter.set(key, value); });
        fields.insert(setting.key, field);
        column->addLayout(pulled(field));
    }
    return fields;
}

void showAnswer(QLabel *label, const OfficePresenter::Answer &answer, const QString &hint, const Look &look)
{
    const bool wrong = !answer.problem.isEmpty();
    label->setText(wrong     ? answer.problem
            : answer.saved   ? OfficePresenter::tr("Opgeslagen")
            : hint.isEmpty() ? u" "_s // keeps its height
                             : hint);
    setInk(label, look, wrong ? Token::Error : answer.saved ? Token::Ok : Token::Muted);
}

} // namespace kib::ui
