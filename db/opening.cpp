// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

namespace db {

using namespace Qt::StringLiterals;

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

void flush(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    fsync(file);
    close(file);
}

void flushFolder(const QString &path)
{
    flush(QFileInfo(path).absolutePath());
}

QString besides(const QString &path, const QString &what)
{
    return path + u'.' + what + QDateTime::currentDateTimeUtc().toString(u"-yyyyMMdd-HHmmss-zzz"_s);
}

// A half-made file must never be found under its name: made beside it, then linked into place, which fails when
// something of that name has appeared meanwhile.
Result<void> createFile(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ Kind::Duplicate, StoreText::tr("%1 is there already. Choose another name; it was not touched.").arg(path), {} };
    if (isOnNetworkDisk(QFileInfo(path).absolutePath()))
        return Error{ Kind::Broken, StoreText::tr("%1 would lie on a network disk, where two desks would damage it. Choose this computer's own disk, or use a PostgreSQL database.").arg(path), {} };
    const QString part = path + u".%1.part"_s.arg(QRandomGenerator::global()->generate64(), 0, 36);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ Kind::Denied, StoreText::tr("%1 cannot be made there: %2").arg(path, file.errorString()), {} };
    file.close();
    Result<void> made;
    {
        Result<std::unique_ptr<Connection>> connection = Connection::open({ Engine::Sqlite, part }, Access::Write);
        const Result<int> run = connection ? migrate(**connection, steps()) : Result<int>(connection.error());
        made = run ? Result<void>() : Result<void>(run.error());
    }
    const QByteArray from = QFile::encodeName(part);
    if (made && link(from.constData(), QFile::encodeName(path).constData()) != 0 && !QFile::rename(part, path))
        made = Error{ Kind::Duplicate, StoreText::tr("%1 is there already. Choose another name; it was not touched.").arg(path), {} };
    QFile::remove(part);
    flushFolder(path);
    return made;
}

Error isThere()
{
    return { Kind::Duplicate, StoreText::tr("That database holds conferences already. Open it instead."), {} };
}

// One look at everything: another program may be making the same tables.
Result<void> refuseUnlessEmpty(Connection &connection, const Location &location)
{
    try {
        connection.runScript(beginRead(Engine::Postgres));
        const Result<int> schema = schemaOf(connection);
        const QString tables = u"SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                               "WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')"_s;
        const bool isEmpty = schema && Session(connection).value(tables).toInt() == 0;
        connection.rollBack();
        if (!schema || isEmpty)
            return schema ? Result<void>() : schema.error();
        if (*schema > 0)
            return isThere();
        return Error{ Kind::Duplicate, StoreText::tr("%1 is not empty: it holds the tables of another program. Choose an empty database; it was not touched.").arg(location.name()), {} };
    } catch (const Refusal &refusal) {
        return refusal.error;
    }
}

Result<void> createTables(const Location &location)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(location, Access::Write);
    if (!connection)
        return connection.error();
    if (const Result<void> empty = refuseUnlessEmpty(**connection, location); !empty)
        return empty;
    const Result<int> made = migrate(**connection, steps());
    if (made && *made == 0)
        return isThere(); // another program was faster
    return made ? Result<void>() : Result<void>(made.error());
}

// Whoever may not read the one may not read the other.
bool makeAs(const QString &path, const QString &copy)
{
    QFile file(copy);
    const QFileDevice::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, own) && file.setPermissions(QFile::permissions(path) | own);
}

// An update that goes wrong must not cost the data: the file as it was stays beside it, under its name only when whole.
Result<void> copyAside(Connection &connection, const QString &path)
{
    const QString part = path + u".copying-%1"_s.arg(QCoreApplication::applicationPid());
    QFile::remove(part);
    const QString copy = besides(path, u"before-update"_s);
    Result<void> copied = Error{ Kind::Denied, StoreText::tr("%1 cannot be made there: %2").arg(copy, StoreText::tr("It may not be written.")), {} };
    if (makeAs(path, part))
        copied = native::backup(connection, part, [](int, int) { return true; });
    flush(part);
    if (copied && !QFile::rename(part, copy))
        copied = Error{ Kind::Broken, StoreText::tr("The copy that goes before an update could not be named %1.").arg(copy), {} };
    QFile::remove(part);
    flushFolder(path);
    return copied;
}

