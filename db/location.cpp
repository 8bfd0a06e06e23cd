// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/location.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>
#include <QUrl>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace db {

using namespace Qt::StringLiterals;

namespace {

struct LocationText
{
    Q_DECLARE_TR_FUNCTIONS(LocationText)
};

// A FUSE mount is a network disk only by its own type: NTFS sticks are FUSE too, and local.
bool isNetworkFuse(const QString &path)
{
    QFile mounts(u"/proc/self/mounts"_s);
    if (!mounts.open(QIODevice::ReadOnly))
        return false;
    QString bestMount;
    QString bestType;
    for (const QByteArray &line : mounts.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 3)
            continue;
        const QString mount = QString::fromLocal8Bit(words[1]).replace("\\040"_L1, " "_L1);
        const bool holds = path == mount || path.startsWith(mount.endsWith(u'/') ? mount : mount + u'/');
        if (holds && mount.size() >= bestMount.size()) {
            bestMount = mount;
            bestType = QString::fromLocal8Bit(words[2]);
        }
    }
    static const QStringList remote{ u"fuse.sshfs"_s,  u"fuse.rclone"_s,    u"fuse.davfs"_s, u"fuse.davfs2"_s,
                                     u"fuse.s3fs"_s,   u"fuse.curlftpfs"_s, u"fuse.smbnetfs"_s, u"fuse.gvfsd-fuse"_s,
                                     u"fuse.glusterfs"_s, u"fuse.ceph-fuse"_s };
    return remote.contains(bestType);
}

bool networkByStatfs(const QString &path)
{
    struct statfs info = {};
    if (statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    switch (static_cast<quint32>(info.f_type)) {
    case 0x6969:     // NFS
    case 0x517B:     // SMB
    case 0xFF534D42: // CIFS
    case 0xFE534D42: // SMB2
    case 0x01021997: // 9P
    case 0x5346414F: // AFS
    case 0x6B414653: // kAFS
    case 0x73757245: // Coda
    case 0x564C:     // NCP
    case 0x00C36400: // Ceph
    case 0x0BD00BD0: // Lustre
        return true;
    case 0x65735546: // FUSE
        return isNetworkFuse(QFileInfo(path).canonicalFilePath());
    }
    return false;
}

Error cannotOpen(const QString &path, int error)
{
    const Kind kind = error == ENOENT ? Kind::NotFound : error == EACCES || error == EPERM ? Kind::Denied : Kind::Broken;
    const QString text = error == ENOENT ? LocationText::tr("%1 does not exist.")
        : kind == Kind::Denied           ? LocationText::tr("%1 may not be read by you.")
        : error == ELOOP                 ? LocationText::tr("%1 is a link that leads nowhere.")
                                         : LocationText::tr("%1 cannot be opened.");
    return { kind, text.arg(path), QString::fromLocal8Bit(std::strerror(error)) };
}

Error broken(const QString &text, const QString &path)
{
    return { Kind::Broken, text.arg(path), {} };
}

using Header = std::array<uchar, 100>;

/// Files that were looked at, by what they are. Closing any descriptor of a file takes away every lock that this process
/// holds on it, SQLite's too, and the next program would then take our log from under us. So what was opened stays
/// open until the file is deleted.
class Looked
{
public:
    /// -1 with errno set when it cannot be opened.
    int at(const QByteArray &name, const struct stat &info)
    {
        const QMutexLocker lock(&m_mutex);
        std::erase_if(m_files, isGone);
        const Identity wanted{ info.st_dev, info.st_ino };
        if (const auto known = m_files.find(wanted); known != m_files.end())
            return known->second;
        const int file = open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        struct stat opened = {};
        if (file >= 0 && fstat(file, &opened) == 0)
            m_files.insert_or_assign({ opened.st_dev, opened.st_ino }, file);
        return file;
    }

private:
    using Identity = std::pair<dev_t, ino_t>;
    static bool isGone(const std::pair<const Identity, int> &file)
    {
        struct stat info = {};
        return fstat(file.second, &info) == 0 && info.st_nlink == 0 && close(file.second) == 0;
    }

    QMutex m_mutex;
    std::map<Identity, int> m_files;
};

Result<qint64> readHeader(const QString &path, Header &header)
{
    struct stat info = {};
    const QByteArray name = QFile::encodeName(path);
    if (stat(name.constData(), &info) != 0)
        return cannotOpen(path, errno);
    if (!S_ISREG(info.st_mode)) // asked before opening: opening a pipe would wait for ever
        return broken(LocationText::tr("%1 is not a file."), path);
    static Looked looked;
    const int file = looked.at(name, info);
    if (file < 0)
        return cannotOpen(path, errno);
    const ssize_t size = pread(file, header.data(), header.size(), 0);
    if (size == 0)
        return broken(LocationText::tr("%1 is empty. It is not a Huitong file; choose another one or a backup."), path);
    if (size < static_cast<ssize_t>(header.size()) || std::memcmp(header.data(), "SQLite format 3", 16) != 0)
        return broken(LocationText::tr("%1 is not a Huitong file. Nothing in it was changed."), path);
    return static_cast<qint64>(info.st_size);
}

QString readOnlyReason(const QString &path)
{
    if (isOnNetworkDisk(path))
        return LocationText::tr("%1 lies on a network disk, where two desks would damage it. It is open for reading only. Copy it to "
                   "this computer's own disk, or use a PostgreSQL database for several desks.").arg(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).canonicalPath());
    if (access(QFile::encodeName(path).constData(), W_OK) != 0)
        return LocationText::tr("%1 may not be written by you. It is open for reading only.").arg(path);
    if (access(folder.constData(), W_OK) != 0)
        return LocationText::tr("The folder of %1 may not be written by you. It is open for reading only.").arg(path);
    return {};
}

} // namespace

