// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organisations/organisations.h"

#include "app/like.h"
#include "db/names/names.h"
#include "db/records/person.h"
#include "db/records/post.h"

#include <QHash>

#include <algorithm>

namespace app::organisations {

using namespace Qt::StringLiterals;

namespace {

QByteArray nameKey(const QString &name, const QString &language)
{
    const db::names::Name whole{ name, {} };
    return language.startsWith("zh"_L1) ? db::names::pinyinKey(whole)
        : language.startsWith("ko"_L1)  ? db::names::koreanKey(whole)
                                        : db::names::latinKey(whole);
}

// "?, ?, ?" for that many values.
QString places(qsizetype count)
{
    return u"?"_s + u", ?"_s.repeated(count - 1);
}

} // namespace

QList<db::Id> ids(db::Session &session, db::Id conference, Which which, const QString &filter, const QString &language)
{
    QString sql = u"SELECT o.id, o.name FROM organisation o WHERE o.search LIKE ? ESCAPE '\\'"_s;
    QVariantList arguments{ likeInside(db::names::fold(filter)) };
    if (which == Which::InConference) {
        sql +=
            u" AND o.id IN (SELECT t.organisation FROM attendee a JOIN post t ON t.id = a.post WHERE a.conference = ?)"_s;
        arguments += conference;
    }
    std::vector<std::pair<QByteArray, db::Id>> found;
    for (db::Rows rows = session.rows(sql, arguments); rows.next();)
        found.emplace_back(nameKey(db::LocalText::fromJson(rows.text(1)).in(language), language), rows.integer(0));
    std::ranges::sort(found);
    QList<db::Id> ids;
    ids.reserve(static_cast<qsizetype>(found.size()));
    for (const auto &[key, id] : found)
        ids += id;
    return ids;
}

QList<Counted> counted(db::Session &session, db::Id conference, const QList<db::Id> &ids)
{
    QList<Counted> found(ids.size());
    if (ids.isEmpty())
        return found;
    QHash<db::Id, qsizetype> place;
    QVariantList arguments;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        place.insert(ids[i], i);
        arguments += ids[i];
    }
    for (const auto &organisation :
         session.all<db::Organisation>(u"WHERE id IN (%1)"_s.arg(places(ids.size())), arguments))
        found[place.value(organisation.id)].organisation = organisation;
    const QString counts =
        u"SELECT t.organisation, count(*) FROM attendee a JOIN post t ON t.id = a.post "
        "WHERE t.organisation IN (%1) AND a.conference = ? GROUP BY t.organisation"_s.arg(places(ids.size()));
    arguments += conference;
    for (db::Rows rows = session.rows(counts, arguments); rows.next();)
        found[place.value(rows.integer(0))].participants = rows.integer(1);
    return found;
}

QList<db::Organisation> named(db::Session &session, const QString &text, int limit)
{
    const QString folded = db::names::fold(text);
    if (folded.isEmpty())
        return {};
    const QString clause =
        u"WHERE search LIKE ? ESCAPE '\\' ORDER BY CASE WHEN %1 THEN 0 ELSE 1 END, LENGTH(search), search, "
        "id LIMIT ?"_s.arg(hasLine(u"search"_s));
    return session.all<db::Organisation>(clause, QVariantList{ likeInside(folded) } + lineArguments(folded) << limit);
}

bool isCalled(const db::Organisation &organisation, const QString &name)
{
    return organisation.search.split(u'\n').contains(db::names::fold(name));
}

QList<Member> members(db::Session &session, db::Id conference, db::Id organisation, const QString &language, int limit)
{
    const QString sql = u"SELECT a.id, a.person, a.post FROM attendee a JOIN post t ON t.id = a.post "
                        "WHERE t.organisation = ? AND a.conference = ? ORDER BY a.number LIMIT ?"_s;
    QList<std::array<db::Id, 3>> rows;
    for (db::Rows found = session.rows(sql, { organisation, conference, limit }); found.next();)
        rows += { found.integer(0), found.integer(1), found.integer(2) };
    QList<Member> members;
    for (const auto &[attendee, person, post] : rows)
        members +=
            { attendee, session.get<db::Person>(person).displayName(), session.get<db::Post>(post).title.in(language) };
    return members;
}

} // namespace app::organisations
