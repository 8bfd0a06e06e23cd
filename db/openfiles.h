// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which files SQLite has open in this process. POSIX takes all locks of a process off a file when the process closes any
// descriptor of it, and without its locks a database looks unused to other programs: they clear its log away, and what
// is written afterwards is lost (sqlite.org, "How to corrupt", 2.2). So whoever reads such a file by hand does it here.

#include <QString>

#include <sys/stat.h>

namespace db {

/// Notes, as long as it lives, that SQLite has a file open; made before SQLite opens it, gone after it has closed it.
class OpenFile
{
public:
    explicit OpenFile(const QString &path);
    ~OpenFile();
    Q_DISABLE_COPY_MOVE(OpenFile)

private:
    dev_t m_device = 0;
    ino_t m_inode = 0;
};

/// Reads the first bytes of a file. While SQLite has it open here, the descriptor is kept until it is done with it.
/// Returns how many bytes there were, or -1 with errno.
ssize_t readHead(const QString &path, void *bytes, size_t count);

} // namespace db
