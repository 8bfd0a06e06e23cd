// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of records, its form and its removal, as a person uses them: shown on organisations, programme items' parts
// and venues.

#include "app/editing/removal.h"
#include "db/records/attendee.h"
#include "db/records/organisation.h"
#include "db/records/person.h"
#include "db/records/post.h"
#include "db/records/programme.h"
#include "db/records/venue.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/testdatabase.h"
#include "ui/ask.h"
#include "ui/forms/referencefield.h"
#include "ui/forms/factcard.h"
#include "ui/forms/versionsdialog.h"
#include "ui/language.h"
#include "ui/organisations/organisationspage.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using ui::organisations::OrganisationsPage;

namespace {

// As an input method hands over what was composed.
void commit(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

} // namespace

class TestRecordPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptyList_saysWhatToDo();
    void newRecord_goesByKeyboardAlone();
    void faultyField_isMarkedAndKept();
    void staleForm_showsBothVersions_andKeepsTheChoice();
    void sameChangeOnBothDesks_isSavedWithoutAsking();
    void thrownAwayForm_isClosed_andAsksNoMore();
    void unreadName_losesNoReference();
    void newRecord_isBegunFromOutsideThePage();
    void removal_saysWhatHangsOnIt_andCanBeUndone();
    void otherDesk_isSeenWithoutLosingTheForm();
    void hiddenPage_isReadWhenItIsSeen();
    void parts_areAddedMovedAndTakenAway();
    void conferencesOwnChange_keepsTheForm();
    void namesakes_areChosenFromTheList();
    void ownFields_andWhatComesNext_areThePlans();
    void typedDaysAndHours_areUnderstood();
    void typedDay_liesNearTheConferenceThatIsOpenNow();
    void wheel_changesNoAnswer();
    void manyVersions_scroll();
    void longLink_makesNoCardWider();
    void everyFocusableWidget_hasAName();
    void lostAnswer_isAskedFor_andNothingIsWrittenTwice_data();
    void lostAnswer_isAskedFor_andNothingIsWrittenTwice();

private:
    QLineEdit *field(const QString &column) const
    {
        return qobject_cast<QLineEdit *>(m_page->form()->fields()->field(column));
    }
    db::Id addOrganisation(const QString &name);
    void waitForRows(int rows) const { QTRY_COMPARE(m_page->table()->model()->rowCount(), rows); }

    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<OrganisationsPage> m_page;
};

void TestRecordPage::init()
{
    m_settings = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
    ui::language::use(u"en"_s);
    m_database = std::make_unique<tests::TestDatabase>(db::Engine::Sqlite);
    m_workspace = std::make_unique<ui::Workspace>(db::Identity{ u"desk"_s, u"clerk"_s });
    QVERIFY(m_workspace->create(m_database->location()));
    const auto made = m_workspace->store()->write({ "Make" }, [](db::WriteSession &s) {
        db::Conference conference;
        conference.code = u"spring"_s;
        conference.title.set(u"en"_s, u"Spring"_s);
        conference.firstDay = u"2026-04-01"_s;
        conference.lastDay = u"2026-04-02"_s;
        return s.insert(conference);
    });
    m_workspace->setConference(*made);
    m_page = std::make_unique<OrganisationsPage>(*m_workspace, nullptr);
    m_page->resize(1080, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestRecordPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_database.reset();
}

db::Id TestRecordPage::addOrganisation(const QString &name)
{
    return *m_workspace->store()->write({ "Add" }, [&](db::WriteSession &s) {
        db::Organisation organisation;
        organisation.name.set(u"en"_s, name);
        return s.insert(organisation);
    });
}

void TestRecordPage::emptyList_saysWhatToDo()
{
    waitForRows(0);
    QTRY_VERIFY(!m_page->table()->isVisible());
    const auto buttons = m_page->findChildren<QPushButton *>();
    QVERIFY(std::ranges::any_of(
        buttons, [](const QPushButton *b) { return b->isVisible() && b->text() == "New organisation"_L1; }));
}

void TestRecordPage::newRecord_goesByKeyboardAlone()
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_page->form()->isVisible());
    commit(u"北方机械公司"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    commit(u"북방기계"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->form()->isVisible());
    waitForRows(1);
    const auto kept = m_workspace->store()->read([](db::Session &s) { return s.all<db::Organisation>(); });
    QCOMPARE(kept->first().name.exact(u"zh"_s), u"北方机械公司"_s);
    QCOMPARE(kept->first().name.exact(u"ko"_s), u"북방기계"_s);
}

