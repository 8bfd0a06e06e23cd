// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The overview and the forms of the conference, its venues and halls, as a person uses them.

#include "app/sample/sample.h"
#include "db/records/person.h"
#include "db/records/venue.h"
#include "tests/support/testdatabase.h"
#include "ui/ask.h"
#include "ui/language.h"
#include "ui/overview/conferenceform.h"
#include "ui/overview/entryrow.h"
#include "ui/overview/findingspanel.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/venuespage.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace ui::overview;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void emptyConference_saysWhatToDoFirst();
    void sample_showsNumbersAgainstExpectation();
    void findings_openTheirRecordByKeyboard();
    void moreFindings_areShownWhenAsked();
    void conferenceInOrder_saysSo();
    void changes_areSeen_andTheFocusStays();
    void nextItems_leadToTheProgramme();
    void conference_isEditedByKeyboard();
    void copyOfTheFile_closesTheForm();
    void typedLanguages_giveTheTitleItsFields();
    void otherForms_followTheLanguagesOfTheConference();
    void halfFilledVenue_survivesAChangeOfTheConference();
    void venueWithHalls_isMade();
    void hall_isShownWithItsVenue();
    void conferenceWithPeople_isNotRemoved_anEmptyOneIs();
    void otherLanguage_isSpokenAtOnce();
    void everyFocusableWidget_hasAName();

private:
    void open(const QString &sample = {});
    [[nodiscard]] QString allText() const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void press(const QString &text) const;
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QList<EntryRow *> rows(const QString &table) const;
    [[nodiscard]] QLineEdit *typed(const QString &column) const
    {
        return qobject_cast<QLineEdit *>(m_page->conferenceForm()->form()->fields()->field(column));
    }
    template<class F>
    void elsewhere(F block)
    {
        const auto other = m_workspace->store()->another();
        QVERIFY(other);
        QVERIFY((*other)->write({ "Other" }, block));
        m_workspace->store()->poll();
    }

    QTemporaryDir m_settings;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Huitong"_s);
    QCoreApplication::setApplicationName(u"test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    ui::theme::start();
}

void TestOverviewPage::open(const QString &sample)
{
    QSettings().clear();
    ui::language::use(u"en"_s);
    m_database = std::make_unique<tests::TestDatabase>(db::Engine::Sqlite);
    m_workspace = std::make_unique<ui::Workspace>(db::Identity{ u"desk"_s, u"clerk"_s });
    if (!sample.isEmpty()) {
        QVERIFY(app::sample::make(sample, m_database->location(), { u"desk"_s, u"clerk"_s }));
        QVERIFY(m_workspace->open(m_database->location()));
    } else {
        QVERIFY(m_workspace->create(m_database->location()));
        const auto made = m_workspace->store()->write({ "Make" }, [](db::WriteSession &s) {
            db::Conference conference;
            conference.code = u"spring"_s;
            conference.title.set(u"en"_s, u"Spring"_s);
            conference.title.set(u"zh"_s, u"春季会"_s);
            conference.firstDay = u"2100-04-01"_s;
            conference.lastDay = u"2100-04-02"_s;
            return s.insert(conference);
        });
        m_workspace->setConference(*made);
    }
    m_page = std::make_unique<OverviewPage>(*m_workspace, nullptr);
    m_page->resize(1080, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    ui::ask::takeAsked();
}

void TestOverviewPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_database.reset();
    ui::language::use(u"en"_s);
}

QString TestOverviewPage::allText() const
{
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        if (label->isVisible())
            texts += label->text();
    return texts.join(u'\n');
}

QPushButton *TestOverviewPage::button(const QString &text) const
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
            return button;
    return nullptr;
}

void TestOverviewPage::press(const QString &text) const
{
    QTRY_VERIFY2(button(text), qPrintable(text));
    button(text)->setFocus();
    QTest::keyClick(button(text), Qt::Key_Space);
}

QAction *TestOverviewPage::action(const QString &text) const
{
    for (QAction *action : m_page->findChildren<QAction *>())
        if (action->text() == text)
            return action;
    return nullptr;
}

QList<EntryRow *> TestOverviewPage::rows(const QString &table) const
{
    QList<EntryRow *> rows;
    for (EntryRow *row : m_page->findChildren<EntryRow *>())
        if (row->isVisible() && row->entry().target.table == table)
            rows += row;
    return rows;
}

