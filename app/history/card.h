// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one change did, record by record and field by field in words, and what happened to one record.

#include "app/history/history.h"
#include "app/history/words.h"

namespace app::history {

enum class Fate { Added, Changed, Removed };

/// One record that a change touched.
struct Item
{
    QString table;
    db::Id record = 0;
    QString kind = {}; ///< what it is: Person, Hall …
    QString name = {}; ///< empty when nothing tells it any more
    Fate fate = Fate::Changed;
    QList<Field> fields = {};
    bool isThere = false; ///< it exists now

    bool operator==(const Item &) const = default;
};

struct Card
{
    Row row; ///< its id is 0 when the set is not known
    QList<Item> items;
    qint64 more = 0;   ///< records that are not among the items
    QStringList loads; ///< one sentence a table for what was loaded in bulk, or taken away again

    bool operator==(const Card &) const = default;
};

/// Names and words in `language`. As many records as have `lines` lines together, and always one.
Card card(db::Session &session, db::Id set, const QString &language, int lines = 200);

/// One change of a record: when and by whom, and what became of it and of what people see as one with it.
struct Entry
{
    Row row;
    QList<Item> items; ///< none for a load that made it
};

/// What happened to a record, the newest first.
QList<Entry> ofRecord(db::Session &session, const QString &table, db::Id id, int limit, const QString &language);

/// The record among the items that a person would look for: a participant before the post, an item before its
/// appearances; only what exists. nullptr when there is none.
const Item *principal(const QList<Item> &items);

/// The participation that a person, a post, a picture or an appearance belongs to in a conference; 0 when there is none.
db::Id participationOf(db::Session &session, const QString &table, db::Id record, db::Id conference);

} // namespace app::history
