// SPDX-License-Identifier: EUPL-1.2
#include "ui/client/contactwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

using Words = QHash<QString, const char *>;

QString word(const Words &words, const QString &key)
{
    const auto known = words.constFind(key);
    return known == words.cend() ? key : QCoreApplication::translate("contactwords", *known);
}

} // namespace

QString channelWord(const QString &key)
{
    static const Words words { { u"talk"_s, QT_TRANSLATE_NOOP("contactwords", "gesprek") },
        { u"phone"_s, QT_TRANSLATE_NOOP("contactwords", "telefoongesprek") },
        { u"message"_s, QT_TRANSLATE_NOOP("contactwords", "bericht") },
        { u"letter"_s, QT_TRANSLATE_NOOP("contactwords", "brief") },
        { u"third_party"_s, QT_TRANSLATE_NOOP("contactwords", "via een ander") },
        { u"import"_s, QT_TRANSLATE_NOOP("contactwords", "contact uit het eigen bestand") } };
    return word(words, key);
}

QString callOutcomeWord(const QString &key)
{
    static const Words words { { u"confirmed"_s, QT_TRANSLATE_NOOP("contactwords", "gebeld: komt") },
        { u"voicemail"_s, QT_TRANSLATE_NOOP("contactwords", "gebeld: voicemail") },
        { u"no_answer"_s, QT_TRANSLATE_NOOP("contactwords", "gebeld: nam niet op") },
        { u"wants_to_move"_s, QT_TRANSLATE_NOOP("contactwords", "gebeld: wil een ander moment") },
        { u"declines"_s, QT_TRANSLATE_NOOP("contactwords", "gebeld: komt niet") },
        { u"wrong_number"_s, QT_TRANSLATE_NOOP("contactwords", "gebeld: nummer klopt niet") } };
    return word(words, key);
}

QString appointmentKindWord(contact::AppointmentKind kind)
{
    static const Words words { { u"office"_s, QT_TRANSLATE_NOOP("contactwords", "op kantoor") },
        { u"home_visit"_s, QT_TRANSLATE_NOOP("contactwords", "huisbezoek") },
        { u"phone"_s, QT_TRANSLATE_NOOP("contactwords", "telefonisch") },
        { u"group"_s, QT_TRANSLATE_NOOP("contactwords", "in een groep") } };
    return word(words, key(kind));
}

bool isAnswered(const contact::CallAttempt &call)
{
    return call.outcome == "confirmed"_L1 || call.outcome == "wants_to_move"_L1
        || call.outcome == "declines"_L1;
}

} // namespace kib::ui
