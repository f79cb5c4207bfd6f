// SPDX-License-Identifier: EUPL-1.2
#include "core/client/nametext.h"

using namespace Qt::StringLiterals;

namespace kib::client {

namespace {

enum class Hyphens { Keep, Tighten };

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00b4';
}

// Lists tidy a hundred thousand names at once, and almost all of them need nothing.
bool needsTidying(QStringView text, Hyphens hyphens)
{
    bool afterSpace = true;
    bool afterHyphen = false;
    for (const QChar c : text) {
        const bool space = c.isSpace();
        const bool hyphen = hyphens == Hyphens::Tighten && c == u'-';
        if ((space && (afterSpace || afterHyphen || c != u' ')) || (hyphen && afterSpace))
            return true;
        afterSpace = space;
        afterHyphen = hyphen;
    }
    return afterSpace && !text.isEmpty();
}

QString respaced(const QString &text, Hyphens hyphens)
{
    if (!needsTidying(text, hyphens))
        return text;
    QString result = text.simplified();
    if (hyphens == Hyphens::Tighten)
        result.replace(" -"_L1, "-"_L1).replace("- "_L1, "-"_L1);
    return result;
}

// "d'Ancona" registered without a prefix.
bool isElided(QStringView surname)
{
    for (const QChar c : surname) {
        if (isApostrophe(c))
            return true;
        if (!c.isLower())
            return false;
    }
    return false;
}

// A letter with what belongs to it: the other half of a surrogate pair and combining marks.
qsizetype letterLength(QStringView text)
{
    qsizetype length = text.size() > 1 && text.front().isHighSurrogate() ? 2 : 1;
    while (length < text.size() && text.at(length).isMark())
        ++length;
    return length;
}

QStringView fromFirstLetter(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word.at(i).isLetter() || word.at(i).isHighSurrogate())
            return word.sliced(i);
    }
    return word;
}

// "J.W.": a source that puts initials where the names belong.
bool isInitials(QStringView word)
{
    if (word.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < word.size(); i += 2) {
        if (!word.at(i).isLetter() || word.at(i + 1) != u'.')
            return false;
    }
    return true;
}

} // namespace

QString tidied(const QString &text)
{
    return respaced(text, Hyphens::Keep);
}

QString tightened(const QString &text)
{
    return respaced(text, Hyphens::Tighten);
}

bool isKnown(const QString &surname)
{
    const QStringView text = QStringView(surname).trimmed();
    return !text.isEmpty() && text != "."_L1;
}

QString prefixed(const QString &prefix, const QString &surname)
{
    if (prefix.isEmpty())
        return surname;
    if (surname.isEmpty() || isApostrophe(prefix.back()))
        return prefix + surname;
    return prefix + u' ' + surname;
}

QString prefixedWithCapital(const QString &prefix, const QString &surname)
{
    const bool stays = prefix.isEmpty() ? isElided(surname) : isApostrophe(prefix.back());
    const QString text = prefixed(prefix, surname);
    return stays ? text : withCapital(text);
}

QString withCapital(QString text)
{
    if (text.isEmpty() || !text.front().isLower())
        return text;
    const qsizetype letters = text.startsWith("ij"_L1) ? 2 : 1;
    for (qsizetype i = 0; i < letters; ++i)
        text[i] = text.at(i).toTitleCase();
    return text;
}

QString initialsOf(const QString &givenNames)
{
    const QString names = tightened(givenNames);
    QString result;
    bool dotless = false;
    for (const QStringView word : QStringView(names).tokenize(u' ')) {
        if (word == "."_L1)
            continue;
        if (dotless)
            result += u' ';
        dotless = false;
        if (isInitials(word)) {
            result += word;
            continue;
        }
        const QStringView rest = fromFirstLetter(word);
        const qsizetype length = letterLength(rest);
        result += rest.first(length);
        dotless = rest.size() == length;
        if (!dotless)
            result += u'.';
    }
    return result;
}

} // namespace kib::client
