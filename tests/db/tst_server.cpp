// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server that drops connections, falls silent, takes long, or comes back as something else.

#include "tests/support/postgrescluster.h"
#include "tests/support/testdatabase.h"

#include "db/records/person.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>
#include <QThread>

#include <thread>

using namespace Qt::StringLiterals;
using db::Kind;

class ServerTest : public QObject
{
    Q_OBJECT

private slots:
    void brokenRead_isAnErrorAndNotRepeated();
    void brokenStream_isAnErrorAndNotRepeated();
    void deadConnection_isReplacedUnnoticed();
    void writeThatLostItsConnection_isSavedOnce();
    void outcome_isNotKnownWhileTheOldTransactionLives();
    void unknownOutcome_isTheEarlierSuccessWhenWrittenAgain();
    void silentServer_isNotWaitedFor();
    void newerSchema_isNoticedAfterReconnecting();
    void otherDesks_areLookedUpAfterReconnecting();
    void writes_readWhatIsCommitted();
    void longUndo_isAllowed();
    void timeOut_hasItsOwnSentence();
    void foreignTables_areLeftAlone();
    void unreadableNews_areReadLater();
};

namespace {

/// The same database without a store, as another program would use it.
class Back
{
public:
    explicit Back(const tests::TestDatabase &database)
    {
        auto opened = db::Connection::open(database.location(), db::Access::Write);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_connection = std::move(*opened);
    }
    void run(const QString &sql) { m_connection->runScript(sql); }
    [[nodiscard]] int count(const QString &what) { return db::Session(*m_connection).value(u"SELECT count(*) FROM "_s + what).toInt(); }
    /// Ends every other connection to the database.
    void endOthers()
    {
        run(u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    }

private:
    std::unique_ptr<db::Connection> m_connection;
};

const QString manyRows = u"SELECT g, repeat('x', 100) FROM generate_series(1, 2000000) g"_s;

template<class T>
void verify(const db::Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
}

db::Person somebody(const QString &given)
{
    db::Person person;
    person.family = u"王"_s;
    person.given = given;
    return person;
}

db::Result<void> add(db::Store &store, const QString &given)
{
    return store.write({ "Register" }, [&](db::WriteSession &s) {
        db::Person person = somebody(given);
        s.insert(person);
    });
}

bool answers(db::Store &store)
{
    return store.read([](db::Session &s) { return s.value(u"SELECT 1"_s).toInt(); }).has_value();
}

// The time-out of a session, shorter than people are given.
void hurry(db::Store &store)
{
    verify(store.read([](db::Session &s) { s.connection().runScript(u"SET statement_timeout = '300ms'"_s); }));
}

} // namespace

void ServerTest::brokenRead_isAnErrorAndNotRepeated()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto store = database.create();
    Back back(database);
    int begun = 0;
    qint64 seen = 0;
    const auto read = store->read([&](db::Session &s) {
        ++begun;
        for (db::Rows rows = s.rows(manyRows); rows.next();)
            if (++seen == 1000)
                back.endOthers();
    });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Offline);
    QCOMPARE(begun, 1);
    QTRY_VERIFY(answers(*store));
}

void ServerTest::brokenStream_isAnErrorAndNotRepeated()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto store = database.create();
    Back back(database);
    int begun = 0;
    qint64 seen = 0;
    const auto read = store->read([&](db::Session &s) {
        ++begun;
        s.stream(manyRows, {}, [&](const db::native::RowView &) {
            if (++seen == 1000)
                back.endOthers();
            return true;
        });
    });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Offline);
    QCOMPARE(begun, 1);
    QVERIFY(seen < 2'000'000);
}

void ServerTest::deadConnection_isReplacedUnnoticed()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto store = database.create();
    Back back(database);
    back.endOthers();
    QVERIFY(answers(*store));
    back.endOthers();
    verify(add(*store, u"1"_s));
    back.endOthers();
    QCOMPARE(*store->isIn(QUuid::createUuid()), false);
}

