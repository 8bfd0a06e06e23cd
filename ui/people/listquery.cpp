// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/listquery.h"

namespace ui::people {

namespace {

constexpr int longList = 20'000;
constexpr int typingPause = 100; // ms

} // namespace

ListQuery::ListQuery(QObject *parent) : QObject(parent), m_read(nullptr)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ListQuery::askApart);
}

void ListQuery::ask(db::Store &store, const app::registration::Listing &listing)
{
    drop();
    m_store = &store;
    m_listing = listing;
    if (store.location().engine == db::Engine::Postgres)
        return m_pause.start();
    const auto isLong =
        store.read([&](db::Session &s) { return app::registration::isLongerThan(s, listing.conference, longList); });
    if (isLong && *isLong)
        askApart();
    else
        answer(store.read([&](db::Session &s) { return app::registration::attendeeIds(s, listing); }));
}

void ListQuery::drop()
{
    m_pause.stop();
    m_read.drop();
}

void ListQuery::askApart()
{
    if (m_store)
        m_read.ask(
            *m_store, [listing = m_listing](db::Session &s) { return app::registration::attendeeIds(s, listing); },
            [this](const auto &ids) { answer(ids); });
}

void ListQuery::answer(const db::Result<QList<db::Id>> &ids)
{
    if (ids)
        emit answered(*ids);
    else
        emit failed(ids.error());
}

} // namespace ui::people
