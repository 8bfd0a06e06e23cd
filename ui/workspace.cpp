// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "ui/settings.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

db::Result<void> Workspace::open(const db::Location &location)
{
    auto store = db::Store::open(location, m_wanted);
    if (!store)
        return store.error();
    take(std::move(*store));
    return {};
}

db::Result<void> Workspace::create(const db::Location &location)
{
    auto store = db::Store::create(location, m_wanted);
    if (!store)
        return store.error();
    take(std::move(*store));
    return {};
}

void Workspace::close()
{
    take(nullptr);
}

void Workspace::setIdentity(db::Identity identity)
{
    m_wanted = std::move(identity);
    if (!m_store)
        m_identity = m_wanted;
}

// What went wrong is said when the window has taken the message of before away.
void Workspace::take(std::unique_ptr<db::Store> store)
{
    m_conference = {};
    m_conferences.clear();
    m_identity = m_wanted;
    m_store = std::move(store);
    if (m_store) {
        connect(m_store.get(), &db::Store::changed, this, &Workspace::noteChange);
        settings::set(settings::lastPlace, m_store->location().text);
    }
    const db::Result<void> read = readConferences();
    emit opened();
    emit conferencesChanged();
    setConference(usualConference());
    if (!read)
        say(read.error());
}

void Workspace::setConference(db::Id id)
{
    const auto found = std::ranges::find(m_conferences, id, &db::Conference::id);
    m_conference = found == m_conferences.end() ? db::Conference{} : *found;
    if (m_conference.id != 0)
        settings::set(settings::lastConference, m_conference.code);
    emit conferenceChanged();
}

// What is known stays when it cannot be read again.
db::Result<void> Workspace::readConferences()
{
    m_isStale = false;
    if (!m_store)
        return {};
    const auto found = m_store->read([](db::Session &s) { return s.all<db::Conference>(u"ORDER BY first_day, code"_s); });
    m_isStale = !found;
    if (!found)
        return found.error();
    m_conferences = *found;
    return {};
}

void Workspace::noteChange(const QList<db::Touched> &touched)
{
    const bool conferences = std::ranges::any_of(touched, [](const db::Touched &t) { return t.table == "conference"_L1; });
    if (conferences || m_isStale) {
        const db::Id before = m_conference.id;
        if (const auto read = readConferences(); !read)
            say(read.error());
        emit conferencesChanged();
        const bool still = std::ranges::find(m_conferences, before, &db::Conference::id) != m_conferences.end();
        setConference(still ? before : usualConference());
    }
    emit changed(touched);
}

// The one that was in work last time, else the first that holds no others: a fair is only the frame of its conferences.
db::Id Workspace::usualConference() const
{
    const QString last = settings::text(settings::lastConference);
    db::Id first = 0;
    for (const db::Conference &conference : m_conferences) {
        if (conference.code == last)
            return conference.id;
        const auto isInside = [&](const db::Conference &other) { return other.container == conference.id; };
        if (first == 0 && std::ranges::none_of(m_conferences, isInside))
            first = conference.id;
    }
    return first;
}

} // namespace ui
