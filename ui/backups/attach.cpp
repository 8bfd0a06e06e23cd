// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/attach.h"

#include "app/backup/keeper.h"
#include "ui/backups/backupclock.h"
#include "ui/backups/backupsdialog.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/statusline.h"

#include <QAction>
#include <QEvent>
#include <QIcon>
#include <QMenu>

namespace ui::backups {

using namespace Qt::StringLiterals;

/// Its word follows the language, as that of every action does.
class OpenAction final : public QAction
{
    Q_OBJECT

public:
    explicit OpenAction(QWidget *window) : QAction(QIcon::fromTheme(u"document-open-recent"_s), {}, window)
    {
        window->installEventFilter(this);
        retranslate();
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        return QAction::eventFilter(watched, event);
    }
    void retranslate() { setText(tr("Backups…")); }
};

void attach(Workspace &workspace, MainWindow &window)
{
    app::backup::setStandardRoot(settings::text(settings::backupFolder));
    auto *clock = new BackupClock(workspace, &window);
    auto *open = new OpenAction(&window);
    window.addToFileMenu(open);
    const Leave leave = [&window](std::function<void()> then) { window.leavePage(std::move(then)); };
    QObject::connect(open, &QAction::triggered, &window, [&workspace, &window, clock, leave] {
        (new BackupsDialog(workspace, *clock, leave, &window))->open();
    });
    if (auto *line = window.findChild<StatusLine *>()) {
        QObject::connect(clock, &BackupClock::lastBackupChanged, line, &StatusLine::showLastBackup);
        QObject::connect(clock, &BackupClock::troubled, line, &StatusLine::showBackupTrouble);
        clock->refresh();
    }
}

} // namespace ui::backups

#include "attach.moc"
