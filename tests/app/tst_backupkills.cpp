// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a kill at any moment, or a disk that is full, leaves of a backup and of going back to one.

#include "tests/app/digest.h"
#include "tests/kills/child.h"
#include "tests/support/testdatabase.h"

#include "app/backup/keeper.h"
#include "app/sample/sample.h"
#include "db/records/person.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <sys/mount.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace app::backup;
using db::Engine;
using db::Kind;
using tests::digest;
using tests::TestDatabase;

namespace {

QDateTime present;
const db::Identity desk{ u"desk A"_s, u"tester"_s };

QDateTime testClock()
{
    return present;
}

QString inFolder(const TestDatabase &database, const QString &name)
{
    return QDir(database.folder()).filePath(name);
}

std::unique_ptr<db::Store> opened(const db::Location &location)
{
    auto store = db::Store::open(location, desk);
    if (!store)
        qFatal("%s (%s)", qPrintable(store.error().text), qPrintable(store.error().detail));
    return std::move(*store);
}

void addPerson(db::Store &store, const QString &family)
{
    db::Person person;
    person.family = family;
    const auto done = store.write({ "Add" }, [&](db::WriteSession &s) { s.insert(person); });
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
}

qint64 people(db::Store &store)
{
    return *store.read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toLongLong(); });
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

/// A small file system of its own, when this person may mount one.
class SmallDisk
{
public:
    SmallDisk(const QString &path, qint64 kilobytes) : m_path(QFile::encodeName(path))
    {
        QDir().mkpath(path);
        const QByteArray options = "size=" + QByteArray::number(kilobytes) + 'k';
        m_mounted = mount("tmpfs", m_path.constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount(m_path.constData());
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

} // namespace

class BackupKillsTest : public QObject
{
    Q_OBJECT

public:
    explicit BackupKillsTest(Engine engine) : m_engine(engine) {}

private slots:
    void init() { present = QDateTime(QDate(2026, 9, 3), QTime(6, 2, 33), Qt::UTC); }
    void killedBackups_leaveNothingBroken();
    void killedGoingBack_leavesOldOrNew();
    void fullDisk_isSaidAndLeavesNothing_data();
    void fullDisk_isSaidAndLeavesNothing();

private:
    [[nodiscard]] Keeper keeperOf(const TestDatabase &database) const
    {
        return Keeper(database.location(), inFolder(database, u"backups"_s), testClock);
    }
    std::unique_ptr<db::Store> sample(const TestDatabase &database) const
    {
        const auto done = app::sample::make(u"changchun-2020"_s, database.location(), desk);
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().text), qPrintable(done.error().detail));
        return database.open();
    }

    Engine m_engine;
};

void BackupKillsTest::killedBackups_leaveNothingBroken()
{
    const TestDatabase database(m_engine);
    database.create().reset();
    const QString root = inFolder(database, u"backups"_s);
    QRandomGenerator random(20200903);
    qint64 seconds = present.toSecsSinceEpoch();
    int listed = 0;
    int parts = 0;
    QSet<QString> known;
    for (int cycle = 0; cycle < 50; ++cycle, seconds += 7 * 24 * 3600) {
        tests::kills::Child child(QStringLiteral(BACKUP_DESK),
                                  { database.location().text, root, QString::number(seconds) });
        QVERIFY(child.isStarted());
        QVERIFY(child.waitForOutput(60'000));
        QTest::qSleep(static_cast<int>(random.bounded(60)));
        child.send(SIGKILL);
        QCOMPARE(child.waitForEnd(), -SIGKILL);
        present = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        const Keeper keeper(database.location(), root, testClock);
        for (const QString &name : filesIn(keeper.folder()))
            parts += name.endsWith(u".part"_s);
        for (const Backup &backup : keeper.backups()) {
            if (known.contains(backup.path))
                continue;
            known += backup.path;
            const TestDatabase target(Engine::Sqlite);
            const auto done = restore(backup.path, target.location());
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text));
            const auto store = target.open();
            QCOMPARE(people(*store), backup.people);
            QCOMPARE(*store->read([](db::Session &s) { return markOf(s); }), holdingOf(backup.path).mark);
            const auto names = *store->read([](db::Session &s) { return s.all<db::Person>(u"ORDER BY id"_s); });
            for (qsizetype i = 0; i < names.size(); ++i)
                QCOMPARE(names[i].given, QString::number(i + 1));
            ++listed;
        }
    }
    std::printf("%d backups restored after 50 kills, %d half-made ones seen\n", listed, parts);
    QVERIFY(listed >= 50);
}

