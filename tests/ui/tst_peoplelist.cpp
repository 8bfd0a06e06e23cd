// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of people as a clerk shapes it: columns, views, choices, many selected, and what other desks do meanwhile.

#include "tests/ui/peopledesk.h"

#include "app/registration/changes.h"
#include "db/records/programme.h"
#include "ui/people/linkbutton.h"
#include "ui/people/personcard.h"
#include "ui/people/tablecolumns.h"
#include "ui/people/viewsbutton.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace tests;

class TestPeopleList : public QObject, private PeopleDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareDesk(); }
    void init() { openDesk(); }
    void cleanup() { closeDesk(); }

    void columns_areChosen_andRemembered();
    void widths_areKept_andOneColumnTakesTheRest();
    void heading_setsTheOrder_andShowsTheArrow();
    void view_isSavedByName_andSeenByOtherDesks();
    void everybody_isAlwaysThere();
    void choices_narrowTheList_andSayWhenNobodyFits();
    void selected_areCounted();
    void letGo_andTakenAgain_isShownAgain();
    void aMillion_areSelectedAtOnce();
    void rows_areCopiedWithHeadings();
    void selection_andPlace_stayThroughOthersChanges();
    void target_isShown_evenBehindAFilter();
    void card_leadsToTheProgramme();
    void typing_inTheTable_filters();
};

void TestPeopleList::columns_areChosen_andRemembered()
{
    auto *columns = m_page->findChild<TableColumns *>();
    QAction *phone = entry(columns->menu(), u"Phone"_s);
    QVERIFY(phone && !phone->isChecked());
    phone->toggle();
    QVERIFY(!table().isColumnHidden(static_cast<int>(Column::Phone)));
    entry(columns->menu(), u"Category"_s)->toggle();
    table().horizontalHeader()->moveSection(table().horizontalHeader()->visualIndex(static_cast<int>(Column::Status)),
                                            0);
    const QString now = inWords(columns->layout());
    QVERIFY(now.startsWith(u"status:"_s));
    QVERIFY(now.contains(u"phone:"_s) && !now.contains(u"category:"_s));
    QTRY_COMPARE(QSettings().value(u"people/columns/test-2026"_s).toString(), now);
    m_workspace->setConference(0);
    QVERIFY(columns->layout() == usualLayout());
    m_workspace->setConference(m_conference);
    QCOMPARE(inWords(columns->layout()), now);
    entry(columns->menu(), u"Usual columns"_s)->trigger();
    QVERIFY(columns->layout() == usualLayout());
    QVERIFY(readLayout(u"nonsense:1 name:0 name:9"_s) == (Layout{ { Column::Name, 0 } }));
}

void TestPeopleList::widths_areKept_andOneColumnTakesTheRest()
{
    put(u"김"_s, u"민수"_s);
    QTRY_VERIFY(table().isVisible());
    auto *columns = m_page->findChild<TableColumns *>();
    QHeaderView *header = table().horizontalHeader();
    QCOMPARE(header->length(), table().viewport()->width());
    header->resizeSection(static_cast<int>(Column::Country), 90);
    QCOMPARE(header->length(), table().viewport()->width());
    QVERIFY(inWords(columns->layout()).contains(u"organisation:0 country:90"_s));
    header->resizeSection(static_cast<int>(Column::Organisation), 200);
    QVERIFY(inWords(columns->layout()).contains(u"organisation:200"_s));
}

void TestPeopleList::heading_setsTheOrder_andShowsTheArrow()
{
    put(u"이"_s, u"영희"_s, u"KR"_s);
    put(u"Brown"_s, u"Ann"_s, u"GB"_s);
    QTRY_COMPARE(names(), (QStringList{ u"이영희"_s, u"Ann Brown"_s }));
    QHeaderView *header = table().horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(Column::Number));
    const auto click = [&](Column column) {
        const int x = header->sectionViewportPosition(static_cast<int>(column)) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, { x, header->height() / 2 });
    };
    click(Column::Name);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(Column::Name));
    QCOMPARE(m_page->listing().sort, db::Sort::Latin);
    QVERIFY(allText(m_page).contains(u"2 people · in alphabetical order"_s));
    click(Column::Status); // no order fits: nothing moves, and the arrow stays true
    QCOMPARE(m_page->listing().sort, db::Sort::Latin);
    QCOMPARE(header->sortIndicatorSection(), static_cast<int>(Column::Name));
    click(Column::Number);
    QCOMPARE(named<QComboBox>(m_page, u"Order"_s)->currentIndex(), static_cast<int>(db::Sort::Number));
    QVERIFY(orderOf(Column::Name, db::Sort::Pinyin, u"ko"_s) == db::Sort::Pinyin);
}

