// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tree of delegations shows, read in one go from one state of the data. Members are read only where the tree
// is open, a stretch at a time: a fair has people without a delegation by the hundred thousand.

#include "app/delegations/delegations.h"

#include <QHash>

namespace ui::delegations {

/// Members that are read when a branch is opened, and that each "more" adds; also the most that a filter shows.
inline constexpr qint64 stretch = 1000;

/// A delegation, or with id 0 the people without one, in the language in force.
struct Branch
{
    db::Id id = 0;
    QString code;
    QString name;
    QString otherNames;
    QString sender; ///< empty where it is the name anyway
    app::delegations::Counts counts;
    QList<app::delegations::Member> members; ///< those that have been read
    qint64 more = 0;                         ///< members beyond them
    bool isRead = false;
    bool holdsHits = false; ///< the members are those whom the filter found
};

struct TreeQuestion
{
    db::Id conference = 0;
    QString filter;
    QString language;
    QHash<db::Id, qint64> open; ///< branches whose members are wanted, and how many
};

struct TreeState
{
    QList<db::Id> order; ///< all delegations, also those that the filter hides
    QList<Branch> branches;
    QString filter;
    qint64 inDelegations = 0;
    qint64 without = 0;
    bool moreFit = false; ///< the filter found more people than are shown
};

TreeState readTree(db::Session &session, const TreeQuestion &question);

} // namespace ui::delegations
