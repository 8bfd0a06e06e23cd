// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that come by themselves: when, what they hold, and which of them stay.

#include "tests/app/digest.h"
#include "tests/support/testdatabase.h"

#include "app/backup/goback.h"
#include "app/backup/packing.h"
#include "app/sample/sample.h"
#include "db/records/person.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace app::backup;
using db::Engine;
using db::Kind;
using tests::digest;
using tests::TestDatabase;

namespace {

QDateTime present;

QDateTime testClock()
{
    return present;
}

const db::Identity desk{ u"desk A"_s, u"tester"_s };

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

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

} // namespace

class KeeperTest : public QObject
{
    Q_OBJECT

public:
    explicit KeeperTest(Engine engine) : m_engine(engine) {}

private slots:
    void init();
    void threeYears_leaveWhatIsPromised();
    void fewBackups_allStay();
    void futureBackups_stay();
    void backup_isListedWithItsReasonAndPeople();
    void nothingChanged_makesNone();
    void backup_isDueAfterHalfAnHour();
    void packedBackup_restoresToEqualData();
    void packedByAnotherProgram_isRestored();
    void everySize_isPackedAndUnpacked();
    void folder_isTheSameOnEveryWayToTheFile();
    void changedByte_isNoticed();
    void cutOffBackup_isRefused();
    void damagedData_makeNoBackup();
    void otherFiles_areLeftAlone();
    void twoProgramsAtOnce_bothGetTheirs();
    void copiesBeforeUpdates_areListed();
    void goingBack_keepsThePresent();
    void goingBackWhileSomebodyWorks_isRefused();
    void goingBackFromADamagedFile_makesANewOne();

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

void KeeperTest::init()
{
    present = QDateTime(QDate(2026, 9, 3), QTime(6, 2, 33), Qt::UTC);
}

// Twenty backups a working day, taken away as the program does it, looked at every evening.
void KeeperTest::threeYears_leaveWhatIsPromised()
{
    QList<Backup> kept;
    QMap<QDate, QString> newestOfDay;
    const QDate first(2026, 1, 1);
    for (QDate day = first; day < first.addYears(3); day = day.addDays(1)) {
        QDateTime at(day, QTime(1, 0), Qt::UTC);
        for (int i = 0; day.dayOfWeek() < 6 && i < 20; ++i, at = at.addSecs(1800)) {
            kept += Backup{ at.toString(Qt::ISODate), at, Reason::Clock, 0, -1 };
            const QList<Backup> old = toRemove(kept, at);
            kept.removeIf([&](const Backup &b) { return std::ranges::find(old, b.path, &Backup::path) != old.end(); });
            newestOfDay[day] = kept.last().path;
        }
        const auto has = [&](const QString &path) {
            return std::ranges::find(kept, path, &Backup::path) != kept.end();
        };
        QVERIFY2(kept.size() <= 40 + 14 + 8 + 13, qPrintable(QString::number(kept.size())));
        for (int back = 0; back < 13; ++back)
            if (const QString path = newestOfDay.value(day.addDays(-back)); !path.isEmpty())
                QVERIFY2(has(path), qPrintable(u"%1 is gone on %2"_s.arg(path, day.toString(Qt::ISODate))));
        for (int back = 1; back < 12; ++back) {
            const QDate inMonth = day.addMonths(-back);
            const auto last = newestOfDay.upperBound(QDate(inMonth.year(), inMonth.month(), inMonth.daysInMonth()));
            if (last != newestOfDay.begin() && std::prev(last).key().month() == inMonth.month())
                QVERIFY2(has(std::prev(last).value()),
                         qPrintable(u"no month %1 on %2"_s.arg(inMonth.month()).arg(day.toString(Qt::ISODate))));
        }
    }
    QVERIFY(kept.size() > 20);
    QVERIFY(kept.first().at.date() >= first.addYears(2).addDays(-40));
}

void KeeperTest::fewBackups_allStay()
{
    const QDateTime long_ago = present.addYears(-5);
    QCOMPARE(toRemove({}, present).size(), 0);
    QCOMPARE(toRemove({ { u"only"_s, long_ago, Reason::Hand, 0, -1 } }, present).size(), 0);
    const QList<Backup> old = toRemove(
        { { u"a"_s, long_ago, Reason::Hand, 0, -1 }, { u"b"_s, long_ago.addDays(1), Reason::Clock, 0, -1 } }, present);
    QCOMPARE(old.size(), 1);
    QCOMPARE(old.first().path, u"a"_s);
}

void KeeperTest::futureBackups_stay()
{
    const QList<Backup> all{ { u"a"_s, present, Reason::Clock, 0, -1 },
                             { u"b"_s, present.addYears(1), Reason::Clock, 0, -1 },
                             { u"c"_s, present.addYears(1).addSecs(1), Reason::Clock, 0, -1 } };
    QCOMPARE(toRemove(all, present).size(), 0);
}

void KeeperTest::backup_isListedWithItsReasonAndPeople()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const Keeper keeper = keeperOf(database);
    QVERIFY(keeper.backups().isEmpty());
    const auto made = keeper.backUp(*store, Reason::Hand);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text + made.error().detail));
    const QList<Backup> listed = keeper.backups();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0].path, made->path);
    QCOMPARE(QFileInfo(listed[0].path).fileName(), u"2026-09-03T060233Z-hand.huitong.zst"_s);
    QCOMPARE(listed[0].at, present);
    QCOMPARE(listed[0].reason, Reason::Hand);
    QCOMPARE(listed[0].people, people(*store));
    QVERIFY(listed[0].size > 1000);
    QCOMPARE(keeper.newest(), present);
    QCOMPARE(filesIn(keeper.folder()).size(), 1);
    QVERIFY(!(QFile::permissions(keeper.folder()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void KeeperTest::nothingChanged_makesNone()
{
    const TestDatabase database(m_engine);
    const auto store = database.create();
    const Keeper keeper = keeperOf(database);
    addPerson(*store, u"One"_s);
    QVERIFY((*keeper.backUpChanges(*store, Reason::Clock)).has_value());
    present = present.addSecs(3600);
    QVERIFY(!(*keeper.backUpChanges(*store, Reason::Clock)).has_value());
    addPerson(*store, u"Two"_s);
    QVERIFY((*keeper.backUpChanges(*store, Reason::Import)).has_value());
    present = present.addSecs(3600);
    QVERIFY(store->undo());
    QVERIFY((*keeper.backUpChanges(*store, Reason::Edit)).has_value());
    QCOMPARE(keeper.backups().size(), 3);
}

void KeeperTest::backup_isDueAfterHalfAnHour()
{
    const TestDatabase database(m_engine);
    const auto store = database.create();
    const Keeper keeper = keeperOf(database);
    QVERIFY(keeper.isDue());
    QVERIFY(keeper.backUp(*store, Reason::Clock));
    QVERIFY(!keeper.isDue());
    present = present.addSecs(60 * minutesBetween - 1);
    QVERIFY(!keeper.isDue());
    present = present.addSecs(1);
    QVERIFY(keeper.isDue());
    present = present.addDays(-30); // somebody set the clock right
    QVERIFY(keeper.isDue());
}

void KeeperTest::packedBackup_restoresToEqualData()
{
    const TestDatabase database(m_engine);
    const TestDatabase target(m_engine);
    const auto store = sample(database);
    QVERIFY(store->undo());
    QVERIFY(store->redo());
    const auto made = keeperOf(database).backUp(*store, Reason::Clock);
    QVERIFY(made);
    QVERIFY(isPacked(made->path));
    const auto done = restore(made->path, target.location());
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text + done.error().detail));
    QCOMPARE(digest(*target.open()), digest(*store));
    const QString plain = inFolder(target, u"plain.huitong"_s);
    QVERIFY(restore(made->path, { Engine::Sqlite, plain }));
    QCOMPARE(digest(*opened({ Engine::Sqlite, plain })), digest(*store));
    QCOMPARE(QDir(target.folder()).entryList({ u"*.part*"_s }, QDir::Files), QStringList());
}

void KeeperTest::packedByAnotherProgram_isRestored()
{
    if (m_engine != Engine::Sqlite)
        QSKIP("the same file whatever it came from");
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const QString plain = inFolder(database, u"plain.huitong"_s);
    const QString packed = inFolder(database, u"packed"_s);
    QVERIFY(backUp(*store, plain));
    write(packed, {});
    QVERIFY(pack(plain, packed, {}));
    QVERIFY(isPacked(packed));
    const QString restored = inFolder(database, u"restored.huitong"_s);
    QVERIFY(restore(packed, { Engine::Sqlite, restored }));
    QCOMPARE(digest(*opened({ Engine::Sqlite, restored })), digest(*store));
}

void KeeperTest::folder_isTheSameOnEveryWayToTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.huitong"_s);
    const QString detour = folder.filePath(u"../%1/a.huitong"_s.arg(QDir(folder.path()).dirName()));
    const auto folderOf = [](const QString &file) { return Keeper({ Engine::Sqlite, file }, u"/x"_s).folder(); };
    const QString missing = folderOf(path);
    QCOMPARE(folderOf(detour), missing);
    write(path, "x");
    QVERIFY(QFile::link(path, folder.filePath(u"link.huitong"_s)));
    QCOMPARE(folderOf(path), missing);
    QCOMPARE(folderOf(detour), missing);
    QCOMPARE(folderOf(folder.filePath(u"link.huitong"_s)), missing);
    QVERIFY(folderOf(folder.filePath(u"b.huitong"_s)) != missing);
}

