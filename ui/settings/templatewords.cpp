// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/templatewords.h"

#include "core/method/lettertags.h"
#include "ui/common/errortext.h"
#include "ui/common/tr.h"
#include "ui/common/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kib::ui {

QList<ChipOption> letterFieldOptions()
{
    return {
        { u"{{salutation}}"_s, tr("Aanhef") },
        { u"{{name}}"_s, tr("Naam van de klant") },
        { u"{{weekday}}"_s, tr("Dag") },
        { u"{{date}}"_s, tr("Datum") },
        { u"{{time}}"_s, tr("Tijd") },
        { u"{{minutes_text}}"_s, tr("Hoe lang") },
        { u"{{place}}"_s, tr("Plaats") },
        { u"{{caseworker}}"_s, tr("Klantmanager") },
        { u"{{organisation}}"_s, tr("Organisatie") },
        { u"{{phone}}"_s, tr("Telefoon") },
        { u"{{#long_ago}} … {{/long_ago}}"_s, tr("Alleen als het lang geleden is") },
    };
}

QStringList tagProblems(const QString &text)
{
    static const QRegularExpression tag(u"\\{\\{\\s*([A-Za-z0-9_ ]+?)\\s*\\}\\}"_s);
    QStringList out;
    for (const QRegularExpressionMatch &match : tag.globalMatch(text)) {
        const QString name = match.captured(1);
        if (!method::letterFields().contains(name))
            out << tr("Onbekend: {{%1}}. Kies een veld hieronder.").arg(name);
    }
    if (out.isEmpty())
        out = method::letterTagProblems(text);
    out.removeDuplicates();
    return out;
}

QString missingSentence(const Error &error)
{
    if (error.code == ErrorCode::TemplateIncomplete)
        return tr("Nog geen voorbeeld: %1. Vul dat in bij Organisatie.")
            .arg(withheldSentence(error.arguments));
    return errorText(error).whole();
}

client::Client inventedClient()
{
    client::Client out { newId<ClientId>(0), 0, client::Status::Active, {}, {}, {}, {}, {}, {} };
    out.identity.name.initials = u"M.A.C."_s;
    out.identity.name.prefix = u"van den"_s;
    out.identity.name.surname = u"Wassenaer-Voorbeeldsma"_s;
    out.identity.address.street = u"Burgemeester Voorbeeldlaan"_s;
    out.identity.address.houseNumber = u"12"_s;
    out.identity.address.postcode = u"8000AA"_s;
    out.identity.address.city = u"Voorbeeldstad"_s;
    return out;
}

} // namespace kib::ui
