// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/native/native.h"

#include "db/native/engines.h"

#include <QSqlError>

namespace db::native {

using namespace Qt::StringLiterals;

QString insertStatement(const Description &description)
{
    QString names = u"id, version"_s;
    QString marks = u"?, ?"_s;
    for (const Column &column : description.columns) {
        names += u", "_s + QLatin1StringView(column.name);
        marks += u", ?"_s;
    }
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(QLatin1StringView(description.table), names, marks);
}

QString errorCode(const QSqlDatabase &database, const QSqlError &error)
{
    const bool sqlite = database.driverName() == "QSQLITE"_L1;
    return sqlite ? sqlite::errorCode(database, error) : postgres::errorCode(database, error);
}

void harden(Connection &connection)
{
    sqlite::harden(connection);
}

void runScript(Connection &connection, const QString &sql)
{
    connection.engine() == Engine::Sqlite ? sqlite::runScript(connection, sql) : postgres::runScript(connection, sql);
}

void load(Connection &connection, const Description &description, const QList<const Record *> &rows)
{
    if (rows.isEmpty())
        return;
    if (connection.engine() == Engine::Sqlite)
        sqlite::load(connection, description, rows);
    else
        postgres::load(connection, description, rows);
}

void stream(Connection &connection, const QString &sql, const QList<Id> &arguments,
            const std::function<bool(const RowView &)> &row)
{
    if (connection.engine() == Engine::Sqlite)
        sqlite::stream(connection, sql, arguments, row);
    else
        postgres::stream(connection, sql, arguments, row);
}

Result<void> backup(Connection &connection, const QString &path, const std::function<bool(int, int)> &progress)
{
    return sqlite::backup(connection, path, progress);
}

Result<void> replace(const QString &path, const QString &by, int patience)
{
    return sqlite::replace(path, by, patience);
}

QStringList integrityProblems(Connection &connection)
{
    QStringList problems;
    if (connection.engine() == Engine::Postgres)
        return problems;
    for (const QString &sql : { u"PRAGMA integrity_check"_s, u"PRAGMA foreign_key_check"_s })
        stream(connection, sql, {}, [&](const RowView &row) {
            const QString line = QString::fromUtf8(row.text(0));
            if (line != "ok"_L1)
                problems += line;
            return true;
        });
    return problems;
}

void refuseDamaged(Connection &connection)
{
    constexpr qint64 largest = 64 << 20;
    if (connection.engine() == Engine::Postgres)
        return;
    qint64 size = 0;
    stream(connection, u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s, {}, [&](const RowView &row) {
        size = row.integer(0);
        return true;
    });
    if (size > largest)
        return;
    stream(connection, u"PRAGMA quick_check(1)"_s, {}, [](const RowView &row) {
        const QString corrupt = u"11"_s; // SQLITE_CORRUPT
        if (row.text(0) != "ok")
            throw Refusal{ errorOf(Engine::Sqlite, corrupt, u"quick_check"_s), corrupt };
        return true;
    });
}

void brand(Connection &connection, int schema)
{
    if (connection.engine() == Engine::Sqlite)
        runScript(connection, u"PRAGMA application_id = %1; PRAGMA user_version = %2"_s.arg(applicationId).arg(schema));
}

} // namespace db::native
