// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/process/singleinstance.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace ui::process {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000;   // ms for a window that is just starting, or busy
constexpr int longestLine = 512; // bytes

QByteArray desktop()
{
    return qgetenv("DISPLAY") + ' ' + qgetenv("WAYLAND_DISPLAY");
}

QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

bool raiseOther(const QString &socket)
{
    QLocalSocket other;
    other.connectToServer(socket);
    if (!other.waitForConnected(patience))
        return false;
    other.write("raise " + activationToken().left(longestLine - 8) + '\n');
    other.waitForBytesWritten(patience);
    return other.waitForReadyRead(patience);
}

} // namespace

SingleInstance::SingleInstance(QString folder) : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString SingleInstance::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(u"huitong"_s);
}

QString SingleInstance::pathFor(const QString &place) const
{
    const QString canonical = place.startsWith("postgres"_L1) ? place : QFileInfo(place).canonicalFilePath();
    const QString whole = canonical.isEmpty() ? QFileInfo(place).absoluteFilePath() : canonical;
    const QByteArray hash = QCryptographicHash::hash(desktop() + '\n' + whole.toUtf8(), QCryptographicHash::Sha1);
    return QDir(m_folder).filePath(QString::fromLatin1(hash.toHex().left(16)));
}

SingleInstance::Claim SingleInstance::claim(const QString &place)
{
    const QString path = pathFor(place);
    QElapsedTimer clock;
    clock.start();
    // The other one may be starting, and not listen yet, or be on its way out.
    do {
        if (hold(path))
            return Claim::Ours;
        if (raiseOther(path))
            return Claim::Elsewhere;
    } while (clock.elapsed() < patience);
    return Claim::Elsewhere;
}

bool SingleInstance::hold(const QString &path)
{
    if (m_held.contains(path))
        return true;
    auto held = std::make_unique<Held>(path);
    held->lock.setStaleLockTime(0); // never by age: a window may stay open for weeks
    if (!held->lock.tryLock(50))
        return held->lock.error() != QLockFile::LockFailedError; // without a folder for locks everybody is the first
    sweep();
    QLocalServer::removeServer(path);
    QLocalServer *server = &held->server;
    connect(server, &QLocalServer::newConnection, this, [this, server] { answer(server); });
    server->listen(path);
    m_held.emplace(path, std::move(held));
    return true;
}

void SingleInstance::answer(QLocalServer *server)
{
    QLocalSocket *other = server->nextPendingConnection();
    connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
    connect(other, &QLocalSocket::readyRead, this, [this, other] {
        const QByteArray line = other->readLine(longestLine).trimmed();
        other->write("ok\n");
        if (line.startsWith("raise"))
            emit raiseWanted(line.mid(6));
    });
}

void SingleInstance::keepOnly(const QString &place)
{
    const QString kept = place.isEmpty() ? QString() : pathFor(place);
    std::erase_if(m_held, [&](const auto &one) { return one.first != kept; });
}

// What killed processes left: a lock that nobody holds can be taken away, one that is held cannot.
void SingleInstance::sweep() const
{
    for (const QString &name : QDir(m_folder).entryList({ u"*.lock"_s }, QDir::Files)) {
        const QString path = QDir(m_folder).filePath(name);
        const bool isYoung = QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime()) < 10; // being made
        QLockFile left(path);
        if (!isYoung && !m_held.contains(path.chopped(5)) && left.removeStaleLockFile())
            QLocalServer::removeServer(path.chopped(5));
    }
}

} // namespace ui::process
