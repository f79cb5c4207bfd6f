// SPDX-License-Identifier: EUPL-1.2
#include "core/method/lettertags.h"

#include "core/method/jsontext.h"

using namespace Qt::StringLiterals;

namespace kib::method {

namespace {

constexpr qsizetype deepestBlocks = 8;

QString unknownField(const QString &name)
{
    return u"Onbekend veld '{{%1}}'. Toegestaan zijn: %2."_s.arg(
        shortened(name), letterFields().join(", "_L1));
}

// Judges the inside of one pair of brackets.
void judgeTag(const QString &tag, QStringList &openBlocks, QStringList &problems)
{
    const QChar sign = tag.isEmpty() ? QChar() : tag.front();
    if (sign == u'!')
        return;
    if (sign == u'&' || sign == u'{')
        problems << u"'{{{…}}}' en '{{&…}}' mogen niet in een brief. Gebruik '{{veld}}'."_s;
    else if (sign == u'>')
        problems << u"'{{>…}}' mag niet in een brief: een brief kan geen andere brief invoegen."_s;
    else if (sign == u'=')
        problems << u"'{{=…=}}' mag niet in een brief: de haken blijven {{ en }}."_s;
    if (sign == u'&' || sign == u'{' || sign == u'>' || sign == u'=')
        return;

    const bool opens = sign == u'#' || sign == u'^';
    const bool closes = sign == u'/';
    const QString name = opens || closes ? tag.mid(1).trimmed() : tag;
    const bool known = letterFields().contains(name) || ((opens || closes) && letterFlags().contains(name));
    if (!known)
        problems << unknownField(name);
    if (opens) {
        openBlocks << name;
        if (openBlocks.size() == deepestBlocks + 1)
            problems << u"Er staan meer dan %1 blokken in elkaar. Dat mag niet."_s.arg(deepestBlocks);
    } else if (closes && !openBlocks.isEmpty() && openBlocks.last() == name) {
        openBlocks.removeLast();
    } else if (closes) {
        problems << u"'{{/%1}}' sluit een blok dat hier niet open is."_s.arg(shortened(name));
    }
}

} // namespace

QStringList letterFields()
{
    return { u"salutation"_s, u"weekday"_s, u"date"_s, u"time"_s, u"minutes_text"_s, u"place"_s,
        u"caseworker"_s, u"caseworker_running"_s, u"organisation"_s, u"phone"_s, u"name"_s };
}

QStringList letterFlags()
{
    return { u"long_ago"_s };
}

QStringList letterTagProblems(const QString &text)
{
    QStringList problems;
    QStringList openBlocks;
    qsizetype at = 0;
    for (;;) {
        const qsizetype start = text.indexOf("{{"_L1, at);
        if (start < 0)
            break;
        const qsizetype end = text.indexOf("}}"_L1, start + 2);
        if (end < 0) {
            problems << u"Een '{{' wordt niet gesloten met '}}'."_s;
            break;
        }
        judgeTag(text.mid(start + 2, end - start - 2).trimmed(), openBlocks, problems);
        at = end + 2;
    }
    for (const QString &name : openBlocks)
        problems << u"Het blok '{{#%1}}' wordt niet gesloten met '{{/%1}}'."_s.arg(shortened(name));
    problems.removeDuplicates();
    return problems;
}

} // namespace kib::method
