// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocalServer>
#include <QObject>

namespace kib::app {

// One window a person: a second start gives its file to the first and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    // True when another start is there and took the file. Else this is the first, and listens.
    [[nodiscard]] bool handedOver(const QString &file);

signals:
    void startedAgain(const QString &file);

private:
    QLocalServer m_server;
};

} // namespace kib::app
