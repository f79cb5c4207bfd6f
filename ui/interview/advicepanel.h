// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/interview/advicepresenter.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kib::ui {

class Card;
class ChipRow;
class DateField;
class TextArea;

// What the rules propose with why, what would change it and what is not known; beside it a person's decision.
class AdvicePanel final : public QWidget
{
    Q_OBJECT

public:
    AdvicePanel(AdvicePresenter &presenter, QDate today, const Look &look);
    void render();

private:
    void buildFacts();
    void buildDecision();
    void addOptions(QVBoxLayout *column, const QList<AdvicePresenter::Option> &options, bool isPath);
    [[nodiscard]] Card *proposalCard(const AdvicePresenter::Proposal &proposal, const QString &title);
    void addLines(Card *card, const QString &title, const QStringList &lines);

    AdvicePresenter &m_presenter;
    const Look &m_look;
    QDate m_today;
    QVBoxLayout *m_column;
    QVBoxLayout *m_proposals;
    QHash<QString, ChipRow *> m_choices;
    QHash<QString, QLineEdit *> m_numbers;
    QHash<QString, QLabel *> m_problems;
    QLabel *m_capacity = nullptr;
    TextArea *m_reason = nullptr;
    ChipRow *m_reasons = nullptr;
    DateField *m_review = nullptr;
    QPushButton *m_decide = nullptr;
    QLabel *m_result = nullptr;
    QButtonGroup *m_categories = nullptr;
    QButtonGroup *m_paths = nullptr;
    QList<AdvicePresenter::Proposal> m_shown;
};

} // namespace kib::ui
