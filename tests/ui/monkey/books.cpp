// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monkey/books.h"

#include "db/history.h"
#include "db/records/all.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <utility>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

constexpr db::Id idsOfADesk = db::Id(1) << 40;

bool isOurs(const db::Description *description)
{
    return description != &db::Desk::description() && description != &db::ChangeSet::description();
}

QString text(const QJsonObject &row)
{
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)).left(400);
}

quint64 hashOf(const QString &table, db::Id id, const QJsonObject &row)
{
    if (row.isEmpty())
        return 0;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(table.toUtf8() + QByteArray::number(id) + QJsonDocument(row).toJson(QJsonDocument::Compact));
    quint64 number = 0;
    std::memcpy(&number, hash.result().constData(), sizeof number);
    return number;
}

/// `row` with `values` in it, without its version and what is empty.
QJsonObject with(const QString &table, QJsonObject row, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        row.insert(it.key(), it.value());
    const db::Description &description = *db::descriptionOf(table);
    const std::shared_ptr<db::Record> record = description.make();
    db::fromJson(description, *record, row);
    return db::toJson(description, *record);
}

QString derivedFault(const db::Description &description, const db::Record &record)
{
    if (!description.derive)
        return {};
    const std::shared_ptr<db::Record> fresh = description.make();
    db::fromJson(description, *fresh, db::toJson(description, record));
    description.derive(*fresh);
    for (const db::Column &column : description.columns)
        if (column.derived && column.read(*fresh) != column.read(record))
            return u"%1 %2: %3 is not what its row says"_s.arg(QLatin1StringView(description.table))
                .arg(record.id)
                .arg(QLatin1StringView(column.name));
    return {};
}

} // namespace

Books::Books(db::Store &store) : m_store(store)
{
    const auto read = store.read([&](db::Session &session) {
        readAll(session);
        for (const db::Id desk : session.ids(u"SELECT id FROM desk"_s))
            m_known[desk] = session
                                .value(u"SELECT coalesce(max(id), 0) FROM change_set WHERE id > ? AND id < ?"_s,
                                       { desk, desk + idsOfADesk })
                                .toLongLong();
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().text));
}

void Books::readAll(db::Session &session)
{
    m_rows.clear();
    m_digest = 0;
    for (const db::Description *description : db::descriptions()) {
        const std::shared_ptr<db::Record> record = description->make();
        for (db::Rows rows = session.select(*description, {}, {}); isOurs(description) && rows.next();) {
            session.fill(*description, rows, *record);
            put(QLatin1StringView(description->table), record->id, db::toJson(*description, *record));
        }
    }
}

void Books::put(const QString &table, db::Id id, const QJsonObject &row)
{
    Rows &rows = m_rows[table];
    m_digest ^= hashOf(table, id, rows.value(id)) ^ hashOf(table, id, row);
    if (row.isEmpty())
        rows.remove(id);
    else
        rows.insert(id, row);
}

QString Books::catchUp()
{
    QString fault;
    const auto read = m_store.read([&](db::Session &session) {
        QList<db::ChangeSet> sets;
        for (const db::Id desk : session.ids(u"SELECT id FROM desk"_s)) {
            sets += session.all<db::ChangeSet>(u"WHERE id > ? AND id < ? ORDER BY id"_s,
                                               { std::max(desk, m_known.value(desk)), desk + idsOfADesk });
            if (!sets.isEmpty() && sets.last().desk == desk)
                m_known[desk] = sets.last().id;
        }
        std::ranges::stable_sort(sets, {}, &db::ChangeSet::at);
        for (const db::ChangeSet &set : sets)
            if (fault.isEmpty())
                fault = take(session, set);
    });
    return read ? fault : read.error().text;
}

