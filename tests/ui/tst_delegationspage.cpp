// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of delegations as a clerk uses it: by keys and by dragging, while other desks work too.

#include "app/delegations/delegations.h"
#include "app/registration/registration.h"
#include "tests/support/testdatabase.h"
#include "ui/ask.h"
#include "ui/delegations/adddialog.h"
#include "ui/delegations/delegationspage.h"
#include "ui/delegations/delegationtree.h"
#include "ui/delegations/movedialog.h"
#include "ui/forms/recordform.h"
#include "ui/forms/referencefield.h"
#include "ui/language.h"
#include "ui/theme.h"
#include "ui/workline.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace ui::delegations;
namespace service = app::delegations;

class TestDelegationsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptyPage_saysWhatToDo();
    void newDelegation_goesByKeyboardAlone();
    void tree_showsDelegationsWithCounts_andPeopleWhenOpened();
    void peopleWithoutADelegation_areReadInStretches();
    void draggedPeople_changeTheirDelegation_asOneChange();
    void draggedDelegation_changesItsPlace();
    void altArrows_moveADelegation_pressAfterPress();
    void moveDialog_findsTheDelegation();
    void deleteKey_takesOut_andTheChoiceGoesOn();
    void addDialog_keepsTicksThroughSearching();
    void filter_opensWhatItFinds_andForgetsItAgain();
    void otherDesk_leavesFoldsChoiceAndPlaceAlone();
    void personMovedElsewhere_staysChosen_andIsNotMovedUnseen();
    void otherDesk_leavesTheFormAlone();
    void removal_saysThatPeopleStay_andCanBeUndone();
    void record_isShownFromElsewhere();
    void card_leadsToThePerson();
    void enterOnAPerson_asksForPeople();
    void readOnlyTree_letsNothingBeDragged();
    void manyPeople_areMovedInTheBackground();
    void everyFocusableWidget_hasAName();

private:
    db::Id addDelegation(const QString &name);
    db::Id addPerson(const QString &family, const QString &given, db::Id delegation);
    db::Id delegationOf(db::Id attendee) const;
    QModelIndex branch(db::Id delegation) const { return m_page->model()->branchIndex(delegation); }
    QModelIndex member(db::Id attendee) const { return m_page->model()->memberIndex(attendee); }
    QTreeView *tree() const { return m_page->tree(); }
    void unfold(db::Id delegation);
    void choose(const QList<QModelIndex> &indexes);
    bool drop(const QList<QModelIndex> &dragged, int row, const QModelIndex &parent);
    QList<db::Id> order() const;
    db::Store &otherDesk();

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<DelegationsPage> m_page;
    std::unique_ptr<db::Store> m_other;
    db::Id m_conference = 0;
    int m_codes = 0;
};

