// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/practicepeople.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

struct Surname {
    const char16_t *prefix;
    const char16_t *name;
};
constexpr std::array<Surname, 60> surnames { { { u"de", u"Jong" }, { u"", u"Jansen" }, { u"de", u"Vries" },
    { u"van den", u"Berg" }, { u"van", u"Dijk" }, { u"", u"Bakker" }, { u"", u"Visser" }, { u"", u"Smit" },
    { u"", u"Meijer" }, { u"de", u"Boer" }, { u"", u"Mulder" }, { u"de", u"Groot" }, { u"", u"Bos" },
    { u"", u"Vos" }, { u"", u"Peters" }, { u"", u"Hendriks" }, { u"van", u"Leeuwen" }, { u"", u"Dekker" },
    { u"", u"Brouwer" }, { u"de", u"Wit" }, { u"", u"Dijkstra" }, { u"van der", u"Meer" },
    { u"van der", u"Linden" }, { u"", u"Kok" }, { u"", u"Yılmaz" }, { u"", u"Kaya" }, { u"", u"Öztürk" },
    { u"", u"Demir" }, { u"", u"Şahin" }, { u"el", u"Idrissi" }, { u"el", u"Amrani" }, { u"", u"Bouzidi" },
    { u"", u"Benali" }, { u"Ait", u"Moussa" }, { u"", u"Mohamed" }, { u"", u"Abdi" }, { u"", u"Tesfay" },
    { u"", u"Haile" }, { u"", u"Nowak" }, { u"", u"Kowalski" }, { u"", u"Wójcik" }, { u"", u"Popescu" },
    { u"", u"Ivanova" }, { u"", u"Kovalenko" }, { u"", u"Nguyễn" }, { u"", u"Chen" }, { u"", u"Singh" },
    { u"", u"Hussain" }, { u"", u"Al-Masri" }, { u"", u"Haddad" }, { u"", u"Martina" }, { u"", u"Winklaar" },
    { u"", u"Ramdin" }, { u"da", u"Silva" }, { u"in 't", u"Veld" }, { u"'t", u"Hart" }, { u"ter", u"Horst" },
    { u"", u"Zijlstra" }, { u"van", u"IJzendoorn" }, { u"", u"Crèvecœur" } } };

const QStringList &womensNames()
{
    static const QStringList names { u"Anna"_s, u"Maria"_s, u"Fatima"_s, u"Johanna"_s, u"Emma"_s, u"Aylin"_s,
        u"Sara"_s, u"Petra"_s, u"Zoë"_s, u"Naima"_s, u"Ewa"_s, u"Olga"_s, u"Ingrid"_s, u"Mei Ling"_s,
        u"Hanneke"_s, u"Amina"_s, u"Marie-Louise"_s, u"Selam"_s, u"Chantal"_s, u"Wilhelmina"_s };
    return names;
}

const QStringList &mensNames()
{
    static const QStringList names { u"Jan"_s, u"Mohammed"_s, u"Pieter"_s, u"Hasan"_s, u"Willem"_s,
        u"Yusuf"_s, u"Thomas"_s, u"Kees"_s, u"Ahmed"_s, u"Piotr"_s, u"Daniel"_s, u"Gerrit"_s, u"Mehmet"_s,
        u"Jeroen"_s, u"Samuel"_s, u"Viktor"_s, u"Jan Willem"_s, u"René"_s, u"Tesfaye"_s, u"Hendrik"_s };
    return names;
}

const QStringList &streets()
{
    static const QStringList names { u"Kerkstraat"_s, u"Dorpsstraat"_s, u"Molenweg"_s, u"Schoolstraat"_s,
        u"Stationsweg"_s, u"Lindelaan"_s, u"Beukenlaan"_s, u"Nieuwstraat"_s, u"Havenkade"_s,
        u"Burgemeester van Zuylenlaan"_s, u"Tulpstraat"_s, u"Merelhof"_s, u"Zuiderplein"_s,
        u"Sint Jansstraat"_s, u"Industrieweg"_s, u"Prins Hendrikkade"_s };
    return names;
}

