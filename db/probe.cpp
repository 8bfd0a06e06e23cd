// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/probe.h"

#include "db/native/native.h"

#include <chrono>

namespace db {

using namespace std::chrono_literals;

void Probe::start(const QString &uri, std::function<void()> answered)
{
    if (!isAnswered())
        return;
    m_thread = {}; // the last one has done its work
    m_answered = false;
    m_thread = std::jthread([=, this, answered = std::move(answered)](const std::stop_token &stop) { ask(stop, uri, answered); });
}

bool Probe::waitFor(int milliseconds) const
{
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_answered; });
}

void Probe::ask(const std::stop_token &stop, const QString &uri, const std::function<void()> &answered)
{
    constexpr auto pause = 50ms;
    while (!stop.stop_requested() && !native::answers(uri, [&] { return !stop.stop_requested(); })) {
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, pause, [] { return false; });
    }
    if (stop.stop_requested())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_answered = true;
    }
    m_wake.notify_all();
    answered();
}

} // namespace db
