// SPDX-License-Identifier: EUPL-1.2
#include "ui/interview/domainpanel.h"

#include "ui/common/chiprow.h"
#include "ui/common/flowlayout.h"
#include "ui/common/scorerow.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/textarea.h"
#include "ui/interview/questionrow.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using kib::interview::Aspect;
using kib::interview::DomainState;

namespace kib::ui {

DomainPanel::DomainPanel(
    InterviewPresenter &presenter, const DomainItem &item, QDate today, const Look &look, bool lookAlong)
    : m_presenter(presenter)
    , m_key(item.key)
    , m_today(today)
    , m_look(look)
    , m_lookAlong(lookAlong)
    , m_item(item)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(PulledRow::ring, 0, PulledRow::ring, 0);
    m_column->setSpacing(look.px(8));
    buildHead(item);
    buildScale(item);
    if (!lookAlong) {
        buildSituation(item);
        buildSteps(item);
        buildQuestions(item);
    }
    m_column->addStretch();
}

void DomainPanel::buildHead(const DomainItem &item)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(m_look.px(8));
    auto *title = new Heading(item.name, m_look, Type::PageTitle, this);
    head->addWidget(title, 1);
    m_then = textLabel({}, m_look, Type::Body, Token::Muted);
    m_then->setWordWrap(false);
    head->addWidget(m_then);
    if (item.hasEnglish) {
        m_language = new QPushButton(this);
        setRole(m_language, Role::Quiet);
        m_language->setIcon(m_look.buttonIcon(u"taal"_s, Role::Quiet, 16));
        connect(m_language, &QPushButton::clicked, this, [this] { m_presenter.setEnglish(!m_item.english); });
        head->addWidget(m_language);
    }
    m_column->addLayout(head);
    m_opening = textLabel(item.opening, m_look, Type::Question);
    m_column->addWidget(m_opening);
    m_explain = textLabel({}, m_look, Type::Body, Token::Muted);
    m_column->addWidget(m_explain);
}

void DomainPanel::buildScale(const DomainItem &item)
{
    m_score = new ScoreRow(tr("Hoe gaat het: %1").arg(item.name), item.levelNames, m_look, this);
    m_score->setKeysEnabled(m_presenter.singleKeys());
    m_column->addLayout(pulled(m_score));
    connect(m_score, &ScoreRow::chosen, this,
        [this](std::optional<int> score) { m_presenter.setScore(m_key, score); });
    connect(m_score, &ScoreRow::wordKey, this, [this](QChar key) {
        m_presenter.setDomainState(m_key, key == u'N' ? DomainState::NotNeeded : DomainState::Declined);
    });
    connect(m_score, &ScoreRow::focusedCell, this, [this](int score) {
        m_levelShown = score;
        m_level->setText(m_item.levelTexts.value(score - 1));
    });
    m_level = textLabel({}, m_look, Type::Body, Token::Muted);
    m_level->setMinimumHeight(m_level->fontMetrics().lineSpacing()); // room is kept: nothing shifts
    m_column->addWidget(m_level);

    auto *states = new QWidget(this);
    auto *flow = new FlowLayout(m_look.px(12), m_look.px(2), states);
    flow->setContentsMargins(0, 0, 0, 0);
    m_state = new QButtonGroup(this);
    const std::pair<DomainState, QString> words[] = { { DomainState::NotDiscussed, tr("Niet besproken") },
        { DomainState::Discussed, tr("Besproken") }, { DomainState::NotNeeded, tr("Niet nodig") },
        { DomainState::Declined, tr("Klant wil dit niet bespreken") } };
    for (const auto &[state, word] : words) {
        auto *radio = new QRadioButton(word, states);
        radio->setFont(m_look.font(Type::Body));
        m_state->addButton(radio, static_cast<int>(state));
        flow->addWidget(radio);
    }
    connect(m_state, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            m_presenter.setDomainState(m_key, static_cast<DomainState>(id));
    });
    m_column->addWidget(states);
    if (m_lookAlong)
        return;
    auto *own = new QHBoxLayout;
    own->setSpacing(m_look.px(8));
    QLabel *label = textLabel(tr("Klant zegt zelf"), m_look, Type::Strong);
    label->setWordWrap(false);
    own->addWidget(label);
    m_clientScore = new ScoreRow(tr("Klant zegt zelf: %1").arg(item.name), {}, m_look, this);
    m_clientScore->setKeysEnabled(m_presenter.singleKeys());
    own->addWidget(m_clientScore);
    own->addStretch();
    connect(m_clientScore, &ScoreRow::chosen, this,
        [this](std::optional<int> score) { m_presenter.setClientScore(m_key, score); });
    m_column->addLayout(own);
}

