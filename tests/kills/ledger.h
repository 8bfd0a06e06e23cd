// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A second set of books. It never looks at the tables to know what should be in them: it adds up the history, change
// set by change set, and says where the tables differ. A half-written action is a difference.

#include "db/history.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <unordered_map>

namespace tests::kills {

class Ledger
{
public:
    /// Reads and adds up the change sets that came since the last call; gives their keys.
    QStringList takeIn(db::Session &session);
    /// Compares the rows that changed since the last comparison, and count, ids and versions of every table.
    void compareRecent(db::Session &session);
    /// Compares every row, and asks the database itself whether it is sound.
    void compareAll(db::Session &session);
    /// Whether the action of a line `key what table id column value` is in with its effect.
    [[nodiscard]] bool holds(const QString &line) const;
    /// Everything that was wrong so far, in words; empty when all is well.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    /// The ids of the sets in the order in which they came, to add them up once more from nothing.
    [[nodiscard]] const QList<db::Id> &order() const { return m_order; }
    void takeIn(db::Session &session, const QList<db::Id> &order);

private:
    using Row = std::shared_ptr<db::Record>;
    struct Table
    {
        std::unordered_map<db::Id, Row> rows;
        QSet<db::Id> recent;
        qint64 idSum = 0;
        qint64 versionSum = 0;
    };
    struct Entry
    {
        db::ChangeSet set;
        QList<db::Change> changes;
    };

    void add(db::Session &session, const db::ChangeSet &set);
    void addLoad(const db::ChangeSet &set);
    void addChanges(const QList<db::Change> &changes);
    void addChange(const db::Change &change);
    void insert(const db::Description &description, const Row &row);
    void erase(const QString &table, db::Id id);
    void update(const db::Description &description, const db::Change &change);
    void addUndo(const db::ChangeSet &set);
    void addRedo(const db::ChangeSet &set);
    void countIds(const Entry &entry);
    void compareRow(db::Session &session, const db::Description &description, db::Id id);
    void compareSums(db::Session &session, const db::Description &description);
    void compareTable(db::Session &session, const db::Description &description);
    void compareCounters(db::Session &session);
    void compareUndone(db::Session &session);
    void complain(const QString &text) { m_complaints += text; }

    QHash<QString, Table> m_tables;
    QHash<db::Id, Entry> m_sets;
    QHash<QString, db::Id> m_keys;
    QHash<db::Id, db::Id> m_undoneBy;
    QHash<db::Id, QList<std::pair<const db::Description *, Row>>> m_removed; ///< by the set that undid a load
    QHash<db::Id, qint64> m_counters;   ///< by desk
    QHash<db::Id, qint64> m_lastNumber; ///< by conference
    QList<db::Id> m_order;
    QStringList m_complaints;
};

} // namespace tests::kills
