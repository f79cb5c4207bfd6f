// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/clientwords.h"

#include "core/base/dutchdate.h"
#include "core/client/bsn.h"
#include "ui/common/tr.h"
#include "ui/common/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr int weeksFrom = 15; // days; below it people count days
constexpr int monthsFrom = 2;
constexpr int yearsFrom = 24; // months

} // namespace

QStringList shownAddress(const client::Client &client, AccountId reader)
{
    if (client.identity.secrecy != 0 && client.caseworker != reader)
        return {};
    return client::addressLines(client.identity.address).filled();
}

QString decisionText(const method::Method &method, const QString &category, const QString &path)
{
    QStringList names;
    if (!category.isEmpty()) {
        const method::Category *known = method.category(category);
        names << (known != nullptr ? known->name : category);
    }
    if (!path.isEmpty()) {
        const method::Path *known = method.path(path);
        names << (known != nullptr ? known->name : path);
    }
    return names.join(tr(", pad "));
}

int wholeMonths(QDate from, QDate until)
{
    const int months = (until.year() - from.year()) * 12 + until.month() - from.month();
    return from.addMonths(months) > until ? months - 1 : months;
}

QString agoText(QDate day, QDate today)
{
    const qint64 days = day.daysTo(today);
    if (days <= 0)
        return tr("vandaag");
    if (days == 1)
        return tr("gisteren");
    const int months = wholeMonths(day, today);
    const QString span = days < weeksFrom ? counted(days, tr("dag"), tr("dagen"))
        : months < monthsFrom             ? counted(days / 7, tr("week"), tr("weken"))
        : months < yearsFrom              ? counted(months, tr("maand"), tr("maanden"))
                                          : counted(months / 12, tr("jaar", "one"), tr("jaar", "more"));
    return tr("%1 geleden").arg(span);
}

QString countWord(int n)
{
    static constexpr std::array words { QT_TR_NOOP("nul"), QT_TR_NOOP("één"), QT_TR_NOOP("twee"),
        QT_TR_NOOP("drie"), QT_TR_NOOP("vier"), QT_TR_NOOP("vijf"), QT_TR_NOOP("zes"), QT_TR_NOOP("zeven"),
        QT_TR_NOOP("acht"), QT_TR_NOOP("negen"), QT_TR_NOOP("tien"), QT_TR_NOOP("elf"), QT_TR_NOOP("twaalf"),
        QT_TR_NOOP("dertien"), QT_TR_NOOP("veertien"), QT_TR_NOOP("vijftien"), QT_TR_NOOP("zestien"),
        QT_TR_NOOP("zeventien"), QT_TR_NOOP("achttien"), QT_TR_NOOP("negentien"), QT_TR_NOOP("twintig") };
    return n >= 0 && n < static_cast<int>(words.size()) ? tr(words[static_cast<size_t>(n)]) : number(n);
}

QString knownTalkText(const client::Client &client, QDate today)
{
    return client.knownTalkOn.isValid() && client.knownTalkOn <= today
        ? tr("Laatst gesproken: %1, volgens uw eigen systeem. Hier staat nog geen gesprek.")
              .arg(dutchShortDate(client.knownTalkOn))
        : QString();
}

QString lastSpokenText(QDate lastTwoWay, QDate today)
{
    if (!lastTwoWay.isValid())
        return tr("nog niet gesproken");
    const int months = wholeMonths(lastTwoWay, today);
    if (months < 1)
        return dutchShortDate(lastTwoWay);
    return tr("%1 (%2 mnd)").arg(dutchShortDate(lastTwoWay)).arg(months);
}

QString nextStepText(const std::optional<plan::NextStep> &next)
{
    if (!next)
        return tr("zonder volgende stap");
    return u"%1 %2"_s.arg(dutchShortDate(next->date), stepWord(next->what));
}

QString maskedBsn(const QString &text)
{
    const auto bsn = client::Bsn::parse(text);
    return bsn ? bsn->masked().replace(u'*', u'•') : QString();
}

QString clientName(const client::Client &client)
{
    const QString name = client::addresseeName(client.identity.name);
    return name.isEmpty() ? client::listName(client.identity.name) : name;
}

} // namespace kib::ui
