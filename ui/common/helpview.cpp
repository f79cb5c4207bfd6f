// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/helpview.h"

#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int strip = 380; // px at 100 %

// Markdown gives headings and paragraphs the sizes of a web page: here they follow the type scale.
void setTypes(QTextDocument &document, const Look &look)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 0 ? look.px(16) : look.px(4));
        format.setBottomMargin(look.px(4));
        cursor.setBlockFormat(format);
        cursor.select(QTextCursor::BlockUnderCursor);
        if (level > 0) {
            QTextCharFormat characters;
            characters.setFont(look.font(level == 1 ? Type::PageTitle : Type::CardTitle));
            cursor.mergeCharFormat(characters);
        }
    }
}

} // namespace

QString helpText(const QString &key, QLocale::Language language)
{
    QFile file(language == QLocale::Dutch ? u":/help/%1.md"_s.arg(key) : u":/help/en/%1.md"_s.arg(key));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpView::HelpView(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_text(new QTextBrowser(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(12), look.px(8), look.px(12));
    auto *row = new QHBoxLayout;
    row->addWidget(new Heading(tr("Hulp"), look, Type::CardTitle, this), 1);
    auto *list = new QPushButton(tr("Alle onderwerpen"), this);
    setRole(list, Role::Link);
    connect(list, &QPushButton::clicked, this, [this] { display(u"index"_s); });
    row->addWidget(list);
    auto *close = new QPushButton(this);
    setRole(close, Role::Quiet);
    close->setIcon(look.buttonIcon(u"wis"_s, Role::Quiet, 16));
    close->setAccessibleName(tr("Sluit hulp"));
    connect(close, &QPushButton::clicked, this, &HelpView::closed);
    row->addWidget(close);
    column->addLayout(row);
    m_dutch = textLabel(tr("Deze bladzijde is in het Nederlands."), look, Type::Caption, Token::Muted);
    column->addWidget(m_dutch);
    m_text->setAccessibleName(tr("Hulp bij deze pagina"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setFont(look.font(Type::Body));
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative() && link.path().endsWith(u".md"_s))
            display(link.path().chopped(3));
    });
    column->addWidget(m_text, 1);
    setWide(false);
}

void HelpView::setWide(bool wide)
{
    setMinimumWidth(m_look.px(strip));
    setMaximumWidth(wide ? QWIDGETSIZE_MAX : m_look.px(strip));
}

void HelpView::open(const QString &key)
{
    follow(key);
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpView::follow(const QString &key)
{
    m_key = key;
    display(helpText(key, QLocale::Dutch).isEmpty() ? u"index"_s : key);
}

void HelpView::display(const QString &key)
{
    const QString own = helpText(key, QLocale().language());
    m_dutch->setVisible(own.isEmpty());
    const QString text = own.isEmpty() ? helpText(key, QLocale::Dutch) : own;
    m_steps.clear();
    m_steps.add([this, text] {
        QTextDocument *document = documentOf(text);
        m_steps.add([this, document] { put(document); });
    });
}

void HelpView::put(QTextDocument *document)
{
    const QPointer<QTextDocument> before = m_text->document(); // the browser throws away only its own
    m_text->setDocument(document);
    delete before;
    m_text->verticalScrollBar()->setValue(0); // it stays where the text before it was read
}

// Filled before it is in view: a document in view is laid out again after every piece of text.
QTextDocument *HelpView::documentOf(const QString &markdown) const
{
    auto *document = new QTextDocument(m_text);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(m_text->font());
    document->setDocumentMargin(m_look.px(4));
    document->setMarkdown(markdown);
    setTypes(*document, m_look);
    return document;
}

void HelpView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void HelpView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colour(Token::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), m_look.colour(Token::Border));
}

} // namespace kib::ui
