// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desk is killed at any moment, two thousand times: what it had acknowledged is there, what it was doing is there as
// a whole or not at all, and the next start asks nothing. HUITONG_KILLS says how often instead.

#include "tests/kills/child.h"
#include "tests/kills/importedlist.h"
#include "tests/kills/ledger.h"
#include "tests/kills/teststeps.h"
#include "tests/support/testdatabase.h"

#include "db/native/native.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tests::kills;

class KillsTest : public QObject
{
    Q_OBJECT

private slots:
    void ledger_noticesWhatIsLostOrHalfDone_data();
    void ledger_noticesWhatIsLostOrHalfDone();
    void killedDesk_losesNothingAndLeavesNothingHalfDone();
    void killedUpdate_leavesWholeSteps();
};

namespace {

constexpr quint32 seed = 20200903;
constexpr int patience = 60'000;         // ms until a desk says its first word, on a busy machine
constexpr int longestLife = 40;          // ms after the first acknowledgement
constexpr int killsOfAFile = 200;        // then the next one begins
constexpr int killsBetweenFullChecks = 10;

int wantedKills()
{
#if defined(__SANITIZE_ADDRESS__)
    constexpr int usual = 150;
#else
    constexpr int usual = 2000;
#endif
    const int wished = qEnvironmentVariableIntValue("HUITONG_KILLS");
    return wished > 0 ? wished : usual;
}

template<class T>
void verify(const db::Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
}

struct Counts
{
    int kills = 0;
    int whileStarting = 0;
    qint64 acknowledged = 0;
    qint64 lost = 0;
    qint64 half = 0;
    qint64 unacknowledged = 0; ///< durable, but killed before the desk could say so
    QList<qint64> openings;    ///< ms

    void print() const;
};

void Counts::print() const
{
    QList<qint64> sorted = openings;
    std::ranges::sort(sorted);
    std::printf("%d kills (%d of them while starting): %lld acknowledged, %lld lost, %lld half-done, "
                "%lld durable but not acknowledged; opening took %lld ms in the middle, %lld ms at worst\n",
                kills, whileStarting, acknowledged, lost, half, unacknowledged,
                sorted.value(sorted.size() / 2), sorted.isEmpty() ? 0 : sorted.last());
    std::fflush(stdout);
}

/// One file with its ledger while desks are killed on it.
class Ground
{
public:
    Ground();
    [[nodiscard]] const db::Location &location() const { return m_database.location(); }
    /// Opens the file as the next start of the program would, and compares it with the ledger.
    void check(const QByteArrayList &acknowledged, Counts &counts);
    /// Compares everything, then adds the whole history up again from nothing.
    void checkFromNothing();
    [[nodiscard]] const QStringList &complaints() const { return m_ledger.complaints(); }

private:
    tests::TestDatabase m_database{ db::Engine::Sqlite };
    Ledger m_ledger;
    int m_checks = 0;
};

Ground::Ground()
{
    const auto store = m_database.create();
    tests::someConference(*store);
    verify(store->read([&](db::Session &s) { m_ledger.takeIn(s); }));
}

void Ground::check(const QByteArrayList &acknowledged, Counts &counts)
{
    QElapsedTimer clock;
    clock.start();
    const auto store = m_database.open(u"checker"_s);
    counts.openings += clock.elapsed();
    QStringList keys;
    verify(store->read([&](db::Session &s) {
        keys = m_ledger.takeIn(s);
        if (++m_checks % killsBetweenFullChecks == 0)
            m_ledger.compareAll(s);
        m_ledger.compareRecent(s);
    }));
    for (const QByteArray &line : acknowledged)
        counts.lost += m_ledger.holds(QString::fromUtf8(line)) ? 0 : 1;
    counts.acknowledged += acknowledged.size();
    counts.unacknowledged += keys.size() - acknowledged.size();
    counts.half += m_ledger.complaints().size();
}

void Ground::checkFromNothing()
{
    const auto store = m_database.open(u"checker"_s);
    Ledger again;
    verify(store->read([&](db::Session &s) {
        m_ledger.compareAll(s);
        again.takeIn(s, m_ledger.order());
        again.compareAll(s);
    }));
    QCOMPARE(again.complaints(), QStringList());
}

/// Starts a desk and kills it; gives what it had acknowledged.
class Executioner
{
public:
    QByteArrayList kill(const db::Location &location, int number, Counts &counts);

private:
    QRandomGenerator m_random{ seed };
    int m_start = 100; ///< ms that the last desk took to its first word
};

// One desk in eight dies before it has said anything: while it starts, and repairs what the one before it left.
QByteArrayList Executioner::kill(const db::Location &location, int number, Counts &counts)
{
    QElapsedTimer clock;
    clock.start();
    Child desk(QStringLiteral(KILLED_DESK), { location.text, u"desk %1"_s.arg(number % 3), QString::number(seed + number) });
    int life = m_random.bounded(longestLife * 1000);
    if (number % 8 == 7) {
        life = m_random.bounded(std::max(1, m_start * 1000));
        ++counts.whileStarting;
    } else if (desk.waitForOutput(patience)) {
        m_start = static_cast<int>(clock.elapsed());
    }
    QThread::usleep(static_cast<unsigned long>(life));
    desk.send(SIGKILL);
    const int end = desk.waitForEnd();
    if (end != -SIGKILL)
        QTest::qFail(qPrintable(u"the desk ended by itself with %1"_s.arg(end)), __FILE__, __LINE__);
    ++counts.kills;
    return desk.takeLines();
}

/// A few actions of every kind, done in peace.
void fill(db::Store &store, db::Id conference)
{
    db::Person person;
    person.family = u"王"_s;
    person.given = u"伟"_s;
    const QUuid key = QUuid::createUuid();
    verify(store.write({ "Register" }, [&](db::WriteSession &s) { s.insert(person); }));
    verify(store.write({ "Import" }, [&](db::WriteSession &s) {
        ImportedList list = importedList(conference, key.toString(QUuid::WithoutBraces), s.nextId());
        s.load(list.people);
        s.load(list.posts);
        s.load(list.attendees);
    }, key));
    verify(store.undo());
    verify(store.redo());
    person.phone = u"+86 1"_s;
    verify(store.write({ "Change" }, [&](db::WriteSession &s) { s.update(person); }));
    verify(store.undo());
}

} // namespace