void TestOverviewPage::emptyConference_saysWhatToDoFirst()
{
    open();
    QTRY_VERIFY(allText().contains("What to do first"_L1));
    QVERIFY(!allText().contains("To do\n"_L1));
    QSignalSpy wanted(m_workspace.get(), &ui::Workspace::wanted);
    press(u"Go to the people"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"attendee"_s);
}

void TestOverviewPage::sample_showsNumbersAgainstExpectation()
{
    open(u"changchun-2020"_s);
    QTRY_VERIFY(allText().contains("Foreign enterprises\n24\nof 24"_L1));
    QVERIFY(allText().contains("Domestic enterprises\n35\nof 35"_L1));
    QVERIFY(allText().contains("Registered\n140\nof 100"_L1));
    QVERIFY(allText().contains("Confirmed\n127\nof 100"_L1));
    QVERIFY(allText().contains("The programme is over."_L1));
    QVERIFY(allText().contains("Asia/Shanghai (UTC+08:00)"_L1));
}

void TestOverviewPage::findings_openTheirRecordByKeyboard()
{
    open(u"changchun-2020"_s);
    QVERIFY(m_workspace->store()->write({ "Twice" }, [&](db::WriteSession &s) {
        auto attendee = s.all<db::Attendee>(u"WHERE status = 'confirmed' ORDER BY number LIMIT 1"_s).first();
        attendee.id = 0;
        attendee.number = 999;
        attendee.token = u"another"_s;
        s.insert(attendee);
    }));
    QTRY_VERIFY(allText().contains("Perhaps registered twice"_L1));
    QSignalSpy wanted(m_workspace.get(), &ui::Workspace::wanted);
    EntryRow *row = rows(u"attendee"_s).last();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().last().toLongLong(), row->entry().target.id);
    QVERIFY(row->accessibleName().contains("(999)"_L1));
}

void TestOverviewPage::moreFindings_areShownWhenAsked()
{
    open();
    QVERIFY(m_workspace->store()->write({ "People" }, [&](db::WriteSession &s) {
        for (int i = 1; i <= 120; ++i) {
            db::Person person;
            person.family = u"王"_s;
            person.given = QString::number(i);
            s.insert(person);
            db::Attendee attendee;
            attendee.conference = m_workspace->conference().id;
            attendee.person = person.id;
            attendee.number = i;
            attendee.token = QString::number(i);
            attendee.status = db::Status::Confirmed;
            s.insert(attendee);
        }
    }));
    QTRY_COMPARE(rows(u"attendee"_s).size(), 3);
    QVERIFY(rows(u"attendee"_s).first()->accessibleName().contains("Chinese, Korean, English"_L1));
    press(u"117 more"_s);
    QTRY_COMPARE(rows(u"attendee"_s).size(), 100);
    QVERIFY(allText().contains("20 more"_L1));
}

void TestOverviewPage::conferenceInOrder_saysSo()
{
    open();
    QVERIFY(m_workspace->store()->write({ "Item" }, [&](db::WriteSession &s) {
        db::ProgrammeItem item;
        item.conference = m_workspace->conference().id;
        item.day = u"2100-04-01"_s;
        item.starts = u"09:00"_s;
        item.minutes = 30;
        for (const QString &language : { u"zh"_s, u"ko"_s, u"en"_s })
            item.title.set(language, u"Opening"_s);
        s.insert(item);
    }));
    QTRY_VERIFY(allText().contains("Everything is in order."_L1));
}

void TestOverviewPage::changes_areSeen_andTheFocusStays()
{
    open(u"changchun-2020"_s);
    m_page->resize(1080, 360);
    QTRY_VERIFY(allText().contains("Registered\n140"_L1));
    auto *bar = m_page->dashboard()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    button(u"Edit the conference"_s)->setFocus();
    elsewhere([](db::WriteSession &s) {
        auto attendee = s.all<db::Attendee>(u"WHERE status = 'confirmed' ORDER BY number LIMIT 1"_s).first();
        attendee.checkedInAt = u"2020-09-03T00:30:00.000Z"_s;
        s.update(attendee);
    });
    QTRY_VERIFY(allText().contains("Arrived\n1\n"_L1));
    QCOMPARE(bar->value(), place);
    QVERIFY(button(u"Edit the conference"_s)->hasFocus());
}

