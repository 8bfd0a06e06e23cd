// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window as a clerk uses it: by keyboard, on the offscreen platform, on a file of its own.

#include "app/registration/orders.h"
#include "app/registration/registration.h"
#include "db/history.h"
#include "ui/ask.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pagedmodel.h"
#include "ui/people/namefield.h"
#include "ui/people/organisationfield.h"
#include "ui/people/participantform.h"
#include "ui/people/peoplepage.h"
#include "ui/people/personcard.h"
#include "ui/forms/versionsdialog.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::registration::Participant;
using ui::people::PeoplePage;

namespace {

// Words in Han and Hangul reach a field as an input method sends them.
void type(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

QWidget *focus()
{
    return QApplication::focusWidget();
}

template<class T>
T *named(QWidget *root, const QString &accessibleName)
{
    for (T *widget : root->findChildren<T *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

QStringList namesOf(const QAbstractItemModel *model)
{
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names += model->index(row, 1).data().toString();
    return names;
}

QString allText(QWidget *root)
{
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

class TestPeoplePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void koreanAndChinese_areRegisteredByKeyboardAlone();
    void registering_isUndoneAndRedoneByName();
    void newOrganisation_isMadeInPlace_andFoundNextTime();
    void aNameIsSplit_asItIsTyped_andABlankDecides();
    void latinProposal_isNeverKeptUnlessTaken();
    void problem_standsAtItsField();
    void somebodyAlike_isPointedOut();
    void filter_findsFromTheFirstCharacter();
    void order_changesAndIsSaidInWords();
    void chosenPerson_staysChosenThroughOrderAndFilter();
    void secondDesk_isSeenAtOnce();
    void staleForm_showsBothVersions_andKeepsTheChoice();
    void closing_asksOnlyWhenSomethingWasTyped();
    void takingOut_asksAndCanBeUndone();
    void markup_isShownAsItIs();
    void table_standsUpToTheModelTester();
    void everyFieldThatTakesFocus_hasAName();
    void language_switchesWhileAFormIsOpen();
    void colours_areReadable();
    void longList_isReadInPages();

private:
    Participant put(const QString &family, const QString &given, const QString &country = {});
    QAction *action(const QString &text);
    QTableView *table() { return m_window->findChild<QTableView *>(); }
    ui::people::ParticipantForm *form() { return m_window->findChild<ui::people::ParticipantForm *>(); }
    QList<Participant> everybody();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(focus(), key, modifiers); }

    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    PeoplePage *m_page = nullptr;
    db::Id m_conference = 0;
};

void TestPeoplePage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"Huitong"_s);
    QCoreApplication::setApplicationName(u"test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    ui::theme::start();
    ui::language::use(u"en"_s);
}

void TestPeoplePage::init()
{
    m_workspace = std::make_unique<ui::Workspace>(db::Identity{ u"desk A"_s, u"clerk"_s });
    const QString path = m_folder.filePath(u"%1.huitong"_s.arg(++m_files));
    QVERIFY(m_workspace->create({ db::Engine::Sqlite, path }));
    db::Conference conference;
    conference.code = u"test-2026"_s;
    conference.title.set(u"en"_s, u"Test Conference"_s);
    const auto made = m_workspace->store()->write({ "Make" }, [&](db::WriteSession &s) {
        db::Conference copy = conference;
        return s.insert(copy);
    });
    QVERIFY(made);
    m_conference = *made;
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, [this](ui::Workspace &workspace, QWidget *parent) {
        m_page = new PeoplePage(workspace, parent);
        return QList<ui::Page *>{ m_page };
    });
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    ui::ask::prepare({});
    ui::ask::takeAsked();
}

void TestPeoplePage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    ui::language::use(u"en"_s);
}

Participant TestPeoplePage::put(const QString &family, const QString &given, const QString &country)
{
    Participant p;
    p.person.family = family;
    p.person.given = given;
    p.person.country = country;
    p.attendee.conference = m_conference;
    const auto saved = app::registration::save(*m_workspace->store(), p);
    return saved ? *saved : Participant();
}