void KillsTest::ledger_noticesWhatIsLostOrHalfDone_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a row lost") << u"DELETE FROM attendee WHERE id = (SELECT max(id) FROM attendee)"_s;
    QTest::newRow("a row too many") << u"INSERT INTO venue (id, version, name, address) VALUES (1, 1, '', '')"_s;
    QTest::newRow("a value lost") << u"UPDATE person SET remarks = '' WHERE id = (SELECT max(id) FROM person)"_s;
    QTest::newRow("a version lost") << u"UPDATE post SET version = 2 WHERE id = (SELECT max(id) FROM post)"_s;
    QTest::newRow("a key lost") << u"UPDATE person SET stroke_key = X'00' WHERE id = (SELECT min(id) FROM person)"_s;
    QTest::newRow("a change lost") << u"DELETE FROM change WHERE change_set = (SELECT max(id) FROM change_set)"_s;
    QTest::newRow("an undo half done") << u"UPDATE change_set SET undone_by = NULL WHERE undone_by = (SELECT max(id) FROM change_set)"_s;
    QTest::newRow("the counter behind") << u"UPDATE desk SET counter = counter - 1"_s;
    QTest::newRow("half a load") << u"UPDATE change_set SET loaded_tables = 'person:200 post:200 ' WHERE first_loaded > 0"_s;
}

void KillsTest::ledger_noticesWhatIsLostOrHalfDone()
{
    QFETCH(QString, damage);
    const tests::TestDatabase database(db::Engine::Sqlite);
    const auto store = database.create();
    fill(*store, tests::someConference(*store).id);
    Ledger ledger;
    verify(store->read([&](db::Session &s) {
        if (!damage.isEmpty())
            s.connection().run(damage);
        ledger.takeIn(s);
        ledger.compareRecent(s);
        ledger.compareAll(s);
    }));
    QCOMPARE(ledger.complaints().isEmpty(), damage.isEmpty());
    QVERIFY(!ledger.holds(u"%1 register attendee 1 token X"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces))));
}

void KillsTest::killedDesk_losesNothingAndLeavesNothingHalfDone()
{
    Counts counts;
    Executioner executioner;
    std::unique_ptr<Ground> ground;
    for (int number = 0; number < wantedKills(); ++number) {
        if (number % killsOfAFile == 0)
            ground = std::make_unique<Ground>();
        const QByteArrayList acknowledged = executioner.kill(ground->location(), number, counts);
        if (QTest::currentTestFailed())
            return;
        ground->check(acknowledged, counts);
        if (counts.lost > 0 || !ground->complaints().isEmpty())
            counts.print();
        QCOMPARE(ground->complaints(), QStringList());
        QCOMPARE(counts.lost, 0);
        if ((number + 1) % killsOfAFile == 0 || number + 1 == wantedKills())
            ground->checkFromNothing();
    }
    counts.print();
    QVERIFY(counts.acknowledged > counts.kills);
    std::ranges::sort(counts.openings);
    QVERIFY(counts.openings[counts.openings.size() / 2] < 1000);
}

