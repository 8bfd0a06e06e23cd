// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/moving.h"

#include "app/editing/naming.h"
#include "app/programme/programme.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::programme {

using namespace Qt::StringLiterals;

namespace {

struct ProgrammeText
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeText)
};

constexpr qint64 minutesADay = 24 * 60;

QString hourInDay(db::WriteSession &session, const db::ProgrammeItem &item, qint64 minute)
{
    if (minute < 0 || minute >= minutesADay)
        session.refuse(db::Kind::Invalid,
                       ProgrammeText::tr("“%1” would no longer be on its day.").arg(item.title.in(u"zh"_s)));
    return hourOf(minute);
}

// Everything in the hall on the day of an item, in order.
QList<db::ProgrammeItem> around(db::Session &session, const db::ProgrammeItem &item)
{
    return session.all<db::ProgrammeItem>(
        u"WHERE conference = ? AND day = ? AND COALESCE(hall, 0) = ? ORDER BY starts, id"_s,
        { item.conference, item.day, item.hall });
}

// The two change places and together keep from where the first began to where the second ended, pause and all.
void change(db::WriteSession &session, db::ProgrammeItem first, db::ProgrammeItem second)
{
    const qint64 from = minuteOf(first.starts);
    const qint64 to = minuteOf(second.starts) + second.minutes;
    second.starts = hourInDay(session, second, from);
    first.starts = hourInDay(session, first, std::max(from + second.minutes, to - first.minutes));
    session.update(first);
    session.update(second);
}

// A change is called after the item as everybody at the desk reads it.
db::Result<db::Sentence> named(db::Store &store, const char *source, db::Id item)
{
    const auto name =
        store.read([&](db::Session &s) { return editing::nameOf(s, db::ProgrammeItem::description(), item, u"zh"_s); });
    if (!name)
        return name.error();
    return db::Sentence(source, { *name });
}

} // namespace

db::Result<void> swap(db::Store &store, db::Id item, Way way)
{
    const auto label = named(store, QT_TRANSLATE_NOOP("History", "Move the item %1"), item);
    if (!label)
        return label.error();
    return store.write(*label, [&](db::WriteSession &session) {
        const QList<db::ProgrammeItem> all = around(session, session.get<db::ProgrammeItem>(item));
        const qsizetype place = std::ranges::find(all, item, &db::ProgrammeItem::id) - all.begin();
        if (way == Way::Earlier && place == 0)
            session.refuse(db::Kind::NotFound, ProgrammeText::tr("Nothing comes before it in this hall on this day."));
        if (way == Way::Later && place + 1 == all.size())
            session.refuse(db::Kind::NotFound, ProgrammeText::tr("Nothing comes after it in this hall on this day."));
        const qsizetype first = way == Way::Earlier ? place - 1 : place;
        change(session, all[first], all[first + 1]);
    });
}

QList<db::ProgrammeItem> following(db::Session &session, db::Id item)
{
    QList<db::ProgrammeItem> all = around(session, session.get<db::ProgrammeItem>(item));
    all.erase(all.begin(), std::ranges::find(all, item, &db::ProgrammeItem::id));
    return all;
}

db::Result<void> shift(db::Store &store, db::Id item, qint64 minutes)
{
    const auto label = named(store, QT_TRANSLATE_NOOP("History", "Shift the item %1 and what follows"), item);
    if (!label)
        return label.error();
    return store.write(*label, [&](db::WriteSession &session) {
        for (db::ProgrammeItem one : following(session, item)) {
            one.starts = hourInDay(session, one, minuteOf(one.starts) + minutes);
            session.update(one);
        }
    });
}

} // namespace app::programme
