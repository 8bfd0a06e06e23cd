// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The venues that there are, with their halls and the conferences that take place in them.

#include "db/records/conference.h"
#include "db/records/venue.h"
#include "db/session.h"

namespace app::overview {

/// Ids of venues by name in `language`; `filter` is text as typed, found in any form of the name.
QList<db::Id> venueIds(db::Session &session, const QString &filter, const QString &language);

struct VenueInUse
{
    db::Venue venue;
    QList<db::Hall> halls;             ///< in their order
    QList<db::Conference> conferences; ///< by first day
};

/// What stands around one venue; a default one when it is gone.
VenueInUse venueInUse(db::Session &session, db::Id venue);

/// The venue of a hall, 0 when there is none.
db::Id venueOf(db::Session &session, db::Id hall);

} // namespace app::overview
