// SPDX-License-Identifier: EUPL-1.2
#include "core/method/letteredit.h"

#include "core/method/methodreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kib::method {

namespace {

constexpr int places = 3;
constexpr int mostInPlace = 9999;

} // namespace

QString nextVersion(const QString &version)
{
    QStringList parts = version.split(u'.');
    while (parts.size() < places)
        parts << u"0"_s;
    const int last = parts.last().toInt() + 1;
    if (last > mostInPlace)
        return {};
    parts.last() = QString::number(last);
    return parts.join(u'.');
}

Result<Method> withLetter(
    const Method &method, const QString &letterKey, const QString &subject, const QString &body)
{
    if (method.letter(letterKey) == nullptr)
        return fail(ErrorCode::NotFound, u"letter"_s);
    if (subject.trimmed().isEmpty() || body.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, u"letter_empty"_s);
    const QString version = nextVersion(method.version);
    if (version.isEmpty())
        return fail(ErrorCode::Conflict, u"method_version"_s, { method.key, method.version });
    QJsonObject document = QJsonDocument::fromJson(method.body).object();
    QJsonArray letters = document.value("letters"_L1).toArray();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        QJsonObject letter = letters.at(i).toObject();
        if (letter.value("key"_L1).toString() != letterKey)
            continue;
        letter.insert("subject"_L1, subject.trimmed());
        letter.insert("body"_L1, body.trimmed());
        letters.replace(i, letter);
    }
    document.insert("letters"_L1, letters);
    document.insert("version"_L1, version);
    // The body is whole: there is nothing left to extend.
    return readMethod(
        QJsonDocument(document).toJson(QJsonDocument::Compact), [](const QString &) { return std::nullopt; });
}

} // namespace kib::method
