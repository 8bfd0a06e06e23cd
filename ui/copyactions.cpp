// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copyactions.h"

#include "app/backup/backup.h"
#include "ui/ask.h"
#include "ui/folders.h"
#include "ui/job.h"
#include "ui/process/log.h"
#include "ui/workspace.h"

#include <QAction>
#include <QDate>
#include <QFileInfo>
#include <QIcon>

namespace ui {

using namespace Qt::StringLiterals;

CopyActions::CopyActions(Workspace &workspace, Job &job, QWidget *window)
    : QObject(window), m_workspace(workspace), m_job(job), m_window(window),
      m_save(new QAction(QIcon::fromTheme(u"document-save-as"_s), {}, this)),
      m_restore(new QAction(QIcon::fromTheme(u"document-revert"_s), {}, this))
{
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(m_save, &QAction::triggered, this, &CopyActions::chooseCopy);
    connect(m_restore, &QAction::triggered, this, &CopyActions::chooseBackup);
    connect(&m_workspace, &Workspace::opened, this, &CopyActions::enable);
    connect(&m_job, &Job::started, this, &CopyActions::enable);
    connect(&m_job, &Job::finished, this, &CopyActions::enable);
    enable();
}

void CopyActions::retranslate()
{
    m_save->setText(tr("Save a copy…"));
    m_restore->setText(tr("Restore a backup…"));
}

void CopyActions::enable()
{
    m_save->setEnabled(m_workspace.store() && !m_job.isRunning());
    m_restore->setEnabled(!m_job.isRunning());
}

void CopyActions::chooseCopy()
{
    const db::Location location = m_workspace.store()->location();
    const bool isFile = location.engine == db::Engine::Sqlite;
    const QString base = isFile ? QFileInfo(location.text).completeBaseName() : location.name().section(u'@', 0, 0);
    const QString name = u"%1-%2.huitong"_s.arg(base, QDate::currentDate().toString(Qt::ISODate));
    const ask::FileChoice choice{ tr("Save a copy"),
                                  folders::free(folders::documents(name)),
                                  { tr("Huitong file (*.huitong)") },
                                  ask::Existing::StaysAsItIs };
    ask::fileToSave(m_window, choice, [this](const QString &path) { saveCopy(path); });
}

void CopyActions::saveCopy(const QString &path)
{
    if (!m_workspace.store() || m_job.isRunning())
        return;
    const auto work = [path, location = m_workspace.store()->location(),
                       identity = m_workspace.identity()](const app::Progress &progress) -> db::Result<QString> {
        const auto store = db::Store::open(location, identity);
        if (!store)
            return store.error();
        const auto done = app::backup::backUp(**store, path, progress);
        return done ? db::Result<QString>(path) : db::Result<QString>(done.error());
    };
    m_job.start(tr("Saving a copy"), work, [this](const db::Result<QString> &copy) {
        if (!copy)
            return say(copy.error());
        qCInfo(process::files).noquote() << "copied to" << QFileInfo(*copy).fileName();
        m_workspace.say(widgets::Tone::Good, tr("The copy %1 is written and was read back.").arg(*copy));
    });
}

void CopyActions::chooseBackup()
{
    const ask::FileChoice choice{ tr("Choose a backup"),
                                  folders::backups(),
                                  { tr("Backups (*.huitong *.zst)"), tr("All files (*)") } };
    ask::fileToOpen(m_window, choice, [this](const QString &backup) { chooseTarget(backup); });
}

void CopyActions::chooseTarget(const QString &backup)
{
    const QString name = tr("%1-restored").arg(QFileInfo(backup).baseName()) + u".huitong"_s;
    const ask::FileChoice choice{ tr("Where to put what is restored"),
                                  folders::free(folders::documents(name)),
                                  { tr("Huitong file (*.huitong)") },
                                  ask::Existing::StaysAsItIs };
    ask::fileToSave(m_window, choice, [=, this](const QString &path) { restoreTo(backup, path); });
}

void CopyActions::restoreTo(const QString &backup, const QString &path)
{
    if (m_job.isRunning())
        return;
    const auto work = [=](const app::Progress &progress) -> db::Result<QString> {
        const auto done = app::backup::restore(backup, { db::Engine::Sqlite, path }, progress);
        return done ? db::Result<QString>(path) : db::Result<QString>(done.error());
    };
    m_job.start(tr("Restoring a backup"), work, [this](const db::Result<QString> &made) {
        if (!made)
            return say(made.error());
        qCInfo(process::files).noquote() << "restored to" << QFileInfo(*made).fileName();
        emit restored(*made);
    });
}

void CopyActions::say(const db::Error &error)
{
    qCWarning(process::files) << "copy or restore failed, kind" << int(error.kind);
    if (error.kind == db::Kind::Cancelled)
        m_workspace.say(widgets::Tone::Plain, tr("Stopped. No file was left behind."));
    else
        m_workspace.say(error);
}

} // namespace ui
