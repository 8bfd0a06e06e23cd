// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the data is: a .huitong file or a PostgreSQL database. A file is judged by its first hundred bytes, read by
// hand, before SQLite touches it (SQLite itself rolls back journals and makes -shm files).

#include "db/dialect.h"

#include <functional>

namespace db {

struct Location
{
    Engine engine = Engine::Sqlite;
    QString text; ///< a path, or a libpq URI without a password

    /// Reads a path or a URI `postgresql://…`. Invalid: empty, or a URI with a password in it.
    static Result<Location> parse(const QString &text);
    /// The file's or database's name for people.
    [[nodiscard]] QString name() const;
};

/// "HTNG": marks a file as ours in SQLite's header.
inline constexpr quint32 applicationId = 0x48544E47;

/// Which file stands under a name, and as of when: tells a file that was replaced, and one that somebody wrote.
struct FileMark
{
    quint64 device = 0;
    quint64 inode = 0; ///< 0: there is no file
    qint64 size = 0;
    qint64 modified = 0;  ///< nanoseconds
    bool isInUse = false; ///< a program has it open, or left a log behind

    bool operator==(const FileMark &) const = default;
    [[nodiscard]] bool isSameFile(const FileMark &other) const { return device == other.device && inode == other.inode; }
};
FileMark markOf(const QString &path);

/// What the header and the file system say of a file that may be opened.
struct FileState
{
    int schema = 0;         ///< the newest step in the header (a -wal file may hold a newer one)
    QString readOnlyReason; ///< empty when it may be written
    /// SQLite may not make its side files: they would belong to this reader and lock the owner out. True only while
    /// nobody has the file open; when `mark` changes the file must be judged again.
    bool immutable = false;
    FileMark mark;
};

/// The file that a name leads to, links followed: SQLite keeps its side files there. The name itself when there is none.
QString trueName(const QString &path);

/// Judges a file without writing to it. NotFound: no such file. Denied: not readable. Broken: cut off, empty, foreign,
/// not a file, or newer than `newestSchema`.
Result<FileState> judgeFile(const QString &path, int newestSchema);

/// Tells whether a path lies on a network file system (NFS, SMB, 9P, AFS, sshfs …), where SQLite's locks cannot be
/// trusted. Replaceable, because a test has no network disk.
extern std::function<bool(const QString &path)> isOnNetworkDisk;

} // namespace db
