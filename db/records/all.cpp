// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/all.h"

#include "db/records/attendee.h"
#include "db/records/changeset.h"
#include "db/records/conference.h"
#include "db/records/delegation.h"
#include "db/records/listview.h"
#include "db/records/organisation.h"
#include "db/records/person.h"
#include "db/records/photo.h"
#include "db/records/post.h"
#include "db/records/programme.h"
#include "db/records/venue.h"

namespace db {

const QList<const Description *> &descriptions()
{
    static const QList<const Description *> all{
        &Desk::description(),         &ChangeSet::description(),    &Venue::description(),
        &Hall::description(),         &Conference::description(),   &Organisation::description(),
        &Person::description(),       &Post::description(),         &Delegation::description(),
        &Attendee::description(),     &ProgrammeItem::description(), &Appearance::description(),
        &Photo::description(),        &ListView::description(),
    };
    return all;
}

const Description *descriptionOf(QStringView table)
{
    for (const Description *description : descriptions())
        if (table == QLatin1StringView(description->table))
            return description;
    return nullptr;
}

} // namespace db
