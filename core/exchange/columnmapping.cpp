// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/columnmapping.h"

#include "core/base/text.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::exchange {

namespace {

struct Known {
    Field field;
    QLatin1StringView key;
    QLatin1StringView names; // what suites call it, as plainName() leaves it, apart by blanks
};

constexpr std::array<Known, fieldCount> known {
    Known { Field::Number, "klantnummer"_L1,
        "klantnr clientnummer clientnr clientid klantid administratienummer dossiernummer"_L1 },
    Known { Field::Bsn, "bsn"_L1, "burgerservicenummer bsnnummer bsnnr sofinummer sofinr sofi"_L1 },
    Known { Field::GivenNames, "voornamen"_L1, "voornaam roepnaam voornamenvolledig"_L1 },
    Known { Field::Initials, "voorletters"_L1, "voorletter initialen"_L1 },
    Known { Field::TitleCode, "adellijke_titel"_L1,
        "adellijketitelpredicaat adellijketitelpredikaat titelpredicaat predicaat"_L1 },
    Known { Field::Prefix, "voorvoegsel"_L1,
        "voorvoegsels tussenvoegsel tussenvoegsels voorvoegselgeslachtsnaam voorvoegselachternaam"_L1 },
    Known { Field::Surname, "geslachtsnaam"_L1,
        "achternaam familienaam eigennaam achternaamklant geslachtsnaamklant"_L1 },
    Known { Field::Gender, "geslacht"_L1, "aanhef sekse gender geslachtsaanduiding manvrouw mv"_L1 },
    Known { Field::NameUsage, "naamgebruik"_L1, "aanduidingnaamgebruik aanschrijving"_L1 },
    Known { Field::SpouseTitleCode, "partner_titel"_L1,
        "titelpartner adellijketitelpartner partneradellijketitel"_L1 },
    Known { Field::SpousePrefix, "partner_voorvoegsel"_L1,
        "voorvoegselpartner voorvoegselspartner tussenvoegselpartner partnertussenvoegsel"
        " partnervoorvoegsels voorvoegselgeslachtsnaampartner"_L1 },
    Known { Field::SpouseSurname, "partner_geslachtsnaam"_L1,
        "geslachtsnaampartner achternaampartner partnerachternaam partnernaam naampartner"_L1 },
    Known { Field::SpouseEnded, "partner_ontbonden"_L1,
        "ontbonden huwelijkontbonden datumontbinding datumontbindinghuwelijk ontbindingsdatum"_L1 },
    Known {
        Field::Birth, "geboortedatum"_L1, "geboortedat gebdatum gebdat datumgeboorte geborenop geboren"_L1 },
    Known { Field::Death, "overlijdensdatum"_L1, "datumoverlijden overlijdatum overledenop overleden"_L1 },
    Known {
        Field::Secrecy, "geheimhouding"_L1, "indicatiegeheim indicatiegeheimhouding geheim geheimadres"_L1 },
    Known { Field::Street, "straatnaam"_L1, "straat adresstraat woonstraat adres1straat"_L1 },
    Known { Field::HouseNumber, "huisnummer"_L1, "huisnr huisnum"_L1 },
    Known { Field::HouseLetter, "huisletter"_L1, "huisnummerletter huisnrletter letter"_L1 },
    Known { Field::HouseNumberSuffix, "toevoeging"_L1,
        "huisnummertoevoeging huisnrtoevoeging huisnrtoev huisnummertoev toev"_L1 },
    Known { Field::HouseNumberIndication, "aanduiding_bij"_L1,
        "aanduidingbijhuisnummer aanduidinghuisnummer huisnummeraanduiding"_L1 },
    Known { Field::Postcode, "postcode"_L1, "pc postkode zipcode"_L1 },
    Known { Field::City, "woonplaats"_L1, "plaats plaatsnaam woonplaatsnaam stad"_L1 },
    Known { Field::ForeignLine1, "buitenland_regel1"_L1,
        "adresbuitenland1 buitenlandadresregel1 regel1adresbuitenland"_L1 },
    Known { Field::ForeignLine2, "buitenland_regel2"_L1,
        "adresbuitenland2 buitenlandadresregel2 regel2adresbuitenland"_L1 },
    Known { Field::ForeignLine3, "buitenland_regel3"_L1,
        "adresbuitenland3 buitenlandadresregel3 regel3adresbuitenland"_L1 },
    Known { Field::Country, "land"_L1, "landnaam buitenlandland landbuitenland"_L1 },
    Known { Field::Phone, "telefoon"_L1,
        "tel telnr telefoonnummer telefoonnr mobiel mobielnummer mobielenummer mobieltelefoon gsm"
        " 06nummer telefoonmobiel telefoonprive"_L1 },
    Known { Field::Email, "email"_L1, "mail emailadres mailadres eadres"_L1 },
    Known { Field::BenefitSince, "uitkering_sinds"_L1,
        "ingangsdatumuitkering ingangsdatum datumingang datuminganguitkering datumingangrecht"
        " startdatumuitkering begindatumuitkering uitkeringvanaf"_L1 },
    Known { Field::LastContact, "laatste_gesprek"_L1,
        "laatstecontact datumlaatstegesprek datumlaatstecontact laatstecontactdatum"
        " laatstegespreksdatum laatstecontactmoment laatstgesproken"_L1 },
    Known { Field::Caseworker, "klantmanager"_L1,
        "consulent casemanager behandelaar werkconsulent klantbegeleider regisseur klantmanagernaam"
        " naamklantmanager"_L1 },
    Known { Field::WithWsp, "bij_wsp"_L1, "wsp werkgeversservicepunt aangemeldwsp"_L1 },
};

constexpr bool standsInOrder()
{
    for (size_t i = 0; i < fieldCount; ++i) {
        if (known.at(i).field != static_cast<Field>(i))
            return false;
    }
    return true;
}
static_assert(standsInOrder(), "the table is read by the number of the field");

QString plainName(const QString &name)
{
    QString plain = folded(name.normalized(QString::NormalizationForm_C));
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain;
}

const QHash<QString, Field> &fieldsByOwnName()
{
    static const QHash<QString, Field> made = [] {
        QHash<QString, Field> fields;
        for (const Known &entry : known)
            fields.insert(plainName(QString(entry.key)), entry.field);
        return fields;
    }();
    return made;
}

const QHash<QString, Field> &fieldsBySynonym()
{
    static const QHash<QString, Field> made = [] {
        QHash<QString, Field> fields;
        for (const Known &entry : known) {
            for (const QString &name : QString(entry.names).split(u' '))
                fields.insert(name, entry.field);
        }
        return fields;
    }();
    return made;
}

// Fills a mapping step by step; a column decided upon is left alone by later steps.
class Mapper
{
public:
    explicit Mapper(const QStringList &header)
    {
        m_mapping.header = header;
        m_mapping.fields.resize(header.size());
        m_decided.resize(header.size());
        for (const QString &name : header)
            m_plainNames << plainName(name);
    }

