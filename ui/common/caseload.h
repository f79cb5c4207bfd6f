// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/error.h"
#include "core/plan/directory.h"
#include "ui/common/chipoption.h"
#include "ui/common/desk.h"
#include "ui/common/jobs.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kib::ui {

// All clients in memory, for lists, search and the switcher: as this workstation knew them last, within a
// second as the file has them, then kept up to date client by client. Nobody waits for a file while typing.
class Caseload final : public QObject
{
    Q_OBJECT

public:
    Caseload(Desk &desk, const Workplace &workplace, Jobs &jobs);

    // Null until the first reading is done.
    [[nodiscard]] const std::shared_ptr<const plan::Directory> &directory() const { return m_directory; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    // As lists show it. Says so while it is not read yet.
    [[nodiscard]] QString nameOf(ClientId client) const { return nameIn(m_directory, client); }
    [[nodiscard]] static QString nameIn(
        const std::shared_ptr<const plan::Directory> &directory, ClientId client); // also on the worker
    // To choose from: all of them first, with an empty key, then each by name; key = id.
    [[nodiscard]] QList<ChipOption> caseworkers() const;

    void load();
    // On this workstation, for the next start; before the file is closed.
    void keep();
    void reword() { emit changed(); } // people read another language from here
    void refresh(ClientId client); // after something was written about this client

signals:
    void loaded(); // the file was read, well or not
    void changed(const std::optional<ClientId> &only = {}); // this client; nothing = all, and the people too

private:
    void take(Result<std::shared_ptr<const plan::Directory>> read);
    void giveBackMemory();
    void showLast(const std::shared_ptr<std::shared_ptr<const plan::Directory>> &before);
    Desk &m_desk;
    const Workplace &m_workplace;
    Jobs &m_jobs;
    std::shared_ptr<const plan::Directory> m_directory;
    std::optional<Error> m_problem;
    std::shared_ptr<const plan::Directory> m_kept; // as this workstation keeps it
    bool m_loading = false;
};

} // namespace kib::ui
