// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page, form and dialog in three languages, light and dark, in two sizes: gallery FOLDER

#include "app/backup/keeper.h"
#include "app/registration/orders.h"
#include "app/registration/registration.h"
#include "ui/ask.h"
#include "ui/backups/attach.h"
#include "ui/backups/backupclock.h"
#include "ui/backups/backupsdialog.h"
#include "ui/conferencedialog.h"
#include "ui/exportdialog.h"
#include "ui/identitydialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/people/organisationfield.h"
#include "ui/people/participantform.h"
#include "ui/people/peoplepage.h"
#include "ui/people/versions.h"
#include "ui/serverdialog.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using app::registration::Participant;

namespace {

constexpr QSize sizes[] = { { 1280, 800 }, { 1920, 1080 } };

struct Somebody
{
    const char16_t *family, *given, *latinFamily, *latinGiven, *country, *organisation, *title;
    db::Category category;
    db::Status status;
};

using enum db::Category;
constexpr Somebody people[] = {
    { u"김", u"민수", u"Kim", u"Min-su", u"KR", u"주식회사 한빛상사", u"대표이사", Guest, db::Status::Confirmed },
    { u"欧阳", u"文", u"Ouyang", u"Wen", u"CN", u"长春市会展办公室", u"主任", Organiser, db::Status::Confirmed },
    { u"王", u"伟", u"Wang", u"Wei", u"CN", u"吉林远东机械有限公司", u"总经理", Delegate, db::Status::Invited },
    { u"Smith", u"John", u"", u"", u"GB", u"Northern Trade Council", u"Director of Northeast Asian Affairs", Speaker, db::Status::Invited },
    { u"박", u"지훈", u"Park", u"Ji-hun", u"KR", u"동아경제신문", u"기자", Media, db::Status::Declined },
    { u"佐藤", u"美咲", u"Sato", u"Misaki", u"JP", u"新潟港湾協会", u"会長", Guest, db::Status::Confirmed },
    { u"이", u"영희", u"Lee", u"Yeong-hui", u"KR", u"주식회사 한빛상사", u"통역", Interpreter, db::Status::Confirmed },
    { u"单", u"晓梅", u"Shan", u"Xiaomei", u"CN", u"长春大学", u"教授", Speaker, db::Status::Cancelled },
};

db::Result<void> fill(db::Store &store)
{
    return store.write({ "Fill" }, [](db::WriteSession &s) {
        db::Conference conference;
        conference.code = u"spring-2026"_s;
        conference.title = { { u"zh"_s, u"东北亚经贸合作推介会"_s }, { u"ko"_s, u"동북아 경제무역 협력 설명회"_s },
                             { u"en"_s, u"Northeast Asia Trade Promotion"_s } };
        s.insert(conference);
        for (int round = 0; round < 6; ++round)
            for (const Somebody &one : people) {
                Participant p;
                p.person.family = QString::fromUtf16(one.family);
                p.person.given = QString::fromUtf16(one.given);
                p.person.latinFamily = QString::fromUtf16(one.latinFamily);
                p.person.latinGiven = QString::fromUtf16(one.latinGiven);
                p.person.country = QString::fromUtf16(one.country);
                p.person.phone = u"+86 431 0000 00%1"_s.arg(round);
                p.person.email = u"someone@example.org"_s;
                p.organisation.name.set(u"zh"_s, QString::fromUtf16(one.organisation));
                p.post.title.set(u"zh"_s, QString::fromUtf16(one.title));
                p.attendee.conference = conference.id;
                p.attendee.category = one.category;
                p.attendee.status = one.status;
                app::registration::save(s, p);
            }
    });
}

class Gallery
{
public:
    Gallery(ui::Workspace &workspace, const QString &folder)
        : m_workspace(workspace), m_folder(folder), m_window(workspace, [this](ui::Workspace &w, QWidget *parent) {
              m_page = new ui::people::PeoplePage(w, parent);
              return QList<ui::Page *>{ m_page };
          })
    {
        for (const auto reason : { app::backup::Reason::Clock, app::backup::Reason::Import, app::backup::Reason::Hand })
            if (!app::backup::Keeper(workspace.store()->location()).backUp(*workspace.store(), reason))
                qFatal("no backup could be made");
        ui::backups::attach(workspace, m_window);
        m_window.show();
    }

