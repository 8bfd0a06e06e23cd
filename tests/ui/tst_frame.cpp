// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of the window: menus, settings, copies, the manual, what it remembers.

#include "app/conferences/conferences.h"
#include "app/registration/registration.h"
#include "ui/ask.h"
#include "ui/folders.h"
#include "ui/identitydialog.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/manualwindow.h"
#include "ui/navigation.h"
#include "ui/pages/pages.h"
#include "ui/people/peoplepage.h"
#include "ui/recent.h"
#include "ui/settings.h"
#include "ui/settingsdialog.h"
#include "ui/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool touch(const QString &path, const QByteArray &content = {})
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

template<class T>
T *named(QWidget *root, const QString &accessibleName)
{
    for (T *widget : root->findChildren<T *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void recentFiles_areListedNewestFirst_andGoneOnesAreGrey();
    void recentList_neverHoldsAPassword();
    void copy_isWrittenAndRestored_andOpened();
    void copy_neverTakesThePlaceOfAnotherFile();
    void sample_goesIntoTheDocuments_andIsNumbered();
    void close_leavesAnEmptyWindowThatSaysWhatToDo();
    void settings_applyAtOnce();
    void nameAndDesk_countForTheNextChange();
    void firstStart_switchesTheLanguageAtOnce();
    void pageAndWidths_areRemembered();
    void navigation_foldsInANarrowWindow_andByKey();
    void insideConferences_standIndentedBelowTheirContainer();
    void F6_walksThroughTheParts();
    void manual_hasTheSameSectionsInEveryLanguage();
    void manual_opensAtThePage_andFinds();
    void manual_loadsNothingFromOutside();
    void crash_isToldWithTheLastChange();

private:
    void makeWindow();
    ui::people::PeoplePage *people() { return m_window->findChild<ui::people::PeoplePage *>(); }
    void goToPeople() { m_workspace->show(u"attendee"_s, 0); }
    QAction *action(const QString &text);
    QString said();
    void put(const QString &family, const QString &given);
    QString newFile();

    QTemporaryDir m_folder;
    int m_files = 0;
    QString m_path;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestFrame::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &name : { u"data"_s, u"config"_s, u"run"_s, u"Documents"_s })
        QVERIFY(QDir(m_folder.path()).mkdir(name));
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"data"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"config"_s)));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.filePath(u"run"_s)));
    QFile::setPermissions(m_folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCoreApplication::setOrganizationName(u"Huitong"_s);
    QCoreApplication::setApplicationName(u"test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"config"_s));
    ui::theme::start();
    ui::language::use(u"en"_s);
}

void TestFrame::init()
{
    QSettings().clear();
    ui::settings::set(ui::settings::who, u"clerk"_s);
    ui::language::use(u"en"_s);
    m_workspace = std::make_unique<ui::Workspace>(db::Identity{ u"desk A"_s, u"clerk"_s });
    m_path = newFile();
    QVERIFY(m_workspace->open({ db::Engine::Sqlite, m_path }));
    makeWindow();
    ui::ask::prepare({});
    ui::ask::takeAsked();
}

void TestFrame::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    ui::theme::useTextSize(100);
    ui::theme::use(ui::theme::Mode::Light);
}

void TestFrame::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, ui::pages::make);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestFrame::newFile()
{
    const QString path = m_folder.filePath(u"meeting-%1.huitong"_s.arg(++m_files));
    const auto store = db::Store::create({ db::Engine::Sqlite, path }, { u"desk A"_s, u"clerk"_s });
    db::Conference conference;
    conference.code = u"test-2026"_s;
    conference.title.set(u"en"_s, u"Test Conference"_s);
    conference.firstDay = u"2026-09-03"_s;
    conference.lastDay = u"2026-09-05"_s;
    const auto made = (*store)->write({ "Make" }, [&](db::WriteSession &s) { s.insert(conference); });
    return made ? path : QString();
}

