// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editactions.h"

#include "app/history/history.h"
#include "ui/workspace.h"

#include <QAction>
#include <QIcon>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 manyRows = 2000; // what is turned at once, without making anybody wait

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
    : QObject(parent), m_workspace(workspace), m_job(this), m_undo(new QAction(QIcon::fromTheme(u"edit-undo"_s), {}, this)),
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
    const bool writable = m_workspace.isWritable();
    m_nextUndo = writable ? known(m_workspace.store()->nextUndo()) : std::nullopt;
    m_nextRedo = writable ? known(m_workspace.store()->nextRedo()) : std::nullopt;
    //: %1 is what was done, as in: Register KIM Min-su
    m_undo->setText(m_nextUndo ? tr("Undo: %1").arg(sentence(*m_nextUndo)) : tr("Undo"));
    //: %1 is what was undone, as in: Register KIM Min-su
    m_redo->setText(m_nextRedo ? tr("Redo: %1").arg(sentence(*m_nextRedo)) : tr("Redo"));
    m_undo->setEnabled(m_nextUndo.has_value() && !m_job.isRunning());
    m_redo->setEnabled(m_nextRedo.has_value() && !m_job.isRunning());
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
    if (const auto set = m_nextUndo)
        run(*set, tr("Being undone: %1"), tr("Undone: %1"),
            [id = set->id](db::Store &store) { return store.undo(id); });
}

void EditActions::runRedo()
{
    if (const auto set = m_nextRedo)
        run(*set, tr("Being brought back: %1"), tr("Brought back: %1"),
            [id = set->id](db::Store &store) { return store.redo(id); });
}

void EditActions::run(const db::ChangeSet &set, const QString &title, const QString &after, const Turn &turn)
{
    if (m_job.isRunning() || !m_workspace.store())
        return;
    const auto size = m_workspace.store()->read([&](db::Session &s) { return app::history::sizeOf(s, set, manyRows); });
    if (size && *size > manyRows)
        return runApart(title.arg(sentence(set)), after.arg(sentence(set)), turn);
    const auto done = turn(*m_workspace.store());
    if (!done)
        refresh(); // another program may have been quicker
    if (done)
        m_workspace.say(widgets::Tone::Good, after.arg(sentence(set)));
    else
        m_workspace.say(done.error());
}

// This window hears of it as of any other desk.
void EditActions::runApart(const QString &title, const QString &after, const Turn &turn)
{
    const auto work = [turn, after, location = m_workspace.store()->location(),
                       identity = m_workspace.store()->identity()](const app::Progress &) -> db::Result<QString> {
        const auto store = db::Store::open(location, identity);
        if (!store)
            return store.error();
        const auto done = turn(**store);
        return done ? db::Result<QString>(after) : db::Result<QString>(done.error());
    };
    m_job.start(title, work, [this](const db::Result<QString> &outcome) { say(outcome); });
    m_workspace.say(widgets::Tone::Plain, title);
    refresh();
}

void EditActions::say(const db::Result<QString> &outcome)
{
    if (m_workspace.store())
        m_workspace.store()->poll();
    refresh();
    if (outcome)
        m_workspace.say(widgets::Tone::Good, *outcome);
    else
        m_workspace.say(outcome.error());
}

} // namespace ui
