// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page that tells who changed what, as a clerk uses it.

#include "tests/ui/windowfixture.h"
#include "ui/history/filterbar.h"
#include "ui/history/historycard.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/twolinedelegate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using app::registration::Participant;
using ui::history::HistoryPage;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void changes_standNewestFirst_withTheDayInWords();
    void card_showsBeforeAndAfter();
    void undo_marksTheChange_andSaysByWhom();
    void refusedUndo_pointsAtTheLaterChange_andShowsIt();
    void anUndo_cannotBeUndone_andSaysWhy();
    void enter_showsTheRecord();
    void nothingIsDone_beforeTheCardIsThere();
    void enter_onAPersonsChange_showsTheParticipant();
    void filter_findsWords_andTellsWhenNothingFits();
    void who_canBeChosen_andStaysChosen();
    void oneRecord_isAskedForFromElsewhere();
    void oneChange_isAskedForFromElsewhere();
    void otherDesk_isSeen_withoutLosingChoiceAndPlace();
    void readOnlyData_disablesUndo_withTheReason();
    void markup_isShownAsItIs();
    void everyFieldThatTakesFocus_hasAName();
    void language_switches();
    void table_standsUpToTheModelTester();

private:
    QTableView *table() { return m_page->findChild<QTableView *>(); }
    QString cell(int row, ui::history::Column column, int role = Qt::DisplayRole)
    {
        return table()->model()->index(row, static_cast<int>(column)).data(role).toString();
    }
    QString what(int row, int role = Qt::DisplayRole) { return cell(row, ui::history::Column::What, role); }
    QString cardText();
    QPushButton *button(const QString &text);
    ui::widgets::MessageBar *message() { return m_page->findChild<ui::widgets::MessageBar *>(); }
    QComboBox *box(const QString &name);
    Participant rename(const Participant &who, const QString &phone);

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<tests::WindowFixture> m_fixture;
    tests::PageStub *m_people = nullptr;
    HistoryPage *m_page = nullptr;
};

void TestHistoryPage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    tests::WindowFixture::isolate(m_folder);
}

