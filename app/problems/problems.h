// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is wrong with a conference's content although every single record is fine: people entered twice, texts missing
// in a language, speakers who have not confirmed, halls and people booked twice.

#include "db/records/conference.h"
#include "db/session.h"

#include <functional>

namespace app::problems {

enum class Kind { DuplicatePerson, MissingTitle, SpeakerNotConfirmed, HallDoubleBooked, PersonDoubleBooked,
                  MissingItemTitle };
std::span<const db::Choice> choicesOf(Kind);

struct Finding
{
    Kind kind = Kind::DuplicatePerson;
    QString what;  ///< who or which item, in the reader's language
    QString where; ///< the rest that is needed to put it right; languages as tags where texts are missing
    QString table = {}; ///< the record at which it is put right: attendee or programme_item
    db::Id record = 0;
    QList<db::Id> items = {}; ///< the programme items that it concerns

    bool operator==(const Finding &) const = default;
};

/// Gets one finding after the other; returns false when no more are wanted. It may not read from the session.
using Taker = std::function<bool(const Finding &)>;

/// Finds everything, kind by kind. `language` (zh, ko, en) is of names and titles in the findings. Times are compared
/// as instants, so that conferences in other zones that share a hall or a person are counted too.
void find(db::Session &session, const db::Conference &conference, const QString &language, const Taker &take);

/// The parts of find(), each false when the taker wants no more.
bool findPeople(db::Session &session, const db::Conference &conference, const QString &language, const Taker &take);
bool findProgramme(db::Session &session, const db::Conference &conference, const QString &language, const Taker &take);

} // namespace app::problems
