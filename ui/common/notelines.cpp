// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/notelines.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kib::ui {

namespace {

QStringList wordsOf(const QString &name)
{
    return searchKey(name).split(u' ', Qt::SkipEmptyParts);
}

bool fits(const QString &tag, const QString &name)
{
    const QStringList words = wordsOf(name);
    return !tag.isEmpty() && std::any_of(words.cbegin(), words.cend(), [&tag](const QString &word) {
        return word.startsWith(tag);
    });
}

QString tagOf(const QString &line)
{
    return line.startsWith(u'#') ? searchKey(line.mid(1).section(u' ', 0, 0)) : QString();
}

QString withoutTag(const QString &line)
{
    return line.startsWith(u'#') ? line.section(u' ', 1) : line;
}

// A word that no other domain answers to; the first of its name when there is none.
QString ownWord(const method::Domain &domain, const method::Method &method)
{
    const QStringList words = wordsOf(domain.name);
    for (const QString &word : words) {
        const auto others = std::count_if(method.domains.cbegin(), method.domains.cend(),
            [&](const method::Domain &other) { return other.key != domain.key && fits(word, other.name); });
        if (others == 0)
            return word;
    }
    return words.value(0);
}

} // namespace

QStringList taggedLines(const QString &notes, const QString &name)
{
    QStringList out;
    for (const QString &line : notes.split(u'\n')) {
        const QString text = line.simplified();
        if (fits(tagOf(text), name))
            out << withoutTag(text);
    }
    out.removeAll(QString());
    return out;
}

QList<LooseNote> looseNotes(const QString &notes, const method::Method &method)
{
    QList<LooseNote> out;
    const QStringList lines = notes.split(u'\n');
    for (int number = 0; number < lines.size(); ++number) {
        const QString text = lines.at(number).simplified();
        const QString tag = tagOf(text);
        const bool placed = std::any_of(method.domains.cbegin(), method.domains.cend(),
            [&tag](const method::Domain &domain) { return fits(tag, domain.name); });
        if (!text.isEmpty() && !placed)
            out.append({ number, text });
    }
    return out;
}

QString tied(const QString &notes, int number, const method::Domain &domain, const method::Method &method)
{
    QStringList lines = notes.split(u'\n');
    if (number < 0 || number >= lines.size())
        return notes;
    QString &line = lines[number];
    line = u"#%1 %2"_s.arg(ownWord(domain, method), withoutTag(line.simplified()));
    return lines.join(u'\n');
}

} // namespace kib::ui
