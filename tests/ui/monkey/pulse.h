// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Feels whether the window goes on answering: a timer beats in its event loop, and the hand beats between two events.
// A pause between two beats is a stall. Another thread ends the program when there is no beat at all for long.

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <thread>

namespace tests {

struct Stall
{
    double wall = 0;      ///< milliseconds
    double processor = 0; ///< of them this thread worked; the rest it waited, perhaps for other programs
    QString during;
};

class Pulse final : public QObject
{
    Q_OBJECT

public:
    /// `during` names what is being done; `onDeath` runs on another thread before the program is ended.
    Pulse(std::function<QString()> during, std::function<void()> onDeath);
    ~Pulse() override;

    void beat();
    /// What the test does for itself is no stall.
    void skip();
    /// Those over 100 ms, the longest first.
    [[nodiscard]] QList<Stall> stalls() const;

private:
    void watch(const std::function<void()> &onDeath);

    std::function<QString()> m_during;
    QList<Stall> m_stalls;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_processor = 0;
    std::atomic<qint64> m_last = 0;
    std::atomic<bool> m_ends = false;
    std::thread m_watcher;
};

} // namespace tests
