// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/filesection.h"

#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/text.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kib::ui {

FileSection::FileSection(FilePresenter &presenter, const Look &look)
    : m_presenter(presenter)
    , m_look(look)
    , m_factsPlace(new QVBoxLayout)
    , m_resultPlace(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(16));
    auto *file = new Card(look);
    file->body()->addWidget(new Heading(tr("Dit bestand"), look, Type::CardTitle, file));
    file->body()->addLayout(m_factsPlace);
    column->addWidget(file);
    if (presenter.state().mayCheck || presenter.state().mayBackUp) {
        auto *card = new Card(look);
        card->body()->addWidget(new Heading(tr("Controle en reservekopie"), look, Type::CardTitle, card));
        card->body()->addWidget(
            textLabel(tr("De controle leest elke regel. Bij duizenden klanten duurt dat even."), look,
                Type::Body, Token::Muted));
        auto *row = new FlowLayout(look.px(4), look.px(4));
        row->setOverhang(PulledRow::ring);
        m_check = new QPushButton(tr("Controleer"), card);
        m_backUp = new QPushButton(tr("Maak reservekopie…"), card);
        setRole(m_backUp, Role::Primary);
        m_backUp->setIcon(look.buttonIcon(u"kopie"_s, Role::Primary));
        connect(m_check, &QPushButton::clicked, &presenter, &FilePresenter::check);
        connect(m_backUp, &QPushButton::clicked, this, &FileSection::askFolder);
        m_check->setVisible(presenter.state().mayCheck);
        m_backUp->setVisible(presenter.state().mayBackUp);
        row->addWidget(m_backUp);
        row->addWidget(m_check);
        card->body()->addLayout(row);
        card->body()->addLayout(m_resultPlace);
        column->addWidget(card);
    }
    column->addStretch();
    connect(&presenter, &FilePresenter::stateChanged, this, &FileSection::render);
    render();
}

void FileSection::render()
{
    renderFacts();
    if (!m_check)
        return;
    const bool idle = m_presenter.state().busy.isEmpty();
    m_check->setEnabled(idle);
    m_backUp->setEnabled(idle);
    renderResult();
}

void FileSection::renderFacts()
{
    const FilePresenter::State &state = m_presenter.state();
    delete m_facts;
    m_facts = new QWidget;
    auto *column = new QVBoxLayout(m_facts);
    column->setSpacing(m_look.px(4));
    for (const FilePresenter::Fact &fact : state.facts) {
        column->addWidget(textLabel(fact.label, m_look, Type::Strong));
        QLabel *value = textLabel(fact.value, m_look);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(value);
    }
    column->addWidget(textLabel(tr("Wie kan het openen"), m_look, Type::Strong));
    for (const QString &person : state.people)
        column->addWidget(textLabel(person, m_look));
    m_factsPlace->addWidget(m_facts);
}

void FileSection::renderResult()
{
    const FilePresenter::State &state = m_presenter.state();
    delete m_result;
    m_result = new QWidget;
    auto *column = new QVBoxLayout(m_result);
    const bool idle = state.busy.isEmpty();
    const QString said = !idle ? state.busy : state.result.isEmpty() ? u" "_s : state.result;
    column->addWidget(textLabel(said, m_look, state.whole ? Type::Body : Type::Strong,
        !idle             ? Token::Muted
            : state.whole ? Token::Text
                          : Token::Error));
    if (!state.findings.isEmpty()) {
        auto *table = new Table(tr("Wat niet klopt"), m_look);
        auto *model = new RowsModel(table);
        model->setRows({ { tr("Tabel") }, { tr("Regel") }, { tr("Wat") } }, state.findings);
        table->setModel(model);
        table->setColumnWidths({ 140, 220, 0 });
        table->showAllRows();
        column->addWidget(table);
    }
    m_resultPlace->addWidget(m_result);
}

void FileSection::askFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Map voor de reservekopie"));
    if (!folder.isEmpty())
        m_presenter.backUp(folder);
}

} // namespace kib::ui
