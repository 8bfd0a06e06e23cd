// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/dialect.h"

#include <QCoreApplication>

namespace db {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};

Kind sqliteKind(int code)
{
    switch (code) {
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
    case 2067: // SQLITE_CONSTRAINT_UNIQUE
        return Kind::Duplicate;
    case 787: // SQLITE_CONSTRAINT_FOREIGNKEY
    case 1811: // SQLITE_CONSTRAINT_TRIGGER, how RESTRICT reports itself
        return Kind::InUse;
    }
    switch (code & 0xff) {
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 23: // SQLITE_AUTH
        return Kind::Denied;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Kind::Busy;
    case 9: // SQLITE_INTERRUPT
        return Kind::Cancelled;
    case 18: // SQLITE_TOOBIG
    case 19: // SQLITE_CONSTRAINT: not null, check, data type
    case 20: // SQLITE_MISMATCH
        return Kind::Invalid;
    }
    return Kind::Broken;
}

Kind postgresKind(const QString &code)
{
    if (code == "23505"_L1)
        return Kind::Duplicate;
    if (code == "23503"_L1 || code == "23001"_L1)
        return Kind::InUse;
    if (code.startsWith("23"_L1) || code.startsWith("22"_L1))
        return Kind::Invalid;
    if (code.startsWith("40"_L1) || code == "55P03"_L1 || code == "57014"_L1 || code == "53300"_L1)
        return Kind::Busy;
    if (code.isEmpty() || code.startsWith("08"_L1) || code.startsWith("57P"_L1))
        return Kind::Offline;
    if (code.startsWith("28"_L1) || code == "42501"_L1 || code == "25006"_L1)
        return Kind::Denied;
    return Kind::Broken;
}

} // namespace

QString tableWords(Engine engine, QString definition)
{
    const bool sqlite = engine == Engine::Sqlite;
    definition.replace("{int64}"_L1, sqlite ? "INTEGER"_L1 : "BIGINT"_L1);
    definition.replace("{flag}"_L1, sqlite ? "INTEGER"_L1 : "BOOLEAN"_L1);
    definition.replace("{key}"_L1, sqlite ? "TEXT"_L1 : "TEXT COLLATE \"C\""_L1);
    definition.replace("{bytes}"_L1, sqlite ? "BLOB"_L1 : "BYTEA"_L1);
    definition.replace("{strict}"_L1, sqlite ? "STRICT"_L1 : ""_L1);
    return definition;
}

QString beginWrite(Engine engine)
{
    return engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN ISOLATION LEVEL READ COMMITTED"_s;
}

QString beginRead(Engine engine)
{
    return engine == Engine::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString beginSchemaChange(Engine engine)
{
    if (engine == Engine::Sqlite)
        return beginWrite(engine);
    return beginWrite(engine) + u"; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = '60s'; SELECT pg_advisory_xact_lock(1213484615)"_s;
}

Kind kindOf(Engine engine, const QString &code)
{
    return engine == Engine::Sqlite ? sqliteKind(code.toInt()) : postgresKind(code);
}

bool isTransient(Engine engine, const QString &code)
{
    return engine == Engine::Postgres && (code == "40001"_L1 || code == "40P01"_L1);
}

QString sentenceFor(Engine engine, const QString &code)
{
    if ((engine == Engine::Sqlite && (code.toInt() & 0xff) == 13) || code == "53100"_L1)
        return DatabaseText::tr("The disk is full. Free some space and try again; nothing was changed.");
    if (engine == Engine::Sqlite && (code.toInt() & 0xff) == 10)
        return DatabaseText::tr("The disk reported an error. Nothing was changed; check the disk or stick and try again.");
    if (engine == Engine::Postgres && code == "57014"_L1)
        return DatabaseText::tr("The server stopped this because it took too long. Nothing was changed; try again when the server has less to do.");
    switch (kindOf(engine, code)) {
    case Kind::Invalid:
        return DatabaseText::tr("A value does not fit. Nothing was changed.");
    case Kind::Duplicate:
        return DatabaseText::tr("This is there already. Nothing was changed.");
    case Kind::InUse:
        return DatabaseText::tr("Something else still refers to this, so it cannot be taken away.");
    case Kind::Busy:
        return DatabaseText::tr("Another program is writing just now. Wait a moment and try again.");
    case Kind::Offline:
        return DatabaseText::tr("The server cannot be reached. Check the network and try again.");
    case Kind::Denied:
        return DatabaseText::tr("Writing is not allowed here.");
    case Kind::Cancelled:
        return DatabaseText::tr("Cancelled. Nothing was changed.");
    case Kind::Stale:
    case Kind::NotFound:
    case Kind::Broken:
        break;
    }
    return DatabaseText::tr("The database is damaged or not what it should be. Use a backup, and keep this one for repair.");
}

} // namespace db
