// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The log: what the program did and what Qt complained about, in a few small files. It never holds anything about
// people: our own lines are made of fixed words, counts and names of files, and Qt's lose everything quoted.

#include <QLoggingCategory>
#include <QMutex>
#include <QString>

namespace ui::process {

Q_DECLARE_LOGGING_CATEGORY(session) ///< start, end
Q_DECLARE_LOGGING_CATEGORY(files)   ///< what was opened, copied, restored

/// A file that is followed by older ones (.1, .2) when it grows too long. Several programs may write to one.
class LogFile
{
public:
    explicit LogFile(const QString &folder, qint64 limit = 1'000'000);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Adds one line, in one piece; a disk that is full or not writable loses it silently.
    void write(const QByteArray &line);
    [[nodiscard]] QString path() const { return m_path; }

private:
    void follow();
    void rotate();

    QMutex m_mutex;
    QString m_path;
    qint64 m_limit;
    int m_file = -1;
};

/// From now on messages go into `folder`, and on to where they went before.
void startLog(const QString &folder);
/// Where the log lies for this person.
QString logFolder();
/// What may be written of a message; empty when nothing.
QString fitForLog(const QString &category, const QString &message);

} // namespace ui::process
