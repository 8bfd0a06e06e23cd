// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/crashmarker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <csignal>
#include <cstring>
#include <unistd.h>

namespace ui::process {

using namespace Qt::StringLiterals;

namespace {

char ownPath[4096] = {};

// Only what a signal may do: take the mark away and end as the signal wanted.
void endCleanly(int signal)
{
    unlink(ownPath);
    std::signal(signal, SIG_DFL);
    raise(signal);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What no later process of this number has in common with it: the machine's start and the process's own.
QByteArray birthOf(qint64 pid)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const QByteArray boot = contentOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed();
    return fields.size() > 19 ? boot + ' ' + fields[19] : QByteArray();
}

} // namespace

CrashMarker::CrashMarker(const QString &folder)
    : m_folder(folder), m_own(QDir(folder).filePath(QString::number(QCoreApplication::applicationPid())))
{
    QDir().mkpath(folder);
    QFile mark(m_own);
    if (!mark.open(QIODevice::WriteOnly))
        return;
    mark.write(birthOf(QCoreApplication::applicationPid()));
    const QByteArray path = QFile::encodeName(m_own);
    if (path.size() >= static_cast<qsizetype>(sizeof ownPath))
        return;
    std::memcpy(ownPath, path.constData(), static_cast<size_t>(path.size()) + 1);
    for (const int signal : { SIGTERM, SIGHUP, SIGINT })
        std::signal(signal, endCleanly);
}

CrashMarker::~CrashMarker()
{
    QFile::remove(m_own);
}

bool CrashMarker::takeEarlier()
{
    bool found = false;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files)) {
        const QString path = QDir(m_folder).filePath(name);
        const QByteArray birth = birthOf(name.toLongLong());
        if (path == m_own || (!birth.isEmpty() && contentOf(path) == birth))
            continue;
        found = QFile::remove(path) || found;
    }
    return found;
}

} // namespace ui::process
