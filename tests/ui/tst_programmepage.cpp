// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The programme as an organizer uses it: planning item after item, moving them, seeing what does not go together.

#include "db/records/venue.h"
#include "tests/support/testdatabase.h"
#include "ui/ask.h"
#include "ui/language.h"
#include "ui/programme/daybar.h"
#include "ui/programme/itemfields.h"
#include "ui/programme/programmepage.h"
#include "ui/programme/shiftdialog.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using db::ProgrammeItem;
using ui::programme::ProgrammePage;

namespace {

// As an input method hands over what was composed.
void commit(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

} // namespace

class TestProgrammePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptyProgramme_saysSo();
    void items_arePlannedOneAfterTheOther_byKeyboard();
    void end_canBeTypedInsteadOfMinutes();
    void beginning_followsTheHall_untilSomebodyWritesOne();
    void day_standsOnce_andTabsNarrowTheList();
    void altArrows_moveAnItem_andUndoBringsItBack();
    void shift_asksAndSaysWhatComesOfIt();
    void duplicate_opensTheCopy();
    void conflicts_standInTheRowAndOnTheCard();
    void otherDesk_isSeenWithoutLosingTheForm();
    void hiddenItem_isShownWhenWanted();
    void conferenceChangedElsewhere_keepsTheForm();
    void table_standsUpToTheModelTester();
    void everyFocusableWidget_hasAName();

private:
    db::Id put(const QString &title, const QString &starts, qint64 minutes = 10, const QString &day = u"2026-04-01"_s,
               db::Id hall = 0);
    QLineEdit *field(const QString &column) const
    {
        return qobject_cast<QLineEdit *>(m_page->form()->fields()->field(column));
    }
    QTableView *table() const { return m_page->table(); }
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            titles += cell(row, 2);
        return titles;
    }
    void chooseRow(int row) const
    {
        table()->setFocus();
        table()->selectRow(row);
    }
    QList<ProgrammeItem> items() const
    {
        return *m_workspace->store()->read(
            [](db::Session &s) { return s.all<ProgrammeItem>(u"ORDER BY day, starts, id"_s); });
    }
    bool cardSays(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *l) { return l->text().contains(text); });
    }

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ProgrammePage> m_page;
    db::Id m_conference = 0;
    db::Id m_hall = 0;
};

void TestProgrammePage::init()
{
    m_settings = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
    ui::language::use(u"en"_s);
    m_database = std::make_unique<tests::TestDatabase>(db::Engine::Sqlite);
    m_workspace = std::make_unique<ui::Workspace>(db::Identity{ u"desk"_s, u"clerk"_s });
    QVERIFY(m_workspace->create(m_database->location()));
    QVERIFY(m_workspace->store()->write({ "Make" }, [this](db::WriteSession &s) {
        db::Venue venue;
        venue.name.set(u"en"_s, u"Centre"_s);
        s.insert(venue);
        db::Hall hall;
        hall.venue = venue.id;
        hall.name.set(u"en"_s, u"Large hall"_s);
        m_hall = s.insert(hall);
        db::Conference conference;
        conference.code = u"spring"_s;
        conference.title.set(u"en"_s, u"Spring"_s);
        conference.firstDay = u"2026-04-01"_s;
        conference.lastDay = u"2026-04-02"_s;
        conference.languages = u"zh en"_s;
        conference.venue = venue.id;
        m_conference = s.insert(conference);
    }));
    m_workspace->setConference(m_conference);
    m_page = std::make_unique<ProgrammePage>(*m_workspace, nullptr);
    m_page->resize(1080, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    ui::ask::prepare({});
    ui::ask::takeAsked();
}

void TestProgrammePage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_database.reset();
}

db::Id TestProgrammePage::put(const QString &title, const QString &starts, qint64 minutes, const QString &day,
                              db::Id hall)
{
    return *m_workspace->store()->write({ "Put" }, [&](db::WriteSession &s) {
        ProgrammeItem item;
        item.conference = m_conference;
        item.title = { { u"en"_s, title }, { u"zh"_s, u"议程"_s } };
        item.day = day;
        item.starts = starts;
        item.minutes = minutes;
        item.hall = hall;
        return s.insert(item);
    });
}

void TestProgrammePage::emptyProgramme_saysSo()
{
    QTRY_VERIFY(!table()->isVisible());
    QVERIFY(cardSays(u"Nothing is planned yet."_s));
}