void TestRecordPage::faultyField_isMarkedAndKept()
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    field(u"parent"_s)->setFocus();
    QTest::keyClicks(field(u"parent"_s), u"nobody"_s);
    QTest::keyClick(field(u"parent"_s), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_page->form()->isVisible());
    QCOMPARE(field(u"parent"_s)->text(), u"nobody"_s);
    QVERIFY(field(u"parent"_s)->accessibleDescription().contains("Nothing has this name"_L1));
    QVERIFY(m_workspace->store()->read([](db::Session &s) { return s.all<db::Organisation>(); })->isEmpty());
    ui::ask::prepare({ u"yes"_s });
    QTest::keyClick(field(u"parent"_s), Qt::Key_Escape);
    QCOMPARE(ui::ask::takeAsked().size(), 1);
}

void TestRecordPage::staleForm_showsBothVersions_andKeepsTheChoice()
{
    const db::Id id = addOrganisation(u"North"_s);
    waitForRows(1);
    m_page->open({ u"organisation"_s, id });
    QTRY_COMPARE(m_page->chosen(), id);
    QTRY_VERIFY(m_page->table()->selectionModel()->hasSelection());
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QTRY_VERIFY(m_page->form()->isVisible());
    const auto name = m_page->form()->fields()->findChildren<QLineEdit *>().at(2); // zh, ko, en
    name->setText({});
    QTest::keyClicks(name, u"North Works"_s);
    const auto other = m_workspace->store()->another();
    QVERIFY((*other)->write({ "Other" }, [&](db::WriteSession &s) {
        auto theirs = s.get<db::Organisation>(id);
        theirs.remarks = u"seen"_s;
        s.update(theirs);
    }));
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    auto *dialog = m_page->findChild<ui::forms::VersionsDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    const auto kept = m_workspace->store()->read([&](db::Session &s) { return s.get<db::Organisation>(id); });
    QCOMPARE(kept->name.exact(u"en"_s), u"North Works"_s);
    QCOMPARE(kept->remarks, u"seen"_s);
}

void TestRecordPage::sameChangeOnBothDesks_isSavedWithoutAsking()
{
    const db::Id id = addOrganisation(u"North"_s);
    waitForRows(1);
    m_page->open({ u"organisation"_s, id });
    QTRY_VERIFY(m_page->table()->selectionModel()->hasSelection());
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QTRY_VERIFY(m_page->form()->isVisible());
    QTest::keyClicks(m_page->form()->fields()->field(u"remarks"_s), u"seen"_s);
    const auto other = m_workspace->store()->another();
    QVERIFY((*other)->write({ "Other" }, [&](db::WriteSession &s) {
        auto theirs = s.get<db::Organisation>(id);
        theirs.remarks = u"seen"_s;
        s.update(theirs);
    }));
    QSignalSpy closed(m_page->form(), &ui::forms::RecordForm::closed);
    m_page->form()->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(!m_page->findChild<ui::forms::VersionsDialog *>());
    QCOMPARE(closed.size(), 1);
}

void TestRecordPage::thrownAwayForm_isClosed_andAsksNoMore()
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
    int left = 0;
    ui::ask::takeAsked();
    ui::ask::prepare({ u"no"_s, u"yes"_s });
    m_page->leave([&] { ++left; });
    QCOMPARE(left, 0);
    QVERIFY(m_page->form()->isVisible());
    m_page->leave([&] { ++left; });
    QCOMPARE(left, 1);
    QVERIFY(!m_page->form()->isVisible());
    m_page->leave([&] { ++left; });
    QCOMPARE(left, 2);
    QCOMPARE(ui::ask::takeAsked().size(), 2);
}

void TestRecordPage::unreadName_losesNoReference()
{
    const db::Id named = addOrganisation(u"North"_s);
    const db::Id nameless = addOrganisation({});
    ui::forms::ReferenceField field(*m_workspace, db::Organisation::description(), nullptr);
    field.setRecord(nameless);
    QCOMPARE(field.record(), nameless);
    QVERIFY(!field.text().isEmpty());
    field.setRecord(named);
    QCOMPARE(field.text(), u"North"_s);
    m_page.reset();
    m_workspace->close();
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(&field, &language);
    QCOMPARE(field.record(), named);
    QCOMPARE(field.text(), u"North"_s);
    field.clear();
    QCOMPARE(field.record(), 0);
}

void TestRecordPage::newRecord_isBegunFromOutsideThePage()
{
    QWidget window;
    QLineEdit beside(&window);
    const auto release = qScopeGuard([this] { m_page->setParent(nullptr); });
    m_page->setParent(&window);
    m_page->setVisible(true);
    window.resize(1080, 720);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    beside.setFocus();
    QTest::keyClick(&beside, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_page->form()->isVisible());
}

