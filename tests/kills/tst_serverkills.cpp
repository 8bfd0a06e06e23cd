// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Eight desks work on a server that is killed again and again: nothing acknowledged is lost, nothing is done twice, and
// in the end every desk knows of each of its actions whether it is in. HUITONG_SERVER_KILLS says how often instead.

#include "tests/kills/child.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/testdatabase.h"

#include "db/records/attendee.h"
#include "db/records/person.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tests::kills;

class ServerKillsTest : public QObject
{
    Q_OBJECT

private slots:
    void killedServer_losesAndDoublesNothing();
};

namespace {

constexpr int desks = 8;
constexpr int sharedAttendees = 16;
constexpr quint32 seed = 20200903;
constexpr int patience = 60'000; // ms

int wantedKills()
{
#if defined(__SANITIZE_ADDRESS__)
    constexpr int usual = 4;
#else
    constexpr int usual = 20;
#endif
    const int wished = qEnvironmentVariableIntValue("HUITONG_SERVER_KILLS");
    return wished > 0 ? wished : usual;
}

template<class T>
void verify(const db::Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
}

/// Attendees that all desks change, so that each change can be lost or doubled by another.
void makeShared(db::Store &store)
{
    const db::Id conference = tests::someConference(store).id;
    verify(store.write({ "Shared" }, [&](db::WriteSession &s) {
        for (int i = 0; i < sharedAttendees; ++i) {
            db::Person person;
            person.family = u"최"_s;
            s.insert(person);
            db::Attendee attendee;
            attendee.conference = conference;
            attendee.person = person.id;
            attendee.number = 1'000'000 + i;
            attendee.token = u"shared-%1"_s.arg(i);
            attendee.remarks = u"shared"_s;
            s.insert(attendee);
        }
    }));
}

/// What the desks said, added up.
class Account
{
public:
    void add(const QByteArray &line);
    /// Compares it with what is in the database.
    void compare(db::Session &session) const;
    void print(int kills, qint64 slowestReturn) const;
    [[nodiscard]] qsizetype done() const { return m_done.size(); }
    [[nodiscard]] bool knowsAll() const { return m_unsure.isEmpty(); }

private:
    QSet<QString> m_done;
    QSet<QString> m_notDone;
    QSet<QString> m_unsure;
    QStringList m_tokens;
    QHash<db::Id, qint64> m_raised;
    int m_wereUnsure = 0;
    int m_wereIn = 0;
    int m_refused = 0;
};

void Account::add(const QByteArray &line)
{
    const QStringList words = QString::fromUtf8(line).split(u' ');
    const QString key = words.value(1);
    if (words.first() == "unsure"_L1) {
        m_unsure += key;
        ++m_wereUnsure;
        return;
    }
    const bool wasUnsure = m_unsure.remove(key);
    if (words.first() != "done"_L1) {
        m_notDone += key;
        m_refused += words.first() == "refused"_L1;
        return;
    }
    m_wereIn += wasUnsure;
    m_done += key;
    if (words.value(2) == "register"_L1)
        m_tokens += words.value(3);
    else
        m_raised[words.value(3).toLongLong()] += 1;
}

void Account::compare(db::Session &s) const
{
    QSet<QString> found;
    for (db::Rows rows = s.rows(u"SELECT uuid FROM change_set WHERE label LIKE '%Register%' OR label LIKE '%Raise%'"_s); rows.next();)
        found += rows.text(0);
    QCOMPARE((m_done - found).size(), 0); // lost
    QCOMPARE((found & m_notDone).size(), 0); // done, though the desk was told that they were not
    QCOMPARE((found - m_done).size(), 0); // nobody knows of them
    QStringList tokens;
    QHash<db::Id, qint64> raised;
    const QString sql = u"SELECT a.id, a.token, a.rank, a.version, a.remarks FROM attendee a JOIN person p ON p.id = a.person"_s;
    for (db::Rows rows = s.rows(sql); rows.next();) {
        if (rows.text(4) != "shared"_L1) {
            tokens += rows.text(1);
            continue;
        }
        raised.insert(rows.integer(0), rows.integer(2));
        QCOMPARE(rows.integer(3), rows.integer(2) + 1); // each change counted up the version
    }
    QStringList expected = m_tokens;
    expected.sort();
    tokens.sort();
    QCOMPARE(tokens, expected);
    QCOMPARE(s.value(u"SELECT count(*) FROM person"_s).toLongLong(), expected.size() + sharedAttendees);
    for (auto it = m_raised.cbegin(); it != m_raised.cend(); ++it)
        QCOMPARE(raised.value(it.key()), it.value());
    QCOMPARE(s.value(u"SELECT sum(rank) FROM attendee"_s).toLongLong(), m_done.size() - expected.size());
}

void Account::print(int kills, qint64 slowestReturn) const
{
    std::printf("%d kills, %d desks: %lld acknowledged, 0 lost, 0 doubled, %lld unknown at the end; %d were unknown for a while, "
                "%d of these were in; %d refused as stale; every desk saved again at most %lld ms after the server was back\n",
                kills, desks, static_cast<long long>(m_done.size()), static_cast<long long>(m_unsure.size()), m_wereUnsure,
                m_wereIn, m_refused, slowestReturn);
    std::fflush(stdout);
}

/// The desks, and the lines they write.
class Hall
{
public:
    explicit Hall(const QString &uri);
    /// Listens for a while.
    void listen(Account &account, int milliseconds);
    /// Listens until every desk has saved something since the call; gives the time it took, or -1.
    qint64 waitForAll(Account &account);
    /// Tells the desks to stop, and hears them out; false when one did not end in order.
    bool dismiss(Account &account);

private:
    bool hear(Child &desk, Account &account);