// Also those that end where a buffer ends.
void KeeperTest::everySize_isPackedAndUnpacked()
{
    const QTemporaryDir folder;
    QRandomGenerator random(11);
    QList<qsizetype> sizes{ 0, 1 };
    for (const qsizetype edge : { 4096, 1 << 17, 1 << 18, 1 << 20, 1 << 21 })
        sizes += { edge - 1, edge, edge + 1 };
    for (const qsizetype size : sizes) {
        QByteArray bytes(size, 'a');
        for (qsizetype i = 0; i < size; i += 3)
            bytes[i] = static_cast<char>(random.generate());
        const QString names[] = { folder.filePath(u"plain"_s), folder.filePath(u"packed"_s),
                                  folder.filePath(u"again"_s) };
        write(names[0], bytes);
        write(names[1], {});
        write(names[2], {});
        QVERIFY(pack(names[0], names[1], "{}"));
        QVERIFY2(readThrough(names[1]), qPrintable(QString::number(size)));
        QVERIFY(unpack(names[1], names[2]));
        QCOMPARE(bytesOf(names[2]), bytes);
        QCOMPARE(unpackedSize(names[1]), size);
        QCOMPARE(noteOf(names[1]), "{}");
    }
}

void KeeperTest::changedByte_isNoticed()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const auto made = keeperOf(database).backUp(*store, Reason::Clock);
    QVERIFY(made);
    const QByteArray whole = bytesOf(made->path);
    const qsizetype data = 8 + noteOf(made->path).size();
    QRandomGenerator random(7);
    const TestDatabase target(Engine::Sqlite);
    for (int i = 0; i < 100; ++i) {
        QByteArray changed = whole;
        const qsizetype at = data + random.bounded(changed.size() - data);
        changed[at] = static_cast<char>(changed[at] ^ (1 << random.bounded(8)));
        const QString path = inFolder(database, u"changed.zst"_s);
        write(path, changed);
        const auto done = restore(path, target.location());
        if (done) { // zstd has a few bits that mean nothing
            QCOMPARE(digest(*target.open()), digest(*store));
            QVERIFY(QFile::remove(target.location().text));
            continue;
        }
        QCOMPARE(done.error().kind, Kind::Broken);
        QVERIFY2(!done.error().text.contains(u".part"_s), qPrintable(done.error().text));
    }
}