QAction *TestPeoplePage::action(const QString &text)
{
    for (QAction *candidate : m_window->findChildren<QAction *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

QList<Participant> TestPeoplePage::everybody()
{
    const auto all = m_workspace->store()->read([&](db::Session &s) {
        QList<Participant> found;
        app::registration::Listing listing;
        listing.conference = m_conference;
        for (const db::Id id : app::registration::attendeeIds(s, listing))
            found += app::registration::load(s, id);
        return found;
    });
    return all ? *all : QList<Participant>();
}

void TestPeoplePage::koreanAndChinese_areRegisteredByKeyboardAlone()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(form()->isVisible());
    type(focus(), u"김민수"_s);
    press(Qt::Key_Return); // to the Latin name, where the proposal is taken
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(focus()->accessibleName(), u"Chinese form"_s); // the Korean form is the native one
    type(focus(), u"金珉秀"_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Return);
    QCOMPARE(focus()->accessibleName(), u"Organisation"_s);
    type(focus(), u"한빛상사"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Return, Qt::ControlModifier);

    type(focus(), u"欧阳文"_s); // save and next begins at the name again
    press(Qt::Key_Return);
    QTest::keyClicks(focus(), u"Ouyang Wen"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!form()->isVisible());

    const QList<Participant> all = everybody();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].person.native(), (db::names::Name{ u"김"_s, u"민수"_s }));
    QCOMPARE(all[0].person.latin(), (db::names::Name{ u"Kim"_s, u"Min-su"_s }));
    QCOMPARE(all[0].person.chinese(), (db::names::Name{ u"金"_s, u"珉秀"_s }));
    QCOMPARE(all[0].organisation.name.exact(u"ko"_s), u"한빛상사"_s);
    QCOMPARE(all[1].person.native(), (db::names::Name{ u"欧阳"_s, u"文"_s }));
    QCOMPARE(all[1].person.latin(), (db::names::Name{ u"Ouyang"_s, u"Wen"_s }));
    QCOMPARE(all[1].attendee.number, 2);
    QTRY_COMPARE(namesOf(table()->model()), (QStringList{ u"김민수"_s, u"欧阳文"_s }));
    QTRY_COMPARE(table()->currentIndex().row(), 1);
}

