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

/// What the header and the file system say of a file that may be opened.
struct FileState
{
    int schema = 0;         ///< the newest step in the header (a -wal file may hold a newer one)
    QString readOnlyReason; ///< empty when it may be written
    bool immutable = false; ///< SQLite may not even make its side files
};

/// Judges a file without writing to it. NotFound: no such file. Denied: not readable. Broken: cut off, empty, foreign,
/// not a file, or newer than `newestSchema`.
Result<FileState> judgeFile(const QString &path, int newestSchema);

/// Tells whether a path lies on a network file system (NFS, SMB, 9P, AFS, sshfs …), where SQLite's locks cannot be
/// trusted. Replaceable, because a test has no network disk.
extern std::function<bool(const QString &path)> isOnNetworkDisk;

} // namespace db
