// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is done with files and databases: make, open, open again, try the sample, close, export.

#include "app/reports/report.h"
#include "db/location.h"
#include "ui/job.h"
#include "ui/page.h"

class QAction;
class QMenu;
class QWidget;

namespace ui {

class CopyActions;
class RecentMenu;
class ServerOpener;
class Workspace;
namespace process {
class SingleInstance;
}

class FileActions final : public QObject
{
    Q_OBJECT

public:
    FileActions(Workspace &workspace, Job &job, QWidget *window, Leave leave);

    /// Puts everything into the File menu, in its order.
    void fill(QMenu *menu);
    /// What can be done when nothing is open.
    [[nodiscard]] QList<QAction *> toStart() const { return { m_open, m_new, m_sample }; }
    [[nodiscard]] QAction *newConference() const { return m_newConference; }
    void retranslate();
    /// From now on no two windows of this person show one file.
    void setInstance(process::SingleInstance *instance) { m_instance = instance; }

    /// Opens a path or a server's address.
    void open(const QString &place);
    /// Opens the same data again, under the identity that the workspace has now.
    void reopen();

private:
    QAction *add(const QString &icon, void (FileActions::*act)());
    void enable();
    void openServer(const db::Location &location);
    bool openNow(const db::Location &location);
    bool isElsewhere(const db::Location &location);
    void noteOpened();
    void makeFile();
    void chooseFile();
    void chooseServer();
    void makeSample();
    void close();
    void makeConference();
    void exportAttendees() { showPaper(QStringLiteral("attendees")); }
    void printAgenda() { showPaper(QStringLiteral("agenda")); }
    void showPaper(const QString &id);

    Workspace &m_workspace;
    Job &m_job;
    QWidget *m_window;
    Leave m_leave;
    process::SingleInstance *m_instance = nullptr;
    ServerOpener *m_servers;
    RecentMenu *m_recent;
    CopyActions *m_copies;
    QAction *m_new;
    QAction *m_open;
    QAction *m_server;
    QAction *m_sample;
    QAction *m_newConference;
    QAction *m_export;
    QAction *m_agenda;
    QAction *m_close;
    QAction *m_quit;
};

} // namespace ui
