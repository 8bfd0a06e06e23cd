// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/listquery.h"

#include "db/records/attendee.h"

namespace ui::people {

using namespace Qt::StringLiterals;

namespace {

constexpr int longList = 20'000;

} // namespace

ListQuery::ListQuery(QObject *parent) : QObject(parent), m_read(nullptr) {}

void ListQuery::ask(db::Store &store, const app::registration::Listing &listing)
{
    const auto question = [listing](db::Session &s) { return app::registration::attendeeIds(s, listing); };
    const auto isLong = store.read([&](db::Session &s) {
        return s.first<db::Attendee>(u"WHERE conference = ? LIMIT 1 OFFSET ?"_s, { listing.conference, longList }).has_value();
    });
    m_read.drop();
    if (isLong && *isLong)
        m_read.ask(store, question, [this](const auto &ids) { answer(ids); });
    else
        answer(store.read(question));
}

void ListQuery::answer(const db::Result<QList<db::Id>> &ids)
{
    if (ids)
        emit answered(*ids);
    else
        emit failed(ids.error());
}

} // namespace ui::people
