// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ui::process {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(session, "huitong.session", QtInfoMsg)
Q_LOGGING_CATEGORY(files, "huitong.files", QtInfoMsg)

namespace {

constexpr int olderFiles = 2;

LogFile *file = nullptr;
QtMessageHandler before = nullptr;

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'C';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromLatin1(context.category ? context.category : "default");
    const QString text = type == QtDebugMsg ? QString() : fitForLog(category, message);
    if (!text.isEmpty())
        file->write(u"%1 %2 %3 %4: %5\n"_s
                        .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QString::number(getpid()),
                             QChar::fromLatin1(letterOf(type)), category, text)
                        .toUtf8());
    if (before)
        before(type, context, message);
}

} // namespace

LogFile::LogFile(const QString &folder, qint64 limit) : m_path(QDir(folder).filePath(u"huitong.log"_s)), m_limit(limit)
{
    QDir().mkpath(folder);
}

LogFile::~LogFile()
{
    if (m_file >= 0)
        close(m_file);
}

void LogFile::write(const QByteArray &line)
{
    const QMutexLocker lock(&m_mutex);
    follow();
    struct stat info = {};
    if (m_file >= 0 && fstat(m_file, &info) == 0 && info.st_size > 0 && info.st_size + line.size() > m_limit)
        rotate();
    [[maybe_unused]] const auto written = ::write(m_file, line.constData(), static_cast<size_t>(line.size()));
}

// Another program may have made this file an older one meanwhile.
void LogFile::follow()
{
    const QByteArray name = QFile::encodeName(m_path);
    struct stat here = {};
    struct stat there = {};
    if (m_file >= 0 && fstat(m_file, &here) == 0 && stat(name.constData(), &there) == 0 && here.st_ino == there.st_ino)
        return;
    if (m_file >= 0)
        close(m_file);
    m_file = open(name.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

void LogFile::rotate()
{
    flock(m_file, LOCK_EX);
    struct stat here = {};
    struct stat there = {};
    const bool still = fstat(m_file, &here) == 0 && stat(QFile::encodeName(m_path).constData(), &there) == 0
        && here.st_ino == there.st_ino;
    for (int i = olderFiles; still && i > 0; --i) {
        const QString younger = i == 1 ? m_path : m_path + u".%1"_s.arg(i - 1);
        rename(QFile::encodeName(younger).constData(), QFile::encodeName(m_path + u".%1"_s.arg(i)).constData());
    }
    flock(m_file, LOCK_UN);
    follow();
}

void startLog(const QString &folder)
{
    static LogFile log(folder);
    file = &log;
    before = qInstallMessageHandler(handle);
}

QString logFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"log"_s);
}

QString fitForLog(const QString &category, const QString &message)
{
    if (category.startsWith("huitong."_L1))
        return QString(message).replace(u'\n', u' ');
    // What Qt Sql says may hold values of the data.
    if (category.startsWith("qt.sql"_L1) || message.startsWith("QSql"_L1) || message.startsWith("QPSQL"_L1))
        return u"(a message of Qt Sql)"_s;
    static const QRegularExpression quoted(u"\"[^\"]*\"|'[^']*'|[^\\x00-\\x7F]+|/[^\\s]*/"_s);
    return QString(message).replace(quoted, u"…"_s).replace(u'\n', u' ').left(500);
}

} // namespace ui::process
