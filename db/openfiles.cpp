// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/openfiles.h"

#include <QFile>
#include <QList>
#include <QMutex>

#include <fcntl.h>
#include <map>
#include <unistd.h>

namespace db {

namespace {

struct Use
{
    int connections = 0;
    QList<int> descriptors; ///< of readings meanwhile, to be closed after the last connection
};

QMutex guard;
std::map<std::pair<dev_t, ino_t>, Use> uses;

} // namespace

OpenFile::OpenFile(const QString &path)
{
    struct stat info = {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return;
    m_device = info.st_dev;
    m_inode = info.st_ino;
    const QMutexLocker lock(&guard);
    ++uses[{ m_device, m_inode }].connections;
}

OpenFile::~OpenFile()
{
    const QMutexLocker lock(&guard);
    const auto found = uses.find({ m_device, m_inode });
    if (found == uses.end() || --found->second.connections > 0)
        return;
    for (const int descriptor : found->second.descriptors)
        close(descriptor);
    uses.erase(found);
}

ssize_t readHead(const QString &path, void *bytes, size_t count)
{
    const QMutexLocker lock(&guard);
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return -1;
    const ssize_t size = read(file, bytes, count);
    struct stat info = {};
    fstat(file, &info);
    const auto found = uses.find({ info.st_dev, info.st_ino });
    if (found == uses.end())
        close(file);
    else
        found->second.descriptors += file;
    return size;
}

} // namespace db
