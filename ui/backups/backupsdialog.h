// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The backups of the open database, or of the one that could not be opened: make one now, go back to one, see the
// folder.

#include "app/backup/keeper.h"
#include "ui/job.h"
#include "ui/page.h"

#include <QDialog>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {
class Workspace;
namespace widgets {
class EmptyState;
class MessageBar;
} // namespace widgets
} // namespace ui

namespace ui::backups {

class BackupClock;
class BackupsModel;

class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `leave` is asked before other data take the place of the open ones.
    BackupsDialog(Workspace &workspace, BackupClock &clock, Leave leave, QWidget *parent);
    void reject() override;

private:
    void buildActions();
    void buildTable();
    QLayout *buildHead();
    QLayout *buildFoot();
    void retranslate();
    void changeEvent(QEvent *event) override;
    struct Found
    {
        QList<app::backup::Backup> backups;
        bool hasFolder = false;
    };

    void reload();
    void take(const Found &found);
    void enable();
    void backUpNow();
    void restore();
    void restoreNow(const app::backup::Backup &backup, const QString &newFile);
    void takeRestored(const app::backup::Backup &backup, const db::Location &before, const db::Result<QString> &place);
    void showFolder();
    void showProgress(qint64 done, qint64 of);
    [[nodiscard]] int currentRow() const;

    Workspace &m_workspace;
    BackupClock &m_clock;
    Leave m_leave;
    Job m_job;
    int m_asked = 0; ///< only the newest list is shown
    bool m_hasFolder = false;
    std::optional<db::Location> m_location;
    BackupsModel *m_model;
    QAction *m_now = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_show = nullptr;
    widgets::MessageBar *m_message;
    QLabel *m_title;
    QLabel *m_rule;
    QStackedWidget *m_body;
    QTableView *m_table;
    widgets::EmptyState *m_empty;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace ui::backups
