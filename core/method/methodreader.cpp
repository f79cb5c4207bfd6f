// SPDX-License-Identifier: EUPL-1.2
#include "core/method/methodreader.h"

#include "core/method/jsontext.h"
#include "core/method/methodcheck.h"
#include "core/method/methodparse.h"
#include "core/method/schemacheck.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace kib::method {

namespace {

constexpr qsizetype longestChain = 8;

// A file laid over its base, with what was found on the way.
struct Resolved {
    QJsonObject document;
    Method method;
    QList<Problem> problems;
};

Resolved resolve(const QByteArray &json, const MethodSource &source, QStringList chain);

// Members that are no object (a fault named by the schema) leave the base as it is.
QJsonObject laidOver(QJsonObject base, const QJsonObject &file)
{
    for (auto it = file.begin(); it != file.end(); ++it) {
        if (it.key() == "settings"_L1) {
            QJsonObject settings = base.value("settings"_L1).toObject();
            const QJsonObject own = it.value().toObject();
            for (auto setting = own.begin(); setting != own.end(); ++setting)
                settings.insert(setting.key(), setting.value());
            base.insert(it.key(), settings);
        } else if (it.key() != "extends"_L1 && it.key() != "domain_overrides"_L1) {
            base.insert(it.key(), it.value());
        }
    }
    return base;
}

void overrideDomains(QJsonObject &document, const QJsonObject &overrides, QList<Problem> &problems)
{
    QJsonArray domains = document.value("domains"_L1).toArray();
    for (auto it = overrides.begin(); it != overrides.end(); ++it) {
        bool found = false;
        for (qsizetype i = 0; i < domains.size(); ++i) {
            QJsonObject domain = domains.at(i).toObject();
            if (domain.value("key"_L1).toString() != it.key())
                continue;
            const QJsonObject changes = it.value().toObject();
            for (auto change = changes.begin(); change != changes.end(); ++change)
                domain.insert(change.key(), change.value());
            domains.replace(i, domain);
            found = true;
        }
        if (!found)
            problems.append({ u"domain_overrides."_s + shortened(it.key()),
                u"Het leefgebied '%1' bestaat niet."_s.arg(shortened(it.key())) });
    }
    if (!overrides.isEmpty())
        document.insert(u"domains"_s, domains);
}

QJsonObject baseOf(
    const QString &key, const MethodSource &source, const QStringList &chain, QList<Problem> &problems)
{
    const QString path = u"extends"_s;
    if (chain.contains(key) || chain.size() >= longestChain) {
        problems.append({ path, u"Deze werkwijzen bouwen op elkaar voort zonder einde."_s });
        return {};
    }
    const auto bytes = source ? source(key) : std::nullopt;
    if (!bytes) {
        problems.append({ path, u"De werkwijze '%1' is er niet."_s.arg(shortened(key)) });
        return {};
    }
    Resolved base = resolve(*bytes, source, chain + QStringList { key });
    if (!base.problems.isEmpty()) {
        const Problem &first = base.problems.first();
        problems.append({ path,
            u"De werkwijze '%1' is zelf niet goed: %2 (%3)"_s.arg(
                shortened(key), first.message, first.path) });
    }
    return std::move(base.document);
}

void fillSettings(QJsonObject &document)
{
    QJsonObject settings = document.value("settings"_L1).toObject();
    const QHash<QString, qint64> defaults = settingDefaults();
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        if (!settings.contains(it.key()))
            settings.insert(it.key(), it.value());
    }
    document.insert(u"settings"_s, settings);
}

// `chain` holds the keys this file was reached by.
Resolved resolve(const QByteArray &json, const MethodSource &source, QStringList chain)
{
    Resolved resolved;
    const auto file = readJsonObject(json, resolved.problems);
    if (!file)
        return resolved;
    resolved.problems += textProblems(*file);
    resolved.problems += schemaProblems(*file);

    QJsonObject base;
    if (const QJsonValue extends = file->value("extends"_L1); extends.isString()) {
        chain << file->value("key"_L1).toString();
        base = baseOf(extends.toString(), source, chain, resolved.problems);
        if (base.isEmpty()) // what is missing would all be reported as missing here
            return resolved;
    }
    resolved.document = laidOver(base, *file);
    overrideDomains(resolved.document, file->value("domain_overrides"_L1).toObject(), resolved.problems);
    fillSettings(resolved.document);
    resolved.method = parseMethod(resolved.document, resolved.problems);
    resolved.problems += meaningProblems(resolved.method);
    return resolved;
}

Error invalid(const Problem &problem)
{
    return { ErrorCode::MethodInvalid, u"method"_s, { problem.path, problem.message } };
}

} // namespace

QList<Problem> checkMethod(const QByteArray &json, const MethodSource &source)
{
    return resolve(json, source, {}).problems;
}

Result<Method> readMethod(const QByteArray &json, const MethodSource &source)
{
    Resolved resolved = resolve(json, source, {});
    if (!resolved.problems.isEmpty())
        return fail(invalid(resolved.problems.first()));
    resolved.method.body = QJsonDocument(resolved.document).toJson(QJsonDocument::Compact);
    return std::move(resolved.method);
}

Result<Method> rereadMethod(const QByteArray &body)
{
    QList<Problem> problems;
    const auto file = readJsonObject(body, problems);
    if (!file)
        return fail(invalid(problems.first()));
    QJsonObject document = *file;
    fillSettings(document); // with those that came after it was made
    Method method = parseMethod(document, problems);
    if (!problems.isEmpty())
        return fail(invalid(problems.first()));
    method.body = body;
    return method;
}

} // namespace kib::method