void TestDelegationsPage::init()
{
    m_settings = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
    ui::language::use(u"en"_s);
    m_database = std::make_unique<tests::TestDatabase>(db::Engine::Sqlite);
    m_workspace = std::make_unique<ui::Workspace>(db::Identity{ u"desk"_s, u"clerk"_s });
    QVERIFY(m_workspace->create(m_database->location()));
    m_conference = tests::someConference(*m_workspace->store()).id;
    QTRY_VERIFY(!m_workspace->conferences().isEmpty());
    m_workspace->setConference(m_conference);
    m_page = std::make_unique<DelegationsPage>(*m_workspace, nullptr);
    new QAbstractItemModelTester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page->model());
    m_page->resize(1080, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDelegationsPage::cleanup()
{
    m_other.reset();
    m_page.reset();
    m_workspace.reset();
    m_database.reset();
}

db::Id TestDelegationsPage::addDelegation(const QString &name)
{
    const auto added = m_workspace->store()->write({ "Add" }, [&](db::WriteSession &s) {
        db::Delegation delegation;
        delegation.conference = m_conference;
        delegation.code = u"C%1"_s.arg(++m_codes);
        delegation.name = { { u"en"_s, name }, { u"zh"_s, u"代表团"_s } };
        delegation.position = s.take(u"delegation"_s, m_conference);
        return s.insert(delegation);
    });
    [&] { QTRY_VERIFY(branch(*added).isValid()); }();
    return *added;
}

db::Id TestDelegationsPage::addPerson(const QString &family, const QString &given, db::Id delegation)
{
    app::registration::Participant participant;
    participant.person.family = family;
    participant.person.given = given;
    participant.attendee.conference = m_conference;
    participant.attendee.delegation = delegation;
    return app::registration::save(*m_workspace->store(), participant)->attendee.id;
}

db::Id TestDelegationsPage::delegationOf(db::Id attendee) const
{
    const auto read = m_workspace->store()->read([&](db::Session &s) { return s.get<db::Attendee>(attendee); });
    return read->delegation;
}

void TestDelegationsPage::unfold(db::Id delegation)
{
    QTRY_VERIFY(branch(delegation).isValid() && m_page->model()->hasChildren(branch(delegation)));
    tree()->expand(branch(delegation));
    QTRY_VERIFY(m_page->model()->rowCount(branch(delegation)) > 0);
}

void TestDelegationsPage::choose(const QList<QModelIndex> &indexes)
{
    tree()->setFocus();
    tree()->setCurrentIndex(indexes.first());
    for (const QModelIndex &index : indexes)
        tree()->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

bool TestDelegationsPage::drop(const QList<QModelIndex> &dragged, int row, const QModelIndex &parent)
{
    const std::unique_ptr<QMimeData> data(m_page->model()->mimeData(dragged));
    return data && m_page->model()->dropMimeData(data.get(), Qt::MoveAction, row, row < 0 ? -1 : 0, parent);
}

QList<db::Id> TestDelegationsPage::order() const
{
    QList<db::Id> ids;
    for (int row = 0; row < m_page->model()->rowCount(); ++row)
        ids += m_page->model()->delegationAt(m_page->model()->index(row, 0));
    return ids;
}

db::Store &TestDelegationsPage::otherDesk()
{
    if (!m_other)
        m_other = m_database->open(u"other desk"_s);
    return *m_other;
}

void TestDelegationsPage::emptyPage_saysWhatToDo()
{
    QTRY_VERIFY(!tree()->isVisible());
    // Each answer makes the button anew.
    const auto isShown = [](const QPushButton *b) { return b->isVisible() && b->text() == "New delegation"_L1; };
    QTRY_VERIFY(std::ranges::count_if(m_page->findChildren<QPushButton *>(), isShown) == 2);
}

void TestDelegationsPage::newDelegation_goesByKeyboardAlone()
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_page->form()->isVisible());
    QInputMethodEvent event;
    event.setCommitString(u"北方代表团"_s);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->form()->isVisible());
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    const auto kept = m_workspace->store()->read([](db::Session &s) { return s.all<db::Delegation>().first(); });
    QCOMPARE(kept->name.exact(u"zh"_s), u"北方代表团"_s);
    QCOMPARE(kept->conference, m_conference);
    QCOMPARE(kept->code, u"D1"_s);
    QCOMPARE(kept->position, 1);
    QTRY_COMPARE(m_page->chosen().branches, QList<db::Id>{ kept->id });
    QVERIFY(tree()->hasFocus());
}

void TestDelegationsPage::tree_showsDelegationsWithCounts_andPeopleWhenOpened()
{
    const db::Id a = addDelegation(u"North"_s);
    addPerson(u"王"_s, u"伟"_s, a);
    addPerson(u"李"_s, u"丽"_s, a);
    addPerson(u"赵"_s, u"云"_s, 0);
    QTRY_COMPARE(m_page->model()->rowCount(), 2);
    QTRY_COMPARE(branch(a).siblingAtColumn(1).data().toString(), u"2 · 0 confirmed · 0 arrived"_s);
    QCOMPARE(branch(a).data().toString(), u"North"_s);
    QCOMPARE(branch(0).data().toString(), u"Without a delegation"_s);
    QCOMPARE(branch(0).row(), 1);
    QCOMPARE(m_page->model()->rowCount(branch(a)), 0); // read when it is opened
    choose({ branch(a) });
    QTest::keyClick(tree(), Qt::Key_Right);
    QTRY_COMPARE(m_page->model()->rowCount(branch(a)), 2);
    QVERIFY(tree()->isExpanded(branch(a)));
    QCOMPARE(m_page->model()->index(0, 0, branch(a)).data().toString(), u"王伟"_s);
    QTest::keyClick(tree(), Qt::Key_Left);
    QVERIFY(!tree()->isExpanded(branch(a)));
}

