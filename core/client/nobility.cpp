// SPDX-License-Identifier: EUPL-1.2
#include "core/client/nobility.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kib::client {

namespace {

using Style = NobleRank::Style;

constexpr std::array<NobleRank, 13> ranks { {
    { "B"_L1, false, true, Style::Hoogwelgeboren, "baron"_L1, "barones"_L1, "baron"_L1 },
    { "BS"_L1, false, false, Style::Hoogwelgeboren, "baron"_L1, "barones"_L1, "barones"_L1 },
    { "G"_L1, false, true, Style::Hooggeboren, "graaf"_L1, "gravin"_L1, "graaf"_L1 },
    { "GI"_L1, false, false, Style::Hooggeboren, "graaf"_L1, "gravin"_L1, "gravin"_L1 },
    { "H"_L1, false, true, Style::Hoogwelgeboren, "hertog"_L1, "hertogin"_L1, "hertog"_L1 },
    { "HI"_L1, false, false, Style::Hoogwelgeboren, "hertog"_L1, "hertogin"_L1, "hertogin"_L1 },
    { "M"_L1, false, true, Style::Hoogwelgeboren, "markies"_L1, "markiezin"_L1, "markies"_L1 },
    { "MI"_L1, false, false, Style::Hoogwelgeboren, "markies"_L1, "markiezin"_L1, "markiezin"_L1 },
    { "P"_L1, false, true, Style::Hoogheid, "prins"_L1, "prinses"_L1, "prins"_L1 },
    { "PS"_L1, false, false, Style::Hoogheid, "prins"_L1, "prinses"_L1, "prinses"_L1 },
    { "R"_L1, false, false, Style::Hoogwelgeboren, "ridder"_L1, QLatin1StringView(), "ridder"_L1 },
    { "JH"_L1, true, false, Style::Hoogwelgeboren, "jonkheer"_L1, "jonkvrouw"_L1, "jonkheer"_L1 },
    { "JV"_L1, true, false, Style::Hoogwelgeboren, "jonkheer"_L1, "jonkvrouw"_L1, "jonkvrouw"_L1 },
} };

// "hooggeboren" + " heer"; nothing for an unknown gender.
QString styled(const NobleRank &rank, Gender gender)
{
    if (gender == Gender::Unknown)
        return {};
    const auto style = rank.style == Style::Hooggeboren ? "hooggeboren"_L1 : "hoogwelgeboren"_L1;
    return style + (gender == Gender::Male ? " heer"_L1 : " vrouwe"_L1);
}

} // namespace

const NobleRank *nobleRank(QStringView code)
{
    code = code.trimmed();
    if (code.isEmpty())
        return nullptr;
    const auto found = std::find_if(ranks.begin(), ranks.end(),
        [&](const NobleRank &rank) { return code.compare(rank.code, Qt::CaseInsensitive) == 0; });
    return found == ranks.end() ? nullptr : &*found;
}

QLatin1StringView titleForm(const NobleRank &rank, Gender gender)
{
    switch (gender) {
    case Gender::Male:
        return rank.male;
    case Gender::Female:
        return rank.female;
    case Gender::Unknown:
        break;
    }
    return {};
}

QLatin1StringView titleOrOwnWord(const NobleRank &rank, Gender gender)
{
    const auto form = titleForm(rank, gender);
    return form.isEmpty() ? rank.own : form;
}

QString rankSalutation(const NobleRank &rank, Gender gender)
{
    if (rank.style == Style::Hoogheid)
        return u"Hoogheid"_s;
    QString text = styled(rank, gender);
    return text.isEmpty() ? text : text.replace(0, 1, u'H');
}

QString rankHonorific(const NobleRank &rank, Gender gender)
{
    if (rank.style == Style::Hoogheid)
        return u"De hoogheid"_s;
    // A woman with the code of a ridder has the salutation, but nothing to put above her address.
    if (titleForm(rank, gender).isEmpty())
        return {};
    return "De "_L1 + styled(rank, gender);
}

} // namespace kib::client