QString Books::take(db::Session &session, const db::ChangeSet &set)
{
    Picture picture{ m_digest, 0, db::history::changesOf(session, set.id) };
    const bool isBulk = set.firstLoaded != 0 || !set.removed.isEmpty();
    if (isBulk)
        readAll(session);
    for (const db::Change &change : picture.changes)
        if (const QString fault = isBulk ? QString() : apply(change); !fault.isEmpty())
            return u"change set %1: %2"_s.arg(set.id).arg(fault);
    picture.after = m_digest;
    const QString fault = compareWithTarget(set, picture);
    m_sets.insert(set.id, picture);
    m_newest = set;
    return fault;
}

QString Books::apply(const db::Change &change)
{
    const QJsonObject row = m_rows[change.table].value(change.record);
    const QString where = u"%1 %2: "_s.arg(change.table).arg(change.record);
    if (change.before.isEmpty() && !row.isEmpty())
        return where + u"made, but it was there: "_s + text(row);
    if (!change.before.isEmpty() && row.isEmpty())
        return where + u"changed, but it was not there"_s;
    if (!change.before.isEmpty() && with(change.table, row, change.before) != row)
        return where + u"the history says that it held %1, it held %2"_s.arg(text(change.before), text(row));
    if (change.after.isEmpty() && with(change.table, {}, change.before) != row)
        return where + u"removed as %1, it held %2"_s.arg(text(change.before), text(row));
    put(change.table, change.record, change.after.isEmpty() ? QJsonObject() : with(change.table, row, change.after));
    return {};
}

QString Books::compareWithTarget(const db::ChangeSet &set, const Picture &picture) const
{
    const auto target = m_sets.constFind(set.target);
    if (set.kind == db::ChangeKind::Edit || target == m_sets.constEnd())
        return {};
    const auto isTurned = [&](const db::Change &change) {
        return std::ranges::any_of(target->changes, [&](const db::Change &c) {
            return c.table == change.table && c.record == change.record && c.before.isEmpty() == change.after.isEmpty()
                && c.after.isEmpty() == change.before.isEmpty();
        });
    };
    if (picture.changes.size() > target->changes.size() || !std::ranges::all_of(picture.changes, isTurned))
        return u"set %1 does more than turn set %2 back"_s.arg(set.id).arg(set.target);
    if (picture.before == target->after && picture.after != target->before)
        return u"set %1 does not bring back what was there before set %2"_s.arg(set.id).arg(set.target);
    return {};
}

QString Books::compare()
{
    QString fault;
    QHash<QString, bool> numbers;
    const auto look = [&](const db::Description &description, const db::Record &record, Rows &rows) {
        const QString table = QLatin1StringView(description.table);
        const QJsonObject row = db::toJson(description, record);
        if (rows.take(record.id) != row)
            return u"%1 %2 is not what the history says: %3"_s.arg(table).arg(record.id).arg(text(row));
        for (const db::Column &column : description.columns)
            if (const db::Id id = column.type == db::Type::Reference ? column.read(record).toLongLong() : 0;
                id != 0 && !m_rows.value(QLatin1StringView(column.refersTo)).contains(id))
                return u"%1 %2: %3 leads nowhere"_s.arg(table).arg(record.id).arg(QLatin1StringView(column.name));
        const QString number =
            u"%1/%2"_s.arg(row.value("conference"_L1).toInteger()).arg(row.value("number"_L1).toInteger());
        if (table == "attendee"_L1 && std::exchange(numbers[number], true))
            return u"two participants have the number "_s + number;
        return derivedFault(description, record);
    };
    const auto read = m_store.read([&](db::Session &session) {
        for (const db::Description *description : db::descriptions()) {
            Rows rows = m_rows.value(QLatin1StringView(description->table));
            const std::shared_ptr<db::Record> record = description->make();
            for (db::Rows found = session.select(*description, {}, {});
                 isOurs(description) && found.next() && fault.isEmpty();) {
                session.fill(*description, found, *record);
                fault = look(*description, *record, rows);
            }
            if (fault.isEmpty() && !rows.isEmpty())
                fault = u"%1 %2 is gone without a line in the history"_s.arg(QLatin1StringView(description->table))
                            .arg(rows.firstKey());
        }
    });
    return read ? fault : read.error().text;
}

} // namespace tests
