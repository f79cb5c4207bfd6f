// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/importwords.h"

#include "ui/common/tr.h"
#include "ui/common/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

constexpr qsizetype mostRemarks = 20;

constexpr std::array<const char *, exchange::fieldCount> fieldWords {
    QT_TRANSLATE_NOOP("kib::ui", "Klantnummer"),
    QT_TRANSLATE_NOOP("kib::ui", "BSN"),
    QT_TRANSLATE_NOOP("kib::ui", "Voornamen"),
    QT_TRANSLATE_NOOP("kib::ui", "Voorletters"),
    QT_TRANSLATE_NOOP("kib::ui", "Adellijke titel"),
    QT_TRANSLATE_NOOP("kib::ui", "Voorvoegsel"),
    QT_TRANSLATE_NOOP("kib::ui", "Achternaam"),
    QT_TRANSLATE_NOOP("kib::ui", "Geslacht"),
    QT_TRANSLATE_NOOP("kib::ui", "Naamgebruik"),
    QT_TRANSLATE_NOOP("kib::ui", "Partner: adellijke titel"),
    QT_TRANSLATE_NOOP("kib::ui", "Partner: voorvoegsel"),
    QT_TRANSLATE_NOOP("kib::ui", "Partner: achternaam"),
    QT_TRANSLATE_NOOP("kib::ui", "Partner: huwelijk ontbonden"),
    QT_TRANSLATE_NOOP("kib::ui", "Geboortedatum"),
    QT_TRANSLATE_NOOP("kib::ui", "Overlijdensdatum"),
    QT_TRANSLATE_NOOP("kib::ui", "Geheimhouding"),
    QT_TRANSLATE_NOOP("kib::ui", "Straat"),
    QT_TRANSLATE_NOOP("kib::ui", "Huisnummer"),
    QT_TRANSLATE_NOOP("kib::ui", "Huisletter"),
    QT_TRANSLATE_NOOP("kib::ui", "Toevoeging"),
    QT_TRANSLATE_NOOP("kib::ui", "Aanduiding bij huisnummer"),
    QT_TRANSLATE_NOOP("kib::ui", "Postcode"),
    QT_TRANSLATE_NOOP("kib::ui", "Woonplaats"),
    QT_TRANSLATE_NOOP("kib::ui", "Buitenland, regel 1"),
    QT_TRANSLATE_NOOP("kib::ui", "Buitenland, regel 2"),
    QT_TRANSLATE_NOOP("kib::ui", "Buitenland, regel 3"),
    QT_TRANSLATE_NOOP("kib::ui", "Land"),
    QT_TRANSLATE_NOOP("kib::ui", "Telefoon"),
    QT_TRANSLATE_NOOP("kib::ui", "E-mail"),
    QT_TRANSLATE_NOOP("kib::ui", "Uitkering sinds"),
    QT_TRANSLATE_NOOP("kib::ui", "Laatste gesprek"),
    QT_TRANSLATE_NOOP("kib::ui", "Klantmanager"),
    QT_TRANSLATE_NOOP("kib::ui", "Bij WSP"),
};

} // namespace

QString fieldWord(exchange::Field field)
{
    return tr(fieldWords.at(static_cast<size_t>(field)));
}

QList<ChipOption> fieldOptions()
{
    QList<ChipOption> out { { QString(), tr("Niet gebruiken") } };
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
            return tr("%1 staat bij twee kolommen. Kies er één.").arg(fieldWord(*field));
    }
    if (!mapping.column(exchange::Field::Surname))
        return tr("Wijs aan in welke kolom de achternaam staat.");
    if (!mapping.column(exchange::Field::Number) && !mapping.column(exchange::Field::Bsn))
        return tr("Wijs aan in welke kolom het klantnummer of het BSN staat.");
    return {};
}

QString encodingSentence(const exchange::FileEncoding &encoding)
{
    if (encoding.mixed)
        return tr("De tekens in dit bestand zijn gemengd. Kijk hieronder of namen goed overkomen.");
    return encoding.encoding == exchange::Encoding::Utf8
        ? tr("Tekens: UTF-8. Kijk of namen goed overkomen.")
        : tr("Tekens: Windows-1252. Kijk of namen goed overkomen.");
}

QList<ImportPresenter::Count> importCounts(const exchange::ImportOutcome &outcome)
{
    return { { tr("Nieuw"), number(outcome.added) }, { tr("Gewijzigd"), number(outcome.updated) },
        { tr("Ongewijzigd"), number(outcome.unchanged) }, { tr("Geweigerd"), number(outcome.rejected) } };
}

QStringList importRemarks(const exchange::ImportOutcome &outcome)
{
    QStringList out;
    if (outcome.calledOff > 0)
        out << tr("Afgezegd omdat de klant is overleden: %1.")
                   .arg(counted(outcome.calledOff, tr("afspraak"), tr("afspraken")));
    for (const exchange::ImportWarning &warning :
        outcome.warnings.first(qMin(mostRemarks, outcome.warnings.size())))
        out << tr("Regel %1, kolom %2: %3")
                   .arg(QString::number(warning.row), warning.column, importCodeSentence(warning.code));
    if (outcome.warnings.size() > mostRemarks)
        out << tr("En nog %1 opmerkingen.").arg(number(outcome.warnings.size() - mostRemarks));
    return out;
}

} // namespace kib::ui
