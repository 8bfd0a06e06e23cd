// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Reports page as a clerk uses it: papers are chosen, looked at, exported, printed and copied, on a file of its
// own.

#include "app/registration/registration.h"
#include "app/reports/report.h"
#include "db/records/programme.h"
#include "tests/ui/papers.h"
#include "ui/ask.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/reports/csvtable.h"
#include "ui/reports/paperview.h"
#include "ui/reports/preview.h"
#include "ui/reports/printing.h"
#include "ui/reports/reportspage.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/severalbox.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace papers;
using app::registration::Participant;
using app::reports::Format;
using ui::reports::PaperView;
using ui::reports::Preview;
using ui::reports::ReportsPage;

class TestReportsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void bothPapers_appear_inThreeLanguages();
    void emptyConference_showsThePaperWithItsSentence();
    void parameters_changeThePreview_andAreRemembered();
    void secondLanguage_makesThePaperBilingual();
    void columns_areTicked_andRemembered();
    void table_showsItsFirstRows();
    void missingGlyph_isSaidBeforeAnythingIsPrinted();
    void changeAtAnotherDesk_showsUp_andThePlaceIsKept();
    void longList_isCutInThePreviewOnly();
    void exports_areTheReportsOwnBytes();
    void exported_saysWhere_andShowsTheFolder();
    void printing_givesThePagesOfThePaper();
    void printing_takesAPageRange();
    void stopped_leavesNoFile();
    void copied_isATableForSpreadsheets();
    void keyboard_leadsFromTheListToTheFile();
    void filter_findsPapersAndSubjects();
    void keys_zoomAndTurnPages();
    void narrowWindow_foldsTheList();
    void chosenFromElsewhere_isShown();
    void everyFieldThatTakesFocus_hasAName();

private:
    void put(const QString &family, const QString &given);
    void put(int howMany);
    void plan(const QString &title);
    void choose(const QString &id, const QString &language = u"en"_s);
    void waitForPreview();
    void pick(const QString &field, const QString &value);
    [[nodiscard]] QByteArray exported(const QString &name);
    [[nodiscard]] QByteArray written(const QString &report, app::reports::Request request);
    [[nodiscard]] QString shown(int page = 0);
    [[nodiscard]] bool says(const QString &words);
    [[nodiscard]] Preview *preview() { return m_page->findChild<Preview *>(); }
    [[nodiscard]] PaperView *pages() { return m_page->findChild<PaperView *>(); }
    [[nodiscard]] QListView *list() { return m_page->findChild<QListView *>(u"papers"_s); }
    [[nodiscard]] ui::widgets::MessageBar *message() { return m_page->findChild<ui::widgets::MessageBar *>(); }

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    ReportsPage *m_page = nullptr;
    db::Id m_conference = 0;
};

void TestReportsPage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"Huitong"_s);
    QCoreApplication::setApplicationName(u"test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    ui::theme::start();
    ui::language::use(u"en"_s);
}

void TestReportsPage::init()
{
    QSettings().clear();
    m_workspace = std::make_unique<ui::Workspace>(db::Identity{ u"desk A"_s, u"clerk"_s });
    QVERIFY(m_workspace->create({ db::Engine::Sqlite, m_folder.filePath(u"%1.huitong"_s.arg(++m_files)) }));
    const auto made = m_workspace->store()->write({ "Make" }, [](db::WriteSession &s) {
        db::Conference conference;
        conference.code = u"test-2026"_s;
        conference.title = { { u"en"_s, u"Test Conference"_s },
                             { u"zh"_s, u"测试会议"_s },
                             { u"ko"_s, u"시험 회의"_s } };
        conference.firstDay = u"2026-05-04"_s;
        return s.insert(conference);
    });
    QVERIFY(made);
    m_conference = *made;
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, [this](ui::Workspace &workspace, QWidget *parent) {
        m_page = new ReportsPage(workspace, parent);
        return QList<ui::Page *>{ m_page };
    });
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    ui::ask::prepare({});
    ui::ask::takeAsked();
}

void TestReportsPage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    ui::language::use(u"en"_s);
}

void TestReportsPage::put(const QString &family, const QString &given)
{
    Participant p;
    p.person.family = family;
    p.person.given = given;
    p.attendee.conference = m_conference;
    QVERIFY(app::registration::save(*m_workspace->store(), p));
}

