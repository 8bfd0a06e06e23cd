// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Backs up what changed, quietly and by the clock, while a database is open. It works on another thread with a store of
// its own, says once when it cannot, and tries again later.

#include "ui/job.h"

#include <QDateTime>
#include <QTimer>

namespace ui {
class Workspace;
}

namespace ui::backups {

class BackupClock final : public QObject
{
    Q_OBJECT

public:
    BackupClock(Workspace &workspace, QObject *parent);

    /// UTC; invalid while there is none.
    [[nodiscard]] QDateTime lastBackup() const { return m_last; }
    /// Whether one is being made, or looked for.
    [[nodiscard]] bool isWorking() const { return m_job.isRunning(); }
    /// Makes a backup when something changed and the last one is old; the timer does this every minute.
    void look();
    /// Reads anew which backups there are; lastBackupChanged tells when it is known.
    void refresh();

signals:
    void lastBackupChanged(const QDateTime &moment);
    /// Backups cannot be made, and why; empty when they can be made again.
    void troubled(const QString &why);

private:
    void noteOpened();
    void take(const db::Result<QString> &made);
    void setLast(const QDateTime &newest);

    Workspace &m_workspace;
    Job m_job;
    QTimer m_timer;
    bool m_changed = false; ///< since the last backup, as far as is known
    int m_asked = 0;        ///< only the newest look at the folder counts
    QDateTime m_last;
    QDateTime m_notBefore;
    QString m_trouble;
};

} // namespace ui::backups
