// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A list of records of any kind, a million long if need be: rows of words, fetched when they are seen.

#include "db/store.h"
#include "ui/pagedmodel.h"
#include "ui/widgets/labels.h"

#include <QColor>

namespace ui::forms {

struct ListCell
{
    QString first;
    QString second = {}; ///< quiet, below the first
    QColor dot = {};     ///< before the first; invalid for none
    Qt::Alignment align = Qt::AlignLeft;
    widgets::Tone tone = widgets::Tone::Plain; ///< of the second line; Plain is quiet
};

struct ListRow
{
    QList<ListCell> cells;
};

class RecordModel final : public PagedModel<ListRow>
{
    Q_OBJECT

public:
    using Headings = std::function<QList<ListCell>()>;
    using Fetch = std::function<QList<ListRow>(const QList<db::Id> &ids)>;

    RecordModel(Headings headings, Fetch fetch, QObject *parent);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();
    /// Asks nobody any more: for the time when the page is going.
    void close();

protected:
    [[nodiscard]] QList<ListRow> fetch(const QList<db::Id> &ids) const override { return m_fetch(ids); }

private:
    Headings m_headings;
    Fetch m_fetch;
};

} // namespace ui::forms
