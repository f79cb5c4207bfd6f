// SPDX-License-Identifier: EUPL-1.2
#include "core/method/jsontext.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace kib::method {

namespace {

// Walks over the bytes without trusting them, because Qt's parser allows a depth of 1024 and keeps silent
// about a member that stands twice.
class Scanner
{
public:
    explicit Scanner(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    void run()
    {
        for (; m_at < m_bytes.size() && !m_tooDeep; ++m_at)
            step(m_bytes.at(m_at));
    }
    [[nodiscard]] bool isTooDeep() const { return m_tooDeep; }
    [[nodiscard]] const QList<Problem> &doubles() const { return m_doubles; }

private:
    struct Level {
        bool isObject = false;
        bool expectsName = false;
        QSet<QString> names;
    };

    void step(char c)
    {
        if (c == '"') {
            readString();
        } else if (c == '{' || c == '[') {
            m_levels.append({ c == '{', c == '{', {} });
            m_tooDeep = m_levels.size() > deepestNesting;
        } else if ((c == '}' || c == ']') && !m_levels.isEmpty()) {
            m_levels.removeLast();
        } else if (c == ',' && !m_levels.isEmpty()) {
            m_levels.last().expectsName = m_levels.last().isObject;
        }
    }

    void readString()
    {
        const qsizetype start = m_at++;
        bool escaped = false;
        for (; m_at < m_bytes.size() && m_bytes.at(m_at) != '"'; ++m_at) {
            if (m_bytes.at(m_at) == '\\') {
                escaped = true;
                ++m_at;
            }
        }
        if (m_levels.isEmpty() || !m_levels.last().expectsName || m_at >= m_bytes.size())
            return;
        Level &level = m_levels.last();
        level.expectsName = false;
        QByteArray raw = m_bytes.mid(start + 1, m_at - start - 1);
        if (escaped)
            raw = QJsonDocument::fromJson("[\"" + raw + "\"]").array().first().toString().toUtf8();
        const QString name = QString::fromUtf8(raw);
        if (level.names.contains(name)) {
            const auto line = m_bytes.left(start).count('\n') + 1;
            m_doubles.append({ {},
                u"Regel %1: '%2' staat twee keer in hetzelfde blok. Laat er één staan."_s.arg(line).arg(
                    shortened(name)) });
        }
        level.names.insert(name);
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QList<Level> m_levels;
    bool m_tooDeep = false;
    QList<Problem> m_doubles;
};

void walkTexts(const QJsonValue &value, const QString &path, QList<Problem> &problems)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            walkTexts(list.at(i), itemPath(path, i), problems);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            walkTexts(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), problems);
    } else if (value.isString()) {
        const QString text = value.toString();
        if (text.size() > longestText)
            problems.append({ path,
                u"Deze tekst heeft %1 tekens. Het mogen er hoogstens %2 zijn."_s.arg(text.size())
                    .arg(longestText) });
        if (!cleanText(text))
            problems.append({ path, u"Deze tekst bevat een teken dat niet bewaard kan worden."_s });
        if (hasDirectionControls(text))
            problems.append({ path,
                u"Deze tekst bevat een onzichtbaar teken dat de leesrichting omdraait. Haal het weg."_s });
    }
}

} // namespace

std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    constexpr double largestExact = 9007199254740992.0;
    const double number = json.toDouble(0.5);
    if (!json.isDouble() || std::abs(number) > largestExact || std::trunc(number) != number)
        return std::nullopt;
    return static_cast<qint64>(number);
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most) + u'…';
}

std::optional<QJsonObject> readJsonObject(const QByteArray &bytes, QList<Problem> &problems)
{
    if (bytes.size() > largestFile) {
        problems.append({ {}, u"Het bestand is groter dan 2 MB. Dat mag niet."_s });
        return std::nullopt;
    }
    Scanner scanner(bytes);
    scanner.run();
    if (scanner.isTooDeep()) {
        problems.append(
            { {}, u"Het bestand heeft meer dan %1 lagen in elkaar. Dat mag niet."_s.arg(deepestNesting) });
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        problems.append({ {}, u"Dit is geen goede JSON: er gaat iets mis op regel %1."_s.arg(line) });
        return std::nullopt;
    }
    if (!document.isObject()) {
        problems.append(
            { {}, u"Het bestand moet één JSON-object zijn: het begint met { en eindigt met }."_s });
        return std::nullopt;
    }
    problems += scanner.doubles();
    return document.object();
}

QList<Problem> textProblems(const QJsonObject &document)
{
    QList<Problem> problems;
    walkTexts(document, {}, problems);
    return problems;
}

} // namespace kib::method
