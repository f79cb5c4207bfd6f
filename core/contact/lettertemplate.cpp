// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/lettertemplate.h"

#include <QStringList>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;

namespace kib::contact {

namespace {

using kainjow::mustache::context;
using kainjow::mustache::data;
using kainjow::mustache::mustache;

constexpr qsizetype mostCharacters = 65'536;

// The library renders unknown names as nothing: the context is where they can be caught.
class StrictContext final : public context<std::string>
{
public:
    explicit StrictContext(const data *values)
        : context(values)
    {
    }

    const data *get(const std::string &name) const override
    {
        const data *found = context::get(name);
        const bool empty = found == nullptr || (found->is_string() && found->string_value().empty());
        const QString shown = QString::fromStdString(name);
        if (empty && !missing.contains(shown))
            missing << shown;
        return found;
    }

    mutable QStringList missing;
};

} // namespace

struct LetterTemplateText::Compiled {
    explicit Compiled(const std::string &text)
        : parsed(text)
    {
        parsed.set_custom_escape([](const std::string &plain) { return plain; });
    }
    mustache parsed;
};

LetterTemplateText::LetterTemplateText(std::unique_ptr<Compiled> compiled)
    : m_compiled(std::move(compiled))
{
}
LetterTemplateText::LetterTemplateText(LetterTemplateText &&) noexcept = default;
LetterTemplateText::~LetterTemplateText() = default;

Result<LetterTemplateText> LetterTemplateText::compile(const QString &text)
{
    const bool tooClever = text.contains("{{{"_L1) || text.contains("{{&"_L1) || text.contains("{{>"_L1)
        || text.contains("{{="_L1);
    if (tooClever || text.size() > mostCharacters)
        return fail(ErrorCode::Invalid, u"template"_s);
    auto compiled = std::make_unique<Compiled>(text.toStdString());
    if (!compiled->parsed.is_valid())
        return fail(ErrorCode::Invalid, u"template"_s);
    return LetterTemplateText(std::move(compiled));
}

Result<QString> LetterTemplateText::fill(
    const QHash<QString, QString> &values, const QHash<QString, bool> &flags)
{
    data filled;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        filled.set(it.key().toStdString(), it.value().toStdString());
    for (auto it = flags.cbegin(); it != flags.cend(); ++it)
        filled.set(it.key().toStdString(), it.value());
    StrictContext strict(&filled);
    const std::string out = m_compiled->parsed.render(strict);
    if (!strict.missing.isEmpty())
        return fail(ErrorCode::TemplateIncomplete, u"fields"_s, strict.missing);
    return QString::fromStdString(out);
}

} // namespace kib::contact
