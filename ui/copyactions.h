// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A copy of everything into a file of its own, and a database made out of such a copy.

#include "db/result.h"

#include <QObject>

class QAction;
class QWidget;

namespace ui {

class Job;
class Workspace;

class CopyActions final : public QObject
{
    Q_OBJECT

public:
    CopyActions(Workspace &workspace, Job &job, QWidget *window);

    [[nodiscard]] QAction *save() const { return m_save; }
    [[nodiscard]] QAction *restore() const { return m_restore; }
    void retranslate();

signals:
    /// A backup became this file.
    void restored(const QString &path);

private:
    void enable();
    void chooseCopy();
    void saveCopy(const QString &path);
    void chooseBackup();
    void chooseTarget(const QString &backup);
    void restoreTo(const QString &backup, const QString &path);
    void say(const db::Error &error);

    Workspace &m_workspace;
    Job &m_job;
    QWidget *m_window;
    QAction *m_save;
    QAction *m_restore;
};

} // namespace ui
