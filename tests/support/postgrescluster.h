// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A PostgreSQL server that belongs to one test process: its own folder, its own socket, no network, durable
// as in earnest. It ends with the process, even when that is killed, and the machine's own clusters are never
// touched.

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace tests {

class PostgresCluster
{
public:
    /// Whether a server is installed. Tests skip without one, but fail when HUITONG_REQUIRE_POSTGRES is set.
    [[nodiscard]] static bool available();

    /// The process's cluster, started at the first call, which must come from the main thread: the server
    /// ends with the thread that started it. nullptr when it cannot be started; the reason is in the test's
    /// log.
    [[nodiscard]] static PostgresCluster *shared();

    /// Makes and starts a cluster of its own, for tests that kill it; see isRunning().
    PostgresCluster();
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    [[nodiscard]] bool isRunning() const;
    /// Why it does not run: the words of the program that failed.
    [[nodiscard]] QString error() const { return m_error; }
    /// The address of a database on this server: postgresql:///NAME?host=FOLDER&user=huitong
    [[nodiscard]] QString uri(const QString &database) const;
    [[nodiscard]] bool createDatabase(const QString &name);
    /// Ends the server and its children at once, as a power cut would; the data stay. False when it did not
    /// run.
    bool killHard();
    /// Ends every connection and lets new ones wait for ever, until speakAgain().
    bool fallSilent();
    bool speakAgain();
    /// Starts after killHard() and waits until the server has recovered and answers.
    [[nodiscard]] bool startAgain();

private:
    [[nodiscard]] bool makeCluster();
    [[nodiscard]] bool start();
    [[nodiscard]] bool waitUntilItAnswers();
    [[nodiscard]] bool runTool(const QString &tool, const QStringList &arguments);
    [[nodiscard]] QString dataFolder() const;
    [[nodiscard]] QString logFile() const;
    void setUp(QProcess &process) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_error;
};

} // namespace tests
