// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Undo and redo by name, and find.

#include <QObject>

class QAction;

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
    /// Looks again what undo and redo would do.
    void refresh();

private:
    void runUndo();
    void runRedo();

    Workspace &m_workspace;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_find;
};

} // namespace ui