const QStringList &towns()
{
    static const QStringList names { u"Voorbeeldstad"_s, u"Voorbeeldstad"_s, u"Voorbeeldstad"_s,
        u"Oosterhaven"_s, u"Nieuw-Vossem"_s, u"'s-Gravenwoud"_s };
    return names;
}

// Downward from just below 99999xxxx: that range is for fictional people too, but the national test set fills
// most of it, and somebody may read that in beside the practice office. Empty when the body has no check
// digit.
QString inventedBsn(int index)
{
    const int body = 99'998'999 - index;
    int sum = 0;
    int rest = body;
    for (int weight = 2; weight <= 9; ++weight) {
        sum += weight * (rest % 10);
        rest /= 10;
    }
    const int check = sum % 11;
    return check == 10 ? QString() : u"%1%2"_s.arg(body).arg(check);
}

client::Address inventedAddress(Chance &chance)
{
    client::Address address;
    address.street = chance.pick(streets());
    address.houseNumber = QString::number(chance.between(1, 240));
    if (chance.percent(12))
        address.houseLetter = QString(QChar(u'A' + chance.number(4)));
    if (chance.percent(6))
        address.houseNumberSuffix = chance.percent(50) ? u"bis"_s : QString::number(chance.between(1, 4));
    const QString letters = u"ABCDEGHJKLMNPRTVWXZ"_s;
    address.postcode
        = u"%1%2%3"_s.arg(chance.between(8000, 8299)).arg(chance.pick(letters)).arg(chance.pick(letters));
    address.city = chance.pick(towns());
    return address;
}

} // namespace

const QStringList &practiceCaseworkers()
{
    static const QStringList names { u"M. Jansen"_s, u"S. Kaya"_s, u"P. de Wit"_s, u"A. Bouazza"_s,
        u"L. Visser"_s };
    return names;
}

client::Identity inventedPerson(int index, Chance &chance, QDate today)
{
    client::Identity person;
    person.number = u"K%1"_s.arg(index + 1, 5, 10, QChar(u'0'));
    // Of two neighbouring bodies one always has a check digit.
    for (int i = 0; i < 2 && person.bsn.isEmpty(); ++i)
        person.bsn = inventedBsn(index * 2 + i);
    const bool woman = chance.percent(52);
    const Surname &surname
        = surnames.at(static_cast<size_t>(chance.number(static_cast<int>(surnames.size()))));
    person.name.givenNames = chance.pick(woman ? womensNames() : mensNames());
    person.name.prefix = QString::fromUtf16(surname.prefix);
    person.name.surname = QString::fromUtf16(surname.name);
    person.name.gender = chance.percent(2) ? client::Gender::Unknown
        : woman                            ? client::Gender::Female
                                           : client::Gender::Male;
    if (woman && chance.percent(20)) {
        const Surname &spouse
            = surnames.at(static_cast<size_t>(chance.number(static_cast<int>(surnames.size()))));
        person.name.spouses.append({ {}, QString::fromUtf16(spouse.prefix), QString::fromUtf16(spouse.name),
            {}, false, std::nullopt });
        person.name.usage = chance.percent(60) ? client::NameUsage::SpouseOwn : client::NameUsage::Spouse;
    }
    const QDate birth = today.addDays(-chance.between(22 * 365, 65 * 365));
    person.birth = chance.percent(3) ? client::PartialDate::parse(QString::number(birth.year()) + u"0000"_s)
                                     : client::PartialDate(birth);
    person.address = inventedAddress(chance);
    person.secrecy = chance.percent(3) ? 7 : 0;
    if (chance.percent(88))
        person.phone = u"060%1"_s.arg(chance.number(10'000'000), 7, 10, QChar(u'0'));
    person.benefitSince = client::PartialDate(today.addDays(-chance.between(60, 15 * 365)));
    person.withWsp = chance.percent(3);
    return person;
}

} // namespace kib::exchange
