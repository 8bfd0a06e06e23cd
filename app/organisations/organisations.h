// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The organisations of a conference as a list: which there are, how many people of theirs take part, and who those are.

#include "db/records/organisation.h"
#include "db/session.h"

namespace app::organisations {

enum class Which { InConference, All };

/// Ids by name in `language`; `filter` is text as typed, found in any of the names.
QList<db::Id> ids(db::Session &session, db::Id conference, Which which, const QString &filter, const QString &language);

struct Counted
{
    db::Organisation organisation;
    qint64 participants = 0; ///< in the conference
};

/// The organisations of these ids, in their order; a default one where one is gone.
QList<Counted> counted(db::Session &session, db::Id conference, const QList<db::Id> &ids);

/// Organisations with names that hold `text` (case and accents aside), at most `limit`: those that are called exactly
/// so first, then by length.
QList<db::Organisation> named(db::Session &session, const QString &text, int limit);
/// Whether one of its names is exactly this one.
bool isCalled(const db::Organisation &organisation, const QString &name);

/// A participant who comes for an organisation.
struct Member
{
    db::Id attendee = 0;
    QString name;
    QString title;
};

/// Participants of an organisation by number, at most `limit`.
QList<Member> members(db::Session &session, db::Id conference, db::Id organisation, const QString &language, int limit);

} // namespace app::organisations
