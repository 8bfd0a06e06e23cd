// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page, form and dialog in three languages, light and dark, in two sizes, on the sample conference and
// on an empty one: gallery FOLDER

#include "app/backup/keeper.h"
#include "app/conferences/conferences.h"
#include "app/registration/orders.h"
#include "app/sample/sample.h"
#include "ui/ask.h"
#include "ui/backups/attach.h"
#include "ui/backups/backupclock.h"
#include "ui/backups/backupsdialog.h"
#include "ui/conferencedialog.h"
#include "ui/identitydialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/manualwindow.h"
#include "ui/pages/pages.h"
#include "ui/people/versions.h"
#include "ui/quickfind/quickfind.h"
#include "ui/serverdialog.h"
#include "ui/settingsdialog.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using app::registration::Participant;

namespace {

constexpr QSize sizes[] = { { 1280, 800 }, { 1920, 1080 } };
constexpr int settled = 500; // ms: readings in the background, previews

class Gallery
{
public:
    Gallery(ui::Workspace &workspace, const QString &folder, const QString &prefix)
        : m_workspace(workspace), m_folder(folder), m_prefix(prefix), m_window(workspace, [this](ui::Workspace &w, QWidget *parent) {
              m_pages = ui::pages::make(w, parent);
              return m_pages;
          })
    {
        m_find = new ui::quickfind::QuickFind(workspace, &m_window);
        for (const auto reason : { app::backup::Reason::Clock, app::backup::Reason::Import, app::backup::Reason::Hand })
            if (!app::backup::Keeper(workspace.store()->location()).backUp(*workspace.store(), reason))
                qFatal("no backup could be made");
        ui::backups::attach(workspace, m_window);
        m_window.show();
    }

    void shootAll(qsizetype sizesWanted)
    {
        for (const QString &language : ui::language::all())
            for (const auto mode : { ui::theme::Mode::Light, ui::theme::Mode::Dark })
                for (qsizetype i = 0; i < sizesWanted; ++i) {
                    ui::language::use(language);
                    ui::theme::use(mode);
                    m_window.resize(sizes[i]);
                    m_suffix = u"-%1-%2-%3.png"_s.arg(language, mode == ui::theme::Mode::Dark ? u"dark"_s : u"light"_s)
                                   .arg(sizes[i].width());
                    shootPages();
                    if (i == 0) {
                        shootDialogs();
                        shootMenusAndFind();
                    }
                }
        ui::theme::use(ui::theme::Mode::Light);
        ui::theme::useTextSize(150);
        for (const QString &language : ui::language::all()) {
            ui::language::use(language);
            m_window.resize(sizes[0]);
            m_suffix = u"-%1-light-%2-large.png"_s.arg(language).arg(sizes[0].width());
            shootPages();
        }
        ui::theme::useTextSize(100);
    }

private:
    void shoot(const QString &name, QWidget *widget = nullptr)
    {
        (widget ? widget : &m_window)->grab().save(m_folder + u'/' + m_prefix + name + m_suffix);
    }

    void shootPages()
    {
        auto *pages = m_window.findChild<QListWidget *>(u"navigation"_s);
        for (int i = 0; i < m_pages.size(); ++i) {
            pages->setCurrentRow(i);
            QTest::qWait(settled);
            chooseSomething(m_pages[i]);
            shoot(m_pages[i]->key());
            shootForm(m_pages[i]);
        }
    }

    // The third row of the first list on the page, so that a card has something to show.
    static void chooseSomething(QWidget *page)
    {
        for (QAbstractItemView *view : page->findChildren<QAbstractItemView *>())
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0 && !view->inherits("QListView")) {
                view->setCurrentIndex(view->model()->index(std::min(2, view->model()->rowCount() - 1), 0));
                QTest::qWait(50);
                return;
            }
    }

    void shootForm(ui::Page *page)
    {
        for (QAction *action : page->actions())
            if (action->shortcut() == QKeySequence(QKeySequence::New) && action->isEnabled()) {
                action->trigger();
                QTest::qWait(100);
                shoot(page->key() + u"-new"_s);
                ui::ask::prepare({ u"yes"_s });
                closeForm(page);
                return;
            }
    }

    void shootMenusAndFind()
    {
        for (const QAction *entry : m_window.menuBar()->actions()) {
            entry->menu()->popup(m_window.mapToGlobal(QPoint()));
            QTest::qWait(20);
            shoot(u"menu-%1"_s.arg(m_window.menuBar()->actions().indexOf(entry)), entry->menu());
            entry->menu()->close();
        }
        m_find->open();
        m_find->findChild<QLineEdit *>()->setText(u"김"_s);
        QTest::qWait(settled);
        shoot(u"find"_s);
        m_find->hide();
        m_workspace.show(u"venue"_s, m_workspace.conference().venue);
        QTest::qWait(settled);
        shoot(u"venues"_s);
        m_workspace.show(u"conference"_s, m_workspace.conference().id);
        for (QAction *action : m_pages.first()->findChildren<QAction *>(Qt::FindDirectChildrenOnly))
            if (action->icon().name() == "document-edit"_L1)
                action->trigger();
        QTest::qWait(settled);
        shoot(u"conference-form"_s);
        closeForm(&m_window);
    }

