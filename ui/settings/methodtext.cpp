// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/methodtext.h"

#include "ui/common/tr.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString answersOf(const method::Question &question)
{
    QStringList texts;
    for (const method::Choice &choice : question.choices)
        texts << choice.text;
    switch (question.kind) {
    case method::QuestionKind::Choice:
        return tr("Eén antwoord: %1").arg(texts.join(u", "_s));
    case method::QuestionKind::Multiple:
        return tr("Meer antwoorden: %1").arg(texts.join(u", "_s));
    case method::QuestionKind::YesNo:
        return tr("Ja, nee of weet niet");
    case method::QuestionKind::Number:
        return tr("Een getal van %1 tot en met %2").arg(question.least).arg(question.most);
    case method::QuestionKind::Date:
        return tr("Een datum");
    case method::QuestionKind::Text:
        return tr("In eigen woorden");
    }
    return {};
}

QStringList textsOf(const QList<method::Choice> &choices)
{
    QStringList out;
    for (const method::Choice &choice : choices)
        out << choice.text;
    return out.isEmpty() ? out : QStringList { out.join(u", "_s) };
}

MethodItem itemOf(const method::Domain &domain)
{
    MethodItem item { domain.enabled ? domain.name : tr("%1 (staat uit)").arg(domain.name), {} };
    const auto add = [&item](const QString &heading, const QStringList &lines) {
        if (!lines.isEmpty() && !lines.first().isEmpty())
            item.details.append({ heading, lines });
    };
    add(tr("Waarom we dit vragen"), { domain.necessity });
    add(tr("Eerste vraag"), { domain.opening });
    QStringList levels;
    for (const method::Level &level : domain.levels)
        levels << u"%1  %2: %3"_s.arg(QString::number(level.score), level.name, level.text);
    add(tr("Niveaus"), levels);
    QStringList questions;
    for (const method::Question &question : domain.questions)
        questions << u"%1\n%2"_s.arg(question.text, answersOf(question));
    add(tr("Vragen"), questions);
    add(tr("Wat er kan spelen"), textsOf(domain.chips));
    add(tr("Wat u kunt zien of horen"), textsOf(domain.observations));
    add(tr("Mogelijke eerste stappen"), domain.firstSteps);
    return item;
}

MethodItem itemOf(const method::Method &method, const method::Category &category)
{
    MethodItem item { category.name, { { QString(), { category.definition } } } };
    QStringList services;
    for (const QString &key : category.services) {
        if (const method::Service *service = method.service(key))
            services << service->name;
    }
    if (!services.isEmpty())
        item.details.append({ tr("Diensten"), services });
    return item;
}

// Rules and gaps of a routing, in the words of the method.
QList<MethodItem> rulesOf(
    const method::Routing &routing, const std::function<QString(const QString &)> &nameOf)
{
    QList<MethodItem> items;
    for (const method::Rule &rule : routing.rules)
        items.append({ tr("Voorstel: %1").arg(nameOf(rule.proposes)), { { QString(), { rule.text } } } });
    for (const method::Gap &gap : routing.gaps)
        items.append({ tr("Geen voorstel"), { { QString(), { gap.text } } } });
    return items;
}

void addRules(QList<MethodPart> &parts, const method::Method &method)
{
    const QString note = tr("De regels doen een voorstel. De klantmanager besluit.");
    const QList<MethodItem> categories = rulesOf(method.categoryRouting, [&method](const QString &key) {
        const method::Category *category = method.category(key);
        return category ? category->name : key;
    });
    if (!categories.isEmpty())
        parts.append({ tr("Regels voor de categorie"), note, categories, false });
    const QList<MethodItem> paths = rulesOf(method.pathRouting, [&method](const QString &key) {
        const method::Path *path = method.path(key);
        return path ? path->name : key;
    });
    if (!paths.isEmpty())
        parts.append({ tr("Regels voor het pad"), note, paths, false });
}

void addProfile(QList<MethodPart> &parts, const method::Method &method)
{
    MethodPart part { tr("Profiel"),
        tr("R = door de gemeente zelf gemeld. D = een standaard van dit programma."), {}, true };
    for (const method::ProfileEntry &entry : method.profile)
        part.items.append({ entry.field,
            { { QString(), { u"%1 (%2)"_s.arg(entry.value, entry.reported ? u"R"_s : u"D"_s) } } } });
    if (!part.items.isEmpty())
        parts.append(part);
}

} // namespace

QList<MethodPart> methodParts(const method::Method &method)
{
    QList<MethodPart> parts;
    addProfile(parts, method);
    MethodPart domains { tr("Leefgebieden"), {}, {}, false };
    for (const method::Domain &domain : method.domains)
        domains.items.append(itemOf(domain));
    MethodPart categories { tr("Categorieën"), {}, {}, false };
    for (const method::Category &category : method.categories)
        categories.items.append(itemOf(method, category));
    MethodPart paths { tr("Paden"), {}, {}, false };
    for (const method::Path &path : method.paths)
        paths.items.append({ path.name, { { QString(), { path.definition } } } });
    for (const MethodPart &part : { domains, categories, paths }) {
        if (!part.items.isEmpty())
            parts.append(part);
    }
    addRules(parts, method);
    QStringList services;
    for (const method::Service &service : method.services)
        services << (service.srgCode.isEmpty() ? service.name
                                               : u"%1 (SRG %2)"_s.arg(service.name, service.srgCode));
    if (!services.isEmpty())
        parts.append({ tr("Diensten"), {}, { { tr("Alle diensten"), { { QString(), services } } } }, false });
    return parts;
}

} // namespace kib::ui
