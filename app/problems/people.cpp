// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problems.h"

#include "db/records/person.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace app::problems {

using namespace Qt::StringLiterals;

namespace {

/// What two participants must have in common to look like the same person.
struct Likeness
{
    const char *keys[3];
    const char *condition;
    const char *reason; ///< English source in the context "Problems"
    bool acrossScripts = false;
};

// A name alone is no likeness: the commonest Chinese names are borne by a quarter of a million people each. Nor is a
// phone or an address alone, for an office registers all its people with its own.
constexpr Likeness likenesses[] = {
    { { "''", "''", "a.person" }, "1 = 1", QT_TRANSLATE_NOOP("Problems", "registered twice") },
    { { "p.family", "p.given", "COALESCE(t.organisation, 0)" }, "p.family <> ''", QT_TRANSLATE_NOOP("Problems", "same name and organisation") },
    { { "p.family", "lower(p.email)", "0" }, "p.email <> ''", QT_TRANSLATE_NOOP("Problems", "same family name and e-mail") },
    { { "p.family", "p.phone", "0" }, "p.phone <> ''", QT_TRANSLATE_NOOP("Problems", "same family name and phone") },
    { { "lower(p.latin_family)", "lower(p.latin_given)", "COALESCE(t.organisation, 0)" }, "p.latin_given <> ''", QT_TRANSLATE_NOOP("Problems", "same name in another script, same organisation"), true },
};

// What a name is made of: read with the rows, for there may be very many. See nameIn.
constexpr char nameColumns[] = "family, given, latin_family, latin_given, name_order, country";

// The name in nameColumns that begin at a column.
QString nameIn(const db::Rows &rows, int first)
{
    db::Person person;
    person.family = rows.text(first);
    person.given = rows.text(first + 1);
    person.latinFamily = rows.text(first + 2);
    person.latinGiven = rows.text(first + 3);
    person.nameOrder = static_cast<db::NameOrder>(std::max(0, db::choiceIndex(db::choicesOf(person.nameOrder), rows.text(first + 4))));
    person.country = rows.text(first + 5);
    return person.displayName();
}

QString statementFor(const Likeness &likeness)
{
    const QString keys = u"%1 AS k1, %2 AS k2, %3 AS k3, count(*) OVER (PARTITION BY %1, %2, %3) AS times"_s.arg(
        QLatin1StringView(likeness.keys[0]), QLatin1StringView(likeness.keys[1]), QLatin1StringView(likeness.keys[2]));
    return u"SELECT k1, k2, k3, number, id, %3 FROM (SELECT a.number, a.id, %3, %1 FROM attendee a "
           "JOIN person p ON p.id = a.person LEFT JOIN post t ON t.id = a.post WHERE a.conference = ? "
           "AND a.status IN ('invited', 'confirmed') AND %2) grouped WHERE times > 1 ORDER BY k1, k2, k3, number"_s
        .arg(keys, QLatin1StringView(likeness.condition), QLatin1StringView(nameColumns));
}

struct Member
{
    QString key;
    qint64 number = 0;
    db::Id attendee = 0;
    QString family;
    QString name;
};

QList<Member> alike(db::Session &session, db::Id conference, const Likeness &likeness)
{
    QList<Member> members;
    for (db::Rows rows = session.rows(statementFor(likeness), { conference }); rows.next();)
        members += Member{ rows.text(0) + u'\n' + rows.text(1) + u'\n' + rows.text(2), rows.integer(3), rows.integer(4),
                           rows.text(5), nameIn(rows, 5) };
    return members;
}

class Duplicates
{
public:
    explicit Duplicates(const Taker &take) : m_take(take) {}

    bool report(const QList<Member> &members, const Likeness &likeness)
    {
        for (qsizetype from = 0; from < members.size();) {
            qsizetype to = from;
            while (to < members.size() && members[to].key == members[from].key)
                ++to;
            if (!reportGroup(members.mid(from, to - from), likeness))
                return false;
            from = to;
        }
        return true;
    }

private:
    bool reportGroup(const QList<Member> &group, const Likeness &likeness)
    {
        QStringList names;
        QStringList numbers;
        QSet<db::names::Script> scripts;
        for (const Member &member : group) {
            scripts += db::names::scriptOf(member.family);
            numbers += QString::number(member.number);
            names += u"%1 (%2)"_s.arg(member.name, numbers.last());
        }
        const QString all = numbers.join(u' ');
        if (m_reported.contains(all) || (likeness.acrossScripts && scripts.size() < 2))
            return true;
        m_reported += all;
        return m_take({ Kind::DuplicatePerson, names.join(u", "_s), QCoreApplication::translate("Problems", likeness.reason),
                        u"attendee"_s, group.last().attendee });
    }

    const Taker &m_take;
    QSet<QString> m_reported;
};

bool findMissingTitles(db::Session &session, const db::Conference &conference, const Taker &take)
{
    const QString sql = u"SELECT a.number, a.id, COALESCE(t.title, '{}'), %1 FROM attendee a JOIN person p "
                        "ON p.id = a.person LEFT JOIN post t ON t.id = a.post WHERE a.conference = ? "
                        "AND a.status = 'confirmed' ORDER BY a.number"_s.arg(QLatin1StringView(nameColumns));
    for (db::Rows rows = session.rows(sql, { conference.id }); rows.next();) {
        const db::LocalText title = db::LocalText::fromJson(rows.text(2));
        QStringList missing = conference.languageList();
        missing.removeIf([&](const QString &language) { return !title.exact(language).isEmpty(); });
        if (!missing.isEmpty()
            && !take({ Kind::MissingTitle, u"%1 (%2)"_s.arg(nameIn(rows, 3)).arg(rows.integer(0)), missing.join(u' '),
                       u"attendee"_s, rows.integer(1) }))
            return false;
    }
    return true;
}

} // namespace

bool findPeople(db::Session &session, const db::Conference &conference, const QString &, const Taker &take)
{
    Duplicates duplicates(take);
    for (const Likeness &likeness : likenesses)
        if (!duplicates.report(alike(session, conference.id, likeness), likeness))
            return false;
    return findMissingTitles(session, conference, take);
}

} // namespace app::problems
