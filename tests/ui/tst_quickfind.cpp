// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ctrl+K finds everything, by keyboard alone.

#include "db/records/venue.h"
#include "tests/ui/windowfixture.h"
#include "ui/quickfind/actionhits.h"
#include "ui/quickfind/hitdelegate.h"
#include "ui/quickfind/quickfind.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using app::registration::Participant;
using ui::quickfind::QuickFind;

class TestQuickFind : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void controlK_opensIt_andEscGoesBack();
    void somebody_isFoundAndOpened_byKeyboardAlone();
    void enter_waitsForTheAnswerToWhatWasTyped();
    void kinds_areGroups_withTheirWords();
    void page_isOpenedByItsName();
    void action_isTriggeredByItsWords();
    void otherConference_isChosen();
    void nothingTyped_offersPagesAndActions();
    void nothingFound_isSaid();
    void kindsThatNoPageShows_areNotOffered();
    void clickOutside_closesIt();
    void marksOfKeys_areTakenOff();

private:
    QuickFind *finder() { return m_finder; }
    QLineEdit *field() { return m_finder->findChild<QLineEdit *>(); }
    QListWidget *list() { return m_finder->findChild<QListWidget *>(); }
    QString current() { return list()->currentItem() ? list()->currentItem()->text() : QString(); }
    QStringList rows(bool headings);
    void openWith(const QString &text);

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<tests::WindowFixture> m_fixture;
    tests::PageStub *m_people = nullptr;
    tests::PageStub *m_reports = nullptr;
    QPushButton *m_button = nullptr;
    QuickFind *m_finder = nullptr;
};

void TestQuickFind::initTestCase()
{
    QVERIFY(m_folder.isValid());
    tests::WindowFixture::isolate(m_folder);
}

void TestQuickFind::init()
{
    m_fixture = std::make_unique<tests::WindowFixture>(
        m_folder.filePath(u"%1.huitong"_s.arg(++m_files)), [this](ui::Workspace &, QWidget *parent) {
            m_people = new tests::PageStub(u"People"_s, { u"attendee"_s, u"organisation"_s }, parent);
            m_reports = new tests::PageStub(u"Reports"_s, {}, parent);
            m_button = new QPushButton(u"here"_s, m_people);
            (new QVBoxLayout(m_people))->addWidget(m_button);
            return QList<ui::Page *>{ m_people, m_reports };
        });
    m_finder = new QuickFind(m_fixture->workspace, m_fixture->window.get());
    m_button->setFocus();
}

void TestQuickFind::cleanup()
{
    m_fixture.reset();
}

QStringList TestQuickFind::rows(bool headings)
{
    QStringList rows;
    for (int i = 0; i < list()->count(); ++i)
        if (list()->item(i)->data(ui::quickfind::HeadingRole).toBool() == headings)
            rows += list()->item(i)->text();
    return rows;
}

void TestQuickFind::openWith(const QString &text)
{
    m_finder->open();
    field()->setText(text);
}

void TestQuickFind::controlK_opensIt_andEscGoesBack()
{
    QVERIFY(!m_finder->isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_finder->isVisible());
    QVERIFY(field()->hasFocus());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!m_finder->isVisible());
    QVERIFY(m_button->hasFocus());
}

void TestQuickFind::somebody_isFoundAndOpened_byKeyboardAlone()
{
    m_fixture->put(u"김"_s, u"민수"_s);
    const Participant second = m_fixture->put(u"김"_s, u"민정"_s);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
    openWith(u"김민"_s);
    QTRY_COMPARE(rows(false).mid(0, 2), (QStringList{ u"김민수"_s, u"김민정"_s }));
    QCOMPARE(current(), u"김민수"_s);
    QVERIFY(field()->accessibleDescription().startsWith(u"김민수, "_s));
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(current(), u"김민정"_s);
    QTest::keyClick(field(), Qt::Key_Up);
    QTest::keyClick(field(), Qt::Key_Up); // it stops at the end
    QCOMPARE(current(), u"김민수"_s);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!m_finder->isVisible());
    QCOMPARE(m_people->opened.table, u"attendee"_s);
    QCOMPARE(m_people->opened.id, second.attendee.id);
}

