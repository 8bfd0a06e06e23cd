// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/venues.h"

#include "db/names/names.h"

#include <algorithm>

namespace app::overview {

using namespace Qt::StringLiterals;

namespace {

QByteArray nameKey(const QString &name, const QString &language)
{
    const db::names::Name whole{ name, {} };
    return language.startsWith("zh"_L1) ? db::names::pinyinKey(whole)
        : language.startsWith("ko"_L1)  ? db::names::koreanKey(whole)
                                        : db::names::latinKey(whole);
}

} // namespace

QList<db::Id> venueIds(db::Session &session, const QString &filter, const QString &language)
{
    const QString word = db::names::fold(filter);
    std::vector<std::pair<QByteArray, db::Id>> found;
    for (const auto &venue : session.all<db::Venue>()) {
        const QStringList texts = venue.name.texts();
        if (std::ranges::any_of(texts, [&](const QString &text) { return db::names::fold(text).contains(word); }))
            found.emplace_back(nameKey(venue.name.in(language), language), venue.id);
    }
    std::ranges::sort(found);
    QList<db::Id> ids;
    for (const auto &[key, id] : found)
        ids += id;
    return ids;
}

VenueInUse venueInUse(db::Session &session, db::Id venue)
{
    return { session.find<db::Venue>(venue).value_or(db::Venue()),
             session.all<db::Hall>(u"WHERE venue = ? ORDER BY id"_s, { venue }),
             session.all<db::Conference>(u"WHERE venue = ? ORDER BY first_day, code"_s, { venue }) };
}

db::Id venueOf(db::Session &session, db::Id hall)
{
    return session.value(u"SELECT venue FROM hall WHERE id = ?"_s, { hall }).toLongLong();
}

} // namespace app::overview