void TestRecordPage::removal_saysWhatHangsOnIt_andCanBeUndone()
{
    const db::Id id = addOrganisation(u"North"_s);
    QVERIFY(m_workspace->store()->write({ "Post" }, [&](db::WriteSession &s) {
        db::Person person;
        person.family = u"王"_s;
        s.insert(person);
        db::Post post;
        post.person = person.id;
        post.organisation = id;
        post.title.set(u"zh"_s, u"经理"_s);
        s.insert(post);
    }));
    waitForRows(1);
    m_page->table()->setFocus();
    m_page->table()->selectRow(0);
    ui::ask::prepare({ u"yes"_s });
    QTest::keyClick(m_page->table(), Qt::Key_Delete);
    const QStringList asked = ui::ask::takeAsked();
    QVERIFY(asked.join(u' ').contains("North"_L1));
    waitForRows(0);
    const auto post = m_workspace->store()->read([](db::Session &s) { return s.all<db::Post>().first(); });
    QCOMPARE(post->organisation, 0);
    QVERIFY(m_workspace->store()->undo());
    waitForRows(1);
    QCOMPARE(m_workspace->store()->read([](db::Session &s) { return s.all<db::Post>().first(); })->organisation, id);
}

void TestRecordPage::otherDesk_isSeenWithoutLosingTheForm()
{
    addOrganisation(u"North"_s);
    waitForRows(1);
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
    const auto other = m_workspace->store()->another();
    QVERIFY((*other)->write({ "Other" }, [](db::WriteSession &s) {
        db::Organisation organisation;
        organisation.name.set(u"en"_s, u"South"_s);
        s.insert(organisation);
    }));
    waitForRows(2);
    QVERIFY(m_page->form()->isVisible());
    QCOMPARE(static_cast<QLineEdit *>(m_page->form()->fields()->field(u"name"_s))->text(), u"half"_s);
}

void TestRecordPage::hiddenPage_isReadWhenItIsSeen()
{
    addOrganisation(u"North"_s);
    waitForRows(1);
    m_page->hide();
    addOrganisation(u"South"_s);
    QVERIFY(m_page->isDue());
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
    m_page->show();
    waitForRows(2);
}

void TestRecordPage::parts_areAddedMovedAndTakenAway()
{
    ui::forms::RecordForm form(
        *m_workspace,
        { &db::Venue::description(),
          { u"name"_s },
          [] { return u"New"_s; },
          [] { return u"Change"_s; },
          { u"name"_s, u"capacity"_s },
          { [] { return u"Halls"_s; }, [] { return u"Add a hall"_s; }, [](int n) { return u"Hall %1"_s.arg(n); } } },
        nullptr);
    form.show();
    auto draft = app::editing::fresh(db::Venue::description());
    static_cast<db::Venue &>(*draft.record).name.set(u"zh"_s, u"宾馆"_s);
    for (const QString &name : { u"一厅"_s, u"二厅"_s, u"三厅"_s }) {
        auto hall = std::make_shared<db::Hall>();
        hall->name.set(u"zh"_s, name);
        draft.parts += hall;
    }
    form.begin(draft);
    const auto press = [&](const QString &name) {
        for (QPushButton *button : form.findChildren<QPushButton *>())
            if (button->accessibleName() == name && !button->isHidden())
                return button->click();
        QFAIL(qPrintable(name));
    };
    press(u"Move up: Hall 3"_s);
    press(u"Take away: Hall 1"_s);
    QCOMPARE(form.draft().parts.size(), 2);
    form.findChild<QPushButton *>(u"save"_s)->click();
    const auto halls = m_workspace->store()->read([](db::Session &s) { return s.all<db::Hall>(u"ORDER BY id"_s); });
    QCOMPARE(halls->size(), 2);
    QCOMPARE(halls->first().name.exact(u"zh"_s), u"三厅"_s);
    QVERIFY(m_workspace->store()->undo());
    QVERIFY(m_workspace->store()->read([](db::Session &s) { return s.all<db::Hall>(); })->isEmpty());
}

void TestRecordPage::conferencesOwnChange_keepsTheForm()
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"half"_s);
    QVERIFY(m_workspace->store()->write({ "Change" }, [this](db::WriteSession &s) {
        auto conference = s.get<db::Conference>(m_workspace->conference().id);
        conference.languages = u"zh ja"_s;
        s.update(conference);
    }));
    QVERIFY(m_page->form()->isVisible());
    QCOMPARE(static_cast<QLineEdit *>(m_page->form()->fields()->field(u"name"_s))->text(), u"half"_s);
    QCOMPARE(m_page->form()->fields()->findChildren<QLineEdit *>().at(1)->accessibleName(), u"Name (日本語)"_s);
}