void TestPeoplePage::registering_isUndoneAndRedoneByName()
{
    put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QAction *undo = action(u"Undo: Register 김민수"_s);
    QVERIFY(undo);
    table()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(action(u"Redo: Register 김민수"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(namesOf(table()->model()), QStringList{ u"김민수"_s });
}

void TestPeoplePage::newOrganisation_isMadeInPlace_andFoundNextTime()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    type(focus(), u"王伟"_s);
    auto *organisation = named<ui::people::OrganisationField>(form(), u"Organisation"_s);
    organisation->setFocus();
    type(organisation, u"长春机械"_s);
    QVERIFY(organisation->isNew());
    auto *english = named<QLineEdit>(form(), u"Its name in another language (English)"_s);
    QVERIFY(english && english->isVisible());
    QVERIFY(!named<QLineEdit>(form(), u"Its name in another language (Chinese)"_s)->isVisible());
    QTest::keyClicks(english, u"Changchun Machines"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(everybody().size(), 1);
    const db::Organisation made = everybody().first().organisation;
    QCOMPARE(made.name.exact(u"zh"_s), u"长春机械"_s);
    QCOMPARE(made.name.exact(u"en"_s), u"Changchun Machines"_s);

    organisation->setFocus();
    QTest::keyClicks(organisation, u"changchun m"_s);
    QCOMPARE(organisation->completer()->completionModel()->rowCount(), 1);
    QTest::keyClicks(organisation, u"achines"_s);
    QVERIFY(!organisation->isNew());
    QCOMPARE(organisation->organisation().id, made.id);
}

void TestPeoplePage::aNameIsSplit_asItIsTyped_andABlankDecides()
{
    ui::people::NameField field(nullptr);
    const auto typed = [&](const QString &text) {
        field.clear();
        type(&field, text);
        return field.name();
    };
    QCOMPARE(typed(u"王伟"_s), (db::names::Name{ u"王"_s, u"伟"_s }));
    QCOMPARE(typed(u"司马光"_s), (db::names::Name{ u"司马"_s, u"光"_s }));
    QCOMPARE(typed(u"司 马光"_s), (db::names::Name{ u"司"_s, u"马光"_s }));
    QCOMPARE(field.splitInWords(), u"Family name: 司 · Given name: 马光"_s);
    // A name that was kept with another split than the usual one can be typed again as it is.
    const db::names::Name unusual{ u"司"_s, u"马光"_s };
    QCOMPARE(db::names::split(ui::people::typedForm(unusual, {})), unusual);
}

void TestPeoplePage::latinProposal_isNeverKeptUnlessTaken()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    type(focus(), u"王伟"_s);
    auto *latin = named<ui::people::NameField>(form(), u"Name in Latin letters, as the person spells it"_s);
    QCOMPARE(latin->placeholderText(), u"Wang Wei"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(everybody().size(), 1);
    QCOMPARE(everybody().first().person.latinFamily, QString());
}

void TestPeoplePage::problem_standsAtItsField()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *email = named<QLineEdit>(form(), u"E-mail"_s);
    QTest::keyClicks(email, u"nowhere"_s);
    QVERIFY(email->accessibleDescription().startsWith(u"▲ "_s));
    QTest::keyClicks(email, u"@example.org"_s);
    QVERIFY(email->accessibleDescription().isEmpty());
    QWidget *name = named<QLineEdit>(form(), u"Name in its own script"_s);
    QVERIFY(name->accessibleDescription().isEmpty()); // nobody scolds before something was typed
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(form()->isVisible());
    QVERIFY(name->accessibleDescription().startsWith(u"▲ "_s));
    QVERIFY(everybody().isEmpty());
}

void TestPeoplePage::somebodyAlike_isPointedOut()
{
    put(u"김"_s, u"민수"_s);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    type(focus(), u"김민수"_s);
    QTRY_VERIFY(allText(form()).contains(u"김민수 is registered already (same name)."_s));
    auto bars = form()->findChildren<ui::widgets::MessageBar *>();
    QVERIFY(std::ranges::any_of(bars, [](const auto *bar) { return bar->isVisible(); }));
}

void TestPeoplePage::filter_findsFromTheFirstCharacter()
{
    put(u"김"_s, u"민수"_s);
    put(u"王"_s, u"伟"_s);
    put(u"Smith"_s, u"John"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = named<QLineEdit>(m_page, u"Filter"_s);
    QCOMPARE(focus(), filter);
    type(filter, u"伟"_s);
    QCOMPARE(namesOf(table()->model()), QStringList{ u"王伟"_s });
    filter->clear();
    QTest::keyClicks(filter, u"smi"_s);
    QCOMPARE(namesOf(table()->model()), QStringList{ u"John Smith"_s });
    filter->clear();
    QTest::keyClicks(filter, u"zzzz"_s);
    auto *empty = m_page->findChild<ui::widgets::EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(empty->sentence().contains(u"zzzz"_s));
    press(Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestPeoplePage::order_changesAndIsSaidInWords()
{
    put(u"이"_s, u"영희"_s);
    put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(namesOf(table()->model()), (QStringList{ u"이영희"_s, u"김민수"_s }));
    auto *order = named<QComboBox>(m_page, u"Order"_s);
    order->setFocus();
    order->setCurrentIndex(static_cast<int>(db::Sort::Korean));
    emit order->activated(order->currentIndex());
    QCOMPARE(namesOf(table()->model()), (QStringList{ u"김민수"_s, u"이영희"_s }));
    QVERIFY(allText(m_page).contains(u"2 people · in Korean alphabetical order"_s));
}

void TestPeoplePage::chosenPerson_staysChosenThroughOrderAndFilter()
{
    put(u"이"_s, u"영희"_s);
    put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(0);
    auto *card = m_page->findChild<ui::people::PersonCard *>();
    QVERIFY(allText(card).contains(u"이영희"_s));
    auto *order = named<QComboBox>(m_page, u"Order"_s);
    order->setCurrentIndex(static_cast<int>(db::Sort::Korean));
    emit order->activated(order->currentIndex());
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 1);
    auto *filter = named<QLineEdit>(m_page, u"Filter"_s);
    type(filter, u"김"_s);
    QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
    filter->clear();
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 1);
    QVERIFY(allText(card).contains(u"이영희"_s));
}

void TestPeoplePage::secondDesk_isSeenAtOnce()
{
    put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    auto other = db::Store::open(m_workspace->store()->location(), { u"desk B"_s, u"colleague"_s });
    QVERIFY(other);
    Participant p;
    p.person.family = u"박"_s;
    p.person.given = u"지훈"_s;
    p.attendee.conference = m_conference;
    QVERIFY(app::registration::save(**other, p));
    QTRY_COMPARE(namesOf(table()->model()), (QStringList{ u"김민수"_s, u"박지훈"_s }));
    QVERIFY(!action(u"Undo: Register 박지훈"_s)); // each desk undoes its own
}

void TestPeoplePage::staleForm_showsBothVersions_andKeepsTheChoice()
{
    Participant p = put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    table()->setFocus();
    press(Qt::Key_Return);
    QVERIFY(form()->isVisible());
    QTest::keyClicks(named<QLineEdit>(form(), u"Phone"_s), u"111 2222"_s);
    auto other = db::Store::open(m_workspace->store()->location(), { u"desk B"_s, u"colleague"_s });
    QVERIFY(other);
    p.person.phone = u"333 4444"_s;
    p.person.email = u"min@example.org"_s;
    QVERIFY(app::registration::save(**other, p));

    press(Qt::Key_S, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ui::forms::VersionsDialog *>();
    QVERIFY(dialog);
    QVERIFY(named<QWidget>(dialog, u"Phone, yours: 111 2222"_s));
    QVERIFY(named<QWidget>(dialog, u"Phone, theirs: 333 4444"_s));
    dialog->accept(); // mine where I typed, theirs where only they did
    QCOMPARE(everybody().first().person.phone, u"111 2222"_s);
    QCOMPARE(everybody().first().person.email, u"min@example.org"_s);
    QVERIFY(!form()->isVisible());
}

void TestPeoplePage::closing_asksOnlyWhenSomethingWasTyped()
{
    put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    table()->setFocus();
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QVERIFY(!form()->isVisible());
    QVERIFY(ui::ask::takeAsked().isEmpty());

    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    type(focus(), u"박"_s);
    ui::ask::prepare({ u"no"_s, u"yes"_s });
    press(Qt::Key_Escape);
    QVERIFY(form()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!form()->isVisible());
    QCOMPARE(ui::ask::takeAsked().size(), 2);
    QCOMPARE(everybody().size(), 1);
}

void TestPeoplePage::takingOut_asksAndCanBeUndone()
{
    put(u"김"_s, u"민수"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->selectRow(0);
    table()->setFocus();
    ui::ask::prepare({ u"no"_s, u"yes"_s });
    press(Qt::Key_Delete);
    QCOMPARE(everybody().size(), 1);
    press(Qt::Key_Delete);
    QCOMPARE(everybody().size(), 0);
    QVERIFY(ui::ask::takeAsked().first().contains(u"김민수"_s));
    QTRY_VERIFY(m_page->findChild<ui::widgets::EmptyState *>()->isVisible());
    QVERIFY(m_workspace->store()->undo());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestPeoplePage::markup_isShownAsItIs()
{
    const QString nasty = u"<b>Bold</b><img src=x>&amp;"_s;
    put(nasty, {});
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 1).data().toString(), nasty);
    table()->selectRow(0);
    auto *card = m_page->findChild<ui::people::PersonCard *>();
    QVERIFY(allText(card).contains(nasty));
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u'<'), qPrintable(widget->toolTip()));
    QVERIFY(action(u"Undo: Register "_s + QString(nasty).replace(u"&"_s, u"&&"_s)));
}

void TestPeoplePage::table_standsUpToTheModelTester()
{
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 5; ++i)
        put(u"김"_s, QString(u"민수"_s + QChar(u'가' + i)));
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    table()->selectRow(2);
    auto *filter = named<QLineEdit>(m_page, u"Filter"_s);
    for (const QString &text : { u"민수가"_s, u"민수"_s, u"없음"_s, QString() })
        filter->setText(text);
    QVERIFY(m_workspace->store()->undo());
    QVERIFY(m_workspace->store()->undo());
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(m_workspace->store()->redo());
    QTRY_COMPARE(table()->model()->rowCount(), 4);
}