void TestPeopleList::view_isSavedByName_andSeenByOtherDesks()
{
    put(u"김"_s, u"민수"_s, u"KR"_s);
    put(u"王"_s, u"伟"_s, u"CN"_s);
    QTRY_COMPARE(table().model()->rowCount(), 2);
    auto *views = m_page->findChild<ViewsButton *>();
    filter()->setText(u"김"_s);
    named<QComboBox>(m_page, u"Order"_s)->setCurrentIndex(static_cast<int>(db::Sort::Korean));
    entry(views->menu(), u"Save this view…"_s)->trigger();
    auto *dialog = m_window->findChild<ViewNameDialog *>();
    QVERIFY(dialog);
    dialog->accept(); // a view needs a name
    QVERIFY(dialog->isVisible());
    named<QLineEdit>(dialog, u"Name of the view"_s)->setText(u"Kims"_s);
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(views->text(), u"View: Kims"_s);

    entry(views->menu(), u"Everybody"_s)->trigger();
    QCOMPARE(table().model()->rowCount(), 2);
    QCOMPARE(views->text(), u"View"_s);
    entry(views->menu(), u"Kims"_s)->trigger();
    QCOMPARE(names(), QStringList{ u"김민수"_s });
    QCOMPARE(m_page->listing().sort, db::Sort::Korean);

    const auto other = otherDesk();
    const auto saved = other->read([](db::Session &s) { return s.all<db::ListView>(); });
    QCOMPARE(saved->size(), 1);
    QCOMPARE(saved->first().filter, u"김"_s);
    db::ListView theirs = saved->first();
    theirs.id = 0;
    theirs.version = 0;
    theirs.name = u"From desk B"_s;
    QVERIFY(other->write({ "Save" }, [&](db::WriteSession &s) {
        db::ListView copy = theirs;
        s.insert(copy);
    }));
    QTRY_VERIFY(entry(views->menu(), u"From desk B"_s));
}

void TestPeopleList::everybody_isAlwaysThere()
{
    auto *views = m_page->findChild<ViewsButton *>();
    QVERIFY(!entry(views->menu(), u"Remove this view…"_s)->isEnabled());
    entry(views->menu(), u"Save this view…"_s)->trigger();
    auto *dialog = m_window->findChild<ViewNameDialog *>();
    named<QLineEdit>(dialog, u"Name of the view"_s)->setText(u"One"_s);
    dialog->accept();
    entry(views->menu(), u"Rename this view…"_s)->trigger();
    QTRY_VERIFY(named<QLineEdit>(m_window.get(), u"Name of the view"_s));
    ViewNameDialog *second = nullptr;
    for (ViewNameDialog *one : m_window->findChildren<ViewNameDialog *>())
        second = one->isVisible() ? one : second;
    named<QLineEdit>(second, u"Name of the view"_s)->setText(u"Two"_s);
    second->accept();
    QCOMPARE(views->text(), u"View: Two"_s);
    ui::ask::prepare({ u"yes"_s });
    entry(views->menu(), u"Remove this view…"_s)->trigger();
    QVERIFY(!entry(views->menu(), u"Two"_s));
    QCOMPARE(views->text(), u"View"_s);
    QVERIFY(entry(views->menu(), u"Everybody"_s)->isChecked());
}

