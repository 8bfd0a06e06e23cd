// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog for a server's database, against a real server.

#include "db/passwords.h"
#include "db/store.h"
#include "tests/support/postgrescluster.h"
#include "ui/ask.h"
#include "ui/job.h"
#include "ui/keyring.h"
#include "ui/language.h"
#include "ui/recent.h"
#include "ui/serverdialog.h"
#include "ui/serveropener.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::PostgresCluster;
using Holds = db::ServerState::Holds;

namespace {

template<class T>
T *named(QWidget *root, const QString &accessibleName)
{
    for (T *widget : root->findChildren<T *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

QPushButton *button(QWidget *root, const QString &text)
{
    for (QPushButton *candidate : root->findChildren<QPushButton *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

QString allText(QWidget *root)
{
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

// Runs one statement on a database as the cluster's owner.
bool run(const QString &uri, const QString &sql)
{
    const QString name = u"plain"_s;
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        const ui::ServerAddress address = ui::ServerAddress::of({ db::Engine::Postgres, uri });
        database.setHostName(address.host);
        database.setDatabaseName(address.database);
        database.setUserName(address.user);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

// From now on the role "locked" must say its password. The server itself writes its rules anew.
bool requirePassword(const QString &uri)
{
    return run(uri,
               u"DO $$ BEGIN EXECUTE format('COPY (SELECT unnest(ARRAY[''local all locked scram-sha-256'', "
               "''local all all trust''])) TO %L', current_setting('hba_file')); END $$"_s)
        && run(uri, u"SELECT pg_reload_conf()"_s);
}

// The same database, for whom a password is asked.
db::Location lockedPlace(const QString &uri)
{
    ui::ServerAddress address = ui::ServerAddress::of({ db::Engine::Postgres, uri });
    address.user = u"locked"_s;
    return address.location();
}

} // namespace

class TestServerDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void address_goesThereAndBack();
    void goodServer_isToldInOneSentence_withItsVersion();
    void foreignDatabase_isToldAndLeftAlone();
    void wrongPassword_isToldInASentence();
    void triedPassword_isUnknownToTheOpenDatabase();
    void halfFilledPage_isAskedWhenTheServerHasAnswered();
    void wishThatWasDropped_isNotOpened();
    void rightPassword_opensAndIsWrittenNowhere();
    void silentServer_neverBlocksTheWindow();
    void emptyDatabase_getsItsTablesWhenAsked();
    void withoutAKeyring_thatIsSaid_andTheDatabaseOpens();
    void password_isHiddenUntilTheEyeIsPressed();

private:
    QString newDatabase();
    void fill(ui::ServerDialog &dialog, const QString &uri);
    QString outcome(ui::ServerDialog &dialog);
    QByteArray settingsFile();

    QTemporaryDir m_folder;
    PostgresCluster *m_cluster = nullptr;
    int m_databases = 0;
};

void TestServerDialog::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keyring here
    qunsetenv("PGPASSWORD");
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"Huitong"_s);
    QCoreApplication::setApplicationName(u"test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    ui::theme::start();
    ui::language::use(u"en"_s);
    if (!PostgresCluster::available() && !qEnvironmentVariableIsSet("HUITONG_REQUIRE_POSTGRES"))
        QSKIP("PostgreSQL is missing");
    m_cluster = PostgresCluster::shared();
    QVERIFY(m_cluster);
}

void TestServerDialog::init()
{
    QSettings().clear();
    ui::ask::prepare({});
    ui::ask::takeAsked();
}

QString TestServerDialog::newDatabase()
{
    const QString name = u"dialog%1"_s.arg(++m_databases);
    return m_cluster->createDatabase(name) ? m_cluster->uri(name) : QString();
}

void TestServerDialog::fill(ui::ServerDialog &dialog, const QString &uri)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setAddress({ db::Engine::Postgres, uri });
}

QString TestServerDialog::outcome(ui::ServerDialog &dialog)
{
    button(&dialog, u"Test the connection"_s)->click();
    if (!allText(&dialog).contains(u"Connecting…"_s))
        return u"it did not wait elsewhere"_s;
    return QTest::qWaitFor([&] { return !allText(&dialog).contains(u"Connecting…"_s); }, 20'000) ? allText(&dialog)
                                                                                                 : QString();
}

QByteArray TestServerDialog::settingsFile()
{
    QSettings().sync();
    QFile file(QSettings().fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestServerDialog::address_goesThereAndBack()
{
    for (const char *text :
         { "postgresql://clerk@db.example.org/fair", "postgresql://db.example.org:5433/fair", "postgresql:///fair",
           "postgresql:///fair?host=/run/postgresql&user=clerk", "postgresql:///fair?host=/tmp/a b&port=5433",
           "postgresql://clerk@[::1]:5433/fair", "postgresql://a%40b@host/x%2Fy",
           "postgresql://db.example.org/fair?sslmode=verify-full&application_name=a%26b",
           "postgresql:///fair?host=/run/postgresql&connect_timeout=3" }) {
        const ui::ServerAddress address = ui::ServerAddress::of({ db::Engine::Postgres, QString::fromLatin1(text) });
        const ui::ServerAddress again = ui::ServerAddress::of(address.location());
        QCOMPARE(again.host, address.host);
        QCOMPARE(again.port, address.port);
        QCOMPARE(again.database, address.database);
        QCOMPARE(again.user, address.user);
        QCOMPARE(again.options, address.options);
        QVERIFY(db::Location::parse(address.location().text));
    }
    const ui::ServerAddress odd = ui::ServerAddress::of({ db::Engine::Postgres, u"postgresql://a%40b@host/x%2Fy"_s });
    QCOMPARE(odd.user, u"a@b"_s);
    QCOMPARE(odd.database, u"x/y"_s);
    const QString strict = u"postgresql://clerk@db.example.org/fair?sslmode=verify-full"_s;
    QCOMPARE(ui::ServerAddress::of({ db::Engine::Postgres, strict }).location().text, strict);
}

void TestServerDialog::goodServer_isToldInOneSentence_withItsVersion()
{
    const QString uri = newDatabase();
    ui::ServerDialog dialog(nullptr);
    fill(dialog, uri);
    const QString empty = outcome(dialog);
    QVERIFY2(empty.contains(QRegularExpression(u"PostgreSQL 1\\d\\.\\d+ answers\\. The database is empty"_s)),
             qPrintable(empty));
    QVERIFY(db::Store::create(ui::ServerAddress::of({ db::Engine::Postgres, uri }).location(),
                              { u"desk A"_s, u"clerk"_s }));
    QVERIFY(outcome(dialog).contains(u"The database holds conferences."_s));
}

void TestServerDialog::foreignDatabase_isToldAndLeftAlone()
{
    const QString uri = newDatabase();
    QVERIFY(run(uri, u"CREATE TABLE invoice (id integer)"_s));
    ui::ServerDialog dialog(nullptr);
    fill(dialog, uri);
    QSignalSpy chosen(&dialog, &ui::ServerDialog::chosen);
    dialog.open();
    QVERIFY(outcome(dialog).contains(u"belongs to another program"_s));
    dialog.accept();
    QTRY_VERIFY(!allText(&dialog).contains(u"Connecting…"_s));
    QVERIFY(dialog.isVisible());
    QVERIFY(chosen.isEmpty());
}

void TestServerDialog::wrongPassword_isToldInASentence()
{
    const QString uri = newDatabase();
    QVERIFY(run(uri, u"CREATE ROLE locked LOGIN PASSWORD 'right horse'"_s));
    QVERIFY(requirePassword(uri));
    QTRY_VERIFY(!db::judgeServer(lockedPlace(uri))); // the server reads its rules when it gets to it
    ui::ServerDialog dialog(nullptr);
    fill(dialog, uri);
    named<QLineEdit>(&dialog, u"User"_s)->setText(u"locked"_s);
    named<QLineEdit>(&dialog, u"Password"_s)->setText(u"wrong '\\; horse"_s);
    const QString text = outcome(dialog);
    QVERIFY2(text.contains(u"The server does not let you in. Check the user's name and the password."_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"horse"_s));
    named<QLineEdit>(&dialog, u"Password"_s)->setText(u"right horse"_s);
    const QString right = outcome(dialog);
    QVERIFY2(right.contains(u" answers."_s), qPrintable(right));
    named<QLineEdit>(&dialog, u"Database"_s)->setText(u"nowhere"_s);
    named<QLineEdit>(&dialog, u"User"_s)->setText(u"huitong"_s);
    QVERIFY(outcome(dialog).contains(u"The server has no such database."_s));
}

void TestServerDialog::triedPassword_isUnknownToTheOpenDatabase()
{
    const QString uri = newDatabase();
    const db::Location open = lockedPlace(uri);
    db::passwords::use(open, u"right horse"_s);
    ui::ServerDialog dialog(nullptr);
    fill(dialog, uri);
    named<QLineEdit>(&dialog, u"User"_s)->setText(u"locked"_s);
    named<QLineEdit>(&dialog, u"Password"_s)->setText(u"wrong horse"_s);
    QVERIFY(outcome(dialog).contains(u"The server does not let you in."_s));
    QCOMPARE(db::passwords::of(open), u"right horse"_s);
    named<QLineEdit>(&dialog, u"Password"_s)->clear();
    const QString known = outcome(dialog);
    QVERIFY2(known.contains(u" answers."_s), qPrintable(known));
    QCOMPARE(db::passwords::of(open), u"right horse"_s);
}

void TestServerDialog::halfFilledPage_isAskedWhenTheServerHasAnswered()
{
    const db::Location location = ui::ServerAddress::of({ db::Engine::Postgres, newDatabase() }).location();
    QVERIFY(db::Store::create(location, { u"desk A"_s, u"clerk"_s }));
    ui::Workspace workspace({ u"desk A"_s, u"clerk"_s });
    QWidget window;
    ui::Job job;
    int asked = 0;
    bool mayLeave = false;
    ui::ServerOpener opener(workspace, job, &window, [&](const std::function<void()> &then) {
        ++asked;
        if (mayLeave)
            then();
    });
    opener.open(location);
    QTRY_COMPARE(asked, 1);
    QVERIFY(!workspace.store());
    mayLeave = true;
    opener.open(location);
    QTRY_VERIFY(workspace.store());
    QCOMPARE(asked, 2);
}

void TestServerDialog::wishThatWasDropped_isNotOpened()
{
    const db::Location location = ui::ServerAddress::of({ db::Engine::Postgres, newDatabase() }).location();
    QVERIFY(db::Store::create(location, { u"desk A"_s, u"clerk"_s }));
    ui::Workspace workspace({ u"desk A"_s, u"clerk"_s });
    QWidget window;
    ui::Job job;
    ui::ServerOpener opener(workspace, job, &window, [](const std::function<void()> &then) { then(); });
    opener.open(location);
    opener.drop();
    QVERIFY(ui::looks().waitForDone(20'000));
    QCoreApplication::processEvents(); // the answer came
    QVERIFY(!workspace.store());
}

void TestServerDialog::rightPassword_opensAndIsWrittenNowhere()
{
    const QString uri = newDatabase();
    QVERIFY(db::Store::create(ui::ServerAddress::of({ db::Engine::Postgres, uri }).location(),
                              { u"desk A"_s, u"clerk"_s }));
    ui::Workspace workspace({ u"desk A"_s, u"clerk"_s });
    QWidget window;
    ui::Job job;
    ui::ServerOpener opener(workspace, job, &window, [](const std::function<void()> &then) { then(); });
    connect(&workspace, &ui::Workspace::opened, &window, [&] { ui::recent::note(workspace.store()->location().text); });
    opener.choose();
    auto *dialog = window.findChild<ui::ServerDialog *>();
    dialog->setAddress({ db::Engine::Postgres, uri });
    named<QLineEdit>(dialog, u"Password"_s)->setText(u"right horse"_s);
    dialog->accept();
    QTRY_VERIFY(workspace.store());
    QCOMPARE(db::passwords::of(workspace.store()->location()), u"right horse"_s);
    QVERIFY(!workspace.store()->location().text.contains(u"horse"_s));
    QCOMPARE(ui::recent::all().size(), 1);
    QVERIFY(!settingsFile().isEmpty());
    QVERIFY(!settingsFile().contains("horse"));
}

void TestServerDialog::silentServer_neverBlocksTheWindow()
{
    QTcpServer silent; // takes the connection and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ui::ServerDialog dialog(nullptr);
    fill(dialog, u"postgresql://clerk@127.0.0.1:%1/fair"_s.arg(silent.serverPort()));
    button(&dialog, u"Test the connection"_s)->click();
    QVERIFY(allText(&dialog).contains(u"Connecting…"_s)); // it came back before the server gave up
    QTRY_VERIFY_WITH_TIMEOUT(!allText(&dialog).contains(u"Connecting…"_s), 20'000);
    QVERIFY(allText(&dialog).contains(u"▲"_s));
}

void TestServerDialog::emptyDatabase_getsItsTablesWhenAsked()
{
    const db::Location location = ui::ServerAddress::of({ db::Engine::Postgres, newDatabase() }).location();
    ui::Workspace workspace({ u"desk A"_s, u"clerk"_s });
    QWidget window;
    ui::Job job;
    ui::ServerOpener opener(workspace, job, &window, [](const std::function<void()> &then) { then(); });
    ui::ask::prepare({ u"no"_s });
    opener.open(location);
    QStringList asked;
    QTRY_VERIFY(!(asked += ui::ask::takeAsked()).isEmpty());
    QVERIFY(!workspace.store());
    const auto untouched = db::judgeServer(location);
    QVERIFY(untouched);
    QCOMPARE(untouched->holds, Holds::Nothing);
    ui::ask::prepare({ u"yes"_s });
    opener.open(location);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.store(), 20'000);
    QCOMPARE(db::judgeServer(location)->holds, Holds::Conferences);
}

void TestServerDialog::withoutAKeyring_thatIsSaid_andTheDatabaseOpens()
{
    const QString uri = newDatabase();
    ui::ServerDialog dialog(nullptr);
    fill(dialog, uri);
    dialog.open();
    QSignalSpy chosen(&dialog, &ui::ServerDialog::chosen);
    named<QLineEdit>(&dialog, u"Password"_s)->setText(u"right horse"_s);
    auto *keep = dialog.findChild<QCheckBox *>();
    keep->setChecked(true);
    dialog.accept();
    QTRY_VERIFY_WITH_TIMEOUT(allText(&dialog).contains(u"This desktop has no keyring"_s), 30'000);
    QVERIFY(!keep->isChecked());
    QVERIFY(chosen.isEmpty());
    dialog.accept();
    QTRY_COMPARE(chosen.size(), 1);
    QVERIFY(!ui::keyring::isKept(chosen.first().first().value<db::Location>()));
    QVERIFY(!settingsFile().contains("horse"));
}

void TestServerDialog::password_isHiddenUntilTheEyeIsPressed()
{
    ui::ServerDialog dialog(nullptr);
    auto *password = named<QLineEdit>(&dialog, u"Password"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    for (QAction *action : password->actions())
        if (action->text() == u"Show the password"_s)
            action->trigger();
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
}

QTEST_MAIN(TestServerDialog)
#include "tst_serverdialog.moc"
