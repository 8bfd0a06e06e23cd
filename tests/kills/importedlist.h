// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of people that an import of these tests brings. It follows from the action's key and its first id alone, so
// that the test knows every row of it without having seen it.

#include "db/records/attendee.h"
#include "db/records/person.h"
#include "db/records/post.h"

namespace tests::kills {

constexpr int importedPeople = 200;

struct ImportedList
{
    QList<db::Person> people;
    QList<db::Post> posts;
    QList<db::Attendee> attendees;
};

/// With ids from `first` on: the people, then their posts, then their parts in the conference.
ImportedList importedList(db::Id conference, const QString &key, db::Id first);

} // namespace tests::kills