void TestDelegationsPage::peopleWithoutADelegation_areReadInStretches()
{
    addDelegation(u"North"_s);
    QVERIFY(m_workspace->store()->write({ "Load" }, [&](db::WriteSession &s) {
        QList<db::Person> people(stretch + 200);
        s.load(people);
        QList<db::Attendee> attendees(people.size());
        for (qsizetype i = 0; i < attendees.size(); ++i) {
            attendees[i].conference = m_conference;
            attendees[i].person = people[i].id;
            attendees[i].number = i + 1;
            attendees[i].token = QString::number(i);
        }
        s.load(attendees);
    }));
    unfold(0);
    QCOMPARE(m_page->model()->rowCount(branch(0)), stretch + 1);
    const QModelIndex more = m_page->model()->index(stretch, 0, branch(0));
    QVERIFY(m_page->model()->isMore(more));
    QCOMPARE(more.data().toString(), u"200 more"_s);
    choose({ more });
    QTest::keyClick(tree(), Qt::Key_Return);
    QTRY_COMPARE(m_page->model()->rowCount(branch(0)), stretch + 200);
}

void TestDelegationsPage::draggedPeople_changeTheirDelegation_asOneChange()
{
    const db::Id a = addDelegation(u"North"_s);
    const db::Id b = addDelegation(u"South"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a);
    const db::Id two = addPerson(u"李"_s, u"丽"_s, 0);
    unfold(a);
    unfold(0);
    QVERIFY(!drop({ member(one), branch(b) }, -1, branch(b))); // both kinds at once mean nothing
    QVERIFY(!drop({ member(one) }, 0, {}));                    // between the delegations is nowhere
    QVERIFY(drop({ member(one), member(two) }, -1, branch(b)));
    QCOMPARE(delegationOf(one), b);
    QCOMPARE(delegationOf(two), b);
    QTRY_COMPARE(branch(b).siblingAtColumn(1).data().toString(), u"2 · 0 confirmed · 0 arrived"_s);
    QTRY_COMPARE(m_page->model()->rowCount(branch(a)), 0);
    QVERIFY(!branch(0).isValid());
    QVERIFY(m_workspace->store()->undo());
    QCOMPARE(delegationOf(one), a);
    QCOMPARE(delegationOf(two), 0);
    QTRY_VERIFY(member(one).isValid() && member(one).parent() == branch(a));
    QTRY_VERIFY(branch(0).isValid());
    QTRY_VERIFY(tree()->isExpanded(branch(0)));
}

void TestDelegationsPage::draggedDelegation_changesItsPlace()
{
    const db::Id a = addDelegation(u"A"_s);
    const db::Id b = addDelegation(u"B"_s);
    const db::Id c = addDelegation(u"C"_s);
    addPerson(u"李"_s, u"丽"_s, 0);
    QTRY_COMPARE(m_page->model()->rowCount(), 4);
    QVERIFY(drop({ branch(c) }, 0, {}));
    QCOMPARE(order(), QList<db::Id>({ c, a, b, 0 }));
    QVERIFY(drop({ branch(c) }, 4, {})); // below the people without one: the last delegation
    QCOMPARE(order(), QList<db::Id>({ a, b, c, 0 }));
    QVERIFY(drop({ branch(a), branch(b) }, 3, {}));
    QCOMPARE(order(), QList<db::Id>({ c, a, b, 0 }));
    const auto kept = m_workspace->store()->read([&](db::Session &s) { return s.get<db::Delegation>(c).position; });
    QCOMPARE(*kept, 1);
    QVERIFY(m_workspace->store()->undo());
    QTRY_COMPARE(order(), QList<db::Id>({ a, b, c, 0 }));
}

