// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/look.h"
#include "ui/common/steps.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QTextBrowser;
class QTextDocument;

namespace kib::ui {

// The drawer at the right with the page's own help. Esc or its button closes it.
class HelpView final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpView(const Look &look, QWidget *parent = nullptr);
    // `key` of a file in resources/help, e.g. "klanten". Focus goes to its text.
    void open(const QString &key);
    void follow(const QString &key); // the same, and the focus stays where it is
    void setWide(bool wide); // all the room there is, instead of a strip
    [[nodiscard]] QString key() const { return m_key; } // as it was asked for

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void display(const QString &key);
    void put(QTextDocument *document);
    [[nodiscard]] QTextDocument *documentOf(const QString &markdown) const;
    const Look &m_look;
    QLabel *m_dutch = nullptr; // said of a page that is there in Dutch only
    QTextBrowser *m_text;
    QString m_key;
    Steps m_steps; // of showing a long text
};

// The Markdown of a help page in a language: Dutch, or English for any other. Empty when there is none.
[[nodiscard]] QString helpText(const QString &key, QLocale::Language language);

} // namespace kib::ui
