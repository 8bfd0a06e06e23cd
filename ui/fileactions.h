// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is done with files and databases: make, open, try the sample, export.

#include "app/reports/report.h"
#include "db/location.h"
#include "ui/job.h"

class QAction;
class QWidget;

namespace ui {

class Workspace;

class FileActions final : public QObject
{
    Q_OBJECT

public:
    FileActions(Workspace &workspace, Job &job, QWidget *window);

    [[nodiscard]] QList<QAction *> all() const;
    /// What can be done when nothing is open.
    [[nodiscard]] QList<QAction *> toStart() const { return { m_new, m_open, m_sample }; }
    [[nodiscard]] QAction *newConference() const { return m_newConference; }
    void retranslate();

    /// Opens a path or a server's address.
    void open(const QString &place);

private:
    QAction *add(const QString &icon, void (FileActions::*act)());
    void enable();
    void makeFile();
    void chooseFile();
    void chooseServer();
    void makeSample();
    void makeConference();
    void exportAttendees() { exportPaper(QStringLiteral("attendees")); }
    void printAgenda() { exportPaper(QStringLiteral("agenda")); }
    void exportPaper(const QString &id);
    void write(const app::reports::Report &report, const app::reports::Request &request, const QString &path);
    void say(const db::Result<QString> &outcome);

    Workspace &m_workspace;
    Job &m_job;
    QWidget *m_window;
    QAction *m_new;
    QAction *m_open;
    QAction *m_server;
    QAction *m_sample;
    QAction *m_newConference;
    QAction *m_export;
    QAction *m_agenda;
};

} // namespace ui
