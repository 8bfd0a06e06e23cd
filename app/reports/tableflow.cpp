// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/tableflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::reports {

namespace {

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

constexpr double gap = fromMillimetres(3);
constexpr double narrowest = fromMillimetres(6);
constexpr double padding = fromMillimetres(0.9);
constexpr double belowHeading = fromPoints(4);
// A tall row is divided rather than leaving a page half empty: at least so many lines before and after.
constexpr int tall = 10;
constexpr int linesTogether = 4;
constexpr QColor thinLine(0x9A, 0xA4, 0xB0);

} // namespace

TableFlow::TableFlow(const Table &table, Sheets &sheets, Fonts &fonts, const QList<Line> &continuation)
    : m_table(table), m_sheets(sheets), m_fonts(fonts),
      m_continuation(fonts, continuation, { Face::Sans, type::body, Weight::Regular }, sheets.width()),
      m_continues(!continuation.isEmpty() && m_continuation.height() < sheets.pageRoom() / 4),
      m_points(table.size == TextSize::Body ? type::body : type::small)
{}

db::Result<void> TableFlow::run()
{
    if (m_table.columns.isEmpty())
        return {};
    if (!arrange()) {
        const int count = int(m_table.columns.size());
        return db::Error{ db::Kind::Invalid,
                          PaperText::tr("%n column(s) do not fit on the page. Choose fewer columns, or a format such as "
                                  "CSV.",
                                  nullptr, count),
                          {} };
    }
    if (m_table.head == TableHead::Shown)
        m_head = layHead();
    rows();
    return {};
}

// What a column needs so that its longest heading word, or the text it is meant to fit, is not torn apart.
double TableFlow::need(const Column &column) const
{
    const TextStyle head{ Face::Sans, m_points, Weight::Bold };
    const TextStyle text{ Face::Serif, m_points, Weight::Bold };
    return std::max({ narrowest, TextBlock::wordWidth(m_fonts, column.heading, head),
                      TextBlock::wholeWidth(m_fonts, { line(column.fits) }, text) });
}

// Shares the width in proportion, but gives every column what it needs first.
bool TableFlow::arrange()
{
    const auto count = double(m_table.columns.size());
    const double available = m_sheets.width() - gap * (count - 1);
    if (available < narrowest * count)
        return false;
    std::vector<double> needs;
    double needed = 0;
    double shares = 0;
    for (const Column &column : m_table.columns) {
        needs.push_back(need(column));
        needed += needs.back();
        shares += std::max(column.width, 0.01);
    }
    if (needed > available)
        needs.assign(needs.size(), narrowest);
    share(needs, available, shares);
    return true;
}

void TableFlow::share(const std::vector<double> &needs, double available, double shares)
{
    const auto beyond = [&](size_t i) {
        const double wish = available * std::max(m_table.columns[qsizetype(i)].width, 0.01) / shares;
        return std::max(0.0, wish - needs[i]);
    };
    double spare = available;
    double wishes = 0;
    for (size_t i = 0; i < needs.size(); ++i) {
        spare -= needs[i];
        wishes += beyond(i);
    }
    double x = 0;
    for (size_t i = 0; i < needs.size(); ++i) {
        const double width = needs[i] + (wishes > 0 ? spare * beyond(i) / wishes : 0);
        m_places.push_back({ x, width });
        x += width + gap;
    }
}

TableFlow::LaidRow TableFlow::lay(const QList<QList<Line>> &cells, TextStyle style) const
{
    LaidRow laid;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        style.align = m_table.columns[i].align;
        laid.cells.emplace_back(m_fonts, cells[i], style, m_places[size_t(i)].width);
        laid.lines = std::max(laid.lines, laid.cells.back().lines());
    }
    return laid;
}

TableFlow::LaidRow TableFlow::layHead() const
{
    QList<QList<Line>> cells;
    for (const Column &column : m_table.columns)
        cells.append(column.heading);
    return lay(cells, { Face::Sans, m_points, Weight::Bold, Tone::Normal, Align::Start });
}

