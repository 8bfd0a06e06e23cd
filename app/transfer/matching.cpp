// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/matching.h"

#include "db/records/person.h"

#include <algorithm>

namespace app::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t askEvery = 4096; ///< rows between two questions whether to go on

const QString givenFirst = u"given_first"_s;

QString text(const db::native::RowView &row, int column)
{
    return QString::fromUtf8(row.text(column));
}

bool isBoth(TextKey one, TextKey other)
{
    return one != 0 && other != 0;
}

} // namespace

bool KnownPeople::load(db::Session &session, db::Id conference, const Bodies &bodies, const std::function<bool()> &goOn)
{
    const QString sql = u"SELECT a.id, a.number, p.family, p.given, p.latin_family, p.latin_given, p.phone, p.email, "
                        "COALESCE(t.organisation, 0), p.name_order, p.country FROM attendee a JOIN person p ON p.id = a.person "
                        "LEFT JOIN post t ON t.id = a.post WHERE a.conference = ? ORDER BY a.id"_s;
    bool wanted = true;
    session.stream(sql, { conference }, [&](const db::native::RowView &row) {
        add(row, bodies);
        wanted = m_known.size() % askEvery != 0 || goOn();
        return wanted;
    });
    std::ranges::sort(m_names);
    std::ranges::sort(m_numbers);
    m_claims.resize(m_known.size());
    return wanted;
}

void KnownPeople::add(const db::native::RowView &row, const Bodies &bodies)
{
    const auto place = static_cast<Place>(m_known.size());
    db::Person person;
    person.family = text(row, 2);
    person.given = text(row, 3);
    person.latinFamily = text(row, 4);
    person.latinGiven = text(row, 5);
    person.nameOrder = text(row, 9) == givenFirst ? db::NameOrder::GivenFirst : db::NameOrder::FamilyFirst;
    person.country = text(row, 10);
    const TextKey native = textKey(person.displayName());
    const TextKey latin = textKey(person.displayLatin());
    m_names.emplace_back(native, place);
    if (latin != 0 && latin != native)
        m_names.emplace_back(latin, place);
    m_numbers.emplace_back(row.integer(1), place);
    m_known.push_back({ row.integer(0), static_cast<TextKey>(bodies.oldest(row.integer(8))), phoneKey(text(row, 6)),
                        emailKey(text(row, 7)) });
}

db::Id KnownPeople::byNumber(qint64 number) const
{
    const auto found = std::ranges::lower_bound(m_numbers, std::pair<qint64, Place>{ number, 0 });
    return found != m_numbers.end() && found->first == number ? m_known[found->second].attendee : 0;
}

KnownPeople::Agreement KnownPeople::agreement(const Traits &traits, const Known &known)
{
    const std::pair<TextKey, TextKey> contacts[] = { { traits.phone, known.phone }, { traits.email, known.email } };
    const std::pair<TextKey, TextKey> organisation{ traits.organisation, known.organisation };
    bool against = isBoth(organisation.first, organisation.second);
    for (const auto &[told, there] : contacts) {
        if (told != 0 && told == there)
            return Agreement::Contact;
        against = against || isBoth(told, there);
    }
    if (organisation.first != 0 && organisation.first == organisation.second)
        return Agreement::Organisation;
    return against ? Agreement::Against : Agreement::Silent;
}

QVarLengthArray<KnownPeople::Place, 16> KnownPeople::namesakes(const Traits &traits) const
{
    QVarLengthArray<Place, 16> places;
    for (const TextKey name : traits.names) {
        auto it = std::ranges::lower_bound(m_names, std::pair<TextKey, Place>{ name, 0 });
        for (; it != m_names.end() && it->first == name; ++it)
            places.append(it->second);
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

Found KnownPeople::find(const Traits &traits) const
{
    Found found;
    Agreement best = Agreement::Silent;
    for (const Place place : namesakes(traits)) {
        const Agreement agrees = agreement(traits, m_known[place]);
        const bool isClaimed = m_claims[place] != 0;
        if (isClaimed && agrees == Agreement::Contact)
            found.claimedBy = m_claims[place];
        if (isClaimed || agrees < best)
            continue;
        if (agrees > best)
            found.attendees.clear();
        best = agrees;
        found.attendees += m_known[place].attendee;
    }
    // Another namesake is no better guess than the one whose phone or e-mail it is.
    if (found.claimedBy != 0 && best == Agreement::Contact)
        found.claimedBy = 0;
    return found;
}

qsizetype KnownPeople::placeOf(db::Id attendee) const
{
    const auto found = std::ranges::lower_bound(m_known, attendee, {}, &Known::attendee);
    return found != m_known.end() && found->attendee == attendee ? found - m_known.begin() : -1;
}

void KnownPeople::claim(db::Id attendee, qint64 row)
{
    if (const qsizetype place = placeOf(attendee); place >= 0)
        m_claims[static_cast<std::size_t>(place)] = static_cast<quint32>(row);
}

qint64 KnownPeople::claimedBy(db::Id attendee) const
{
    const qsizetype place = placeOf(attendee);
    return place < 0 ? 0 : m_claims[static_cast<std::size_t>(place)];
}

void SeenRows::add(TextKey person, qint64 number, qint64 row)
{
    if (person != 0)
        m_people.insert(person, static_cast<quint32>(row));
    if (number != 0)
        m_numbers.insert(number, static_cast<quint32>(row));
}

} // namespace app::transfer