// The server ends the connection in the middle of the first COMMIT, before it is durable.
void ServerTest::writeThatLostItsConnection_isSavedOnce()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto store = database.create();
    Back back(database);
    back.run(u"CREATE SEQUENCE tries; CREATE FUNCTION fall() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF nextval('tries') = 1 THEN "
             "PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); END IF; RETURN NULL; END $$;"
             "CREATE CONSTRAINT TRIGGER fall AFTER INSERT ON change_set DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fall()"_s);
    int runs = 0;
    verify(store->write({ "Register" }, [&](db::WriteSession &s) {
        ++runs;
        db::Person person = somebody(u"1"_s);
        s.insert(person);
    }));
    QCOMPARE(runs, 2);
    QCOMPARE(back.count(u"person"_s), 1);
    QCOMPARE(back.count(u"change_set"_s), 1);
}

// As after a COMMIT that a server is still busy with when its sender is gone.
void ServerTest::outcome_isNotKnownWhileTheOldTransactionLives()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto store = database.create();
    verify(add(*store, u"1"_s));
    const QUuid key = QUuid::createUuid();
    Back old(database);
    old.run(u"BEGIN; UPDATE desk SET counter = counter + 10; UPDATE change_set SET uuid = '%1'"_s.arg(key.toString(QUuid::WithoutBraces)));
    const auto asked = store->isIn(key);
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, Kind::Offline);
    QVERIFY(asked.error().text.contains("Whether"_L1));
    old.run(u"COMMIT"_s);
    QCOMPARE(*store->isIn(key), true);
}

// A COMMIT that is durable, while its answer does not come: synchronous replication to a server that is not there.
void ServerTest::unknownOutcome_isTheEarlierSuccessWhenWrittenAgain()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto store = database.create();
    verify(add(*store, u"1"_s));
    Back back(database);
    back.run(u"ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s);
    back.run(u"SELECT pg_reload_conf()"_s);
    std::jthread ender([&](const std::stop_token &stop) {
        Back other(database);
        other.run(u"SET synchronous_commit = local"_s);
        while (!stop.stop_requested() && other.count(u"pg_stat_activity WHERE wait_event = 'SyncRep'"_s) == 0)
            QThread::msleep(10);
        other.run(u"ALTER SYSTEM RESET synchronous_standby_names"_s);
        tests::PostgresCluster::shared()->fallSilent(); // no new connection is made until it speaks again
    });
    const QUuid key = QUuid::createUuid();
    int runs = 0;
    const auto save = [&] {
        return store->write({ "Register" }, [&](db::WriteSession &s) {
            ++runs;
            db::Person person = somebody(u"2"_s);
            return s.insert(person);
        }, key);
    };
    const auto first = save();
    ender.join();
    tests::PostgresCluster::shared()->speakAgain();
    Back(database).run(u"SELECT pg_reload_conf()"_s);
    QVERIFY(!first);
    QCOMPARE(first.error().kind, Kind::Offline);
    QVERIFY(first.error().text.contains("Whether"_L1));
    db::Result<db::Id> again = db::Error{};
    for (int tries = 0; tries < 100 && !again; ++tries) {
        QTest::qWait(50);
        again = save();
    }
    verify(again);
    QCOMPARE(runs, 1);
    QCOMPARE(store->read([&](db::Session &s) { return s.get<db::Person>(*again).given; }).operator*(), u"2"_s);
    QCOMPARE(*store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); }), 2);
}

void ServerTest::silentServer_isNotWaitedFor()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto store = database.create();
    QVERIFY(tests::PostgresCluster::shared()->fallSilent());
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!answers(*store));
    QVERIFY(clock.elapsed() < 1000);
    qint64 slowest = 0;
    for (int i = 0; i < 20; ++i) {
        clock.start();
        QVERIFY(!answers(*store));
        QCOMPARE(add(*store, u"1"_s).error().kind, Kind::Offline);
        QTest::qWait(100); // the window's timers run meanwhile
        slowest = std::max(slowest, clock.elapsed() - 100);
    }
    QVERIFY2(slowest < 100, qPrintable(QString::number(slowest)));
    tests::PostgresCluster::shared()->speakAgain();
    QTRY_VERIFY_WITH_TIMEOUT(answers(*store), 5000);
}