void TestPeopleList::choices_narrowTheList_andSayWhenNobodyFits()
{
    put(u"김"_s, u"민수"_s, u"KR"_s);
    const Participant wang = put(u"王"_s, u"伟"_s, u"CN"_s);
    QVERIFY(app::registration::changeCell(*m_workspace->store(), wang.attendee.id, app::registration::Cell::Status,
                                          u"invited"_s, u"confirmed"_s));
    QTRY_COMPARE(table().model()->rowCount(), 2);
    entry(chip(u"Status"_s)->menu(), u"Confirmed"_s)->toggle();
    QCOMPARE(names(), QStringList{ u"王伟"_s });
    QCOMPARE(chip(u"Status"_s)->text(), u"Status: Confirmed"_s);
    entry(chip(u"Status"_s)->menu(), u"Invited"_s)->toggle();
    QCOMPARE(names().size(), 2);
    QCOMPARE(chip(u"Status"_s)->text(), u"Status: 2"_s);
    entry(chip(u"Category"_s)->menu(), u"Media"_s)->toggle();
    auto *empty = m_page->findChild<ui::widgets::EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(empty->sentence().contains(u"choices"_s));
    QTRY_VERIFY(entry(chip(u"Country or region"_s)->menu(), u"China"_s));
    named<QPushButton>(m_page, u"Clear all choices"_s)->click();
    QCOMPARE(names().size(), 2);
    // What another desk changes goes in and out of the choice by itself.
    entry(chip(u"Status"_s)->menu(), u"Confirmed"_s)->toggle();
    QVERIFY(app::registration::changeCell(*otherDesk(), wang.attendee.id, app::registration::Cell::Status,
                                          u"confirmed"_s, u"declined"_s));
    QTRY_COMPARE(table().model()->rowCount(), 0);
}

void TestPeopleList::selected_areCounted()
{
    for (int i = 0; i < 5; ++i)
        put(u"김"_s, QString(u"민수"_s + QChar(u'가' + i)));
    QTRY_COMPARE(table().model()->rowCount(), 5);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table().selectedCount(), 5);
    QVERIFY(allText(m_page).contains(u"5 people · 5 selected · by number"_s));
    table().horizontalHeader()->moveSection(5, 0); // moved columns select in pieces
    table().choose(table().selectedIds().at(1), PeopleTable::Scroll::ToRow);
    table().selectionModel()->select(cell(3, Column::Name), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(table().selectedCount(), 2);
    QCOMPARE(table().selectedSpans().size(), 2);
    // Another order keeps them selected.
    const QList<db::Id> ids = table().selectedIds();
    auto *order = named<QComboBox>(m_page, u"Order"_s);
    order->setCurrentIndex(static_cast<int>(db::Sort::Latin));
    emit order->activated(order->currentIndex());
    QCOMPARE(table().selectedCount(), 2);
    QVERIFY(table().selectedIds().contains(ids.first()) && table().selectedIds().contains(ids.last()));
}

void TestPeopleList::letGo_andTakenAgain_isShownAgain()
{
    put(u"김"_s, u"민수"_s, u"KR"_s);
    QTRY_COMPARE(table().model()->rowCount(), 1);
    const QPoint spot = table().visualRect(cell(0, Column::Name)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, spot);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ControlModifier, spot);
    QCOMPARE(table().selectedCount(), 0);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, spot);
    QCOMPARE(table().selectedCount(), 1);
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(form()->isVisible());
}

void TestPeopleList::aMillion_areSelectedAtOnce()
{
    QList<db::Id> ids;
    for (db::Id id = 1; id <= 1'000'000; ++id)
        ids += id;
    table().take(ids, PeopleTable::Scroll::ToRow);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table().selectedCount(), 1'000'000);
    QCOMPARE(table().selectedSpans().size(), 1);
    ids.removeAt(500'000);
    table().take(ids, PeopleTable::Scroll::Stay);
    QCOMPARE(table().selectedCount(), 999'999);
    QVERIFY(!table().grab().isNull());
}

void TestPeopleList::rows_areCopiedWithHeadings()
{
    Participant p = put(u"김"_s, u"민수"_s, u"KR"_s);
    p.person.latinFamily = u"Kim"_s;
    p.person.latinGiven = u"Min-su"_s;
    p.post.title.set(u"en"_s, u"=Director"_s);
    QVERIFY(app::registration::save(*m_workspace->store(), p));
    QTRY_COMPARE(table().model()->rowCount(), 1);
    table().selectAll();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], u"No.\tName\tName in Latin letters\tOrganisation\tTitle\tCountry or region\tCategory\tStatus"_s);
    QVERIFY(lines[1].startsWith(u"1\t김민수\tKIM Min-su\t\t'=Director\t"_s));
    QCOMPARE(lines[1].count(u'\t'), lines[0].count(u'\t'));
}