void KeeperTest::cutOffBackup_isRefused()
{
    const TestDatabase database(m_engine);
    const TestDatabase target(m_engine);
    const auto store = sample(database);
    const auto made = keeperOf(database).backUp(*store, Reason::Clock);
    QVERIFY(made);
    const QByteArray whole = bytesOf(made->path);
    for (const qsizetype size : { qsizetype(4), qsizetype(30), whole.size() / 2, whole.size() - 1 }) {
        const QString path = inFolder(database, u"cut.zst"_s);
        write(path, whole.left(size));
        const auto refused = restore(path, target.location());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Broken);
    }
    QVERIFY(restore(made->path, target.location())); // the failures left nothing in the way
}

void KeeperTest::damagedData_makeNoBackup()
{
    if (m_engine != Engine::Sqlite)
        QSKIP("a server looks after its own pages");
    const TestDatabase database(m_engine);
    sample(database).reset();
    QByteArray bytes = bytesOf(database.location().text);
    write(database.location().text, bytes.replace(bytes.size() / 8192 * 4096, 4096, QByteArray(4096, '\0')));
    const Keeper keeper = keeperOf(database);
    const auto refused = keeper.backUp(*opened(database.location()), Reason::Clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Broken);
    QCOMPARE(filesIn(keeper.folder()), QStringList());
}

