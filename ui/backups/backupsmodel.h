// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of backups: when, why, how many people, how large.

#include "app/backup/keeper.h"

#include <QAbstractTableModel>

namespace ui::backups {

class BackupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { When, Why, People, Size };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void set(QList<app::backup::Backup> backups);
    [[nodiscard]] const app::backup::Backup &at(int row) const { return m_backups[row]; }
    /// -1 when it is not in the list.
    [[nodiscard]] int rowOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<app::backup::Backup> m_backups;
};

} // namespace ui::backups
