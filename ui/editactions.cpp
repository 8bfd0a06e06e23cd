// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editactions.h"

#include "ui/workspace.h"

#include <QAction>
#include <QIcon>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// An undo carries the sentence of the change that it took back; that is what redo is called after.
QString sentence(const db::ChangeSet &set)
{
    return widgets::withoutMnemonics(db::Sentence::fromJson(set.label).text());
}

// A server that is away is said elsewhere; here it only means that nothing can be undone now.
std::optional<db::ChangeSet> known(const db::Result<std::optional<db::ChangeSet>> &found)
{
    return found ? *found : std::nullopt;
}

} // namespace

EditActions::EditActions(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_undo(new QAction(QIcon::fromTheme(u"edit-undo"_s), {}, this)),
      m_redo(new QAction(QIcon::fromTheme(u"edit-redo"_s), {}, this)),
      m_find(new QAction(QIcon::fromTheme(u"edit-find"_s), {}, this)),
      m_settings(new QAction(QIcon::fromTheme(u"settings-configure"_s), {}, this))
{
    m_settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_settings->setMenuRole(QAction::PreferencesRole);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(m_undo, &QAction::triggered, this, &EditActions::runUndo);
    connect(m_redo, &QAction::triggered, this, &EditActions::runRedo);
    connect(&m_workspace, &Workspace::opened, this, &EditActions::refresh);
    connect(&m_workspace, &Workspace::changed, this, &EditActions::refresh);
    refresh();
}

void EditActions::refresh()
{
    std::optional<db::ChangeSet> undo;
    std::optional<db::ChangeSet> redo;
    if (m_workspace.isWritable()) {
        undo = known(m_workspace.store()->nextUndo());
        redo = known(m_workspace.store()->nextRedo());
    }
    //: %1 is what was done, as in: Register KIM Min-su
    m_undo->setText(undo ? tr("Undo: %1").arg(sentence(*undo)) : tr("Undo"));
    //: %1 is what was undone, as in: Register KIM Min-su
    m_redo->setText(redo ? tr("Redo: %1").arg(sentence(*redo)) : tr("Redo"));
    m_undo->setEnabled(undo.has_value());
    m_redo->setEnabled(redo.has_value());
    m_find->setText(tr("Find"));
    m_settings->setText(tr("Settings…"));
}

void EditActions::fill(QMenu *menu)
{
    menu->addActions({ m_undo, m_redo });
    menu->addSeparator();
    menu->addAction(m_find);
    menu->addSeparator();
    menu->addAction(m_settings);
}

void EditActions::runUndo()
{
    if (const auto done = m_workspace.store()->undo(); !done)
        m_workspace.say(done.error());
}

void EditActions::runRedo()
{
    if (const auto done = m_workspace.store()->redo(); !done)
        m_workspace.say(done.error());
}

} // namespace ui
