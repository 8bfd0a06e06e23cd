// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody without any idea sits at the whole window and presses what can be pressed, while another desk works in the
// same file. Whatever happens, the file and its history say the same, the lists show what is kept, and the window
// answers. HUITONG_SEED chooses the actions, HUITONG_MONKEY how many there are.

#include "app/backup/backup.h"
#include "app/backup/soundness.h"
#include "app/registration/registration.h"
#include "tests/ui/monkey/eyes.h"
#include "tests/ui/monkey/hand.h"
#include "tests/ui/monkey/stage.h"
#include "ui/ask.h"
#include "ui/language.h"
#include "ui/pages/pages.h"
#include "ui/people/columns.h"
#include "ui/people/participantfields.h"
#include "ui/people/peopletable.h"
#include "ui/quickfind/quickfind.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QJsonObject>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QStringList schemes{ u"http"_s, u"https"_s, u"mailto"_s, u"file"_s };

tests::Hand *hand = nullptr;
QStringList complaints;

void printActs()
{
    std::fputs("the last actions:\n", stderr);
    for (const QString &act : hand ? hand->lastActs() : QStringList())
        std::fprintf(stderr, "  %s\n", qPrintable(act));
}

void dieTelling(int signal)
{
    std::signal(signal, SIG_DFL);
    printActs();
    std::raise(signal);
}

// A wrong file name is the monkey's doing; everything else that the program complains about is a fault.
void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const bool isOurs = qstrncmp(context.category, "huitong", 7) == 0;
    const bool isGrave = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
    if (!isGrave || text.startsWith("This plugin does not support"_L1))
        return;
    if (!isOurs)
        std::fprintf(stderr, "%s: %s\n", context.category, qPrintable(text));
    if (isOurs && !text.startsWith("not opened:"_L1) && !text.startsWith("copy or restore failed"_L1))
        complaints += text;
}

int wished(const char *variable, int otherwise)
{
    const int value = qEnvironmentVariableIntValue(variable);
    return value > 0 ? value : otherwise;
}

} // namespace

using namespace tests;

class TestMonkey : public QObject
{
    Q_OBJECT

public slots:
    /// An address that the window would show elsewhere.
    void leaveAlone(const QUrl &) {}

private slots:
    void initTestCase();
    void window_andFile_stayTrue_whateverIsPressed();
    void undo_andRedo_walkThroughEverything();
    void file_isSound_andCanBeCopied();
    void cleanupTestCase();

private:
    void tellOfStalls();
    void openWindow();
    QString comeBack();
    QString verify(int turn);
    QString waitForLists();
    QString registerSomebody();
    QString editSomebody();
    QString changeCell();
    bool freeTheStage();
    QLineEdit *phoneField();
    void prepareAnswers();
    void closeDialogs();
    void fail(const QString &fault, int turn);

    QTemporaryDir m_folder;
    db::Location m_location;
    quint32 m_seed = 0;
    int m_checked = 0;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<db::Store> m_reader;
    std::unique_ptr<Books> m_books;
    std::unique_ptr<Eyes> m_eyes;
    std::unique_ptr<Hand> m_hand;
    std::unique_ptr<OtherDesk> m_other;
};