// The one step that touches the data: killed at any moment it is before or after.
void BackupKillsTest::killedGoingBack_leavesOldOrNew()
{
    if (m_engine != Engine::Sqlite)
        QSKIP("a server is left as it is");
    const TestDatabase database(m_engine);
    const QString root = inFolder(database, u"backups"_s);
    qputenv("HUITONG_BACKUPS", QFile::encodeName(root));
    auto store = sample(database);
    const QByteArray old = digest(*store);
    const auto made = keeperOf(database).backUp(*store, Reason::Clock);
    QVERIFY(made);
    for (int i = 0; i < 200; ++i)
        addPerson(*store, QString(2000, u'x'));
    const QByteArray late = digest(*store);
    store.reset();
    const auto kept = Keeper(database.location(), root).backUp(*opened(database.location()), Reason::Hand);
    QVERIFY(kept);
    QRandomGenerator random(3);
    int olds = 0;
    for (int cycle = 0; cycle < 50; ++cycle) {
        {
            tests::kills::Child child(QStringLiteral(BACKUP_DESK),
                                      { u"--put-back"_s, made->path, kept->path, database.location().text });
            QVERIFY(child.waitForOutput(60'000));
            QTest::qSleep(static_cast<int>(random.bounded(150)));
            child.send(SIGKILL);
            QCOMPARE(child.waitForEnd(), -SIGKILL);
        }
        const QByteArray now = digest(*database.open());
        QVERIFY(now == old || now == late);
        olds += now == old;
    }
    std::printf("killed while going back and forth 50 times: %d times at the older state\n", olds);
}

void BackupKillsTest::fullDisk_isSaidAndLeavesNothing_data()
{
    QTest::addColumn<int>("kilobytes");
    QTest::addColumn<bool>("fillsOnTheWay");
    for (const int size : { 40, 200, 400 })
        QTest::addRow("%d KB", size) << size << false;
    QTest::addRow("filled on the way") << 20'000 << true;
}

void BackupKillsTest::fullDisk_isSaidAndLeavesNothing()
{
    QFETCH(int, kilobytes);
    QFETCH(bool, fillsOnTheWay);
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const QByteArray before = digest(*store);
    const QString root = inFolder(database, u"small"_s);
    const SmallDisk disk(root, kilobytes);
    if (!disk.isMounted())
        QSKIP("only root may mount a small disk");
    const Keeper keeper(database.location(), root, testClock);
    QFile filler(root + u"/filler"_s);
    const app::Progress fill = [&](qint64, qint64) {
        if (fillsOnTheWay && !filler.isOpen() && filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            while (filler.write(QByteArray(4096, 'x')) == 4096) {}
        return true;
    };
    const auto refused = keeper.backUp(*store, Reason::Clock, fill);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Denied);
    QVERIFY2(refused.error().text.contains(u"Free some space"_s), qPrintable(refused.error().text));
    QCOMPARE(filesIn(keeper.folder()), QStringList());
    filler.remove();
    QCOMPARE(digest(*store), before);
    if (fillsOnTheWay) {
        QVERIFY(keeper.backUp(*store, Reason::Clock));
    }
}

int main(int argc, char **argv)
{
    const Engine engine = tests::engineFrom(argc, argv);
    QCoreApplication application(argc, argv);
    BackupKillsTest test(engine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backupkills.moc"