void TestReportsPage::put(int howMany)
{
    const auto done = m_workspace->store()->write({ "Fill" }, [&](db::WriteSession &s) {
        for (int i = 0; i < howMany; ++i) {
            Participant p;
            p.person.family = u"王"_s;
            p.person.given = u"伟%1"_s.arg(i);
            p.attendee.conference = m_conference;
            app::registration::save(s, p);
        }
    });
    QVERIFY(done);
}

void TestReportsPage::plan(const QString &title)
{
    QVERIFY(m_workspace->store()->write({ "Plan" }, [&](db::WriteSession &s) {
        db::ProgrammeItem item;
        item.conference = m_conference;
        item.title = { { u"en"_s, title }, { u"zh"_s, u"开幕式"_s }, { u"ko"_s, u"개막식"_s } };
        item.day = u"2026-05-04"_s;
        item.starts = u"09:00"_s;
        item.minutes = 30;
        s.insert(item);
    }));
}

void TestReportsPage::waitForPreview()
{
    QTest::qWait(150); // parameters rest for a moment
    QTRY_VERIFY_WITH_TIMEOUT(!preview()->isWriting(), 20'000);
}

void TestReportsPage::pick(const QString &field, const QString &value)
{
    auto *box = named<QComboBox>(m_page, field);
    QVERIFY2(box, qPrintable(field));
    const int index = box->findData(value);
    QVERIFY2(index >= 0, qPrintable(value));
    box->setCurrentIndex(index);
    emit box->activated(index);
    waitForPreview();
}

void TestReportsPage::choose(const QString &id, const QString &language)
{
    m_page->choose(id);
    waitForPreview();
    pick(u"Language of the paper"_s, language);
}

bool TestReportsPage::says(const QString &words)
{
    const QList<QLabel *> labels = preview()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *l) { return l->isVisible() && l->text().contains(words); });
}

QString TestReportsPage::shown(int page)
{
    return textOf(preview()->paper().bytes, page);
}

