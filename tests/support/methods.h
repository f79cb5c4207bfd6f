// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/methodreader.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kib::test {

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// A method of tests/data/methods: "basis" stands alone and is small, "own" extends it.
inline QByteArray methodBytes(const QString &key)
{
    return fileBytes(QStringLiteral(KIB_TEST_DATA "/methods/%1.json").arg(key));
}

inline std::optional<QByteArray> smallBasis(const QString &key)
{
    if (key != QLatin1StringView("basis"))
        return std::nullopt;
    return methodBytes(key);
}

// A file of resources/methods laid over the small basis.
inline method::Method presetOnSmallBasis(const QString &key)
{
    const QByteArray bytes = fileBytes(QStringLiteral(KIB_SOURCE_DIR "/resources/methods/%1.json").arg(key));
    const auto method = method::readMethod(bytes, smallBasis);
    if (!method)
        FAIL(method.error().arguments.join(QLatin1StringView(": ")).toStdString());
    return *method;
}

// The document with the value at a path such as "domains[0].levels" set to `value`, removed when undefined,
// or added to the end of a list when the last step is "[+]".
inline QJsonValue edited(const QJsonValue &json, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    const QString &step = steps.first();
    const QStringList rest = steps.mid(1);
    if (step == QLatin1StringView("+")) {
        QJsonArray list = json.toArray();
        list.append(edited({}, rest, value));
        return list;
    }
    bool isIndex = false;
    const int index = step.toInt(&isIndex);
    if (isIndex) {
        QJsonArray list = json.toArray();
        REQUIRE(index < list.size());
        list.replace(index, edited(list.at(index), rest, value));
        return list;
    }
    QJsonObject object = json.toObject();
    const QJsonValue inner = edited(object.value(step), rest, value);
    object.remove(step);
    if (!inner.isUndefined())
        object.insert(step, inner);
    return object;
}

inline QByteArray withEdit(const QByteArray &json, QString path, const QJsonValue &value)
{
    const QStringList steps = path.replace(u'[', u'.').remove(u']').split(u'.', Qt::SkipEmptyParts);
    const QJsonValue document = edited(QJsonDocument::fromJson(json).object(), steps, value);
    return QJsonDocument(document.toObject()).toJson();
}

// A piece of JSON written as text: objects, lists, texts, numbers, true and false.
inline QJsonValue json(const char *text)
{
    const QByteArray wrapped = "[" + QByteArray(text) + "]";
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    REQUIRE(document.array().size() == 1);
    return document.array().first();
}

} // namespace kib::test