void TestOverviewPage::nextItems_leadToTheProgramme()
{
    open();
    const auto ids = m_workspace->store()->write({ "Items" }, [&](db::WriteSession &s) {
        QList<db::Id> made;
        for (int hour = 9; hour < 16; ++hour) {
            db::ProgrammeItem item;
            item.conference = m_workspace->conference().id;
            item.day = u"2100-04-01"_s;
            item.starts = u"%1:00"_s.arg(hour, 2, 10, QChar(u'0'));
            item.minutes = 30;
            for (const QString &language : { u"zh"_s, u"ko"_s, u"en"_s })
                item.title.set(language, u"Talk <b>%1</b>"_s.arg(hour));
            made += s.insert(item);
        }
        return made;
    });
    QTRY_COMPARE(rows(u"programme_item"_s).size(), 5);
    QSignalSpy wanted(m_workspace.get(), &ui::Workspace::wanted);
    EntryRow *row = rows(u"programme_item"_s).first();
    QCOMPARE(row->accessibleName(), u"09:00, Talk <b>9</b>"_s);
    QVERIFY(!Qt::mightBeRichText(row->toolTip()));
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().last().toLongLong(), ids->at(1));
}

void TestOverviewPage::conference_isEditedByKeyboard()
{
    open();
    press(u"Edit the conference"_s);
    QTRY_VERIFY(m_page->conferenceForm()->isVisible());
    QTRY_VERIFY(QApplication::focusWidget());
    typed(u"expected_people"_s)->setFocus();
    QTest::keyClicks(typed(u"expected_people"_s), u"250"_s);
    QTest::keyClick(typed(u"expected_people"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->conferenceForm()->isVisible());
    QCOMPARE(m_workspace->conference().expectedPeople, 250);
    QVERIFY(m_workspace->store()->undo());
    QCOMPARE(m_workspace->conference().expectedPeople, 0);
}

// A copy holds the same conference under the same id: what was typed for one is not saved into the other.
void TestOverviewPage::copyOfTheFile_closesTheForm()
{
    open();
    const db::Location original = m_database->location();
    const db::Location copy{ db::Engine::Sqlite, m_settings.filePath(u"copy.huitong"_s) };
    m_workspace->close();
    QTRY_VERIFY(!QFile::exists(original.text + u"-wal"_s)); // whoever still reads is done
    QVERIFY(QFile::copy(original.text, copy.text));
    QVERIFY(m_workspace->open(original));
    QVERIFY(m_workspace->conference().id != 0);
    action(u"Edit the conference"_s)->trigger();
    QVERIFY(m_page->conferenceForm()->isVisible());
    typed(u"code"_s)->setText(u"summer"_s);
    QVERIFY(m_workspace->open(copy));
    QVERIFY(!m_page->conferenceForm()->isVisible());
}

void TestOverviewPage::typedLanguages_giveTheTitleItsFields()
{
    open();
    press(u"Edit the conference"_s);
    typed(u"title"_s)->setFocus();
    QTest::keyClicks(typed(u"title"_s), u"!"_s);
    QLineEdit *languages = typed(u"languages"_s);
    languages->setFocus();
    languages->selectAll();
    QTest::keyClicks(languages, u"zh ja"_s);
    const auto named = [&](const QString &name) {
        const auto fields = m_page->conferenceForm()->findChildren<QLineEdit *>();
        const auto found = std::ranges::find(fields, name, &QLineEdit::accessibleName);
        return found == fields.end() ? nullptr : *found;
    };
    QVERIFY(named(u"Title of the conference (日本語)"_s));
    QTRY_VERIFY(named(u"Title of the conference (日本語)"_s)->isVisible());
    QVERIFY(!named(u"Title of the conference (Korean)"_s));
    QVERIFY(named(u"Title of the conference (Chinese)"_s)->text().contains(u'!'));
    // By Tab from the first title to the next one, wherever it was made.
    named(u"Title of the conference (Chinese)"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), named(u"Title of the conference (日本語)"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), typed(u"first_day"_s));
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->conferenceForm()->isVisible());
    QCOMPARE(m_workspace->conference().languages, u"zh ja"_s);
    QCOMPARE(m_workspace->conference().title.exact(u"en"_s), u"Spring"_s); // kept without a field
    QVERIFY(m_workspace->conference().title.exact(u"zh"_s).contains(u'!'));
}

void TestOverviewPage::otherForms_followTheLanguagesOfTheConference()
{
    open();
    const auto *fields = m_page->venues()->form()->fields();
    QCOMPARE(fields->findChildren<QLineEdit *>().size(), 6);
    elsewhere([&](db::WriteSession &s) {
        auto conference = s.get<db::Conference>(m_workspace->conference().id);
        conference.languages = u"zh en"_s;
        s.update(conference);
    });
    QTRY_COMPARE(fields->findChildren<QLineEdit *>().size(), 4);
}

