// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A conference's programme as a list: which items there are in the order of time, who appears in them, and what does
// not go together.

#include "app/problems/problems.h"
#include "db/records/attendee.h"
#include "db/records/person.h"
#include "db/records/programme.h"
#include "db/records/venue.h"

#include <QHash>

namespace app::programme {

/// Which items a list shows.
struct Listing
{
    db::Id conference = 0;
    QString day = {};                      ///< ISO date; empty for every day
    std::optional<db::ItemKind> kind = {}; ///< nothing for every kind
    QString filter = {};                   ///< as typed: words in titles, halls and names of those who appear
};

/// Items by day and hour; what begins at the same time follows hall by hall.
QList<db::Id> ids(db::Session &session, const Listing &listing);
/// ISO dates in order: those that the conference lasts, and those with items.
QStringList days(db::Session &session, const db::Conference &conference);

struct Appearing
{
    db::Appearance appearance;
    db::Attendee attendee;
    db::Person person;
};

struct Entry
{
    db::ProgrammeItem item;
    db::Hall hall; ///< id 0: none yet
    QList<Appearing> people;
};

/// The items of these ids, in their order; a default one where one is gone.
QList<Entry> entries(db::Session &session, const QList<db::Id> &ids);

/// What does not go together with an item.
struct Conflict
{
    problems::Kind kind = problems::Kind::HallDoubleBooked;
    QString what;            ///< as problems::Finding says it: the hall, the person, the languages without a title
    db::ProgrammeItem other; ///< what takes place at the same time; id 0 where nothing does
};

/// Conflicts by item, for every item of the conference that has some. May take a while: not for the window's thread.
QHash<db::Id, QList<Conflict>> conflicts(db::Session &session, const db::Conference &conference,
                                         const QString &language);

/// "HH:MM" as minutes since midnight; -1 when it is no hour.
int minuteOf(const QString &hour);
/// The reverse, for 0 to 24 hours without the last minute.
QString hourOf(qint64 minute);
/// When an item ends, "HH:MM"; it may be the next day.
QString endOf(const db::ProgrammeItem &item);
/// When a new item of a day and hall (0: no hall) begins unless told otherwise: when the last one ends, else at 9.
QString nextStart(db::Session &session, db::Id conference, const QString &day, db::Id hall);

} // namespace app::programme
