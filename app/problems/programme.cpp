// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problems.h"

#include "db/records/attendee.h"
#include "db/records/person.h"
#include "db/records/programme.h"
#include "db/records/venue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace app::problems {

using namespace Qt::StringLiterals;

namespace {

const QString table = u"programme_item"_s;

/// A programme item with the stretch of time that it takes.
struct Booking
{
    db::ProgrammeItem item;
    QDateTime from;
    QDateTime to;
};

class Programme
{
public:
    Programme(db::Session &session, const db::Conference &conference, const QString &language, const Taker &take)
        : m_session(session), m_conference(conference), m_languages(QStringList{ language } + conference.languageList()),
          m_take(take) {}

    bool findUnconfirmed();
    bool findBookedHalls();
    bool findBookedPeople();
    bool findMissingTitles();

private:
    using Clash = std::function<bool(const Booking &, const Booking &)>;
    QString titled(const db::ProgrammeItem &item) const
    {
        return u"%1 %2 %3"_s.arg(item.day, item.starts, item.title.in(m_languages)).trimmed();
    }
    // The one of two items that belongs to this conference.
    db::Id ours(const Booking &a, const Booking &b) const
    {
        return a.item.conference == m_conference.id ? a.item.id : b.item.id;
    }
    QTimeZone zoneOf(db::Id conference);
    QList<Booking> bookings(const QString &clause, const QVariantList &arguments);
    bool compare(const QList<Booking> &bookings, const Clash &clash) const;

    db::Session &m_session;
    const db::Conference &m_conference;
    QStringList m_languages;
    const Taker &m_take;
    QHash<db::Id, QTimeZone> m_zones;
};

QTimeZone Programme::zoneOf(db::Id conference)
{
    if (!m_zones.contains(conference))
        m_zones.insert(conference, QTimeZone(m_session.get<db::Conference>(conference).zone.toLatin1()));
    return m_zones.value(conference);
}

QList<Booking> Programme::bookings(const QString &clause, const QVariantList &arguments)
{
    QList<Booking> found;
    for (const auto &item : m_session.all<db::ProgrammeItem>(clause, arguments)) {
        const QDateTime from(QDate::fromString(item.day, Qt::ISODate), QTime::fromString(item.starts, u"HH:mm"_s),
                             zoneOf(item.conference));
        if (from.isValid() && item.minutes > 0)
            found += Booking{ item, from, from.addSecs(item.minutes * 60) };
    }
    std::ranges::stable_sort(found, {}, &Booking::from);
    return found;
}

// Every two bookings that overlap, of which at least one is of this conference.
bool Programme::compare(const QList<Booking> &bookings, const Clash &clash) const
{
    for (qsizetype i = 0; i < bookings.size(); ++i)
        for (qsizetype j = i + 1; j < bookings.size() && bookings[j].from < bookings[i].to; ++j) {
            const bool isOurs = bookings[i].item.conference == m_conference.id || bookings[j].item.conference == m_conference.id;
            if (isOurs && !clash(bookings[i], bookings[j]))
                return false;
        }
    return true;
}

bool Programme::findUnconfirmed()
{
    const QString items = u"WHERE conference = ? AND id IN (SELECT e.item FROM appearance e JOIN attendee a "
                          "ON a.id = e.attendee WHERE a.status <> 'confirmed') ORDER BY day, starts, id"_s;
    const QString unconfirmed = u"SELECT a.id FROM attendee a JOIN appearance e ON e.attendee = a.id WHERE e.item = ? "
                                "AND a.status <> 'confirmed' ORDER BY e.position"_s;
    for (const auto &item : m_session.all<db::ProgrammeItem>(items, { m_conference.id }))
        for (const db::Id id : m_session.ids(unconfirmed, { item.id })) {
            const auto attendee = m_session.get<db::Attendee>(id);
            const QString name = m_session.get<db::Person>(attendee.person).displayName();
            const auto choices = db::choicesOf(attendee.status);
            const QString status = db::label(choices[static_cast<std::size_t>(attendee.status)]);
            //: A person, their number and their status
            const QString who = QCoreApplication::translate("Problems", "%1 (%2): %3").arg(name).arg(attendee.number).arg(status);
            if (!m_take({ Kind::SpeakerNotConfirmed, who, titled(item),
                          u"attendee"_s, attendee.id, { item.id } }))
                return false;
        }
    return true;
}

bool Programme::findBookedHalls()
{
    for (const db::Id id : m_session.ids(u"SELECT DISTINCT hall FROM programme_item WHERE conference = ? AND hall IS NOT NULL "
                                         "ORDER BY hall"_s, { m_conference.id })) {
        const QString hall = m_session.get<db::Hall>(id).name.in(m_languages);
        const bool goOn = compare(bookings(u"WHERE hall = ? ORDER BY day, starts, id"_s, { id }),
                                  [&](const Booking &a, const Booking &b) {
                                      return m_take({ Kind::HallDoubleBooked, hall, titled(a.item) + u" / "_s + titled(b.item),
                                                      table, ours(a, b), { a.item.id, b.item.id } });
                                  });
        if (!goOn)
            return false;
    }
    return true;
}

bool Programme::findBookedPeople()
{
    const QString several = u"SELECT a.person FROM appearance e JOIN attendee a ON a.id = e.attendee WHERE a.person IN "
                            "(SELECT person FROM attendee WHERE conference = ?) GROUP BY a.person "
                            "HAVING count(DISTINCT e.item) > 1 ORDER BY a.person"_s;
    const QString items = u"WHERE id IN (SELECT e.item FROM appearance e JOIN attendee a ON a.id = e.attendee "
                          "WHERE a.person = ?) ORDER BY day, starts, id"_s;
    for (const db::Id id : m_session.ids(several, { m_conference.id })) {
        const QString name = m_session.get<db::Person>(id).displayName();
        const bool goOn = compare(bookings(items, { id }), [&](const Booking &a, const Booking &b) {
            const bool apart = a.item.hall != 0 && b.item.hall != 0 && a.item.hall != b.item.hall;
            return !apart || m_take({ Kind::PersonDoubleBooked, name, titled(a.item) + u" / "_s + titled(b.item),
                                       table, ours(a, b), { a.item.id, b.item.id } });
        });
        if (!goOn)
            return false;
    }
    return true;
}

bool Programme::findMissingTitles()
{
    for (const auto &item : m_session.all<db::ProgrammeItem>(u"WHERE conference = ? ORDER BY day, starts, id"_s, { m_conference.id })) {
        QStringList missing = m_conference.languageList();
        missing.removeIf([&](const QString &language) { return !item.title.exact(language).isEmpty(); });
        if (!missing.isEmpty() && !m_take({ Kind::MissingItemTitle, titled(item), missing.join(u' '), table, item.id, { item.id } }))
            return false;
    }
    return true;
}

} // namespace

bool findProgramme(db::Session &session, const db::Conference &conference, const QString &language, const Taker &take)
{
    Programme programme(session, conference, language, take);
    return programme.findUnconfirmed() && programme.findBookedHalls() && programme.findBookedPeople()
        && programme.findMissingTitles();
}

} // namespace app::problems