void ServerTest::newerSchema_isNoticedAfterReconnecting()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto store = database.create();
    Back back(database);
    back.run(u"INSERT INTO schema_step VALUES (99, 'x', 'x')"_s);
    QVERIFY(answers(*store)); // a connection that lasts is not asked again
    back.endOthers();
    const auto written = add(*store, u"1"_s);
    QVERIFY(!written);
    QVERIFY(written.error().text.contains("newer"_L1));
    back.run(u"DELETE FROM schema_step WHERE number = 99"_s);
    verify(add(*store, u"1"_s));
}

void ServerTest::otherDesks_areLookedUpAfterReconnecting()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto store = database.create();
    verify(add(*store, u"1"_s));
    Back back(database);
    back.run(u"UPDATE desk SET name = 'somebody else'"_s);
    back.endOthers();
    verify(add(*store, u"2"_s));
    QCOMPARE(back.count(u"desk"_s), 2);
}

void ServerTest::writes_readWhatIsCommitted()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    database.create().reset();
    Back(database).run(u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = serializable', current_database()); END $$"_s);
    const auto store = database.open();
    verify(store->write({ "Register" }, [](db::WriteSession &s) {
        QCOMPARE(s.value(u"SELECT current_setting('transaction_isolation')"_s).toString(), u"read committed"_s);
    }));
}

void ServerTest::longUndo_isAllowed()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto store = database.create();
    verify(store->write({ "Import" }, [](db::WriteSession &s) {
        QList<db::Person> people{ somebody(u"1"_s), somebody(u"2"_s) };
        s.load(people);
    }));
    Back back(database);
    back.run(u"CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.6); RETURN NULL; END $$;"
             "CREATE TRIGGER wait AFTER INSERT OR DELETE ON person FOR EACH STATEMENT EXECUTE FUNCTION wait()"_s);
    hurry(*store);
    verify(store->undo());
    QCOMPARE(back.count(u"person"_s), 0);
    verify(store->redo());
    QCOMPARE(back.count(u"person"_s), 2);
}

void ServerTest::timeOut_hasItsOwnSentence()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto store = database.create();
    hurry(*store);
    const auto slow = store->read([](db::Session &s) { s.value(u"SELECT pg_sleep(1)"_s); });
    QVERIFY(!slow);
    QVERIFY(slow.error().text.contains("too long"_L1));
}

void ServerTest::foreignTables_areLeftAlone()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    Back back(database);
    back.run(u"CREATE TABLE person (a int)"_s);
    const auto made = db::Store::create(database.location(), { u"desk"_s, u"tester"_s });
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Kind::Duplicate);
    QVERIFY(made.error().text.contains("not empty"_L1));
    QCOMPARE(back.count(u"pg_tables WHERE schemaname = 'public'"_s), 1);
}

void ServerTest::unreadableNews_areReadLater()
{
    const tests::TestDatabase database(db::Engine::Postgres);
    const auto mine = database.create();
    const auto theirs = database.open(u"desk B"_s);
    bool told = false;
    connect(theirs.get(), &db::Store::changed, this, [&] { told = true; });
    Back back(database);
    verify(add(*mine, u"1"_s));
    back.run(u"ALTER TABLE change RENAME TO hidden"_s);
    theirs->poll();
    QVERIFY(!told);
    back.run(u"ALTER TABLE hidden RENAME TO change"_s);
    theirs->poll();
    QVERIFY(told);
}

int main(int argc, char **argv)
{
    if (!tests::PostgresCluster::available())
        return qEnvironmentVariableIsSet("HUITONG_REQUIRE_POSTGRES") ? 1 : 77;
    // Qt's driver complains of every statement that a dead server cannot free.
    QLoggingCategory::setFilterRules(u"*.warning=false"_s);
    const QCoreApplication application(argc, argv);
    ServerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_server.moc"
