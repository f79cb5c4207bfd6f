// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/importwords.h"

#include "ui/common/words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr qsizetype mostRemarks = 20;

QString words(const char *text)
{
    return QCoreApplication::translate("ImportWords", text);
}

constexpr std::array<const char *, exchange::fieldCount> fieldWords {
    QT_TRANSLATE_NOOP("ImportWords", "Klantnummer"),
    QT_TRANSLATE_NOOP("ImportWords", "BSN"),
    QT_TRANSLATE_NOOP("ImportWords", "Voornamen"),
    QT_TRANSLATE_NOOP("ImportWords", "Voorletters"),
    QT_TRANSLATE_NOOP("ImportWords", "Adellijke titel"),
    QT_TRANSLATE_NOOP("ImportWords", "Voorvoegsel"),
    QT_TRANSLATE_NOOP("ImportWords", "Achternaam"),
    QT_TRANSLATE_NOOP("ImportWords", "Geslacht"),
    QT_TRANSLATE_NOOP("ImportWords", "Naamgebruik"),
    QT_TRANSLATE_NOOP("ImportWords", "Partner: adellijke titel"),
    QT_TRANSLATE_NOOP("ImportWords", "Partner: voorvoegsel"),
    QT_TRANSLATE_NOOP("ImportWords", "Partner: achternaam"),
    QT_TRANSLATE_NOOP("ImportWords", "Partner: huwelijk ontbonden"),
    QT_TRANSLATE_NOOP("ImportWords", "Geboortedatum"),
    QT_TRANSLATE_NOOP("ImportWords", "Overlijdensdatum"),
    QT_TRANSLATE_NOOP("ImportWords", "Geheimhouding"),
    QT_TRANSLATE_NOOP("ImportWords", "Straat"),
    QT_TRANSLATE_NOOP("ImportWords", "Huisnummer"),
    QT_TRANSLATE_NOOP("ImportWords", "Huisletter"),
    QT_TRANSLATE_NOOP("ImportWords", "Toevoeging"),
    QT_TRANSLATE_NOOP("ImportWords", "Aanduiding bij huisnummer"),
    QT_TRANSLATE_NOOP("ImportWords", "Postcode"),
    QT_TRANSLATE_NOOP("ImportWords", "Woonplaats"),
    QT_TRANSLATE_NOOP("ImportWords", "Buitenland, regel 1"),
    QT_TRANSLATE_NOOP("ImportWords", "Buitenland, regel 2"),
    QT_TRANSLATE_NOOP("ImportWords", "Buitenland, regel 3"),
    QT_TRANSLATE_NOOP("ImportWords", "Land"),
    QT_TRANSLATE_NOOP("ImportWords", "Telefoon"),
    QT_TRANSLATE_NOOP("ImportWords", "E-mail"),
    QT_TRANSLATE_NOOP("ImportWords", "Uitkering sinds"),
    QT_TRANSLATE_NOOP("ImportWords", "Laatste gesprek"),
    QT_TRANSLATE_NOOP("ImportWords", "Klantmanager"),
    QT_TRANSLATE_NOOP("ImportWords", "Bij WSP"),
};

} // namespace

QString fieldWord(exchange::Field field)
{
    return words(fieldWords.at(static_cast<size_t>(field)));
}

QList<ChipOption> fieldOptions()
{
    QList<ChipOption> out { { QString(), words(QT_TRANSLATE_NOOP("ImportWords", "Niet gebruiken")) } };
    for (size_t i = 0; i < exchange::fieldCount; ++i) {
        const auto field = static_cast<exchange::Field>(i);
        out.append({ QString(exchange::key(field)), fieldWord(field) });
    }
    return out;
}

QString columnsSentence(const exchange::ColumnMapping &mapping)
{
    for (qsizetype i = 0; i < mapping.fields.size(); ++i) {
        const auto field = mapping.fields.at(i);
        if (field && mapping.fields.indexOf(field, i + 1) >= 0)
            return words(QT_TRANSLATE_NOOP("ImportWords", "%1 staat bij twee kolommen. Kies er één."))
                .arg(fieldWord(*field));
    }
    if (!mapping.column(exchange::Field::Surname))
        return words(QT_TRANSLATE_NOOP("ImportWords", "Wijs aan in welke kolom de achternaam staat."));
    if (!mapping.column(exchange::Field::Number) && !mapping.column(exchange::Field::Bsn))
        return words(
            QT_TRANSLATE_NOOP("ImportWords", "Wijs aan in welke kolom het klantnummer of het BSN staat."));
    return {};
}

QString encodingSentence(const exchange::FileEncoding &encoding)
{
    if (encoding.mixed)
        return words(QT_TRANSLATE_NOOP(
            "ImportWords", "De tekens in dit bestand zijn gemengd. Kijk hieronder of namen goed overkomen."));
    return encoding.encoding == exchange::Encoding::Utf8
        ? words(QT_TRANSLATE_NOOP("ImportWords", "Tekens: UTF-8. Kijk of namen goed overkomen."))
        : words(QT_TRANSLATE_NOOP("ImportWords", "Tekens: Windows-1252. Kijk of namen goed overkomen."));
}

QList<ImportPresenter::Count> importCounts(const exchange::ImportOutcome &outcome)
{
    return { { words(QT_TRANSLATE_NOOP("ImportWords", "Nieuw")), number(outcome.added) },
        { words(QT_TRANSLATE_NOOP("ImportWords", "Gewijzigd")), number(outcome.updated) },
        { words(QT_TRANSLATE_NOOP("ImportWords", "Ongewijzigd")), number(outcome.unchanged) },
        { words(QT_TRANSLATE_NOOP("ImportWords", "Geweigerd")), number(outcome.rejected) } };
}

QStringList importRemarks(const exchange::ImportOutcome &outcome)
{
    QStringList out;
    if (outcome.calledOff > 0)
        out << words(QT_TRANSLATE_NOOP("ImportWords", "Afgezegd omdat de klant is overleden: %1."))
                   .arg(counted(outcome.calledOff, words(QT_TRANSLATE_NOOP("ImportWords", "afspraak")),
                       words(QT_TRANSLATE_NOOP("ImportWords", "afspraken"))));
    for (const exchange::ImportWarning &warning :
        outcome.warnings.first(qMin(mostRemarks, outcome.warnings.size())))
        out << words(QT_TRANSLATE_NOOP("ImportWords", "Regel %1, kolom %2: %3"))
                   .arg(QString::number(warning.row), warning.column, importCodeSentence(warning.code));
    if (outcome.warnings.size() > mostRemarks)
        out << words(QT_TRANSLATE_NOOP("ImportWords", "En nog %1 opmerkingen."))
                   .arg(number(outcome.warnings.size() - mostRemarks));
    return out;
}

} // namespace kib::ui
