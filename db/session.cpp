// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/session.h"

#include <QCoreApplication>
#include <QHash>

namespace db {

using namespace Qt::StringLiterals;

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

QString selectStatement(const Description &description)
{
    QString sql = u"SELECT id, version"_s;
    for (const Column &column : description.columns)
        sql += u", "_s + QLatin1StringView(column.name);
    return sql + u" FROM "_s + QLatin1StringView(description.table) + u' ';
}

QJsonValue jsonOf(const Column &column, const QVariant &value)
{
    if (column.type == Type::Bytes)
        return QString::fromLatin1(value.toByteArray().toBase64());
    return QJsonValue::fromVariant(value);
}

bool isNothing(const Column &column, const QVariant &value)
{
    switch (column.type) {
    case Type::Integer:
    case Type::Reference:
        return value.toLongLong() == 0;
    case Type::Flag:
        return !value.toBool();
    case Type::Words:
        return value.toString() == "{}"_L1;
    case Type::Text:
    case Type::Bytes:
        return value.toByteArray().isEmpty();
    case Type::Choice:
        return false;
    }
    return false;
}

QVariant valueOf(const Column &column, const QJsonValue &value)
{
    if (column.type == Type::Bytes)
        return QByteArray::fromBase64(value.toString().toLatin1());
    if (column.type == Type::Words && value.isUndefined())
        return u"{}"_s;
    return value.toVariant();
}

} // namespace

QJsonObject toJson(const Description &description, const Record &record)
{
    QJsonObject values;
    for (const Column &column : description.columns) {
        const QVariant value = column.read(record);
        if (!column.derived && !isNothing(column, value))
            values.insert(QLatin1StringView(column.name), jsonOf(column, value));
    }
    return values;
}

void fromJson(const Description &description, Record &record, const QJsonObject &values)
{
    for (const Column &column : description.columns)
        if (!column.derived)
            column.write(record, valueOf(column, values.value(QLatin1StringView(column.name))));
}

QVariant Session::value(const QString &sql, const QVariantList &arguments)
{
    Rows found = rows(sql, arguments);
    return found.next() ? found.value(0) : QVariant();
}

QList<Id> Session::ids(const QString &sql, const QVariantList &arguments)
{
    QList<Id> ids;
    for (Rows found = rows(sql, arguments); found.next();)
        ids += found.integer(0);
    return ids;
}

void Session::stream(const QString &sql, const QList<Id> &arguments,
                     const std::function<bool(const native::RowView &)> &row)
{
    allowLongStatement();
    native::stream(m_connection, sql, arguments, row);
}

void Session::refuse(Kind kind, const QString &text, const QString &detail)
{
    throw Refusal{ { kind, text, detail }, {} };
}

void Session::refuseMissing(const Description &description)
{
    refuse(Kind::NotFound, SessionText::tr("%1: it is not there any more. Somebody may have taken it away.").arg(description.title()));
}

void Session::refuseStale()
{
    refuse(Kind::Stale, SessionText::tr("Somebody else has changed this since you opened it. Look at both versions and choose."));
}

void Session::allowLongStatement()
{
    if (m_connection.engine() == Engine::Postgres)
        m_connection.runScript(u"SET LOCAL statement_timeout = 0"_s);
}

Rows Session::select(const Description &description, const QString &clause, const QVariantList &arguments)
{
    static thread_local QHash<const Description *, QString> statements;
    QString &statement = statements[&description];
    if (statement.isEmpty())
        statement = selectStatement(description);
    return { m_connection, statement + clause, arguments };
}

void Session::fill(const Description &description, const Rows &rows, Record &record)
{
    record.id = rows.integer(0);
    record.version = rows.integer(1);
    int at = 2;
    for (const Column &column : description.columns)
        column.write(record, rows.value(at++));
}

bool Session::read(const Description &description, Id id, Record &record)
{
    Rows rows = select(description, u"WHERE id = ?"_s, { id });
    if (!rows.next())
        return false;
    fill(description, rows, record);
    return true;
}

Id WriteSession::insertRecord(const Description &description, Record &record)
{
    insertRecord(description, record, std::nullopt);
    return record.id;
}

// With an id the row comes back from the history, and its version goes on from where it was.
void WriteSession::insertRecord(const Description &description, Record &record, std::optional<Id> id)
{
    if (!m_loaded.isEmpty() && !id) {
        record.id = newId();
        prepareLoaded(description, record);
        loadRecords(description, { &record });
        return;
    }
    record.id = id ? *id : newId();
    record.version += 1;
    if (description.derive)
        description.derive(record);
    insertUnnoted(description, record);
    QJsonObject after = toJson(description, record);
    after.insert(u"version"_s, record.version);
    m_changes += Change{ QLatin1StringView(description.table), record.id, {}, after };
}

