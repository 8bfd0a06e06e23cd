// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of one SELECT, read forwards once.

#include "db/connection.h"

#include <QSqlError>

namespace db {

class Rows
{
public:
    Rows(Connection &connection, const QString &sql, const QVariantList &arguments)
        : m_connection(connection), m_sql(sql), m_query(connection.take(sql, arguments)) {}
    ~Rows() { m_connection.release(m_sql, std::move(m_query)); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    /// Throws Refusal when the rows break off: an end must be the end.
    bool next()
    {
        if (m_query.next())
            return true;
        if (m_query.lastError().isValid())
            m_connection.fail(m_query);
        return false;
    }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }

private:
    Connection &m_connection;
    QString m_sql;
    QSqlQuery m_query;
};

} // namespace db
