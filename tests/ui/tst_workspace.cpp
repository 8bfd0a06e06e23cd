// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes and goes under somebody who works: other data, other names, another language, work on other threads.

#include "db/connection.h"
#include "db/records/person.h"
#include "tests/ui/papers.h"
#include "tests/ui/windowfixture.h"
#include "ui/ask.h"
#include "ui/identitydialog.h"
#include "ui/job.h"
#include "ui/pages/pages.h"
#include "ui/people/peoplepage.h"
#include "ui/reports/preview.h"
#include "ui/reports/reportspage.h"
#include "ui/settings.h"
#include "ui/settingsdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLineEdit>
#include <QSemaphore>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace papers;
using app::registration::Participant;
using ui::reports::Preview;
using ui::reports::ReportsPage;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void conferences_stayWhenTheyCannotBeRead();
    void unreadableConferences_areToldAtOpening();
    void pageThatIsNotLeft_keepsWhoTheDataKnow();
    void deskOfTheCommandLine_standsInTheFirstQuestion();
    void languageOfOneStart_isNotRemembered();
    void undo_takesBackWhatTheMenuNames();
    void redo_bringsBackWhatTheMenuNames();
    void jobThatEnds_waitsForNobodyElse();
    void copyOfTheFile_showsItsOwnPaper();
    void clearedPreview_doesNotBeginAgain();
    void printing_namesThePaperThatWasAskedFor();

private:
    [[nodiscard]] ui::Workspace &workspace() { return m_fixture->workspace; }
    [[nodiscard]] ui::MainWindow *window() { return m_fixture->window.get(); }
    [[nodiscard]] ReportsPage *reports() { return window()->findChild<ReportsPage *>(); }
    [[nodiscard]] Preview *preview() { return window()->findChild<Preview *>(); }
    QAction *action(const QString &text);
    QString said();
    bool hideConferences();
    void save(db::Store &store, const QString &family);
    void type(const QString &text);
    void choosePaper(const QString &id);

    QTemporaryDir m_folder;
    int m_files = 0;
    QString m_path;
    std::unique_ptr<tests::WindowFixture> m_fixture;
};

void TestWorkspace::initTestCase()
{
    QVERIFY(m_folder.isValid());
    tests::WindowFixture::isolate(m_folder);
}

void TestWorkspace::init()
{
    QSettings().clear();
    ui::settings::set(ui::settings::who, u"clerk"_s);
    ui::language::use(u"en"_s);
    m_path = m_folder.filePath(u"%1.huitong"_s.arg(++m_files));
    m_fixture = std::make_unique<tests::WindowFixture>(m_path, ui::pages::make);
    QTRY_COMPARE(workspace().conference().id, m_fixture->conference);
    ui::ask::prepare({});
    ui::ask::takeAsked();
}

void TestWorkspace::cleanup()
{
    m_fixture.reset();
    QTest::qWait(0); // pages that were still being drawn go later
    ui::language::use(u"en"_s);
}