TableFlow::LaidRow TableFlow::layRow(const Row &row) const
{
    QList<QList<Line>> cells;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i)
        cells.append(i < row.size() ? row[i].lines : QList<Line>());
    return lay(cells, { Face::Serif, m_points, Weight::Regular, Tone::Normal, Align::Start });
}

double TableFlow::height(int lines) const
{
    return 2 * padding + lines * fromPoints(m_points * 1.5);
}

void TableFlow::rows()
{
    const RowSource next = m_table.rows ? m_table.rows() : [](Row &) { return false; };
    Row row;
    bool more = next(row);
    LaidRow laid = more ? layRow(row) : LaidRow();
    begin(laid);
    if (!more && !m_table.whenEmpty.isEmpty())
        m_sheets.flow(TextBlock(m_fonts, m_table.whenEmpty, { Face::Serif, m_points, Weight::Regular, Tone::Quiet },
                                m_sheets.width()));
    while (more && !m_sheets.stopped()) {
        put(laid);
        row.clear();
        more = next(row);
        if (more)
            laid = layRow(row);
        else
            m_sheets.rule(0, m_sheets.width(), 0, 0.8, Qt::black);
    }
}

// The head stands on the page of the first row, and a heading held back before it too.
void TableFlow::begin(const LaidRow &firstRow)
{
    const bool shown = m_table.head == TableHead::Shown;
    const double headHeight = shown ? height(m_head.lines) : 0;
    // A head that eats the page is printed once, like a row.
    m_repeatsHead = shown && headHeight < m_sheets.pageRoom() / 2;
    const double head = m_repeatsHead ? headHeight : 0;
    const double together = head + height(firstRow.lines < tall ? firstRow.lines : linesTogether);
    m_sheets.need(together <= m_sheets.pageRoom() * 2 / 3 ? together : head + height(1));
    drawHead();
    if (shown && !m_repeatsHead)
        put(m_head);
}

void TableFlow::drawHead()
{
    m_sheets.rule(0, m_sheets.width(), 0, m_repeatsHead ? 0.8 : 0.4, Qt::black);
    if (m_repeatsHead)
        slice(m_head, 0, m_head.lines, Qt::black);
}

void TableFlow::put(const LaidRow &row)
{
    const double above = m_continues ? m_continuation.height() + belowHeading : 0;
    const double fresh = m_sheets.pageRoom() - above - (m_repeatsHead ? height(m_head.lines) : 0);
    const double whole = height(row.lines);
    if (whole > m_sheets.room() && whole <= fresh && (row.lines < tall || linesThatFit() < linesTogether))
        nextPage();
    for (int first = 0; first < row.lines && !m_sheets.stopped();) {
        const int left = row.lines - first;
        int fit = linesThatFit();
        if (fit < left && left > linesTogether) // the rest is no lonely line
            fit = std::min(fit, left - linesTogether);
        if (fit <= 0) {
            nextPage();
            continue;
        }
        slice(row, first, std::min(fit, left), thinLine);
        first += fit;
    }
}

int TableFlow::linesThatFit() const
{
    return int((m_sheets.room() - 2 * padding) / fromPoints(m_points * 1.5) + 0.001);
}

// A page always has room for a row's first line: the head takes less than half of it, the heading less than a quarter.
void TableFlow::nextPage()
{
    m_sheets.nextPage();
    if (m_continues) {
        m_sheets.flow(m_continuation);
        m_sheets.skip(belowHeading);
    }
    drawHead();
}

void TableFlow::slice(const LaidRow &row, int first, int count, const QColor &below)
{
    for (size_t i = 0; i < row.cells.size(); ++i)
        m_sheets.text(row.cells[i], m_places[i].x, padding, first, count);
    m_sheets.advance(height(count));
    m_sheets.rule(0, m_sheets.width(), 0, 0.4, below);
}

} // namespace app::reports
