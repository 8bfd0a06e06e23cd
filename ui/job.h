// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Long work on another thread, one piece at a time, that says how far it is and can be stopped.

#include "app/progress.h"
#include "db/result.h"

#include <QObject>

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
};

} // namespace ui
