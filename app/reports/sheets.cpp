// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/sheets.h"

#include "app/reports/papertext.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace app::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double footGap = fromMillimetres(4);
constexpr double paperEdge = fromMillimetres(10); // what office printers cannot reach, and a little more
constexpr double labelWidth = fromMillimetres(44);
constexpr int footLines = 6;

QSizeF paper(Orientation orientation)
{
    const QSizeF portrait(fromMillimetres(210), fromMillimetres(297));
    return orientation == Orientation::Portrait ? portrait : portrait.transposed();
}

// Parts are set apart by a dot; a note in brackets, as order notes often are, needs none before it.
QString footWords(const QStringList &parts)
{
    QString words;
    for (const QString &part : parts) {
        if (!part.isEmpty() && !words.isEmpty() && !part.startsWith(u'（'))
            words += part.startsWith(u'(') ? u" "_s : u" · "_s;
        words += part;
    }
    return words;
}

} // namespace

Sheets::Sheets(const Document &document, Fonts &fonts, const Press &press, const PageWatch &watch)
    : m_fonts(fonts), m_press(press), m_watch(watch), m_language(document.languages.value(0)),
      m_secondLanguage(document.conferenceToo.isEmpty() ? QString() : document.languages.value(1)),
      m_size(paper(document.page.orientation)),
      m_margin(fromMillimetres(std::clamp(document.page.marginMm, 10.0, 60.0)))
{
    makeFoot(document);
    beginPage();
}

void Sheets::makeFoot(const Document &document)
{
    const QDate day = document.printedAt.date();
    QList<Line> words{ line(footWords({ document.conference, document.orderNote, dateLabel(m_language, day) }), m_language) };
    if (!document.conferenceToo.isEmpty())
        words += line(footWords({ document.conferenceToo, dateLabel(m_secondLanguage, day) }), m_secondLanguage);
    const TextStyle style{ Face::Serif, type::small, Weight::Regular, Tone::Quiet, Align::Start };
    m_foot = TextBlock(m_fonts, words, style, width() - labelWidth);
    m_foot.limit(footLines);
    m_bottom = m_size.height() - std::max(m_margin, paperEdge + m_foot.height() + footGap);
}

void Sheets::beginPage()
{
    ++m_pages;
    m_y = m_bottom;
    if (m_watch && !m_watch(m_pages, m_press.total))
        m_stopped = true;
    rule(0, width(), footGap / 2, 0.4, QColor(0x9A, 0xA4, 0xB0));
    text(m_foot, 0, footGap * 0.75, 0, m_foot.lines());
    const TextStyle style{ Face::Serif, type::small, Weight::Regular, Tone::Quiet, Align::End };
    QList<Line> labels{ line(pageLabel(m_language, m_pages, m_press.total), m_language) };
    if (!m_secondLanguage.isEmpty())
        labels += line(pageLabel(m_secondLanguage, m_pages, m_press.total), m_secondLanguage);
    if (m_press.painter)
        text(TextBlock(m_fonts, labels, style, labelWidth), width() - labelWidth, footGap * 0.75, 0, int(labels.size()));
    m_y = m_margin;
}

void Sheets::nextPage()
{
    if (m_press.device && !m_stopped)
        m_press.device->newPage();
    beginPage();
}

void Sheets::skip(double height)
{
    if (!atTop())
        m_y += height;
}

void Sheets::hold(const TextBlock &block, double before, double after)
{
    if (block.height() < pageRoom() / 3) {
        m_held.push_back({ block, before, after });
        return;
    }
    need(0);
    skip(before);
    lay(block);
    skip(after);
}

void Sheets::need(double height)
{
    double total = height;
    for (const Held &held : m_held)
        total += held.before + held.block.height() + held.after;
    if (total > room() && !atTop())
        nextPage();
    for (const Held &held : std::exchange(m_held, {})) {
        skip(held.before);
        lay(held.block);
        skip(held.after);
    }
}

void Sheets::flow(const TextBlock &block)
{
    need(std::min(block.lines(), 2) * block.pitch());
    lay(block);
}

void Sheets::lay(const TextBlock &block)
{
    int first = 0;
    while (first < block.lines() && !m_stopped) {
        const int rest = block.lines() - first;
        int fit = std::min(rest, int(room() / block.pitch() + 0.001));
        if (fit <= 0 && !atTop()) {
            nextPage();
            continue;
        }
        if (rest - fit == 1 && fit > 2)
            --fit; // not one line alone on the next page
        fit = std::max(fit, 1);
        text(block, 0, 0, first, fit);
        advance(fit * block.pitch());
        first += fit;
    }
}

void Sheets::text(const TextBlock &block, double x, double down, int first, int count)
{
    if (m_press.painter && !m_stopped)
        block.draw(*m_press.painter, QPointF(m_margin + x, m_y + down), first, count);
}

void Sheets::rule(double x, double length, double down, double points, const QColor &colour)
{
    if (!m_press.painter || m_stopped)
        return;
    const double thick = fromPoints(points);
    m_press.painter->fillRect(QRectF(m_margin + x, m_y + down - thick / 2, length, thick), colour);
}

} // namespace app::reports
