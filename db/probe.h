// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks a lost server, from a thread of its own, until it answers: who works never waits for a server that is silent.

#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace db {

class Probe
{
public:
    Probe() = default;
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;

    /// Begins to ask, unless it is asking already. `answered` is called in the probe's thread.
    void start(const QString &uri, std::function<void()> answered);
    /// True until the first start, and when the server has answered since the last one.
    [[nodiscard]] bool isAnswered() const { return waitFor(0); }
    /// Waits for an answer; false when none came in time.
    bool waitFor(int milliseconds) const;

private:
    void ask(const std::stop_token &stop, const QString &uri, const std::function<void()> &answered);

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_wake;
    bool m_answered = true;
    std::jthread m_thread; ///< the last member: it ends before the others do
};

} // namespace db