namespace {

constexpr int peopleToUpdate = 2000;

/// A file of the released version, with people in it.
void makeOldFile(const tests::TestDatabase &database)
{
    const auto store = database.create();
    const db::Id conference = tests::someConference(*store).id;
    for (int i = 0; i < peopleToUpdate / importedPeople; ++i)
        verify(store->write({ "Import" }, [&](db::WriteSession &s) {
            ImportedList list = importedList(conference, QString::number(i), s.nextId());
            s.load(list.people);
        }));
}

struct Schema
{
    qint64 step = 0;
    qint64 header = 0;
    qint64 people = 0;
    qint64 nicknames = 0;
    qint64 greetings = 0;
    qint64 indexes = 0;
};

Schema schemaOf(db::Session &s)
{
    Schema schema;
    schema.step = s.value(u"SELECT max(number) FROM schema_step"_s).toLongLong();
    schema.header = s.value(u"PRAGMA user_version"_s).toLongLong();
    schema.people = s.value(u"SELECT count(*) FROM person"_s).toLongLong();
    schema.indexes = s.value(u"SELECT count(*) FROM sqlite_schema WHERE name IN ('person_nickname', 'greeting_words')"_s).toLongLong();
    if (s.value(u"SELECT count(*) FROM pragma_table_info('person') WHERE name = 'nickname'"_s).toInt() > 0)
        schema.nicknames = s.value(u"SELECT count(*) FROM person WHERE nickname <> ''"_s).toLongLong();
    if (s.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'greeting'"_s).toInt() > 0)
        schema.greetings = s.value(u"SELECT count(*) FROM greeting"_s).toLongLong();
    return schema;
}

/// Looks at a killed file through SQLite's own recovery, without going on with the update; step 0 when it is not sound.
Schema lookAt(const db::Location &location)
{
    const auto connection = db::Connection::open(location, db::Access::Write);
    verify(connection);
    const db::Result<int> step = db::schemaOf(**connection);
    if (!step || *step == 0 || !db::native::integrityProblems(**connection).isEmpty())
        return {};
    db::Session session(**connection);
    return schemaOf(session);
}

} // namespace

// Old or new, never between; and the file as it was lies beside it before the first step is done.
void KillsTest::killedUpdate_leavesWholeSteps()
{
    const tests::TestDatabase old(db::Engine::Sqlite);
    makeOldFile(old);
    const qint64 released = db::steps().last().number;
    QRandomGenerator random(seed);
    QElapsedTimer clock;
    QList<int> ended(3);
    qint64 whole = 0;
    for (int number = 0; number < wantedKills() / 10; ++number) {
        const QTemporaryDir folder;
        const db::Location file{ db::Engine::Sqlite, folder.filePath(u"old.huitong"_s) };
        QVERIFY(QFile::copy(old.location().text, file.text));
        clock.start();
        Child child(QStringLiteral(KILLED_DESK), { file.text, u"update"_s });
        if (number % 20 == 0) { // how long an undisturbed update takes just now
            QVERIFY(child.waitForOutput(patience));
            QCOMPARE(child.waitForEnd(), 0);
            whole = clock.nsecsElapsed() / 1000;
        } else {
            QThread::usleep(static_cast<unsigned long>(random.bounded(whole)));
            child.send(SIGKILL);
            child.waitForEnd();
        }
        const Schema schema = lookAt(file);
        const qint64 done = schema.step - released;
        QVERIFY(done >= 0 && done <= 2);
        ++ended[done];
        QCOMPARE(schema.header, schema.step);
        QCOMPARE(schema.indexes, done);
        QCOMPARE(schema.nicknames, done >= 1 ? peopleToUpdate : 0);
        QCOMPARE(schema.greetings, done >= 2 ? peopleToUpdate : 0);
        const QStringList copies = QDir(folder.path()).entryList({ u"*.before-update-*"_s });
        QVERIFY(done == 0 || !copies.isEmpty());
        for (const QString &copy : copies)
            QCOMPARE(lookAt({ db::Engine::Sqlite, folder.filePath(copy) }).people, peopleToUpdate);
        const auto store = db::Store::open(file, { u"desk"_s, u"tester"_s }, testSteps());
        verify(store);
    }
    std::printf("%d updates killed: %d in the old state, %d after one step, %d whole\n", wantedKills() / 10, ended[0], ended[1], ended[2]);
}

QTEST_GUILESS_MAIN(KillsTest)
#include "tst_kills.moc"