    void shootAll()
    {
        for (const QString &language : ui::language::all())
            for (const auto mode : { ui::theme::Mode::Light, ui::theme::Mode::Dark })
                for (const QSize size : sizes) {
                    ui::language::use(language);
                    ui::theme::use(mode);
                    m_window.resize(size);
                    m_suffix = u"-%1-%2-%3.png"_s.arg(language, mode == ui::theme::Mode::Dark ? u"dark"_s : u"light"_s)
                                   .arg(size.width());
                    shootPage();
                    shootForm();
                    if (size == sizes[0])
                        shootDialogs();
                }
    }

private:
    void shoot(const QString &name, QWidget *widget = nullptr)
    {
        QTest::qWait(20);
        (widget ? widget : &m_window)->grab().save(m_folder + u'/' + name + m_suffix);
    }

    void shootPage()
    {
        auto *table = m_page->findChild<QTableView *>();
        table->selectRow(1);
        shoot(u"people"_s);
        auto *filter = m_page->findChild<QLineEdit *>();
        filter->setText(u"xyz"_s);
        shoot(u"people-none"_s);
        filter->clear();
    }

    void shootForm()
    {
        ui::ask::prepare({ u"yes"_s });
        m_window.activateWindow();
        m_page->actions().first()->trigger();
        auto *form = m_page->findChild<ui::people::ParticipantForm *>();
        shoot(u"form"_s);
        for (QLineEdit *field : form->findChildren<QLineEdit *>())
            if (field->isVisible() && field->isEnabled() && field->text().isEmpty() && !field->validator()) {
                QInputMethodEvent event;
                event.setCommitString(field->inherits("ui::people::OrganisationField") ? u"新公司"_s : u"王伟"_s);
                QApplication::sendEvent(field, &event);
            }
        form->findChild<QPushButton *>(u"save"_s)->click();
        QTest::qWait(400);
        shoot(u"form-problems"_s);
        form->findChild<QPushButton *>(u"close"_s)->click();
    }

    void shootDialogs()
    {
        QDialog *dialogs[] = { new ui::ConferenceDialog(m_workspace, &m_window), new ui::ServerDialog(&m_window),
                               new ui::IdentityDialog({ u"desk A"_s, u"王伟"_s }, &m_window),
                               new ui::ExportDialog(m_workspace, app::reports::reports().first(), &m_window), versions(),
                               new ui::backups::BackupsDialog(m_workspace, *m_window.findChild<ui::backups::BackupClock *>(), &m_window) };
        const QString names[] = { u"conference"_s, u"server"_s, u"identity"_s, u"export"_s, u"versions"_s, u"backups"_s };
        for (int i = 0; i < 6; ++i) {
            dialogs[i]->show();
            shoot(u"dialog-"_s + names[i], dialogs[i]);
            delete dialogs[i];
        }
    }

    QDialog *versions()
    {
        const auto base = m_workspace.store()->read([&](db::Session &s) {
            app::registration::Listing listing;
            listing.conference = m_workspace.conference().id;
            return app::registration::load(s, app::registration::attendeeIds(s, listing).first());
        });
        Participant mine = *base;
        Participant theirs = *base;
        mine.person.phone = u"+82 2 555 0101"_s;
        theirs.person.phone = u"+82 2 555 0199"_s;
        theirs.attendee.status = db::Status::Declined;
        QList<ui::forms::Version> versions;
        for (const auto &difference : ui::people::differences(*base, mine, theirs, [](db::Id) { return QString(); }))
            versions += difference.version;
        return new ui::forms::VersionsDialog(versions, &m_window);
    }

    ui::Workspace &m_workspace;
    QString m_folder;
    QString m_suffix;
    ui::people::PeoplePage *m_page = nullptr;
    ui::MainWindow m_window;
};

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
    ui::MainWindow empty(workspace, [](ui::Workspace &w, QWidget *parent) {
        return QList<ui::Page *>{ new ui::people::PeoplePage(w, parent) };
    });
    empty.resize(sizes[0]);
    empty.show();
    empty.grab().save(folder + u"/start.png"_s);
    if (!workspace.create({ db::Engine::Sqlite, temporary.filePath(u"gallery.huitong"_s) }) || !fill(*workspace.store()))
        return 1;
    Gallery(workspace, folder).shootAll();
    return 0;
}
