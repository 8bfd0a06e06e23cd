// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of either engine, and databases made out of them.

#include "tests/app/digest.h"
#include "tests/support/testdatabase.h"

#include "app/backup/backup.h"
#include "app/backup/newfile.h"
#include "app/backup/soundness.h"
#include "app/registration/registration.h"
#include "app/sample/sample.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using app::backup::backUp;
using app::backup::inspect;
using app::backup::restore;
using db::Engine;
using db::Kind;
using tests::digest;
using tests::TestDatabase;

class BackupTest : public QObject
{
    Q_OBJECT

public:
    explicit BackupTest(Engine engine) : m_engine(engine) {}

private slots:
    void backup_holdsEveryRowAndTheHistory();
    void restored_goesOnWhereItWas();
    void tablesThatPointAtLaterRows_areCopied();
    void existingFile_isNotTouched();
    void existingDatabase_isNotTouched();
    void cancelledBackup_leavesNothing();
    void cancelledRestore_canBeTriedAgain();
    void missingFolder_isDenied();
    void whatIsNotSafeOnTheDisk_isNotPublished();
    void missingBackup_isNotFound();
    void foreignBackup_isRefused();
    void damagedBackup_isRefused();
    void damagedData_areNotBackedUp();
    void backup_isNotWrittenTo();
    void backup_isAsPrivateAsTheData();
    void backupThroughALink_holdsWhatIsInTheLog();
    void soundData_haveNoDamage();
    void everyDestroyedPage_isFound();

private:
    std::unique_ptr<db::Store> sample(const TestDatabase &database) const
    {
        const auto done = app::sample::make(u"changchun-2020"_s, database.location(), { u"desk A"_s, u"tester"_s });
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().text), qPrintable(done.error().detail));
        return database.open();
    }

    Engine m_engine;
};

namespace {

std::unique_ptr<db::Store> opened(const db::Location &location)
{
    auto store = db::Store::open(location, { u"desk A"_s, u"tester"_s });
    if (!store)
        qFatal("%s (%s)", qPrintable(store.error().text), qPrintable(store.error().detail));
    return std::move(*store);
}

std::unique_ptr<db::Store> openedFile(const QString &path)
{
    return opened({ Engine::Sqlite, path });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray withoutPage(QByteArray bytes, qsizetype page)
{
    return bytes.replace(page * 4096, 4096, QByteArray(4096, '\0'));
}

QString inFolder(const TestDatabase &database, const QString &name)
{
    return QDir(database.folder()).filePath(name);
}

} // namespace

void BackupTest::backup_holdsEveryRowAndTheHistory()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    QVERIFY(store->undo());
    QVERIFY(store->redo());
    const QString path = inFolder(database, u"copy.huitong"_s);
    const auto done = backUp(*store, path);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text));
    QCOMPARE(digest(*openedFile(path)), digest(*store));
}

void BackupTest::restored_goesOnWhereItWas()
{
    const TestDatabase database(m_engine);
    const TestDatabase target(m_engine);
    const auto store = sample(database);
    const QString path = inFolder(database, u"copy.huitong"_s);
    QVERIFY(backUp(*store, path));
    const auto done = restore(path, target.location());
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text + done.error().detail));
    const auto restored = target.open();
    QCOMPARE(digest(*restored), digest(*store));

    app::registration::Participant late;
    late.attendee.conference = *restored->read([](db::Session &s) { return s.ids(u"SELECT max(conference) FROM attendee"_s).first(); });
    late.person.family = u"Late"_s;
    const auto saved = app::registration::save(*restored, late);
    QVERIFY(saved);
    QCOMPARE(saved->attendee.number, 141);
    QVERIFY(restored->undo());
    QCOMPARE(restored->undo()->desk, restored->read([](db::Session &s) { return s.all<db::Desk>().first().id; }).operator*());
    QCOMPARE(*restored->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); }), 0);
}

void BackupTest::tablesThatPointAtLaterRows_areCopied()
{
    const TestDatabase database(m_engine);
    const TestDatabase target(m_engine);
    const auto store = database.create();
    db::Organisation small;
    db::Organisation large;
    QVERIFY(store->write({ "Make bodies" }, [&](db::WriteSession &s) {
        s.insert(small);
        s.insert(large);
        small.parent = large.id;
        s.update(small);
    }));
    const QString path = inFolder(database, u"copy.huitong"_s);
    QVERIFY(backUp(*store, path));
    QVERIFY(restore(path, target.location()));
    QCOMPARE(digest(*target.open()), digest(*store));
}

void BackupTest::existingFile_isNotTouched()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const QString path = inFolder(database, u"mine.txt"_s);
    write(path, "mine");
    const auto refused = backUp(*store, path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Duplicate);
    QCOMPARE(bytesOf(path), "mine");
}

void BackupTest::existingDatabase_isNotTouched()
{
    const TestDatabase database(m_engine);
    const TestDatabase target(m_engine);
    const auto store = sample(database);
    const auto other = target.create();
    tests::someConference(*other);
    const QByteArray before = digest(*other);
    const QString path = inFolder(database, u"copy.huitong"_s);
    QVERIFY(backUp(*store, path));
    const auto refused = restore(path, target.location());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Duplicate);
    QCOMPARE(digest(*other), before);
}

void BackupTest::cancelledBackup_leavesNothing()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    QDir(database.folder()).mkdir(u"out"_s);
    const QDir out(inFolder(database, u"out"_s));
    const auto refused = backUp(*store, out.filePath(u"copy.huitong"_s), [](qint64, qint64) { return false; });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Cancelled);
    QCOMPARE(out.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void BackupTest::cancelledRestore_canBeTriedAgain()
{
    const TestDatabase database(m_engine);
    const TestDatabase target(m_engine);
    const auto store = sample(database);
    const QString path = inFolder(database, u"copy.huitong"_s);
    QVERIFY(backUp(*store, path));
    const auto refused = restore(path, target.location(), [](qint64, qint64) { return false; });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Cancelled);
    QVERIFY(restore(path, target.location()));
    QCOMPARE(digest(*target.open()), digest(*store));
}

