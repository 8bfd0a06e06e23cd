// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/overview.h"

#include "db/records/organisation.h"
#include "db/records/venue.h"

#include <QTimeZone>

#include <algorithm>

namespace app::overview {

using namespace Qt::StringLiterals;
using problems::Kind;

namespace {

constexpr Kind pressing[] = { Kind::HallDoubleBooked, Kind::PersonDoubleBooked, Kind::SpeakerNotConfirmed,
                              Kind::MissingItemTitle, Kind::MissingTitle,       Kind::DuplicatePerson };

void countPeople(db::Session &session, const db::Conference &conference, Numbers &numbers)
{
    const QString sql = u"SELECT category, status, count(*), count(NULLIF(checked_in_at, '')) FROM attendee "
                        "WHERE conference = ? GROUP BY category, status"_s;
    for (db::Rows rows = session.rows(sql, { conference.id }); rows.next();) {
        const int category = db::choiceIndex(db::choicesOf(db::Category{}), rows.text(0));
        const int status = db::choiceIndex(db::choicesOf(db::Status{}), rows.text(1));
        numbers.people += rows.integer(2);
        numbers.arrived += rows.integer(3);
        if (status < 0 || category < 0)
            continue;
        numbers.byStatus[static_cast<std::size_t>(status)] += rows.integer(2);
        if (status == static_cast<int>(db::Status::Invited) || status == static_cast<int>(db::Status::Confirmed))
            numbers.byCategory[static_cast<std::size_t>(category)] += rows.integer(2);
    }
    numbers.confirmed = numbers.byStatus[static_cast<std::size_t>(db::Status::Confirmed)];
}

void countEnterprises(db::Session &session, const db::Conference &conference, Numbers &numbers)
{
    const QString sql = u"SELECT o.kind, o.country, count(*) FROM organisation o WHERE o.id IN (SELECT t.organisation "
                        "FROM attendee a JOIN post t ON t.id = a.post WHERE a.conference = ? "
                        "AND a.status = 'confirmed') GROUP BY o.kind, o.country"_s;
    const QStringList regions{ u"HK"_s, u"MO"_s, u"TW"_s };
    for (db::Rows rows = session.rows(sql, { conference.id }); rows.next();) {
        const int kind = db::choiceIndex(db::choicesOf(db::OrganisationKind{}), rows.text(0));
        const QString country = rows.text(1);
        if (kind < 0 || country.isEmpty() || !db::isEnterprise(static_cast<db::OrganisationKind>(kind)))
            continue;
        qint64 &sum = country == conference.hostCountry                      ? numbers.domestic
            : conference.hostCountry == "CN"_L1 && regions.contains(country) ? numbers.regional
                                                                             : numbers.foreign;
        sum += rows.integer(2);
    }
}

} // namespace

Numbers numbers(db::Session &session, const db::Conference &conference)
{
    Numbers numbers;
    countPeople(session, conference, numbers);
    countEnterprises(session, conference, numbers);
    numbers.items =
        session.value(u"SELECT count(*) FROM programme_item WHERE conference = ?"_s, { conference.id }).toLongLong();
    return numbers;
}

QList<Coming> coming(db::Session &session, const db::Conference &conference, const QString &language,
                     const QDateTime &now, int limit)
{
    const QTimeZone zone(conference.zone.toLatin1());
    const QDateTime there = zone.isValid() ? now.toTimeZone(zone) : now;
    const QDateTime local(there.date(), there.time(), Qt::UTC); // planned times are wall time, compared as such
    const QStringList languages = QStringList{ language } + conference.languageList();
    // From yesterday: an item may go on over midnight.
    const QString clause = u"WHERE conference = ? AND day >= ? ORDER BY day, starts, id"_s;
    QList<Coming> found;
    const auto items =
        session.all<db::ProgrammeItem>(clause, { conference.id, local.date().addDays(-1).toString(Qt::ISODate) });
    for (const auto &item : items) {
        const QDateTime start(QDate::fromString(item.day, Qt::ISODate), QTime::fromString(item.starts, u"HH:mm"_s),
                              Qt::UTC);
        const bool isOver = item.minutes > 0 ? start.addSecs(item.minutes * 60) <= local : start < local;
        if (isOver || !start.isValid())
            continue;
        const auto hall = session.find<db::Hall>(item.hall);
        found +=
            { item.id, item.day, item.starts, item.title.in(languages), hall ? hall->name.in(languages) : QString() };
        if (found.size() == limit)
            break;
    }
    return found;
}

QList<Group> notInOrder(db::Session &session, const db::Conference &conference, const QString &language, int kept,
                        const std::function<bool()> &goOn)
{
    QList<Group> groups;
    for (const Kind kind : pressing)
        groups += Group{ kind, 0, {} };
    bool isWanted = true;
    problems::find(session, conference, language, [&](const problems::Finding &finding) {
        Group &group = *std::ranges::find(groups, finding.kind, &Group::kind);
        if (group.count++ < kept)
            group.first += finding;
        return isWanted = goOn();
    });
    if (!isWanted)
        return {};
    groups.removeIf([](const Group &group) { return group.count == 0; });
    return groups;
}

} // namespace app::overview
