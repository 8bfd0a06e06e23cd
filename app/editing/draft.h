// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One record with the rows that belong to it (a programme item with its appearances, a venue with its halls, a person
// with posts), as a form edits it and as it is written: checked, in one change, under one name in the history.

#include "app/registration/registration.h"

#include <memory>

namespace app::editing {

using registration::Problem;

using AnyRecord = std::shared_ptr<db::Record>;

/// The rows of one table that belong to a kind of record.
struct Parts
{
    const db::Description *description;
    const char *owner; ///< the column that refers to the record
};

/// What belongs to the records of a table; nullptr where nothing does.
const Parts *partsOf(const db::Description &description);

struct Draft
{
    const db::Description *description = nullptr;
    AnyRecord record;       ///< id 0: new
    QList<AnyRecord> parts; ///< in their order; id 0: new
};

/// A copy that shares nothing.
AnyRecord copyOf(const db::Description &description, const db::Record &record);
Draft copyOf(const Draft &draft);
/// A new record without parts.
Draft fresh(const db::Description &description);
/// Reads a record and its parts in order; refuses as NotFound.
Draft load(db::Session &session, const db::Description &description, db::Id id);
/// Whether both say the same, ids and versions aside for new parts.
bool isSame(const Draft &one, const Draft &other);

/// The field rules of one record by column name: days, times, countries and the rest by the columns' shapes, and what
/// its kind asks for. An empty list: it may be written.
QList<Problem> check(const db::Description &description, const db::Record &record);
/// The same for a draft; problems of part n (from 0) have fields "n/column".
QList<Problem> check(const Draft &draft);

/// Writes what is new or changed, takes away parts that are no longer there, and gives back what is kept now. Refuses
/// as Invalid with the first problem's sentence, Duplicate when a code is taken, Stale, NotFound.
Draft save(db::WriteSession &session, const Draft &draft);
/// The same as one change with its own name in the history; with `key` one can ask whether it is in, see Store::isIn.
db::Result<Draft> save(db::Store &store, const Draft &draft, const QUuid &key = QUuid::createUuid());

} // namespace app::editing
