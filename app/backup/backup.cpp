// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backup.h"

#include "app/backup/newfile.h"
#include "app/backup/tables.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace app::backup {

using namespace Qt::StringLiterals;
using db::Connection;
using db::Engine;
using db::Kind;

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

using Counts = QMap<QString, qint64>;

/// What a connection without a store answers, with its refusal as an error.
template<class F>
db::Result<void> asked(F block)
{
    try {
        block();
        return {};
    } catch (const db::Refusal &refusal) {
        return refusal.error;
    }
}

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

// Whoever may not read the one may not read the other.
void shareAs(const QString &path, const QString &copy)
{
    QFile::setPermissions(copy, QFile::permissions(path) | QFile::ReadOwner | QFile::WriteOwner);
}

std::function<bool(int, int)> inPages(const Progress &progress)
{
    return [&progress](int done, int of) { return progress(done, of); };
}

// The source was readable a moment ago; what goes wrong while pages are written is the new file's disk.
db::Error ofTheCopy(const db::Error &error)
{
    return error.kind == Kind::Broken ? db::Error{ Kind::Denied, error.text, error.detail } : error;
}

// A copy counts only when it can be read back whole.
db::Result<void> verify(const QString &path, const Counts &counts)
{
    db::Result<std::unique_ptr<Connection>> copy = Connection::open({ Engine::Sqlite, path }, db::Access::Read, true);
    if (!copy)
        return copy.error();
    return asked([&] {
        db::Session session(**copy);
        if (!db::native::integrityProblems(**copy).isEmpty() || countRows(session) != counts)
            session.refuse(Kind::Broken, BackupText::tr("The database is damaged, so it was not copied. Use an earlier backup, and keep this one for repair."));
    });
}

db::Result<void> copyFile(db::Session &source, const NewFile &file, Counts &counts, const Progress &progress)
{
    counts = countRows(source); // opens the reader's view, so pages and rows are of the same moment
    const db::Result<void> copied = db::native::backup(source.connection(), file.part(), inPages(progress));
    return copied ? copied : db::Result<void>(ofTheCopy(copied.error()));
}

db::Result<void> backUpFile(db::Store &store, const NewFile &file, const Progress &progress)
{
    shareAs(store.location().text, file.part());
    Counts counts;
    db::Result<void> copied;
    const db::Result<void> read = store.read([&](db::Session &session) { copied = copyFile(session, file, counts, progress); });
    if (!read || !copied)
        return read ? copied : read;
    return verify(file.part(), counts);
}

db::Result<void> backUpServer(db::Store &store, const NewFile &file, const Progress &progress)
{
    QFile::setPermissions(file.part(), QFile::ReadOwner | QFile::WriteOwner); // nobody else may read the server's data
    Counts counts;
    {
        const db::Result<std::unique_ptr<Connection>> target = Connection::open({ Engine::Sqlite, file.part() }, db::Access::Write);
        if (!target)
            return ofTheCopy(target.error());
        if (const db::Result<int> tables = db::migrate(**target, db::steps()); !tables)
            return ofTheCopy(tables.error());
        const db::Result<void> copied = store.read([&](db::Session &session) {
            copyTables(session, **target, progress);
            counts = countRows(session);
        });
        if (!copied)
            return copied;
    }
    return verify(file.part(), counts);
}

struct Source
{
    std::unique_ptr<Connection> connection;
    int schema = 0;
    Counts counts;
};

