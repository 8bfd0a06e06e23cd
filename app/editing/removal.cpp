// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/removal.h"

#include "app/editing/naming.h"
#include "app/editing/rules.h"
#include "db/records/all.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::editing {

using namespace Qt::StringLiterals;

namespace {

struct EditingText
{
    Q_DECLARE_TR_FUNCTIONS(EditingText)
};

// A column that refers to a table.
struct Referrer
{
    const db::Description *description;
    const db::Column *column;
};

QList<Referrer> referrersTo(const db::Description &description)
{
    QList<Referrer> found;
    for (const db::Description *other : db::descriptions())
        for (const db::Column &column : other->columns)
            if (column.refersTo && qstrcmp(column.refersTo, description.table) == 0)
                found += { other, &column };
    return found;
}

QString whereRefers(const Referrer &referrer)
{
    return u"WHERE %1 = ?"_s.arg(QLatin1StringView(referrer.column->name));
}

void add(QList<Hanging> &hanging, const Referrer &referrer, qint64 count)
{
    const auto same = [&](const Hanging &h) { return h.column == referrer.column; };
    if (const auto found = std::ranges::find_if(hanging, same); found != hanging.end())
        found->count += count;
    else
        hanging += { referrer.description, referrer.column, referrer.column->onRemove, count };
}

void collect(db::Session &session, const db::Description &description, db::Id id, QList<Hanging> &hanging)
{
    for (const Referrer &referrer : referrersTo(description)) {
        const QString table = QLatin1StringView(referrer.description->table);
        if (referrer.column->onRemove != db::OnRemove::Remove) {
            const qint64 count =
                session.value(u"SELECT count(*) FROM %1 "_s.arg(table) + whereRefers(referrer), { id }).toLongLong();
            if (count > 0)
                add(hanging, referrer, count);
            continue;
        }
        const QList<db::Id> rows = session.ids(u"SELECT id FROM %1 "_s.arg(table) + whereRefers(referrer), { id });
        if (!rows.isEmpty())
            add(hanging, referrer, rows.size());
        for (const db::Id row : rows)
            collect(session, *referrer.description, row, hanging);
    }
}

QString sentence(const Hanging &h)
{
    const QString what = h.description->title();
    const int count = static_cast<int>(std::min<qint64>(h.count, std::numeric_limits<int>::max()));
    switch (h.fate) {
    case db::OnRemove::Refuse:
        //: %1 is a kind of record, such as "Attendee"
        return EditingText::tr("In the way: %1 (%n)", nullptr, count).arg(what);
    case db::OnRemove::Release:
        //: %1 is a kind of record, %2 what it loses, such as "Delegation"
        return EditingText::tr("%1 (%n): stays, without this in “%2”", nullptr, count).arg(what, db::label(*h.column));
    case db::OnRemove::Remove:
        //: %1 is a kind of record
        return EditingText::tr("%1 (%n): removed too", nullptr, count).arg(what);
    }
    return {};
}

void settle(db::WriteSession &session, const Referrer &referrer, db::Id id)
{
    QList<AnyRecord> rows;
    for (db::Rows found = session.select(*referrer.description, whereRefers(referrer), { id }); found.next();)
        session.fill(*referrer.description, found, *rows.emplaceBack(referrer.description->make()));
    for (const AnyRecord &row : rows)
        switch (referrer.column->onRemove) {
        case db::OnRemove::Refuse:
            session.refuse(
                db::Kind::InUse,
                EditingText::tr("This cannot be removed: %1 refers to it.").arg(referrer.description->title()));
        case db::OnRemove::Release:
            referrer.column->write(*row, QVariant::fromValue<qint64>(0));
            session.updateRecord(*referrer.description, *row);
            break;
        case db::OnRemove::Remove:
            remove(session, *referrer.description, *row);
            break;
        }
}

} // namespace

QList<Hanging> hangingOn(db::Session &session, const db::Description &description, db::Id id)
{
    QList<Hanging> hanging;
    collect(session, description, id, hanging);
    std::ranges::stable_sort(hanging, {}, &Hanging::fate);
    return hanging;
}

QStringList inWords(const QList<Hanging> &hanging)
{
    QStringList words;
    for (const Hanging &h : hanging)
        words += sentence(h);
    return words;
}

void remove(db::WriteSession &session, const db::Description &description, const db::Record &record)
{
    for (const Referrer &referrer : referrersTo(description))
        settle(session, referrer, record.id);
    // A row that refers to two removed ones may have gone or changed on the way.
    const AnyRecord now = description.make();
    if (session.read(description, record.id, *now))
        session.removeRecord(description, record);
}

db::Result<void> remove(db::Store &store, const db::Description &description, const db::Record &record)
{
    const auto name = store.read([&](db::Session &s) { return nameOf(s, description, record, u"zh"_s); });
    if (!name)
        return name.error();
    return store.write({ rulesOf(description)->remove, { *name } },
                       [&](db::WriteSession &session) { remove(session, description, record); });
}

} // namespace app::editing