void WriteSession::insertUnnoted(const Description &description, const Record &record)
{
    QVariantList values{ record.id, record.version };
    QString names = u"id, version"_s;
    QString marks = u"?, ?"_s;
    for (const Column &column : description.columns) {
        names += u", "_s + QLatin1StringView(column.name);
        marks += u", ?"_s;
        values += column.read(record);
    }
    m_connection.run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(QLatin1StringView(description.table), names, marks), values);
}

void WriteSession::updateRecord(const Description &description, Record &record)
{
    const std::shared_ptr<Record> old = description.make();
    if (!read(description, record.id, *old))
        refuseMissing(description);
    if (old->version != record.version)
        refuseStale();
    if (description.derive)
        description.derive(record);
    Change change{ QLatin1StringView(description.table), record.id, {}, {} };
    QString assignments;
    QVariantList values;
    for (const Column &column : description.columns) {
        const QVariant before = column.read(*old);
        const QVariant after = column.read(record);
        if (before == after)
            continue;
        assignments += u", %1 = ?"_s.arg(QLatin1StringView(column.name));
        values += after;
        if (column.derived)
            continue;
        change.before.insert(QLatin1StringView(column.name), jsonOf(column, before));
        change.after.insert(QLatin1StringView(column.name), jsonOf(column, after));
    }
    if (values.isEmpty())
        return;
    values += { record.id, record.version };
    const QString sql = u"UPDATE %1 SET version = version + 1%2 WHERE id = ? AND version = ?"_s;
    if (m_connection.run(sql.arg(QLatin1StringView(description.table), assignments), values) != 1)
        refuseStale();
    record.version += 1;
    m_changes += change;
}

void WriteSession::removeRecord(const Description &description, const Record &record)
{
    const std::shared_ptr<Record> old = description.make();
    if (!read(description, record.id, *old))
        refuseMissing(description);
    if (old->version != record.version)
        refuseStale();
    const QString sql = u"DELETE FROM %1 WHERE id = ? AND version = ?"_s.arg(QLatin1StringView(description.table));
    if (m_connection.run(sql, { record.id, record.version }) != 1)
        refuseStale();
    QJsonObject before = toJson(description, *old);
    before.insert(u"version"_s, old->version);
    m_changes += Change{ QLatin1StringView(description.table), record.id, before, {} };
}

void WriteSession::prepareLoaded(const Description &description, Record &record)
{
    record.version = 1;
    if (description.derive)
        description.derive(record);
    m_firstLoaded = m_firstLoaded == 0 ? record.id : m_firstLoaded;
    m_lastLoaded = std::max(m_lastLoaded, record.id);
}

void WriteSession::loadRecords(const Description &description, const QList<const Record *> &rows)
{
    if (rows.isEmpty())
        return;
    if (m_loaded.isEmpty())
        allowLongStatement();
    native::load(m_connection, description, rows);
    const QString table = QLatin1StringView(description.table);
    const auto known = std::ranges::find(m_loaded, table, &std::pair<QString, qint64>::first);
    if (known == m_loaded.end())
        m_loaded += { table, rows.size() };
    else
        known->second += rows.size();
}

qint64 WriteSession::take(const QString &sequence, Id owner, qint64 count)
{
    const QString sql = u"INSERT INTO sequence (name, owner, last) VALUES (?, ?, ?) "
                        "ON CONFLICT (name, owner) DO UPDATE SET last = sequence.last + excluded.last RETURNING last"_s;
    return value(sql, { sequence, owner, count }).toLongLong() - count + 1;
}

void WriteSession::skipTo(const QString &sequence, Id owner, qint64 number)
{
    m_connection.run(u"INSERT INTO sequence (name, owner, last) VALUES (?, ?, ?) ON CONFLICT (name, owner) "
                     "DO UPDATE SET last = excluded.last WHERE sequence.last < excluded.last"_s,
                     { sequence, owner, number });
}

QList<Touched> WriteSession::touched() const
{
    QList<Touched> result;
    for (const auto &[table, count] : m_loaded)
        result += Touched{ table, {} };
    for (const QString &table : m_tables)
        result += Touched{ table, {} };
    for (const Change &change : m_changes) {
        const auto known = std::ranges::find(result, change.table, &Touched::table);
        if (known == result.end())
            result += Touched{ change.table, { change.record } };
        else if (!known->ids.isEmpty())
            known->ids += change.record;
    }
    return result;
}

} // namespace db
