// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One connection to one database, used in the thread that opened it: transactions, cached statements, the few
// settings that make writing safe. Everything above speaks to it through Session and Store.

#include "db/location.h"
#include "db/openfiles.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>

namespace db {

enum class Access { Read, Write };

/// Thrown inside the ground and by Session::refuse; never leaves the function that opened the transaction.
struct Refusal
{
    Error error;
    QString code; ///< native code, when a statement failed
};

class Connection
{
public:
    /// Opens an existing database. The schema is not looked at. Offline, Denied, NotFound, Broken.
    static Result<std::unique_ptr<Connection>> open(const Location &location, Access access, bool immutable = false);
    /// A server with this password instead of the one that is known; an empty one leaves it at that.
    static Result<std::unique_ptr<Connection>> openWith(const Location &location, const QString &password);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    /// Runs a statement and returns the query standing before its first row; throws Refusal when it fails. Give the
    /// query back with `release` when done, so that it is prepared only once.
    QSqlQuery take(const QString &sql, const QVariantList &arguments);
    void release(const QString &sql, QSqlQuery &&query);
    /// Runs a statement that gives no rows; returns how many rows it touched.
    int run(const QString &sql, const QVariantList &arguments = {});
    /// Runs several statements separated by `;` that take no arguments.
    void runScript(const QString &sql);
    /// Ends whatever transaction is open; never fails, for SQLite has often rolled back by itself already.
    void rollBack() noexcept;
    /// Throws what made a query fail.
    [[noreturn]] void fail(const QSqlQuery &query) const;
    /// Forgets every prepared statement.
    void forgetStatements() { m_statements.clear(); }

private:
    Connection(Engine engine, QString name) : m_engine(engine), m_name(std::move(name)) {}
    static Result<std::unique_ptr<Connection>> open(const Location &location, Access access, bool immutable,
                                                    const QString &password);
    Result<void> connect(const Location &location, Access access, bool immutable, const QString &password);
    Result<void> configure(Access access);

    Engine m_engine;
    QString m_name;
    std::unique_ptr<OpenFile> m_file; ///< of SQLite
    std::unordered_map<QString, QSqlQuery> m_statements;
};

/// An error of a native code, with its sentence for people; `detail` is for the log and holds no values.
Error errorOf(Engine engine, const QString &code, const QString &detail);

} // namespace db
