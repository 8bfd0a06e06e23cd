// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Opens a server's database without ever stopping the window: the keyring, the server and the making of tables are all
// waited for elsewhere.

#include "ui/page.h"
#include "ui/serveraddress.h"

#include <QObject>

class QWidget;

namespace ui {

class Job;
class Workspace;

class ServerOpener final : public QObject
{
    Q_OBJECT

public:
    ServerOpener(Workspace &workspace, Job &job, QWidget *window, Leave leave);

    /// Asks which one.
    void choose();
    /// The page in front is asked when the server has answered: until then work goes on in it.
    void open(const db::Location &location);
    /// Something else is wanted now; what has not answered yet is not opened any more.
    void drop() { ++m_asked; }

private:
    void connectTo(const db::Location &location, const QString &password);
    void askAgain(const db::Location &location, const QString &problem);
    void settle(const db::Location &location, const db::ServerState &state);
    void makeTables(const db::Location &location);
    void openNow(const db::Location &location);

    Workspace &m_workspace;
    Job &m_job;
    QWidget *m_window;
    Leave m_leave;
    int m_asked = 0; ///< only the newest wish counts
};

} // namespace ui
