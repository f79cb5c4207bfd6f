// SPDX-License-Identifier: EUPL-1.2
#include "core/print/figureparts.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace kib::print {

namespace {

constexpr int scores = 5;
constexpr qsizetype leastAxes = 3;
constexpr double upright = 1e-6; // sines below it stand straight above or below the centre
// In parts of the type.
constexpr double leastRadius = 7.7; // the numbers of the rings stand clear of each other
constexpr double wishedRadius = 10;
constexpr double mostRadius = 16;
constexpr double labelGap = 1;
constexpr double legendGap = 0.8;
constexpr double numberRoom = 0.7; // from an axis to a number of the scale

struct Label {
    QStringList lines;
    double width = 0;
    double height = 0;
    QRectF area;
    TextSide side = TextSide::Centre;
};

class RadarLayout
{
public:
    RadarLayout(const QList<ThenNowRow> &rows, ThenNowWords words, double width, const FigureMeasure &measure)
        : m_rows(rows)
        , m_words(std::move(words))
        , m_width(width)
        , m_measure(measure)
        , m_figure(startFigure(measure))
    {
    }

    Figure take()
    {
        fitLabels();
        double top = addLegend(m_figure, m_words, 0, m_width, m_measure) + em(legendGap);
        placeLabels();
        QRectF around(-m_radius, -m_radius, 2 * m_radius, 2 * m_radius);
        for (const Label &label : std::as_const(m_labels))
            around |= label.area;
        m_centre = QPointF(std::max(m_width / 2, -around.left()), top - around.top());
        addGrid();
        addOutline(&ThenNowRow::then, Role::Then, true);
        addOutline(&ThenNowRow::now, Role::Now, false);
        addMarks();
        addLabels();
        addNumbers();
        closeFigure(m_figure, m_width, m_centre.y() + around.bottom());
        return std::move(m_figure);
    }

private:
    [[nodiscard]] double em(double parts) const { return parts * m_measure.em; }

    // A unit long, the first axis up, the others clockwise.
    [[nodiscard]] QPointF direction(double axis) const
    {
        const double angle = 2 * std::numbers::pi * axis / static_cast<double>(m_rows.size());
        return { std::sin(angle), -std::cos(angle) };
    }
    [[nodiscard]] QPointF at(double axis, double score) const
    {
        return m_centre + direction(axis) * (m_radius * score / scores);
    }
    [[nodiscard]] double sideways(qsizetype axis) const
    {
        return std::abs(direction(static_cast<double>(axis)).x());
    }

    // Wraps the names narrower until the wheel has the size it should have, or no name can be narrower.
    void fitLabels()
    {
        double widest = 0;
        double least = 0;
        for (const ThenNowRow &row : m_rows) {
            widest = std::max(widest, m_measure.width(row.name));
            least = std::max(least, widestWord(row.name, m_measure));
        }
        for (double room = widest;; room = std::max(room * 0.85, least)) {
            m_radius = em(mostRadius);
            m_labels.clear();
            for (qsizetype i = 0; i < m_rows.size(); ++i) {
                Label label { wrapped(m_rows[i].name, room, m_measure), 0, 0, {}, TextSide::Centre };
                label.width = widestOf(label.lines, m_measure);
                label.height = m_measure.line * static_cast<double>(label.lines.size());
                m_labels.append(label);
                if (sideways(i) > upright)
                    m_radius = std::min(m_radius, (m_width / 2 - label.width) / sideways(i) - em(labelGap));
            }
            if (m_radius >= em(wishedRadius) || room <= least)
                break;
        }
        m_radius = std::max(m_radius, em(leastRadius));
    }

    // Each name at the end of its axis; from the middle up and from the middle down, a name that would touch
    // the one before it moves on, away from the wheel.
    void placeLabels()
    {
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            Label &label = m_labels[i];
            const QPointF way = direction(static_cast<double>(i));
            const QPointF end = way * (m_radius + em(labelGap));
            const bool straight = std::abs(way.x()) <= upright;
            label.side = straight ? TextSide::Centre : way.x() > 0 ? TextSide::Left : TextSide::Right;
            const double left = straight ? end.x() - label.width / 2
                : way.x() > 0            ? end.x()
                                         : end.x() - label.width;
            const double top = end.y() - label.height * (1 - way.y()) / 2;
            label.area = QRectF(left, top, label.width, label.height);
        }
        moveApart(true);
        moveApart(false);
    }

