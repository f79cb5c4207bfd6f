// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/templatewords.h"

#include "core/method/lettertags.h"
#include "ui/common/errortext.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("TemplateWords", text);
}

} // namespace

QList<ChipOption> letterFieldOptions()
{
    return { { u"{{salutation}}"_s, words(QT_TRANSLATE_NOOP("TemplateWords", "Aanhef")) },
        { u"{{name}}"_s, words(QT_TRANSLATE_NOOP("TemplateWords", "Naam van de klant")) },
        { u"{{weekday}}"_s, words(QT_TRANSLATE_NOOP("TemplateWords", "Dag")) },
        { u"{{date}}"_s, words(QT_TRANSLATE_NOOP("TemplateWords", "Datum")) },
        { u"{{time}}"_s, words(QT_TRANSLATE_NOOP("TemplateWords", "Tijd")) },
        { u"{{minutes_text}}"_s, words(QT_TRANSLATE_NOOP("TemplateWords", "Hoe lang")) },
        { u"{{place}}"_s, words(QT_TRANSLATE_NOOP("TemplateWords", "Plaats")) },
        { u"{{caseworker}}"_s, words(QT_TRANSLATE_NOOP("TemplateWords", "Klantmanager")) },
        { u"{{organisation}}"_s, words(QT_TRANSLATE_NOOP("TemplateWords", "Organisatie")) },
        { u"{{phone}}"_s, words(QT_TRANSLATE_NOOP("TemplateWords", "Telefoon")) },
        { u"{{#long_ago}} … {{/long_ago}}"_s,
            words(QT_TRANSLATE_NOOP("TemplateWords", "Alleen als het lang geleden is")) } };
}

QStringList tagProblems(const QString &text)
{
    static const QRegularExpression tag(u"\\{\\{\\s*([A-Za-z0-9_ ]+?)\\s*\\}\\}"_s);
    QStringList out;
    for (const QRegularExpressionMatch &match : tag.globalMatch(text)) {
        const QString name = match.captured(1);
        if (!method::letterFields().contains(name))
            out << words(QT_TRANSLATE_NOOP("TemplateWords", "Onbekend: {{%1}}. Kies een veld hieronder."))
                       .arg(name);
    }
    if (out.isEmpty())
        out = method::letterTagProblems(text);
    out.removeDuplicates();
    return out;
}

QString missingSentence(const Error &error)
{
    if (error.code == ErrorCode::TemplateIncomplete)
        return words(
            QT_TRANSLATE_NOOP("TemplateWords", "Nog geen voorbeeld: %1. Vul dat in bij Organisatie."))
            .arg(withheldSentence(error.arguments));
    const ErrorText text = errorText(error);
    return text.message + u' ' + text.advice;
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