// What fsync refuses: a file of the system's own stands in for a disk that fails.
void BackupTest::whatIsNotSafeOnTheDisk_isNotPublished()
{
    const TestDatabase database(m_engine);
    const QString path = inFolder(database, u"unsafe.huitong"_s);
    {
        app::backup::NewFile file(path);
        QVERIFY(file.begin(0));
        QVERIFY(QFile::remove(file.part()));
        QVERIFY(QFile::link(u"/proc/self/status"_s, file.part()));
        const auto published = file.publish();
        QVERIFY(!published);
        QCOMPARE(published.error().kind, Kind::Denied);
    }
    QVERIFY(!QFileInfo::exists(path) && !QFileInfo(path).isSymLink());
}

void BackupTest::missingFolder_isDenied()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const auto refused = backUp(*store, inFolder(database, u"nowhere/copy.huitong"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Denied);
}

void BackupTest::missingBackup_isNotFound()
{
    const TestDatabase target(m_engine);
    const auto refused = restore(inFolder(target, u"missing.huitong"_s), target.location());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NotFound);
    QCOMPARE(QDir(target.folder()).entryList(QDir::Files), QStringList());
}

void BackupTest::foreignBackup_isRefused()
{
    const TestDatabase target(m_engine);
    const QString path = inFolder(target, u"letter.txt"_s);
    write(path, QByteArray(5000, 'x'));
    const auto refused = restore(path, target.location());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Broken);
    QCOMPARE(QDir(target.folder()).entryList(QDir::Files), QStringList{ u"letter.txt"_s });
}

void BackupTest::damagedBackup_isRefused()
{
    const TestDatabase database(m_engine);
    const TestDatabase target(m_engine);
    const auto store = sample(database);
    const QString path = inFolder(database, u"copy.huitong"_s);
    QVERIFY(backUp(*store, path));
    const QByteArray whole = bytesOf(path);
    write(path, withoutPage(whole, whole.size() / 4096 / 2));
    const auto refused = restore(path, target.location());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Broken);
    if (m_engine == Engine::Sqlite)
        QVERIFY(!QFile::exists(target.location().text));
}

void BackupTest::damagedData_areNotBackedUp()
{
    if (m_engine != Engine::Sqlite)
        QSKIP("a server looks after its own pages");
    const TestDatabase database(m_engine);
    sample(database).reset();
    const QByteArray whole = bytesOf(database.location().text);
    write(database.location().text, withoutPage(whole, whole.size() / 4096 / 2));
    const QString path = inFolder(database, u"copy.huitong"_s);
    const auto refused = backUp(*openedFile(database.location().text), path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Broken);
    QVERIFY(!QFile::exists(path));
}

void BackupTest::backup_isNotWrittenTo()
{
    const TestDatabase database(m_engine);
    const TestDatabase target(m_engine);
    const auto store = sample(database);
    QDir(database.folder()).mkdir(u"out"_s);
    const QDir out(inFolder(database, u"out"_s));
    const QString path = out.filePath(u"copy.huitong"_s);
    QVERIFY(backUp(*store, path));
    const QByteArray before = bytesOf(path);
    QVERIFY(restore(path, target.location()));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(out.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{ u"copy.huitong"_s });
}

void BackupTest::backup_isAsPrivateAsTheData()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    if (m_engine == Engine::Sqlite)
        QVERIFY(QFile::setPermissions(database.location().text, mine));
    const QString path = inFolder(database, u"copy.huitong"_s);
    QVERIFY(backUp(*store, path));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
}

void BackupTest::backupThroughALink_holdsWhatIsInTheLog()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const TestDatabase other(Engine::Sqlite);
    const auto kept = other.create();
    tests::someConference(*kept, u"late"_s); // not yet in the file itself, only in the log beside it
    const QString link = inFolder(database, u"link.huitong"_s);
    QVERIFY(QFile::link(other.location().text, link));
    const QString copy = inFolder(database, u"copy.huitong"_s);
    QVERIFY(restore(link, { Engine::Sqlite, copy }));
    QCOMPARE(*openedFile(copy)->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM conference"_s).toInt(); }), 1);
}

void BackupTest::soundData_haveNoDamage()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const auto found = inspect(*store);
    QVERIFY(found);
    QCOMPARE(found->damage, QStringList());
}

void BackupTest::everyDestroyedPage_isFound()
{
    if (m_engine != Engine::Sqlite)
        QSKIP("a server looks after its own pages");
    const TestDatabase database(m_engine);
    sample(database).reset();
    const QByteArray whole = bytesOf(database.location().text);
    const qsizetype pages = whole.size() / 4096;
    for (qsizetype page = 1; page < pages; page += 3) {
        const QString path = inFolder(database, u"damaged-%1.huitong"_s.arg(page));
        write(path, withoutPage(whole, page));
        const auto store = db::Store::open({ Engine::Sqlite, path }, { u"desk A"_s, {} });
        const auto found = store ? inspect(**store) : db::Result<app::backup::Soundness>(app::backup::Soundness{ { store.error().text }, {} });
        QVERIFY(found);
        QVERIFY2(!found->damage.isEmpty(), qPrintable(u"page %1 of %2"_s.arg(page).arg(pages)));
    }
}

int main(int argc, char **argv)
{
    const Engine engine = tests::engineFrom(argc, argv);
    QCoreApplication application(argc, argv);
    BackupTest test(engine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backup.moc"
