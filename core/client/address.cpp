// SPDX-License-Identifier: EUPL-1.2
#include "core/client/address.h"

#include "core/client/postcode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::client {

namespace {

// Empty when the part is unknown.
QString known(const QString &part)
{
    const QString text = part.simplified();
    return text == "."_L1 ? QString() : text;
}

// Without the zeros that some sources pad the number with; empty when unknown.
QString knownNumber(const Address &address)
{
    QString number = known(address.houseNumber);
    qsizetype zeros = 0;
    while (zeros < number.size() && number.at(zeros) == u'0')
        ++zeros;
    return number.sliced(zeros);
}

QString place(const Address &address)
{
    const QString city = known(address.city);
    return city.isEmpty() ? known(address.municipality) : city;
}

bool hasForeignLines(const Address &address)
{
    // A country delivered as unknown makes the whole address unknown; one that was not delivered does not.
    const QString country = address.country.simplified();
    if (country == "."_L1 || country == "0000"_L1 || country.compare("onbekend"_L1, Qt::CaseInsensitive) == 0)
        return false;
    const QStringList lines = address.foreignLines.first(std::min<qsizetype>(3, address.foreignLines.size()));
    return std::any_of(
        lines.begin(), lines.end(), [](const QString &line) { return !line.trimmed().isEmpty(); });
}

QString indication(const Address &address)
{
    const QString code = address.houseNumberIndication.trimmed().toLower();
    if (code == "by"_L1 || code == "bij"_L1)
        return u"bij "_s;
    if (code == "to"_L1 || code == "t/o"_L1)
        return u"t/o "_s;
    return {};
}

QString tail(const Address &address)
{
    const QString letter = known(address.houseLetter);
    QString suffix = known(address.houseNumberSuffix);
    if (!letter.isEmpty())
        return u' ' + letter + suffix;
    // Some sources deliver the hyphen as part of the suffix.
    while (suffix.startsWith(u'-') || suffix.startsWith(u' '))
        suffix.remove(0, 1);
    if (suffix.isEmpty())
        return {};
    return (suffix.front().isDigit() ? u'-' : u' ') + suffix;
}

QString postcodeAndPlace(const Address &address)
{
    const QString capitals = place(address).toUpper();
    QString postcode = known(address.postcode);
    if (const auto normal = normalisedPostcode(postcode))
        postcode = normal->first(4) + u' ' + normal->last(2);
    if (postcode.isEmpty() || capitals.isEmpty())
        return postcode + capitals;
    return postcode + "  "_L1 + capitals;
}

AddressLines foreignAddress(const Address &address)
{
    const auto line = [&](qsizetype i) {
        return i < address.foreignLines.size() ? address.foreignLines.at(i) : QString();
    };
    return { line(0), line(1), line(2), address.country };
}

} // namespace

QStringList AddressLines::filled() const
{
    QStringList lines { line1, line2, line3, country };
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}

AddressLines addressLines(const Address &address)
{
    if (isForeignOnly(address))
        return foreignAddress(address);
    const QString street = known(address.street);
    const QString number = knownNumber(address);
    if (!street.isEmpty() && !number.isEmpty())
        return { street + u' ' + indication(address) + number + tail(address), postcodeAndPlace(address), {},
            {} };
    const QString location = known(address.location);
    if (location.isEmpty())
        return {};
    const QString municipality = known(address.municipality);
    return { location, (municipality.isEmpty() ? place(address) : municipality).toUpper(), {}, {} };
}

bool isCompleteDutch(const Address &address)
{
    return !known(address.street).isEmpty() && !knownNumber(address).isEmpty()
        && normalisedPostcode(address.postcode).has_value() && !place(address).isEmpty();
}

bool isForeignOnly(const Address &address)
{
    return hasForeignLines(address) && !isCompleteDutch(address);
}

QString kixText(const Address &address)
{
    const auto postcode = normalisedPostcode(address.postcode);
    const QString number = knownNumber(address);
    if (!postcode || number.isEmpty() || known(address.street).isEmpty() || isForeignOnly(address))
        return {};
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(number.begin(), number.end(), isDigit))
        return {};
    const QString extra = (known(address.houseLetter) + known(address.houseNumberSuffix)).toUpper();
    if (!std::all_of(
            extra.begin(), extra.end(), [&](QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z'); }))
        return {};
    return extra.isEmpty() ? *postcode + number : *postcode + number + u'X' + extra;
}

} // namespace kib::client