std::function<bool(const QString &)> isOnNetworkDisk = networkByStatfs;

Result<Location> Location::parse(const QString &text)
{
    if (text.isEmpty())
        return Error{ Kind::Invalid, LocationText::tr("No database was named. Give a .huitong file or postgresql://…"), {} };
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1))
        return Location{ Engine::Sqlite, text };
    const bool inQuery = QUrl(text).query().split(u'&').indexOf(QRegularExpression(u"^password=.*"_s)) >= 0;
    if (inQuery || !QUrl(text).password().isEmpty())
        return Error{ Kind::Invalid, LocationText::tr("A password may not stand in the address. Use PGPASSWORD or .pgpass."), {} };
    return Location{ Engine::Postgres, text };
}

QString Location::name() const
{
    if (engine == Engine::Sqlite)
        return QFileInfo(text).fileName();
    const QUrl url(text);
    return url.host().isEmpty() ? url.path().mid(1) : url.path().mid(1) + u'@' + url.host();
}

Result<FileState> judgeFile(const QString &path, int newestSchema)
{
    Header header = {};
    const Result<qint64> size = readHeader(path, header);
    if (!size)
        return size.error();
    if (qFromBigEndian<quint32>(header.data() + 68) != applicationId)
        return broken(LocationText::tr("%1 belongs to another program. Nothing in it was changed."), path);
    FileState state;
    state.schema = qFromBigEndian<qint32>(header.data() + 60);
    if (state.schema > newestSchema)
        return broken(LocationText::tr("%1 was written by a newer version of Huitong. Install that version to open it; nothing in it was changed."), path);
    const bool pendingLog = QFileInfo(path + u"-wal"_s).size() > 0;
    const quint32 stored = qFromBigEndian<quint16>(header.data() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 pages = qFromBigEndian<quint32>(header.data() + 28);
    if (!pendingLog && *size < pages * pageSize)
        return broken(LocationText::tr("%1 is cut off. Use a backup, and keep this file for repair."), path);
    state.readOnlyReason = readOnlyReason(path);
    state.immutable = !state.readOnlyReason.isEmpty() && !pendingLog;
    return state;
}

} // namespace db
