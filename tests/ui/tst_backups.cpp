// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups as a clerk meets them: in the foot of the window, by the clock, and back again in two clicks.

#include "app/backup/keeper.h"
#include "app/registration/registration.h"
#include "ui/ask.h"
#include "ui/backups/attach.h"
#include "ui/backups/backupclock.h"
#include "ui/backups/backupsdialog.h"
#include "ui/backups/backupsmodel.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/moment.h"
#include "ui/people/peoplepage.h"
#include "ui/statusline.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::backup::Backup;
using app::backup::Keeper;
using app::backup::Reason;
using ui::backups::BackupClock;
using ui::backups::BackupsDialog;
using ui::backups::BackupsModel;

namespace {

QString allText(QWidget *root)
{
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>())
        if (label->isVisibleTo(root))
            texts += label->text();
    return texts.join(u'\n');
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void foot_saysWhenTheLastBackupWas();
    void clock_backsUpWhatChanged_andNothingElse();
    void clock_saysOnceThatItCannot();
    void withoutBackups_theListSaysSo();
    void backupNow_isListedAndChosen();
    void restoring_takesTwoClicks_andEveryPageShowsIt();
    void restored_canBeTakenBack();
    void answeringNo_changesNothing();
    void halfFilledForm_isNotLostToARestore();
    void whileAnotherProgramWorks_nothingIsRestored();
    void readOnlyFile_isRestoredIntoANewOne();
    void nothingOpen_offersTheBackupsOfTheLastPlace();
    void folderOfBackups_isAskedForByName();
    void everythingThatTakesFocus_hasAName();
    void language_switchesWhileTheListIsOpen();
    void ages_areSaidInWords();

private:
    void add(const QString &family);
    Keeper keeper() const { return Keeper({ db::Engine::Sqlite, m_path }); }
    BackupClock &clock() const { return *m_window->findChild<BackupClock *>(); }
    BackupsDialog *openList();
    void waitForClock();
    QAction *action(QObject *root, const QString &text) const;
    QTableView *list(BackupsDialog *dialog) const { return dialog->findChild<QTableView *>(); }
    QStringList peopleShown() const;
    QString foot() const { return allText(m_window->findChild<ui::StatusLine *>()); }
    QString message(QWidget *root) const
    {
        return root->findChild<ui::widgets::MessageBar *>(QString(), Qt::FindChildrenRecursively)->text();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    QString m_path;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::people::PeoplePage *m_page = nullptr;
    db::Id m_conference = 0;
};

void TestBackups::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"Huitong"_s);
    QCoreApplication::setApplicationName(u"test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    ui::theme::start();
    ui::language::use(u"en"_s);
}

void TestBackups::init()
{
    qputenv("HUITONG_BACKUPS", QFile::encodeName(m_folder.filePath(u"backups"_s)));
    m_workspace = std::make_unique<ui::Workspace>(db::Identity{ u"desk A"_s, u"clerk"_s });
    m_path = m_folder.filePath(u"%1.huitong"_s.arg(++m_files));
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, [this](ui::Workspace &workspace, QWidget *parent) {
        m_page = new ui::people::PeoplePage(workspace, parent);
        return QList<ui::Page *>{ m_page };
    });
    ui::backups::attach(*m_workspace, *m_window);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_workspace->create({ db::Engine::Sqlite, m_path }));
    db::Conference conference;
    conference.code = u"test-2026"_s;
    conference.title.set(u"en"_s, u"Test Conference"_s);
    const auto made = m_workspace->store()->write({ "Make" }, [&](db::WriteSession &s) {
        db::Conference copy = conference;
        return s.insert(copy);
    });
    QVERIFY(made);
    m_conference = *made;
    ui::ask::prepare({});
    ui::ask::takeAsked();
}

void TestBackups::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    ui::language::use(u"en"_s);
}

void TestBackups::add(const QString &family)
{
    app::registration::Participant p;
    p.person.family = family;
    p.attendee.conference = m_conference;
    QVERIFY(app::registration::save(*m_workspace->store(), p));
}