// Nobody works in a file without a log beside it; then SQLite need not make side files next to a backup.
db::Result<Source> openBackup(const QString &path)
{
    const db::Result<db::FileState> state = db::judgeFile(path, db::steps().last().number);
    if (!state)
        return state.error();
    const QString file = db::trueName(path);
    const bool alone = state->immutable || !QFileInfo::exists(file + u"-wal"_s);
    db::Result<std::unique_ptr<Connection>> opened = Connection::open({ Engine::Sqlite, file }, db::Access::Read, alone);
    if (!opened)
        return opened.error();
    Source source{ std::move(*opened), 0, {} };
    const db::Result<int> schema = db::schemaOf(*source.connection);
    if (!schema)
        return schema.error();
    source.schema = *schema;
    const db::Result<void> sound = asked([&] {
        db::Session session(*source.connection);
        if (source.schema == 0 || !db::native::integrityProblems(*source.connection).isEmpty())
            session.refuse(Kind::Broken, BackupText::tr("%1 is damaged. Use another backup, and keep this one for repair.").arg(path));
        source.counts = countRows(session);
    });
    return sound ? db::Result<Source>(std::move(source)) : db::Result<Source>(sound.error());
}

db::Result<void> restoreFile(const QString &backup, const QString &path, const Progress &progress)
{
    if (db::isOnNetworkDisk(QFileInfo(path).absolutePath()))
        return db::Error{ Kind::Broken, BackupText::tr("%1 would lie on a network disk, where two desks would damage it. Choose this computer's own disk, or use a PostgreSQL database.").arg(path), {} };
    NewFile file(path);
    if (const db::Result<void> begun = file.begin(sizeOf(db::trueName(backup))); !begun)
        return begun;
    db::Result<Source> source = openBackup(backup);
    if (!source)
        return source.error();
    shareAs(backup, file.part());
    db::Result<void> copied;
    const db::Result<void> read = asked([&] {
        db::Session session(*source->connection);
        copied = copyFile(session, file, source->counts, progress);
    });
    if (!read || !copied)
        return read ? copied : read;
    const db::Result<void> verified = verify(file.part(), source->counts);
    return verified ? file.publish() : verified;
}

// The tables may be there from an earlier try; data may not.
db::Result<void> prepareServer(const db::Location &location)
{
    const db::Result<std::unique_ptr<db::Store>> made = db::Store::create(location, {});
    if (made || made.error().kind != Kind::Duplicate)
        return made ? db::Result<void>() : db::Result<void>(made.error());
    const db::Result<std::unique_ptr<db::Store>> store = db::Store::open(location, {});
    if (!store)
        return store.error();
    return (*store)->read([&](db::Session &session) {
        for (const qint64 rows : countRows(session))
            if (rows > 0)
                session.refuse(Kind::Duplicate, BackupText::tr("%1 holds data already. Choose an empty database; it was not touched.").arg(location.name()));
    });
}

db::Result<void> restoreServer(const QString &backup, const db::Location &location, const Progress &progress)
{
    db::Result<Source> source = openBackup(backup);
    if (!source)
        return source.error();
    if (source->schema != db::steps().last().number)
        return db::Error{ Kind::Invalid, BackupText::tr("This backup was made by an older version. Restore it into a file, open that once, and restore a backup of it here."), {} };
    if (const db::Result<void> ready = prepareServer(location); !ready)
        return ready;
    const db::Result<std::unique_ptr<Connection>> target = Connection::open(location, db::Access::Write);
    if (!target)
        return target.error();
    return asked([&] {
        db::Session session(*source->connection);
        copyTables(session, **target, progress);
    });
}

} // namespace

db::Result<void> backUp(db::Store &store, const QString &path, const Progress &progress)
{
    const bool isFile = store.engine() == Engine::Sqlite;
    NewFile file(path);
    if (const db::Result<void> begun = file.begin(isFile ? sizeOf(store.location().text) : 0); !begun)
        return begun;
    const db::Result<void> copied = isFile ? backUpFile(store, file, progress) : backUpServer(store, file, progress);
    return copied ? file.publish() : copied;
}

db::Result<void> restore(const QString &backup, const db::Location &location, const Progress &progress)
{
    return location.engine == Engine::Sqlite ? restoreFile(backup, location.text, progress)
                                             : restoreServer(backup, location, progress);
}

} // namespace app::backup
