// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table of any length: the ids of all rows, and the rows themselves in pages that are fetched when they are seen. So
// the scroll bar is honest and a million rows cost eight bytes each.

#include "db/column.h"

#include <QAbstractTableModel>
#include <QCache>

#include <algorithm>

namespace ui {

template<class Row>
class PagedModel : public QAbstractTableModel
{
public:
    static constexpr qsizetype pageSize = 100;
    static constexpr qsizetype pagesKept = 64;

    explicit PagedModel(QObject *parent = nullptr) : QAbstractTableModel(parent), m_pages(pagesKept) {}

    [[nodiscard]] const QList<db::Id> &ids() const { return m_ids; }
    [[nodiscard]] db::Id idAt(int row) const { return m_ids.value(row); }
    /// -1 when the id is not in the list.
    [[nodiscard]] int rowOf(db::Id id) const { return static_cast<int>(m_ids.indexOf(id)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }

    /// Another list. One stretch of rows that came or went, or one row that moved, is announced as such, so that
    /// everything else in the view stays; any other change resets the model, and the view brings its selection back by id.
    void setIds(QList<db::Id> ids)
    {
        m_pages.clear();
        const qsizetype shorter = std::min(m_ids.size(), ids.size());
        const qsizetype head = std::mismatch(m_ids.begin(), m_ids.begin() + shorter, ids.begin()).first - m_ids.begin();
        const auto fromEnd = std::mismatch(m_ids.rbegin(), m_ids.rbegin() + (shorter - head), ids.rbegin());
        const qsizetype tail = fromEnd.first - m_ids.rbegin();
        const auto last = [&](qsizetype size) { return static_cast<int>(size - tail - 1); };
        // Whoever listens may have read rows of the old list a moment ago.
        const auto replace = [&] {
            m_ids = std::move(ids);
            m_pages.clear();
        };
        if (head + tail == m_ids.size() && m_ids.size() < ids.size() && !m_ids.isEmpty()) {
            beginInsertRows({}, static_cast<int>(head), last(ids.size()));
            replace();
            endInsertRows();
        } else if (head + tail == ids.size() && ids.size() < m_ids.size() && !ids.isEmpty()) {
            beginRemoveRows({}, static_cast<int>(head), last(m_ids.size()));
            replace();
            endRemoveRows();
        } else if (m_ids.size() == ids.size() && moveOne(ids, static_cast<int>(head), static_cast<int>(ids.size() - tail))) {
            // one row stands elsewhere, as after a change of a name
        } else if (m_ids != ids) {
            beginResetModel();
            replace();
            endResetModel();
        }
        refresh();
    }

    /// Reads all rows anew when they are next seen.
    void refresh()
    {
        m_pages.clear();
        if (!m_ids.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    [[nodiscard]] const Row &rowAt(int row) const
    {
        const int page = static_cast<int>(row / pageSize);
        if (const QList<Row> *known = m_pages.object(page))
            return (*known)[row % pageSize];
        auto *rows = new QList<Row>(fetch(m_ids.mid(page * pageSize, pageSize)));
        rows->resize(std::min(pageSize, m_ids.size() - page * pageSize));
        m_pages.insert(page, rows);
        return (*rows)[row % pageSize];
    }

protected:
    /// The rows of these ids in their order; a default row where one is gone.
    [[nodiscard]] virtual QList<Row> fetch(const QList<db::Id> &ids) const = 0;

private:
    // Whether the rows from `first` to before `end` differ by one of them that went from one end to the other.
    bool moveOne(QList<db::Id> &ids, int first, int end)
    {
        if (end - first < 2)
            return false;
        const auto old = m_ids.cbegin();
        const auto now = ids.cbegin();
        const bool down = old[first] == now[end - 1] && std::equal(old + first + 1, old + end, now + first);
        const bool up = old[end - 1] == now[first] && std::equal(old + first, old + end - 1, now + first + 1);
        if (!down && !up)
            return false;
        const int from = down ? first : end - 1;
        beginMoveRows({}, from, from, {}, down ? end : first);
        m_ids = std::move(ids);
        endMoveRows();
        return true;
    }

    QList<db::Id> m_ids;
    mutable QCache<int, QList<Row>> m_pages;
};

} // namespace ui
