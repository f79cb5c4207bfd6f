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

constexpr std::array<QLatin1StringView, fieldCount> keys {
    "klantnummer"_L1,
    "bsn"_L1,
    "voornamen"_L1,
    "voorletters"_L1,
    "adellijke_titel"_L1,
    "voorvoegsel"_L1,
    "geslachtsnaam"_L1,
    "geslacht"_L1,
    "naamgebruik"_L1,
    "partner_titel"_L1,
    "partner_voorvoegsel"_L1,
    "partner_geslachtsnaam"_L1,
    "partner_ontbonden"_L1,
    "geboortedatum"_L1,
    "overlijdensdatum"_L1,
    "geheimhouding"_L1,
    "straatnaam"_L1,
    "huisnummer"_L1,
    "huisletter"_L1,
    "toevoeging"_L1,
    "aanduiding_bij"_L1,
    "postcode"_L1,
    "woonplaats"_L1,
    "buitenland_regel1"_L1,
    "buitenland_regel2"_L1,
    "buitenland_regel3"_L1,
    "land"_L1,
    "telefoon"_L1,
    "email"_L1,
    "uitkering_sinds"_L1,
    "laatste_gesprek"_L1,
    "klantmanager"_L1,
    "bij_wsp"_L1,
};

struct Synonyms {
    Field field;
    QLatin1StringView names; // as they are after plainName(), apart by blanks
};

constexpr std::array synonyms {
    Synonyms { Field::Number,
        "klantnr clientnummer clientnr clientid klantid administratienummer dossiernummer"_L1 },
    Synonyms { Field::Bsn, "burgerservicenummer bsnnummer bsnnr sofinummer sofinr sofi"_L1 },
    Synonyms { Field::GivenNames, "voornaam roepnaam voornamenvolledig"_L1 },
    Synonyms { Field::Initials, "voorletter initialen"_L1 },
    Synonyms {
        Field::TitleCode, "adellijketitelpredicaat adellijketitelpredikaat titelpredicaat predicaat"_L1 },
    Synonyms { Field::Prefix,
        "voorvoegsels tussenvoegsel tussenvoegsels voorvoegselgeslachtsnaam voorvoegselachternaam"_L1 },
    Synonyms { Field::Surname, "achternaam familienaam eigennaam achternaamklant geslachtsnaamklant"_L1 },
    Synonyms { Field::Gender, "aanhef sekse gender geslachtsaanduiding manvrouw mv"_L1 },
    Synonyms { Field::NameUsage, "aanduidingnaamgebruik aanschrijving"_L1 },
    Synonyms { Field::SpouseTitleCode, "titelpartner adellijketitelpartner partneradellijketitel"_L1 },
    Synonyms { Field::SpousePrefix,
        "voorvoegselpartner voorvoegselspartner tussenvoegselpartner partnertussenvoegsel "
        "partnervoorvoegsels "
        "voorvoegselgeslachtsnaampartner"_L1 },
    Synonyms { Field::SpouseSurname,
        "geslachtsnaampartner achternaampartner partnerachternaam partnernaam naampartner"_L1 },
    Synonyms { Field::SpouseEnded,
        "ontbonden huwelijkontbonden datumontbinding datumontbindinghuwelijk ontbindingsdatum"_L1 },
    Synonyms { Field::Birth, "geboortedat gebdatum gebdat datumgeboorte geborenop geboren"_L1 },
    Synonyms { Field::Death, "datumoverlijden overlijdatum overledenop overleden"_L1 },
    Synonyms { Field::Secrecy, "indicatiegeheim indicatiegeheimhouding geheim geheimadres"_L1 },
    Synonyms { Field::Street, "straat adresstraat woonstraat adres1straat"_L1 },
    Synonyms { Field::HouseNumber, "huisnr huisnum"_L1 },
    Synonyms { Field::HouseLetter, "huisnummerletter huisnrletter letter"_L1 },
    Synonyms {
        Field::HouseNumberSuffix, "huisnummertoevoeging huisnrtoevoeging huisnrtoev huisnummertoev toev"_L1 },
    Synonyms { Field::HouseNumberIndication,
        "aanduidingbijhuisnummer aanduidinghuisnummer huisnummeraanduiding"_L1 },
    Synonyms { Field::Postcode, "pc postkode zipcode"_L1 },
    Synonyms { Field::City, "plaats plaatsnaam woonplaatsnaam stad"_L1 },
    Synonyms { Field::ForeignLine1, "adresbuitenland1 buitenlandadresregel1 regel1adresbuitenland"_L1 },
    Synonyms { Field::ForeignLine2, "adresbuitenland2 buitenlandadresregel2 regel2adresbuitenland"_L1 },
    Synonyms { Field::ForeignLine3, "adresbuitenland3 buitenlandadresregel3 regel3adresbuitenland"_L1 },
    Synonyms { Field::Country, "landnaam buitenlandland landbuitenland"_L1 },
    Synonyms { Field::Phone,
        "tel telnr telefoonnummer telefoonnr mobiel mobielnummer mobielenummer mobieltelefoon gsm 06nummer "
        "telefoonmobiel telefoonprive"_L1 },
    Synonyms { Field::Email, "mail emailadres mailadres eadres"_L1 },
    Synonyms { Field::BenefitSince,
        "ingangsdatumuitkering ingangsdatum datumingang datuminganguitkering datumingangrecht "
        "startdatumuitkering "
        "begindatumuitkering uitkeringvanaf"_L1 },
    Synonyms { Field::LastContact,
        "laatstecontact datumlaatstegesprek datumlaatstecontact laatstecontactdatum laatstegespreksdatum "
        "laatstecontactmoment laatstgesproken"_L1 },
    Synonyms { Field::Caseworker,
        "consulent casemanager behandelaar werkconsulent klantbegeleider regisseur "
        "klantmanagernaam naamklantmanager"_L1 },
    Synonyms { Field::WithWsp, "wsp werkgeversservicepunt aangemeldwsp"_L1 },
};

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
        for (size_t i = 0; i < fieldCount; ++i)
            fields.insert(plainName(QString(keys[i])), static_cast<Field>(i));
        return fields;
    }();
    return made;
}

const QHash<QString, Field> &fieldsBySynonym()
{
    static const QHash<QString, Field> made = [] {
        QHash<QString, Field> fields;
        for (const Synonyms &entry : synonyms) {
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
            if (m_mapping.column(*found))
                m_mapping.doubled << static_cast<int>(column);
            else
                m_mapping.fields[column] = *found;
        }
    }

    [[nodiscard]] Result<ColumnMapping> finished()
    {
        QStringList missing;
        if (!m_mapping.column(Field::Surname))
            missing << key(Field::Surname);
        if (!m_mapping.column(Field::Number) && !m_mapping.column(Field::Bsn))
            missing << key(Field::Number);
        if (!missing.isEmpty())
            return fail(ErrorCode::Invalid, u"columns_missing"_s, missing);
        std::sort(m_mapping.doubled.begin(), m_mapping.doubled.end());
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
    return keys.at(static_cast<size_t>(field));
}

std::optional<Field> fieldByKey(QStringView key)
{
    const auto found = fieldsByOwnName().find(plainName(key.toString()));
    return found == fieldsByOwnName().end() ? std::nullopt : std::optional(*found);
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

} // namespace kib::exchange
