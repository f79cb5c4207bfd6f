// SPDX-License-Identifier: EUPL-1.2
#include "app/commands/commands.h"
#include "app/commands/inputfile.h"
#include "app/composition.h"
#include "app/dossiertext.h"
#include "app/jsonoutput.h"
#include "core/method/methodlibrary.h"
#include "core/method/methodreader.h"
#include "core/placement/advisor.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace kib::app {

namespace {

constexpr qint64 mostMethodBytes = 4'194'304; // the reader itself refuses above 2 MB, with a sentence

std::optional<QByteArray> shippedSource(const QString &key)
{
    const Result<QByteArray> bytes = method::shippedMethodFile(key);
    return bytes ? std::optional<QByteArray>(*bytes) : std::nullopt;
}

// The title, and below it a line for each: its key, to type, and its name.
template<class Items>
void addNames(QStringList &lines, const QString &title, const Items &items)
{
    if (items.isEmpty())
        return;
    QList<QStringList> rows;
    for (const auto &item : items)
        rows.append({ {}, item.key, item.name });
    lines << alignedTable({ {}, title, {} }, rows);
}

} // namespace

int run(const MethodsCommand &, const GlobalOptions &, const Output &out)
{
    QJsonArray json;
    QList<QStringList> rows;
    QStringList names;
    for (const QString &key : method::shippedMethodKeys()) {
        const auto method = method::shippedMethod(key);
        if (!method)
            return out.error(method.error());
        json.append(jsonMethod(**method));
        names << key;
        addNames(names, u"leefgebieden"_s, (*method)->domains);
        addNames(names, u"categorieën"_s, (*method)->categories);
        addNames(names, u"paden"_s, (*method)->paths);
        addNames(names, u"brieven"_s, (*method)->letters);
        rows.append({ key, (*method)->name, (*method)->version, QString::number((*method)->domains.size()),
            QString::number((*method)->categories.size()), QString::number((*method)->paths.size()) });
    }
    out.result(json,
        names.join(u'\n') + u"\n\n"_s
            + alignedTable(
                { u"sleutel"_s, u"naam"_s, u"versie"_s, u"leefgebieden"_s, u"categorieën"_s, u"paden"_s },
                rows, { 3, 4, 5 }));
    return exitDone;
}

int run(const MethodCheckCommand &command, const GlobalOptions &, const Output &out)
{
    const Result<QByteArray> bytes = inputFile(command.path, mostMethodBytes);
    if (!bytes)
        return out.error(bytes.error());
    const QList<method::Problem> problems = method::checkMethod(*bytes, shippedSource);
    QJsonArray json;
    QList<QStringList> rows;
    for (const method::Problem &problem : problems) {
        json.append(QJsonObject { { u"path"_s, problem.path }, { u"message"_s, problem.message } });
        rows.append({ problem.path, problem.message });
    }
    out.result(QJsonObject { { u"ok"_s, problems.isEmpty() }, { u"problems"_s, json } },
        problems.isEmpty() ? u"Deze werkwijze klopt."_s
                           : alignedTable({ u"plaats"_s, u"wat er mis is"_s }, rows));
    return problems.isEmpty() ? exitDone : exitFindings;
}

int run(const ServicesCommand &command, const GlobalOptions &options, const Output &out)
{
    std::unique_ptr<Office> office; // keeps the method of the file alive
    std::shared_ptr<const method::Method> method;
    if (!command.method.isEmpty() || filePath(options).isEmpty()) {
        const auto found = methodNamed(command.method.isEmpty() ? u"basis"_s : command.method);
        if (!found)
            return out.error(found.error());
        method = *found;
    } else {
        auto opened = openOffice(options);
        if (!opened)
            return out.error(opened.error());
        office = std::move(*opened);
        const auto current = office->file().methods().current();
        if (!current)
            return out.error(current.error());
        method = *current;
    }
    if (!command.category.isEmpty() && method->category(command.category) == nullptr)
        return out.error({ ErrorCode::Invalid, u"unknown_category"_s, { command.category, method->name } });
    QJsonArray json;
    QList<QStringList> rows;
    for (const method::Service &service : method->servicesFor(command.category)) {
        json.append(QJsonObject { { u"key"_s, service.key }, { u"name"_s, service.name },
            { u"srg_code"_s, jsonText(service.srgCode) } });
        rows.append({ service.key, service.name, service.srgCode });
    }
    out.result(json, alignedTable({ u"sleutel"_s, u"dienst"_s, u"SRG"_s }, rows));
    return exitDone;
}

int run(const AdviseCommand &command, const GlobalOptions &, const Output &out)
{
    const auto method = methodNamed(command.method);
    const Result<QByteArray> bytes = inputFile(command.factsPath, mostMethodBytes);
    if (!method || !bytes)
        return out.error(method ? bytes.error() : method.error());
    const Result<placement::FactSet> facts = placement::readFacts(*bytes, **method);
    if (!facts)
        return out.error(facts.error());
    const placement::FullAdvice advice = placement::advise(**method, *facts);
    out.result(
        QJsonObject { { u"category"_s, jsonAdvice(advice.category) }, { u"path"_s, jsonAdvice(advice.path) },
            { u"work_capacity"_s, advice.workCapacity ? QJsonValue(*advice.workCapacity) : QJsonValue() } },
        u"Werkwijze: %1\n"_s.arg((*method)->name) + adviceText(advice, **method));
    return exitDone;
}

} // namespace kib::app
