// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problems.h"

#include "db/records/person.h"

#include <QCoreApplication>
#include <QSet>

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

QString statementFor(const Likeness &likeness)
{
    const QString keys = u"%1 AS k1, %2 AS k2, %3 AS k3, count(*) OVER (PARTITION BY %1, %2, %3) AS times"_s.arg(
        QLatin1StringView(likeness.keys[0]), QLatin1StringView(likeness.keys[1]), QLatin1StringView(likeness.keys[2]));
    return u"SELECT k1, k2, k3, number, person FROM (SELECT a.number, a.person, %1 FROM attendee a "
           "JOIN person p ON p.id = a.person LEFT JOIN post t ON t.id = a.post WHERE a.conference = ? "
           "AND a.status IN ('invited', 'confirmed') AND %2) grouped WHERE times > 1 ORDER BY k1, k2, k3, number"_s
        .arg(keys, QLatin1StringView(likeness.condition));
}

struct Member
{
    QString key;
    qint64 number = 0;
    db::Id person = 0;
};

QList<Member> alike(db::Session &session, db::Id conference, const Likeness &likeness)
{
    QList<Member> members;
    for (db::Rows rows = session.rows(statementFor(likeness), { conference }); rows.next();)
        members += Member{ rows.text(0) + u'\n' + rows.text(1) + u'\n' + rows.text(2), rows.integer(3), rows.integer(4) };
    return members;
}

class Duplicates
{
public:
    Duplicates(db::Session &session, const Taker &take) : m_session(session), m_take(take) {}

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
            const auto person = m_session.get<db::Person>(member.person);
            scripts += db::names::scriptOf(person.family);
            numbers += QString::number(member.number);
            names += u"%1 (%2)"_s.arg(person.displayName(), numbers.last());
        }
        const QString all = numbers.join(u' ');
        if (m_reported.contains(all) || (likeness.acrossScripts && scripts.size() < 2))
            return true;
        m_reported += all;
        return m_take({ Kind::DuplicatePerson, names.join(u", "_s), QCoreApplication::translate("Problems", likeness.reason) });
    }

    db::Session &m_session;
    const Taker &m_take;
    QSet<QString> m_reported;
};

struct Untitled
{
    qint64 number = 0;
    db::Id person = 0;
    QStringList missing;
};

// Read to the end before the names are asked for: PostgreSQL forgets a half-read answer with the next question.
QList<Untitled> untitled(db::Session &session, const db::Conference &conference)
{
    const QString sql = u"SELECT a.number, a.person, COALESCE(t.title, '{}') FROM attendee a LEFT JOIN post t "
                        "ON t.id = a.post WHERE a.conference = ? AND a.status = 'confirmed' ORDER BY a.number"_s;
    QList<Untitled> found;
    for (db::Rows rows = session.rows(sql, { conference.id }); rows.next();) {
        const db::LocalText title = db::LocalText::fromJson(rows.text(2));
        QStringList missing = conference.languageList();
        missing.removeIf([&](const QString &language) { return !title.exact(language).isEmpty(); });
        if (!missing.isEmpty())
            found += Untitled{ rows.integer(0), rows.integer(1), missing };
    }
    return found;
}

bool findMissingTitles(db::Session &session, const db::Conference &conference, const Taker &take)
{
    for (const Untitled &one : untitled(session, conference)) {
        const QString name = session.get<db::Person>(one.person).displayName();
        if (!take({ Kind::MissingTitle, u"%1 (%2)"_s.arg(name).arg(one.number), one.missing.join(u' ') }))
            return false;
    }
    return true;
}

} // namespace

bool findPeople(db::Session &session, const db::Conference &conference, const QString &, const Taker &take)
{
    Duplicates duplicates(session, take);
    for (const Likeness &likeness : likenesses)
        if (!duplicates.report(alike(session, conference.id, likeness), likeness))
            return false;
    return findMissingTitles(session, conference, take);
}

} // namespace app::problems
