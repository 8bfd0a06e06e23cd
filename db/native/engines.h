// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two engines behind native.h.

#include "db/native/native.h"

namespace db::native {

/// INSERT of all columns of a record, ids and versions first.
QString insertStatement(const Description &description);

namespace sqlite {
QString errorCode(const QSqlDatabase &database, const QSqlError &error);
void harden(Connection &connection);
void runScript(Connection &connection, const QString &sql);
void load(Connection &connection, const Description &description, const QList<const Record *> &rows);
void stream(Connection &connection, const QString &sql, const QList<Id> &arguments,
            const std::function<bool(const RowView &)> &row);
Result<void> backup(Connection &connection, const QString &path, const std::function<bool(int, int)> &progress);
Result<void> replace(const QString &path, const QString &by, int patience);
} // namespace sqlite

namespace postgres {
QString errorCode(const QSqlDatabase &database, const QSqlError &error);
void runScript(Connection &connection, const QString &sql);
void load(Connection &connection, const Description &description, const QList<const Record *> &rows);
void stream(Connection &connection, const QString &sql, const QList<Id> &arguments,
            const std::function<bool(const RowView &)> &row);
} // namespace postgres

} // namespace db::native
