// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only folder that goes below Qt Sql, through the same connection's own handle (SQLite's C interface, libpq): bulk
// rows in and out, online backup, scripts of several statements, defensive settings, error codes.

#include "db/column.h"
#include "db/connection.h"

#include <functional>

class QSqlError;

namespace db::native {

/// The extended SQLite result code or the SQLSTATE of the last failure; empty when the server is gone.
QString errorCode(const QSqlDatabase &database, const QSqlError &error);

/// Reads a libpq URI into connection settings with short time-outs. Invalid when it cannot be read.
Result<QString> connectionSettings(const QString &uri);
/// Why a server refused to let us in, judged by its words (libpq gives no code for a failed connect).
Error connectError(const QString &message);

/// Tries to connect to a server without waiting for one that is silent. True when it answers, be it with a refusal;
/// false when it does not within a second or `goOn` says no.
bool answers(const QString &uri, const std::function<bool()> &goOn);

/// What a server has sent since it was last spoken to; never waits.
enum class Pulse { Quiet, News, Gone };
Pulse pulseOf(Connection &connection);

/// Switches on SQLite's defensive mode (no writing to its own tables through SQL).
void harden(Connection &connection);

/// Runs statements separated by `;`; throws Refusal at the first that fails.
void runScript(Connection &connection, const QString &sql);

/// Writes rows with their ids and versions as they are; derived columns must have been filled. Throws Refusal.
void load(Connection &connection, const Description &description, const QList<const Record *> &rows);

/// One row on its way out; texts are UTF-8 and live until the callback returns.
class RowView
{
public:
    virtual ~RowView() = default;
    [[nodiscard]] virtual QByteArrayView text(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
};

/// Streams the rows of a SELECT without keeping them; integer arguments only. Stops when `row` returns false.
void stream(Connection &connection, const QString &sql, const QList<Id> &arguments,
            const std::function<bool(const RowView &)> &row);

/// Copies a whole SQLite database, open in other programs or not, into a new file. `progress` gets pages done and of;
/// returning false cancels. Flushing the file to the disk is left to who gives it its name.
Result<void> backup(Connection &connection, const QString &path, const std::function<bool(int, int)> &progress);

/// Makes a SQLite database hold what the file `by` holds, as one transaction: after a power cut it is the one or the
/// other. Nobody else may have it open. Busy: somebody has, for longer than `patience` ms.
Result<void> replace(const QString &path, const QString &by, int patience);

/// Everything `PRAGMA integrity_check` or the server has to complain about; empty when all is well.
QStringList integrityProblems(Connection &connection);

/// Refuses as Broken when `PRAGMA quick_check` finds damage. A server, and a file too large for that to take a second at
/// most, are not looked at.
void refuseDamaged(Connection &connection);

/// Sets the application id and user version of a new SQLite file.
void brand(Connection &connection, int schema);

} // namespace db::native
