// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <memory>

namespace kib::contact {

// A letter text with {{fields}}, compiled once and filled many times. Plain text: nothing is escaped, names
// print as they are. What stands between {{#name}} and {{/name}} prints only when that flag is set. Refused:
// {{{ }}}, {{& }}, partials, changed delimiters, more than 64 KB.
class LetterTemplateText
{
public:
    [[nodiscard]] static Result<LetterTemplateText> compile(const QString &text); // Invalid "template"
    LetterTemplateText(LetterTemplateText &&) noexcept;
    ~LetterTemplateText();

    // TemplateIncomplete with the names of fields that are unknown or empty, in order, in `arguments`.
    [[nodiscard]] Result<QString> fill(
        const QHash<QString, QString> &values, const QHash<QString, bool> &flags = {});

private:
    struct Compiled;
    explicit LetterTemplateText(std::unique_ptr<Compiled> compiled);
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace kib::contact