void TestOverviewPage::halfFilledVenue_survivesAChangeOfTheConference()
{
    open();
    press(u"Venues and halls"_s);
    press(u"New venue"_s);
    QTRY_VERIFY(m_page->venues()->form()->isVisible());
    auto *name = qobject_cast<QLineEdit *>(m_page->venues()->form()->fields()->field(u"name"_s));
    QTest::keyClicks(name, u"half"_s);
    elsewhere([&](db::WriteSession &s) {
        auto conference = s.get<db::Conference>(m_workspace->conference().id);
        conference.languages = u"zh ko en ja"_s;
        s.update(conference);
    });
    QTRY_COMPARE(m_workspace->conference().languages, u"zh ko en ja"_s);
    QVERIFY(m_page->venues()->form()->isVisible());
    const auto draft = m_page->venues()->form()->draft();
    QCOMPARE(static_cast<const db::Venue &>(*draft.record).name.exact(u"zh"_s), u"half"_s);
    QVERIFY(m_page->venues()->form()->isDirty());
}

void TestOverviewPage::venueWithHalls_isMade()
{
    open();
    press(u"Venues and halls"_s);
    press(u"New venue"_s);
    auto *form = m_page->venues()->form();
    QTRY_VERIFY(form->isVisible());
    QTest::keyClicks(form->fields()->field(u"name"_s), u"Lakeside"_s);
    press(u"Add a hall"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Hall A"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!form->isVisible());
    QTRY_COMPARE(m_page->venues()->table()->model()->rowCount(), 1);
    const auto hall = m_workspace->store()->read([](db::Session &s) { return s.all<db::Hall>().first(); });
    QCOMPARE(hall->name.exact(u"zh"_s), u"Hall A"_s);
    press(u"Back to the overview"_s);
    QVERIFY(m_page->dashboard()->isVisible());
}

void TestOverviewPage::hall_isShownWithItsVenue()
{
    open(u"changchun-2020"_s);
    const auto hall = m_workspace->store()->read([](db::Session &s) { return s.all<db::Hall>().first(); });
    QVERIFY(m_page->holds(u"hall"_s) && m_page->holds(u"venue"_s) && m_page->holds(u"conference"_s));
    m_page->open({ u"hall"_s, hall->id });
    QTRY_COMPARE(m_page->venues()->chosen(), hall->venue);
    QVERIFY(m_page->venues()->isVisible());
    QTRY_VERIFY(allText().contains(hall->name.exact(u"en"_s)));
    const auto fair = std::ranges::find(m_workspace->conferences(), u"ciftis-2020"_s, &db::Conference::code);
    m_page->open({ u"conference"_s, fair->id });
    QCOMPARE(m_workspace->conference().code, u"ciftis-2020"_s);
    QVERIFY(m_page->dashboard()->isVisible());
}

void TestOverviewPage::conferenceWithPeople_isNotRemoved_anEmptyOneIs()
{
    open(u"changchun-2020"_s);
    QSignalSpy said(m_workspace.get(), &ui::Workspace::said);
    action(u"Remove the conference…"_s)->trigger();
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().last().toString().contains("cannot be removed"_L1));
    QCOMPARE(ui::ask::takeAsked().size(), 0);
    open();
    ui::ask::prepare({ u"yes"_s });
    action(u"Remove the conference…"_s)->trigger();
    QCOMPARE(m_workspace->conference().id, 0);
    QVERIFY(m_workspace->store()->undo());
    QCOMPARE(m_workspace->conference().code, u"spring"_s);
}

void TestOverviewPage::otherLanguage_isSpokenAtOnce()
{
    open(u"changchun-2020"_s);
    QTRY_VERIFY(allText().contains(m_workspace->conference().title.exact(u"en"_s)));
    ui::language::use(u"ko"_s);
    QTRY_VERIFY(allText().startsWith(m_workspace->conference().title.exact(u"ko"_s)));
}

void TestOverviewPage::everyFocusableWidget_hasAName()
{
    open(u"changchun-2020"_s);
    const auto check = [this] {
        for (const QWidget *widget : m_page->findChildren<QWidget *>())
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         widget->metaObject()->className());
            }
    };
    QTRY_VERIFY(allText().contains("Registered"_L1));
    check();
    press(u"Edit the conference"_s);
    check();
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
