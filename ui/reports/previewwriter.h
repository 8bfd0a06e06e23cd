// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes papers into memory on another thread with a store of its own. Only the newest question is answered: what was
// asked before it is stopped.

#include "app/reports/report.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace ui::reports {

struct Paper
{
    app::reports::Format format = app::reports::Format::Pdf;
    QByteArray bytes;
    app::reports::Written written;
};

/// The whole paper in memory; opens its own store. Any thread may call it.
db::Result<Paper> writePaper(const db::Location &location, const db::Identity &identity,
                             const app::reports::Report &report, const app::reports::Request &request,
                             const app::Progress &progress);

class PreviewWriter final : public QObject
{
    Q_OBJECT

public:
    explicit PreviewWriter(QObject *parent);
    ~PreviewWriter() override;

    void ask(const db::Store &store, const app::reports::Report &report, const app::reports::Request &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    /// Some ten times a second at most.
    void progressed(qint64 done, qint64 of);
    void written(const ui::reports::Paper &paper);
    void failed(const db::Error &error);

private:
    void answer(const db::Result<Paper> &paper);

    bool m_running = false;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_pool;
};

} // namespace ui::reports