    std::vector<std::unique_ptr<Child>> m_desks;
};

Hall::Hall(const QString &uri)
{
    for (int i = 0; i < desks; ++i)
        m_desks.push_back(std::make_unique<Child>(QStringLiteral(SERVER_DESK), QStringList{ uri, u"desk%1"_s.arg(i), QString::number(seed + i) }));
}

// True when the desk has saved something.
bool Hall::hear(Child &desk, Account &account)
{
    bool saved = false;
    for (const QByteArray &line : desk.takeLines()) {
        account.add(line);
        saved |= line.startsWith("done");
    }
    return saved;
}

void Hall::listen(Account &account, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
        QThread::msleep(2);
        for (const auto &desk : m_desks)
            hear(*desk, account);
    }
}

qint64 Hall::waitForAll(Account &account)
{
    QElapsedTimer clock;
    clock.start();
    std::vector<bool> saved(m_desks.size());
    while (clock.elapsed() < patience) {
        for (std::size_t i = 0; i < m_desks.size(); ++i)
            saved[i] = hear(*m_desks[i], account) || saved[i];
        if (std::ranges::all_of(saved, std::identity()))
            return clock.elapsed();
        QThread::msleep(2);
    }
    return -1;
}

bool Hall::dismiss(Account &account)
{
    bool inOrder = true;
    for (const auto &desk : m_desks)
        desk->send(SIGTERM);
    for (const auto &desk : m_desks) {
        inOrder = desk->waitForEnd() == 0 && inOrder;
        hear(*desk, account);
    }
    return inOrder;
}

} // namespace

void ServerKillsTest::killedServer_losesAndDoublesNothing()
{
    tests::PostgresCluster cluster;
    QVERIFY2(cluster.isRunning(), qPrintable(cluster.error()));
    QVERIFY(cluster.createDatabase(u"kills"_s));
    const db::Location location{ db::Engine::Postgres, cluster.uri(u"kills"_s) };
    {
        const auto store = db::Store::create(location, { u"maker"_s, u"tester"_s });
        verify(store);
        makeShared(**store);
    }
    QRandomGenerator random(seed);
    Account account;
    Hall hall(location.text);
    QVERIFY(hall.waitForAll(account) >= 0);
    qint64 slowestReturn = 0;
    for (int kill = 0; kill < wantedKills(); ++kill) {
        hall.listen(account, random.bounded(50, 400));
        QVERIFY(cluster.killHard());
        hall.listen(account, random.bounded(300)); // some desks are told that the server is away, some only wait
        QVERIFY2(cluster.startAgain(), qPrintable(cluster.error()));
        const qint64 back = hall.waitForAll(account);
        QVERIFY(back >= 0);
        slowestReturn = std::max(slowestReturn, back);
    }
    QVERIFY(hall.dismiss(account));
    QVERIFY(account.knowsAll());
    const auto store = db::Store::open(location, { u"checker"_s, u"tester"_s });
    verify(store);
    verify((*store)->read([&](db::Session &s) { account.compare(s); }));
    account.print(wantedKills(), slowestReturn);
    QVERIFY(account.done() > desks * wantedKills());
}

int main(int argc, char **argv)
{
    if (!tests::PostgresCluster::available())
        return qEnvironmentVariableIsSet("HUITONG_REQUIRE_POSTGRES") ? 1 : 77;
    const QCoreApplication application(argc, argv);
    ServerKillsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_serverkills.moc"
