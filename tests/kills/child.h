// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A program of ours that a test starts in order to end it: its standard output comes back line by line, and what it
// wrote before it was killed is not lost.

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace tests::kills {

class Child
{
public:
    Child(const QString &program, const QStringList &arguments);
    /// Kills it when it still runs.
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    [[nodiscard]] bool isStarted() const { return m_pid > 0; }
    /// Waits at most `milliseconds` for something to be written; false when nothing came or the program ended.
    bool waitForOutput(int milliseconds);
    /// The whole lines written since the last call, without their ends.
    QByteArrayList takeLines();
    void send(int signal) const;
    /// Waits for the end. Gives the exit code, or minus the signal that ended it; what it wrote is kept for takeLines.
    int waitForEnd();

private:
    bool drain();

    pid_t m_pid = 0;
    int m_output = -1;
    QByteArray m_text;
};

} // namespace tests::kills
