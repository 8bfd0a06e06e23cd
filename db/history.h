// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Audit and undo are the same rows. An undo runs a change set backwards as a new change set, a redo undoes the undo;
// both refuse as Stale when somebody changed the values since. Works across restarts and desks.

#include "db/records/changeset.h"
#include "db/sentence.h"
#include "db/session.h"

namespace db::history {

/// What a write was, beside its changes.
struct Action
{
    QString uuid;
    Id desk = 0;
    QString who = {};
    Sentence label = {};
    ChangeKind kind = ChangeKind::Edit;
    Id target = 0;
    QByteArray removed = {};
};

/// Writes the change set `id` with everything that the session noted.
void note(WriteSession &session, Id id, const Action &action);

/// The newest change of a desk that undo would take back, or redo would bring back.
std::optional<ChangeSet> nextUndo(Session &session, Id desk);
std::optional<ChangeSet> nextRedo(Session &session, Id desk);

/// Turns a change set backwards; gives back what undoing a load took away, for Action::removed. Refuses as Stale,
/// InUse, NotFound, and Invalid when it is an undo or undone already.
QByteArray undo(WriteSession &session, const ChangeSet &set);
/// Brings back what an undo took back.
void redo(WriteSession &session, const ChangeSet &undo);

/// The newest change sets first.
QList<ChangeSet> list(Session &session, int limit, int offset = 0);
/// The changes of one set in order.
QList<Change> changesOf(Session &session, Id set);
/// What a set is called: its sentence, with "Undo:" or "Redo:" before it.
QString title(const ChangeSet &set);
/// The rows that sets with ids in (after, upTo] touched.
QList<Touched> touchedBetween(Session &session, Id after, Id upTo);

} // namespace db::history
