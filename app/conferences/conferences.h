// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Conferences themselves: the rules of one, the one way to write it, the list of all, and finding the one that a
// person means.

#include "app/registration/registration.h"
#include "db/records/conference.h"
#include "db/store.h"

namespace app::conferences {

/// The field rules; fields are column names. An empty list: it may be written.
QList<registration::Problem> check(const db::Conference &conference);

/// Writes a new conference or what changed of one. Refuses as Invalid with the first problem's sentence, Duplicate when
/// the code is taken, Stale.
void save(db::WriteSession &session, db::Conference &conference);
/// The same as one change with its own name in the history.
db::Result<db::Conference> save(db::Store &store, const db::Conference &conference);

struct Listed
{
    db::Conference conference;
    qint64 attendees = 0;
};

/// Every conference by first day and code.
QList<Listed> list(db::Session &session);

/// The conference of a code. Without a code the only one that is not a container of others; when there are several,
/// refuses as Invalid (detail "usage"). Refuses as NotFound when there is none.
db::Conference choose(db::Session &session, const QString &code);

} // namespace app::conferences
