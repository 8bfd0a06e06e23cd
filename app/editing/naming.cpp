// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/naming.h"

#include "db/names/names.h"
#include "db/records/all.h"
#include "db/records/attendee.h"
#include "db/records/changeset.h"
#include "db/records/conference.h"
#include "db/records/organisation.h"
#include "db/records/person.h"
#include "db/records/post.h"
#include "db/records/programme.h"
#include "db/records/venue.h"

#include <algorithm>

namespace app::editing {

using namespace Qt::StringLiterals;

namespace {

QString postName(db::Session &session, const db::Post &post, const QString &language)
{
    const auto organisation = session.find<db::Organisation>(post.organisation);
    QStringList parts{ post.title.in(language), organisation ? organisation->name.in(language) : QString() };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// The first of the columns that name things, in the reader's language.
QString plainName(const db::Description &description, const db::Record &record, const QString &language)
{
    for (const char16_t *name : { u"name", u"title", u"code" }) {
        const db::Column *column = description.column(QStringView(name));
        if (!column)
            continue;
        const QString value = column->read(record).toString();
        const QString text = column->type == db::Type::Words ? db::LocalText::fromJson(value).in(language) : value;
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// The record that a row belongs to or speaks of, and is therefore called after.
const db::Column *bearer(const db::Description &description)
{
    for (const char16_t *name : { u"attendee", u"person" })
        if (const db::Column *column = description.column(QStringView(name)))
            return column;
    return nullptr;
}

QString where(const db::Description &description)
{
    if (&description == &db::Hall::description())
        return u"LEFT JOIN conference c ON c.id = ? WHERE LOWER(t.name) LIKE ? ESCAPE '\\' "
               "ORDER BY CASE WHEN t.venue = c.venue THEN 0 ELSE 1 END, t.id"_s;
    const bool inConference = description.column(u"conference") != nullptr;
    const QString name = description.column(u"search") ? u"t.search"_s
        : description.column(u"name")                  ? u"t.name"_s
                                                       : u"t.title"_s;
    return u"WHERE %1 AND LOWER(%2) LIKE ? ESCAPE '\\' ORDER BY t.id"_s.arg(
        inConference ? u"t.conference = ?"_s : u"CAST(? AS BIGINT) <> -1"_s, name);
}

QString holding(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

QString pattern(const db::Description &description, const QString &text)
{
    return holding(description.column(u"search") ? db::names::fold(text) : text.trimmed().toLower());
}

Named namedAttendee(db::Session &session, db::Id id)
{
    const auto attendee = session.get<db::Attendee>(id);
    const auto person = session.get<db::Person>(attendee.person);
    QStringList more{ person.displayLatin(), QString::number(attendee.number) };
    more.removeAll(person.displayName());
    more.removeAll(QString());
    return { id, person.displayName(), more.join(u" · "_s) };
}

QList<Named> attendees(db::Session &session, db::Id conference, const QString &text, int limit)
{
    QString sql = u"SELECT t.id FROM attendee t JOIN person p ON p.id = t.person WHERE t.conference = ?"_s;
    QVariantList arguments{ conference };
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint64 number = word.toLongLong(&isNumber);
        sql += u" AND (p.search LIKE ? ESCAPE '\\' OR t.number = ?)"_s;
        arguments << holding(db::names::fold(word)) << (isNumber ? number : -1);
    }
    QList<Named> found;
    for (const db::Id id : session.ids(sql + u" ORDER BY t.number LIMIT ?"_s, arguments << limit))
        found += namedAttendee(session, id);
    return found;
}

} // namespace

QString nameOf(db::Session &session, const db::Description &description, const db::Record &record,
               const QString &language)
{
    if (&description == &db::Person::description())
        return static_cast<const db::Person &>(record).displayName();
    if (&description == &db::Post::description())
        return postName(session, static_cast<const db::Post &>(record), language);
    if (const db::Column *column = bearer(description))
        return nameOf(session, *db::descriptionOf(QString::fromLatin1(column->refersTo)),
                      column->read(record).toLongLong(), language);
    return plainName(description, record, language);
}

QString nameOf(db::Session &session, const db::Description &description, db::Id id, const QString &language)
{
    const std::shared_ptr<db::Record> record = description.make();
    return id != 0 && session.read(description, id, *record) ? nameOf(session, description, *record, language)
                                                             : QString();
}

QList<Named> candidates(db::Session &session, const db::Description &description, db::Id conference,
                        const QString &text, const QString &language, int limit)
{
    if (&description == &db::Attendee::description())
        return attendees(session, conference, text, limit);
    const QString sql =
        u"SELECT t.id FROM %1 t %2 LIMIT ?"_s.arg(QLatin1StringView(description.table), where(description));
    QList<Named> found;
    for (const db::Id id : session.ids(sql, { conference, pattern(description, text), limit }))
        found += { id, nameOf(session, description, id, language) };
    return found;
}

} // namespace app::editing
