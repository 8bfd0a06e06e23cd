// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/naming.h"

#include "app/find/find.h"
#include "app/like.h"
#include "app/places/country.h"
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

Named namedAttendee(db::Session &session, db::Id id)
{
    const auto attendee = session.get<db::Attendee>(id);
    const auto person = session.get<db::Person>(attendee.person);
    QStringList more{ person.displayLatin(), QString::number(attendee.number) };
    more.removeAll(person.displayName());
    more.removeAll(QString());
    return { id, person.displayName(), more.join(u" · "_s) };
}

// Whoever is called exactly so, or has that number, comes first: of many who fit only some are read.
QList<Named> attendees(db::Session &session, db::Id conference, const QString &text, int limit)
{
    QString sql = u"SELECT t.id FROM attendee t JOIN person p ON p.id = t.person WHERE t.conference = ?"_s;
    QVariantList arguments{ conference };
    const auto numberIn = [](const QString &word) {
        bool isNumber = false;
        const qint64 number = word.toLongLong(&isNumber);
        return isNumber ? number : -1;
    };
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        sql += u" AND (p.search LIKE ? ESCAPE '\\' OR t.number = ?)"_s;
        arguments << likeInside(db::names::fold(word)) << numberIn(word);
    }
    sql += u" ORDER BY CASE WHEN t.number = ? OR %1 THEN 0 ELSE 1 END, t.number LIMIT ?"_s.arg(hasLine(u"p.search"_s));
    arguments << numberIn(text.trimmed());
    arguments += lineArguments(db::names::fold(text));
    QList<Named> found;
    for (const db::Id id : session.ids(sql, arguments << limit))
        found += namedAttendee(session, id);
    return found;
}

QString countryOf(const db::Description &description, const db::Record &record, const QString &language)
{
    const db::Column *country = description.column(u"country");
    return country ? places::countryName(country->read(record).toString(), language) : QString();
}

// People and organisations are many, and have a column to be found by.
QList<Named> searched(db::Session &session, const db::Description &description, const QString &text,
                      const QString &language, int limit)
{
    const QString folded = db::names::fold(text);
    const QString clause = u"WHERE search LIKE ? ESCAPE '\\' ORDER BY CASE WHEN %1 THEN 0 ELSE 1 END, LENGTH(search), "
                           "search, id LIMIT ?"_s.arg(hasLine(u"search"_s));
    const QVariantList arguments = QVariantList{ likeInside(folded) } + lineArguments(folded) << limit;
    QList<Named> found;
    for (db::Rows rows = session.select(description, clause, arguments); rows.next();) {
        const std::shared_ptr<db::Record> record = description.make();
        session.fill(description, rows, *record);
        found +=
            { record->id, nameOf(session, description, *record, language), countryOf(description, *record, language) };
    }
    return found;
}

// In the order in which they are thought of: halls of the conference's own venue before others.
QList<std::shared_ptr<db::Record>> all(db::Session &session, const db::Description &description, db::Id conference)
{
    QString clause = u"ORDER BY id"_s;
    QVariantList arguments;
    if (&description == &db::Hall::description())
        clause =
            u"ORDER BY CASE WHEN venue = (SELECT c.venue FROM conference c WHERE c.id = ?) THEN 0 ELSE 1 END, id"_s;
    else if (description.column(u"conference"))
        clause = description.column(u"position") ? u"WHERE conference = ? ORDER BY position, id"_s
                                                 : u"WHERE conference = ? ORDER BY id"_s;
    if (clause.contains(u'?'))
        arguments += conference;
    QList<std::shared_ptr<db::Record>> records;
    for (db::Rows rows = session.select(description, clause, arguments); rows.next();) {
        records += description.make();
        session.fill(description, rows, *records.last());
    }
    return records;
}

QStringList allNames(const db::Description &description, const db::Record &record)
{
    QStringList names;
    for (const char16_t *name : { u"name", u"title", u"code" })
        if (const db::Column *column = description.column(QStringView(name))) {
            const QString value = column->read(record).toString();
            names += column->type == db::Type::Words ? db::LocalText::fromJson(value).texts() : QStringList{ value };
        }
    return names;
}

QString placeOf(db::Session &session, const db::Description &description, const db::Record &record,
                const QString &language)
{
    return &description == &db::Hall::description()
        ? nameOf(session, db::Venue::description(), static_cast<const db::Hall &>(record).venue, language)
        : countryOf(description, record, language);
}

// Kinds of which there are few are read whole and looked through here, in every language and script alike.
QList<Named> few(db::Session &session, const db::Description &description, db::Id conference, const QString &text,
                 const QString &language, int limit)
{
    struct Fitting
    {
        std::shared_ptr<db::Record> record;
        std::pair<find::Fit, qsizetype> place;
    };
    QList<Fitting> fitting;
    for (const auto &record : all(session, description, conference)) {
        const QStringList names = allNames(description, *record);
        if (text.trimmed().isEmpty())
            fitting += { record, {} };
        else if (const auto fit = find::fitOf(names, text))
            fitting += { record, { *fit, names.join(u'\n').size() } };
    }
    std::ranges::stable_sort(fitting, {}, &Fitting::place);
    QList<Named> found;
    for (const Fitting &one : fitting.first(std::min<qsizetype>(limit, fitting.size())))
        found += { one.record->id, nameOf(session, description, *one.record, language),
                   placeOf(session, description, *one.record, language) };
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
    return description.column(u"search") ? searched(session, description, text, language, limit)
                                         : few(session, description, conference, text, language, limit);
}

} // namespace app::editing
