// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which columns a table shows, in what order and how wide: chosen in a menu, moved and sized by dragging. One column
// takes the room that the others leave, until somebody gives it a width.

#include "ui/people/columns.h"

#include <QTimer>

class QHeaderView;
class QMenu;
class QTableView;

namespace ui::people {

class TableColumns final : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(QTableView &table);

    void setLayout(const Layout &layout);
    [[nodiscard]] Layout layout() const;
    /// One entry a column; it stays open while columns are chosen.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Shows by an arrow which column the list goes by.
    void showOrder(db::Sort order);
    void retranslate();

signals:
    /// Somebody chose, moved or sized a column.
    void changed();
    void orderWanted(ui::people::Column column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(Column column, bool shown);
    void noteSize(int section);
    void noteChange();
    void fill();
    void fillMenu();

    QTableView &m_table;
    QHeaderView *m_header;
    QMenu *m_menu;
    std::optional<Column> m_filling; ///< the column without a width of its own
    bool m_quiet = false;            ///< the program moves columns, not a person
    QTimer m_later;
};

} // namespace ui::people
