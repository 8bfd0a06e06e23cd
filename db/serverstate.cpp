// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/serverstate.h"

#include "db/store.h"

namespace db {

using namespace Qt::StringLiterals;
using Holds = ServerState::Holds;

namespace {

Holds holdsOf(Session &session, int schema)
{
    if (schema > steps().last().number)
        return Holds::NewerConferences;
    if (schema > 0)
        return Holds::Conferences;
    const auto tables =
        session.value(u"SELECT count(*) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"_s);
    return tables.toInt() > 0 ? Holds::SomethingElse : Holds::Nothing;
}

} // namespace

Result<ServerState> judgeServer(const Location &location, const QString &password)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::openWith(location, password);
    if (!connection)
        return connection.error();
    const Result<int> schema = schemaOf(**connection);
    if (!schema)
        return schema.error();
    try {
        Session session(**connection);
        ServerState state;
        state.version = session.value(u"SELECT current_setting('server_version')"_s).toString().section(u' ', 0, 0);
        state.holds = holdsOf(session, *schema);
        state.mayMakeTables = session.value(u"SELECT has_schema_privilege(current_schema(), 'CREATE')"_s).toBool();
        return state;
    } catch (const Refusal &refusal) {
        return refusal.error;
    }
}

} // namespace db
