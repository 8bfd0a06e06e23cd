// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace app::reports {

using namespace Qt::StringLiterals;

namespace {

struct OutputFileText
{
    Q_DECLARE_TR_FUNCTIONS(OutputFileText)
};

QString cause(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return OutputFileText::tr("The disk is full. Make room or choose another folder.");
    case EACCES:
    case EPERM:
        return OutputFileText::tr("You may not write there. Choose another folder.");
    case EROFS:
        return OutputFileText::tr("The disk can only be read. Choose another folder.");
    case ENOENT:
    case ENOTDIR:
        return OutputFileText::tr("The folder does not exist. Create it or choose another one.");
    case EISDIR:
        return OutputFileText::tr("A folder has this name. Choose another name.");
    case ENAMETOOLONG:
        return OutputFileText::tr("The name is too long. Choose a shorter one.");
    case EFBIG:
        return OutputFileText::tr("The file would be larger than this disk or account allows.");
    case EPIPE:
        return OutputFileText::tr("The program that reads it has stopped.");
    case EIO:
        return OutputFileText::tr("The disk reports a fault. Choose another disk.");
    default:
        return QString::fromStdString(std::generic_category().message(error)) + u'.';
    }
}

db::Kind kind(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return db::Kind::NotFound;
    case EISDIR:
    case EINVAL:
    case ENAMETOOLONG:
        return db::Kind::Invalid;
    default:
        return db::Kind::Denied;
    }
}

QString sentence(const QString &name, const QString &why)
{
    //: %1 is a file name, %2 a sentence that says why and what to do
    return OutputFileText::tr("%1 could not be written. %2").arg(name, why);
}

// What a file holds that a paper must not take the place of: a database, one of its side files, or a packed backup.
bool holdsData(const QByteArray &path)
{
    constexpr std::string_view database("SQLite format 3\0", 16);
    constexpr std::string_view packed("\x28\xB5\x2F\xFD", 4);
    std::array<char, database.size()> head{};
    const int handle = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    const ssize_t size = handle < 0 ? 0 : ::read(handle, head.data(), head.size());
    if (handle >= 0)
        ::close(handle);
    const std::string_view start(head.data(), size_t(std::max<ssize_t>(size, 0)));
    return start == database || start.starts_with(packed);
}

bool isSideFile(const QByteArray &path)
{
    for (const char *ending : { "-wal", "-shm", "-journal" })
        if (path.endsWith(ending) && holdsData(path.chopped(qsizetype(qstrlen(ending)))))
            return true;
    return false;
}

bool isSameFile(const struct stat &one, const QString &path)
{
    struct stat other = {};
    return !path.isEmpty() && ::stat(QFile::encodeName(path).constData(), &other) == 0 && one.st_dev == other.st_dev
        && one.st_ino == other.st_ino;
}

bool writeAll(int handle, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t done = ::write(handle, bytes.data(), size_t(bytes.size()));
        if (done < 0 && errno != EINTR)
            return false;
        if (done > 0)
            bytes = bytes.sliced(done);
    }
    return true;
}

QByteArray followLinks(const QString &path)
{
    const QFileInfo info(path);
    QString target = info.canonicalFilePath();
    if (target.isEmpty() && info.isSymLink())
        target = info.symLinkTarget();
    return QFile::encodeName(target.isEmpty() ? path : target);
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    if (slash < 0)
        return QByteArrayLiteral(".");
    return slash == 0 ? QByteArrayLiteral("/") : path.left(slash);
}

// The rename itself must survive a power cut. Some file systems cannot sync a folder and say EINVAL.
bool syncFolder(const QByteArray &folder)
{
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL;
    const int error = errno;
    ::close(handle);
    errno = error;
    return synced;
}

} // namespace

DeviceSink::DeviceSink(QIODevice &device, const QString &name) : m_device(device), m_name(name) {}

bool DeviceSink::write(QByteArrayView bytes)
{
    if (m_problem.isEmpty() && m_device.write(bytes.data(), bytes.size()) != bytes.size())
        m_problem = m_device.errorString();
    return m_problem.isEmpty();
}

db::Result<void> DeviceSink::finish()
{
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    if (m_problem.isEmpty() && file && !file->flush())
        m_problem = file->errorString();
    if (!m_problem.isEmpty())
        return db::Error{ db::Kind::Denied, sentence(m_name, m_problem + u'.'), {} };
    return {};
}

OutputFile::OutputFile(const QString &path, const QString &source) : m_path(path), m_target(followLinks(path))
{
    open(source);
}

OutputFile::~OutputFile()
{
    discard();
}

void OutputFile::open(const QString &source)
{
    struct stat old = {};
    const bool exists = ::stat(m_target.constData(), &old) == 0;
    if (exists && S_ISDIR(old.st_mode))
        return fail(EISDIR);
    if (exists && S_ISREG(old.st_mode) && holdsData(m_target))
        return refuse(OutputFileText::tr("It is a database or a backup, which would be lost. Choose another name."));
    if (exists && isSameFile(old, source))
        return refuse(OutputFileText::tr("It is the list that is read. Choose another name."));
    if (isSideFile(m_target))
        return refuse(OutputFileText::tr("It belongs to a database, which would be damaged. Choose another name."));
    if (!exists || S_ISREG(old.st_mode))
        return openTemporary(exists ? old.st_mode & 07777U : 0666U, exists);
    m_handle = ::open(m_target.constData(), O_WRONLY | O_CLOEXEC);
    if (m_handle < 0)
        fail(errno);
}

void OutputFile::openTemporary(unsigned mode, bool keepMode)
{
    // A file that may not be written must not be replaced either, though the folder would allow it.
    if (keepMode && ::access(m_target.constData(), W_OK) != 0)
        return fail(errno);
    do {
        const QByteArray mark = QByteArray::number(QRandomGenerator::global()->generate64(), 36);
        m_temporary = folderOf(m_target) + "/.huitong-" + mark + ".part";
        m_handle = ::open(m_temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    } while (m_handle < 0 && errno == EEXIST);
    if (m_handle < 0) {
        m_temporary.clear();
        return fail(errno);
    }
    if (keepMode && ::fchmod(m_handle, mode) != 0)
        fail(errno);
}

bool OutputFile::write(QByteArrayView bytes)
{
    if (m_errno == 0 && !writeAll(m_handle, bytes))
        fail(errno);
    return m_errno == 0;
}

db::Result<void> OutputFile::finish()
{
    if (m_errno == 0 && !publish())
        fail(errno);
    if (m_errno != 0)
        return db::Error{ kind(m_errno), sentence(m_path, m_refusal.isEmpty() ? cause(m_errno) : m_refusal), {} };
    return {};
}

bool OutputFile::publish()
{
    const bool direct = m_temporary.isEmpty();
    if (!direct && ::fsync(m_handle) != 0)
        return false;
    const int handle = std::exchange(m_handle, -1);
    if (::close(handle) != 0)
        return false;
    if (direct)
        return true;
    if (::rename(m_temporary.constData(), m_target.constData()) != 0)
        return false;
    m_temporary.clear();
    return syncFolder(folderOf(m_target));
}

void OutputFile::fail(int error)
{
    m_errno = error;
    discard();
}

void OutputFile::refuse(const QString &why)
{
    m_refusal = why;
    fail(EINVAL);
}

void OutputFile::discard()
{
    if (m_handle >= 0)
        ::close(std::exchange(m_handle, -1));
    if (!m_temporary.isEmpty())
        ::unlink(std::exchange(m_temporary, {}).constData());
}

} // namespace app::reports
