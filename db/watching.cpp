// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store.h"

#include <QAbstractEventDispatcher>
#include <QSqlDriver>
#include <QThread>

namespace db {

using namespace Qt::StringLiterals;

namespace {

constexpr int deskShift = 40;
constexpr int pollEvery = 250;   // ms
constexpr int notifyEvery = 200; // ms: a NOTIFY with every commit would cost two thirds of the throughput
const QString channel = u"huitong"_s;

} // namespace

// The rows of change_set are the truth; PRAGMA data_version and NOTIFY only say when to look.
void Store::startWatching()
{
    m_watch.disconnect(this);
    connect(&m_watch, &QTimer::timeout, this, &Store::watch);
    if (QThread::currentThread()->eventDispatcher() == nullptr)
        return;
    m_watch.start(pollEvery);
    if (engine() == Engine::Sqlite)
        return;
    QSqlDriver *driver = m_connection->database().driver();
    driver->subscribeToNotification(channel);
    connect(driver, &QSqlDriver::notification, this, &Store::poll);
}

// A server is only listened to: a question would wait for one that is silent.
void Store::watch()
{
    if (engine() == Engine::Sqlite)
        return poll();
    if (!m_connection || m_inside)
        return;
    if (m_owesNotice)
        notifyOthers();
    switch (native::pulseOf(*m_connection)) {
    case native::Pulse::Quiet:
        break;
    case native::Pulse::News:
        poll();
        break;
    case native::Pulse::Gone:
        lose();
        break;
    }
}

QHash<qint64, qint64> Store::readMarks(Session &session)
{
    QHash<qint64, qint64> found;
    for (Rows rows = session.rows(u"SELECT number, counter FROM desk"_s); rows.next();)
        found.insert(rows.integer(0), rows.integer(1));
    return found;
}

// What was found out counts only when all of it could be read; else the next look finds it again.
void Store::poll()
{
    if (m_inside)
        return;
    qint64 version = m_dataVersion;
    QHash<qint64, qint64> now;
    const Result<QList<Touched>> touched = read([&](Session &s) {
        QList<Touched> all;
        if (engine() == Engine::Sqlite)
            version = s.value(u"PRAGMA data_version"_s).toLongLong();
        if (engine() == Engine::Sqlite && version == m_dataVersion)
            return all;
        now = readMarks(s);
        for (auto it = now.begin(); it != now.end(); ++it)
            if (it.value() > m_marks.value(it.key()))
                all += history::touchedBetween(s, (it.key() << deskShift) + m_marks.value(it.key()),
                                               (it.key() << deskShift) + it.value());
        return all;
    });
    if (!touched || now.isEmpty())
        return;
    m_dataVersion = version;
    m_marks = now;
    if (!touched->isEmpty())
        emit changed(*touched);
}

void Store::announce(const QList<Touched> &touched)
{
    m_owesNotice = engine() == Engine::Postgres;
    if (m_owesNotice && (!m_lastNotify.isValid() || m_lastNotify.elapsed() >= notifyEvery))
        notifyOthers();
    emit changed(touched);
}

void Store::notifyOthers()
{
    m_owesNotice = false;
    m_lastNotify.start();
    if (m_connection && engine() == Engine::Postgres)
        QSqlQuery(m_connection->database()).exec(u"NOTIFY "_s + channel);
}

} // namespace db