void TestProgrammePage::items_arePlannedOneAfterTheOther_byKeyboard()
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_page->form()->isVisible());
    QCOMPARE(field(u"starts"_s)->text(), u"09:00"_s);
    field(u"hall"_s)->setFocus();
    QTest::keyClicks(field(u"hall"_s), u"large hall"_s);
    field(u"title"_s)->setFocus();
    commit(u"开幕"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"Opening"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(field(u"starts"_s)->text(), u"09:15"_s); // where the first one ends
    QVERIFY(m_page->form()->isVisible());
    field(u"title"_s)->setFocus();
    commit(u"致辞"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->form()->isVisible());
    const auto planned = items();
    QCOMPARE(planned.size(), 2);
    QCOMPARE(planned[0].title.exact(u"en"_s), u"Opening"_s);
    QCOMPARE(planned[1].starts, u"09:15"_s);
    QCOMPARE(planned[1].hall, m_hall);
    QCOMPARE(planned[1].day, u"2026-04-01"_s);
    QCOMPARE(planned[1].kind, db::ItemKind::Speech);
}

void TestProgrammePage::end_canBeTypedInsteadOfMinutes()
{
    QCOMPARE(ui::programme::minutesFrom(u"20"_s, u"14:00"_s), 20);
    QCOMPARE(ui::programme::minutesFrom(u"14:25"_s, u"14:00"_s), 25);
    QCOMPARE(ui::programme::minutesFrom({}, u"14:00"_s), 0);
    QVERIFY(!ui::programme::minutesFrom(u"13:00"_s, u"14:00"_s));
    QVERIFY(!ui::programme::minutesFrom(u"soon"_s, u"14:00"_s));
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(field(u"minutes"_s)->accessibleDescription(), u"until 09:15"_s);
    field(u"minutes"_s)->setFocus();
    field(u"minutes"_s)->clear();
    QTest::keyClicks(field(u"minutes"_s), u"9:40"_s);
    QCOMPARE(field(u"minutes"_s)->accessibleDescription(), u"until 09:40"_s);
    QTest::keyClick(field(u"minutes"_s), Qt::Key_Tab);
    QCOMPARE(field(u"minutes"_s)->text(), u"40"_s);
}

void TestProgrammePage::beginning_followsTheHall_untilSomebodyWritesOne()
{
    put(u"Talks"_s, u"14:00"_s, 30, u"2026-04-01"_s, m_hall);
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(field(u"starts"_s)->text(), u"09:00"_s);
    field(u"hall"_s)->setFocus();
    QTest::keyClicks(field(u"hall"_s), u"large hall"_s);
    QCOMPARE(field(u"starts"_s)->text(), u"14:30"_s);
    field(u"starts"_s)->clear();
    QTest::keyClicks(field(u"starts"_s), u"1700"_s);
    field(u"hall"_s)->clear();
    QCOMPARE(field(u"starts"_s)->text(), u"1700"_s);
}

void TestProgrammePage::day_standsOnce_andTabsNarrowTheList()
{
    put(u"A"_s, u"09:00"_s);
    put(u"B"_s, u"10:00"_s);
    put(u"C"_s, u"09:00"_s, 10, u"2026-04-02"_s);
    QTRY_COMPARE(titles(), (QStringList{ u"A"_s, u"B"_s, u"C"_s }));
    QVERIFY(!table()->isColumnHidden(0));
    QCOMPARE(cell(0, 0), u"1 Apr"_s);
    QCOMPARE(cell(0, 0, ui::widgets::SecondLineRole), u"Wednesday"_s);
    QCOMPARE(cell(1, 0), QString());
    QCOMPARE(cell(2, 0), u"2 Apr"_s);
    QCOMPARE(cell(0, 1), u"09:00–09:10"_s);
    auto *tabs = m_page->findChild<QTabBar *>();
    QCOMPARE(tabs->count(), 3);
    tabs->setCurrentIndex(2);
    QTRY_COMPARE(titles(), QStringList{ u"C"_s });
    QVERIFY(table()->isColumnHidden(0));
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(static_cast<const ProgrammeItem &>(*m_page->form()->fields()->record()).day, u"2026-04-02"_s);
}

void TestProgrammePage::altArrows_moveAnItem_andUndoBringsItBack()
{
    put(u"A"_s, u"09:00"_s, 30);
    put(u"B"_s, u"09:30"_s, 10);
    QTRY_COMPARE(titles(), (QStringList{ u"A"_s, u"B"_s }));
    chooseRow(1);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(titles(), (QStringList{ u"B"_s, u"A"_s }));
    QTRY_COMPARE(table()->currentIndex().row(), 0);
    QCOMPARE(cell(1, 1), u"09:10–09:40"_s);
    QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(titles(), (QStringList{ u"A"_s, u"B"_s }));
    QVERIFY(m_workspace->store()->undo());
    QTRY_COMPARE(titles(), (QStringList{ u"B"_s, u"A"_s }));
}

void TestProgrammePage::shift_asksAndSaysWhatComesOfIt()
{
    put(u"A"_s, u"09:00"_s);
    put(u"B"_s, u"10:00"_s);
    put(u"C"_s, u"11:00"_s);
    QTRY_COMPARE(titles().size(), 3);
    chooseRow(1);
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_page->findChild<ui::programme::ShiftDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>()->setValue(15);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *l) {
        return l->text() == "2 items move: the first then begins at 10:15, the last ends at 11:25."_L1;
    }));
    dialog->accept();
    QTRY_COMPARE(cell(2, 1), u"11:15–11:25"_s);
    QCOMPARE(cell(0, 1), u"09:00–09:10"_s);
    QCOMPARE(cell(1, 1), u"10:15–10:25"_s);
}

