// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what they should be: each gives a sentence, none a crash, and not one byte of them changes.

#include "tests/support/testdatabase.h"

#include "db/records/person.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QtEndian>

#include <barrier>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using db::Kind;

class OpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void oddThings_giveASentence_data();
    void oddThings_giveASentence();
    void newerFile_isRefusedUntouched();
    void truncatedFile_isNoticed();
    void damagedPages_neverCrash();
    void networkDisk_isReadOnlyAndNamesPostgres();
    void existingFile_isNotOverwritten();
    void olderFile_isCopiedThenUpdated();
    void releasedFile_isUpdatedWithAllItHolds();
    void failedUpdate_leavesTheOldSchema();
    void editedStep_isRefused();
    void twoPrograms_updateOnce();
    void copyBeforeAnUpdate_isAsPrivate();
    void link_leadsToTheFile();
    void fileOfSomebodyElse_isReadAsItGrows();
    void lostFile_isNoticedBeforeWriting();
    void location_refusesAPassword();
    void openingTwice_keepsTheFirstOnesLock();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void makeForeignDatabase(const QString &path)
{
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(path);
    QVERIFY(other.open());
    QSqlQuery(other).exec(u"CREATE TABLE t (a)"_s);
    other.close();
}

db::Result<std::unique_ptr<db::Store>> tryOpen(const QString &path)
{
    return db::Store::open({ db::Engine::Sqlite, path }, { u"desk"_s, u"tester"_s });
}

void fill(db::Store &store, int people)
{
    const auto done = store.write({ "Import" }, [&](db::WriteSession &s) {
        QList<db::Person> list;
        for (int i = 0; i < people; ++i) {
            list.emplaceBack().family = u"王"_s;
            list.last().given = QString::number(i);
        }
        s.load(list);
    });
    QVERIFY(done);
}

} // namespace

void OpeningTest::oddThings_giveASentence_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Kind>("kind");
    for (const char *what : { "empty", "text", "zip", "short", "folder", "pipe", "device", "othersDatabase", "sparse", "loop" })
        QTest::newRow(what) << QString::fromLatin1(what) << Kind::Broken;
    QTest::newRow("missing") << u"missing"_s << Kind::NotFound;
}

void OpeningTest::oddThings_giveASentence()
{
    QFETCH(QString, what);
    QFETCH(Kind, kind);
    const QTemporaryDir folder;
    QString path = folder.filePath(u"x.huitong"_s);
    const QByteArray name = QFile::encodeName(path);
    if (what == "empty"_L1) {
        write(path, {});
    } else if (what == "text"_L1) {
        write(path, QByteArray(5000, 'a'));
    } else if (what == "zip"_L1) {
        write(path, "PK\x03\x04" + QByteArray(5000, '\0'));
    } else if (what == "short"_L1) {
        write(path, "SQLite format 3");
    } else if (what == "folder"_L1) {
        QVERIFY(QDir().mkdir(path));
    } else if (what == "pipe"_L1) {
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
    } else if (what == "device"_L1) {
        path = u"/dev/zero"_s;
    } else if (what == "sparse"_L1) {
        write(path, {});
        QCOMPARE(truncate(name.constData(), qint64(5) << 40), 0);
    } else if (what == "loop"_L1) {
        QCOMPARE(symlink(name.constData(), name.constData()), 0);
    } else if (what == "othersDatabase"_L1) {
        makeForeignDatabase(path);
    }
    const bool file = QFileInfo(path).isFile() && what != "sparse"_L1;
    const QByteArray before = file ? bytesOf(path) : QByteArray();
    QElapsedTimer clock;
    clock.start();
    const auto opened = tryOpen(path);
    QVERIFY(clock.elapsed() < 2000);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QVERIFY(opened.error().text.contains(path));
    if (file)
        QCOMPARE(bytesOf(path), before);
    if (what != "device"_L1)
        QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size() <= 1);
}

