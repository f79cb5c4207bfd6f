// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/officewords.h"

#include "core/base/dutchdate.h"
#include "core/base/workdays.h"
#include "ui/common/tr.h"
#include "ui/common/typeddate.h"

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QString holidayName(QDate day)
{
    switch (easter(day.year()).daysTo(day)) {
    case -2:
        return tr("Goede Vrijdag");
    case 0:
        return tr("eerste paasdag");
    case 1:
        return tr("tweede paasdag");
    case 39:
        return tr("Hemelvaartsdag");
    case 49:
        return tr("eerste pinksterdag");
    case 50:
        return tr("tweede pinksterdag");
    default:
        break;
    }
    switch (day.month() * 100 + day.day()) {
    case 101:
        return tr("nieuwjaarsdag");
    case 426: // when the 27th is a Sunday
    case 427:
        return tr("Koningsdag");
    case 505:
        return tr("Bevrijdingsdag");
    case 1225:
        return tr("eerste kerstdag");
    case 1226:
        return tr("tweede kerstdag");
    default:
        return tr("eigen vrije dag");
    }
}

} // namespace

QList<OfficePresenter::Setting> officeSettings(const QHash<QString, QString> &values)
{
    const QList<ChipOption> envelopes {
        { u"ea56-links"_s, tr("EA5/6 (lang), venster links") },
        { u"ea56-rechts"_s, tr("EA5/6 (lang), venster rechts") },
        { u"c5-links"_s, tr("C5 (half A4), venster links") },
        { u"c5-rechts"_s, tr("C5 (half A4), venster rechts") },
    };
    QList<OfficePresenter::Setting> out {
        { u"name"_s, tr("Naam van de organisatie"), {}, {}, {}, {} },
        { u"phone"_s, tr("Telefoon"), {}, {}, {}, {} },
        { u"email"_s, tr("E-mail"), {}, {}, {}, {} },
        { u"visit_address"_s, tr("Plaats van de gesprekken"),
            tr("Zo staat het in de uitnodiging, met straat en plaats."), {}, {}, {} },
        { u"return_address"_s, tr("Retouradres"), tr("Eén regel, boven het adres in het venster."), {}, {},
            {} },
        { u"window_profile"_s, tr("Envelop"), {}, {}, envelopes, {} },
    };
    for (OfficePresenter::Setting &setting : out)
        setting.value = values.value(setting.key);
    return out;
}

QList<OfficePresenter::Setting> holidaySettings(const QHash<QString, QString> &values)
{
    const QString open = tr("Gewone werkdag");
    const QString closed = tr("Vrij");
    const QString lustrum = tr("Vrij in lustrumjaren (2030, 2035)");
    QList<OfficePresenter::Setting> out { { u"good_friday"_s, tr("Goede Vrijdag"), {}, {},
                                              { { u"open"_s, open }, { u"closed"_s, closed } }, {} },
        { u"liberation_day"_s, tr("Bevrijdingsdag, 5 mei"), {}, {},
            { { u"open"_s, open }, { u"lustrum"_s, lustrum }, { u"closed"_s, closed } }, {} } };
    for (OfficePresenter::Setting &setting : out)
        setting.value = values.value(setting.key);
    return out;
}

QString holidayText(QDate day)
{
    return tr("%1: %2").arg(fullDate(day), holidayName(day));
}

QString slotsText(const QList<QTime> &times, qint64 minutes)
{
    QStringList clock;
    for (const QTime &time : times)
        clock << dutchTime(time);
    const QString last = clock.isEmpty() ? QString() : clock.takeLast();
    const QString all = clock.isEmpty() ? last : tr("%1 en %2").arg(clock.join(u", "_s), last);
    return tr("%1 uur, %2 minuten per gesprek").arg(all).arg(minutes);
}

} // namespace kib::ui