void TestRecordPage::namesakes_areChosenFromTheList()
{
    QVERIFY(m_workspace->store()->write({ "Register" }, [this](db::WriteSession &s) {
        for (const auto &[given, number] : { std::pair(u"伟"_s, 1), { u"伟"_s, 2 }, { u"芳"_s, 3 } }) {
            db::Person person;
            person.family = u"王"_s;
            person.given = given;
            s.insert(person);
            db::Attendee attendee;
            attendee.conference = m_workspace->conference().id;
            attendee.person = person.id;
            attendee.number = number;
            attendee.token = u"T%1"_s.arg(number);
            s.insert(attendee);
        }
    }));
    ui::forms::ReferenceField field(*m_workspace, db::Attendee::description(), nullptr);
    field.show();
    field.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    commit(u"王芳"_s);
    QVERIFY(field.record() != 0);
    field.clear();
    commit(u"王伟"_s);
    QVERIFY(field.isUnknown());
    QCOMPARE(field.completer()->completionModel()->index(1, 0).data().toString(), u"王伟  2"_s);
}

void TestRecordPage::ownFields_andWhatComesNext_areThePlans()
{
    const auto shouting = [](const db::Column &, ui::Workspace &, QWidget *parent, const std::function<void()> &edited) {
        auto *field = new QLineEdit(parent);
        QObject::connect(field, &QLineEdit::textEdited, field, edited);
        return ui::forms::FieldEditor{ field, [field] { return QVariant(field->text().toUpper()); },
                                       [field](const QVariant &value) { field->setText(value.toString()); } };
    };
    ui::forms::FormPlan plan{ &db::Organisation::description(),
                              { u"name"_s, u"remarks"_s },
                              [] { return u"New"_s; },
                              [] { return u"Change"_s; } };
    plan.editors = { { u"remarks"_s, shouting } };
    plan.next = [](const app::editing::Draft &saved) {
        app::editing::Draft next = app::editing::fresh(*saved.description);
        static_cast<db::Organisation &>(*next.record).remarks = u"after "_s
            + static_cast<const db::Organisation &>(*saved.record).remarks;
        return next;
    };
    ui::forms::RecordForm form(*m_workspace, plan, nullptr);
    form.show();
    form.begin(app::editing::fresh(*plan.description));
    form.fields()->findChildren<QLineEdit *>().first()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    commit(u"北方"_s);
    QTest::keyClicks(form.fields()->field(u"remarks"_s), u"loud"_s);
    form.findChild<QPushButton *>(u"saveAndNext"_s)->click();
    QCOMPARE(m_workspace->store()->read([](db::Session &s) { return s.all<db::Organisation>(); })->first().remarks,
             u"LOUD"_s);
    QCOMPARE(static_cast<QLineEdit *>(form.fields()->field(u"remarks"_s))->text(), u"after LOUD"_s);
}

void TestRecordPage::typedDaysAndHours_areUnderstood()
{
    const QDate near(2026, 4, 1);
    QCOMPARE(ui::forms::dayFrom(u"2"_s, near), u"2026-04-02"_s);
    QCOMPARE(ui::forms::dayFrom(u"9/3"_s, near), u"2026-09-03"_s);
    QCOMPARE(ui::forms::dayFrom(u"2020年9月3日"_s, near), u"2020-09-03"_s);
    QCOMPARE(ui::forms::dayFrom(u"31"_s, near), QString());
    QCOMPARE(ui::forms::hourFrom(u"930"_s), u"09:30"_s);
    QCOMPARE(ui::forms::hourFrom(u"9"_s), u"09:00"_s);
    QCOMPARE(ui::forms::hourFrom(u"14：05"_s), u"14:05"_s);
    QCOMPARE(ui::forms::hourFrom(u"25"_s), QString());
}

void TestRecordPage::typedDay_liesNearTheConferenceThatIsOpenNow()
{
    const db::Id conference = m_workspace->conference().id;
    m_workspace->setConference(0);
    const auto editor =
        ui::forms::makeEditor(*db::Conference::description().column(u"first_day"), *m_workspace, nullptr, [] {});
    const std::unique_ptr<QWidget> widget(editor.widget);
    QVERIFY(m_workspace->store()->write({ "Change" }, [&](db::WriteSession &s) {
        auto late = s.get<db::Conference>(conference);
        late.firstDay = u"2031-04-01"_s;
        late.lastDay = u"2031-04-02"_s;
        s.update(late);
    }));
    m_workspace->setConference(conference);
    QTest::keyClicks(editor.widget, u"3/30"_s);
    QCOMPARE(editor.value().toString(), u"2031-03-30"_s);
}

