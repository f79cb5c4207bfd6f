// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/client/client.h"
#include "core/contact/contactdesk.h"
#include "core/method/method.h"
#include "core/storage/casefile.h"

#include <QTemporaryDir>

#include <memory>

namespace kib::test {

inline const QDate monday { 2026, 11, 23 };

// A clock that stands still unless it is moved.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDate day = monday)
        : m_day(day)
    {
    }
    [[nodiscard]] QDate today() const override { return m_day; }
    [[nodiscard]] qint64 nowMs() const override { return toMs(m_day, QTime(10, 0)) + m_ticks++; }
    void moveTo(QDate day) { m_day = day; }
    void advance(qint64 ms) { m_ticks += ms; }

private:
    QDate m_day;
    mutable qint64 m_ticks = 0; // no two instants are the same
};

// A practice case file in a folder of its own, open, with one account "M. Jansen".
class TestOffice
{
public:
    explicit TestOffice(const QString &methodKey = QStringLiteral("rsd-kromme-rijn-heuvelrug"));

    [[nodiscard]] storage::CaseFile &file() { return *m_file; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const QString &recoveryKey() const { return m_recoveryKey; }
    // Closes the file and opens it again.
    void reopen();
    void close() { m_file.reset(); }
    [[nodiscard]] Result<std::unique_ptr<storage::CaseFile>> tryOpen(
        const QString &login, const QString &password);

    // Adds one person in an act of its own and returns what was stored.
    client::Client add(const client::Identity &identity, std::optional<AccountId> caseworker = {});
    [[nodiscard]] contact::ContactDesk desk();
    AccountId hire(const QString &name);
    void talkedTo(ClientId client, QDate on);

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    QString m_recoveryKey;
    std::unique_ptr<storage::CaseFile> m_file;
};

inline const QString testPassword = QStringLiteral("een wachtwoord van vier woorden");

// A person with a complete Dutch address; change what the test is about.
[[nodiscard]] client::Identity aPerson(const QString &number = QStringLiteral("K00001"));

// Fails the test with the error's code when there is none.
#define KIB_VALUE(expression)                                                                                \
    [&]() {                                                                                                  \
        auto kibResult = (expression);                                                                       \
        if (!kibResult)                                                                                      \
            FAIL(#expression " -> " << ::kib::key(kibResult.error().code).data() << " "                      \
                                    << kibResult.error().detail.toStdString());                              \
        return std::move(*kibResult);                                                                        \
    }()
#define KIB_DONE(expression)                                                                                 \
    do {                                                                                                     \
        const auto kibResult = (expression);                                                                 \
        if (!kibResult)                                                                                      \
            FAIL(#expression " -> " << ::kib::key(kibResult.error().code).data() << " "                      \
                                    << kibResult.error().detail.toStdString());                              \
    } while (false)

} // namespace kib::test
