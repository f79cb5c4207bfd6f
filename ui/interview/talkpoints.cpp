// SPDX-License-Identifier: EUPL-1.2
// What is said about a talk as a whole: points worth a look, where a thing was said.
#include "core/base/dutchdate.h"
#include "ui/common/tr.h"
#include "ui/interview/talkwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kib::ui {

QString openPointText(const interview::Finding &finding)
{
    const auto at = [&finding](int i) { return finding.arguments.value(i); };
    if (finding.key == "later"_L1)
        return at(1).isEmpty() ? tr("%1: kom hier nog op terug").arg(at(0))
                               : tr("%1: kom nog terug op \"%2\"").arg(at(0), at(1));
    if (finding.key == "number_range"_L1)
        return tr("%1: %2 past niet tussen %3 en %4").arg(at(0), at(1), at(2), at(3));
    if (finding.key == "scores_differ"_L1)
        return tr("%1: u zegt %2, de klant zegt %3. Praat erover door.").arg(at(0), at(1), at(2));
    if (finding.key == "obstacle_contradicts"_L1)
        return tr("%1: score %2 en wat in de weg staat lijken niet te passen").arg(at(0), at(1));
    if (finding.key == "agreement_undated"_L1)
        return tr("Afspraak zonder datum: %1").arg(at(0));
    if (finding.key == "agreement_past"_L1)
        return tr("Afspraak met een dag die voorbij is: %1 (%2)")
            .arg(at(0), dutchShortDate(QDate::fromString(at(1), Qt::ISODate)));
    if (finding.key == "no_next_step"_L1)
        return tr("Nog geen volgende stap");
    return finding.key;
}

QString sectionOf(const interview::AnswerPlace &place)
{
    if (place.aspect == interview::Aspect::Note)
        return u"elaboration"_s; // only there it shows
    if (!place.domain.isEmpty())
        return place.domain;
    switch (place.aspect) {
    case interview::Aspect::Agreement:
    case interview::Aspect::NoNextStep:
        return u"agreements"_s;
    case interview::Aspect::Topic:
        return u"observations"_s;
    case interview::Aspect::Fact:
        return u"advice"_s;
    case interview::Aspect::Struck:
    case interview::Aspect::Mood:
    case interview::Aspect::ClientWords:
    case interview::Aspect::Closing:
        return u"summary"_s;
    default:
        return u"welcome"_s;
    }
}

QString paperFileName(const QString &kind, const QString &clientNumber, QDate day)
{
    QString name = kind + u'-';
    if (!clientNumber.isEmpty())
        name += clientNumber + u'-';
    name += day.toString(Qt::ISODate);
    static const QRegularExpression unsafe(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return name.replace(unsafe, u"_"_s) + u".pdf"_s;
}

} // namespace kib::ui