void TestMonkey::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(QDir::setCurrent(m_folder.path()));
    qputenv("HOME", m_folder.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(u"Huitong"_s);
    QCoreApplication::setApplicationName(u"test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QSettings().setValue(u"people/columns/spring"_s,
                         u"number:56 name:152 organisation:0 category:90 status:90 phone:110 remarks:120"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "leaveAlone");
    m_seed = static_cast<quint32>(wished("HUITONG_SEED", 20'260));
    std::fprintf(stderr, "HUITONG_SEED=%u HUITONG_MONKEY=%d\n", m_seed, wished("HUITONG_MONKEY", 2'000));
    ui::theme::start();
    ui::language::use(u"en"_s);
    m_location = { db::Engine::Sqlite, m_folder.filePath(u"monkey.huitong"_s) };
    makeStage(m_location);
    openWindow();
    for (const int signal : { SIGSEGV, SIGABRT, SIGFPE, SIGTERM })
        std::signal(signal, dieTelling);
    qInstallMessageHandler(listen);
}

void TestMonkey::openWindow()
{
    m_workspace = std::make_unique<ui::Workspace>(db::Identity{ u"desk A"_s, u"clerk"_s });
    QVERIFY(m_workspace->open(m_location));
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, ui::pages::make);
    new ui::quickfind::QuickFind(*m_workspace, m_window.get());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other = std::make_unique<OtherDesk>(m_location);
    auto reader = db::Store::open(m_location, { u"desk of the books"_s, u"auditor"_s });
    QVERIFY(reader);
    m_reader = std::move(*reader);
    m_books = std::make_unique<Books>(*m_reader);
    m_hand = std::make_unique<Hand>(*m_window, m_seed);
    m_eyes = std::make_unique<Eyes>(*m_window, *m_workspace, *m_books);
    hand = m_hand.get();
}

void TestMonkey::window_andFile_stayTrue_whateverIsPressed()
{
    const int turns = wished("HUITONG_MONKEY", 2'000);
    for (int turn = 1; turn <= turns; ++turn) {
        prepareAnswers();
        QString fault;
        switch (m_hand->random().bounded(40)) {
        case 0:
            fault = registerSomebody();
            break;
        case 1:
            fault = editSomebody();
            break;
        case 2:
            fault = changeCell();
            break;
        case 3:
        case 4:
            m_hand->note(u"desk B "_s + m_other->act(m_hand->random()));
            m_workspace->store()->poll();
            break;
        default:
            m_hand->act();
        }
        if (fault.isEmpty())
            fault = verify(turn);
        if (!fault.isEmpty())
            return fail(fault, turn);
    }
    std::fprintf(stderr, "%d actions, %lld changes, %d comparisons\n", turns, static_cast<long long>(m_books->sets()),
                 m_checked);
}

void TestMonkey::fail(const QString &fault, int turn)
{
    printActs();
    QFAIL(qPrintable(u"HUITONG_SEED=%1, action %2: %3"_s.arg(m_seed).arg(turn).arg(fault)));
}

// Whatever is asked gets one of these, in their order; nothing left means no.
void TestMonkey::prepareAnswers()
{
    static const QStringList lists[] = { {}, {}, { u"yes"_s }, { u"yes"_s, u"yes"_s }, { u"no"_s, u"yes"_s } };
    ui::ask::prepare(lists[m_hand->random().bounded(5)]);
    ui::ask::takeAsked();
}

// The monkey may close the window or open another file; it is put back to its place.
QString TestMonkey::comeBack()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && widget != m_window.get() && widget->isWindow() && !widget->isModal()
            && widget->windowType() == Qt::Window)
            widget->close();
    if (!m_window->isVisible())
        m_window->show();
    if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget())
        m_window->activateWindow();
    if (m_workspace->store() && m_workspace->store()->location().text == m_location.text)
        return {};
    closeDialogs();
    const auto opened = m_workspace->open(m_location);
    return opened ? QString() : u"the file cannot be opened again: "_s + opened.error().text;
}

void TestMonkey::closeDialogs()
{
    for (int i = 0; i < 20 && QApplication::activePopupWidget(); ++i)
        QApplication::activePopupWidget()->close();
    for (int i = 0; i < 20 && QApplication::activeModalWidget(); ++i) {
        QApplication::activeModalWidget()->close();
        QTest::qWait(0);
    }
}

QString TestMonkey::verify(int turn)
{
    QTest::qWait(0);
    m_hand->pulse().beat();
    if (QString fault = comeBack(); !fault.isEmpty())
        return fault;
    if (!complaints.isEmpty())
        return u"the program complained: "_s + complaints.join(u"; "_s);
    m_hand->pulse().skip();
    const quint64 digest = m_books->digest();
    const qsizetype sets = m_books->sets();
    QString fault = m_books->catchUp();
    if (fault.isEmpty() && (digest != m_books->digest() || sets != m_books->sets() || turn % 50 == 0)) {
        ++m_checked;
        fault = m_books->compare();
    }
    m_hand->pulse().skip();
    return fault.isEmpty() ? waitForLists() : fault;
}

// Lists may follow a moment later.
QString TestMonkey::waitForLists()
{
    QElapsedTimer clock;
    clock.start();
    QString fault = m_eyes->look();
    while (!fault.isEmpty() && clock.elapsed() < 3'000) {
        m_hand->pulse().skip();
        QTest::qWait(2);
        m_workspace->store()->poll();
        if (const QString other = m_books->catchUp(); !other.isEmpty())
            return other;
        fault = m_eyes->look();
    }
    m_hand->pulse().skip();
    return fault;
}

/// Whether the window itself has the keys, with the list of people in front.
bool TestMonkey::freeTheStage()
{
    closeDialogs();
    m_window->activateWindow();
    QTest::qWait(0);
    ui::ask::prepare({ u"yes"_s, u"yes"_s, u"yes"_s });
    m_hand->key(Qt::Key_1, Qt::ControlModifier);
    m_hand->key(Qt::Key_Escape);
    m_hand->key(Qt::Key_Escape);
    QTest::qWait(0);
    const auto *table = m_window->findChild<ui::people::PeopleTable *>();
    return m_hand->stage() == m_window.get() && table->isVisible() && m_workspace->conference().id != 0;
}

QLineEdit *TestMonkey::phoneField()
{
    const auto *fields = m_window->findChild<ui::people::ParticipantFields *>();
    const QString name = db::label(*db::Person::description().column(u"phone"));
    for (QLineEdit *field : fields->findChildren<QLineEdit *>())
        if (field->accessibleName() == name && field->isVisible())
            return field;
    return nullptr;
}

QString TestMonkey::registerSomebody()
{
    m_hand->note(u"register somebody"_s);
    if (!freeTheStage())
        return {};
    m_hand->key(Qt::Key_N, Qt::ControlModifier);
    QLineEdit *phone = phoneField();
    if (!phone)
        return u"Ctrl+N shows no form"_s;
    QInputMethodEvent name;
    name.setCommitString(m_hand->random().bounded(2) == 0 ? u"司马 晨"_s : u"박 서연"_s);
    QApplication::sendEvent(m_hand->keyboard(), &name);
    const QString number = u"+86 10 %1"_s.arg(m_hand->random().bounded(10'000'000, 99'999'999));
    phone->setFocus();
    m_hand->write(number);
    const bool next = m_hand->random().bounded(2) == 0;
    m_hand->note(u"as %1, %2"_s.arg(number, next ? u"and next"_s : u"and close"_s));
    const qsizetype people = m_books->rows(u"person"_s).size();
    m_hand->key(next ? Qt::Key_Return : Qt::Key_S, Qt::ControlModifier);
    if (const QString fault = m_books->catchUp(); !fault.isEmpty())
        return fault;
    const Books::Rows now = m_books->rows(u"person"_s);
    const auto has = [&](const QJsonObject &row) { return row.value("phone"_L1).toString() == number; };
    if (std::ranges::count_if(now, has) != 1 || now.size() < people + 1)
        return u"who was registered with %1 is not kept once"_s.arg(number);
    return {};
}

QString TestMonkey::editSomebody()
{
    m_hand->note(u"edit somebody"_s);
    auto *table = m_window->findChild<ui::people::PeopleTable *>();
    if (!freeTheStage() || table->model()->rowCount() == 0)
        return {};
    table->setFocus();
    const QModelIndex index = table->model()->index(m_hand->random().bounded(table->model()->rowCount()), 1);
    table->scrollTo(index);
    const QPoint spot = table->visualRect(index).center();
    if (!table->viewport()->rect().contains(spot))
        return {}; // large words in a small window
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, spot);
    const db::Id id = table->current();
    m_hand->key(Qt::Key_Return);
    QLineEdit *phone = phoneField();
    if (!phone && table->isEditing())
        return {}; // the name is not among the columns
    if (!phone)
        return u"Enter on %1 shows no form, the keys are at %2"_s.arg(id).arg(
            QString::fromLatin1(m_hand->keyboard()->metaObject()->className()));
    const QString number = u"+82 2 %1"_s.arg(m_hand->random().bounded(10'000'000, 99'999'999));
    phone->setFocus();
    phone->selectAll();
    m_hand->write(number);
    m_hand->note(u"%1 gets %2"_s.arg(id).arg(number));
    m_hand->key(Qt::Key_S, Qt::ControlModifier);
    const bool isDone = !phone->isVisible();
    if (const QString fault = m_books->catchUp(); !fault.isEmpty())
        return fault;
    const db::Id person = m_books->rows(u"attendee"_s).value(id).value("person"_L1).toInteger();
    const QString kept = m_books->rows(u"person"_s).value(person).value("phone"_L1).toString();
    if (isDone != (kept == number))
        return u"%1 was given the phone %2, kept is %3"_s.arg(id).arg(number, kept);
    return {};
}

