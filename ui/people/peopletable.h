// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table of people: one or many rows selected, told as stretches of rows, so that a million selected ones cost
// nothing. What is selected stays selected, by id, through sorting, filtering and other desks' changes.

#include "db/column.h"

#include <QTableView>

namespace ui::people {

class PeopleModel;

class PeopleTable final : public QTableView
{
    Q_OBJECT

public:
    PeopleTable(PeopleModel &model, QWidget *parent);

    struct Span
    {
        int first = 0;
        int last = 0;
    };
    /// Selected rows from the top, as few stretches as there can be.
    [[nodiscard]] QList<Span> selectedSpans() const;
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QList<db::Id> selectedIds() const;
    /// Who is shown beside the list: the current row when it is selected, else the first selected one; 0 for nobody.
    [[nodiscard]] db::Id current() const;
    /// Whether a cell is being changed.
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

    enum class Scroll { ToRow, Stay };
    /// Another list of people.
    void take(const QList<db::Id> &ids, Scroll scroll);
    /// Selects one person alone.
    void choose(db::Id attendee, Scroll scroll);
    void keyboardSearch(const QString &search) override;

signals:
    /// Somebody is to be opened: Enter, or a double click where nothing can be changed in place.
    void opened();
    void selectionMoved();
    /// Somebody types while the table has the keys.
    void typed(const QString &text);
    void editingEnded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void noteDoubleClick(const QModelIndex &index);
    void openOrEdit(const QModelIndex &index);
    void editAgain(const QPersistentModelIndex &index, const QString &typed);
    void remember();
    void restore();
    void stayAt(db::Id top, int offset);

    PeopleModel &m_model;
    QList<db::Id> m_kept; ///< sorted: selected before the rows were reset
    bool m_keptAll = false;
    db::Id m_currentId = 0;
    int m_column = 0;
};

} // namespace ui::people