QAction *TestFrame::action(const QString &text)
{
    for (QAction *candidate : m_window->findChildren<QAction *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

QString TestFrame::said()
{
    const auto *bar = m_window->findChild<ui::widgets::MessageBar *>();
    return bar->isVisible() ? bar->text() : QString();
}

void TestFrame::put(const QString &family, const QString &given)
{
    app::registration::Participant p;
    p.person.family = family;
    p.person.given = given;
    p.attendee.conference = m_workspace->conference().id;
    QVERIFY(app::registration::save(*m_workspace->store(), p));
}

void TestFrame::recentFiles_areListedNewestFirst_andGoneOnesAreGrey()
{
    const QString gone = m_folder.filePath(u"gone.huitong"_s);
    ui::recent::note(gone);
    const QString other = newFile();
    ui::ask::prepare({ other });
    action(u"Open…"_s)->trigger();
    QCOMPARE(m_workspace->store()->location().text, other);
    QCOMPARE(ui::recent::all(), (QStringList{ other, gone }));

    auto *menu = m_window->findChild<ui::RecentMenu *>();
    menu->refill();
    QCOMPARE(menu->actions().first()->data().toString(), other);
    QTRY_VERIFY(!menu->actions().at(1)->isEnabled());
    QVERIFY(menu->actions().at(1)->text().endsWith(u"(no longer there)"_s));
    QVERIFY(menu->actions().first()->isEnabled());
    QAction *forget = menu->actions().at(menu->actions().size() - 2);
    QVERIFY(forget->isEnabled());
    forget->trigger();
    QCOMPARE(ui::recent::all(), QStringList{ other });

    for (int i = 0; i < 20; ++i)
        ui::recent::note(u"/nowhere/%1.huitong"_s.arg(i));
    QCOMPARE(ui::recent::all().size(), ui::recent::most);
    QCOMPARE(ui::recent::all().first(), u"/nowhere/19.huitong"_s);
    ui::recent::note(u"/nowhere/15.huitong"_s);
    QCOMPARE(ui::recent::all().first(), u"/nowhere/15.huitong"_s);
    QCOMPARE(ui::recent::all().count(u"/nowhere/15.huitong"_s), 1);
}

void TestFrame::recentList_neverHoldsAPassword()
{
    ui::recent::note(u"postgresql://clerk:secret@db.example.org/fair"_s);
    ui::recent::note(u"postgresql:///fair?user=clerk&password=secret"_s);
    QVERIFY(ui::recent::all().isEmpty());
    ui::recent::note(u"postgresql://clerk@db.example.org/fair"_s);
    QCOMPARE(ui::recent::all().size(), 1);
}

void TestFrame::copy_isWrittenAndRestored_andOpened()
{
    put(u"김"_s, u"민수"_s);
    const QString copy = m_folder.filePath(u"copy.huitong"_s);
    const QString restored = m_folder.filePath(u"restored.huitong"_s);
    ui::ask::prepare({ copy });
    action(u"Save a copy…"_s)->trigger();
    QTRY_VERIFY(said().contains(copy));
    QCOMPARE(m_workspace->store()->location().text, m_path); // the copy is not what is worked on

    ui::ask::prepare({ copy, restored });
    action(u"Restore a backup…"_s)->trigger();
    QTRY_COMPARE(m_workspace->store()->location().text, restored);
    const auto people =
        m_workspace->store()->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); });
    QVERIFY(people);
    QCOMPARE(*people, 1);
    QCOMPARE(ui::recent::all().first(), restored);
    QVERIFY(action(u"Undo: Register 김민수"_s)); // the history came along
}

void TestFrame::copy_neverTakesThePlaceOfAnotherFile()
{
    const QString taken = m_folder.filePath(u"taken.huitong"_s);
    QVERIFY(touch(taken, "mine"));
    ui::ask::prepare({ taken });
    action(u"Save a copy…"_s)->trigger();
    QTRY_VERIFY(said().contains(taken));
    QCOMPARE(contentOf(taken), "mine");
}