void TestHistoryPage::init()
{
    m_fixture = std::make_unique<tests::WindowFixture>(
        m_folder.filePath(u"%1.huitong"_s.arg(++m_files)), [this](ui::Workspace &workspace, QWidget *parent) {
            m_page = new HistoryPage(workspace, parent);
            m_people = new tests::PageStub(u"People"_s, { u"attendee"_s }, parent);
            return QList<ui::Page *>{ m_page, m_people };
        });
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestHistoryPage::cleanup()
{
    m_fixture.reset();
    ui::language::use(u"en"_s);
}

QString TestHistoryPage::cardText()
{
    QStringList texts;
    for (const QLabel *label : m_page->findChild<ui::history::HistoryCard *>()->findChildren<QLabel *>())
        if (label->isVisible())
            texts += label->text();
    return texts.join(u'\n');
}

QPushButton *TestHistoryPage::button(const QString &text)
{
    for (QPushButton *candidate : m_page->findChildren<QPushButton *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

QComboBox *TestHistoryPage::box(const QString &name)
{
    for (QComboBox *candidate : m_page->findChildren<QComboBox *>())
        if (candidate->accessibleName() == name)
            return candidate;
    return nullptr;
}

Participant TestHistoryPage::rename(const Participant &who, const QString &phone)
{
    Participant changed = who;
    changed.person.phone = phone;
    const auto saved = app::registration::save(*m_fixture->workspace.store(), changed);
    return saved ? *saved : changed;
}

void TestHistoryPage::changes_standNewestFirst_withTheDayInWords()
{
    m_fixture->put(u"김"_s, u"민수"_s);
    m_fixture->put(u"王"_s, u"伟"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(what(0), u"Register 王伟"_s);
    QCOMPARE(what(1), u"Register 김민수"_s);
    QCOMPARE(cell(0, ui::history::Column::Who), u"clerk"_s);
    QCOMPARE(cell(0, ui::history::Column::Desk), u"desk A"_s);
    QCOMPARE(cell(0, ui::history::Column::When, ui::widgets::SecondLineRole), u"today"_s);
}

void TestHistoryPage::card_showsBeforeAndAfter()
{
    rename(m_fixture->put(u"김"_s, u"민수"_s), u"+82 2 555 0101"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->selectRow(0);
    QTRY_VERIFY2(cardText().contains(u"(empty) → +82 2 555 0101"_s), qPrintable(cardText()));
    QVERIFY(cardText().contains(u"Person · changed"_s));
    QVERIFY(cardText().contains(u"김민수"_s));
    QVERIFY(cardText().contains(u"clerk · desk A"_s));
}

void TestHistoryPage::undo_marksTheChange_andSaysByWhom()
{
    m_fixture->put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(0);
    QTRY_VERIFY(button(u"Undo this change"_s)->isEnabled());
    button(u"Undo this change"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(what(0), u"Undo: Register 김민수"_s);
    QVERIFY(what(1, ui::widgets::SecondLineRole).startsWith(u"Undone by clerk, today"_s));
    QVERIFY(table()->model()->index(1, 3).data(Qt::FontRole).value<QFont>().strikeOut());
    QCOMPARE(table()->currentIndex().row(), 1); // it stays chosen
    QTRY_VERIFY(cardText().contains(u"This change is undone already."_s));
    QVERIFY(!button(u"Undo this change"_s)->isEnabled());
}

void TestHistoryPage::refusedUndo_pointsAtTheLaterChange_andShowsIt()
{
    const Participant p = rename(m_fixture->put(u"김"_s, u"민수"_s), u"+82 2 555 0101"_s);
    m_fixture->put(u"王"_s, u"伟"_s);
    rename(p, u"+82 2 555 0102"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    table()->selectRow(2);
    QTRY_VERIFY(button(u"Undo this change"_s)->isEnabled());
    button(u"Undo this change"_s)->click();
    QTRY_VERIFY(message()->isVisible());
    QVERIFY2(message()->text().contains(u"In the way: “Change 김민수” by clerk, today"_s),
             qPrintable(message()->text()));
    QCOMPARE(message()->tone(), ui::widgets::Tone::Stop);
    button(u"Show the later changes"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 3); // the changes of that person alone
    QTRY_COMPARE(table()->currentIndex().row(), 0);
    QTRY_VERIFY(cardText().contains(u"+82 2 555 0101 → +82 2 555 0102"_s));
}

void TestHistoryPage::anUndo_cannotBeUndone_andSaysWhy()
{
    m_fixture->put(u"김"_s, u"민수"_s);
    QVERIFY(m_fixture->workspace.store()->undo());
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->selectRow(0);
    QTRY_VERIFY(cardText().contains(u"Only a change can be undone."_s));
    QVERIFY(!button(u"Undo this change"_s)->isEnabled());
}

void TestHistoryPage::enter_showsTheRecord()
{
    const Participant p = m_fixture->put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->setFocus();
    table()->selectRow(0);
    QTRY_VERIFY(button(u"Show the record"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_people->opened.table, u"attendee"_s);
    QCOMPARE(m_people->opened.id, p.attendee.id);
    QVERIFY(m_people->isVisible());
}

// The card is read elsewhere: until it comes the actions would be those of the change before.
void TestHistoryPage::nothingIsDone_beforeTheCardIsThere()
{
    const Participant first = m_fixture->put(u"김"_s, u"민수"_s);
    m_fixture->put(u"王"_s, u"伟"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->selectRow(0);
    QTRY_VERIFY(button(u"Undo this change"_s)->isEnabled());
    table()->selectRow(1);
    QVERIFY(!button(u"Undo this change"_s)->isEnabled());
    QVERIFY(!button(u"Show the record"_s)->isEnabled());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return); // quicker than the card
    QTRY_COMPARE(m_people->opened.id, first.attendee.id);
}

void TestHistoryPage::enter_onAPersonsChange_showsTheParticipant()
{
    const Participant p = rename(m_fixture->put(u"김"_s, u"민수"_s), u"+82 2 555 0101"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->selectRow(0);
    QTRY_VERIFY(button(u"Show the record"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_people->opened.table, u"attendee"_s);
    QCOMPARE(m_people->opened.id, p.attendee.id);
}

void TestHistoryPage::filter_findsWords_andTellsWhenNothingFits()
{
    m_fixture->put(u"김"_s, u"민수"_s);
    m_fixture->put(u"王"_s, u"伟"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    m_page->find();
    auto *words = m_page->findChild<ui::history::FilterBar *>()->words();
    QVERIFY(words->hasFocus());
    words->setText(u"民秀"_s);
    auto *empty = m_page->findChild<ui::widgets::EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->sentence(), u"No change fits the filter."_s);
    words->setText(u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(words, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QTest::keyClick(words, Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestHistoryPage::who_canBeChosen_andStaysChosen()
{
    auto other = db::Store::open(m_fixture->workspace.store()->location(), { u"desk B"_s, u"colleague"_s });
    QVERIFY(other);
    Participant p;
    p.person.family = u"박"_s;
    p.attendee.conference = m_fixture->conference;
    QVERIFY(app::registration::save(**other, p));
    QTRY_COMPARE(box(u"Who"_s)->count(), 3);
    box(u"Who"_s)->setCurrentIndex(2);
    emit box(u"Who"_s)->activated(2);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_fixture->put(u"王"_s, u"伟"_s);
    QTest::qWait(50);
    QCOMPARE(box(u"Who"_s)->currentText(), box(u"Who"_s)->itemText(2));
    QCOMPARE(table()->model()->rowCount(), box(u"Who"_s)->currentText() == u"clerk"_s ? 2 : 1);
}

void TestHistoryPage::oneRecord_isAskedForFromElsewhere()
{
    const Participant p = m_fixture->put(u"김"_s, u"민수"_s);
    m_fixture->put(u"王"_s, u"伟"_s);
    rename(p, u"+82 2 555 0101"_s);
    m_fixture->workspace.show(u"history:person"_s, p.person.id);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(what(0), u"Change 김민수"_s);
    QToolButton *all = nullptr;
    for (QToolButton *candidate : m_page->findChildren<QToolButton *>())
        if (candidate->accessibleName() == u"Show the changes of all records"_s)
            all = candidate;
    QVERIFY(all && all->isVisible());
    all->click();
    QTRY_COMPARE(table()->model()->rowCount(), 4);
}

void TestHistoryPage::oneChange_isAskedForFromElsewhere()
{
    for (int i = 0; i < 40; ++i)
        m_fixture->put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 41);
    const auto *model = static_cast<ui::history::HistoryModel *>(table()->model());
    const db::Id set = model->idAt(38);
    m_fixture->workspace.show(u"change_set"_s, set);
    QTRY_COMPARE(table()->currentIndex().row(), 38);
    QTRY_VERIFY(table()->viewport()->rect().contains(table()->visualRect(table()->currentIndex())));
    QTRY_VERIFY(cardText().contains(u"Register 김민수"_s));
}

void TestHistoryPage::otherDesk_isSeen_withoutLosingChoiceAndPlace()
{
    for (int i = 0; i < 60; ++i)
        m_fixture->put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 61);
    const auto *model = static_cast<ui::history::HistoryModel *>(table()->model());
    QTRY_VERIFY(table()->verticalScrollBar()->maximum() > 0);
    table()->selectRow(40);
    table()->scrollTo(model->index(40, 0));
    const db::Id chosen = model->idAt(40);
    const int y = table()->visualRect(table()->currentIndex()).y();
    auto other = db::Store::open(m_fixture->workspace.store()->location(), { u"desk B"_s, u"colleague"_s });
    QVERIFY(other);
    for (int i = 0; i < 3; ++i) {
        Participant p;
        p.person.family = u"박"_s;
        p.attendee.conference = m_fixture->conference;
        QVERIFY(app::registration::save(**other, p));
    }
    QTRY_COMPARE(table()->model()->rowCount(), 64);
    QCOMPARE(what(0), u"Register 박"_s);
    QCOMPARE(model->idAt(table()->currentIndex().row()), chosen);
    QCOMPARE(table()->currentIndex().row(), 43);
    QTRY_COMPARE(table()->visualRect(table()->currentIndex()).y(), y);
}

void TestHistoryPage::readOnlyData_disablesUndo_withTheReason()
{
    m_fixture->put(u"김"_s, u"민수"_s);
    const QString path = m_fixture->workspace.store()->location().text;
    m_fixture->workspace.close();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));
    const auto opened = m_fixture->workspace.open({ db::Engine::Sqlite, path });
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(opened);
    if (m_fixture->workspace.isWritable())
        QSKIP("this user may write everywhere");
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(0);
    QTRY_VERIFY(cardText().contains(m_fixture->workspace.store()->readOnlyReason()));
    QVERIFY(!button(u"Undo this change"_s)->isEnabled());
}

void TestHistoryPage::markup_isShownAsItIs()
{
    m_fixture->put(u"<b>Bold</b>"_s, {});
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(what(0).contains(u"<b>"_s));
    table()->selectRow(0);
    QTRY_VERIFY(cardText().contains(u"<b>"_s));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestHistoryPage::everyFieldThatTakesFocus_hasAName()
{
    m_fixture->put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(0);
    QTRY_VERIFY(button(u"Undo this change"_s)->isEnabled());
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const auto *push = qobject_cast<const QPushButton *>(widget);
        const bool inside = !widget->focusProxy() && widget->parentWidget()->inherits("QDateEdit");
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || inside)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || (push && !push->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

void TestHistoryPage::language_switches()
{
    m_fixture->put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(0);
    QTRY_VERIFY(cardText().contains(u"Register 김민수"_s));
    ui::language::use(u"zh"_s);
    QTRY_VERIFY(what(0) != u"Register 김민수"_s);
    QVERIFY(what(0).contains(u"김민수"_s));
    QTRY_VERIFY(!cardText().contains(u"Register"_s));
    QCOMPARE(table()->currentIndex().row(), 0);
    m_page->findChild<ui::history::FilterBar *>()->words()->setText(
        what(0).left(2)); // words of the language that is read
    QTest::qWait(50);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestHistoryPage::table_standsUpToTheModelTester()
{
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 3; ++i)
        m_fixture->put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    m_page->findChild<ui::history::FilterBar *>()->words()->setText(u"nobody"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
