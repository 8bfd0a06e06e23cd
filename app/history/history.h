// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who changed what and when, as a list that can be narrowed, for data with a million changes and more.

#include "db/records/changeset.h"
#include "db/session.h"

#include <QDateTime>

namespace app::history {

/// Which changes a list shows; what is empty lets everything through.
struct Filter
{
    QString text = {}; ///< every word stands in the change's sentence or in who made it
    QString who = {};
    db::Id desk = 0;
    QString table = {};         ///< of a changed record
    QDateTime from = {};        ///< the first instant
    QDateTime to = {};          ///< the first instant that is too late
    QList<db::Id> records = {}; ///< only what changed one of these

    bool operator==(const Filter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == Filter(); }
};

/// Ids of change sets, the newest first. May take long with a word to find: for a thread of its own.
QList<db::Id> ids(db::Session &session, const Filter &filter);
/// The newest of all changes, at once however many there are.
QList<db::Id> newest(db::Session &session, int limit);

/// One line of the list, its sentence in the language in force.
struct Row
{
    db::Id id = 0;
    QDateTime at; ///< UTC
    QString who;
    QString desk;
    QString title = {};
    db::ChangeKind kind = db::ChangeKind::Edit;
    db::Id undoneBy = 0; ///< the set that took it back (or, for an undo, brought it back); 0 while it is in force
    QString undoneWho = {};
    QDateTime undoneAt = {};

    bool operator==(const Row &) const = default;
};

/// The lines of these sets in their order; a default row where one is gone.
QList<Row> rows(db::Session &session, const QList<db::Id> &sets);

/// Everybody who has changed something since an instant (ever, when it is not valid), and all desks: what a filter can
/// choose from.
struct Writers
{
    QStringList who;
    QList<db::Desk> desks;
};
Writers writers(db::Session &session, const QDateTime &since = {});

/// A record with what people see as one with it: of a participant the person and the post, of a person the posts, the
/// picture and the participations, of others the rows that belong to them.
QList<db::Id> together(db::Session &session, const QString &table, db::Id id);
/// The records that a set changed, at most `limit`.
QList<db::Id> recordsOf(db::Session &session, db::Id set, int limit);

/// How many rows taking a set back, or bringing it back, turns: those it changed and those it loaded. Stops counting
/// changes beyond `limit`.
qint64 sizeOf(db::Session &session, const db::ChangeSet &set, qint64 limit);

/// Later changes that are in force and stand in the way of taking a set back, the newest first: they changed the same
/// values. At most 50; of a very large set only the first thousand changes are looked at.
QList<db::Id> inTheWay(db::Session &session, db::Id set);

} // namespace app::history