void TestFrame::sample_goesIntoTheDocuments_andIsNumbered()
{
    const QString first = ui::folders::documents(u"sample.huitong"_s);
    QVERIFY(touch(first));
    const QString second = ui::folders::free(first);
    QVERIFY(second.endsWith(u"/sample-2.huitong"_s));
    action(u"Try the sample"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_workspace->store()->location().text, second, 60'000);
    QVERIFY(said().contains(second));
    QVERIFY(ui::ask::takeAsked().isEmpty());
    QVERIFY(m_workspace->conference().id != 0);
}

void TestFrame::close_leavesAnEmptyWindowThatSaysWhatToDo()
{
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_workspace->store());
    const auto offered = [this] {
        QStringList words;
        for (const QPushButton *button : m_window->findChildren<QPushButton *>())
            if (button->isVisible())
                words += button->text();
        return words;
    };
    QTRY_COMPARE(offered(), (QStringList{ u"Open…"_s, u"New file…"_s, u"Try the sample"_s }));
    QCOMPARE(m_window->windowTitle(), u"Huitong"_s);
    QVERIFY(!action(u"Save a copy…"_s)->isEnabled());
}

void TestFrame::settings_applyAtOnce()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ui::SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const double before = QApplication::font().pointSizeF();

    auto *size = named<QComboBox>(dialog, u"Text size"_s);
    size->setCurrentIndex(size->findData(150));
    emit size->activated(size->currentIndex());
    QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
    QCOMPARE(ui::settings::number(ui::settings::textSize, 0), 150);

    auto *colours = named<QComboBox>(dialog, u"Colours"_s);
    colours->setCurrentIndex(2);
    emit colours->activated(2);
    QCOMPARE(ui::theme::mode(), ui::theme::Mode::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), ui::theme::dark().paper);

    const QString folder = m_folder.filePath(u"Documents"_s);
    ui::ask::prepare({ folder });
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text() == u"Choose…"_s)
            button->click();
    QCOMPARE(ui::settings::text(ui::settings::backupFolder), folder);
    QCOMPARE(ui::folders::backups(), folder);
    ui::ask::prepare({ m_folder.filePath(u"nowhere"_s) });
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text() == u"Choose…"_s)
            button->click();
    QCOMPARE(ui::settings::text(ui::settings::backupFolder), folder); // what cannot be written is not taken

    auto *language = named<QComboBox>(dialog, u"Language of the window"_s);
    language->setCurrentIndex(language->findData(u"ko"_s));
    emit language->activated(language->currentIndex());
    QCOMPARE(ui::language::current(), u"ko"_s);
    QTRY_VERIFY(m_window->menuBar()->actions().first()->text() != u"&File"_s);
    QVERIFY(dialog->isVisible());
}

void TestFrame::nameAndDesk_countForTheNextChange()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ui::SettingsDialog *>();
    named<QLineEdit>(dialog, u"Your name"_s)->setText(u"deputy"_s);
    named<QLineEdit>(dialog, u"Name of this desk"_s)->setText(u"desk B"_s);
    dialog->accept();
    QCOMPARE(ui::settings::text(ui::settings::desk), u"desk B"_s);
    QCOMPARE(m_workspace->store()->identity().desk, u"desk B"_s);
    put(u"王"_s, u"伟"_s);
    const auto who = m_workspace->store()->read([](db::Session &s) { return db::history::list(s, 1).first().who; });
    QVERIFY(who);
    QCOMPARE(*who, u"deputy"_s);
}

void TestFrame::firstStart_switchesTheLanguageAtOnce()
{
    m_workspace->close();
    QSettings().clear();
    m_workspace->setIdentity({});
    m_window->begin({});
    auto *dialog = m_window->findChild<ui::IdentityDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Welcome to Huitong"_s);
    auto *language = named<QComboBox>(dialog, u"Language of the window"_s);
    language->setCurrentIndex(language->findData(u"zh"_s));
    emit language->activated(language->currentIndex());
    QTRY_VERIFY(dialog->windowTitle() != u"Welcome to Huitong"_s);
    dialog->findChildren<QLineEdit *>().first()->setText(u"文员"_s);
    dialog->accept();
    QCOMPARE(m_workspace->identity().who, u"文员"_s);
    QCOMPARE(ui::settings::text(ui::settings::who), u"文员"_s);
    QCOMPARE(ui::settings::text(ui::settings::language), u"zh"_s);
}

