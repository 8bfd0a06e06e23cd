// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds records of every kind by a few letters of what they are called, for a field that answers while somebody types.

#include "db/session.h"

namespace app::find {

enum class Fit { Exact, Prefix, Inside };

struct Hit
{
    QString table;
    db::Id id = 0;
    QString name;
    QString detail; ///< what tells it from others of that name, and what matched where the name does not show it
    Fit fit = Fit::Inside;
};

struct Question
{
    db::Id conference = 0; ///< participants, delegations and items are those of this conference
    QString text;          ///< as typed; every word must occur
    QString language;      ///< of names and details
    QStringList tables;    ///< the kinds that are wanted
    int perKind = 8;
};

/// The hits of one kind.
struct Group
{
    QString table;
    QList<Hit> hits; ///< the best first
};

/// Kinds without a hit are left out; the kind with the best hit comes first. Nothing typed finds nothing.
QList<Group> find(db::Session &session, const Question &question);

/// How well folded `words` fit `texts` (any of them): nothing when one of the words is in none.
std::optional<Fit> fitOf(const QStringList &texts, const QString &typed);

} // namespace app::find
