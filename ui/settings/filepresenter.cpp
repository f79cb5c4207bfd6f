// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/filepresenter.h"

#include "ui/common/errortext.h"
#include "ui/common/words.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace kib::ui {

FilePresenter::FilePresenter(Desk &desk, const Workplace &workplace, Jobs &jobs)
    : m_desk(desk)
    , m_workplace(workplace)
    , m_jobs(jobs)
{
    m_state.mayCheck = workplace.may(vault::Action::CheckFile);
    m_state.mayBackUp = workplace.may(vault::Action::Backup);
}

void FilePresenter::load()
{
    m_jobs.run(
        this, [this] { return std::pair(m_desk.schemaVersion, m_desk.accounts.accounts()); },
        [this](const std::pair<int, Result<QList<vault::AccountInfo>>> &read) {
            m_state.facts = { { tr("Plaats"), QDir::toNativeSeparators(m_workplace.path) },
                { tr("Organisatie"), m_workplace.organisation },
                { tr("Soort"),
                    m_workplace.practice ? tr("Oefenbestand met verzonnen mensen") : tr("Echt bestand") },
                { tr("Versie van het bestand"), QString::number(read.first) } };
            m_state.people.clear();
            if (!read.second) {
                end(errorText(read.second.error()).whole(), false);
                return;
            }
            for (const vault::AccountInfo &info : *read.second) {
                QStringList roles;
                for (const vault::Role role : info.roles)
                    roles << roleWord(vault::roleKey(role));
                if (info.canSignIn)
                    m_state.people << tr("%1: %2").arg(info.name, roles.join(u", "_s));
            }
            emit stateChanged();
        });
}

void FilePresenter::begin(const QString &busy)
{
    m_state.busy = busy;
    m_state.result.clear();
    m_state.findings.clear();
    m_state.whole = true;
    emit stateChanged();
}

void FilePresenter::end(const QString &result, bool whole)
{
    m_state.busy.clear();
    m_state.result = result;
    m_state.whole = whole;
    emit stateChanged();
}

void FilePresenter::check()
{
    if (!m_state.busy.isEmpty() || !m_state.mayCheck)
        return;
    begin(tr("Controleren…"));
    m_jobs.run(
        this, [this] { return m_desk.checkFile(); },
        [this](const Result<FileJudgement> &judged) {
            if (!judged) {
                end(errorText(judged.error()).whole(), false);
                return;
            }
            for (const FileJudgement::Finding &finding : judged->findings)
                m_state.findings.append({ finding.table, finding.row, fileProblemSentence(finding.code) });
            end(judged->ok ? tr("Het bestand is heel: %1, %2 gecontroleerd.")
                                 .arg(counted(judged->clients, tr("klant"), tr("klanten")),
                                     counted(judged->rows, tr("regel"), tr("regels")))
                           : tr("Er klopt iets niet. Werk niet verder en zet een reservekopie terug."),
                judged->ok);
        });
}

void FilePresenter::backUp(const QString &folder)
{
    if (!m_state.busy.isEmpty() || !m_state.mayBackUp)
        return;
    begin(tr("Reservekopie maken…"));
    m_jobs.run(
        this, [this, folder] { return m_desk.backUp(folder); },
        [this](const Result<BackupMade> &made) {
            if (!made) {
                end(errorText(made.error()).whole(), false);
                return;
            }
            end(tr("Reservekopie gemaakt en gecontroleerd: %1, met %2.")
                    .arg(QDir::toNativeSeparators(made->path),
                        counted(made->clients, tr("klant"), tr("klanten"))),
                true);
        });
}

} // namespace kib::ui