void KeeperTest::otherFiles_areLeftAlone()
{
    const TestDatabase database(m_engine);
    const auto store = database.create();
    const Keeper keeper = keeperOf(database);
    QVERIFY(keeper.backUp(*store, Reason::Clock));
    const QStringList others{ u"letter.txt"_s, u"2026-09-03T060233Z-clock.huitong"_s,
                              u"2019-01-01T000000Z-mine.huitong.zst"_s, u"old 2019-01-01T000000Z-clock.huitong.zst"_s,
                              u"something.part"_s };
    const QString stale = u"2019-01-01T000000Z-clock.huitong.zst.abc123.part"_s;
    const QStringList leftovers{ stale, stale + u"-journal"_s };
    const QString young = u"2019-01-01T000000Z-clock.huitong.zst.def456.part"_s;
    for (const QString &name : others + leftovers + QStringList{ young }) {
        QFile file(keeper.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(name == young ? present.addSecs(-3600) : present.addDays(-400),
                                 QFileDevice::FileModificationTime));
    }
    present = present.addSecs(60);
    QVERIFY(keeper.backUp(*store, Reason::Clock));
    const QStringList files = filesIn(keeper.folder());
    for (const QString &name : others + QStringList{ young })
        QVERIFY2(files.contains(name), qPrintable(name));
    for (const QString &name : leftovers)
        QVERIFY2(!files.contains(name), qPrintable(name));
    QCOMPARE(keeper.backups().size(), 2);
}

void KeeperTest::twoProgramsAtOnce_bothGetTheirs()
{
    const TestDatabase database(m_engine);
    sample(database).reset();
    const Keeper keeper = keeperOf(database);
    const auto one = [&] { return keeper.backUp(*opened(database.location()), Reason::Clock).has_value(); };
    std::vector<std::future<bool>> all;
    for (int i = 0; i < 3; ++i)
        all.push_back(std::async(std::launch::async, one));
    for (std::future<bool> &done : all)
        QVERIFY(done.get());
    QCOMPARE(keeper.backups().size(), 3);
    QCOMPARE(filesIn(keeper.folder()).size(), 3);
}

void KeeperTest::copiesBeforeUpdates_areListed()
{
    if (m_engine != Engine::Sqlite)
        QSKIP("a server is not copied before an update");
    const TestDatabase database(m_engine);
    const auto store = database.create();
    const QString copy = database.location().text + u".before-update-20260901-101112-345"_s;
    QVERIFY(backUp(*store, copy));
    write(database.location().text + u".before-update-nonsense"_s, "x");
    const QList<Backup> listed = keeperOf(database).backups();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0].reason, Reason::Update);
    QCOMPARE(listed[0].at, QDateTime(QDate(2026, 9, 1), QTime(10, 11, 12, 345), Qt::UTC));
}

