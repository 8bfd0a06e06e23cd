// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job.h"

#include <QElapsedTimer>

namespace ui {

namespace {

constexpr int tellEvery = 100; // ms
constexpr int mostLooks = 16;  // some of them may hang

} // namespace

Job::~Job()
{
    cancel();
    m_pool.waitForDone();
}

void Job::start(const QString &title, Work work, std::function<void(db::Result<QString>)> done)
{
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    emit started(title);
    auto finish = [this, done = std::move(done)](const db::Result<QString> &result) {
        m_running = false;
        emit finished();
        done(result);
    };
    m_pool.start([this, work = std::move(work), finish, cancelled = m_cancelled] {
        QElapsedTimer clock;
        clock.start();
        const app::Progress tell = [&](qint64 at, qint64 of) {
            if (clock.elapsed() >= tellEvery && !*cancelled) {
                clock.restart();
                QMetaObject::invokeMethod(this, [=, this] { emit progressed(at, of); });
            }
            return !*cancelled;
        };
        const db::Result<QString> result = work(tell);
        QMetaObject::invokeMethod(this, [=] { finish(result); });
    });
}

// Left standing at the end on purpose: to take it down is to wait.
QThreadPool &looks()
{
    static QThreadPool *pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(mostLooks);
        return made;
    }();
    return *pool;
}

} // namespace ui
