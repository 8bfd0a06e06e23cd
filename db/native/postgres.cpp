// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/native/engines.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>
#include <poll.h>

namespace db::native {

using namespace Qt::StringLiterals;

namespace {

struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

PGconn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || (qstrcmp(handle.typeName(), "PGconn*") != 0 && qstrcmp(handle.typeName(), "pg_conn*") != 0))
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

struct Answer
{
    explicit Answer(PGresult *answer) : result(answer) {}
    ~Answer() { PQclear(result); }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;
    [[nodiscard]] ExecStatusType status() const { return PQresultStatus(result); }
    [[nodiscard]] QString code() const
    {
        const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        return QString::fromLatin1(state);
    }
    PGresult *result;
};

[[noreturn]] void fail(PGconn *connection, const Answer &answer)
{
    const QString code = PQstatus(connection) == CONNECTION_BAD ? QString() : answer.code();
    throw Refusal{ errorOf(Engine::Postgres, code, QString::fromUtf8(PQerrorMessage(connection))), code };
}

QString quoted(const char *value)
{
    QString text = QString::fromUtf8(value);
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

// COPY's text format: a tab between values, backslash escapes, \N for NULL, bytes in hex.
void append(QByteArray &line, const QVariant &value)
{
    if (value.isNull()) {
        line += "\\N";
    } else if (value.typeId() == QMetaType::QByteArray) {
        line += "\\\\x" + value.toByteArray().toHex();
    } else if (value.typeId() == QMetaType::Bool) {
        line += value.toBool() ? 't' : 'f';
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = static_cast<const QString *>(value.constData())->toUtf8();
        for (const char c : text) {
            switch (c) {
            case '\\': line += "\\\\"; break;
            case '\t': line += "\\t"; break;
            case '\n': line += "\\n"; break;
            case '\r': line += "\\r"; break;
            default: line += c;
            }
        }
    } else {
        line += QByteArray::number(value.toLongLong());
    }
}

QString copyStatement(const Description &description)
{
    QString sql = u"COPY %1 (id, version"_s.arg(QLatin1StringView(description.table));
    for (const Column &column : description.columns)
        sql += u", "_s + QLatin1StringView(column.name);
    return sql + u") FROM STDIN"_s;
}

class ResultRow : public RowView
{
public:
    explicit ResultRow(const PGresult *result) : m_result(result) {}
    [[nodiscard]] QByteArrayView text(int column) const override
    {
        return { PQgetvalue(m_result, 0, column), PQgetlength(m_result, 0, column) };
    }
    [[nodiscard]] qint64 integer(int column) const override { return text(column).toByteArray().toLongLong(); }

private:
    const PGresult *m_result;
};

void finish(PGconn *connection)
{
    while (PGresult *rest = PQgetResult(connection))
        PQclear(rest);
}

} // namespace

Result<QString> connectionSettings(const QString &uri)
{
    char *message = nullptr;
    PQconninfoOption *options = PQconninfoParse(uri.toUtf8().constData(), &message);
    PQfreemem(message);
    if (!options)
        return Error{ Kind::Invalid, ConnectionText::tr("The database's address cannot be read: %1").arg(uri), {} };
    QString settings = u"connect_timeout=3 tcp_user_timeout=3000 keepalives=1 keepalives_idle=2 keepalives_interval=1 "
                       "keepalives_count=2 application_name=huitong client_encoding=UTF8"_s;
    for (const PQconninfoOption *option = options; option->keyword; ++option)
        if (option->val)
            settings += u" %1=%2"_s.arg(QLatin1StringView(option->keyword), quoted(option->val));
    PQconninfoFree(options);
    return settings;
}

Error connectError(const QString &message)
{
    if (message.contains("does not exist"_L1) && message.contains("database"_L1))
        return { Kind::NotFound, ConnectionText::tr("The server has no such database. Ask for it to be created, or check its name."), {} };
    if (message.contains("authentication"_L1) || message.contains("password"_L1) || message.contains("role"_L1)
        || message.contains("pg_hba"_L1))
        return { Kind::Denied, ConnectionText::tr("The server does not let you in. Check the user's name and the password."), {} };
    return { Kind::Offline, sentenceFor(Engine::Postgres, {}), {} };
}

bool answers(const QString &uri, const std::function<bool()> &goOn)
{
    constexpr int patience = 1000; // ms
    constexpr int slice = 20;
    const Result<QString> settings = connectionSettings(uri);
    if (!settings)
        return false;
    QElapsedTimer clock;
    clock.start();
    PGconn *connection = PQconnectStart(settings->toUtf8().constData());
    PostgresPollingStatusType state = PQstatus(connection) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while ((state == PGRES_POLLING_WRITING || state == PGRES_POLLING_READING) && clock.elapsed() < patience && goOn()) {
        pollfd socket{ PQsocket(connection), static_cast<short>(state == PGRES_POLLING_WRITING ? POLLOUT : POLLIN), 0 };
        if (poll(&socket, 1, slice) > 0)
            state = PQconnectPoll(connection);
    }
    const bool refused = state == PGRES_POLLING_FAILED
        && connectError(QString::fromUtf8(PQerrorMessage(connection))).kind != Kind::Offline;
    PQfinish(connection);
    return state == PGRES_POLLING_OK || refused;
}

Pulse pulseOf(Connection &connection)
{
    PGconn *handle = handleOf(connection.database());
    if (!handle || PQconsumeInput(handle) == 0 || PQstatus(handle) == CONNECTION_BAD)
        return Pulse::Gone;
    Pulse pulse = Pulse::Quiet;
    while (PGnotify *news = PQnotifies(handle)) {
        PQfreemem(news);
        pulse = Pulse::News;
    }
    return pulse;
}

namespace postgres {

QString errorCode(const QSqlDatabase &database, const QSqlError &error)
{
    PGconn *connection = handleOf(database);
    const bool gone = !connection || PQstatus(connection) == CONNECTION_BAD;
    return gone ? QString() : error.nativeErrorCode();
}

void runScript(Connection &connection, const QString &sql)
{
    PGconn *handle = handleOf(connection.database());
    const Answer answer(PQexec(handle, sql.toUtf8().constData()));
    if (answer.status() != PGRES_COMMAND_OK && answer.status() != PGRES_TUPLES_OK && answer.status() != PGRES_EMPTY_QUERY)
        fail(handle, answer);
}

void load(Connection &connection, const Description &description, const QList<const Record *> &rows)
{
    PGconn *handle = handleOf(connection.database());
    const Answer started(PQexec(handle, copyStatement(description).toUtf8().constData()));
    if (started.status() != PGRES_COPY_IN)
        fail(handle, started);
    QByteArray line;
    for (const Record *row : rows) {
        line += QByteArray::number(row->id) + '\t' + QByteArray::number(row->version);
        for (const Column &column : description.columns) {
            line += '\t';
            append(line, column.read(*row));
        }
        line += '\n';
        if (line.size() > 65536 || row == rows.last()) {
            PQputCopyData(handle, line.constData(), static_cast<int>(line.size()));
            line.clear();
        }
    }
    PQputCopyEnd(handle, nullptr);
    const Answer answer(PQgetResult(handle));
    finish(handle);
    if (answer.status() != PGRES_COMMAND_OK)
        fail(handle, answer);
}

void stream(Connection &connection, const QString &sql, const QList<Id> &arguments,
            const std::function<bool(const RowView &)> &row)
{
    PGconn *handle = handleOf(connection.database());
    QString numbered = sql;
    for (int i = 0; i < arguments.size(); ++i)
        numbered.replace(numbered.indexOf(u'?'), 1, QString::number(arguments[i]));
    if (PQsendQuery(handle, numbered.toUtf8().constData()) != 1)
        fail(handle, Answer(nullptr));
    PQsetSingleRowMode(handle);
    bool wanted = true;
    while (PGresult *next = PQgetResult(handle)) {
        const Answer answer(next);
        if (answer.status() == PGRES_SINGLE_TUPLE) {
            wanted = wanted && row(ResultRow(answer.result));
        } else if (answer.status() != PGRES_TUPLES_OK) {
            finish(handle);
            fail(handle, answer);
        }
    }
}

} // namespace postgres
} // namespace db::native
