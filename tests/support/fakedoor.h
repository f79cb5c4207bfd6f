// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/door.h"

namespace kib::test {

// A door that lets in who types "goed".
class FakeDoor final : public ui::Door
{
public:
    [[nodiscard]] Result<ui::FileGlance> glance(const QString &) override
    {
        if (problem)
            return fail(*problem);
        return ui::FileGlance { practice, logins };
    }
    [[nodiscard]] Result<void> enter(
        const QString &path, const QString &login, const QString &password) override
    {
        entered << path + QLatin1Char('|') + login;
        if (!practice && password != QLatin1StringView("goed") && password != wanted.password)
            return fail(ErrorCode::WrongPassword);
        return {};
    }
    [[nodiscard]] Result<QString> practiceOffice() override
    {
        practice = true;
        return QStringLiteral("/documenten/oefenkantoor.kib");
    }
    [[nodiscard]] Result<QString> create(const ui::NewOffice &office) override
    {
        if (problem)
            return fail(*problem);
        wanted = office;
        return QStringLiteral("AAAA-BBBB-CCCC-DDDD");
    }

    bool practice = false;
    QStringList logins { QStringLiteral("M. Jansen") };
    std::optional<Error> problem;
    QStringList entered; // "path|login", as often as it was tried
    ui::NewOffice wanted;
};

} // namespace kib::test
