// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/office.h"
#include "ui/common/desk.h"
#include "ui/shell/door.h"

#include <optional>

namespace kib::app {

// The window's way into a case file: keeps the open office. Everything here runs on the worker.
class WindowDoor final : public ui::Door
{
public:
    ~WindowDoor() override;

    [[nodiscard]] Result<ui::FileGlance> glance(const QString &path) override;
    [[nodiscard]] Result<void> enter(
        const QString &path, const QString &login, const QString &password) override;
    [[nodiscard]] Result<QString> practiceOffice() override;
    [[nodiscard]] Result<QString> create(const ui::NewOffice &wanted) override;

    // Of the file that was entered last. Codes of the stores.
    [[nodiscard]] Result<ui::Workplace> workplace();
    [[nodiscard]] ui::Desk &desk() { return *m_desk; }
    [[nodiscard]] Result<void> moveTo(QDate day) { return m_office->moveTo(day); }
    void leave(); // closes the file and wipes its keys

private:
    std::optional<storage::LockedFile> m_glanced; // a practice file: it is entered next
    QString m_glancedPath;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<interview::Drafts> m_drafts; // may be null: see Desk
    std::unique_ptr<ui::Desk> m_desk;
    QString m_path;
};

} // namespace kib::app
