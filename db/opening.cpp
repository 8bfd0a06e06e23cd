// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

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
    const QString part = path + u".%1.part"_s.arg(QCoreApplication::applicationPid());
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ Kind::Denied, StoreText::tr("%1 cannot be made there: %2").arg(path, file.errorString()), {} };
    file.close();
    Result<void> made;
    {
        Result<std::unique_ptr<Connection>> connection = Connection::open({ Engine::Sqlite, part }, Access::Write);
        made = connection ? migrate(**connection, steps()) : Result<void>(connection.error());
    }
    const QByteArray from = QFile::encodeName(part);
    if (made && link(from.constData(), QFile::encodeName(path).constData()) != 0 && !QFile::rename(part, path))
        made = Error{ Kind::Duplicate, StoreText::tr("%1 is there already. Choose another name; it was not touched.").arg(path), {} };
    QFile::remove(part);
    flushFolder(path);
    return made;
}

Result<void> createTables(const Location &location)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(location, Access::Write);
    if (!connection)
        return connection.error();
    const Result<int> schema = schemaOf(**connection);
    if (!schema)
        return schema.error();
    if (*schema > 0)
        return Error{ Kind::Duplicate, StoreText::tr("That database holds conferences already. Open it instead."), {} };
    return migrate(**connection, steps());
}

// An update that goes wrong must not cost the data: the file as it was stays beside it, under its name only when whole.
Result<void> copyAside(Connection &connection, const QString &path)
{
    const QString part = path + u".copying-%1"_s.arg(QCoreApplication::applicationPid());
    QFile::remove(part);
    const QString copy = besides(path, u"before-update"_s);
    Result<void> copied = native::backup(connection, part, [](int, int) { return true; });
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

Result<std::unique_ptr<Store>> Store::open(const Location &location, const Identity &identity, const QList<Step> &steps)
{
    std::unique_ptr<Store> store(new Store(location, identity));
    if (location.engine == Engine::Sqlite) {
        const Result<FileState> state = judgeFile(location.text, steps.last().number);
        if (!state)
            return state.error();
        store->m_readOnlyReason = state->readOnlyReason;
        store->m_immutable = state->immutable;
    }
    if (const Result<void> connected = store->openConnection(); !connected)
        return connected.error();
    if (location.engine == Engine::Postgres)
        if (const Result<void> durable = requireDurableServer(*store->m_connection); !durable)
            return durable.error();
    const Result<int> schema = schemaOf(*store->m_connection);
    if (!schema)
        return schema.error();
    if (*schema == 0)
        return emptyDatabase(location);
    const bool older = *schema < steps.last().number;
    if (older && !store->m_readOnlyReason.isEmpty())
        return Error{ Kind::Denied, store->m_readOnlyReason + u' ' + StoreText::tr("It was made by an older version and must be updated first."), {} };
    if (older && location.engine == Engine::Sqlite)
        if (const Result<void> copied = copyAside(*store->m_connection, location.text); !copied)
            return copied.error();
    if (const Result<void> migrated = migrate(*store->m_connection, steps); !migrated)
        return migrated.error();
    store->readMarks();
    store->startWatching();
    return store;
}

} // namespace db