void TestDelegationsPage::altArrows_moveADelegation_pressAfterPress()
{
    const db::Id a = addDelegation(u"A"_s);
    const db::Id b = addDelegation(u"B"_s);
    const db::Id c = addDelegation(u"C"_s);
    choose({ branch(c) });
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(order(), QList<db::Id>({ c, a, b }));
    QCOMPARE(m_page->chosen().branches, QList<db::Id>{ c });
    QTest::keyClick(tree(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order(), QList<db::Id>({ a, c, b }));
    const auto list = m_workspace->store()->read([&](db::Session &s) { return service::list(s, m_conference); });
    QCOMPARE(list->at(1).delegation.id, c);
    const db::Id d = addDelegation(u"D"_s); // seen when all these changes have been read
    QTRY_COMPARE(order(), QList<db::Id>({ a, c, b, d }));
    QCOMPARE(tree()->currentIndex(), branch(c));
}

void TestDelegationsPage::moveDialog_findsTheDelegation()
{
    const db::Id a = addDelegation(u"North"_s);
    const db::Id b = addDelegation(u"South"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a);
    const db::Id two = addPerson(u"李"_s, u"丽"_s, a);
    unfold(a);
    QTRY_VERIFY(member(two).isValid());
    choose({ member(one), member(two) });
    QTest::keyClick(tree(), Qt::Key_M, Qt::ControlModifier);
    auto *dialog = m_page->findChild<MoveDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(dialog->isVisible()); // nothing is chosen yet
    QTest::keyClicks(dialog->field(), u"south"_s);
    dialog->accept();
    QCOMPARE(delegationOf(one), b);
    QCOMPARE(delegationOf(two), b);
}

void TestDelegationsPage::deleteKey_takesOut_andTheChoiceGoesOn()
{
    const db::Id a = addDelegation(u"North"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a);
    const db::Id two = addPerson(u"李"_s, u"丽"_s, a);
    unfold(a);
    QTRY_VERIFY(member(two).isValid());
    choose({ member(one) });
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(delegationOf(one), 0);
    QTRY_VERIFY(!member(one).isValid());
    QCOMPARE(m_page->chosen().members, QList<db::Id>{ two });
    QTest::keyClick(tree(), Qt::Key_Delete);
    QCOMPARE(delegationOf(two), 0);
    QCOMPARE(m_page->chosen().branches, QList<db::Id>{ a });
    QVERIFY(ui::ask::takeAsked().isEmpty());
}

void TestDelegationsPage::addDialog_keepsTicksThroughSearching()
{
    const db::Id a = addDelegation(u"North"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, 0);
    const db::Id two = addPerson(u"李"_s, u"丽"_s, 0);
    const db::Id three = addPerson(u"赵"_s, u"云"_s, 0);
    QTRY_VERIFY(branch(0).isValid());
    choose({ branch(a) });
    QTest::keyClick(tree(), Qt::Key_Insert);
    auto *dialog = m_page->findChild<AddDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->list()->count(), 3);
    dialog->accept();
    QVERIFY(dialog->isVisible()); // nobody is ticked yet
    QTest::keyClick(dialog->search(), Qt::Key_Down);
    QTest::keyClick(dialog->list(), Qt::Key_Space);
    QVERIFY(dialog->ticked().size() == 1 && dialog->ticked().first().attendee == one);
    dialog->search()->setText(u"李"_s);
    QTRY_COMPARE(dialog->list()->count(), 2);
    QCOMPARE(dialog->list()->item(0)->checkState(), Qt::Checked);
    dialog->list()->item(1)->setCheckState(Qt::Checked);
    dialog->accept();
    QCOMPARE(delegationOf(one), a);
    QCOMPARE(delegationOf(two), a);
    QCOMPARE(delegationOf(three), 0);
    QTRY_COMPARE(m_page->model()->rowCount(branch(a)), 2);
    QVERIFY(tree()->isExpanded(branch(a)));
}

void TestDelegationsPage::filter_opensWhatItFinds_andForgetsItAgain()
{
    const db::Id a = addDelegation(u"North"_s);
    const db::Id b = addDelegation(u"South"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a);
    addPerson(u"李"_s, u"丽"_s, a);
    addPerson(u"王"_s, u"芳"_s, b);
    unfold(b);
    const QRect arrow(0, tree()->visualRect(branch(a)).top(), tree()->indentation(),
                      tree()->visualRect(branch(a)).height());
    const QImage closed = tree()->viewport()->grab(arrow).toImage();
    m_page->find();
    QVERIFY(m_page->filter()->hasFocus());
    m_page->filter()->setText(u"王 伟"_s);
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    QCOMPARE(m_page->model()->rowCount(branch(a)), 1);
    QVERIFY(tree()->isExpanded(branch(a)));
    QCOMPARE(m_page->model()->memberAt(m_page->model()->index(0, 0, branch(a))), one);
    m_page->filter()->setText(u"south"_s);
    QTRY_VERIFY(branch(b).isValid() && !branch(a).isValid());
    m_page->filter()->setText(u"nobody"_s);
    QTRY_VERIFY(!tree()->isVisible());
    QTest::keyClick(m_page->filter(), Qt::Key_Escape);
    QTRY_COMPARE(m_page->model()->rowCount(), 2);
    QVERIFY(!tree()->isExpanded(branch(a)));
    QVERIFY(tree()->isExpanded(branch(b)));
    QCOMPARE(tree()->viewport()->grab(arrow).toImage(), closed); // what was opened for the filter can be opened again
}

