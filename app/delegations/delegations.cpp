// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delegations/delegations.h"

#include "app/like.h"
#include "app/registration/orders.h"
#include "db/names/names.h"
#include "db/records/person.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace app::delegations {

using namespace Qt::StringLiterals;

namespace {

struct DelegationText
{
    Q_DECLARE_TR_FUNCTIONS(DelegationText)
};

constexpr qsizetype atOnce = 100; // participants read by one statement

QString byPrecedence()
{
    return u" ORDER BY "_s + registration::orderClause(db::Sort::Precedence, {}) + u" LIMIT ?"_s;
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

// One statement, whose first part goes through the delegations' own index however many people have none, and whose
// second counts those. Statistics are not needed to find that way.
QHash<db::Id, Counts> counted(db::Session &session, db::Id conference)
{
    const QString counts = u"count(*), sum(CASE WHEN a.status = 'confirmed' THEN 1 ELSE 0 END), "
                           "sum(CASE WHEN a.checked_in_at <> '' THEN 1 ELSE 0 END) FROM attendee a WHERE "_s;
    const QString sql = u"SELECT a.delegation, "_s + counts
        + u"a.delegation IN (SELECT d.id FROM delegation d WHERE d.conference = ?) GROUP BY a.delegation "
          "UNION ALL SELECT 0, "_s
        + counts + u"a.conference = ? AND a.delegation IS NULL"_s;
    QHash<db::Id, Counts> found;
    for (db::Rows rows = session.rows(sql, { conference, conference }); rows.next();)
        found.insert(rows.integer(0), { rows.integer(1), rows.integer(2), rows.integer(3) });
    return found;
}

QHash<db::Id, db::LocalText> senders(db::Session &session, db::Id conference)
{
    const QString sql = u"SELECT d.id, o.name FROM delegation d JOIN organisation o ON o.id = d.organisation "
                        "WHERE d.conference = ?"_s;
    QHash<db::Id, db::LocalText> found;
    for (db::Rows rows = session.rows(sql, { conference }); rows.next();)
        found.insert(rows.integer(0), db::LocalText::fromJson(rows.text(1)));
    return found;
}

template<class Enum>
Enum choice(const QString &id)
{
    return static_cast<Enum>(std::max(0, db::choiceIndex(db::choicesOf(Enum{}), id)));
}

// Only what a line shows is read; the person is there to join the name.
constexpr char16_t memberColumns[] =
    u"SELECT a.id, a.delegation, a.number, a.status, a.checked_in_at, p.family, p.given, p.latin_family, "
    u"p.latin_given, "
    "p.name_order, p.country, t.title, o.name FROM attendee a JOIN person p ON p.id = a.person "
    "LEFT JOIN post t ON t.id = a.post LEFT JOIN organisation o ON o.id = t.organisation WHERE a.id IN (?";

Member memberFrom(const db::Rows &rows, const QString &language)
{
    db::Person person;
    person.family = rows.text(5);
    person.given = rows.text(6);
    person.latinFamily = rows.text(7);
    person.latinGiven = rows.text(8);
    person.nameOrder = choice<db::NameOrder>(rows.text(9));
    person.country = rows.text(10);
    const QString name = person.displayName();
    const QString latin = person.displayLatin();
    return { rows.integer(0),
             rows.integer(1),
             rows.integer(2),
             name,
             latin == name ? QString() : latin,
             db::LocalText::fromJson(rows.text(11)).in(language),
             db::LocalText::fromJson(rows.text(12)).in(language),
             choice<db::Status>(rows.text(3)),
             !rows.text(4).isEmpty() };
}

QString nameOf(db::Session &session, db::Id attendee)
{
    return session.get<db::Person>(session.get<db::Attendee>(attendee).person).displayName();
}

db::Sentence sentence(db::Session &session, const QList<Seen> &people, db::Id delegation)
{
    const bool one = people.size() == 1;
    const QString who = one ? nameOf(session, people.first().attendee) : QString::number(people.size());
    if (delegation == 0)
        return { one ? QT_TRANSLATE_NOOP("History", "Take %1 out of the delegation")
                     : QT_TRANSLATE_NOOP("History", "Take %1 people out of their delegation"),
                 { who } };
    return { one ? QT_TRANSLATE_NOOP("History", "Move %1 to %2") : QT_TRANSLATE_NOOP("History", "Move %1 people to %2"),
             { who, session.get<db::Delegation>(delegation).name.in(u"zh"_s) } };
}

// A move is of what was seen: nobody is taken out of where another desk has put them since.
void refuseIfMoved(db::WriteSession &session, const Seen &seen, const db::Attendee &now)
{
    if (now.delegation == seen.delegation)
        return;
    session.refuse(db::Kind::Stale,
                   DelegationText::tr("Somebody else has moved %1 to another place meanwhile. Nobody was moved now.")
                       .arg(nameOf(session, now.id)));
}

qint64 moveAll(db::WriteSession &session, const QList<Seen> &people, db::Id delegation, const Progress &progress)
{
    const db::Id conference = delegation == 0 ? 0 : session.get<db::Delegation>(delegation).conference;
    qint64 moved = 0;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (i % atOnce == 0 && !progress(i, people.size()))
            session.refuse(db::Kind::Cancelled, DelegationText::tr("Stopped: nobody was moved."));
        auto attendee = session.find<db::Attendee>(people[i].attendee);
        if (!attendee || attendee->delegation == delegation)
            continue;
        refuseIfMoved(session, people[i], *attendee);
        if (conference != 0 && attendee->conference != conference)
            session.refuse(db::Kind::Invalid, DelegationText::tr("This delegation belongs to another conference."));
        attendee->delegation = delegation;
        session.update(*attendee);
        ++moved;
    }
    return moved;
}

} // namespace

