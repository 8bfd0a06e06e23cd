// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backup.h"

#include "app/backup/newfile.h"
#include "app/backup/packing.h"
#include "app/backup/tables.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <future>

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

constexpr int patience = 5000; // ms, for readers of our own that are about to end

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

// About what a copy will need; a server's own size counts room that it keeps free, too.
qint64 sizeOf(db::Store &store)
{
    if (store.engine() == Engine::Sqlite)
        return sizeOf(store.location().text);
    const auto size = store.read([](db::Session &s) { return s.value(u"SELECT pg_database_size(current_database())"_s).toLongLong(); });
    return size ? *size : 0;
}

/// What a copy was made of, from one unchanging view.
struct Copied
{
    Counts counts;
    QString mark;
};

void look(db::Session &session, Copied &copied)
{
    copied.counts = countRows(session);
    copied.mark = markOf(session);
}

QByteArray noteFor(const Copied &copied)
{
    return QJsonDocument({ { u"mark"_s, copied.mark }, { u"people"_s, copied.counts.value(u"person"_s) } }).toJson(QJsonDocument::Compact);
}

/// A part of the way as a part of the whole.
Progress stage(const Progress &progress, int which, int of)
{
    constexpr qint64 steps = 1000;
    return [=, &progress](qint64 done, qint64 all) { return progress(steps * which + (all > 0 ? steps * done / all : 0), steps * of); };
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

// SQLite's codes for a full disk and for one with errors; a server's are words of five letters.
bool isOfADisk(const db::Error &error)
{
    const QString code = error.detail.section(u':', 0, 0);
    const int kind = code.toInt() & 0xff;
    return code.size() < 5 && (kind == 10 || kind == 13);
}

// A copy counts only when it can be read back whole.
db::Result<void> verify(const QString &path, const Counts &counts)
{
    db::Result<std::unique_ptr<Connection>> copy = Connection::open({ Engine::Sqlite, path }, db::Access::Read, true);
    if (!copy)
        return copy.error();
    return asked([&] {
        db::Session session(**copy);
        (*copy)->runScript(u"PRAGMA cache_size = -100000"_s); // the check looks up every row in every index
        if (!db::native::integrityProblems(**copy).isEmpty() || countRows(session) != counts)
            session.refuse(Kind::Broken, BackupText::tr("The database is damaged, so it was not copied. Use an earlier backup, and keep this one for repair."));
    });
}

db::Result<void> copyFile(db::Session &source, const NewFile &file, Copied &content, const Progress &progress)
{
    look(source, content); // opens the reader's view, so pages and rows are of the same moment
    const db::Result<void> copied = db::native::backup(source.connection(), file.part(), inPages(progress));
    return copied ? copied : db::Result<void>(ofTheCopy(copied.error()));
}

db::Result<void> fillFromFile(db::Store &store, const NewFile &file, Copied &content, const Progress &progress)
{
    shareAs(store.location().text, file.part());
    db::Result<void> copied;
    const db::Result<void> read = store.read([&](db::Session &session) { copied = copyFile(session, file, content, progress); });
    return read ? copied : read;
}

db::Result<void> fillFromServer(db::Store &store, const NewFile &file, Copied &content, const Progress &progress)
{
    QFile::setPermissions(file.part(), QFile::ReadOwner | QFile::WriteOwner); // nobody else may read the server's data
    const db::Result<std::unique_ptr<Connection>> target = Connection::open({ Engine::Sqlite, file.part() }, db::Access::Write);
    if (!target)
        return ofTheCopy(target.error());
    if (const db::Result<int> tables = db::migrate(**target, db::steps()); !tables)
        return ofTheCopy(tables.error());
    const db::Result<void> copied = store.read([&](db::Session &session) {
        copyTables(session, **target, progress);
        look(session, content);
    });
    return !copied && isOfADisk(copied.error()) ? db::Result<void>(ofTheCopy(copied.error())) : copied;
}

db::Result<void> fill(db::Store &store, const NewFile &file, Copied &content, const Progress &progress)
{
    return store.engine() == Engine::Sqlite ? fillFromFile(store, file, content, progress)
                                            : fillFromServer(store, file, content, progress);
}

db::Result<void> backUpPlain(db::Store &store, const QString &path, const Progress &progress)
{
    NewFile file(path);
    if (const db::Result<void> begun = file.begin(sizeOf(store)); !begun)
        return begun;
    Copied content;
    if (const db::Result<void> filled = fill(store, file, content, progress); !filled)
        return filled;
    const db::Result<void> verified = verify(file.part(), content.counts);
    return verified ? file.publish() : verified;
}

db::Result<void> packAndRead(const NewFile &plain, const NewFile &packed, const Copied &content, const Progress &progress)
{
    const db::Result<void> written = pack(plain.part(), packed.part(), noteFor(content), progress);
    return written ? readThrough(packed.part()) : written;
}

db::Result<void> backUpPacked(db::Store &store, const QString &path, const Progress &progress)
{
    NewFile plain(path);
    NewFile packed(path);
    const qint64 size = sizeOf(store);
    if (const db::Result<void> begun = plain.begin(size + size / 2); !begun)
        return begun;
    if (const db::Result<void> begun = packed.begin(0); !begun)
        return begun;
    Copied content;
    if (const db::Result<void> filled = fill(store, plain, content, stage(progress, 0, 2)); !filled)
        return filled;
    shareAs(plain.part(), packed.part());
    // One core reads the copy back while another packs it.
    auto sound = std::async(std::launch::async, [&] { return verify(plain.part(), content.counts); });
    const db::Result<void> written = packAndRead(plain, packed, content, stage(progress, 1, 2));
    if (const db::Result<void> verified = sound.get(); !verified)
        return verified;
    return written ? packed.publish() : written;
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

// Errors name the file that the person chose, not the part that it was unpacked to.
db::Error named(db::Error error, const QString &part, const QString &backup)
{
    error.text.replace(part, backup);
    return error;
}

db::Result<Source> unpackAndOpen(const QString &backup, const NewFile &file, const Progress &progress)
{
    shareAs(backup, file.part());
    if (const db::Result<void> unpacked = unpack(backup, file.part(), progress); !unpacked)
        return unpacked.error();
    db::Result<Source> source = openBackup(file.part());
    return source ? std::move(source) : db::Result<Source>(named(source.error(), file.part(), backup));
}

db::Result<void> copyPlainBackup(const QString &backup, const NewFile &file, const Progress &progress)
{
    db::Result<Source> source = openBackup(backup);
    if (!source)
        return source.error();
    shareAs(backup, file.part());
    db::Result<void> copied;
    Copied content;
    const db::Result<void> read = asked([&] {
        db::Session session(*source->connection);
        copied = copyFile(session, file, content, progress);
    });
    if (!read || !copied)
        return read ? copied : read;
    return verify(file.part(), source->counts);
}

db::Result<void> restoreFile(const QString &backup, const QString &path, const Progress &progress)
{
    if (db::isOnNetworkDisk(QFileInfo(path).absolutePath()))
        return db::Error{ Kind::Broken, BackupText::tr("%1 would lie on a network disk, where two desks would damage it. Choose this computer's own disk, or use a PostgreSQL database.").arg(path), {} };
    NewFile file(path);
    if (const db::Result<void> begun = file.begin(isPacked(backup) ? unpackedSize(backup) : sizeOf(backup)); !begun)
        return begun;
    if (!isPacked(backup)) {
        const db::Result<void> copied = copyPlainBackup(backup, file, progress);
        return copied ? file.publish() : copied;
    }
    if (const db::Result<Source> source = unpackAndOpen(backup, file, progress); !source)
        return source.error();
    return file.publish();
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
    const QTemporaryDir room;
    NewFile unpacked(room.filePath(u"backup"_s));
    if (const db::Result<void> begun = unpacked.begin(unpackedSize(backup)); !begun)
        return begun;
    const db::Result<Source> source = isPacked(backup) ? unpackAndOpen(backup, unpacked, goOn) : openBackup(backup);
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

QString markOf(db::Session &session)
{
    const qint64 written = session.value(u"SELECT COALESCE(sum(counter), 0) FROM desk"_s).toLongLong();
    const QString newest = session.value(u"SELECT uuid FROM change_set ORDER BY at DESC, id DESC LIMIT 1"_s).toString();
    return QString::number(written) + u'-' + newest;
}

Holding holdingOf(const QString &backup)
{
    const QJsonObject note = QJsonDocument::fromJson(noteOf(backup)).object();
    return { note[u"mark"].toString(), note[u"people"].toInteger(-1) };
}

db::Result<void> backUp(db::Store &store, const QString &path, const Progress &progress)
{
    return path.endsWith(".zst"_L1) ? backUpPacked(store, path, progress) : backUpPlain(store, path, progress);
}

db::Result<void> restore(const QString &backup, const db::Location &location, const Progress &progress)
{
    return location.engine == Engine::Sqlite ? restoreFile(backup, location.text, progress)
                                             : restoreServer(backup, location, progress);
}

db::Result<void> putBack(const QString &backup, const QString &path, const Progress &progress)
{
    const db::Result<db::FileState> state = db::judgeFile(path, db::steps().last().number);
    if (state && !state->readOnlyReason.isEmpty())
        return db::Error{ Kind::Denied, state->readOnlyReason, {} };
    if (!state && state.error().kind == Kind::NotFound)
        return state.error();
    const bool packed = isPacked(backup);
    NewFile unpacked(path + u".restoring"_s);
    if (const db::Result<void> begun = unpacked.begin(2 * (packed ? unpackedSize(backup) : sizeOf(backup))); !begun)
        return begun;
    {
        const db::Result<Source> source = packed ? unpackAndOpen(backup, unpacked, progress) : openBackup(backup);
        if (!source)
            return source.error();
    }
    const db::Result<void> done = db::native::replace(path, packed ? unpacked.part() : backup, patience);
    if (!done && done.error().kind == Kind::Busy)
        return db::Error{ Kind::Busy, BackupText::tr("Another program has %1 open. Close it there and restore again; nothing was changed.").arg(QFileInfo(path).fileName()), {} };
    return done;
}

} // namespace app::backup
