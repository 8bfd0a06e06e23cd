// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/textblock.h"

#include "app/reports/papertext.h"

#include <QColor>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>
#include <numeric>

namespace app::reports {

namespace {

constexpr char32_t missingSign = U'□';

QColor colour(Tone tone)
{
    return tone == Tone::Quiet ? QColor(0x4A, 0x52, 0x5C) : QColor(Qt::black);
}

// Has no width and no place of its own: it changes the character before it.
bool joinsPrevious(char32_t c)
{
    return QChar::isMark(c) || c == 0x200C || c == 0x200D;
}

} // namespace

/// A line while it is put together: its characters with their widths, before it is wrapped.
struct TextBlock::Setting
{
    QString text;
    std::vector<float> advances;
    std::vector<Span> spans;

    void push(char32_t character, float advance, Span span)
    {
        span.where = { text.size(), QChar::requiresSurrogates(character) ? 2 : 1 };
        text += QStringView(QChar::fromUcs4(character));
        advances.push_back(advance);
        advances.resize(size_t(text.size()), 0.0F);
        if (!spans.empty() && spans.back().looksLike(span))
            spans.back().where.length += span.where.length;
        else
            spans.push_back(span);
    }
};

TextBlock::TextBlock(Fonts &fonts, const QList<Line> &lines, const TextStyle &style, double width)
    : m_fonts(&fonts), m_style(style), m_width(width)
{
    for (const Line &line : lines) {
        const Setting setting = setLine(line);
        for (const Stretch &stretch : breakLines(setting.text, setting.advances, float(m_width)))
            m_lines.push_back(cut(setting, stretch));
    }
}

double TextBlock::wholeWidth(Fonts &fonts, const QList<Line> &lines, const TextStyle &style)
{
    const TextBlock block(fonts, {}, style, 0);
    float widest = 0;
    for (const Line &line : lines) {
        const Setting setting = block.setLine(line);
        widest = std::max(widest, std::accumulate(setting.advances.begin(), setting.advances.end(), 0.0F));
    }
    return double(widest);
}

double TextBlock::wordWidth(Fonts &fonts, const QList<Line> &lines, const TextStyle &style)
{
    const TextBlock block(fonts, {}, style, 0);
    float widest = 0;
    for (const Line &line : lines) {
        const Setting setting = block.setLine(line);
        widest = std::max(widest, widestPart(setting.text, setting.advances));
    }
    return double(widest);
}

TextBlock::Setting TextBlock::setLine(const Line &line) const
{
    Setting setting;
    for (const Run &run : line)
        append(setting, run);
    return setting;
}

void TextBlock::append(Setting &setting, const Run &run) const
{
    const Weight weight = std::max(run.weight, m_style.weight);
    const Tone tone = std::max(run.tone, m_style.tone);
    const Region region = m_fonts->region(run.language);
    const float size = float(fromPoints(m_style.points));
    const QList<uint> text = printable(run.text).toUcs4();
    for (char32_t c : text) {
        const Glyph found = glyph(setting, c, weight, region);
        setting.push(c, found.advance * size, { {}, weight, tone, found.family, found.shaping });
    }
}

Glyph TextBlock::glyph(const Setting &setting, char32_t &character, Weight weight, Region region) const
{
    const Span previous = setting.spans.empty() ? Span() : setting.spans.back();
    if (character == U'\n')
        return { previous.family, 0, previous.shaping };
    Typeface &typeface = m_fonts->typeface(m_style.face, weight);
    if (joinsPrevious(character) && typeface.has(previous.family, character))
        return { previous.family, 0, Shaping::Full };
    const Glyph glyph = typeface.glyph(character, region);
    if (glyph.family >= 0)
        return glyph;
    m_fonts->noteMissing(character);
    character = missingSign;
    return typeface.glyph(character, region);
}

TextBlock::VisualLine TextBlock::cut(const Setting &setting, Stretch stretch)
{
    VisualLine line{ setting.text.mid(stretch.start, stretch.length), {} };
    for (const Span &span : setting.spans) {
        const qsizetype from = std::max(span.where.start, stretch.start);
        const qsizetype to = std::min(span.where.start + span.where.length, stretch.start + stretch.length);
        if (from >= to)
            continue;
        line.spans.push_back(span);
        line.spans.back().where = { from - stretch.start, to - from };
    }
    return line;
}

void TextBlock::limit(int count)
{
    if (lines() <= count)
        return;
    m_lines.resize(size_t(count));
    VisualLine &last = m_lines.back();
    last.text += u'…';
    if (!last.spans.empty())
        last.spans.back().where.length += 1;
}

void TextBlock::draw(QPainter &painter, QPointF top, int first, int count) const
{
    const int end = std::min(lines(), first + count);
    for (int i = first; i < end; ++i) {
        if (!m_lines[size_t(i)].spans.empty())
            drawLine(painter, m_lines[size_t(i)], top);
        top.ry() += pitch();
    }
}

QFont TextBlock::font(const Span &span) const
{
    const int pixels = int(fromPoints(m_style.points));
    return m_fonts->typeface(m_style.face, span.weight).font(span.family, span.shaping, pixels);
}

QTextLayout::FormatRange TextBlock::format(const Span &span) const
{
    QTextCharFormat format;
    format.setFont(font(span));
    format.setForeground(colour(span.tone));
    return { int(span.where.start), int(span.where.length), format };
}

void TextBlock::setLayout(QTextLayout &layout, const VisualLine &line) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : line.spans) {
        if (line.spans.size() > 1)
            formats.append(format(span));
        m_fonts->noteDrawn(m_style.face, span.weight, span.family,
                           QStringView(line.text).mid(span.where.start, span.where.length).toUcs4());
    }
    layout.setFont(font(line.spans.front()));
    layout.setText(line.text);
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine laid = layout.createLine();
    laid.setLineWidth(fromMillimetres(5000));
    layout.endLayout();
}

void TextBlock::drawLine(QPainter &painter, const VisualLine &line, QPointF top) const
{
    painter.setPen(colour(line.spans.front().tone));
    QTextLayout layout;
    setLayout(layout, line);
    const double natural = layout.lineAt(0).naturalTextWidth();
    const double spare = std::max(0.0, m_width - natural);
    const double left = m_style.align == Align::Start ? 0 : m_style.align == Align::End ? spare : spare / 2;
    painter.save();
    painter.translate(top.x() + left, top.y());
    // Shaping can make a line a hair wider than the sum of its characters.
    if (natural > m_width)
        painter.scale(m_width / natural, 1);
    place(painter, layout, QPointF());
    painter.restore();
}

void TextBlock::place(QPainter &painter, const QTextLayout &layout, QPointF corner) const
{
    // Han stand in a square from 0.12 below the baseline to 0.88 above it: its middle is the line's middle.
    const double baseline = pitch() / 2 + 0.38 * fromPoints(m_style.points);
    layout.draw(&painter, corner + QPointF(0, baseline - layout.lineAt(0).ascent()));
}

} // namespace app::reports