void OpeningTest::newerFile_isRefusedUntouched()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    database.create().reset();
    const QString path = database.location().text;
    for (const int more : { 1, 100 }) {
        const int newer = db::steps().last().number + more;
        QByteArray bytes = bytesOf(path);
        qToBigEndian<qint32>(newer, bytes.data() + 60);
        write(path, bytes);
        const auto opened = tryOpen(path);
        QVERIFY(!opened);
        QVERIFY(opened.error().text.contains("newer"_L1));
        QCOMPARE(bytesOf(path), bytes);
    }
}

void OpeningTest::truncatedFile_isNoticed()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    database.create().reset();
    const QByteArray whole = bytesOf(database.location().text);
    for (qsizetype size = 100; size < whole.size(); size += whole.size() / 37) {
        write(database.location().text, whole.left(size));
        QVERIFY(!tryOpen(database.location().text));
        QCOMPARE(bytesOf(database.location().text).size(), size);
    }
}

void OpeningTest::damagedPages_neverCrash()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    auto store = database.create();
    fill(*store, 2000);
    store.reset();
    const QByteArray whole = bytesOf(database.location().text);
    QRandomGenerator random(5);
    int noticed = 0;
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = whole;
        const qsizetype page = 4096 * random.bounded(1, static_cast<int>(bytes.size() / 4096));
        bytes.replace(page, 4096, QByteArray(4096, '\0'));
        write(database.location().text, bytes);
        auto opened = tryOpen(database.location().text);
        if (!opened) {
            QVERIFY(!opened.error().text.isEmpty());
            ++noticed;
            continue;
        }
        (void)(*opened)->read([](db::Session &s) { return s.all<db::Person>().size(); });
        const auto problems = (*opened)->read([](db::Session &s) { return db::native::integrityProblems(s.connection()); });
        noticed += !problems || !problems->isEmpty() ? 1 : 0;
        opened = db::Error{};
        QFile::remove(database.location().text + u"-wal"_s);
    }
    QCOMPARE(noticed, 60);
}

void OpeningTest::networkDisk_isReadOnlyAndNamesPostgres()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    database.create().reset();
    const QByteArray before = bytesOf(database.location().text);
    const auto real = db::isOnNetworkDisk;
    db::isOnNetworkDisk = [](const QString &) { return true; };
    auto store = database.open();
    const auto refused = store->write({ "Import" }, [](db::WriteSession &s) {
        db::Person person;
        s.insert(person);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Denied);
    QVERIFY(refused.error().text.contains("PostgreSQL"_L1));
    QVERIFY(store->read([](db::Session &s) { return s.all<db::Person>().size(); }));
    store.reset();
    QCOMPARE(bytesOf(database.location().text), before);
    QVERIFY(!db::Store::create({ db::Engine::Sqlite, database.folder() + u"/new.huitong"_s }, {}));
    db::isOnNetworkDisk = real;
    QCOMPARE(QDir(database.folder()).entryList(QDir::Files).size(), 1);
}

void OpeningTest::existingFile_isNotOverwritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.txt"_s);
    write(path, "dear");
    const auto made = db::Store::create({ db::Engine::Sqlite, path }, { u"desk"_s, u"tester"_s });
    QCOMPARE(made.error().kind, Kind::Duplicate);
    QCOMPARE(bytesOf(path), QByteArray("dear"));
}

void OpeningTest::olderFile_isCopiedThenUpdated()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    auto store = database.create();
    fill(*store, 10);
    store.reset();
    QList<db::Step> steps = db::steps();
    steps += { steps.last().number + 1, "CREATE TABLE extra (id {int64} PRIMARY KEY) {strict};" };
    auto opened = db::Store::open(database.location(), { u"desk"_s, u"tester"_s }, steps);
    QVERIFY(opened);
    QVERIFY((*opened)->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM extra"_s); }));
    opened = db::Error{};
    const QStringList copies = QDir(database.folder()).entryList({ u"*before-update*"_s });
    QCOMPARE(copies.size(), 1);
    auto copy = tryOpen(database.folder() + u'/' + copies.first());
    QVERIFY(copy);
    QCOMPARE(*(*copy)->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); }), 10);
    QVERIFY(!tryOpen(database.location().text)); // newer than this program now
}