QString TestMonkey::changeCell()
{
    m_hand->note(u"change a cell"_s);
    auto *table = m_window->findChild<ui::people::PeopleTable *>();
    const int column = static_cast<int>(ui::people::Column::Remarks);
    if (!freeTheStage() || table->model()->rowCount() == 0 || table->isColumnHidden(column))
        return {};
    const QModelIndex index = table->model()->index(m_hand->random().bounded(table->model()->rowCount()), column);
    table->scrollTo(index);
    const QPoint spot = table->visualRect(index).center();
    if (!table->viewport()->rect().contains(spot))
        return {};
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, spot);
    const db::Id id = table->current();
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, spot);
    if (!table->isEditing())
        return u"a double click on the remarks of %1 changes nothing"_s.arg(id);
    const QString text = u"seat %1"_s.arg(m_hand->random().bounded(1'000'000));
    if (auto *field = qobject_cast<QLineEdit *>(m_hand->keyboard()))
        field->selectAll();
    m_hand->write(text);
    m_hand->note(u"%1 gets the remarks %2"_s.arg(id).arg(text));
    m_hand->key(Qt::Key_Return);
    QTest::qWait(0); // a delegate keeps what was typed when it comes back to the loop
    if (const QString fault = m_books->catchUp(); !fault.isEmpty())
        return fault;
    const QString kept = m_books->rows(u"attendee"_s).value(id).value("remarks"_L1).toString();
    return kept == text ? QString() : u"%1 was given the remarks “%2”, kept is “%3”"_s.arg(id).arg(text, kept);
}