void TestFrame::pageAndWidths_areRemembered()
{
    put(u"김"_s, u"민수"_s);
    goToPeople();
    auto *splitter = people()->findChild<QSplitter *>();
    QVERIFY(splitter);
    m_window->resize(1600, 900);
    QTRY_VERIFY(splitter->sizes().size() >= 2 && splitter->sizes().at(1) > 0);
    splitter->setSizes({ splitter->width() - 360, 360 });
    const QList<int> sizes = splitter->sizes();
    QVERIFY(m_window->close());
    QCOMPARE(ui::settings::text(ui::settings::page), u"people"_s);
    m_window.reset();
    makeWindow();
    m_window->resize(1600, 900); // the screen of the tests is smaller than that
    // The window grew from the size that fits the screen, which rounds.
    const auto card = [this] { return people()->findChild<QSplitter *>()->sizes().at(1); };
    QTRY_VERIFY(std::abs(card() - sizes.at(1)) <= 1);
    m_window->resize(780, 600);
    QVERIFY(m_window->close());
    m_window.reset();
    makeWindow();
    QCOMPARE(m_window->size(), QSize(780, 600));
}

void TestFrame::navigation_foldsInANarrowWindow_andByKey()
{
    m_window->resize(1280, 800);
    auto *list = named<QListWidget>(m_window.get(), u"Pages"_s);
    const int full = list->width();
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTRY_VERIFY(list->width() < full / 2);
    QVERIFY(!list->item(0)->data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(!list->item(0)->toolTip().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QTRY_COMPARE(list->width(), full);
    m_window->resize(1000, 700);
    QTRY_VERIFY(list->width() < full / 2);
    auto *chooser = named<QToolButton>(m_window.get(), u"Conference"_s);
    QVERIFY(chooser->isVisible()); // another conference can be chosen all the same
}

void TestFrame::insideConferences_standIndentedBelowTheirContainer()
{
    const auto made = m_workspace->store()->write({ "Make" }, [](db::WriteSession &s) {
        db::Conference fair;
        fair.code = u"fair"_s;
        fair.title.set(u"en"_s, u"Fair"_s);
        fair.firstDay = u"2026-09-01"_s;
        fair.lastDay = u"2026-09-09"_s;
        s.insert(fair);
        db::Conference inside;
        inside.code = u"inside"_s;
        inside.title.set(u"en"_s, u"<b>Inside</b>"_s);
        inside.container = fair.id;
        inside.firstDay = inside.lastDay = u"2026-08-31"_s; // listed before its fair otherwise
        s.insert(inside);
    });
    QVERIFY(made);
    auto *chooser = named<QComboBox>(m_window.get(), u"Conference"_s);
    QTRY_COMPARE(chooser->count(), 3);
    const int fair = chooser->findText(u"Fair"_s);
    QVERIFY(fair >= 0);
    QCOMPARE(chooser->itemText(fair + 1), u"<b>Inside</b>"_s);
    QCOMPARE(chooser->itemData(fair, ui::Navigation::DepthRole).toInt(), 0);
    QCOMPARE(chooser->itemData(fair + 1, ui::Navigation::DepthRole).toInt(), 1);
    const QString tip = chooser->itemData(fair, Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"2026"_s) && tip.contains(u'–'), qPrintable(tip));
}

void TestFrame::F6_walksThroughTheParts()
{
    put(u"김"_s, u"민수"_s);
    m_window->resize(1600, 900);
    auto *pages = named<QListWidget>(m_window.get(), u"Pages"_s);
    goToPeople();
    auto *table = people()->findChild<QTableView *>();
    QTRY_VERIFY(table->isVisible());
    pages->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), table);
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), pages);
}

