// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The foot of the window: desk, database, whether the server answers, the last backup, why nothing can be written, and
// long work with a way to stop it.

#include <QDateTime>
#include <QStatusBar>
#include <QTimer>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class Job;
class Workspace;

class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Workspace &workspace, Job &job, QWidget *parent);
    void retranslate();

    /// Invalid when there is none.
    void showLastBackup(const QDateTime &moment);
    /// What keeps backups from being made; empty when nothing does.
    void showBackupTrouble(const QString &trouble);

private:
    void showProgress(qint64 done, qint64 of);
    void noteOpened();
    void showAges();
    void showServer();
    void showBackup();

    Workspace &m_workspace;
    QLabel *m_desk;
    QLabel *m_place;
    QLabel *m_server;
    QLabel *m_backup;
    QLabel *m_readOnly;
    QLabel *m_work;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_ages;
    std::optional<QDateTime> m_lastBackup; ///< nothing while it is not known yet
    QString m_trouble;
};

} // namespace ui
