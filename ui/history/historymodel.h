// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All changes as a table, read a page at a time.

#include "app/history/history.h"
#include "ui/pagedmodel.h"

namespace ui {
class Workspace;
}

namespace ui::history {

enum class Column { When, Who, Desk, What };

/// "Undone by Wang Wei, today 14:02"; empty for what is in force.
QString undoneInWords(const app::history::Row &row);

class HistoryModel final : public PagedModel<app::history::Row>
{
    Q_OBJECT

public:
    HistoryModel(Workspace &workspace, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Headings and sentences anew after a change of language.
    void retranslate();

protected:
    [[nodiscard]] QList<app::history::Row> fetch(const QList<db::Id> &ids) const override;

private:
    Workspace &m_workspace;
};

} // namespace ui::history