QByteArray TestReportsPage::exported(const QString &name)
{
    const QString path = m_folder.filePath(name);
    QFile::remove(path);
    ui::ask::prepare({ path });
    button(m_page, u"Export…"_s)->click();
    const bool done =
        QTest::qWaitFor([&] { return QFile::exists(path) && button(m_page, u"Export…"_s)->isEnabled(); }, 20'000);
    return done ? contents(path) : QByteArray();
}

QByteArray TestReportsPage::written(const QString &report, app::reports::Request request)
{
    request.conference = m_conference;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    app::reports::DeviceSink sink(buffer, u"memory"_s);
    const auto done =
        app::reports::exportReport(*m_workspace->store(), *app::reports::findReport(report), request, sink);
    return done ? buffer.data() : QByteArray();
}

void TestReportsPage::bothPapers_appear_inThreeLanguages()
{
    put(u"김"_s, u"민수"_s);
    plan(u"Opening"_s);
    const QStringList lists{ u"参会人员名单"_s, u"참가자 명단"_s, u"List of participants"_s };
    const QStringList items{ u"开幕式"_s, u"개막식"_s, u"Opening"_s };
    for (int i = 0; i < 3; ++i) {
        const QString language = ui::language::all()[i];
        choose(u"attendees"_s, language);
        QVERIFY2(shown().contains(lists[i]), qPrintable(shown()));
        QVERIFY(shown().contains(u"김민수"_s));
        choose(u"agenda"_s, language);
        QVERIFY2(shown().contains(items[i]), qPrintable(shown()));
        QCOMPARE(pages()->pages(), 1);
        QTRY_VERIFY(pages()->isDrawn());
    }
    // The page is really drawn: there is ink on it.
    const QImage picture = pages()->viewport()->grab().toImage();
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 80;
    QVERIFY(dark > 500);
}

void TestReportsPage::emptyConference_showsThePaperWithItsSentence()
{
    choose(u"attendees"_s);
    QVERIFY(shown().contains(u"Nobody is registered yet."_s));
    choose(u"agenda"_s);
    QVERIFY(shown().contains(u"Nothing is planned yet."_s));
}

void TestReportsPage::parameters_changeThePreview_andAreRemembered()
{
    put(u"王"_s, u"伟"_s);
    put(u"安"_s, u"娜"_s);
    choose(u"attendees"_s, u"zh"_s);
    QVERIFY(shown().indexOf(u"王伟"_s) < shown().indexOf(u"安娜"_s));
    pick(u"Order"_s, u"pinyin"_s);
    QVERIFY(shown().indexOf(u"安娜"_s) < shown().indexOf(u"王伟"_s));
    choose(u"agenda"_s, u"ko"_s);
    m_page->choose(u"attendees"_s);
    waitForPreview();
    QCOMPARE(named<QComboBox>(m_page, u"Language of the paper"_s)->currentData().toString(), u"zh"_s);
    QCOMPARE(named<QComboBox>(m_page, u"Order"_s)->currentData().toString(), u"pinyin"_s);
    QVERIFY(shown().contains(u"参会人员名单"_s));
}

void TestReportsPage::secondLanguage_makesThePaperBilingual()
{
    plan(u"Opening"_s);
    choose(u"agenda"_s, u"zh"_s);
    QVERIFY(!shown().contains(u"개막식"_s));
    pick(u"Second language"_s, u"ko"_s);
    QVERIFY(shown().contains(u"개막식"_s) && shown().contains(u"开幕式"_s));
    pick(u"Second language"_s, u"zh"_s); // the same twice is once
    QVERIFY(!shown().contains(u"개막식"_s) && shown().contains(u"开幕式"_s));
}

void TestReportsPage::columns_areTicked_andRemembered()
{
    choose(u"attendees"_s);
    QVERIFY(!named<ui::widgets::SeveralBox>(m_page, u"Columns"_s)->isVisible()); // of no matter for pages
    pick(u"Format"_s, u"csv"_s);
    auto *columns = named<ui::widgets::SeveralBox>(m_page, u"Columns"_s);
    QVERIFY(columns->isVisible());
    QCOMPARE(columns->text(), u"All"_s);
    emit columns->menu()->aboutToShow();
    for (const QString &word : { u"Number"_s, u"Name"_s })
        for (QAction *action : columns->menu()->actions())
            if (action->text() == word)
                action->toggle();
    waitForPreview();
    QCOMPARE(preview()->findChild<QTableView *>()->model()->columnCount(), 2);
    choose(u"agenda"_s);
    choose(u"attendees"_s);
    columns = named<ui::widgets::SeveralBox>(m_page, u"Columns"_s);
    QCOMPARE(columns->chosen(), (QStringList{ u"number"_s, u"name"_s }));
    emit columns->menu()->aboutToShow();
    columns->menu()->actions().first()->trigger();
    waitForPreview();
    QVERIFY(preview()->findChild<QTableView *>()->model()->columnCount() > 10);
}

void TestReportsPage::table_showsItsFirstRows()
{
    put(60);
    choose(u"attendees"_s, u"zh"_s);
    pick(u"Format"_s, u"csv"_s);
    for (const QString &encoding : { u"utf-8"_s, u"gb18030"_s }) {
        pick(u"Encoding"_s, encoding);
        const QAbstractItemModel *model = preview()->findChild<QTableView *>()->model();
        QCOMPARE(model->rowCount(), 50);
        QCOMPARE(model->index(49, 1).data().toString(), u"王伟49"_s);
    }
    QVERIFY(says(u"The first 50 rows"_s));
}

void TestReportsPage::missingGlyph_isSaidBeforeAnythingIsPrinted()
{
    put(u"王"_s, u"伟🫨"_s); // no font for writing has this one
    choose(u"attendees"_s);
    QVERIFY(!preview()->paper().written.missing.isEmpty());
    QVERIFY(says(u"No installed font has these characters"_s));
}

void TestReportsPage::changeAtAnotherDesk_showsUp_andThePlaceIsKept()
{
    put(120);
    choose(u"attendees"_s);
    QVERIFY(pages()->pages() > 3);
    pages()->goTo(3);
    pages()->verticalScrollBar()->setValue(pages()->verticalScrollBar()->value() + 37);
    const int place = pages()->verticalScrollBar()->value();
    const auto other = m_workspace->store()->another();
    QVERIFY(other);
    Participant p;
    p.person.family = u"이"_s;
    p.person.given = u"영희"_s;
    p.attendee.conference = m_conference;
    QVERIFY(app::registration::save(**other, p));
    QTRY_VERIFY_WITH_TIMEOUT(shown(pages()->pages() - 1).contains(u"이영희"_s), 20'000);
    QCOMPARE(pages()->verticalScrollBar()->value(), place);
    QCOMPARE(pages()->page(), 3);
}

void TestReportsPage::longList_isCutInThePreviewOnly()
{
    put(2'010);
    choose(u"attendees"_s);
    QTRY_VERIFY_WITH_TIMEOUT(preview()->paper().written.cut, 60'000);
    QVERIFY(!shown(pages()->pages() - 1).contains(u"王伟2001"_s));
    QVERIFY(shown(pages()->pages() - 1).contains(u"王伟1999"_s));
    pick(u"Format"_s, u"csv"_s);
    const QByteArray file = exported(u"long.csv"_s);
    QCOMPARE(ui::reports::csvRows(file, {}).size(), 2'011);
}

void TestReportsPage::exports_areTheReportsOwnBytes()
{
    put(u"김"_s, u"민수"_s);
    plan(u"Opening"_s);
    app::reports::Request request;
    request.format = Format::Pdf;
    request.language = u"ko"_s;
    choose(u"attendees"_s, u"ko"_s);
    const QByteArray paper = exported(u"list.pdf"_s);
    QVERIFY(paper.startsWith("%PDF"));
    QCOMPARE(withoutMoment(paper), withoutMoment(written(u"attendees"_s, request)));
    choose(u"agenda"_s, u"ko"_s);
    QCOMPARE(withoutMoment(exported(u"agenda.pdf"_s)), withoutMoment(written(u"agenda"_s, request)));
    choose(u"attendees"_s, u"zh"_s);
    pick(u"Format"_s, u"csv"_s);
    request.format = Format::Csv;
    request.language = u"zh"_s;
    QCOMPARE(exported(u"list.csv"_s), written(u"attendees"_s, request));
}

void TestReportsPage::exported_saysWhere_andShowsTheFolder()
{
    choose(u"agenda"_s);
    QVERIFY(!exported(u"agenda.pdf"_s).isEmpty());
    QTRY_VERIFY(message()->isVisible());
    QVERIFY(message()->text().contains(m_folder.filePath(u"agenda.pdf"_s)));
    QVERIFY(ui::ask::takeAsked().first().contains(u"Agenda"_s));
    QVERIFY(button(message(), u"Show the folder"_s)->isVisible());
}

void TestReportsPage::printing_givesThePagesOfThePaper()
{
    put(60);
    choose(u"attendees"_s);
    const int expected = pages()->pages();
    QVERIFY(expected > 1);
    const QString path = m_folder.filePath(u"print.pdf"_s);
    ui::ask::prepare({ path });
    list()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(message()->isVisible(), 60'000);
    QCOMPARE(ui::reports::pagesOf(contents(path)), expected);
    QVERIFY(message()->text().contains(path));
}

void TestReportsPage::printing_takesAPageRange()
{
    put(90);
    choose(u"attendees"_s);
    QVERIFY(pages()->pages() >= 3);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFileName(m_folder.filePath(u"range.pdf"_s));
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    const auto printed = ui::reports::printPages(preview()->paper().bytes, printer);
    QVERIFY(printed);
    QCOMPARE(*printed, 2);
    QSizeF size;
    QCOMPARE(ui::reports::pagesOf(contents(printer.outputFileName()), &size), 2);
    QCOMPARE(size.toSize(), QSize(595, 842));

    const auto stopped =
        ui::reports::printPages(preview()->paper().bytes, printer, [](qint64 done, qint64) { return done < 1; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, db::Kind::Cancelled);
    QVERIFY(!QFile::exists(printer.outputFileName()));
}

void TestReportsPage::stopped_leavesNoFile()
{
    put(2'000);
    choose(u"attendees"_s);
    QDir folder(m_folder.path());
    QVERIFY(folder.mkdir(u"stopped"_s) && folder.cd(u"stopped"_s));
    ui::ask::prepare({ folder.filePath(u"list.pdf"_s) });
    button(m_page, u"Export…"_s)->click();
    QPushButton *stop = button(m_page, u"Stop"_s);
    QVERIFY(stop->isVisible());
    QVERIFY(!button(m_page, u"Export…"_s)->isEnabled());
    stop->click(); // before any of it can be done: the window has not turned since
    QTRY_VERIFY(!stop->isVisible());
    QVERIFY(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    QVERIFY(!message()->isVisible()); // who stopped it knows
    QVERIFY(button(m_page, u"Export…"_s)->isEnabled());
}

void TestReportsPage::copied_isATableForSpreadsheets()
{
    put(u"欧阳"_s, u"文博"_s);
    choose(u"attendees"_s, u"zh"_s);
    button(m_page, u"Copy"_s)->click();
    QTRY_VERIFY(message()->isVisible());
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].count(u'\t'), lines[1].count(u'\t'));
    QVERIFY(lines[1].contains(u"欧阳"_s));
    choose(u"agenda"_s);
    QVERIFY(!button(m_page, u"Copy"_s)->isEnabled());
    QCOMPARE(ui::reports::tabSeparated({ { u"a\tb"_s, u"c\r\nd"_s } }), u"a b\tc  d\n"_s);
}

void TestReportsPage::keyboard_leadsFromTheListToTheFile()
{
    const QString path = m_folder.filePath(u"keys.pdf"_s);
    m_page->find();
    QTest::keyClicks(QApplication::focusWidget(), u"agen"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list());
    waitForPreview();
    QCOMPARE(list()->currentIndex().data().toString(), u"Agenda"_s);
    QTest::keyClick(list(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Language of the paper"_s);
    list()->setFocus();
    ui::ask::prepare({ path });
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(contents(path).startsWith("%PDF"));
    QTRY_VERIFY(message()->isVisible());
}

void TestReportsPage::filter_findsPapersAndSubjects()
{
    const auto shownRows = [this] {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            if (!list()->isRowHidden(row))
                rows += list()->model()->index(row, 0).data().toString();
        return rows;
    };
    auto *filter = named<QLineEdit>(m_page, u"Filter"_s);
    QCOMPARE(shownRows(), (QStringList{ u"People"_s, u"Attendees"_s, u"Programme"_s, u"Agenda"_s }));
    filter->setText(u"agenda"_s);
    QCOMPARE(shownRows(), (QStringList{ u"Programme"_s, u"Agenda"_s }));
    filter->setText(u"people"_s);
    QCOMPARE(shownRows(), (QStringList{ u"People"_s, u"Attendees"_s }));
    filter->setText(u"zzz"_s);
    QVERIFY(shownRows().isEmpty());
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(shownRows().size(), 4);
}

void TestReportsPage::keys_zoomAndTurnPages()
{
    put(60);
    choose(u"attendees"_s);
    pages()->setFocus();
    const double fitted = pages()->scale();
    QTest::keyClick(pages(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(pages()->scale() > fitted);
    QTest::keyClick(pages(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(pages(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(pages()->scale() < fitted);
    QTest::keyClick(pages(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(pages()->scale(), fitted);
    QTest::keyClick(pages(), Qt::Key_PageDown);
    QTest::keyClick(pages(), Qt::Key_PageDown);
    QCOMPARE(pages()->page(), 2);
    QTest::keyClick(pages(), Qt::Key_Home);
    QCOMPARE(pages()->page(), 1);
    QTest::keyClick(pages(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(pages()->page(), 2);
    QTest::keyClick(pages(), Qt::Key_End);
    QCOMPARE(pages()->page(), pages()->pages());
    const QString place = u"Page %1 of %1"_s.arg(pages()->pages());
    QCOMPARE(pages()->accessibleDescription(), place);
}

void TestReportsPage::narrowWindow_foldsTheList()
{
    QVERIFY(list()->isVisible());
    QVERIFY(!named<QComboBox>(m_page, u"Paper"_s)->isVisible());
    m_window->resize(1000, 700);
    QTRY_VERIFY(!list()->isVisible());
    auto *folded = named<QComboBox>(m_page, u"Paper"_s);
    QVERIFY(folded->isVisible());
    folded->setFocus();
    QTest::keyClick(folded, Qt::Key_End);
    QTRY_COMPARE(folded->currentText(), u"Agenda"_s);
    waitForPreview();
    QTRY_VERIFY(shown().contains(u"Agenda"_s));
}

void TestReportsPage::chosenFromElsewhere_isShown()
{
    named<QLineEdit>(m_page, u"Filter"_s)->setText(u"attend"_s);
    m_page->choose(u"agenda"_s);
    waitForPreview();
    QCOMPARE(list()->currentIndex().data().toString(), u"Agenda"_s);
    QVERIFY(!list()->isRowHidden(list()->currentIndex().row()));
    m_page->choose(u"no-such-paper"_s);
    QCOMPARE(list()->currentIndex().data().toString(), u"Agenda"_s);
}

void TestReportsPage::everyFieldThatTakesFocus_hasAName()
{
    put(3);
    choose(u"attendees"_s);
    pick(u"Format"_s, u"csv"_s);
    int focusable = 0;
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || widget->window() != m_window.get())
            continue;
        ++focusable;
        const auto *push = qobject_cast<const QAbstractButton *>(widget);
        const QString name = widget->accessibleName().isEmpty() && push ? push->text() : widget->accessibleName();
        const bool speaksLater = (push || qobject_cast<const QLabel *>(widget)) && !widget->isVisible();
        QVERIFY2(!name.isEmpty() || speaksLater,
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    QVERIFY(focusable > 15);
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
