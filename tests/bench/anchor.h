// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SQLite's bare C interface, the yardstick: as little code as possible around it.

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <cstdlib>

namespace tests::bench {

/// Ends the program when `code` is not the wished one: a benchmark that goes on after a failure measures nothing.
inline void require(sqlite3 *database, int code, int wished = SQLITE_OK)
{
    if (code == wished)
        return;
    std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(database));
    std::exit(1);
}

/// A file, opened with the settings that the program uses.
class Database
{
public:
    explicit Database(const QString &path)
    {
        require(handle, sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr));
        run("PRAGMA foreign_keys = ON; PRAGMA temp_store = FILE; PRAGMA cache_size = -20000;"
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    }
    ~Database() { sqlite3_close(handle); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    void run(const char *sql) { require(handle, sqlite3_exec(handle, sql, nullptr, nullptr, nullptr)); }

    sqlite3 *handle = nullptr;
};

class Statement
{
public:
    Statement(Database &database, const QByteArray &sql) : m_database(database.handle)
    {
        require(m_database, sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr));
    }
    ~Statement() { sqlite3_finalize(statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    [[nodiscard]] bool next()
    {
        const int code = sqlite3_step(statement);
        if (code != SQLITE_ROW)
            require(m_database, code, SQLITE_DONE);
        return code == SQLITE_ROW;
    }
    void run()
    {
        require(m_database, sqlite3_step(statement), SQLITE_DONE);
        sqlite3_reset(statement);
    }

    sqlite3_stmt *statement = nullptr;

private:
    sqlite3 *m_database;
};

} // namespace tests::bench
