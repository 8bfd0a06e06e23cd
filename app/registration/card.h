// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that one look at a participant shows.

#include "app/registration/registration.h"
#include "db/records/changeset.h"
#include "db/records/programme.h"

namespace app::registration {

/// An item of the programme in which the participant appears.
struct Part
{
    db::ProgrammeItem item;
    db::Role role = db::Role::Speaker;
};

struct Card
{
    Participant participant;      ///< with photo and other posts
    db::Delegation delegation;    ///< id 0: none
    QList<Part> programme;        ///< in the order of time
    QList<db::ChangeSet> changes; ///< the newest that touched the participant, at most five
};

/// Refuses as NotFound.
Card card(db::Session &session, db::Id attendee);

/// The part of a person in a conference, 0 when there is none.
db::Id attendeeOf(db::Session &session, db::Id conference, db::Id person);
/// Whether a person takes part in another conference too.
bool isElsewhere(db::Session &session, db::Id conference, db::Id person);
/// The delegations of a conference in their order.
QList<db::Delegation> delegationsOf(db::Session &session, db::Id conference);
/// The countries of a conference's people.
QStringList countriesOf(db::Session &session, db::Id conference);

} // namespace app::registration