void OpeningTest::releasedFile_isUpdatedWithAllItHolds()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    const QString path = database.location().text;
    QVERIFY(QFile::copy(QFINDTESTDATA("data/schema-1.huitong"), path));
    const auto store = database.open();
    QVERIFY(store);
    const auto counts = store->read([](db::Session &s) {
        return QList<int>{ s.value(u"SELECT count(*) FROM attendee"_s).toInt(), s.value(u"SELECT count(*) FROM change"_s).toInt(),
                           s.value(u"SELECT count(*) FROM photo"_s).toInt(), s.value(u"SELECT count(*) FROM list_view"_s).toInt() };
    });
    QCOMPARE(*counts, QList<int>({ 140, 612, 0, 0 }));
    const auto last = store->read([](db::Session &s) { return s.value(u"SELECT max(id) FROM change_set"_s).toLongLong(); });
    QVERIFY(store->undo(*last)); // what was done with the older program can be taken back with this one
    QCOMPARE(*store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM attendee"_s).toInt(); }), 0);
}

void OpeningTest::failedUpdate_leavesTheOldSchema()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    database.create().reset();
    QList<db::Step> steps = db::steps();
    steps += { steps.last().number + 1,
               "CREATE TABLE extra (id {int64} PRIMARY KEY) {strict}; CREATE TABLE person (id {int64});" };
    QVERIFY(!db::Store::open(database.location(), { u"desk"_s, u"tester"_s }, steps));
    const auto store = database.open();
    QVERIFY(!store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM extra"_s); }));
}

void OpeningTest::editedStep_isRefused()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    database.create().reset();
    QList<db::Step> steps = db::steps();
    steps.first().script = "CREATE TABLE schema_step (number {int64});";
    steps += { steps.last().number + 1, "CREATE TABLE extra (id {int64} PRIMARY KEY) {strict};" };
    const auto opened = db::Store::open(database.location(), { u"desk"_s, u"tester"_s }, steps);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::Broken);
    QVERIFY(opened.error().text.contains("unknown variant"_L1));
    QCOMPARE(QDir(database.folder()).entryList(QDir::Files).size(), 1); // no copy of what is not to be updated
}

void OpeningTest::twoPrograms_updateOnce()
{
    for (int round = 0; round < 20; ++round) {
        const tests::TestDatabase database(db::Engine::Sqlite);
        QVERIFY(QFile::copy(QFINDTESTDATA("data/schema-1.huitong"), database.location().text));
        std::barrier start(2);
        QStringList problems[2];
        const auto program = [&](int index) {
            auto connection = db::Connection::open(database.location(), db::Access::Write);
            start.arrive_and_wait();
            const db::Result<int> done = connection ? db::migrate(**connection, db::steps()) : db::Result<int>(connection.error());
            if (!done)
                problems[index] += done.error().detail;
        };
        {
            const std::jthread one(program, 0);
            const std::jthread two(program, 1);
        }
        QCOMPARE(problems[0] + problems[1], QStringList());
    }
}

void OpeningTest::copyBeforeAnUpdate_isAsPrivate()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    const QString path = database.location().text;
    QVERIFY(QFile::copy(QFINDTESTDATA("data/schema-1.huitong"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto before = QFile::permissions(path);
    QVERIFY(database.open());
    const QStringList copies = QDir(database.folder()).entryList({ u"*before-update*"_s });
    QCOMPARE(copies.size(), 1);
    QCOMPARE(QFile::permissions(database.folder() + u'/' + copies.first()), before);
}

void OpeningTest::link_leadsToTheFile()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    const auto owner = database.create();
    fill(*owner, 2000); // stands in the log, while the file itself is still short
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"link.huitong"_s);
    QVERIFY(QFile::link(database.location().text, link));
    const auto opened = tryOpen(link);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    QCOMPARE((*opened)->location().text, QFileInfo(database.location().text).canonicalFilePath());
    QCOMPARE(*(*opened)->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); }), 2000);
    fill(**opened, 1);
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files).size(), 1);
}

