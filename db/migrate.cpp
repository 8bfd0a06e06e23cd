// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store.h"

#include <QCoreApplication>
#include <QDateTime>

namespace db {

using namespace Qt::StringLiterals;

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

bool hasTables(Session &session)
{
    const QString sql = session.connection().engine() == Engine::Sqlite
        ? u"SELECT count(*) FROM sqlite_schema WHERE name = 'schema_step'"_s
        : u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_step'"_s;
    return session.value(sql).toInt() > 0;
}

// Several programs may open older data at once: whoever comes second finds the step done. False: it was done already.
bool runStep(Connection &connection, const Step &step)
{
    connection.runScript(beginSchemaChange(connection.engine()));
    Session session(connection);
    const bool isDone = hasTables(session)
        && session.value(u"SELECT count(*) FROM schema_step WHERE number = ?"_s, { step.number }).toInt() > 0;
    if (isDone) {
        connection.runScript(u"ROLLBACK"_s);
        return false;
    }
    connection.runScript(tableWords(connection.engine(), QString::fromUtf8(step.script)));
    connection.run(u"INSERT INTO schema_step (number, checksum, at) VALUES (?, ?, ?)"_s,
                   { step.number, checksum(step), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) });
    native::brand(connection, step.number);
    connection.runScript(u"COMMIT"_s);
    return true;
}

// An edited step would leave two kinds of databases with the same number.
void compareSteps(Session &session, const QList<Step> &steps)
{
    for (Rows rows = session.rows(u"SELECT number, checksum FROM schema_step"_s); rows.next();) {
        const auto step = std::ranges::find(steps, static_cast<int>(rows.integer(0)), &Step::number);
        if (step != steps.end() && checksum(*step) != rows.text(1))
            session.refuse(Kind::Broken, StoreText::tr("This database was made by an unknown variant of the program and cannot be used."));
    }
}

} // namespace

Result<int> schemaOf(Connection &connection)
{
    try {
        Session session(connection);
        return hasTables(session) ? session.value(u"SELECT max(number) FROM schema_step"_s).toInt() : 0;
    } catch (const Refusal &refusal) {
        return refusal.error;
    }
}

Result<int> examine(Connection &connection, const QList<Step> &steps)
{
    const Result<int> schema = schemaOf(connection);
    if (!schema || *schema == 0)
        return schema;
    try {
        Session session(connection);
        if (*schema > steps.last().number)
            session.refuse(Kind::Broken, StoreText::tr("This database was written by a newer version of Huitong. Install that version to open it; nothing was changed."));
        compareSteps(session, steps);
        return schema;
    } catch (const Refusal &refusal) {
        return refusal.error;
    }
}

Result<int> migrate(Connection &connection, const QList<Step> &steps)
{
    const Result<int> schema = examine(connection, steps);
    if (!schema)
        return schema;
    int run = 0;
    try {
        for (const Step &step : steps)
            if (step.number > *schema && runStep(connection, step))
                ++run;
        return run;
    } catch (const Refusal &refusal) {
        connection.rollBack();
        return refusal.error;
    }
}

} // namespace db
