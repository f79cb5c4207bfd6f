// SPDX-License-Identifier: EUPL-1.2
#include "core/method/methodlibrary.h"
#include "tests/support/catch_qt.h"
#include "ui/settings/methodtext.h"
#include "ui/settings/settingssections.h"

using namespace kib;
using namespace Qt::StringLiterals;

namespace {

QString allOf(const ui::MethodPart &part)
{
    QString out = part.title + part.note;
    for (const ui::MethodItem &item : part.items) {
        out += item.title;
        for (const auto &lines : item.details)
            out += lines.heading + lines.lines.join(u'\n');
    }
    return out;
}

} // namespace

TEST_CASE("a way of working can be read whole, with every definition in full")
{
    for (const QString &key : method::shippedMethodKeys()) {
        const auto method = *method::shippedMethod(key);
        QString text;
        for (const ui::MethodPart &part : ui::methodParts(*method)) {
            CHECK_FALSE(part.items.isEmpty());
            text += allOf(part);
        }
        for (const method::Domain &domain : method->domains) {
            CHECK(text.contains(domain.name));
            for (const method::Level &level : domain.levels)
                CHECK(text.contains(level.text));
            for (const method::Question &question : domain.questions)
                CHECK(text.contains(question.text));
        }
        for (const method::Category &category : method->categories)
            CHECK(text.contains(category.definition));
        for (const method::Path &path : method->paths)
            CHECK(text.contains(path.definition));
        for (const method::Rule &rule : method->categoryRouting.rules)
            CHECK(text.contains(rule.text));
        for (const method::Service &service : method->services)
            CHECK(text.contains(service.name));
    }
}

TEST_CASE("a role sees the sections it may use, and its own view always")
{
    const auto keys = [](const QList<vault::Role> &roles) {
        QStringList out;
        for (const ui::SettingsSection &section : ui::settingsSections(roles))
            out << section.key;
        return out;
    };
    CHECK(keys({ vault::Role::Caseworker }) == QStringList { u"weergave"_s, u"werkwijze"_s, u"bestand"_s });
    CHECK(keys({ vault::Role::TeamLead })
        == QStringList { u"weergave"_s, u"werkwijze"_s, u"importeren"_s, u"bestand"_s });
    CHECK(keys({ vault::Role::Administrator })
        == QStringList { u"weergave"_s, u"organisatie"_s, u"werkdagen"_s, u"werkwijze"_s, u"brieven"_s,
            u"importeren"_s, u"bestand"_s });
    CHECK(keys({ vault::Role::Analyst }) == keys({ vault::Role::Caseworker }));
}
