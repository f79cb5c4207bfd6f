// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/caseload.h"

#include <algorithm>
#include <utility>

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
    // The worker passes from the first job to the second what this workstation knew.
    const auto before = std::make_shared<std::shared_ptr<const plan::Directory>>(m_directory);
    if (!m_directory)
        showLast(before);
    m_jobs.run(
        this,
        [this, before, method = m_workplace.method, names = m_workplace.names, today = m_workplace.today] {
            const auto known = std::exchange(*before, nullptr);
            return plan::loadDirectory(m_desk.cases(), *method, names, today, known);
        },
        [this](Result<std::shared_ptr<const plan::Directory>> read) {
            take(std::move(read));
            keep();
            giveBackMemory();
        });
}

void Caseload::take(Result<std::shared_ptr<const plan::Directory>> read)
{
    m_loading = false;
    const bool same = read && m_directory && !m_problem && (*read)->sameAs(*m_directory);
    m_problem.reset();
    if (!read)
        m_problem = read.error(); // what was known before stays readable
    else if (!same)
        m_directory = std::move(*read);
    if (!same)
        emit changed();
    emit loaded();
}

// Last: nobody waits for this with a list that is ready, and what was read for nothing is let go by then.
void Caseload::giveBackMemory()
{
    m_jobs.run(
        this,
        [this] {
            m_desk.giveBackMemory();
            return true;
        },
        [](bool) {});
}

void Caseload::showLast(const std::shared_ptr<std::shared_ptr<const plan::Directory>> &before)
{
    m_jobs.run(
        this,
        [this, before, names = m_workplace.names] {
            *before = m_desk.lastDirectory(names);
            return *before;
        },
        [this](const std::shared_ptr<const plan::Directory> &last) {
            if (!last || m_directory)
                return;
            m_directory = last;
            m_kept = last;
            emit changed();
        });
}

void Caseload::keep()
{
    if (!m_directory || m_directory == m_kept)
        return;
    m_kept = m_directory;
    m_jobs.run(
        this,
        [this, directory = m_directory] {
            m_desk.keepDirectory(*directory);
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

QString Caseload::nameIn(const std::shared_ptr<const plan::Directory> &directory, ClientId client)
{
    const std::optional<int> index = directory ? directory->indexOf(client) : std::nullopt;
    return index ? directory->row(*index).name : tr("naam nog niet geladen");
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