void TestRecordPage::wheel_changesNoAnswer()
{
    for (const auto &[column, answer] : { std::pair(u"zone"_s, u"Asia/Seoul"_s), { u"high_side"_s, u"left"_s } }) {
        const auto editor =
            ui::forms::makeEditor(*db::Conference::description().column(column), *m_workspace, nullptr, [] {});
        const std::unique_ptr<QWidget> widget(editor.widget);
        editor.setValue(answer);
        const QVariant before = editor.value();
        QWheelEvent down({ 4, 4 }, { 4, 4 }, {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(editor.widget, &down);
        QCOMPARE(editor.value(), before);
        QVERIFY(!down.isAccepted()); // what lies around it scrolls
    }
}

void TestRecordPage::manyVersions_scroll()
{
    QList<ui::forms::Version> versions;
    for (int i = 0; i < 60; ++i)
        versions += { u"Field %1"_s.arg(i), u"mine"_s, u"theirs"_s };
    ui::forms::VersionsDialog dialog(versions, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(dialog.sizeHint().height() < 700);
    QVERIFY(dialog.keepsMine(59));
}

void TestRecordPage::longLink_makesNoCardWider()
{
    ui::forms::FactCard card(*m_workspace, {}, nullptr);
    card.resize(320, 480);
    card.setVisible(true);
    const QString name = u"Very long organisation "_s.repeated(8);
    card.show({ u"Somebody"_s, {}, { { u"Organisation"_s, name, { u"organisation"_s, 1 } } } });
    auto *link = card.findChild<QPushButton *>();
    QTRY_VERIFY(link->width() > 0 && link->mapTo(&card, link->rect().bottomRight()).x() < card.width());
    QTRY_VERIFY(link->text().endsWith(u"…"_s));
    QCOMPARE(link->accessibleName(), name);
}

void TestRecordPage::everyFocusableWidget_hasAName()
{
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    for (const QWidget *widget : m_page->findChildren<QWidget *>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
}

void TestRecordPage::lostAnswer_isAskedFor_andNothingIsWrittenTwice_data()
{
    QTest::addColumn<bool>("isIn");
    QTest::newRow("the write is in") << true;
    QTest::newRow("the write is not in") << false;
}

// The server dies under a save; whether it went in is played here with the key that the form has kept.
void TestRecordPage::lostAnswer_isAskedFor_andNothingIsWrittenTwice()
{
    QFETCH(bool, isIn);
    if (!tests::PostgresCluster::available() && !qEnvironmentVariableIsSet("HUITONG_REQUIRE_POSTGRES"))
        QSKIP("PostgreSQL is missing");
    tests::PostgresCluster cluster;
    QVERIFY2(cluster.isRunning() && cluster.createDatabase(u"records"_s), qPrintable(cluster.error()));
    const db::Location location{ db::Engine::Postgres, cluster.uri(u"records"_s) };
    QVERIFY(m_workspace->create(location));
    QVERIFY(m_workspace->store()->write({ "Make" }, [](db::WriteSession &s) {
        db::Conference conference;
        conference.code = u"spring"_s;
        s.insert(conference);
    }));
    auto *form = m_page->form();
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(form->isVisible());
    commit(u"北方机械公司"_s);
    const app::editing::Draft sent = app::editing::copyOf(form->draft());
    auto *save = form->findChild<QPushButton *>(u"save"_s);
    QVERIFY(cluster.killHard());
    save->click();
    const QUuid key = form->unsettledKey();
    QVERIFY(!key.isNull() && form->isVisible());
    QVERIFY(cluster.startAgain());
    if (isIn) {
        auto other = db::Store::open(location, { u"another desk"_s, u"clerk"_s });
        QVERIFY(other && app::editing::save(**other, sent, key));
    }
    const auto answers = [&] {
        return m_workspace->store()->read([](db::Session &s) { return s.value(u"SELECT 1"_s); });
    };
    QTRY_VERIFY(answers()); // a store that has failed answers from memory for a moment
    save->click();
    QVERIFY(!form->isVisible());
    const auto kept = m_workspace->store()->read([](db::Session &s) { return s.all<db::Organisation>(); });
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().name.exact(u"zh"_s), u"北方机械公司"_s);
    m_page.reset();
    m_workspace.reset(); // before its server
}

QTEST_MAIN(TestRecordPage)
#include "tst_recordpage.moc"
