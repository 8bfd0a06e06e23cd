// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/programme.h"

#include "app/like.h"
#include "db/names/names.h"

#include <QDate>
#include <QSet>
#include <QTime>

#include <algorithm>

namespace app::programme {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesADay = 24 * 60;
constexpr int longestConference = 62; // days that are offered; what lies outside still shows when it has items

/// The texts of an item that a filter looks at.
struct Searched
{
    db::Id id = 0;
    QString text; ///< folded
};

QList<Searched> searched(db::Session &session, const Listing &listing)
{
    QString where = u"i.conference = ?"_s;
    QVariantList arguments{ listing.conference };
    if (!listing.day.isEmpty()) {
        where += u" AND i.day = ?"_s;
        arguments += listing.day;
    }
    if (listing.kind) {
        where += u" AND i.kind = ?"_s;
        arguments += QString::fromLatin1(db::choicesOf(*listing.kind)[static_cast<std::size_t>(*listing.kind)].id);
    }
    const QString sql = u"SELECT i.id, i.title, COALESCE(h.name, '{}') FROM programme_item i LEFT JOIN hall h "
                        "ON h.id = i.hall WHERE %1 ORDER BY i.day, i.starts, COALESCE(i.hall, 0), i.id"_s.arg(where);
    QList<Searched> found;
    for (db::Rows rows = session.rows(sql, arguments); rows.next();) {
        const QStringList texts =
            db::LocalText::fromJson(rows.text(1)).texts() + db::LocalText::fromJson(rows.text(2)).texts();
        found += { rows.integer(0), listing.filter.isEmpty() ? QString() : db::names::fold(texts.join(u'\n')) };
    }
    return found;
}

// Items in which somebody with this word in a name appears.
QSet<db::Id> withPerson(db::Session &session, db::Id conference, const QString &word)
{
    const QString sql = u"SELECT DISTINCT e.item FROM appearance e JOIN attendee a ON a.id = e.attendee "
                        "JOIN person p ON p.id = a.person WHERE a.conference = ? AND p.search LIKE ? ESCAPE '\\'"_s;
    const QList<db::Id> found = session.ids(sql, { conference, likeInside(word) });
    return { found.begin(), found.end() };
}

template<class R>
QHash<db::Id, R> byId(const QList<R> &records)
{
    QHash<db::Id, R> found;
    for (const R &record : records)
        found.insert(record.id, record);
    return found;
}

db::ProgrammeItem otherThan(db::Session &session, const QList<db::Id> &items, db::Id item)
{
    const auto other = std::ranges::find_if(items, [item](db::Id id) { return id != item; });
    return other == items.end() ? db::ProgrammeItem() : session.get<db::ProgrammeItem>(*other);
}

} // namespace

QList<db::Id> ids(db::Session &session, const Listing &listing)
{
    QList<Searched> items = searched(session, listing);
    for (const QString &typed : listing.filter.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = db::names::fold(typed);
        const QSet<db::Id> people = withPerson(session, listing.conference, word);
        items.removeIf([&](const Searched &item) { return !item.text.contains(word) && !people.contains(item.id); });
    }
    QList<db::Id> found;
    for (const Searched &item : items)
        found += item.id;
    return found;
}

QStringList days(db::Session &session, const db::Conference &conference)
{
    QStringList found;
    const QDate first = QDate::fromString(conference.firstDay, Qt::ISODate);
    const QDate last = QDate::fromString(conference.lastDay, Qt::ISODate);
    for (QDate day = first; day.isValid() && day <= last && found.size() < longestConference; day = day.addDays(1))
        found += day.toString(Qt::ISODate);
    for (db::Rows rows =
             session.rows(u"SELECT DISTINCT day FROM programme_item WHERE conference = ?"_s, { conference.id });
         rows.next();)
        if (!found.contains(rows.text(0)))
            found += rows.text(0);
    found.sort();
    return found;
}

QList<Entry> entries(db::Session &session, const QList<db::Id> &ids)
{
    QList<Entry> found(ids.size());
    if (ids.isEmpty())
        return found;
    QVariantList arguments;
    for (const db::Id id : ids)
        arguments += id;
    const QString these = u"(?"_s + u", ?"_s.repeated(ids.size() - 1) + u')';
    const auto items = byId(session.all<db::ProgrammeItem>(u"WHERE id IN "_s + these, arguments));
    const auto halls = byId(
        session.all<db::Hall>(u"WHERE id IN (SELECT hall FROM programme_item WHERE id IN %1)"_s.arg(these), arguments));
    const auto attendees = byId(session.all<db::Attendee>(
        u"WHERE id IN (SELECT attendee FROM appearance WHERE item IN %1)"_s.arg(these), arguments));
    const auto people = byId(session.all<db::Person>(
        u"WHERE id IN (SELECT a.person FROM attendee a JOIN appearance e ON e.attendee = a.id WHERE e.item IN %1)"_s
            .arg(these),
        arguments));
    QHash<db::Id, QList<Appearing>> appearing;
    for (const auto &appearance :
         session.all<db::Appearance>(u"WHERE item IN %1 ORDER BY position, id"_s.arg(these), arguments)) {
        const db::Attendee attendee = attendees.value(appearance.attendee);
        appearing[appearance.item] += { appearance, attendee, people.value(attendee.person) };
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const db::ProgrammeItem item = items.value(ids[i]);
        found[i] = { item, halls.value(item.hall), appearing.value(ids[i]) };
    }
    return found;
}

QHash<db::Id, QList<Conflict>> conflicts(db::Session &session, const db::Conference &conference,
                                         const QString &language)
{
    QList<problems::Finding> findings;
    problems::findProgramme(session, conference, language, [&](const problems::Finding &finding) {
        findings += finding;
        return true;
    });
    QHash<db::Id, QList<Conflict>> found;
    for (const problems::Finding &one : findings) {
        const QString &about = one.kind == problems::Kind::MissingItemTitle ? one.where : one.what;
        for (const db::Id item : one.items)
            found[item] += { one.kind, about, otherThan(session, one.items, item) };
    }
    return found;
}

int minuteOf(const QString &hour)
{
    const QTime time = QTime::fromString(hour, u"HH:mm"_s);
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

QString hourOf(qint64 minute)
{
    const int inDay = static_cast<int>(minute % minutesADay);
    return QTime(inDay / 60, inDay % 60).toString(u"HH:mm"_s);
}

QString endOf(const db::ProgrammeItem &item)
{
    const int starts = minuteOf(item.starts);
    return starts < 0 ? QString() : hourOf(starts + std::max<qint64>(0, item.minutes));
}

QString nextStart(db::Session &session, db::Id conference, const QString &day, db::Id hall)
{
    qint64 end = -1;
    for (const auto &item : session.all<db::ProgrammeItem>(
             u"WHERE conference = ? AND day = ? AND COALESCE(hall, 0) = ?"_s, { conference, day, hall }))
        end = std::max(end, minuteOf(item.starts) + item.minutes);
    return end < 0 ? u"09:00"_s : hourOf(std::min<qint64>(end, minutesADay - 1));
}

} // namespace app::programme
