// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The delegations of a conference with their people: how many there are, who they are in order, and how people and
// delegations change places. The order inside a delegation is that of precedence; nothing here changes a rank.

#include "app/progress.h"
#include "db/records/attendee.h"
#include "db/records/delegation.h"
#include "db/store.h"

#include <QMap>

namespace app::delegations {

struct Counts
{
    qint64 people = 0;
    qint64 confirmed = 0;
    qint64 arrived = 0; ///< checked in

    bool operator==(const Counts &) const = default;
};

struct Counted
{
    db::Delegation delegation; ///< its id is 0 for the people without one
    db::LocalText sender;      ///< name of the body that sends it
    Counts counts;
};

/// The delegations in their order and, always last, the people without one.
QList<Counted> list(db::Session &session, db::Id conference);

/// A participant as a line of a list shows one.
struct Member
{
    db::Id attendee = 0;
    db::Id delegation = 0;
    qint64 number = 0;
    QString name;
    QString latin; ///< empty where the name is written so anyway
    QString title;
    QString organisation;
    db::Status status = db::Status::Invited;
    bool arrived = false;

    bool operator==(const Member &) const = default;
};

/// Ids of a delegation's members by precedence and number, at most `limit`; delegation 0: those who have none.
QList<db::Id> memberIds(db::Session &session, db::Id conference, db::Id delegation, qint64 limit);
/// The participants of these ids in their order, without those who are gone.
QList<Member> members(db::Session &session, const QList<db::Id> &ids, const QString &language);

enum class Among { Everybody, WithoutDelegation };
/// Ids of participants in whose names (any form) every word of `text` is found, or who have it as their number; by
/// precedence, at most `limit`.
QList<db::Id> find(db::Session &session, db::Id conference, const QString &text, Among among, qint64 limit);
/// Whether every word of `text` is found in a delegation's code or one of its names.
bool fits(const db::Delegation &delegation, const QString &text);

/// How a delegation's people divide; what nobody is, is not there.
struct Breakdown
{
    QMap<db::Status, qint64> byStatus;
    QMap<db::Category, qint64> byCategory;
};
Breakdown breakdown(db::Session &session, db::Id delegation);

/// Somebody as the list showed them: in a delegation, or with 0 in none.
struct Seen
{
    db::Id attendee = 0;
    db::Id delegation = 0;
};

/// Brings participants into a delegation (0: into none) as one change with its own name in the history; gives back how
/// many that were. Stale when somebody has been moved elsewhere since they were seen, NotFound when the delegation is
/// gone, Invalid when it belongs to another conference, Cancelled: nobody is moved then. Participants who are gone, and
/// those who are there already, are left out.
db::Result<qint64> move(db::Store &store, const QList<Seen> &people, db::Id delegation,
                        const Progress &progress = goOn);
/// Gives the delegations of a conference the places 1, 2 … in this order, as one change. Those that are not named, as
/// another desk has just made them, follow in their own.
db::Result<void> reorder(db::Store &store, db::Id conference, const QList<db::Id> &order);

} // namespace app::delegations