void DomainPanel::buildSituation(const DomainItem &item)
{
    m_column->addSpacing(m_look.px(4));
    m_column->addWidget(textLabel(tr("Wat speelt er?"), m_look, Type::Strong));
    m_chips = new ChipRow(tr("Wat speelt er?"), item.chips, ChipRow::Mode::Many, m_look, this);
    m_chips->allowOwnWord(tr("+ Eigen woord"), tr("Eigen woord bij %1").arg(item.name));
    m_column->addLayout(pulled(m_chips));
    connect(m_chips, &ChipRow::toggled, this, [this](const QString &key, const QString &text, bool on) {
        m_presenter.setChip(m_key, key, text, on);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.px(8));
    QLabel *question = textLabel(tr("Staat dit werk of meedoen in de weg?"), m_look, Type::Strong);
    question->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    question->setMinimumWidth(m_look.px(140));
    row->addWidget(question);
    m_obstacle = new ChipRow(tr("Staat dit werk of meedoen in de weg?"),
        { { u"yes"_s, tr("Ja") }, { u"somewhat"_s, tr("Een beetje") }, { u"no"_s, tr("Nee") } },
        ChipRow::Mode::One, m_look, this);
    row->addWidget(m_obstacle, 1);
    connect(m_obstacle, &ChipRow::toggled, this, [this](const QString &key, const QString &, bool on) {
        m_presenter.setObstacle(m_key, on ? key : QString());
    });
    m_column->addLayout(row);
    m_column->addWidget(textLabel(tr("Wat lukt er wél?"), m_look, Type::Strong));
    m_works = new TextArea(tr("Wat lukt er wél?"), 1, 4, m_look, this);
    m_works->setPlaceholderText(tr("In de woorden van de klant"));
    m_column->addLayout(pulled(m_works));
    connect(m_works, &TextArea::typed, this, [this](const QString &text) {
        say({ Aspect::Works, m_key, {} }, text);
    });
    connect(m_works, &TextArea::left, &m_presenter, &InterviewPresenter::leaveField);
    if (!item.careHint.isEmpty())
        m_column->addWidget(textLabel(item.careHint, m_look, Type::Caption, Token::Muted));
    m_noteLines = textLabel({}, m_look, Type::Body, Token::Muted);
    m_column->addWidget(m_noteLines);
    m_remark = new TextArea(tr("Opmerking bij %1").arg(item.name), 1, 4, m_look, this);
    m_remark->setPlaceholderText(tr("Opmerking bij %1").arg(item.name));
    m_remark->hide();
    m_column->addLayout(pulled(m_remark));
    connect(m_remark, &TextArea::typed, this, [this](const QString &text) {
        say({ Aspect::Remark, m_key, {} }, text);
    });
    connect(m_remark, &TextArea::left, &m_presenter, &InterviewPresenter::leaveField);
}

void DomainPanel::buildSteps(const DomainItem &item)
{
    m_steps = new QWidget(this);
    new QVBoxLayout(m_steps);
    m_steps->layout()->setContentsMargins(PulledRow::ring, m_look.px(4), PulledRow::ring, 0);
    m_steps->layout()->setSpacing(m_look.px(2));
    m_steps->setVisible(!item.firstSteps.isEmpty());
    m_column->addLayout(pulled(m_steps));
}

void DomainPanel::buildQuestions(const DomainItem &item)
{
    if (item.questions.isEmpty())
        return;
    m_column->addSpacing(m_look.px(8));
    m_column->addWidget(new Heading(tr("Vragen die kunnen helpen"), m_look, Type::CardTitle, this));
    m_questionColumn = new QVBoxLayout;
    m_questionColumn->setSpacing(m_look.px(16));
    auto *row = new PulledRow;
    row->addLayout(m_questionColumn);
    m_column->addLayout(row);
}

void DomainPanel::say(const interview::AnswerPlace &place, const QString &text)
{
    m_presenter.type(place, text);
}

void DomainPanel::render(const DomainItem &item, bool explain)
{
    const bool otherSteps = item.firstSteps != m_item.firstSteps || item.agreedSteps != m_item.agreedSteps
        || (m_steps && m_steps->layout()->isEmpty());
    m_item = item;
    m_opening->setText(item.opening);
    m_then->setText(item.then);
    if (m_language)
        m_language->setText(item.english ? tr("Nederlands") : tr("English"));
    QStringList explanation { item.necessity };
    for (int i = 0; i < item.levelNames.size(); ++i)
        explanation << u"%1 %2: %3"_s.arg(i + 1).arg(item.levelNames.at(i), item.levelTexts.value(i));
    m_explain->setText(explanation.join(u'\n'));
    m_explain->setVisible(explain && !m_lookAlong);
    m_score->setScore(item.score);
    m_level->setText(item.levelTexts.value((m_levelShown > 0 ? m_levelShown : item.score.value_or(0)) - 1));
    {
        const QSignalBlocker quiet(m_state);
        m_state->button(static_cast<int>(item.state))->setChecked(true);
    }
    if (m_lookAlong)
        return;
    m_clientScore->setScore(item.clientScore);
    m_chips->setChosen(item.chosenChips);
    m_obstacle->setChosen(item.obstacle.isEmpty() ? QStringList() : QStringList(item.obstacle));
    m_works->setContent(item.works);
    m_noteLines->setText(tr("Uit uw notities: %1").arg(item.noteLines.join(u" · "_s)));
    m_noteLines->setVisible(!item.noteLines.isEmpty());
    m_remark->setContent(item.remark);
    m_remark->setVisible(!item.remark.isEmpty() || m_remark->hasFocus());
    if (otherSteps)
        renderSteps();
    renderQuestions(explain);
}

void DomainPanel::renderSteps()
{
    clearLayout(m_steps->layout());
    m_steps->setVisible(!m_item.firstSteps.isEmpty() || !m_item.agreedSteps.isEmpty());
    m_steps->layout()->addWidget(textLabel(tr("Mogelijke stap"), m_look, Type::Strong));
    auto *holder = new QWidget(m_steps);
    auto *flow = new FlowLayout(m_look.px(2), m_look.px(2), holder);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QString &step : std::as_const(m_item.firstSteps)) {
        auto *button = new QPushButton(step, holder);
        button->setIcon(m_look.buttonIcon(u"stapje"_s, Role::Normal, 16));
        button->setToolTip(tr("Zet bij de afspraken"));
        connect(button, &QPushButton::clicked, this,
            [this, step] { m_presenter.addAgreement(interview::Party::Client, step, {}, {}); });
        flow->addWidget(button);
    }
    static_cast<QVBoxLayout *>(m_steps->layout())->addLayout(pulled(holder));
    if (!m_item.agreedSteps.isEmpty())
        m_steps->layout()->addWidget(textLabel(
            tr("Staat bij Afspraken: %1. Spreek daar een datum af.").arg(m_item.agreedSteps.join(u"; "_s)),
            m_look, Type::Body, Token::Muted));
}