// What PostgreSQL has acknowledged must survive a power cut; these switches say whether it does.
Result<void> requireDurableServer(Connection &connection)
{
    try {
        Session session(connection);
        for (const QString &name : { u"fsync"_s, u"full_page_writes"_s })
            if (session.value(u"SELECT current_setting(?)"_s, { name }).toString() != "on"_L1)
                session.refuse(Kind::Denied, StoreText::tr("The server is set up to forget saved work in a power cut (%1 is off). Ask its administrator to switch it on.").arg(name));
        return {};
    } catch (const Refusal &refusal) {
        return refusal.error;
    }
}

Error emptyDatabase(const Location &location)
{
    return { Kind::NotFound, StoreText::tr("%1 holds no conferences yet. Make it with \"new\".").arg(location.name()), {} };
}

} // namespace

Result<std::unique_ptr<Store>> Store::create(const Location &location, const Identity &identity)
{
    const Result<void> made = location.engine == Engine::Sqlite ? createFile(location.text) : createTables(location);
    return made ? open(location, identity) : Result<std::unique_ptr<Store>>(made.error());
}

// What is there, asked after every connect: the newest step of its schema.
Result<int> Store::judge()
{
    if (engine() == Engine::Postgres)
        if (const Result<void> durable = requireDurableServer(*m_connection); !durable)
            return durable.error();
    const Result<int> schema = examine(*m_connection, m_steps);
    return schema && *schema == 0 ? emptyDatabase(m_location) : schema;
}

// A file that is only read may have got a writer since, or may be another one.
Result<void> Store::rejudgeFile()
{
    if (!m_immutable || markOf(m_location.text) == m_file)
        return {};
    const Result<FileState> state = judgeFile(m_location.text, m_steps.last().number);
    if (!state)
        return state.error();
    m_immutable = state->immutable;
    m_file = state->mark;
    m_dataVersion = -1;
    m_connection.reset();
    return {};
}

// SQLite would go on writing into a file that nobody finds any more.
Result<void> Store::refuseLostFile() const
{
    const FileMark now = engine() == Engine::Sqlite ? markOf(m_location.text) : m_file;
    if (now.isSameFile(m_file))
        return {};
    const QString text = now.inode == 0
        ? StoreText::tr("%1 was renamed, moved or deleted while it was open. This change was not saved; what you see is the old file. Close it and open it where it is now.")
        : StoreText::tr("%1 was replaced by another file while it was open. This change was not saved; what you see is the old file. Close it and open it again.");
    return Error{ Kind::Denied, text.arg(m_location.text), {} };
}

Result<std::unique_ptr<Store>> Store::open(const Location &location, const Identity &identity, const QList<Step> &steps)
{
    const bool isFile = location.engine == Engine::Sqlite;
    const Result<FileState> state = isFile ? judgeFile(location.text, steps.last().number) : FileState{};
    if (!state)
        return state.error();
    std::unique_ptr<Store> store(new Store({ location.engine, isFile ? trueName(location.text) : location.text }, identity, steps));
    store->m_readOnlyReason = state->readOnlyReason;
    store->m_immutable = state->immutable;
    store->m_file = state->mark;
    if (const Result<void> connected = store->openConnection(); !connected)
        return connected.error();
    const Result<int> schema = store->judge();
    if (!schema)
        return schema.error();
    const bool older = *schema < steps.last().number;
    if (older && !store->m_readOnlyReason.isEmpty())
        return Error{ Kind::Denied, store->m_readOnlyReason + u' ' + StoreText::tr("It was made by an older version and must be updated first."), {} };
    if (older && isFile)
        if (const Result<void> copied = copyAside(*store->m_connection, store->m_location.text); !copied)
            return copied.error();
    if (older)
        if (const Result<int> migrated = migrate(*store->m_connection, steps); !migrated)
            return migrated.error();
    if (const auto marks = store->read(readMarks))
        store->m_marks = *marks;
    store->startWatching();
    return store;
}

} // namespace db
