// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Some lines of text set into a column: wrapped when made, drawn line by line wherever the page has room. All
// lines have the same pitch, whatever script they hold, so that a height is a number of lines.

#include "app/reports/document.h"
#include "app/reports/fonts.h"
#include "app/reports/linebreak.h"

#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <vector>

class QPainter;

namespace app::reports {

/// Sizes and lengths on paper are counted in 1/1200 inch.
[[nodiscard]] constexpr double fromPoints(double points)
{
    return points * 1200 / 72;
}
[[nodiscard]] constexpr double fromMillimetres(double mm)
{
    return mm * 1200 / 25.4;
}

struct TextStyle
{
    Face face = Face::Serif;
    double points = 10.5;
    Weight weight = Weight::Regular; ///< a run may be bolder, never lighter
    Tone tone = Tone::Normal;        ///< a run may be quieter, never louder
    Align align = Align::Start;
};

class TextBlock
{
public:
    TextBlock() = default;
    TextBlock(Fonts &fonts, const QList<Line> &lines, const TextStyle &style, double width);

    [[nodiscard]] int lines() const { return int(m_lines.size()); }
    [[nodiscard]] double pitch() const { return fromPoints(m_style.points * 1.5); }
    [[nodiscard]] double height() const { return lines() * pitch(); }
    /// Keeps at most `count` lines; the last one then ends in "…".
    void limit(int count);
    /// Width of the longest line if it is not wrapped at all.
    [[nodiscard]] static double wholeWidth(Fonts &fonts, const QList<Line> &lines, const TextStyle &style);
    /// Width of the longest word, below which words are torn apart.
    [[nodiscard]] static double wordWidth(Fonts &fonts, const QList<Line> &lines, const TextStyle &style);
    /// Draws `count` lines from `first` (fewer when there are no more), the first of them at `top`.
    void draw(QPainter &painter, QPointF top, int first, int count) const;

private:
    /// Neighbouring characters in one font and one tone.
    struct Span
    {
        Stretch where;
        Weight weight = Weight::Regular;
        Tone tone = Tone::Normal;
        int family = 0;
        Shaping shaping = Shaping::None;

        [[nodiscard]] bool looksLike(const Span &other) const
        {
            return weight == other.weight && tone == other.tone && family == other.family && shaping == other.shaping;
        }
    };
    struct VisualLine
    {
        QString text;
        std::vector<Span> spans;
    };
    struct Setting;

    [[nodiscard]] Setting setLine(const Line &line) const;
    void append(Setting &setting, const Run &run) const;
    [[nodiscard]] Glyph glyph(const Setting &setting, char32_t &character, Weight weight, Region region) const;
    [[nodiscard]] static VisualLine cut(const Setting &setting, Stretch stretch);
    [[nodiscard]] QFont font(const Span &span) const;
    [[nodiscard]] QTextLayout::FormatRange format(const Span &span) const;
    void setLayout(QTextLayout &layout, const VisualLine &line) const;
    void drawLine(QPainter &painter, const VisualLine &line, QPointF top) const;
    void place(QPainter &painter, const QTextLayout &layout, QPointF corner) const;

    Fonts *m_fonts = nullptr;
    TextStyle m_style;
    double m_width = 0;
    std::vector<VisualLine> m_lines;
};

} // namespace app::reports