    static void closeForm(QWidget *page)
    {
        for (QAction *action : page->findChildren<QAction *>())
            if (action->shortcuts().contains(QKeySequence(Qt::Key_Escape))
                && qobject_cast<QWidget *>(action->parent())->isVisible())
                action->trigger();
    }

    void shootDialogs()
    {
        QWidget *dialogs[] = { new ui::ConferenceDialog(m_workspace, &m_window),
                               new ui::ServerDialog(&m_window),
                               new ui::IdentityDialog({ u"desk A"_s, u"王伟"_s }, &m_window),
                               new ui::SettingsDialog({ u"desk A"_s, u"王伟"_s }, &m_window),
                               new ui::ManualWindow(&m_window),
                               versions(),
                               new ui::backups::BackupsDialog(
                                   m_workspace, *m_window.findChild<ui::backups::BackupClock *>(),
                                   [](auto then) { then(); }, &m_window) };
        const QString names[] = { u"conference"_s, u"server"_s, u"identity"_s, u"settings"_s, u"manual"_s, u"versions"_s, u"backups"_s };
        for (std::size_t i = 0; i < std::size(dialogs); ++i) {
            if (!dialogs[i])
                continue;
            dialogs[i]->show();
            QTest::qWait(50);
            shoot(u"dialog-"_s + names[i], dialogs[i]);
            delete dialogs[i];
        }
    }

    QDialog *versions()
    {
        const auto base = m_workspace.store()->read([&](db::Session &s) {
            app::registration::Listing listing;
            listing.conference = m_workspace.conference().id;
            const QList<db::Id> ids = app::registration::attendeeIds(s, listing);
            return ids.isEmpty() ? Participant{} : app::registration::load(s, ids.first());
        });
        if (base->attendee.id == 0)
            return nullptr;
        Participant mine = *base;
        Participant theirs = *base;
        mine.person.phone = u"+82 2 555 0101"_s;
        theirs.person.phone = u"+82 2 555 0199"_s;
        theirs.attendee.status = db::Status::Declined;
        QList<ui::forms::Version> found;
        for (const auto &difference : ui::people::differences(*base, mine, theirs, [](db::Id) { return QString(); }))
            found += difference.version;
        return new ui::forms::VersionsDialog(found, &m_window);
    }

    ui::Workspace &m_workspace;
    QString m_folder;
    QString m_prefix;
    QString m_suffix;
    QList<ui::Page *> m_pages;
    ui::quickfind::QuickFind *m_find = nullptr;
    ui::MainWindow m_window;
};

void shootStart(ui::Workspace &workspace, const QString &folder)
{
    ui::MainWindow window(workspace, ui::pages::make);
    window.resize(sizes[0]);
    window.show();
    QTest::qWait(100);
    window.grab().save(folder + u"/start.png"_s);
}

bool makeEmpty(ui::Workspace &workspace, const QString &path)
{
    if (!workspace.create({ db::Engine::Sqlite, path }))
        return false;
    db::Conference conference;
    conference.code = u"spring-2026"_s;
    conference.title = { { u"zh"_s, u"东北亚经贸合作推介会"_s }, { u"ko"_s, u"동북아 경제무역 협력 설명회"_s },
                         { u"en"_s, u"Northeast Asia Trade Promotion"_s } };
    conference.firstDay = u"2026-04-01"_s;
    conference.lastDay = u"2026-04-02"_s;
    const auto saved = app::conferences::save(*workspace.store(), conference);
    if (saved)
        workspace.setConference(saved->id);
    return bool(saved);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fputs("usage: gallery FOLDER\n", stderr);
        return 2;
    }
    QTemporaryDir temporary;
    QCoreApplication::setOrganizationName(u"Huitong"_s);
    QCoreApplication::setApplicationName(u"gallery"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, temporary.path());
    qputenv("HUITONG_BACKUPS", QFile::encodeName(temporary.filePath(u"backups"_s)));
    ui::theme::start();
    ui::Workspace workspace({ u"desk A"_s, u"clerk"_s });
    shootStart(workspace, folder);
    const db::Location sample{ db::Engine::Sqlite, temporary.filePath(u"sample.huitong"_s) };
    if (!app::sample::make(app::sample::samples().constFirst(), sample, workspace.identity()) || !workspace.open(sample))
        return 1;
    Gallery(workspace, folder, {}).shootAll(std::size(sizes));
    if (!makeEmpty(workspace, temporary.filePath(u"empty.huitong"_s)))
        return 1;
    Gallery(workspace, folder, u"empty-"_s).shootAll(1);
    return 0;
}
