// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QHash>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace kib::print {

struct Face {
    double points = 11; // quarters of a point
    bool bold = false;
    friend bool operator==(const Face &, const Face &) = default;
};

// How a text is set: lines at most `width` mm long, one every `pitch` mm, flush left or, for numbers, flush
// right with all digits equally wide.
struct TextShape {
    Face face;
    double width = 0;
    double pitch = 0;
    bool right = false;
    friend bool operator==(const TextShape &, const TextShape &) = default;
};
[[nodiscard]] size_t qHash(const TextShape &shape, size_t seed = 0);

// A text broken into lines, ready to draw any number of times. Breaks at blanks; a word longer than the line
// breaks anywhere, so that nothing is ever cut off. An empty text is one empty line. All measures in mm.
class LaidText
{
public:
    LaidText(const QString &text, const QFont &font, const TextShape &shape);
    Q_DISABLE_COPY_MOVE(LaidText)

    [[nodiscard]] const TextShape &shape() const { return m_shape; }
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] QString line(int number) const;
    // From the highest letter to the lowest descender, relative to the top left corner of the text.
    [[nodiscard]] QRectF lineArea(int number) const;
    [[nodiscard]] double widest() const { return m_widest; }
    [[nodiscard]] double height() const { return lineCount() * m_shape.pitch; }
    // False when a character has no picture in the letter font nor in any font of this machine.
    [[nodiscard]] bool complete() const { return m_complete; }

    // Draws `count` lines from line `first`, which gets the top `at`; everything in units of the page grid.
    void draw(QPainter &painter, QPointF at, int first, int count) const;

private:
    QTextLayout m_layout;
    TextShape m_shape;
    double m_widest = 0;
    bool m_complete = true;
};
using TextPtr = std::shared_ptr<const LaidText>;

// Keeps what was laid lately, so that words that come back in every letter are laid once. Holds a bounded
// number of texts.
class TextStore
{
public:
    // Internal when the letter font is not there.
    [[nodiscard]] static Result<TextStore> create();

    [[nodiscard]] TextPtr lay(const QString &text, const TextShape &shape);

private:
    struct Key {
        QString text;
        TextShape shape;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.shape); }
    };

    explicit TextStore(QString family);
    [[nodiscard]] QFont font(const TextShape &shape) const;

    QString m_family;
    QHash<Key, TextPtr> m_fresh;
    QHash<Key, TextPtr> m_former;
};

} // namespace kib::print
