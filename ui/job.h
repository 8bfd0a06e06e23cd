// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Long work on another thread, one piece at a time, that says how far it is and can be stopped.

#include "app/progress.h"
#include "db/result.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace ui {

class Job final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Job() override;

    /// What the work found, as a sentence for the person.
    using Work = std::function<db::Result<QString>(const app::Progress &)>;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Runs `work` on a pool thread and `done` on this one. Busy work is not interrupted: start only when none runs.
    void start(const QString &title, Work work, std::function<void(db::Result<QString>)> done);
    void cancel() { *m_cancelled = true; }

signals:
    void started(const QString &title);
    /// Some ten times a second at most.
    void progressed(qint64 done, qint64 of);
    void finished();

private:
    bool m_running = false;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_pool; ///< its own: whoever ends waits for nobody else's work
};

/// Threads for questions that may hang, to a disk or a server that is away. Nobody waits for them, not even at the end.
QThreadPool &looks();

/// Asks one from such a thread. The answer comes later, and not after `context` is gone.
template<class T>
void look(QObject *context, std::function<T()> question, std::function<void(const T &)> answer)
{
    looks().start([alive = QPointer(context), question = std::move(question), answer = std::move(answer)] {
        const T found = question();
        QMetaObject::invokeMethod(qApp, [=] {
            if (alive)
                answer(found);
        });
    });
}

} // namespace ui
