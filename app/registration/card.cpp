// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registration/card.h"

#include "app/registration/byid.h"

#include <algorithm>

namespace app::registration {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesShown = 5;

QList<Part> programmeOf(db::Session &session, db::Id attendee)
{
    const auto appearances = session.all<db::Appearance>(u"WHERE attendee = ? ORDER BY position"_s, { attendee });
    QList<db::Id> ids;
    for (const db::Appearance &appearance : appearances)
        ids += appearance.item;
    const auto items = byId<db::ProgrammeItem>(session, ids);
    QList<Part> parts;
    for (const db::Appearance &appearance : appearances)
        parts += { items.value(appearance.item), appearance.role };
    std::ranges::stable_sort(parts, {}, [](const Part &part) { return std::pair(part.item.day, part.item.starts); });
    return parts;
}

} // namespace

Card card(db::Session &session, db::Id attendee)
{
    Card card;
    card.participant = loadWhole(session, attendee);
    card.delegation = session.find<db::Delegation>(card.participant.attendee.delegation).value_or(db::Delegation());
    card.programme = programmeOf(session, attendee);
    card.changes = session.all<db::ChangeSet>(
        u"WHERE id IN (SELECT change_set FROM change WHERE record IN (?, ?)) ORDER BY at DESC, id DESC LIMIT ?"_s,
        { attendee, card.participant.person.id, changesShown });
    return card;
}

db::Id attendeeOf(db::Session &session, db::Id conference, db::Id person)
{
    return session.value(u"SELECT id FROM attendee WHERE person = ? AND conference = ?"_s, { person, conference })
        .toLongLong();
}

bool isElsewhere(db::Session &session, db::Id conference, db::Id person)
{
    return !session
                .ids(u"SELECT id FROM attendee WHERE person = ? AND conference <> ? LIMIT 1"_s, { person, conference })
                .isEmpty();
}

QList<db::Delegation> delegationsOf(db::Session &session, db::Id conference)
{
    return session.all<db::Delegation>(u"WHERE conference = ? ORDER BY position, code"_s, { conference });
}

QStringList countriesOf(db::Session &session, db::Id conference)
{
    QStringList codes;
    const QString sql =
        u"SELECT DISTINCT p.country FROM attendee a JOIN person p ON p.id = a.person WHERE a.conference = ? "
        "AND p.country <> '' ORDER BY p.country"_s;
    for (db::Rows rows = session.rows(sql, { conference }); rows.next();)
        codes += rows.text(0);
    return codes;
}

} // namespace app::registration
