// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/native/engines.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

namespace db::native::sqlite {

using namespace Qt::StringLiterals;

namespace {

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

[[noreturn]] void fail(sqlite3 *handle)
{
    const QString code = QString::number(sqlite3_extended_errcode(handle));
    throw Refusal{ errorOf(Engine::Sqlite, code, QString::fromUtf8(sqlite3_errmsg(handle))), code };
}

struct Statement
{
    Statement(sqlite3 *handle, const QByteArray &sql)
    {
        if (sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
            fail(handle);
    }
    ~Statement() { sqlite3_finalize(statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    sqlite3_stmt *statement = nullptr;
};

// UTF-16 is handed over as it is: SQLite's own conversion to UTF-8 is the only copy.
void bind(sqlite3_stmt *statement, int at, const QVariant &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(statement, at);
    } else if (value.typeId() == QMetaType::QString) {
        const QString &text = *static_cast<const QString *>(value.constData());
        sqlite3_bind_text16(statement, at, text.constData(), static_cast<int>(text.size() * 2), SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray &bytes = *static_cast<const QByteArray *>(value.constData());
        sqlite3_bind_blob(statement, at, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_int64(statement, at, value.toLongLong());
    }
}

class StatementRow : public RowView
{
public:
    explicit StatementRow(sqlite3_stmt *statement) : m_statement(statement) {}
    [[nodiscard]] QByteArrayView text(int column) const override
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return { bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0 };
    }
    [[nodiscard]] qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }

private:
    sqlite3_stmt *m_statement;
};

/// A file opened past Qt Sql.
struct OwnFile
{
    OwnFile(const QString &path, int flags) { result = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr); }
    ~OwnFile() { sqlite3_close(handle); }
    OwnFile(const OwnFile &) = delete;
    OwnFile &operator=(const OwnFile &) = delete;
    int run(const char *sql) const { return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr); }
    sqlite3 *handle = nullptr;
    int result = SQLITE_OK;
};

// In WAL mode every program that has a file open shares a lock on it, idle or not; with this locking mode the first
// look at the file takes that lock for itself alone.
int takeAlone(const OwnFile &file, int patience)
{
    int result = file.run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL");
    for (int waited = 0; result == SQLITE_OK; waited += 20) {
        result = file.run("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; COMMIT");
        if ((result & 0xff) != SQLITE_BUSY || waited >= patience)
            return result;
        result = SQLITE_OK;
        sqlite3_sleep(20);
    }
    return result;
}

} // namespace

QString errorCode(const QSqlDatabase &database, const QSqlError &error)
{
    sqlite3 *handle = handleOf(database);
    return handle ? QString::number(sqlite3_extended_errcode(handle)) : error.nativeErrorCode();
}

void harden(Connection &connection)
{
    sqlite3_db_config(handleOf(connection.database()), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

void runScript(Connection &connection, const QString &sql)
{
    sqlite3 *handle = handleOf(connection.database());
    if (sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(handle);
}

void load(Connection &connection, const Description &description, const QList<const Record *> &rows)
{
    sqlite3 *handle = handleOf(connection.database());
    const Statement insert(handle, insertStatement(description).toUtf8());
    for (const Record *row : rows) {
        sqlite3_bind_int64(insert.statement, 1, row->id);
        sqlite3_bind_int64(insert.statement, 2, row->version);
        int at = 3;
        for (const Column &column : description.columns)
            bind(insert.statement, at++, column.read(*row));
        if (sqlite3_step(insert.statement) != SQLITE_DONE)
            fail(handle);
        sqlite3_reset(insert.statement);
    }
}

void stream(Connection &connection, const QString &sql, const QList<Id> &arguments,
            const std::function<bool(const RowView &)> &row)
{
    sqlite3 *handle = handleOf(connection.database());
    const Statement select(handle, sql.toUtf8());
    for (int i = 0; i < arguments.size(); ++i)
        sqlite3_bind_int64(select.statement, i + 1, arguments[i]);
    const StatementRow view(select.statement);
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(select.statement)) == SQLITE_ROW)
        if (!row(view))
            return;
    if (result != SQLITE_DONE)
        fail(handle);
}

Result<void> backup(Connection &connection, const QString &path, const std::function<bool(int, int)> &progress)
{
    sqlite3 *target = nullptr;
    const QByteArray name = path.toUtf8();
    int result = sqlite3_open_v2(name.constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    sqlite3_backup *copy = result == SQLITE_OK
        ? sqlite3_backup_init(target, "main", handleOf(connection.database()), "main") : nullptr;
    // Nothing is kept of a copy that a power cut interrupts, so only the whole is worth a flush.
    if (copy)
        sqlite3_exec(target, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    bool cancelled = !progress(0, 0); // a small file is copied in one step: asked before it
    while (copy && !cancelled) {
        result = sqlite3_backup_step(copy, 2000);
        if (result == SQLITE_BUSY || result == SQLITE_LOCKED)
            sqlite3_sleep(10);
        else if (result != SQLITE_OK)
            break;
        cancelled = !progress(sqlite3_backup_pagecount(copy) - sqlite3_backup_remaining(copy), sqlite3_backup_pagecount(copy));
    }
    sqlite3_backup_finish(copy);
    // The copy must stand alone, so it leaves WAL mode: no side files to lose.
    const bool done = result == SQLITE_DONE
        && sqlite3_exec(target, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) == SQLITE_OK;
    const QString code = QString::number(sqlite3_extended_errcode(target));
    sqlite3_close(target);
    if (cancelled)
        return Error{ Kind::Cancelled, sentenceFor(Engine::Sqlite, u"9"_s), {} };
    if (!done)
        return errorOf(Engine::Sqlite, result == SQLITE_DONE ? code : QString::number(result), u"backup"_s);
    return {};
}

Result<void> replace(const QString &path, const QString &by, int patience)
{
    const OwnFile source(by, SQLITE_OPEN_READONLY);
    const OwnFile target(path, SQLITE_OPEN_READWRITE);
    int result = source.result != SQLITE_OK ? source.result : target.result;
    if (result == SQLITE_OK)
        result = takeAlone(target, patience);
    if (result != SQLITE_OK)
        return errorOf(Engine::Sqlite, QString::number(result), u"replace"_s);
    sqlite3_backup *copy = sqlite3_backup_init(target.handle, "main", source.handle, "main");
    if (copy)
        sqlite3_backup_step(copy, -1);
    result = copy ? sqlite3_backup_finish(copy) : sqlite3_extended_errcode(target.handle);
    if (result != SQLITE_OK)
        return errorOf(Engine::Sqlite, QString::number(result), u"replace"_s);
    target.run("PRAGMA wal_checkpoint(TRUNCATE)");
    return {};
}

} // namespace db::native::sqlite
