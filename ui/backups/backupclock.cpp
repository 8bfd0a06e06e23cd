// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupclock.h"

#include "app/backup/keeper.h"
#include "ui/workspace.h"

namespace ui::backups {

using app::backup::Keeper;

namespace {

constexpr int lookEvery = 60'000; // ms
constexpr int minutesAfterFailure = 10;
const QString notDue = QStringLiteral("not due"); // what the work finds when the newest backup is young

} // namespace

BackupClock::BackupClock(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_timer, &QTimer::timeout, this, &BackupClock::look);
    connect(&m_workspace, &Workspace::opened, this, &BackupClock::noteOpened);
    connect(&m_workspace, &Workspace::changed, this, [this] { m_changed = true; });
    m_timer.start(lookEvery);
    noteOpened();
}

// Something may have changed since the last backup while this program was not running.
void BackupClock::noteOpened()
{
    m_changed = true;
    m_notBefore = {};
    refresh();
}

void BackupClock::refresh()
{
    const int asked = ++m_asked;
    if (!m_workspace.store())
        return setLast({});
    const auto question = [location = m_workspace.store()->location(), root = app::backup::standardRoot()] {
        return Keeper(location, root).newest();
    };
    ui::look<QDateTime>(this, question, [=, this](const QDateTime &newest) {
        if (asked == m_asked)
            setLast(newest);
    });
}

void BackupClock::setLast(const QDateTime &newest)
{
    m_last = newest;
    emit lastBackupChanged(m_last);
}

void BackupClock::look()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool mayTry = !m_notBefore.isValid() || now >= m_notBefore;
    if (!m_changed || !mayTry || m_job.isRunning() || !m_workspace.isWritable())
        return;
    m_changed = false;
    const auto work = [location = m_workspace.store()->location(), root = app::backup::standardRoot(),
                       identity = m_workspace.identity()](const app::Progress &progress) -> db::Result<QString> {
        const Keeper keeper(location, root);
        if (!keeper.isDue())
            return notDue;
        const auto store = db::Store::open(location, identity);
        if (!store)
            return store.error();
        const auto made = keeper.backUpChanges(**store, app::backup::Reason::Clock, progress);
        return made ? db::Result<QString>(QString()) : db::Result<QString>(made.error());
    };
    m_job.start({}, work, [this](const db::Result<QString> &made) { take(made); });
}

void BackupClock::take(const db::Result<QString> &made)
{
    if (made && *made == notDue) {
        m_changed = true;
        return;
    }
    refresh();
    QString trouble;
    if (!made) {
        m_changed = true;
        m_notBefore = QDateTime::currentDateTimeUtc().addSecs(60 * minutesAfterFailure);
        if (made.error().kind == db::Kind::Offline || made.error().kind == db::Kind::Cancelled)
            return; // that the server is away is said elsewhere
        trouble = tr("The backup by the clock failed. %1").arg(made.error().text);
    }
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    if (!trouble.isEmpty())
        m_workspace.say(widgets::Tone::Attention, trouble);
    emit troubled(trouble);
}

} // namespace ui::backups