// Figures, and no verdict: how long the machine needs is not a test's to judge. New colours and sizes of text touch
// every widget and are counted apart.
void TestMonkey::tellOfStalls()
{
    QList<Stall> stalls = m_hand->pulse().stalls();
    const auto isAppearance = [](const Stall &stall) {
        return stall.during.startsWith("colours"_L1) || stall.during == "shortcut Ctrl++"_L1
            || stall.during == "shortcut Ctrl+-"_L1;
    };
    const qsizetype all = stalls.size();
    stalls.removeIf(isAppearance);
    std::fprintf(stderr,
                 "%lld stalls over 100 ms, %lld of them at new colours and sizes of text; of the others the longest:\n",
                 static_cast<long long>(all), static_cast<long long>(all - stalls.size()));
    for (const Stall &stall : stalls.mid(0, 10))
        std::fprintf(stderr, "  %6.0f ms, of them %6.0f at work: %s\n", stall.wall, stall.processor,
                     qPrintable(stall.during));
}

// Undo and redo go on from where this desk stands: as far back as nobody else is in the way, and the same way forth.
void TestMonkey::undo_andRedo_walkThroughEverything()
{
    closeDialogs();
    db::Store &store = *m_workspace->store();
    QCOMPARE(m_books->catchUp(), QString());
    while (store.redo())
        QCOMPARE(m_books->catchUp(), QString());
    const quint64 end = m_books->digest();
    QList<quint64> digests;
    while (digests.size() < 500 && store.undo()) {
        digests += m_books->digest();
        QCOMPARE(m_books->catchUp(), QString());
    }
    std::fprintf(stderr, "%lld changes undone and redone\n", static_cast<long long>(digests.size()));
    while (!digests.isEmpty()) {
        const auto redone = store.redo();
        QVERIFY2(redone, qPrintable(redone ? QString() : redone.error().text));
        QCOMPARE(m_books->catchUp(), QString());
        QCOMPARE(m_books->digest(), digests.takeLast());
    }
    QCOMPARE(m_books->digest(), end);
    QCOMPARE(m_books->compare(), QString());
    QCOMPARE(waitForLists(), QString());
}

void TestMonkey::file_isSound_andCanBeCopied()
{
    db::Store &store = *m_workspace->store();
    const auto soundness = app::backup::inspect(store);
    QVERIFY(soundness);
    QCOMPARE(soundness->damage, QStringList());
    const QString path = m_folder.filePath(u"copy.huitong"_s);
    const auto copied = app::backup::backUp(store, path);
    QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().text));
    const auto copy = db::Store::open({ db::Engine::Sqlite, path }, { u"desk C"_s, u"auditor"_s });
    QVERIFY(copy);
    QCOMPARE(Books(**copy).digest(), m_books->digest());
}

void TestMonkey::cleanupTestCase()
{
    if (m_hand)
        tellOfStalls();
    hand = nullptr;
    m_hand.reset();
    m_window.reset();
    m_workspace.reset();
    m_other.reset();
    m_books.reset();
    m_reader.reset();
    qInstallMessageHandler(nullptr);
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    QCOMPARE(complaints, QStringList());
    QDir::setCurrent(QDir::tempPath());
}

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