QAction *TestWorkspace::action(const QString &text)
{
    for (QAction *candidate : window()->findChildren<QAction *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

QString TestWorkspace::said()
{
    const auto *bar = window()->findChild<ui::widgets::MessageBar *>();
    return bar->isVisible() ? bar->text() : QString();
}

// As a damage would: the file opens, and its conferences cannot be read.
bool TestWorkspace::hideConferences()
{
    const auto raw = db::Connection::open({ db::Engine::Sqlite, m_path }, db::Access::Write);
    if (!raw)
        return false;
    (*raw)->runScript(u"ALTER TABLE conference RENAME TO hidden"_s);
    return true;
}

void TestWorkspace::save(db::Store &store, const QString &family)
{
    Participant p;
    p.person.family = family;
    p.attendee.conference = m_fixture->conference;
    QVERIFY(app::registration::save(store, p));
}

// Into the form of a new participant.
void TestWorkspace::type(const QString &text)
{
    workspace().show(u"attendee"_s, 0);
    QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestWorkspace::choosePaper(const QString &id)
{
    workspace().show(u"report:"_s + id, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!preview()->isWriting() && !preview()->paper().bytes.isEmpty(), 20'000);
}

void TestWorkspace::conferences_stayWhenTheyCannotBeRead()
{
    QVERIFY(hideConferences());
    emit workspace().store()->changed({ { u"conference"_s, {} } });
    QCOMPARE(workspace().conference().id, m_fixture->conference);
    QCOMPARE(workspace().conferences().size(), 1);
    QVERIFY(!said().isEmpty());
}

void TestWorkspace::unreadableConferences_areToldAtOpening()
{
    QVERIFY(hideConferences());
    QVERIFY(workspace().open({ db::Engine::Sqlite, m_path }));
    QCOMPARE(workspace().conference().id, 0);
    QVERIFY(!said().isEmpty());
}

// The data stay open as they are, and who they know with them.
void TestWorkspace::pageThatIsNotLeft_keepsWhoTheDataKnow()
{
    type(u"LEE Young"_s);
    ui::ask::prepare({ u"no"_s });
    QTest::keyClick(window(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = window()->findChild<ui::SettingsDialog *>();
    QVERIFY(dialog);
    named<QLineEdit>(dialog, u"Your name"_s)->setText(u"deputy"_s);
    dialog->accept();
    QCOMPARE(ui::ask::takeAsked().size(), 1);
    QCOMPARE(workspace().store()->identity().who, u"clerk"_s);
    QCOMPARE(workspace().identity().who, u"clerk"_s);
    QVERIFY(said().startsWith(u"The new name counts"_s));
    QVERIFY(workspace().open({ db::Engine::Sqlite, m_path }));
    QCOMPARE(workspace().store()->identity().who, u"deputy"_s);
    QCOMPARE(workspace().identity().who, u"deputy"_s);
}

void TestWorkspace::deskOfTheCommandLine_standsInTheFirstQuestion()
{
    workspace().close();
    QSettings().clear();
    workspace().setIdentity({ u"desk X"_s, {} });
    window()->begin({});
    auto *dialog = window()->findChild<ui::IdentityDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *desk = named<QLineEdit>(dialog, u"Name of this desk"_s);
    QCOMPARE(desk->text(), u"desk X"_s);
    named<QLineEdit>(dialog, u"Your name"_s)->setText(u"deputy"_s);
    desk->clear();
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->focusWidget(), desk); // where something is missing
    dialog->reject();
    QCOMPARE(workspace().identity().desk, u"desk X"_s);
}

void TestWorkspace::languageOfOneStart_isNotRemembered()
{
    ui::language::choose(u"zh"_s);
    ui::language::use(u"ko"_s);
    QCOMPARE(ui::language::current(), u"ko"_s);
    QCOMPARE(ui::language::preferred(), u"zh"_s);
}

void TestWorkspace::undo_takesBackWhatTheMenuNames()
{
    save(*workspace().store(), u"Quill"_s);
    const auto other = workspace().store()->another(); // this desk, in another program
    QVERIFY(other);
    save(**other, u"Marsh"_s);
    QAction *undo = action(u"Undo: Register Quill"_s); // the window has not heard of the other one yet
    QVERIFY(undo);
    undo->trigger();
    const auto left = workspace().store()->read([](db::Session &s) { return s.all<db::Person>(); });
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().family, u"Marsh"_s);
}

void TestWorkspace::redo_bringsBackWhatTheMenuNames()
{
    save(*workspace().store(), u"Quill"_s);
    save(*workspace().store(), u"Marsh"_s);
    action(u"Undo: Register Marsh"_s)->trigger();
    const auto other = workspace().store()->another();
    QVERIFY(other && (*other)->undo());
    QAction *redo = action(u"Redo: Register Marsh"_s);
    QVERIFY(redo);
    redo->trigger();
    const auto left = workspace().store()->read([](db::Session &s) { return s.all<db::Person>(); });
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().family, u"Marsh"_s);
}

void TestWorkspace::jobThatEnds_waitsForNobodyElse()
{
    QSemaphore mayEnd;
    std::atomic<bool> hasEnded = false;
    QThreadPool::globalInstance()->start([&] {
        mayEnd.tryAcquire(1, 5000);
        hasEnded = true;
    });
    std::make_unique<ui::Job>().reset();
    QVERIFY(!hasEnded);
    mayEnd.release();
    QThreadPool::globalInstance()->waitForDone();
}

// A copy holds the same conference under the same id.
void TestWorkspace::copyOfTheFile_showsItsOwnPaper()
{
    save(*workspace().store(), u"Quill"_s);
    const db::Location original = workspace().store()->location();
    const db::Location copy{ db::Engine::Sqlite, m_folder.filePath(u"copy-%1.huitong"_s.arg(m_files)) };
    workspace().close();
    QTRY_VERIFY(!QFile::exists(original.text + u"-wal"_s)); // whoever still reads is done
    QVERIFY(QFile::copy(original.text, copy.text));
    {
        const auto other = db::Store::open(copy, { u"desk A"_s, u"clerk"_s });
        QVERIFY(other);
        save(**other, u"Marsh"_s);
    }
    QVERIFY(workspace().open(original));
    choosePaper(u"attendees"_s);
    const auto shown = [this] { return textOf(preview()->paper().bytes).toLower(); };
    QVERIFY2(shown().contains(u"quill"_s), qPrintable(shown()));
    QVERIFY(!shown().contains(u"marsh"_s));
    QVERIFY(workspace().open(copy));
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains(u"marsh"_s), 20'000);
}

void TestWorkspace::clearedPreview_doesNotBeginAgain()
{
    choosePaper(u"attendees"_s);
    preview()->refresh();
    QVERIFY(preview()->isWriting());
    preview()->refresh(); // again as soon as this one is done
    preview()->clear();
    QVERIFY(!preview()->isWriting());
}

void TestWorkspace::printing_namesThePaperThatWasAskedFor()
{
    save(*workspace().store(), u"Quill"_s);
    choosePaper(u"attendees"_s);
    const QString title = app::reports::title(*app::reports::findReport(u"attendees"_s));
    ui::ask::prepare({ m_folder.filePath(u"named.pdf"_s) });
    button(reports(), u"Print…"_s)->click();
    reports()->choose(u"agenda"_s); // while the other one is written
    QStringList asked;
    QTRY_VERIFY_WITH_TIMEOUT(!(asked += ui::ask::takeAsked()).isEmpty(), 20'000);
    QCOMPARE(asked, QStringList{ title });
    QTRY_VERIFY_WITH_TIMEOUT(button(reports(), u"Print…"_s)->isEnabled(), 20'000);
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
