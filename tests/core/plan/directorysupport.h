// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/practiceoffice.h"
#include "core/method/methodlibrary.h"
#include "core/plan/directorybuilder.h"
#include "tests/support/catch_qt.h"
#include "tests/support/testoffice.h"

namespace kib::test {

[[nodiscard]] inline plan::CaseSources sourcesOf(TestOffice &office)
{
    storage::CaseFile &file = office.file();
    return { file.clients(), file.contacts(), file.placements(), file.plans() };
}

[[nodiscard]] inline std::shared_ptr<const method::Method> methodOf(TestOffice &office)
{
    return KIB_VALUE(office.file().methods().current());
}

inline void fillPractice(TestOffice &office, int clients)
{
    storage::CaseFile &file = office.file();
    exchange::PracticeOffice practice(
        { file, file.clients(), file.contacts(), file.interviews(), file.placements(), file.plans(),
            file.organisations(), file.accounts(), file.session(), file.clock() },
        *methodOf(office), 1);
    (void)KIB_VALUE(practice.fill(clients));
}

[[nodiscard]] inline std::shared_ptr<const plan::Directory> directoryOf(TestOffice &office)
{
    return KIB_VALUE(plan::loadDirectory(sourcesOf(office), *methodOf(office), {}, monday));
}

[[nodiscard]] inline client::Client aClient(const QString &number, const QString &surname)
{
    client::Identity identity = aPerson(number);
    identity.name.surname = surname;
    identity.name.prefix.clear();
    return { newId<ClientId>(1), 1, client::Status::Active, {}, {}, {}, monday, {}, identity };
}

// Directories without a case file.
class DirectoryMaker
{
public:
    explicit DirectoryMaker(QHash<AccountId, QString> names = {})
        : m_method(KIB_VALUE(method::shippedMethod(QStringLiteral("rsd-kromme-rijn-heuvelrug"))))
        , m_names(std::move(names))
    {
    }
    [[nodiscard]] const method::Method &method() const { return *m_method; }
    [[nodiscard]] plan::CaseRow row(const client::Client &client, const plan::CaseDates &dates = {}) const
    {
        return plan::caseRow(client, dates, *m_method, monday);
    }
    [[nodiscard]] std::shared_ptr<const plan::Directory> with(const QList<plan::CaseRow> &rows) const
    {
        plan::DirectoryBuilder builder(*m_method, m_names);
        for (const plan::CaseRow &row : rows)
            builder.add(row);
        return builder.build(monday);
    }

private:
    std::shared_ptr<const method::Method> m_method;
    QHash<AccountId, QString> m_names;
};

} // namespace kib::test
