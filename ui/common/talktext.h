// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/interview/interviewservice.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kib::ui {

// A part of a conversation to be read, in finished words.
struct TalkPart {
    enum class Kind { Domain, Known, Agreements, Closing };
    Kind kind = Kind::Domain;
    QString name; // of the domain; "Afspraken"; else empty
    QString state; // of a domain: "besproken, score 2, staat in de weg"
    QStringList lines; // "Wat lukt er wél: koken voor de buurt"
};

// All that was said and noted: the domains in the order of the method, then what is known, what was agreed
// and how it ended. Parts without anything in them are left out.
[[nodiscard]] QList<TalkPart> talkParts(const interview::OpenedInterview &talk);

// "schuldhulp aanmelden, uiterlijk 14-12-2026 (wijkteam)".
[[nodiscard]] QString agreementText(const interview::Agreement &agreement);

} // namespace kib::ui
