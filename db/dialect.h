// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The few places where SQLite and PostgreSQL differ: words of table definitions, transaction words, error codes.

#include "db/result.h"

#include <QString>

class QSqlError;

namespace db {

enum class Engine { Sqlite, Postgres };

/// Replaces {int64} {flag} {key} {bytes} {strict} in a table definition. {key} is text compared by code point.
QString tableWords(Engine engine, QString definition);

/// Statements that open a transaction; COMMIT and ROLLBACK are the same everywhere.
QString beginWrite(Engine engine);
QString beginRead(Engine engine);
/// The same for a step of the schema: it waits for other programs that want the same, and may take its time.
QString beginSchemaChange(Engine engine);

/// What a native error code means: an extended SQLite result code or a SQLSTATE; an empty code is a lost connection.
Kind kindOf(Engine engine, const QString &code);
/// Whether the whole transaction may simply be run again (serialization failure, deadlock).
bool isTransient(Engine engine, const QString &code);
/// The sentence for people that belongs to a code.
QString sentenceFor(Engine engine, const QString &code);

} // namespace db
