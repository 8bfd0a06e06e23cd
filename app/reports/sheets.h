// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pile of pages while it is filled from top to bottom: where the pen is, how much room is left, and the foot
// that every page carries. Without a painter it only counts.

#include "app/reports/document.h"
#include "app/reports/fonts.h"
#include "app/reports/textblock.h"

#include <QColor>
#include <QSizeF>

#include <functional>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace app::reports {

/// Hears of every page that begins, with the number of all pages (0 while they are being counted). Returning
/// false stops the work, which then ends as Cancelled.
using PageWatch = std::function<bool(int page, int total)>;

/// What the pages are drawn with; the painter's unit is 1/1200 inch from the corner of the paper.
struct Press
{
    QPagedPaintDevice *device = nullptr;
    QPainter *painter = nullptr;
    int total = 0;
};

namespace type {
// The four sizes of type on our papers, in points.
inline constexpr double title = 18;
inline constexpr double heading = 13.5;
inline constexpr double body = 10.5;
inline constexpr double small = 9;
} // namespace type

class Sheets
{
public:
    Sheets(const Document &document, Fonts &fonts, const Press &press, const PageWatch &watch);

    [[nodiscard]] double width() const { return m_size.width() - 2 * m_margin; }
    [[nodiscard]] double room() const { return m_bottom - m_y; }
    /// Room on a page with nothing on it.
    [[nodiscard]] double pageRoom() const { return m_bottom - m_margin; }
    [[nodiscard]] bool atTop() const { return m_y <= m_margin; }
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] bool stopped() const { return m_stopped; }

    void nextPage();
    /// A gap, which vanishes at the top of a page.
    void skip(double height);
    void advance(double height) { m_y += height; }
    /// Keeps a heading back until it is known what follows: it then stands on the same page.
    void hold(const TextBlock &block, double before, double after);
    /// Goes to the next page unless what is held and `height` fit on this one; then draws what is held.
    void need(double height);
    /// Draws a block line by line, over as many pages as it takes.
    void flow(const TextBlock &block);
    /// Draws lines of a block at `x` from the left margin and `down` from the pen, without moving the pen.
    void text(const TextBlock &block, double x, double down, int first, int count);
    /// A line across, `down` from the pen.
    void rule(double x, double length, double down, double points, const QColor &colour);

private:
    struct Held
    {
        TextBlock block;
        double before;
        double after;
    };

    void beginPage();
    void makeFoot(const Document &document);
    void lay(const TextBlock &block);

    Fonts &m_fonts;
    Press m_press;
    PageWatch m_watch;
    QString m_language;
    QString m_secondLanguage; ///< of a foot in two languages
    QSizeF m_size;
    double m_margin;
    double m_bottom = 0;
    double m_y = 0;
    int m_pages = 0;
    bool m_stopped = false;
    TextBlock m_foot;
    std::vector<Held> m_held;
};

} // namespace app::reports
