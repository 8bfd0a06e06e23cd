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
    m_notify.disconnect(this);
    connect(&m_watch, &QTimer::timeout, this, &Store::poll);
    m_notify.setSingleShot(true);
    connect(&m_notify, &QTimer::timeout, this, &Store::notifyOthers);
    if (QThread::currentThread()->eventDispatcher() == nullptr)
        return;
    if (engine() == Engine::Postgres) {
        QSqlDriver *driver = m_connection->database().driver();
        driver->subscribeToNotification(channel);
        connect(driver, &QSqlDriver::notification, this, &Store::poll);
        m_watch.start(pollEvery * 8); // the server went away and came back without anybody saying so
    } else {
        m_watch.start(pollEvery);
    }
}

void Store::readMarks()
{
    const Result<QHash<qint64, qint64>> marks = read([](Session &s) {
        QHash<qint64, qint64> found;
        for (Rows rows = s.rows(u"SELECT number, counter FROM desk"_s); rows.next();)
            found.insert(rows.integer(0), rows.integer(1));
        return found;
    });
    if (marks)
        m_marks = *marks;
}

void Store::poll()
{
    if (m_inside)
        return;
    if (engine() == Engine::Sqlite) {
        const Result<qint64> version = read([](Session &s) { return s.value(u"PRAGMA data_version"_s).toLongLong(); });
        if (!version || *version == m_dataVersion)
            return;
        m_dataVersion = *version;
    }
    const QHash<qint64, qint64> before = m_marks;
    readMarks();
    const QHash<qint64, qint64> now = m_marks;
    const Result<QList<Touched>> touched = read([&](Session &s) {
        QList<Touched> all;
        for (auto it = now.begin(); it != now.end(); ++it)
            if (it.value() > before.value(it.key()))
                all += history::touchedBetween(s, (it.key() << deskShift) + before.value(it.key()),
                                               (it.key() << deskShift) + it.value());
        return all;
    });
    if (touched && !touched->isEmpty())
        emit changed(*touched);
}

void Store::announce(const QList<Touched> &touched)
{
    if (engine() == Engine::Postgres && !m_notify.isActive()) {
        const bool recent = m_lastNotify.isValid() && m_lastNotify.elapsed() < notifyEvery;
        const bool canWait = QThread::currentThread()->eventDispatcher() != nullptr;
        if (recent && canWait)
            m_notify.start(static_cast<int>(notifyEvery - m_lastNotify.elapsed()));
        else if (!recent)
            notifyOthers();
    }
    emit changed(touched);
}

void Store::notifyOthers()
{
    m_lastNotify.start();
    if (m_connection)
        QSqlQuery(m_connection->database()).exec(u"NOTIFY "_s + channel);
}

} // namespace db