void KeeperTest::goingBack_keepsThePresent()
{
    const TestDatabase database(m_engine);
    qputenv("HUITONG_BACKUPS", QFile::encodeName(inFolder(database, u"backups"_s)));
    auto store = sample(database);
    const QByteArray old = digest(*store);
    const auto made = keeperOf(database).backUp(*store, Reason::Clock);
    QVERIFY(made);
    addPerson(*store, u"Late"_s);
    const QByteArray late = digest(*store);
    store.reset();
    const QString newFile = inFolder(database, u"new.huitong"_s);
    const auto place = goBack(made->path, database.location(), desk, Way::InPlace, newFile);
    QVERIFY2(place.has_value(), place ? "" : qPrintable(place.error().text + place.error().detail));
    const bool isServer = m_engine == Engine::Postgres;
    QCOMPARE(place->text, isServer ? newFile : database.location().text);
    QCOMPARE(digest(*opened(*place)), old);
    if (isServer) {
        QCOMPARE(digest(*database.open()), late);
        return;
    }
    QVERIFY(!QFile::exists(newFile));
    QCOMPARE(QDir(database.folder()).entryList(QDir::Files), QStringList{ u"test.huitong"_s });
    const Backup kept = Keeper(database.location()).backups().first();
    QCOMPARE(kept.reason, Reason::Restore);
    QVERIFY(goBack(kept.path, database.location(), desk, Way::InPlace, newFile));
    store = database.open();
    QCOMPARE(digest(*store), late);
    addPerson(*store, u"Later"_s); // work goes on
    QVERIFY(store->undo());
}

void KeeperTest::goingBackWhileSomebodyWorks_isRefused()
{
    if (m_engine != Engine::Sqlite)
        QSKIP("a server is left as it is");
    const TestDatabase database(m_engine);
    qputenv("HUITONG_BACKUPS", QFile::encodeName(inFolder(database, u"backups"_s)));
    const auto store = sample(database);
    const auto made = keeperOf(database).backUp(*store, Reason::Clock);
    QVERIFY(made);
    addPerson(*store, u"Late"_s);
    const QByteArray late = digest(*store);
    const auto refused =
        goBack(made->path, database.location(), desk, Way::InPlace, inFolder(database, u"new.huitong"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Busy);
    QCOMPARE(digest(*store), late);
    QCOMPARE(digest(*database.open()), late);
    addPerson(*store, u"Later"_s);
}

void KeeperTest::goingBackFromADamagedFile_makesANewOne()
{
    if (m_engine != Engine::Sqlite)
        QSKIP("a server looks after its own pages");
    const TestDatabase database(m_engine);
    qputenv("HUITONG_BACKUPS", QFile::encodeName(inFolder(database, u"backups"_s)));
    auto store = sample(database);
    const QByteArray old = digest(*store);
    const auto made = keeperOf(database).backUp(*store, Reason::Clock);
    QVERIFY(made);
    addPerson(*store, u"Late"_s);
    store.reset();
    QByteArray bytes = bytesOf(database.location().text);
    write(database.location().text, bytes.replace(bytes.size() / 8192 * 4096, 4096, QByteArray(4096, '\0')));
    const QString newFile = newFileFor(database.location(), present);
    const auto place = goBack(made->path, database.location(), desk, Way::InPlace, newFile);
    QVERIFY2(place.has_value(), place ? "" : qPrintable(place.error().text + place.error().detail));
    QCOMPARE(place->text, newFile);
    QCOMPARE(digest(*opened(*place)), old);
    QCOMPARE(bytesOf(database.location().text), bytes);
}

int main(int argc, char **argv)
{
    const Engine engine = tests::engineFrom(argc, argv);
    QCoreApplication application(argc, argv);
    KeeperTest test(engine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keeper.moc"
