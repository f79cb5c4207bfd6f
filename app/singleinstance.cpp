// SPDX-License-Identifier: EUPL-1.2
#include "app/singleinstance.h"

#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

constexpr int patienceMs = 500;

QString address()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? u"klantinbeeld"_s : folder + u"/klantinbeeld"_s;
}

} // namespace

bool SingleInstance::handedOver(const QString &file)
{
    QLocalSocket other;
    other.connectToServer(address());
    if (other.waitForConnected(patienceMs)) {
        other.write(file.toUtf8() + '\n');
        if (other.waitForBytesWritten(patienceMs))
            return true;
    }
    QLocalServer::removeServer(address()); // left by a start that was killed
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *from = m_server.nextPendingConnection();
        connect(from, &QLocalSocket::disconnected, from, &QObject::deleteLater);
        connect(from, &QLocalSocket::readyRead, this, [this, from] {
            if (from->canReadLine())
                emit startedAgain(QString::fromUtf8(from->readLine()).trimmed());
        });
    });
    m_server.listen(address());
    return false;
}

} // namespace kib::app