void TestQuickFind::enter_waitsForTheAnswerToWhatWasTyped()
{
    m_fixture->put(u"김"_s, u"민수"_s);
    const Participant p = m_fixture->put(u"박"_s, u"지훈"_s);
    openWith(u"김"_s);
    QTRY_COMPARE(rows(false).value(0), u"김민수"_s);
    field()->setText(u"박지훈"_s);
    QTest::keyClick(field(), Qt::Key_Return); // before the answer can be there
    QTRY_COMPARE(m_people->opened.id, p.attendee.id);
}

void TestQuickFind::kinds_areGroups_withTheirWords()
{
    Participant p;
    p.person.family = u"Reporter"_s;
    p.person.given = u"Jane"_s;
    p.organisation.name.set(u"en"_s, u"Reporters United"_s);
    p.attendee.conference = m_fixture->conference;
    QVERIFY(app::registration::save(*m_fixture->workspace.store(), p));
    openWith(u"reports"_s);
    QTRY_COMPARE(rows(true), QStringList{ u"Pages"_s });
    field()->setText(u"report"_s);
    QTRY_COMPARE(rows(true), (QStringList{ u"Organisations"_s, u"Pages"_s, u"People"_s, u"Actions"_s }));
}

void TestQuickFind::page_isOpenedByItsName()
{
    openWith(u"repo"_s);
    QTRY_COMPARE(current(), u"Reports"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(m_reports->isVisible());
}

void TestQuickFind::action_isTriggeredByItsWords()
{
    m_fixture->put(u"김"_s, u"민수"_s);
    openWith(u"undo"_s);
    QTRY_COMPARE(current(), u"Undo: Register 김민수"_s);
    QVERIFY(list()->currentItem()->data(ui::quickfind::DetailRole).toString().startsWith(u"Edit · "_s));
    QTest::keyClick(field(), Qt::Key_Return);
    const auto count = m_fixture->workspace.store()->read(
        [](db::Session &s) { return s.value(u"SELECT count(*) FROM attendee"_s).toInt(); });
    QVERIFY(count && *count == 0);
}

void TestQuickFind::otherConference_isChosen()
{
    const auto made = m_fixture->workspace.store()->write({ "Make" }, [](db::WriteSession &s) {
        db::Conference autumn;
        autumn.code = u"autumn"_s;
        autumn.title.set(u"en"_s, u"Autumn Forum"_s);
        return s.insert(autumn);
    });
    QVERIFY(made);
    openWith(u"autumn"_s);
    QTRY_COMPARE(current(), u"Autumn Forum"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->workspace.conference().id, *made);
}

void TestQuickFind::nothingTyped_offersPagesAndActions()
{
    m_finder->open();
    QCOMPARE(rows(true), (QStringList{ u"Pages"_s, u"Actions"_s }));
    QVERIFY(rows(false).contains(u"Reports"_s));
    QVERIFY(!rows(false).contains(u"Quick find"_s));
}

void TestQuickFind::nothingFound_isSaid()
{
    openWith(u"zzzz"_s);
    QTRY_COMPARE(rows(true), QStringList{ u"Nothing fits “zzzz”."_s });
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_finder->isVisible());
}

void TestQuickFind::kindsThatNoPageShows_areNotOffered()
{
    const auto made = m_fixture->workspace.store()->write({ "Make" }, [&](db::WriteSession &s) {
        db::Organisation organisation;
        organisation.name.set(u"en"_s, u"Quarry Works"_s);
        s.insert(organisation);
        db::Venue venue;
        venue.name.set(u"en"_s, u"Quarry House"_s);
        s.insert(venue);
    });
    QVERIFY(made);
    openWith(u"quarry"_s);
    QTRY_COMPARE(rows(false), QStringList{ u"Quarry Works"_s });
}

void TestQuickFind::clickOutside_closesIt()
{
    m_finder->open();
    m_button->setFocus(Qt::MouseFocusReason);
    QVERIFY(!m_finder->isVisible());
    QVERIFY(m_button->hasFocus());
}

void TestQuickFind::marksOfKeys_areTakenOff()
{
    QCOMPARE(ui::quickfind::withoutMarks(u"&File"_s), u"File"_s);
    QCOMPARE(ui::quickfind::withoutMarks(u"Undo: Smith && Sons"_s), u"Undo: Smith & Sons"_s);
    QCOMPARE(ui::quickfind::withoutMarks(u"文件(&F)"_s), u"文件"_s);
}

QTEST_MAIN(TestQuickFind)
#include "tst_quickfind.moc"
