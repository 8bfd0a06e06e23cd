// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conferences/conferences.h"

#include "app/places/country.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace app::conferences {

using namespace Qt::StringLiterals;
using registration::Problem;

namespace {

struct ConferencesText
{
    Q_DECLARE_TR_FUNCTIONS(ConferencesText)
};

bool isDay(const QString &text)
{
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

// The code is typed on command lines and stands in file names.
bool isCode(const QString &text)
{
    static const QRegularExpression pattern(u"^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}$"_s);
    return pattern.match(text).hasMatch();
}

bool isLanguage(const QString &tag)
{
    static const QRegularExpression pattern(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    return pattern.match(tag).hasMatch();
}

void checkDays(const db::Conference &conference, QList<Problem> &problems)
{
    for (const auto &[field, day] : { std::pair(u"first_day"_s, conference.firstDay), std::pair(u"last_day"_s, conference.lastDay) })
        if (!isDay(day))
            problems += { field, ConferencesText::tr("%1 is not a day. Write it as 2026-03-31.").arg(day) };
    if (problems.isEmpty() && conference.firstDay > conference.lastDay)
        problems += { u"last_day"_s, ConferencesText::tr("The last day lies before the first.") };
}

// JSON keeps digits and signs as they are.
void checkTexts(const db::Conference &conference, QList<Problem> &problems)
{
    for (const db::Column &column : db::Conference::description().columns) {
        const bool isText = column.type == db::Type::Text || column.type == db::Type::Words;
        if (isText && registration::holdsResidentNumber(column.read(conference).toString()))
            problems += { QString::fromLatin1(column.name),
                          ConferencesText::tr("This holds a Korean resident registration number, which may not be kept.") };
    }
}

} // namespace

QList<Problem> check(const db::Conference &conference)
{
    QList<Problem> problems;
    checkDays(conference, problems);
    checkTexts(conference, problems);
    if (!isCode(conference.code))
        problems += { u"code"_s, ConferencesText::tr("A conference needs a code of letters, digits, dots and hyphens, 64 at most.") };
    if (conference.title.isEmpty())
        problems += { u"title"_s, ConferencesText::tr("A conference needs a title.") };
    if (!QTimeZone::isTimeZoneIdAvailable(conference.zone.toLatin1()))
        problems += { u"zone"_s, ConferencesText::tr("%1 is not a time zone. Write it as Asia/Shanghai.").arg(conference.zone) };
    if (conference.languageList().isEmpty() || !std::ranges::all_of(conference.languageList(), isLanguage))
        problems += { u"languages"_s, ConferencesText::tr("Languages are written as zh ko en.") };
    if (!places::countryCodes().contains(conference.hostCountry))
        problems += { u"host_country"_s, ConferencesText::tr("This country or region is not known.") };
    return problems;
}

void save(db::WriteSession &session, db::Conference &conference)
{
    const QList<Problem> problems = check(conference);
    if (!problems.isEmpty())
        session.refuse(db::Kind::Invalid, problems.first().text, problems.first().field);
    const QString taken = u"SELECT id FROM conference WHERE code = ? AND id <> ?"_s;
    if (!session.ids(taken, { conference.code, conference.id }).isEmpty())
        session.refuse(db::Kind::Duplicate, ConferencesText::tr("There is a conference with the code %1 already.").arg(conference.code));
    if (conference.id == 0)
        session.insert(conference);
    else
        session.update(conference);
}

db::Result<db::Conference> save(db::Store &store, const db::Conference &conference)
{
    const db::Sentence label(conference.id == 0 ? QT_TRANSLATE_NOOP("History", "Make the conference %1")
                                                : QT_TRANSLATE_NOOP("History", "Change the conference %1"),
                             { conference.code });
    return store.write(label, [&](db::WriteSession &session) {
        db::Conference saved = conference; // the block may run again
        save(session, saved);
        return saved;
    });
}

QList<Listed> list(db::Session &session)
{
    QHash<db::Id, qint64> attendees;
    for (db::Rows rows = session.rows(u"SELECT conference, count(*) FROM attendee GROUP BY conference"_s); rows.next();)
        attendees.insert(rows.integer(0), rows.integer(1));
    QList<Listed> listed;
    for (const auto &conference : session.all<db::Conference>(u"ORDER BY first_day, code"_s))
        listed += Listed{ conference, attendees.value(conference.id) };
    return listed;
}

db::Conference choose(db::Session &session, const QString &code)
{
    if (!code.isEmpty()) {
        const auto found = session.first<db::Conference>(u"WHERE code = ?"_s, { code });
        if (!found)
            session.refuse(db::Kind::NotFound, ConferencesText::tr("There is no conference with the code %1.").arg(code));
        return *found;
    }
    const auto found = session.all<db::Conference>(
        u"WHERE NOT EXISTS (SELECT 1 FROM conference inner_one WHERE inner_one.container = conference.id) ORDER BY code LIMIT 10"_s);
    if (found.isEmpty())
        session.refuse(db::Kind::NotFound, ConferencesText::tr("There is no conference yet."));
    if (found.size() > 1) {
        QStringList codes;
        for (const db::Conference &conference : found)
            codes += conference.code;
        session.refuse(db::Kind::Invalid, ConferencesText::tr("There are several conferences. Name one by its code, such as: %1").arg(codes.join(u", "_s)), u"usage"_s);
    }
    return found.first();
}

} // namespace app::conferences
