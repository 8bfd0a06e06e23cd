// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monkey/pulse.h"

#include <QDateTime>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace tests {

namespace {

constexpr int beatEvery = 10;        // ms
constexpr double stallFrom = 100;    // ms
constexpr qint64 deadAfter = 60'000; // ms

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

Pulse::Pulse(std::function<QString()> during, std::function<void()> onDeath) : m_during(std::move(during))
{
    m_clock.start();
    skip();
    m_timer.setInterval(beatEvery);
    connect(&m_timer, &QTimer::timeout, this, &Pulse::beat);
    m_timer.start();
    m_watcher = std::thread([this, onDeath = std::move(onDeath)] { watch(onDeath); });
}

Pulse::~Pulse()
{
    m_ends = true;
    m_watcher.join();
}

void Pulse::beat()
{
    const double wall = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    const double processor = processorTime() - m_processor;
    if (wall > stallFrom)
        m_stalls += Stall{ wall, processor, m_during() };
    skip();
}

void Pulse::skip()
{
    m_clock.restart();
    m_processor = processorTime();
    m_last = QDateTime::currentMSecsSinceEpoch();
}

QList<Stall> Pulse::stalls() const
{
    QList<Stall> sorted = m_stalls;
    std::ranges::sort(sorted, std::ranges::greater(), &Stall::wall);
    return sorted;
}

void Pulse::watch(const std::function<void()> &onDeath)
{
    while (!m_ends) {
        QThread::msleep(50);
        if (QDateTime::currentMSecsSinceEpoch() - m_last < deadAfter)
            continue;
        onDeath();
        std::abort();
    }
}

} // namespace tests
