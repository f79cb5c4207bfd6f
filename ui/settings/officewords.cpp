// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/officewords.h"

#include "core/base/dutchdate.h"
#include "core/base/workdays.h"
#include "ui/common/typeddate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("OfficeWords", text);
}

QString holidayName(QDate day)
{
    switch (easter(day.year()).daysTo(day)) {
    case -2:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "Goede Vrijdag"));
    case 0:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "eerste paasdag"));
    case 1:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "tweede paasdag"));
    case 39:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "Hemelvaartsdag"));
    case 49:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "eerste pinksterdag"));
    case 50:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "tweede pinksterdag"));
    default:
        break;
    }
    switch (day.month() * 100 + day.day()) {
    case 101:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "nieuwjaarsdag"));
    case 426: // when the 27th is a Sunday
    case 427:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "Koningsdag"));
    case 505:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "Bevrijdingsdag"));
    case 1225:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "eerste kerstdag"));
    case 1226:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "tweede kerstdag"));
    default:
        return words(QT_TRANSLATE_NOOP("OfficeWords", "eigen vrije dag"));
    }
}

} // namespace

QList<OfficePresenter::Setting> officeSettings(const QHash<QString, QString> &values)
{
    const QList<ChipOption> envelopes {
        { u"ea56-links"_s, words(QT_TRANSLATE_NOOP("OfficeWords", "EA5/6 (lang), venster links")) },
        { u"ea56-rechts"_s, words(QT_TRANSLATE_NOOP("OfficeWords", "EA5/6 (lang), venster rechts")) },
        { u"c5-links"_s, words(QT_TRANSLATE_NOOP("OfficeWords", "C5 (half A4), venster links")) },
        { u"c5-rechts"_s, words(QT_TRANSLATE_NOOP("OfficeWords", "C5 (half A4), venster rechts")) }
    };
    QList<OfficePresenter::Setting> out {
        { u"name"_s, words(QT_TRANSLATE_NOOP("OfficeWords", "Naam van de organisatie")), {}, {}, {}, {} },
        { u"phone"_s, words(QT_TRANSLATE_NOOP("OfficeWords", "Telefoon")), {}, {}, {}, {} },
        { u"email"_s, words(QT_TRANSLATE_NOOP("OfficeWords", "E-mail")), {}, {}, {}, {} },
        { u"visit_address"_s, words(QT_TRANSLATE_NOOP("OfficeWords", "Plaats van de gesprekken")),
            words(QT_TRANSLATE_NOOP("OfficeWords", "Zo staat het in de uitnodiging, met straat en plaats.")),
            {}, {}, {} },
        { u"return_address"_s, words(QT_TRANSLATE_NOOP("OfficeWords", "Retouradres")),
            words(QT_TRANSLATE_NOOP("OfficeWords", "Eén regel, boven het adres in het venster.")), {}, {},
            {} },
        { u"window_profile"_s, words(QT_TRANSLATE_NOOP("OfficeWords", "Envelop")), {}, {}, envelopes, {} }
    };
    for (OfficePresenter::Setting &setting : out)
        setting.value = values.value(setting.key);
    return out;
}

QList<OfficePresenter::Setting> holidaySettings(const QHash<QString, QString> &values)
{
    const QString open = words(QT_TRANSLATE_NOOP("OfficeWords", "Gewone werkdag"));
    const QString closed = words(QT_TRANSLATE_NOOP("OfficeWords", "Vrij"));
    const QString lustrum = words(QT_TRANSLATE_NOOP("OfficeWords", "Vrij in lustrumjaren (2030, 2035)"));
    QList<OfficePresenter::Setting> out { { u"good_friday"_s,
                                              words(QT_TRANSLATE_NOOP("OfficeWords", "Goede Vrijdag")), {},
                                              {}, { { u"open"_s, open }, { u"closed"_s, closed } }, {} },
        { u"liberation_day"_s, words(QT_TRANSLATE_NOOP("OfficeWords", "Bevrijdingsdag, 5 mei")), {}, {},
            { { u"open"_s, open }, { u"lustrum"_s, lustrum }, { u"closed"_s, closed } }, {} } };
    for (OfficePresenter::Setting &setting : out)
        setting.value = values.value(setting.key);
    return out;
}

QString holidayText(QDate day)
{
    return words(QT_TRANSLATE_NOOP("OfficeWords", "%1: %2")).arg(fullDate(day), holidayName(day));
}

QString slotsText(const QList<QTime> &times, qint64 minutes)
{
    QStringList clock;
    for (const QTime &time : times)
        clock << dutchTime(time);
    const QString last = clock.isEmpty() ? QString() : clock.takeLast();
    const QString all = clock.isEmpty()
        ? last
        : words(QT_TRANSLATE_NOOP("OfficeWords", "%1 en %2")).arg(clock.join(u", "_s), last);
    return words(QT_TRANSLATE_NOOP("OfficeWords", "%1 uur, %2 minuten per gesprek")).arg(all).arg(minutes);
}

} // namespace kib::ui
