// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/caseload.h"

#include <algorithm>

namespace kib::ui {

Caseload::Caseload(Desk &desk, const Workplace &workplace, Jobs &jobs)
    : m_desk(desk)
    , m_workplace(workplace)
    , m_jobs(jobs)
{
}

void Caseload::load()
{
    m_loading = true;
    emit changed();
    m_jobs.run(
        this,
        [this, method = m_workplace.method, names = m_workplace.names, today = m_workplace.today] {
            return plan::loadDirectory(m_desk.cases(), *method, names, today);
        },
        [this](Result<std::shared_ptr<const plan::Directory>> read) {
            m_loading = false;
            if (read) {
                m_directory = std::move(*read);
                m_problem.reset();
            } else {
                m_problem = read.error(); // what was read before stays readable
            }
            emit changed();
        });
    // Behind it: nobody waits for this with a list that is ready.
    m_jobs.run(
        this,
        [this] {
            m_desk.giveBackMemory();
            return true;
        },
        [](bool) {});
}

void Caseload::refresh(ClientId client)
{
    if (!m_directory)
        return;
    m_jobs.run(
        this,
        [this, client, method = m_workplace.method, today = m_workplace.today] {
            return plan::loadCase(client, m_desk.cases(), *method, today);
        },
        [this](const Result<plan::CaseRow> &row) {
            if (!row)
                return; // the list goes on showing what it knew; the page that wrote tells what went wrong
            m_directory = m_directory->withRow(*row);
            emit changed(row->client.id);
        });
}

QString Caseload::nameOf(ClientId client) const
{
    const std::optional<int> index = m_directory ? m_directory->indexOf(client) : std::nullopt;
    return index ? m_directory->row(*index).name : tr("naam nog niet geladen");
}

QList<ChipOption> Caseload::caseworkers() const
{
    QList<ChipOption> out;
    for (auto it = m_workplace.names.cbegin(); it != m_workplace.names.cend(); ++it)
        out.append({ it.key().toString(), it.value() });
    std::sort(out.begin(), out.end(),
        [](const ChipOption &a, const ChipOption &b) { return a.text.localeAwareCompare(b.text) < 0; });
    out.prepend({ QString(), tr("Alle klantmanagers") });
    return out;
}

} // namespace kib::ui
