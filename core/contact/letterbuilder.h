// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/client/client.h"
#include "core/client/organisation.h"
#include "core/contact/appointment.h"
#include "core/contact/letter.h"
#include "core/contact/lettertemplate.h"
#include "core/method/method.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kib::contact {

// How long a talk takes in words: 75 -> "een uur tot anderhalf uur".
[[nodiscard]] QString minutesInWords(int minutes);

// The body of a letter as blocks: a blank line starts a new one, lines with "| " in front form a frame.
[[nodiscard]] QList<Letter::Block> blocksOf(const QString &body);

// One letter template, ready to be filled for many clients.
class LetterBuilder
{
public:
    struct Options {
        QDate date; // on the letter
        bool withKix = false;
        bool practice = false;
    };

    // Invalid "template" when the method's text cannot be compiled.
    [[nodiscard]] static Result<LetterBuilder> make(const method::LetterTemplate &source,
        const client::Organisation &organisation, const Options &options);

    // TemplateIncomplete with the empty or unknown fields ("no_name" when nobody can be addressed, "address"
    // without an address); such a letter is held back, it never stops the others. `caseworker` = shown name;
    // `longAgo` = out of view, for sentences about that.
    [[nodiscard]] Result<Letter> build(const client::Client &client, const QString &caseworker,
        const std::optional<Appointment> &appointment, bool longAgo);

private:
    LetterBuilder(LetterTemplateText body, LetterTemplateText subject, client::Organisation organisation,
        const Options &options);
    LetterTemplateText m_body;
    LetterTemplateText m_subject;
    client::Organisation m_organisation;
    Options m_options;
};

} // namespace kib::contact
