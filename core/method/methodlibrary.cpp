// SPDX-License-Identifier: EUPL-1.2
#include "core/method/methodlibrary.h"

#include "core/method/methodreader.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <mutex>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace kib::method {

namespace {

std::optional<QByteArray> shippedBytes(const QString &key)
{
    if (!shippedMethodKeys().contains(key))
        return std::nullopt;
    QFile file(u":/methods/%1.json"_s.arg(key));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace

QStringList shippedMethodKeys()
{
    const QString first = u"basis"_s;
    QStringList keys;
    for (const QString &name : QDir(u":/methods"_s).entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        const QString key = name.chopped(QStringView(u".json").size());
        if (key != "schema"_L1)
            keys << key;
    }
    if (keys.removeOne(first))
        keys.prepend(first);
    return keys;
}

Result<QByteArray> shippedMethodFile(const QString &key)
{
    auto bytes = shippedBytes(key);
    if (!bytes)
        return fail(ErrorCode::NotFound, u"method"_s, { key });
    return *std::move(bytes);
}

Result<std::shared_ptr<const Method>> shippedMethod(const QString &key)
{
    static std::mutex mutex;
    static QHash<QString, std::shared_ptr<const Method>> read;
    const std::lock_guard lock(mutex);
    if (const auto found = read.constFind(key); found != read.constEnd())
        return *found;
    const auto bytes = shippedMethodFile(key);
    if (!bytes)
        return fail(bytes.error());
    auto method = readMethod(*bytes, shippedBytes);
    if (!method)
        return fail(std::move(method.error()));
    auto shared = std::make_shared<const Method>(*std::move(method));
    read.insert(key, shared);
    return shared;
}

} // namespace kib::method
