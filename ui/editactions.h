// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Undo and redo by name, find, and the settings. What turns thousands of rows is done on another thread.

#include "db/store.h"
#include "ui/job.h"

class QAction;
class QMenu;

namespace ui {

class Workspace;

class EditActions final : public QObject
{
    Q_OBJECT

public:
    EditActions(Workspace &workspace, QObject *parent);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }
    [[nodiscard]] QAction *find() const { return m_find; }
    [[nodiscard]] QAction *settings() const { return m_settings; }
    /// Puts everything into the Edit menu, in its order.
    void fill(QMenu *menu);
    /// Looks again what undo and redo would do.
    void refresh();

private:
    using Turn = std::function<db::Result<db::ChangeSet>(db::Store &)>;
    void runUndo();
    void runRedo();
    void run(const db::ChangeSet &set, const QString &title, const QString &after, const Turn &turn);
    void runApart(const QString &title, const QString &after, const Turn &turn);
    void say(const db::Result<QString> &outcome);

    Workspace &m_workspace;
    std::optional<db::ChangeSet> m_nextUndo; ///< what the menu names is what is done, whatever came since
    std::optional<db::ChangeSet> m_nextRedo;
    Job m_job;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_find;
    QAction *m_settings;
};

} // namespace ui
