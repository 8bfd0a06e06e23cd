// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/previewwriter.h"

#include <QBuffer>
#include <QElapsedTimer>

namespace ui::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int tellEvery = 100; // ms

} // namespace

db::Result<Paper> writePaper(const db::Location &location, const db::Identity &identity,
                             const app::reports::Report &report, const app::reports::Request &request,
                             const app::Progress &progress)
{
    const auto store = db::Store::open(location, identity);
    if (!store)
        return store.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    app::reports::DeviceSink sink(buffer, app::reports::title(report));
    const auto written = app::reports::exportReport(**store, report, request, sink, progress);
    if (!written)
        return written.error();
    return Paper{ request.format, buffer.data(), *written };
}

PreviewWriter::PreviewWriter(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PreviewWriter::~PreviewWriter()
{
    cancel();
    m_pool.waitForDone();
}

void PreviewWriter::cancel()
{
    *m_cancelled = true;
    m_running = false;
    m_pool.clear();
}

void PreviewWriter::ask(const db::Store &store, const app::reports::Report &report,
                        const app::reports::Request &request)
{
    cancel();
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start(
        [this, &report, request, location = store.location(), identity = store.identity(), cancelled = m_cancelled] {
            QElapsedTimer clock;
            clock.start();
            const app::Progress tell = [&](qint64 at, qint64 of) {
                if (clock.elapsed() >= tellEvery && !*cancelled) {
                    clock.restart();
                    QMetaObject::invokeMethod(this, [=, this] { emit progressed(at, of); });
                }
                return !*cancelled;
            };
            const db::Result<Paper> paper = writePaper(location, identity, report, request, tell);
            QMetaObject::invokeMethod(this, [this, paper, cancelled] {
                if (!*cancelled)
                    answer(paper);
            });
        });
}

void PreviewWriter::answer(const db::Result<Paper> &paper)
{
    m_running = false;
    if (paper)
        emit written(*paper);
    else
        emit failed(paper.error());
}

} // namespace ui::reports
