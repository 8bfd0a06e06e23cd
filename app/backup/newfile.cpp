// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/newfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace app::backup {

using namespace Qt::StringLiterals;

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

db::Error taken(const QString &path)
{
    return { db::Kind::Duplicate, BackupText::tr("%1 is there already. Choose another name; it was not touched.").arg(path), {} };
}

db::Error unwritable(const QString &path, const QString &why)
{
    return { db::Kind::Denied, BackupText::tr("%1 cannot be made there: %2").arg(path, why), {} };
}

// On the disk for certain; what is in the way otherwise. Some disks cannot do that with a folder.
db::Result<void> flush(const QString &path, int flags, const QString &named)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool isFolder = (flags & O_DIRECTORY) != 0;
    const bool done = handle >= 0 && (::fsync(handle) == 0 || (isFolder && (errno == EINVAL || errno == ENOTSUP)));
    const QString why = done ? QString() : qt_error_string();
    if (handle >= 0)
        ::close(handle);
    return done ? db::Result<void>() : db::Result<void>(unwritable(named, why));
}

} // namespace

NewFile::NewFile(const QString &path) : m_path(path)
{
}

NewFile::~NewFile()
{
    if (m_part.isEmpty())
        return;
    for (const QString &side : { u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(m_part + side);
}

db::Result<void> NewFile::begin(qint64 bytes)
{
    const QFileInfo info(m_path);
    if (info.exists() || info.isSymLink())
        return taken(m_path);
    const QStorageInfo disk(info.absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < bytes)
        return unwritable(m_path, BackupText::tr("The disk is full. Free some space or choose another one."));
    const QString part = m_path + u".%1.part"_s.arg(QRandomGenerator::global()->generate(), 0, 36);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return unwritable(m_path, file.errorString());
    m_part = part;
    return {};
}

db::Result<void> NewFile::publish()
{
    if (const auto safe = flush(m_part, O_RDONLY, m_path); !safe)
        return safe.error();
    const QByteArray from = QFile::encodeName(m_part);
    const bool linked = ::link(from.constData(), QFile::encodeName(m_path).constData()) == 0;
    // Some sticks know no links; there the name is only looked at before it is taken.
    if (!linked && QFileInfo::exists(m_path))
        return taken(m_path);
    if (!linked && !QFile::rename(m_part, m_path))
        return unwritable(m_path, BackupText::tr("It could not be given its name."));
    QFile::remove(m_part);
    m_part.clear();
    const auto safe = flush(QFileInfo(m_path).absolutePath(), O_RDONLY | O_DIRECTORY, m_path);
    if (!safe)
        QFile::remove(m_path); // what may be gone after a power cut is not there now
    return safe;
}

} // namespace app::backup
