// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Taking a record away, with what hangs on it: rows that go too, rows that go on without, and rows in whose way it
// would be. The columns' descriptions say which is which.

#include "app/editing/draft.h"

namespace app::editing {

/// Rows of one table that refer to a record, and what removing it does to them.
struct Hanging
{
    const db::Description *description = nullptr;
    const db::Column *column = nullptr;
    db::OnRemove fate = db::OnRemove::Refuse;
    qint64 count = 0;
};

/// What hangs on a record, also on rows that would go with it. Those that refuse come first.
QList<Hanging> hangingOn(db::Session &session, const db::Description &description, db::Id id);
/// One sentence a line for people: "3 participants stay, without a delegation."; empty when nothing hangs on it.
QStringList inWords(const QList<Hanging> &hanging);

/// Takes a record away with what goes with it. InUse: something is in the way; Stale; NotFound.
void remove(db::WriteSession &session, const db::Description &description, const db::Record &record);
/// The same as one change with its own name in the history.
db::Result<void> remove(db::Store &store, const db::Description &description, const db::Record &record);

} // namespace app::editing