QList<Counted> list(db::Session &session, db::Id conference)
{
    const QHash<db::Id, Counts> counts = counted(session, conference);
    const QHash<db::Id, db::LocalText> names = senders(session, conference);
    QList<Counted> found;
    for (const auto &d :
         session.all<db::Delegation>(u"WHERE conference = ? ORDER BY position, code, id"_s, { conference }))
        found += { d, names.value(d.id), counts.value(d.id) };
    found += { {}, {}, counts.value(0) };
    return found;
}

QList<db::Id> memberIds(db::Session &session, db::Id conference, db::Id delegation, qint64 limit)
{
    if (delegation == 0)
        return session.ids(u"SELECT a.id FROM attendee a WHERE a.conference = ? AND a.delegation IS NULL"_s
                               + byPrecedence(),
                           { conference, limit });
    return session.ids(u"SELECT a.id FROM attendee a WHERE a.delegation = ?"_s + byPrecedence(), { delegation, limit });
}

QList<Member> members(db::Session &session, const QList<db::Id> &ids, const QString &language)
{
    static const QString sql = QString::fromUtf16(memberColumns) + u", ?"_s.repeated(atOnce - 1) + u')';
    QHash<db::Id, Member> read;
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        QVariantList arguments;
        for (qsizetype i = 0; i < atOnce; ++i)
            arguments += ids[std::min(from + i, ids.size() - 1)];
        for (db::Rows rows = session.rows(sql, arguments); rows.next();)
            read.insert(rows.integer(0), memberFrom(rows, language));
    }
    QList<Member> found;
    found.reserve(ids.size());
    for (const db::Id id : ids)
        if (const auto it = read.constFind(id); it != read.constEnd())
            found += *it;
    return found;
}

QList<db::Id> find(db::Session &session, db::Id conference, const QString &text, Among among, qint64 limit)
{
    QString sql = u"SELECT a.id FROM attendee a JOIN person p ON p.id = a.person WHERE a.conference = ?"_s;
    QVariantList arguments{ conference };
    if (among == Among::WithoutDelegation)
        sql += u" AND a.delegation IS NULL"_s;
    for (const QString &word : wordsOf(text)) {
        sql += u" AND (p.search LIKE ? ESCAPE '\\' OR a.number = ?)"_s;
        bool isNumber = false;
        const qint64 number = word.toLongLong(&isNumber);
        arguments << likeInside(db::names::fold(word)) << (isNumber ? number : -1);
    }
    arguments += limit;
    return session.ids(sql + byPrecedence(), arguments);
}

bool fits(const db::Delegation &delegation, const QString &text)
{
    QStringList names = delegation.name.texts() + QStringList{ delegation.code };
    for (QString &name : names)
        name = db::names::fold(name);
    const QString all = names.join(u'\n');
    return std::ranges::all_of(wordsOf(text), [&](const QString &word) { return all.contains(db::names::fold(word)); });
}

Breakdown breakdown(db::Session &session, db::Id delegation)
{
    const QString sql =
        u"SELECT a.status, a.category, count(*) FROM attendee a WHERE a.delegation = ? GROUP BY a.status, a.category"_s;
    Breakdown found;
    for (db::Rows rows = session.rows(sql, { delegation }); rows.next();) {
        found.byStatus[choice<db::Status>(rows.text(0))] += rows.integer(2);
        found.byCategory[choice<db::Category>(rows.text(1))] += rows.integer(2);
    }
    return found;
}

db::Result<qint64> move(db::Store &store, const QList<Seen> &people, db::Id delegation, const Progress &progress)
{
    if (people.isEmpty())
        return qint64(0);
    const auto label = store.read([&](db::Session &session) { return sentence(session, people, delegation); });
    if (!label)
        return label.error();
    return store.write(*label,
                       [&](db::WriteSession &session) { return moveAll(session, people, delegation, progress); });
}

db::Result<void> reorder(db::Store &store, db::Id conference, const QList<db::Id> &order)
{
    const db::Sentence label(QT_TRANSLATE_NOOP("History", "Change the order of the delegations"));
    return store.write(label, [&](db::WriteSession &session) {
        auto all = session.all<db::Delegation>(u"WHERE conference = ? ORDER BY position, code, id"_s, { conference });
        const auto place = [&](const db::Delegation &d) {
            const qsizetype at = order.indexOf(d.id);
            return at < 0 ? order.size() : at;
        };
        std::ranges::stable_sort(all, {}, place);
        for (qsizetype i = 0; i < all.size(); ++i)
            if (std::exchange(all[i].position, i + 1) != i + 1)
                session.update(all[i]);
    });
}

} // namespace app::delegations
