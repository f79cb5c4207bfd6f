// SPDX-License-Identifier: EUPL-1.2
#include "core/method/schemacheck.h"

#include "core/method/jsontext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <exception>

using namespace Qt::StringLiterals;

namespace kib::method {

namespace {

const QJsonObject &schemaDocument()
{
    static const QJsonObject document = [] {
        QFile file(u":/methods/schema.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return document;
}

QJsonObject followReference(const QJsonObject &schema)
{
    constexpr QLatin1StringView prefix { "#/definitions/" };
    const QString reference = schema.value("$ref"_L1).toString();
    if (!reference.startsWith(prefix))
        return schema;
    const QJsonObject definitions = schemaDocument().value("definitions"_L1).toObject();
    return definitions.value(reference.mid(prefix.size())).toObject();
}

// The schema of one member of an object; empty when nothing is said about it.
QJsonObject memberSchema(const QJsonObject &schema, const QString &name)
{
    const QJsonValue own = schema.value("properties"_L1).toObject().value(name);
    return followReference((own.isObject() ? own : schema.value("additionalProperties"_L1)).toObject());
}

QJsonObject itemSchema(const QJsonObject &schema)
{
    return followReference(schema.value("items"_L1).toObject());
}

QString joined(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

// Unknown and missing members. The library would name them one at a time and by the object only.
void checkMembers(
    const QJsonValue &value, const QJsonObject &schema, const QString &path, QList<Problem> &problems)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        const QJsonObject inner = itemSchema(schema);
        for (qsizetype i = 0; i < list.size(); ++i)
            checkMembers(list.at(i), inner, itemPath(path, i), problems);
        return;
    }
    if (!value.isObject()
        || !(schema.contains("properties"_L1) || schema.contains("additionalProperties"_L1)))
        return;
    const QJsonObject object = value.toObject();
    for (const auto &required : schema.value("required"_L1).toArray()) {
        if (!object.contains(required.toString()))
            problems.append({ path, u"Hier ontbreekt '%1'."_s.arg(required.toString()) });
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject inner = memberSchema(schema, it.key());
        const QString memberPath = joined(path, shortened(it.key()));
        if (inner.isEmpty()) {
            const QString allowed = schema.value("properties"_L1).toObject().keys().join(", "_L1);
            problems.append({ memberPath,
                u"Onbekende sleutel '%1'. Toegestaan zijn: %2."_s.arg(shortened(it.key()), allowed) });
        } else {
            checkMembers(it.value(), inner, memberPath, problems);
        }
    }
}

// std::regex, which the library uses for `pattern`, has run out of stack on long texts. No pattern allows
// more than 60 characters, so cutting far beyond that changes no verdict; longer texts are judged elsewhere.
QJsonValue withShortTexts(const QJsonValue &value)
{
    constexpr qsizetype longest = 1000;
    if (value.isString())
        return value.toString().left(longest);
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &item : value.toArray())
            list << withShortTexts(item);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject old = value.toObject();
    for (auto it = old.begin(); it != old.end(); ++it)
        object.insert(it.key(), withShortTexts(it.value()));
    return object;
}

// The library's steps ("<root>", "[domains]", "[3]") as a path of ours, with what the schema says belongs
// there.
Problem readable(const std::vector<std::string> &steps)
{
    QJsonObject schema = schemaDocument();
    QString path;
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const QString step = QString::fromStdString(steps[i]);
        if (schema.contains("items"_L1)) {
            schema = itemSchema(schema);
            path += step;
        } else {
            const QString name = step.mid(1, step.size() - 2);
            schema = memberSchema(schema, name);
            path = joined(path, shortened(name));
        }
    }
    return { path, u"Dit klopt niet. Hier hoort: %1."_s.arg(schema.value("description"_L1).toString()) };
}

// Repeats of a fault that is named where it stands, or by `checkMembers`.
bool isEcho(const std::string &description)
{
    for (const char *start : { "Failed to validate", "Object contains a property", "Missing required" }) {
        if (description.rfind(start, 0) == 0)
            return true;
    }
    return false;
}

} // namespace

QList<Problem> schemaProblems(const QJsonObject &document)
{
    QList<Problem> problems;
    checkMembers(document, schemaDocument(), {}, problems);
    try {
        static const valijson::Schema *const schema = [] {
            auto *made = new valijson::Schema; // lives as long as the process
            valijson::SchemaParser().populateSchema(
                valijson::adapters::QtJsonAdapter(schemaDocument()), *made);
            return made;
        }();
        const QJsonValue shortTexts = withShortTexts(document);
        valijson::ValidationResults results;
        valijson::Validator validator;
        validator.validate(*schema, valijson::adapters::QtJsonAdapter(shortTexts), &results);
        for (const valijson::ValidationResults::Error &error : results) {
            if (isEcho(error.description))
                continue;
            const Problem problem = readable(error.context);
            if (problems.isEmpty() || problems.last() != problem)
                problems << problem;
        }
    } catch (const std::exception &) {
        problems.append({ {}, u"Dit bestand kan niet worden nagekeken."_s });
    }
    return problems;
}

QHash<QString, qint64> settingDefaults()
{
    const QJsonObject settings
        = memberSchema(schemaDocument(), u"settings"_s).value("properties"_L1).toObject();
    QHash<QString, qint64> defaults;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        defaults.insert(it.key(), it.value().toObject().value("default"_L1).toInteger());
    return defaults;
}

QStringList profileFields()
{
    QStringList fields;
    const QJsonObject profile = memberSchema(schemaDocument(), u"profile"_s);
    for (const auto &field : profile.value("required"_L1).toArray())
        fields << field.toString();
    return fields;
}

} // namespace kib::method