void TestPeopleList::selection_andPlace_stayThroughOthersChanges()
{
    QList<Participant> all;
    QVERIFY(m_workspace->store()->write({ "Fill" }, [&](db::WriteSession &s) {
        for (int i = 0; i < 200; ++i) {
            Participant p;
            p.person.family = u"Kim%1"_s.arg(i, 4, 10, QChar(u'0'));
            p.attendee.conference = m_conference;
            p.attendee.number = i + 10;
            app::registration::save(s, p);
            all += p;
        }
    }));
    QTRY_COMPARE(table().model()->rowCount(), 200);
    table().choose(all[120].attendee.id, PeopleTable::Scroll::ToRow);
    table().selectionModel()->select(cell(130, Column::Name), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table().verticalScrollBar()->setValue(110 * table().rowHeight(0));
    const db::Id top = m_list->table().selectedIds().first();
    const int place = table().rowViewportPosition(120);
    const auto other = otherDesk();
    QVERIFY(other->write({ "Two above and one below" }, [&](db::WriteSession &s) {
        for (const qint64 number : { 1, 2, 900 }) {
            Participant p;
            p.person.family = u"Lee%1"_s.arg(number);
            p.attendee.conference = m_conference;
            p.attendee.number = number;
            app::registration::save(s, p);
        }
    }));
    QTRY_COMPARE(table().model()->rowCount(), 203);
    QCOMPARE(table().selectedCount(), 2);
    QCOMPARE(table().selectedIds().first(), top);
    QCOMPARE(table().rowViewportPosition(122), place);
}

void TestPeopleList::target_isShown_evenBehindAFilter()
{
    put(u"김"_s, u"민수"_s);
    const Participant wang = put(u"王"_s, u"伟"_s);
    QTRY_COMPARE(table().model()->rowCount(), 2);
    filter()->setText(u"김"_s);
    QCOMPARE(names().size(), 1);
    QVERIFY(m_page->holds(u"attendee"_s) && m_page->holds(u"person"_s) && !m_page->holds(u"hall"_s));
    m_workspace->show(u"attendee"_s, wang.attendee.id);
    QCOMPARE(filter()->text(), QString());
    QCOMPARE(table().current(), wang.attendee.id);
    QVERIFY(allText(m_page->findChild<PersonCard *>()).contains(u"王伟"_s));
    table().selectRow(0);
    m_workspace->show(u"person"_s, wang.person.id);
    QCOMPARE(table().current(), wang.attendee.id);
}

void TestPeopleList::card_leadsToTheProgramme()
{
    const Participant kim = put(u"김"_s, u"민수"_s);
    db::Id item = 0;
    QVERIFY(m_workspace->store()->write({ "Item" }, [&](db::WriteSession &s) {
        db::ProgrammeItem opening;
        opening.conference = m_conference;
        opening.day = u"2026-03-31"_s;
        opening.starts = u"09:00"_s;
        opening.title.set(u"en"_s, u"Opening <b>"_s);
        item = s.insert(opening);
        db::Appearance appearance;
        appearance.item = item;
        appearance.attendee = kim.attendee.id;
        s.insert(appearance);
    }));
    QTRY_COMPARE(table().model()->rowCount(), 1);
    table().selectRow(0);
    auto *card = m_page->findChild<PersonCard *>();
    auto *link = card->findChild<LinkButton *>();
    QVERIFY(link);
    QVERIFY(link->text().contains(u"09:00 · Opening <b>"_s));
    QVERIFY(allText(card).contains(u"Register 김민수"_s));
    QSignalSpy wanted(m_workspace.get(), &ui::Workspace::wanted);
    link->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), u"programme_item"_s);
    QCOMPARE(wanted.first().at(1).toLongLong(), item);
}

void TestPeopleList::typing_inTheTable_filters()
{
    put(u"Smith"_s, u"John"_s);
    put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table().model()->rowCount(), 2);
    table().setFocus();
    table().selectRow(0);
    QTest::keyClicks(&table(), u"s"_s);
    QCOMPARE(QApplication::focusWidget(), filter());
    QTest::keyClicks(filter(), u"mi"_s);
    QCOMPARE(filter()->text(), u"smi"_s);
    QCOMPARE(names(), QStringList{ u"John Smith"_s });
    // The keys go as one reads: filter, view, register, choices, order, list.
    QStringList way;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        const QString name = QApplication::focusWidget()->accessibleName();
        way += name.isEmpty() && button ? button->text() : name;
    }
    QCOMPARE(way.join(u' '), u"View Register Category Status Delegation Country or region Order People"_s);
}

QTEST_MAIN(TestPeopleList)
#include "tst_peoplelist.moc"