void DomainPanel::renderQuestions(bool explain)
{
    if (!m_questionColumn)
        return;
    // Which questions show may depend on answers: rows that stay keep their place, caret and focus.
    QHash<QString, QuestionRow *> known;
    for (QuestionRow *row : std::as_const(m_questions))
        known.insert(row->key(), row);
    m_questions.clear();
    for (int i = 0; i < m_item.questions.size(); ++i) {
        const QuestionItem &item = m_item.questions.at(i);
        QuestionRow *row = known.take(item.key);
        if (!row) {
            row = new QuestionRow(item, m_today, m_look, this);
            connectQuestion(row);
            m_questionColumn->insertWidget(i, row);
        }
        row->render(item, explain);
        m_questions.append(row);
    }
    for (QuestionRow *gone : std::as_const(known)) {
        gone->hide();
        gone->deleteLater();
    }
}

void DomainPanel::connectQuestion(QuestionRow *row)
{
    const QString question = row->key();
    connect(row, &QuestionRow::choicesMade, this,
        [this, question](const QStringList &keys) { m_presenter.setChoices(m_key, question, keys); });
    connect(row, &QuestionRow::numberTyped, this,
        [this, question](const QString &text) { m_presenter.setNumber(m_key, question, text); });
    connect(row, &QuestionRow::numberTyping, this,
        [this, question](const QString &text) { m_presenter.typeNumber(m_key, question, text); });
    connect(row, &QuestionRow::dayChosen, this,
        [this, question](QDate day) { m_presenter.setDay(m_key, question, day); });
    connect(row, &QuestionRow::textTyped, this, [this, question](const QString &text) {
        say({ Aspect::Answer, m_key, question }, text);
    });
    connect(row, &QuestionRow::remarkTyped, this, [this, question](const QString &text) {
        say({ Aspect::Remark, m_key, question }, text);
    });
    connect(row, &QuestionRow::left, &m_presenter, &InterviewPresenter::leaveField);
}

QuestionRow *DomainPanel::questionInFocus() const
{
    for (QuestionRow *row : m_questions) {
        if (row->isAncestorOf(QApplication::focusWidget()))
            return row;
    }
    return nullptr;
}

void DomainPanel::focusQuestion(const QString &question)
{
    for (QuestionRow *row : std::as_const(m_questions)) {
        if (row->key() == question) {
            row->focusEditor();
            return;
        }
    }
    m_score->focusCell();
}

void DomainPanel::openRemark()
{
    if (QuestionRow *row = questionInFocus()) {
        row->openRemark();
    } else if (m_remark) {
        m_remark->show();
        m_remark->setFocus(Qt::OtherFocusReason);
    }
}

void DomainPanel::toggleLater()
{
    if (const QuestionRow *row = questionInFocus()) {
        for (const QuestionItem &item : std::as_const(m_item.questions)) {
            if (item.key == row->key())
                m_presenter.setLater(m_key, item.key, !item.later);
        }
    } else {
        m_presenter.setLater(m_key, {}, !m_item.later);
    }
}

} // namespace kib::ui
