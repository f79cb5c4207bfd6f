// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/methodtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("MethodText", text);
}

QString answersOf(const method::Question &question)
{
    QStringList texts;
    for (const method::Choice &choice : question.choices)
        texts << choice.text;
    switch (question.kind) {
    case method::QuestionKind::Choice:
        return words(QT_TRANSLATE_NOOP("MethodText", "Eén antwoord: %1")).arg(texts.join(u", "_s));
    case method::QuestionKind::Multiple:
        return words(QT_TRANSLATE_NOOP("MethodText", "Meer antwoorden: %1")).arg(texts.join(u", "_s));
    case method::QuestionKind::YesNo:
        return words(QT_TRANSLATE_NOOP("MethodText", "Ja, nee of weet niet"));
    case method::QuestionKind::Number:
        return words(QT_TRANSLATE_NOOP("MethodText", "Een getal van %1 tot en met %2"))
            .arg(question.least)
            .arg(question.most);
    case method::QuestionKind::Date:
        return words(QT_TRANSLATE_NOOP("MethodText", "Een datum"));
    case method::QuestionKind::Text:
        return words(QT_TRANSLATE_NOOP("MethodText", "In eigen woorden"));
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
    MethodItem item { domain.enabled
            ? domain.name
            : words(QT_TRANSLATE_NOOP("MethodText", "%1 (staat uit)")).arg(domain.name),
        {} };
    const auto add = [&item](const char *heading, const QStringList &lines) {
        if (!lines.isEmpty() && !lines.first().isEmpty())
            item.details.append({ words(heading), lines });
    };
    add(QT_TRANSLATE_NOOP("MethodText", "Waarom we dit vragen"), { domain.necessity });
    add(QT_TRANSLATE_NOOP("MethodText", "Eerste vraag"), { domain.opening });
    QStringList levels;
    for (const method::Level &level : domain.levels)
        levels << u"%1  %2: %3"_s.arg(QString::number(level.score), level.name, level.text);
    add(QT_TRANSLATE_NOOP("MethodText", "Niveaus"), levels);
    QStringList questions;
    for (const method::Question &question : domain.questions)
        questions << u"%1\n%2"_s.arg(question.text, answersOf(question));
    add(QT_TRANSLATE_NOOP("MethodText", "Vragen"), questions);
    add(QT_TRANSLATE_NOOP("MethodText", "Wat er kan spelen"), textsOf(domain.chips));
    add(QT_TRANSLATE_NOOP("MethodText", "Wat u kunt zien of horen"), textsOf(domain.observations));
    add(QT_TRANSLATE_NOOP("MethodText", "Mogelijke eerste stappen"), domain.firstSteps);
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
        item.details.append({ words(QT_TRANSLATE_NOOP("MethodText", "Diensten")), services });
    return item;
}

// Rules and gaps of a routing, in the words of the method.
template<class NameOf>
QList<MethodItem> rulesOf(const method::Routing &routing, const NameOf &nameOf)
{
    QList<MethodItem> items;
    for (const method::Rule &rule : routing.rules)
        items.append({ words(QT_TRANSLATE_NOOP("MethodText", "Voorstel: %1")).arg(nameOf(rule.proposes)),
            { { QString(), { rule.text } } } });
    for (const method::Gap &gap : routing.gaps)
        items.append(
            { words(QT_TRANSLATE_NOOP("MethodText", "Geen voorstel")), { { QString(), { gap.text } } } });
    return items;
}

void addRules(QList<MethodPart> &parts, const method::Method &method)
{
    const QString note
        = words(QT_TRANSLATE_NOOP("MethodText", "De regels doen een voorstel. De klantmanager besluit."));
    const QList<MethodItem> categories = rulesOf(method.categoryRouting, [&method](const QString &key) {
        const method::Category *category = method.category(key);
        return category ? category->name : key;
    });
    if (!categories.isEmpty())
        parts.append(
            { words(QT_TRANSLATE_NOOP("MethodText", "Regels voor de categorie")), note, categories, false });
    const QList<MethodItem> paths = rulesOf(method.pathRouting, [&method](const QString &key) {
        const method::Path *path = method.path(key);
        return path ? path->name : key;
    });
    if (!paths.isEmpty())
        parts.append({ words(QT_TRANSLATE_NOOP("MethodText", "Regels voor het pad")), note, paths, false });
}

void addProfile(QList<MethodPart> &parts, const method::Method &method)
{
    MethodPart part { words(QT_TRANSLATE_NOOP("MethodText", "Profiel")),
        words(QT_TRANSLATE_NOOP(
            "MethodText", "R = door de gemeente zelf gemeld. D = een standaard van dit programma.")),
        {}, true };
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
    MethodPart domains { words(QT_TRANSLATE_NOOP("MethodText", "Leefgebieden")), {}, {}, false };
    for (const method::Domain &domain : method.domains)
        domains.items.append(itemOf(domain));
    MethodPart categories { words(QT_TRANSLATE_NOOP("MethodText", "Categorieën")), {}, {}, false };
    for (const method::Category &category : method.categories)
        categories.items.append(itemOf(method, category));
    MethodPart paths { words(QT_TRANSLATE_NOOP("MethodText", "Paden")), {}, {}, false };
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
        parts.append({ words(QT_TRANSLATE_NOOP("MethodText", "Diensten")), {},
            { { words(QT_TRANSLATE_NOOP("MethodText", "Alle diensten")), { { QString(), services } } } },
            false });
    return parts;
}

} // namespace kib::ui
