// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/connection.h"

#include "db/native/native.h"
#include "db/passwords.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace db {

using namespace Qt::StringLiterals;

namespace {

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

// One line for the log; PostgreSQL's DETAIL line holds values, so only the first line stays.
QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

QString nameForNext()
{
    static std::atomic<int> count = 0;
    return u"huitong-%1"_s.arg(++count);
}

} // namespace

Error errorOf(Engine engine, const QString &code, const QString &detail)
{
    return { kindOf(engine, code), sentenceFor(engine, code), u"%1: %2"_s.arg(code, firstLine(detail)) };
}

Result<std::unique_ptr<Connection>> Connection::open(const Location &location, Access access, bool immutable)
{
    return open(location, access, immutable, {});
}

Result<std::unique_ptr<Connection>> Connection::openWith(const Location &location, const QString &password)
{
    return open(location, Access::Read, false, password);
}

Result<std::unique_ptr<Connection>> Connection::open(const Location &location, Access access, bool immutable,
                                                     const QString &password)
{
    std::unique_ptr<Connection> connection(new Connection(location.engine, nameForNext()));
    const Result<void> opened = connection->connect(location, access, immutable, password);
    if (!opened)
        return opened.error();
    const Result<void> configured = connection->configure(access);
    if (!configured)
        return configured.error();
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
    m_file.reset(); // SQLite is done with it
}

Result<void> Connection::connect(const Location &location, Access access, bool immutable, const QString &password)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(m_engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_name);
    if (!database.isValid())
        return Error{ Kind::Broken, ConnectionText::tr("The database driver is not installed."), m_name };
    if (m_engine == Engine::Sqlite) {
        m_file = std::make_unique<OpenFile>(location.text);
        QUrl file = QUrl::fromLocalFile(location.text);
        file.setQuery((access == Access::Read ? u"mode=ro"_s : u"mode=rw"_s) + (immutable ? u"&immutable=1"_s : QString()));
        database.setDatabaseName(file.toString(QUrl::FullyEncoded));
        database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s);
    } else {
        const Result<QString> settings = native::connectionSettings(location.text);
        if (!settings)
            return settings.error();
        database.setConnectOptions(*settings);
        database.setPassword(password.isEmpty() ? passwords::of(location) : password);
    }
    if (database.open())
        return {};
    const QSqlError error = database.lastError();
    if (m_engine == Engine::Sqlite)
        return errorOf(m_engine, native::errorCode(database, error), error.driverText());
    return native::connectError(error.databaseText());
}

Result<void> Connection::configure(Access access)
{
    try {
        if (m_engine == Engine::Postgres) {
            runScript(u"SET TIME ZONE 'UTC'; SET synchronous_commit = on; SET statement_timeout = '10s';"
                      "SET lock_timeout = '3s'; SET client_min_messages = warning;"_s);
            return {};
        }
        native::harden(*this);
        runScript(u"PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                  "PRAGMA temp_store = FILE; PRAGMA cache_size = -20000;"_s);
        if (access == Access::Write)
            runScript(u"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"_s);
        return {};
    } catch (const Refusal &refusal) {
        return refusal.error;
    }
}

void Connection::fail(const QSqlQuery &query) const
{
    const QString code = native::errorCode(database(), query.lastError());
    throw Refusal{ errorOf(m_engine, code, query.lastError().databaseText()), code };
}

QSqlQuery Connection::take(const QString &sql, const QVariantList &arguments)
{
    auto cached = m_statements.extract(sql);
    QSqlQuery query = cached.empty() ? QSqlQuery(database()) : std::move(cached.mapped());
    if (cached.empty()) {
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            fail(query);
    }
    for (int i = 0; i < arguments.size(); ++i)
        query.bindValue(i, arguments[i]);
    if (!query.exec())
        fail(query);
    return query;
}

void Connection::release(const QString &sql, QSqlQuery &&query)
{
    query.finish();
    m_statements.insert_or_assign(sql, std::move(query));
}

int Connection::run(const QString &sql, const QVariantList &arguments)
{
    QSqlQuery query = take(sql, arguments);
    const int rows = query.numRowsAffected();
    release(sql, std::move(query));
    return rows;
}

void Connection::runScript(const QString &sql)
{
    native::runScript(*this, sql);
}

void Connection::rollBack() noexcept
{
    try {
        runScript(u"ROLLBACK"_s);
    } catch (const Refusal &) {
        // nothing was open, or the server is gone and has rolled back itself
    }
}

} // namespace db