void TestPeoplePage::everyFieldThatTakesFocus_hasAName()
{
    put(u"김"_s, u"민수"_s);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    type(named<QLineEdit>(form(), u"Organisation"_s), u"새 회사"_s);
    int focusable = 0;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || widget->inherits("QMenuBar")
            || widget->inherits("QMenu"))
            continue;
        ++focusable;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget); // some can be chosen with the mouse to be copied
        const QString text = button ? button->text() : label ? label->text() : QString();
        const QString name = widget->accessibleName().isEmpty() ? text : widget->accessibleName();
        const bool speaksLater = (button || label) && !widget->isVisible();
        QVERIFY2(!name.isEmpty() || speaksLater || widget->window() != m_window.get(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    QVERIFY(focusable > 25);
}

void TestPeoplePage::language_switchesWhileAFormIsOpen()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    type(focus(), u"김민수"_s);
    ui::language::use(u"ko"_s);
    QVERIFY(form()->isVisible());
    QVERIFY(form()->isDirty()); // what was typed is still there
    QCOMPARE(ui::language::current(), u"ko"_s);
    QCOMPARE(QApplication::font().families().first(), u"Noto Sans CJK KR"_s);
}

void TestPeoplePage::colours_areReadable()
{
    using namespace ui;
    for (const theme::Colours &set : { theme::light(), theme::dark() }) {
        for (const QColor &ground : { set.paper, set.ground })
            for (const QColor &ink : { set.text, set.quiet, set.accent, set.good, set.attention, set.stop })
                QVERIFY2(theme::contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on "_s + ground.name()));
        for (const QColor &ink : { set.text, set.quiet })
            QVERIFY2(theme::contrast(ink, theme::chosen(set)) >= 4.5, qPrintable(ink.name()));
        QVERIFY(theme::contrast(set.onAccent, set.accent) >= 4.5);
    }
    QVERIFY(theme::contrast(Qt::black, Qt::white) > 20.9);
}

void TestPeoplePage::longList_isReadInPages()
{
    struct Rows : ui::PagedModel<db::Id>
    {
        mutable QList<qsizetype> asked;
        int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 1; }
        QVariant data(const QModelIndex &index, int role) const override
        {
            return role == Qt::DisplayRole ? QVariant(rowAt(index.row())) : QVariant();
        }
        QList<db::Id> fetch(const QList<db::Id> &ids) const override
        {
            asked += ids.size();
            return ids;
        }
    };
    Rows rows;
    QList<db::Id> ids;
    for (db::Id id = 0; id < 1'000'050; ++id)
        ids += id * 3;
    rows.setIds(ids);
    QCOMPARE(rows.rowCount(), 1'000'050);
    QVERIFY(rows.asked.isEmpty()); // nothing is read before it is looked at
    QCOMPARE(rows.index(1'000'049, 0).data().toLongLong(), 3'000'147);
    QCOMPARE(rows.asked, QList<qsizetype>{ 50 });
    QCOMPARE(rows.index(999'000, 0).data().toLongLong(), 2'997'000);
    QCOMPARE(rows.index(999'099, 0).data().toLongLong(), 2'997'297);
    QCOMPARE(rows.asked, (QList<qsizetype>{ 50, 100 }));
    QCOMPARE(rows.rowOf(2'997'000), 999'000);
    QCOMPARE(rows.rowOf(1), -1);
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