    void moveApart(bool up)
    {
        QList<qsizetype> order;
        for (qsizetype i = 0; i < m_labels.size(); ++i)
            if ((direction(static_cast<double>(i)).y() <= 0) == up)
                order.append(i);
        std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
            return std::abs(direction(static_cast<double>(a)).y())
                < std::abs(direction(static_cast<double>(b)).y());
        });
        for (qsizetype i = 0; i < order.size(); ++i)
            moveOff(m_labels[order[i]], order.first(i), up);
    }

    void moveOff(Label &label, const QList<qsizetype> &placed, bool up)
    {
        const double gap = em(labelGap) / 2;
        for (const qsizetype other : placed) {
            const QRectF &there = m_labels[other].area;
            if (!label.area.adjusted(-gap, 0, gap, 0).intersects(there))
                continue;
            label.area.moveTop(up ? std::min(label.area.top(), there.top() - label.height)
                                  : std::max(label.area.top(), there.bottom()));
        }
    }

    void addGrid()
    {
        const auto count = static_cast<int>(m_rows.size());
        for (int score = 1; score <= scores; ++score)
            for (int axis = 0; axis < count; ++axis)
                m_figure.lines.append(
                    { at(axis, score), at(axis + 1, score), em(thinLine), Role::Grid, false });
        for (int axis = 0; axis < count; ++axis)
            m_figure.lines.append({ m_centre, at(axis, scores), em(thinLine), Role::Grid, false });
    }

    // Two neighbours that were both discussed are joined; nothing joins over a gap.
    void addOutline(std::optional<int> ThenNowRow::*score, Role role, bool dashed)
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const std::optional<int> here = m_rows[i].*score;
            const std::optional<int> next = m_rows[(i + 1) % m_rows.size()].*score;
            if (here && next)
                m_figure.lines.append({ at(static_cast<double>(i), *here),
                    at(static_cast<double>(i + 1), *next), em(strongLine), role, dashed });
        }
    }

    void addMarks()
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const auto place = [this, i](std::optional<int> score) {
                return score ? std::optional(at(static_cast<double>(i), *score)) : std::nullopt;
            };
            addScores(m_figure, { place(m_rows[i].then), place(m_rows[i].now), std::nullopt });
        }
    }

    void addLabels()
    {
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            const Label &label = m_labels[i];
            const QRectF area = label.area.translated(m_centre);
            const double x = label.side == TextSide::Left ? area.left()
                : label.side == TextSide::Right           ? area.right()
                                                          : area.center().x();
            const bool gap = !m_rows[i].then && !m_rows[i].now;
            double y = area.top();
            for (const QString &line : label.lines) {
                addText(m_figure, { x, y }, line, gap ? Role::Muted : Role::Label, label.side, m_measure);
                y += m_measure.line;
            }
        }
    }

    // Between two axes, where no mark stands, and if possible where no line passes.
    void addNumbers()
    {
        const auto joins = [this](qsizetype axis) {
            const ThenNowRow &here = m_rows[axis];
            const ThenNowRow &next = m_rows[(axis + 1) % m_rows.size()];
            return (here.then && next.then) || (here.now && next.now);
        };
        qsizetype axis = 0;
        while (axis < m_rows.size() && joins(axis))
            ++axis;
        const double place = axis < m_rows.size() ? static_cast<double>(axis) + 0.5 : 0.5;
        const double apart = std::sin(std::numbers::pi / static_cast<double>(m_rows.size()));
        for (int score = 1; score <= scores; ++score)
            if (m_radius * score / scores * apart >= em(numberRoom))
                addText(m_figure, at(place, score) - QPointF(0, m_measure.line / 2), QString::number(score),
                    Role::Muted, TextSide::Centre, m_measure);
    }

    const QList<ThenNowRow> &m_rows;
    ThenNowWords m_words;
    double m_width;
    const FigureMeasure &m_measure;
    Figure m_figure;
    QList<Label> m_labels;
    double m_radius = 0;
    QPointF m_centre;
};

} // namespace

Figure radar(
    const QList<ThenNowRow> &rows, const ThenNowWords &words, double width, const FigureMeasure &measure)
{
    if (rows.size() < leastAxes)
        return dumbbell(rows, words, width, measure);
    ThenNowWords lines = words;
    lines.own.clear();
    lines.observed.clear();
    return RadarLayout(rows, std::move(lines), width, measure).take();
}

} // namespace kib::print