void TestProgrammePage::duplicate_opensTheCopy()
{
    put(u"A"_s, u"09:00"_s);
    QTRY_COMPARE(titles().size(), 1);
    chooseRow(0);
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_page->form()->isVisible());
    QCOMPARE(field(u"starts"_s)->text(), u"09:10"_s);
    QTest::keyClick(field(u"starts"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(titles(), (QStringList{ u"A"_s, u"A"_s }));
    QCOMPARE(items().last().minutes, 10);
}

void TestProgrammePage::conflicts_standInTheRowAndOnTheCard()
{
    put(u"A"_s, u"09:00"_s, 30, u"2026-04-01"_s, m_hall);
    const db::Id other = put(u"B"_s, u"09:15"_s, 30, u"2026-04-01"_s, m_hall);
    QTRY_COMPARE(cell(0, 3, ui::widgets::SecondLineRole), u"▲ Booked twice"_s);
    chooseRow(0);
    QVERIFY(cardSays(u"Large hall is also taken by: 09:15–09:45 B"_s));
    QVERIFY(m_workspace->store()->write({ "Later" }, [&](db::WriteSession &s) {
        auto item = s.get<ProgrammeItem>(other);
        item.starts = u"09:30"_s;
        s.update(item);
    }));
    QTRY_COMPARE(cell(0, 3, ui::widgets::SecondLineRole), QString());
    QTRY_VERIFY(!cardSays(u"is also taken by"_s));
}

void TestProgrammePage::otherDesk_isSeenWithoutLosingTheForm()
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    field(u"title"_s)->setFocus();
    QTest::keyClicks(field(u"title"_s), u"half"_s);
    const auto other = m_workspace->store()->another();
    QVERIFY((*other)->write({ "Other" }, [this](db::WriteSession &s) {
        ProgrammeItem item;
        item.conference = m_conference;
        item.title.set(u"en"_s, u"Theirs"_s);
        item.day = u"2026-04-01"_s;
        item.starts = u"09:00"_s;
        s.insert(item);
    }));
    QTRY_COMPARE(titles(), QStringList{ u"Theirs"_s });
    QVERIFY(m_page->form()->isVisible());
    QCOMPARE(field(u"title"_s)->text(), u"half"_s);
}

void TestProgrammePage::hiddenItem_isShownWhenWanted()
{
    const db::Id first = put(u"A"_s, u"09:00"_s);
    put(u"C"_s, u"09:00"_s, 10, u"2026-04-02"_s);
    QTRY_COMPARE(titles().size(), 2);
    m_page->findChild<QTabBar *>()->setCurrentIndex(2);
    QTRY_COMPARE(titles().size(), 1);
    QVERIFY(m_page->holds(u"programme_item"_s));
    m_page->open({ u"programme_item"_s, first });
    QTRY_COMPARE(titles().size(), 2);
    QTRY_COMPARE(table()->currentIndex().row(), 0);
}

void TestProgrammePage::conferenceChangedElsewhere_keepsTheForm()
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    field(u"title"_s)->setFocus();
    commit(u"半"_s);
    QVERIFY(m_workspace->store()->write({ "Languages" }, [this](db::WriteSession &s) {
        auto conference = s.get<db::Conference>(m_conference);
        conference.languages = u"zh ko en"_s;
        s.update(conference);
    }));
    QVERIFY(m_page->form()->isVisible());
    QCOMPARE(field(u"title"_s)->text(), u"半"_s);
    const auto fields = m_page->form()->fields()->findChildren<QLineEdit *>();
    QVERIFY(std::ranges::any_of(
        fields, [](const QLineEdit *f) { return f->accessibleName() == "Title of the item (Korean)"_L1; }));
}

void TestProgrammePage::table_standsUpToTheModelTester()
{
    QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    put(u"A"_s, u"09:00"_s);
    put(u"B"_s, u"08:00"_s);
    QTRY_COMPARE(titles(), (QStringList{ u"B"_s, u"A"_s }));
}

void TestProgrammePage::everyFocusableWidget_hasAName()
{
    put(u"A"_s, u"09:00"_s);
    QTRY_COMPARE(titles().size(), 1);
    const auto check = [this] {
        for (const QWidget *widget : m_page->findChildren<QWidget *>())
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(u"%1 in %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                      QLatin1StringView(widget->parent()->metaObject()->className()))));
            }
    };
    check();
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    for (QPushButton *button : m_page->form()->findChildren<QPushButton *>())
        if (button->text() == "Add somebody"_L1)
            button->click();
    check();
}

QTEST_MAIN(TestProgrammePage)
#include "tst_programmepage.moc"
