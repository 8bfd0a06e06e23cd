// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table on its way down the pages: rows are fetched one at a time, the head is repeated, and a row is split
// only when it is taller than a page.

#include "app/reports/document.h"
#include "app/reports/sheets.h"
#include "db/result.h"

#include <QColor>

#include <vector>

namespace app::reports {

class TableFlow
{
public:
    /// `continuation` stands at the top of the pages on which the table goes on; empty for nothing.
    TableFlow(const Table &table, Sheets &sheets, Fonts &fonts, const QList<Line> &continuation);

    /// Invalid when there are more columns than the page has room for.
    db::Result<void> run();

private:
    struct Place
    {
        double x = 0;
        double width = 0;
    };
    struct LaidRow
    {
        std::vector<TextBlock> cells;
        int lines = 1;
    };

    [[nodiscard]] bool arrange();
    [[nodiscard]] double need(const Column &column) const;
    void share(const std::vector<double> &needs, double available, double shares);
    [[nodiscard]] LaidRow layHead() const;
    [[nodiscard]] LaidRow layRow(const Row &row) const;
    [[nodiscard]] LaidRow lay(const QList<QList<Line>> &cells, TextStyle style) const;
    [[nodiscard]] double height(int lines) const;
    [[nodiscard]] int linesThatFit() const; ///< of a row, on what is left of the page
    void rows();
    void begin(const LaidRow &firstRow);
    void drawHead();
    void put(const LaidRow &row);
    void slice(const LaidRow &row, int first, int count, const QColor &below);
    void nextPage();

    const Table &m_table;
    Sheets &m_sheets;
    Fonts &m_fonts;
    TextBlock m_continuation;
    bool m_continues = false;
    double m_points;
    std::vector<Place> m_places;
    LaidRow m_head;
    bool m_repeatsHead = false;
};

} // namespace app::reports
