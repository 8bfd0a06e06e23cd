// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The data kept a second time, in memory, from what the history says: every row as JSON. What the file holds must be
// the same after every change, an undo must give the picture that was there before, and nothing may change without a
// line in the history.

#include "db/records/changeset.h"
#include "db/store.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace tests {

class Books
{
public:
    using Rows = QMap<db::Id, QJsonObject>;

    /// Begins with what the file holds now.
    explicit Books(db::Store &store);

    /// Reads the changes that came since the last time, of all desks, and puts them into the books. Gives back what is
    /// wrong with them, or nothing.
    QString catchUp();
    /// Compares the file with the books; also what is derived, references and numbers.
    QString compare();
    [[nodiscard]] quint64 digest() const { return m_digest; }
    [[nodiscard]] Rows rows(const QString &table) const { return m_rows.value(table); }
    [[nodiscard]] qsizetype sets() const { return m_sets.size(); }
    [[nodiscard]] const db::ChangeSet &newest() const { return m_newest; }

private:
    struct Picture
    {
        quint64 before = 0;
        quint64 after = 0;
        QList<db::Change> changes;
    };

    void readAll(db::Session &session);
    void put(const QString &table, db::Id id, const QJsonObject &row);
    QString take(db::Session &session, const db::ChangeSet &set);
    QString apply(const db::Change &change);
    QString compareWithTarget(const db::ChangeSet &set, const Picture &picture) const;

    db::Store &m_store;
    QHash<QString, Rows> m_rows;
    QHash<db::Id, db::Id> m_known; ///< by desk: its newest set
    QHash<db::Id, Picture> m_sets;
    db::ChangeSet m_newest;
    quint64 m_digest = 0;
};

} // namespace tests
