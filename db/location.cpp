// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/location.h"

#include "db/openfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
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

Result<qint64> readHeader(const QString &path, Header &header)
{
    struct stat info = {};
    const QByteArray name = QFile::encodeName(path);
    if (stat(name.constData(), &info) != 0)
        return cannotOpen(path, errno);
    if (!S_ISREG(info.st_mode)) // asked before opening: opening a pipe would wait for ever
        return broken(LocationText::tr("%1 is not a file."), path);
    const ssize_t size = readHead(path, header.data(), header.size());
    if (size < 0)
        return cannotOpen(path, errno);
    if (size == 0)
        return broken(LocationText::tr("%1 is empty. It is not a Huitong file; choose another one or a backup."), path);
    if (size < static_cast<ssize_t>(header.size()) || std::memcmp(header.data(), "SQLite format 3", 16) != 0)
        return broken(LocationText::tr("%1 is not a Huitong file. Nothing in it was changed."), path);
    return static_cast<qint64>(info.st_size);
}

bool mayWrite(const QString &path)
{
    return access(QFile::encodeName(path).constData(), W_OK) == 0;
}

// `path` is how the person called the file.
QString readOnlyReason(const QString &file, const QString &path)
{
    if (isOnNetworkDisk(file))
        return LocationText::tr("%1 lies on a network disk, where two desks would damage it. It is open for reading only. Copy it to "
                   "this computer's own disk, or use a PostgreSQL database for several desks.").arg(path);
    if (!mayWrite(file))
        return LocationText::tr("%1 may not be written by you. It is open for reading only.").arg(path);
    if (!mayWrite(QFileInfo(file).path()))
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

QString trueName(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    return file.isEmpty() ? path : file;
}

FileMark markOf(const QString &path)
{
    struct stat info = {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    const QFileInfo log(path + u"-wal"_s);
    return { info.st_dev, info.st_ino, info.st_size, info.st_mtim.tv_sec * 1'000'000'000 + info.st_mtim.tv_nsec,
             log.exists() && (log.size() > 0 || QFileInfo::exists(path + u"-shm"_s)) };
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
    const QString file = trueName(path);
    const bool pendingLog = QFileInfo(file + u"-wal"_s).size() > 0;
    const quint32 stored = qFromBigEndian<quint16>(header.data() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 pages = qFromBigEndian<quint32>(header.data() + 28);
    if (!pendingLog && *size < pages * pageSize)
        return broken(LocationText::tr("%1 is cut off. Use a backup, and keep this file for repair."), path);
    state.readOnlyReason = readOnlyReason(file, path);
    state.mark = markOf(file);
    state.immutable = !state.readOnlyReason.isEmpty() && !state.mark.isInUse;
    return state;
}

} // namespace db
