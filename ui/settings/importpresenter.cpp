// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/importpresenter.h"

#include "ui/common/clientwords.h"
#include "ui/common/errortext.h"
#include "ui/common/words.h"
#include "ui/settings/importwords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int watchMs = 200;
constexpr qsizetype mostExample = 40;

QString exampleOf(const QList<QStringList> &rows, qsizetype column)
{
    QStringList cells;
    for (const QStringList &row : rows) {
        QString cell = row.value(column).simplified();
        if (const QString masked = maskedBsn(cell); !masked.isEmpty())
            cell = masked;
        if (!cell.isEmpty() && !cells.contains(cell))
            cells << (cell.size() > mostExample ? cell.left(mostExample) + u'…' : cell);
    }
    return cells.mid(0, 3).join(u", "_s);
}

} // namespace

ImportPresenter::ImportPresenter(Desk &desk, Jobs &jobs)
    : m_desk(desk)
    , m_jobs(jobs)
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_state.busy = m_progress->stop
            ? tr("Stoppen…")
            : tr("%1: %2…").arg(m_doing, counted(m_progress->rows, tr("regel"), tr("regels")));
        emit stateChanged();
    });
}

ImportPresenter::~ImportPresenter()
{
    if (m_progress)
        m_progress->stop = true; // the file is being closed: nothing half stays
}

QString ImportPresenter::suggestedRejectsPath() const
{
    const QFileInfo info(m_path);
    return info.absolutePath() + u"/geweigerd-"_s + info.completeBaseName() + u".csv"_s;
}

void ImportPresenter::choose(const QString &path)
{
    if (!m_state.busy.isEmpty())
        return;
    m_path = path;
    m_state = {};
    m_state.fileName = QFileInfo(path).fileName();
    begin(tr("Bestand lezen"));
    m_jobs.run(
        this, [this, path] { return glanceAt(path, m_desk.organisations); },
        [this](const Result<ImportGlance> &glance) {
            m_watch.stop();
            m_state.busy.clear();
            if (!glance) {
                tell(glance.error());
                return;
            }
            m_mapping = glance->mapping;
            m_state.encoding = encodingSentence(glance->encoding);
            m_state.fields = fieldOptions();
            for (qsizetype i = 0; i < m_mapping.header.size(); ++i)
                m_state.columns.append({ m_mapping.header.at(i), {}, exampleOf(glance->rows, i) });
            judgeColumns();
            emit stateChanged();
        });
}

void ImportPresenter::setField(qsizetype column, const QString &fieldKey)
{
    if (column < 0 || column >= m_mapping.fields.size() || !m_state.busy.isEmpty())
        return;
    m_mapping.fields[column] = exchange::fieldByKey(fieldKey);
    forgetOutcome();
    judgeColumns();
    emit stateChanged();
}

void ImportPresenter::reword()
{
    if (m_state.columns.isEmpty())
        return;
    m_state.fields = fieldOptions();
    judgeColumns();
    emit stateChanged();
}

void ImportPresenter::judgeColumns()
{
    for (qsizetype i = 0; i < m_state.columns.size(); ++i) {
        const std::optional<exchange::Field> field = m_mapping.fields.at(i);
        m_state.columns[i].field = field ? QString(exchange::key(*field)) : QString();
    }
    m_state.columnsProblem = columnsSentence(m_mapping);
    m_state.canTry = !m_state.columns.isEmpty() && m_state.columnsProblem.isEmpty();
    ++m_state.columnsVersion;
}

void ImportPresenter::forgetOutcome()
{
    m_state.canApply = false;
    m_state.canSaveRejected = false;
    m_state.outcome.clear();
    m_state.counts.clear();
    m_state.remarks.clear();
    m_state.rejected.clear();
    m_state.moreRejected.clear();
    m_state.said.clear();
    m_state.problem.clear();
    m_state.advice.clear();
}

void ImportPresenter::begin(const QString &what)
{
    m_doing = what;
    m_progress = std::make_shared<ImportProgress>();
    m_state.busy = what + u'…';
    m_watch.start();
    emit stateChanged();
}

ImportRun ImportPresenter::wanted(bool dryRun) const
{
    return { m_path, mappingJson(m_mapping), dryRun };
}

void ImportPresenter::tryOut()
{
    run(true);
}

void ImportPresenter::apply()
{
    if (m_state.canApply)
        run(false);
}

void ImportPresenter::run(bool dryRun)
{
    if (!m_state.canTry || !m_state.busy.isEmpty())
        return;
    forgetOutcome();
    m_state.mayStop = true;
    begin(dryRun ? tr("Proef") : tr("Invoeren"));
    m_jobs.run(
        this,
        [this, run = wanted(dryRun), progress = m_progress] {
            return runImport(m_desk.clientImport, run, *progress);
        },
        [this, dryRun](const Result<ImportReport> &report) {
            m_watch.stop();
            m_state.busy.clear();
            m_state.mayStop = false;
            if (!report) {
                tell(report.error());
                return;
            }
            take(*report, dryRun);
            emit stateChanged();
            if (!dryRun)
                emit clientsChanged();
        });
}

void ImportPresenter::take(const ImportReport &report, bool dryRun)
{
    const exchange::ImportOutcome &outcome = report.outcome;
    m_state.outcome = dryRun
        ? tr("Proef van %1. Er is niets gewijzigd.").arg(counted(outcome.rows, tr("regel"), tr("regels")))
        : tr("Ingevoerd: %1 van %2.")
              .arg(counted(outcome.rows - outcome.rejected, tr("regel"), tr("regels")), number(outcome.rows));
    m_state.counts = importCounts(outcome);
    m_state.remarks = importRemarks(outcome);
    for (const exchange::RejectedRow &row : report.rejected)
        m_state.rejected.append({ QString::number(row.row), row.column, importCodeSentence(row.code) });
    if (outcome.rejected > report.rejected.size())
        m_state.moreRejected
            = tr("En nog %1 geweigerde regels.").arg(number(outcome.rejected - report.rejected.size()));
    m_state.canSaveRejected = outcome.rejected > 0;
    m_state.canApply = dryRun && outcome.added + outcome.updated > 0;
}

void ImportPresenter::tell(const Error &error)
{
    const ErrorText text = errorText(error);
    m_state.problem = text.message;
    m_state.advice = text.advice;
    emit stateChanged();
}

void ImportPresenter::stop()
{
    if (m_progress && m_state.mayStop)
        m_progress->stop = true;
}

void ImportPresenter::saveRejectedTo(const QString &path)
{
    if (!m_state.canSaveRejected || !m_state.busy.isEmpty())
        return;
    if (QFileInfo(path) == QFileInfo(m_path)) {
        m_state.problem = tr("Dit is het bestand dat u inleest. Het is niet gewijzigd.");
        m_state.advice = tr("Kies een andere naam.");
        emit stateChanged();
        return;
    }
    begin(tr("Geweigerde regels bewaren"));
    m_jobs.run(
        this, [this, run = wanted(true), path] { return saveRejected(m_desk.clientImport, run, path); },
        [this, path](const Result<void> &done) {
            m_watch.stop();
            m_state.busy.clear();
            if (!done) {
                tell(done.error());
                return;
            }
            m_state.said = tr("Bewaard in %1. Verbeter de regels daar en kies dan dat bestand.").arg(path);
            emit stateChanged();
        });
}

} // namespace kib::ui