    std::optional<Error> applyJson(const QByteArray &json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!document.isObject())
            return Error { ErrorCode::Invalid, u"mapping_json"_s, {} };
        const QJsonObject object = document.object();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const qsizetype column = columnNamed(entry.key());
            if (column < 0)
                return Error { ErrorCode::Invalid, u"mapping_column"_s, { entry.key() } };
            m_decided[column] = true;
            if (entry->isNull() || entry->toString(u"?"_s).isEmpty())
                continue;
            const std::optional<Field> field = fieldByKey(entry->toString());
            if (!field)
                return Error { ErrorCode::Invalid, u"mapping_field"_s, { entry->toVariant().toString() } };
            if (m_mapping.column(*field))
                return Error { ErrorCode::Invalid, u"mapping_twice"_s, { QString(key(*field)) } };
            m_mapping.fields[column] = field;
        }
        return std::nullopt;
    }

    void recognise(const QHash<QString, Field> &names)
    {
        for (qsizetype column = 0; column < m_plainNames.size(); ++column) {
            const auto found = names.find(m_plainNames.at(column));
            if (m_decided.at(column) || found == names.end())
                continue;
            m_decided[column] = true;
            if (!m_mapping.column(*found))
                m_mapping.fields[column] = *found;
        }
    }

    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }

    [[nodiscard]] Result<ColumnMapping> finished()
    {
        QStringList missing;
        if (!m_mapping.column(Field::Surname))
            missing << key(Field::Surname);
        if (!m_mapping.column(Field::Number) && !m_mapping.column(Field::Bsn))
            missing << key(Field::Number);
        if (!missing.isEmpty())
            return fail(ErrorCode::Invalid, u"columns_missing"_s, missing);
        return m_mapping;
    }

private:
    [[nodiscard]] qsizetype columnNamed(const QString &name) const
    {
        const qsizetype exact = m_mapping.header.indexOf(name.simplified());
        return exact >= 0 ? exact : m_plainNames.indexOf(plainName(name));
    }

    ColumnMapping m_mapping;
    QStringList m_plainNames;
    QList<bool> m_decided;
};

} // namespace

QLatin1StringView key(Field field)
{
    return known.at(static_cast<size_t>(field)).key;
}

std::optional<Field> fieldByKey(QStringView key)
{
    const auto found = fieldsByOwnName().find(plainName(key.toString()));
    return found == fieldsByOwnName().end() ? std::nullopt : std::optional(*found);
}

QStringList ColumnMapping::unused() const
{
    QStringList names;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!fields.at(i) && !header.at(i).isEmpty())
            names << header.at(i);
    }
    return names;
}

std::optional<int> ColumnMapping::column(Field field) const
{
    const qsizetype found = fields.indexOf(std::optional(field));
    return found < 0 ? std::nullopt : std::optional(static_cast<int>(found));
}

Result<ColumnMapping> mapColumns(const QStringList &header, const QByteArray &mappingJson)
{
    Mapper mapper(header);
    if (!mappingJson.isEmpty()) {
        if (const std::optional<Error> error = mapper.applyJson(mappingJson))
            return fail(*error);
    }
    mapper.recognise(fieldsByOwnName());
    mapper.recognise(fieldsBySynonym());
    return mapper.finished();
}

ColumnMapping recognisedColumns(const QStringList &header)
{
    Mapper mapper(header);
    mapper.recognise(fieldsByOwnName());
    mapper.recognise(fieldsBySynonym());
    return mapper.mapping();
}

} // namespace kib::exchange