void TestDelegationsPage::otherDesk_leavesFoldsChoiceAndPlaceAlone()
{
    QList<db::Id> delegations;
    for (int i = 0; i < 40; ++i)
        delegations += addDelegation(u"Delegation %1"_s.arg(i));
    const db::Id d = delegations[20];
    const db::Id one = addPerson(u"王"_s, u"伟"_s, d);
    addPerson(u"赵"_s, u"云"_s, delegations[0]);
    unfold(d);
    choose({ member(one) });
    tree()->scrollTo(member(one), QAbstractItemView::PositionAtCenter);
    QTest::qWait(20);
    const int before = tree()->visualRect(member(one)).top();
    QVERIFY(service::reorder(otherDesk(), m_conference, { delegations[39] })); // comes in above
    app::registration::Participant more;
    more.person.family = u"孙"_s;
    more.attendee.conference = m_conference;
    more.attendee.delegation = d;
    QVERIFY(app::registration::save(otherDesk(), more));
    QTRY_COMPARE(order().first(), delegations[39]);
    QTRY_COMPARE(m_page->model()->rowCount(branch(d)), 2);
    QVERIFY(tree()->isExpanded(branch(d)));
    QVERIFY(!tree()->isExpanded(branch(delegations[0])));
    QCOMPARE(m_page->chosen().members, QList<db::Id>{ one });
    QVERIFY(tree()->selectionModel()->isSelected(member(one)));
    QCOMPARE(tree()->visualRect(member(one)).top(), before);
}

void TestDelegationsPage::personMovedElsewhere_staysChosen_andIsNotMovedUnseen()
{
    const db::Id a = addDelegation(u"North"_s);
    const db::Id b = addDelegation(u"South"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a);
    addPerson(u"李"_s, u"丽"_s, b);
    unfold(a);
    unfold(b);
    choose({ member(one) });
    QTest::keyClick(tree(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(service::move(otherDesk(), { { one, a } }, b));
    QTRY_VERIFY(member(one).parent() == branch(b));
    QCOMPARE(m_page->chosen().members, QList<db::Id>{ one });
    QVERIFY(tree()->selectionModel()->isSelected(member(one)));
    auto *dialog = m_page->findChild<MoveDialog *>();
    dialog->findChild<ui::forms::ReferenceField *>()->setRecord(addDelegation(u"West"_s));
    QSignalSpy said(m_workspace.get(), &ui::Workspace::said);
    dialog->accept();
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().at(1).toString().contains(u"王伟"_s));
    QCOMPARE(delegationOf(one), b);
}

void TestDelegationsPage::otherDesk_leavesTheFormAlone()
{
    const db::Id a = addDelegation(u"North"_s);
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
    QVERIFY(otherDesk().write({ "Other" }, [&](db::WriteSession &s) {
        auto conference = s.get<db::Conference>(m_conference);
        conference.remarks = u"seen"_s;
        s.update(conference);
        auto delegation = s.get<db::Delegation>(a);
        delegation.name.set(u"en"_s, u"North East"_s);
        s.update(delegation);
    }));
    QTRY_COMPARE(branch(a).data().toString(), u"North East"_s);
    QVERIFY(m_page->form()->isVisible());
    QCOMPARE(static_cast<QLineEdit *>(m_page->form()->fields()->field(u"name"_s))->text(), u"half"_s);
}

void TestDelegationsPage::removal_saysThatPeopleStay_andCanBeUndone()
{
    const db::Id a = addDelegation(u"North"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a);
    unfold(a);
    choose({ branch(a) });
    ui::ask::prepare({ u"yes"_s });
    QTest::keyClick(tree(), Qt::Key_Delete);
    const QString asked = ui::ask::takeAsked().join(u' ');
    QVERIFY(asked.contains("North"_L1));
    QTRY_VERIFY(!branch(a).isValid());
    QCOMPARE(delegationOf(one), 0);
    QVERIFY(m_workspace->store()->undo());
    QTRY_VERIFY(branch(a).isValid());
    QCOMPARE(delegationOf(one), a);
    QTRY_VERIFY(tree()->isExpanded(branch(a)));
}

void TestDelegationsPage::record_isShownFromElsewhere()
{
    addDelegation(u"North"_s);
    const db::Id b = addDelegation(u"South"_s);
    QVERIFY(m_page->holds(u"delegation"_s));
    QVERIFY(!m_page->holds(u"attendee"_s));
    m_page->filter()->setText(u"north"_s);
    QTRY_VERIFY(!branch(b).isValid());
    m_page->open({ u"delegation"_s, b });
    QTRY_COMPARE(m_page->chosen().branches, QList<db::Id>{ b });
    QCOMPARE(tree()->currentIndex(), branch(b));
}

void TestDelegationsPage::card_leadsToThePerson()
{
    const db::Id a = addDelegation(u"North"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a);
    QTRY_VERIFY(m_page->model()->hasChildren(branch(a)));
    choose({ branch(a) });
    QSignalSpy wanted(m_workspace.get(), &ui::Workspace::wanted);
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto head =
        std::ranges::find_if(buttons, [](const QPushButton *b) { return b->isVisible() && b->text() == u"王伟"_s; });
    QVERIFY(head != buttons.end());
    (*head)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), u"attendee"_s);
    QCOMPARE(wanted.first().at(1).toLongLong(), one);
}