QAction *TestBackups::action(QObject *root, const QString &text) const
{
    for (QAction *candidate : root->findChildren<QAction *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

// As soon as it is there, and with what it found.
BackupsDialog *TestBackups::openList()
{
    action(m_window.get(), u"Backups…"_s)->trigger();
    auto *dialog = m_window->findChild<BackupsDialog *>();
    const auto isRead = [&] {
        return list(dialog)->model()->rowCount() > 0
            || dialog->findChild<ui::widgets::EmptyState *>()->isVisibleTo(dialog);
    };
    return QTest::qWaitFor(isRead, 20'000) ? dialog : nullptr;
}

// Whatever the clock has begun is done.
void TestBackups::waitForClock()
{
    QTRY_VERIFY_WITH_TIMEOUT(!clock().isWorking(), 20'000);
}

QStringList TestBackups::peopleShown() const
{
    QStringList names;
    const QAbstractItemModel *model = m_page->findChild<QTableView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names += model->index(row, 1).data().toString();
    return names;
}

void TestBackups::foot_saysWhenTheLastBackupWas()
{
    QTRY_VERIFY2(foot().contains(u"No backup yet"_s), qPrintable(foot()));
    clock().look();
    QTRY_VERIFY(foot().contains(u"Last backup "_s));
    QVERIFY(clock().lastBackup().isValid());
    QVERIFY2(foot().contains(ui::momentInWords(clock().lastBackup()) + u", just now"_s), qPrintable(foot()));
    m_workspace->close();
    QVERIFY(!foot().contains(u"backup"_s));
    QVERIFY(m_workspace->open({ db::Engine::Sqlite, m_path }));
    QVERIFY(!foot().contains(u"No backup yet"_s)); // nothing is said before it is known
    QTRY_VERIFY(foot().contains(u"Last backup "_s));
}

void TestBackups::clock_backsUpWhatChanged_andNothingElse()
{
    int ages = 0;
    const auto age = [&] { // the newest becomes an hour old
        const Backup newest = keeper().backups().first();
        const QString name =
            newest.at.addSecs(-3600 + 60 * ages++).toString(u"yyyy-MM-dd'T'HHmmss'Z-clock.huitong.zst'"_s);
        QVERIFY(QFile::rename(newest.path, keeper().folder() + u'/' + name));
    };
    add(u"Kim"_s);
    clock().look();
    QTRY_COMPARE(keeper().backups().size(), 1);
    QCOMPARE(keeper().backups()[0].people, 1);
    add(u"Lee"_s);
    waitForClock();
    clock().look(); // too soon
    QVERIFY(clock().isWorking()); // which is found out elsewhere
    waitForClock();
    QCOMPARE(keeper().backups().size(), 1);
    age();
    clock().look();
    QTRY_COMPARE(keeper().backups().size(), 2);
    waitForClock();
    age();
    clock().look(); // nothing changed
    QVERIFY(!clock().isWorking());
    QCOMPARE(keeper().backups().size(), 2);
}

void TestBackups::clock_saysOnceThatItCannot()
{
    const QString inTheWay = m_folder.filePath(u"file-%1"_s.arg(m_files));
    QVERIFY(QFile(inTheWay).open(QIODevice::WriteOnly));
    qputenv("HUITONG_BACKUPS", QFile::encodeName(inTheWay));
    clock().look();
    QTRY_VERIFY(
        message(m_window->centralWidget()).startsWith(u"The backup by the clock failed. The folder for backups"_s));
    QTRY_VERIFY2(foot().contains(u"▲ No backup yet"_s), qPrintable(foot()));
    m_window->centralWidget()->findChild<ui::widgets::MessageBar *>()->clear();
    clock().look();
    waitForClock();
    QVERIFY(!m_window->centralWidget()->findChild<ui::widgets::MessageBar *>()->isVisible());
}

void TestBackups::withoutBackups_theListSaysSo()
{
    BackupsDialog *dialog = openList();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<ui::widgets::EmptyState *>()->sentence(), u"There is no backup yet."_s);
    QVERIFY(!action(dialog, u"Restore…"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<BackupsDialog *>());
}

void TestBackups::backupNow_isListedAndChosen()
{
    add(u"Kim"_s);
    BackupsDialog *dialog = openList();
    const QAbstractItemModelTester tester(list(dialog)->model());
    action(dialog, u"Back up now"_s)->trigger();
    QTRY_COMPARE(list(dialog)->model()->rowCount(), 1);
    QTRY_COMPARE(message(dialog), u"The backup is made and was read back."_s);
    QCOMPARE(list(dialog)->model()->index(0, 1).data().toString(), u"By hand"_s);
    QCOMPARE(list(dialog)->model()->index(0, 2).data().toString(), u"1"_s);
    QCOMPARE(list(dialog)->currentIndex().row(), 0);
    QVERIFY(list(dialog)->isVisible());
    QVERIFY(foot().contains(u"Last backup "_s));
    dialog->reject();
}

void TestBackups::restoring_takesTwoClicks_andEveryPageShowsIt()
{
    add(u"Kim"_s);
    QVERIFY(keeper().backUp(*m_workspace->store(), Reason::Hand));
    add(u"Lee"_s);
    QTRY_COMPARE(peopleShown(), (QStringList{ u"Kim"_s, u"Lee"_s }));
    BackupsDialog *dialog = openList();
    ui::ask::prepare({ u"yes"_s });
    QTest::keyClick(list(dialog), Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<BackupsDialog *>());
    QCOMPARE(m_workspace->store()->location().text, m_path);
    QTRY_COMPARE(peopleShown(), QStringList{ u"Kim"_s });
    QVERIFY(message(m_window->centralWidget()).endsWith(u"are back. How they were before is among the backups."_s));
    QCOMPARE(keeper().backups().size(), 2);
    QCOMPARE(keeper().backups().first().reason, Reason::Restore);
    add(u"Park"_s); // work goes on
    QTRY_COMPARE(peopleShown(), (QStringList{ u"Kim"_s, u"Park"_s }));
}

void TestBackups::restored_canBeTakenBack()
{
    add(u"Kim"_s);
    QVERIFY(keeper().backUp(*m_workspace->store(), Reason::Hand));
    add(u"Lee"_s);
    for (const QStringList &wanted : { QStringList{ u"Kim"_s }, QStringList{ u"Kim"_s, u"Lee"_s } }) {
        BackupsDialog *dialog = openList();
        list(dialog)->selectRow(0);
        ui::ask::prepare({ u"yes"_s });
        action(dialog, u"Restore…"_s)->trigger();
        QTRY_VERIFY(!m_window->findChild<BackupsDialog *>());
        QTRY_COMPARE(peopleShown(), wanted);
    }
}

void TestBackups::answeringNo_changesNothing()
{
    add(u"Kim"_s);
    QVERIFY(keeper().backUp(*m_workspace->store(), Reason::Hand));
    add(u"Lee"_s);
    BackupsDialog *dialog = openList();
    action(dialog, u"Restore…"_s)->trigger();
    const QStringList asked = ui::ask::takeAsked();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0].startsWith(u"Restore the backup of "_s));
    QVERIFY(m_workspace->store()); // which a restore closes at once
    QCOMPARE(keeper().backups().size(), 1);
    QTRY_COMPARE(peopleShown().size(), 2);
    dialog->reject();
}

void TestBackups::halfFilledForm_isNotLostToARestore()
{
    add(u"Kim"_s);
    QVERIFY(keeper().backUp(*m_workspace->store(), Reason::Hand));
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"LEE Young"_s);
    BackupsDialog *dialog = openList();
    ui::ask::takeAsked();
    ui::ask::prepare({ u"yes"_s, u"no"_s }); // restore, and then rather not
    action(dialog, u"Restore…"_s)->trigger();
    QCOMPARE(ui::ask::takeAsked().size(), 2);
    QVERIFY(m_workspace->store());
    QCOMPARE(keeper().backups().size(), 1);
    dialog->reject();
}

void TestBackups::whileAnotherProgramWorks_nothingIsRestored()
{
    add(u"Kim"_s);
    QVERIFY(keeper().backUp(*m_workspace->store(), Reason::Hand));
    add(u"Lee"_s);
    const auto other = db::Store::open({ db::Engine::Sqlite, m_path }, { u"desk B"_s, u"colleague"_s });
    QVERIFY(other);
    QVERIFY((*other)->read([](db::Session &s) { return s.value(u"SELECT 1"_s).toInt(); }));
    BackupsDialog *dialog = openList();
    ui::ask::prepare({ u"yes"_s });
    action(dialog, u"Restore…"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(message(dialog).startsWith(u"Another program has "_s), 15'000);
    QTRY_COMPARE(peopleShown().size(), 2);
    QVERIFY(m_workspace->store());
    dialog->reject();
}

void TestBackups::readOnlyFile_isRestoredIntoANewOne()
{
    add(u"Kim"_s);
    QVERIFY(keeper().backUp(*m_workspace->store(), Reason::Hand));
    add(u"Lee"_s);
    const auto before = std::exchange(db::isOnNetworkDisk, [this](const QString &path) { return path == m_path; });
    QVERIFY(m_workspace->open({ db::Engine::Sqlite, m_path }));
    QVERIFY(!m_workspace->isWritable());
    BackupsDialog *dialog = openList();
    ui::ask::prepare({ u"yes"_s });
    action(dialog, u"Restore…"_s)->trigger();
    QTRY_VERIFY(!m_window->findChild<BackupsDialog *>());
    db::isOnNetworkDisk = before;
    QVERIFY(m_workspace->store()->location().text != m_path);
    QTRY_COMPARE(peopleShown(), QStringList{ u"Kim"_s });
    QVERIFY(message(m_window->centralWidget()).contains(u"is open as the new file"_s));
}

void TestBackups::nothingOpen_offersTheBackupsOfTheLastPlace()
{
    add(u"Kim"_s);
    QVERIFY(keeper().backUp(*m_workspace->store(), Reason::Hand));
    m_workspace->close();
    QVERIFY(QFile::remove(m_path)); // the worst that can happen
    BackupsDialog *dialog = openList();
    QCOMPARE(list(dialog)->model()->rowCount(), 1);
    QVERIFY(!action(dialog, u"Back up now"_s)->isEnabled());
    ui::ask::prepare({ u"yes"_s });
    action(dialog, u"Restore…"_s)->trigger();
    QTRY_VERIFY(!m_window->findChild<BackupsDialog *>());
    QVERIFY(m_workspace->store());
    QTRY_COMPARE(peopleShown(), QStringList{ u"Kim"_s });
}

void TestBackups::folderOfBackups_isAskedForByName()
{
    BackupsDialog *dialog = openList();
    QVERIFY(!action(dialog, u"Show the folder"_s)->isEnabled());
    QVERIFY(keeper().backUp(*m_workspace->store(), Reason::Hand));
    clock().refresh();
    QTRY_VERIFY(action(dialog, u"Show the folder"_s)->isEnabled());
    dialog->reject();
}

void TestBackups::everythingThatTakesFocus_hasAName()
{
    QVERIFY(keeper().backUp(*m_workspace->store(), Reason::Hand));
    BackupsDialog *dialog = openList();
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(dialog)
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isTableCorner = button && qobject_cast<QTableView *>(widget->parentWidget());
        QVERIFY2(isTableCorner || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_COMPARE(QApplication::focusWidget(), list(dialog));
    dialog->reject();
}

void TestBackups::language_switchesWhileTheListIsOpen()
{
    QVERIFY(keeper().backUp(*m_workspace->store(), Reason::Hand));
    BackupsDialog *dialog = openList();
    ui::language::use(u"zh"_s);
    ui::language::use(u"en"_s);
    QCOMPARE(dialog->windowTitle(), u"Backups"_s);
    QCOMPARE(list(dialog)->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"When"_s);
    QVERIFY(action(m_window.get(), u"Backups…"_s));
    dialog->reject();
}

void TestBackups::ages_areSaidInWords()
{
    QCOMPARE(ui::ageInWords(5), u"just now"_s);
    QCOMPARE(ui::ageInWords(59 * 60), u"59 min ago"_s);
    QCOMPARE(ui::ageInWords(5 * 3600), u"5 h ago"_s);
    QCOMPARE(ui::ageInWords(3 * 86400), u"3 d ago"_s);
}

QTEST_MAIN(TestBackups)

#include "tst_backups.moc"