void TestFrame::manual_hasTheSameSectionsInEveryLanguage()
{
    const ui::Manual english = ui::Manual::in(u"en"_s);
    QVERIFY(english.sections.size() >= 9);
    for (const QString &language : ui::language::all()) {
        const ui::Manual manual = ui::Manual::in(language);
        QCOMPARE(manual.sections.size(), english.sections.size());
        for (qsizetype i = 0; i < manual.sections.size(); ++i) {
            QCOMPARE(manual.sections[i].keys, english.sections[i].keys);
            QVERIFY(language == "en"_L1 || manual.sections[i].title != english.sections[i].title);
        }
        QVERIFY(!manual.text.contains(u"{#"_s));
        QVERIFY(!manual.text.contains(u"SPDX"_s));
        QCOMPARE(manual.text.count(u"\n| "_s), english.text.count(u"\n| "_s)); // as many keys
        QVERIFY(manual.text.size() > 1500);
    }
}

void TestFrame::manual_opensAtThePage_andFinds()
{
    goToPeople();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *manual = m_window->findChild<ui::ManualWindow *>();
    QVERIFY(manual && manual->isVisible());
    auto *contents = named<QListWidget>(manual, u"Contents"_s);
    const auto sections = ui::Manual::in(u"en"_s).sections;
    QCOMPARE(contents->count(), int(sections.size()));
    QVERIFY(sections[contents->currentRow()].keys.contains(u"people"_s));
    auto *text = manual->findChild<ui::ManualText *>();
    QCOMPARE(text->textCursor().block().text(), sections[contents->currentRow()].title);

    auto *search = named<QLineEdit>(manual, u"Search in the manual"_s);
    search->setFocus();
    QTest::keyClicks(search, u"keyring"_s);
    QCOMPARE(text->textCursor().selectedText().toLower(), u"keyring"_s);
    QTest::keyClicks(search, u"zzz"_s);
    QVERIFY(!text->textCursor().hasSelection());
    ui::language::use(u"zh"_s);
    QTRY_COMPARE(contents->item(0)->text(), ui::Manual::in(u"zh"_s).sections.first().title);
    QTest::keyClick(manual, Qt::Key_Escape);
    QVERIFY(!manual->isVisible());
}

void TestFrame::manual_loadsNothingFromOutside()
{
    const QString picture = m_folder.filePath(u"picture.png"_s);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(picture));
    ui::ManualText text(nullptr);
    text.setMarkdown(u"![](%1)"_s.arg(QUrl::fromLocalFile(picture).toString()));
    text.resize(200, 100);
    text.show();
    const QImage seen = text.grab().toImage();
    for (int x = 0; x < seen.width(); x += 2)
        for (int y = 0; y < seen.height(); y += 2)
            QVERIFY(seen.pixelColor(x, y) != QColor(Qt::red));
    const QVariant loaded = text.document()->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(picture));
    QVERIFY(loaded.toByteArray().isEmpty() && loaded.value<QImage>().isNull() && loaded.value<QPixmap>().isNull());
}

void TestFrame::crash_isToldWithTheLastChange()
{
    put(u"김"_s, u"민수"_s);
    m_workspace->close();
    m_window->tellOfCrash();
    QVERIFY(said().startsWith(u"The last session ended unexpectedly. Everything that was saved is there."_s));
    m_window->begin(m_path);
    QVERIFY2(said().contains(u"Register 김민수"_s), qPrintable(said()));
    const auto *bar = m_window->findChild<ui::widgets::MessageBar *>();
    QCOMPARE(bar->findChild<QPushButton *>()->text(), u"Show the log folder"_s);
    QVERIFY(m_workspace->open({ db::Engine::Sqlite, newFile() }));
    QVERIFY(said().isEmpty()); // once is enough
}

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
