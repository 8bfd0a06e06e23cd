// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kills/child.h"

#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <vector>

namespace tests::kills {

// Spawned, not forked: SQLite and Qt must not live on in a copy of a running process.
Child::Child(const QString &program, const QStringList &arguments)
{
    QByteArrayList words{ QFile::encodeName(program) };
    for (const QString &argument : arguments)
        words += argument.toUtf8();
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    if (posix_spawn(&m_pid, argv.front(), &actions, nullptr, argv.data(), environ) != 0)
        m_pid = 0;
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    m_output = ends[0];
    fcntl(m_output, F_SETFL, O_NONBLOCK);
}

Child::~Child()
{
    send(SIGKILL);
    waitForEnd();
    if (m_output >= 0)
        close(m_output);
}

void Child::send(int signal) const
{
    if (m_pid > 0)
        ::kill(m_pid, signal);
}

// Reads what is there; false at the end.
bool Child::drain()
{
    char buffer[16384];
    for (;;) {
        const ssize_t size = read(m_output, buffer, sizeof buffer);
        if (size == 0)
            return false;
        if (size < 0 && errno != EINTR)
            return errno == EAGAIN;
        if (size > 0)
            m_text.append(buffer, static_cast<qsizetype>(size));
    }
}

bool Child::waitForOutput(int milliseconds)
{
    pollfd output{ m_output, POLLIN, 0 };
    const qsizetype before = m_text.size();
    if (poll(&output, 1, milliseconds) > 0)
        drain();
    return m_text.size() > before;
}

QByteArrayList Child::takeLines()
{
    drain();
    const qsizetype end = m_text.lastIndexOf('\n');
    if (end < 0)
        return {};
    const QByteArrayList lines = m_text.left(end).split('\n');
    m_text.remove(0, end + 1);
    return lines;
}

int Child::waitForEnd()
{
    if (m_pid <= 0)
        return 0;
    // The pipe would fill up and stop a program that still has something to say.
    pollfd output{ m_output, POLLIN, 0 };
    while (drain())
        poll(&output, 1, -1);
    int status = 0;
    while (waitpid(m_pid, &status, 0) < 0 && errno == EINTR) { }
    m_pid = 0;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace tests::kills