void TestDelegationsPage::enterOnAPerson_asksForPeople()
{
    const db::Id a = addDelegation(u"North"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a);
    unfold(a);
    choose({ member(one) });
    QSignalSpy wanted(m_workspace.get(), &ui::Workspace::wanted);
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toLongLong(), one);
}

void TestDelegationsPage::readOnlyTree_letsNothingBeDragged()
{
    const db::Id a = addDelegation(u"North"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, 0);
    unfold(0);
    QVERIFY(m_page->model()->flags(member(one)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!m_page->model()->flags(branch(0)).testFlag(Qt::ItemIsDragEnabled));
    m_page->model()->setWritable(false);
    QVERIFY(!m_page->model()->flags(member(one)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!drop({ member(one) }, -1, branch(a)));
    QCOMPARE(delegationOf(one), 0);
}

void TestDelegationsPage::manyPeople_areMovedInTheBackground()
{
    const db::Id a = addDelegation(u"North"_s);
    QList<db::Id> people;
    for (int i = 0; i < 120; ++i)
        people += addPerson(u"王"_s, QString::number(i), 0);
    unfold(0);
    QTRY_COMPARE(m_page->model()->rowCount(branch(0)), 120);
    QList<QModelIndex> rows;
    for (const db::Id id : people)
        rows += member(id);
    QSignalSpy said(m_workspace.get(), &ui::Workspace::said);
    QVERIFY(drop(rows, -1, branch(a)));
    QVERIFY(m_page->findChild<ui::WorkLine *>()->isVisible());
    QTRY_COMPARE(delegationOf(people.last()), a);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.first().at(1).toString(), u"120 people have been moved."_s);
    QVERIFY(!m_page->findChild<ui::WorkLine *>()->isVisible());
    QTRY_VERIFY(!branch(0).isValid());
    QVERIFY(m_workspace->store()->undo()); // as one change of this desk
    QTRY_VERIFY(branch(0).isValid());
    QCOMPARE(delegationOf(people.first()), 0);
    QCOMPARE(delegationOf(people.last()), 0);
}

void TestDelegationsPage::everyFocusableWidget_hasAName()
{
    addPerson(u"王"_s, u"伟"_s, addDelegation(u"North"_s));
    const auto check = [this] {
        for (const QWidget *widget : m_page->findChildren<QWidget *>())
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         widget->metaObject()->className());
            }
    };
    check();
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    check();
}

QTEST_MAIN(TestDelegationsPage)
#include "tst_delegationspage.moc"