// The reader may write into the folder, but side files of his would lock the owner out.
void OpeningTest::fileOfSomebodyElse_isReadAsItGrows()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    database.create().reset();
    const QByteArray path = QFile::encodeName(database.location().text);
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QCOMPARE(chmod(QFile::encodeName(database.folder()).constData(), 0777), 0);
    const auto become = [&](uid_t user) { QCOMPARE(isRoot ? setresuid(user, user, 0) : chmod(path.constData(), user == 0 ? 0644 : 0444), 0); };
    become(65534);
    auto reader = tryOpen(database.location().text);
    QVERIFY(reader);
    QVERIFY(!(*reader)->readOnlyReason().isEmpty());
    const auto people = [&] { return *(*reader)->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); }); };
    QCOMPARE(people(), 0);
    QCOMPARE(QDir(database.folder()).entryList(QDir::Files).size(), 1);
    become(0);
    auto owner = database.open();
    fill(*owner, 10);
    become(65534);
    QCOMPARE(people(), 10);
    become(0);
    fill(*owner, 10);
    owner.reset();
    become(65534);
    QCOMPARE(people(), 20);
    reader = db::Error{};
    become(0);
    fill(*database.open(), 1);
}

void OpeningTest::lostFile_isNoticedBeforeWriting()
{
    const tests::TestDatabase database(db::Engine::Sqlite);
    const QString path = database.location().text;
    const QString away = database.folder() + u"/away.huitong"_s;
    const auto store = database.create();
    const auto add = [&] { return store->write({ "Add" }, [](db::WriteSession &s) {
        db::Person person;
        s.insert(person);
    }); };
    QVERIFY(add());
    QVERIFY(QFile::rename(path, away));
    const auto moved = add();
    QVERIFY(!moved);
    QVERIFY(moved.error().text.contains("renamed"_L1));
    QVERIFY(QFile::copy(away, path));
    const auto replaced = add();
    QVERIFY(!replaced);
    QVERIFY(replaced.error().text.contains("replaced"_L1));
    QCOMPARE(*store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); }), 1);
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(away, path));
    QVERIFY(add());
}

// What another program would find: only a process of its own sees this one's locks.
bool isLocked(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int file = open(name.constData(), O_RDWR | O_CLOEXEC);
        struct flock wanted = {};
        wanted.l_type = F_WRLCK;
        wanted.l_whence = SEEK_SET;
        _exit(file >= 0 && fcntl(file, F_GETLK, &wanted) == 0 && wanted.l_type != F_UNLCK ? 0 : 1);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// Closing any descriptor of a file gives up all locks on it; the next program that ended would then delete our log.
void OpeningTest::openingTwice_keepsTheFirstOnesLock()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.huitong"_s);
    QVERIFY(db::Store::create({ db::Engine::Sqlite, path }, { u"desk"_s, u"tester"_s }));
    const auto first = tryOpen(path);
    QVERIFY(first);
    fill(**first, 1);
    QVERIFY(isLocked(path));
    QVERIFY((*first)->another());
    QVERIFY(tryOpen(path));
    QVERIFY(isLocked(path));
}

void OpeningTest::location_refusesAPassword()
{
    QVERIFY(!db::Location::parse({}));
    QVERIFY(!db::Location::parse(u"postgresql://a:secret@host/db"_s));
    QVERIFY(!db::Location::parse(u"postgresql:///db?host=/tmp&password=secret"_s));
    QCOMPARE(db::Location::parse(u"postgresql:///db?host=/tmp&user=u"_s)->engine, db::Engine::Postgres);
    QCOMPARE(db::Location::parse(u"/tmp/a.huitong"_s)->engine, db::Engine::Sqlite);
    QCOMPARE(db::Location::parse(u"postgresql://u@host/fair"_s)->name(), u"fair@host"_s);
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
