// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/print/letterlayout.h"
#include "ui/common/look.h"
#include "ui/settings/templatepresenter.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kib::ui {

class Card;
class PaperView;
class TextArea;

// Section Brieven: the words of a letter, and beside them the page as it will be printed.
class TemplateSection final : public QWidget
{
    Q_OBJECT

public:
    TemplateSection(TemplatePresenter &presenter, const Look &look);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Card *textCard();
    [[nodiscard]] QWidget *fieldChips(QWidget *parent);
    [[nodiscard]] Card *previewCard();
    void render();
    void renderPreview();
    void insertField(const QString &text);
    TemplatePresenter &m_presenter;
    const Look &m_look;
    QBoxLayout *m_sides;
    QComboBox *m_letters = nullptr;
    QLineEdit *m_subject = nullptr;
    TextArea *m_body = nullptr;
    QLabel *m_problems = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_revert = nullptr;
    QLabel *m_previewNote = nullptr;
    PaperView *m_paper = nullptr;
    std::optional<print::LetterLayout> m_layout;
    QString m_layoutFor; // key of its envelope
    int m_version = -1;
};

} // namespace kib::ui
