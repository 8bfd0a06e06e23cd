// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground on either engine: writing, refusing, undoing, several programs on the same data.

#include "tests/support/testdatabase.h"

#include "db/records/all.h"
#include "db/records/attendee.h"
#include "db/records/organisation.h"
#include "db/records/person.h"
#include "db/records/post.h"
#include "db/records/venue.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;
using db::Kind;

class StoreTest : public QObject
{
    Q_OBJECT

public:
    explicit StoreTest(db::Engine engine) : m_engine(engine) {}

private slots:
    void schema_matchesDescriptions();
    void record_comesBackAsItWasWritten();
    void staleRecord_isRefused();
    void refusal_leavesNothingBehind();
    void duplicate_isNamed();
    void referredRow_isInUse();
    void undo_worksAcrossRestarts();
    void redo_endsWithTheNextChange();
    void undoAfterOthersChange_isStale();
    void load_isOneUndo();
    void randomHistory_undoesAndRedoesToEqualDigests();
    void secondProgram_isTold();
    void desksNeverShareIds();
    void numbers_areGivenOnce();
    void idleWrite_leavesNoTrace();
    void nestedWrite_isRefused();
    void nestedRead_isRefusedAndTheWriteGoesOn();
    void sameKey_isSavedOnce();
    void listener_mayReadAndWrite();
    void insertWithUnknownValues_isUndone();
    void unknownSet_isNamed();
    void programsThatStartTogether_makeOneDatabase();
    void stream_givesEveryRow();

private:
    db::Engine m_engine;
};

namespace {

db::Person somebody(const QString &family, const QString &given)
{
    db::Person person;
    person.family = family;
    person.given = given;
    person.country = u"CN"_s;
    return person;
}

db::Organisation body(const QString &zh, const QString &en)
{
    db::Organisation organisation;
    organisation.name = { { u"zh"_s, zh }, { u"en"_s, en } };
    return organisation;
}

// Everything that people can see, without versions.
QByteArray digest(db::Store &store)
{
    QByteArray all;
    const auto done = store.read([&](db::Session &s) {
        for (const db::Description *description : db::descriptions()) {
            if (qstrcmp(description->table, "desk") == 0 || qstrcmp(description->table, "change_set") == 0)
                continue;
            const auto record = description->make();
            for (db::Rows rows = s.select(*description, u"ORDER BY id"_s, {}); rows.next();) {
                s.fill(*description, rows, *record);
                all += QByteArray::number(record->id);
                for (const db::Column &column : description->columns)
                    all += '\x1f' + column.read(*record).toByteArray();
            }
        }
    });
    return done ? all : QByteArray("unreadable");
}

template<class T>
void verify(const db::Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
}

} // namespace

void StoreTest::schema_matchesDescriptions()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    for (const db::Description *description : db::descriptions()) {
        QStringList expected{ u"id"_s, u"version"_s };
        for (const db::Column &column : description->columns)
            expected += QLatin1StringView(column.name);
        QStringList found;
        const auto done = store->read([&](db::Session &s) {
            const QString table = QLatin1StringView(description->table);
            const QString sql = m_engine == db::Engine::Sqlite
                ? u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table)
                : u"SELECT column_name FROM information_schema.columns WHERE table_name = '%1' ORDER BY ordinal_position"_s.arg(table);
            for (db::Rows rows = s.rows(sql); rows.next();)
                found += rows.text(0);
        });
        verify(done);
        QCOMPARE(found, expected);
        const auto record = description->make();
        for (const db::Column &column : description->columns)
            QVERIFY2(column.type != db::Type::Choice || !column.choices.empty(), column.name);
    }
}

void StoreTest::record_comesBackAsItWasWritten()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    db::Person person = somebody(u"欧阳"_s, u"𠮷"_s);
    person.latinFamily = u"Ouyang"_s;
    person.gender = db::Gender::Female;
    person.remarks = u"'quoted', \"twice\"; \\ back\nnew line\ttab %1 ?"_s;
    db::Attendee attendee;
    attendee.conference = tests::someConference(*store).id;
    attendee.token = u"T1"_s;
    attendee.number = 7;
    attendee.attention = true;
    attendee.status = db::Status::Confirmed;
    verify(store->write({ "Register" }, [&](db::WriteSession &s) {
        s.insert(person);
        attendee.person = person.id;
        s.insert(attendee);
    }));
    const auto read = store->read([&](db::Session &s) { return s.get<db::Person>(person.id); });
    verify(read);
    QCOMPARE(db::toJson(db::Person::description(), *read), db::toJson(db::Person::description(), person));
    QCOMPARE(read->search, person.search);
    QCOMPARE(read->strokeKey, person.strokeKey);
    QVERIFY(!read->strokeKey.isEmpty());
    const auto part = store->read([&](db::Session &s) { return s.get<db::Attendee>(attendee.id); });
    verify(part);
    QVERIFY(part->attention);
    QCOMPARE(part->status, db::Status::Confirmed);
    QCOMPARE(part->post, db::Id(0));
}

void StoreTest::staleRecord_isRefused()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    db::Person mine = somebody(u"王"_s, u"伟"_s);
    verify(store->write({ "Register" }, [&](db::WriteSession &s) { s.insert(mine); }));
    db::Person theirs = mine;
    theirs.phone = u"+86 100"_s;
    verify(store->write({ "Change" }, [&](db::WriteSession &s) { s.update(theirs); }));
    mine.phone = u"+86 200"_s;
    const auto refused = store->write({ "Change" }, [&](db::WriteSession &s) { s.update(mine); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Stale);
    const auto now = store->read([&](db::Session &s) { return s.get<db::Person>(mine.id); });
    QCOMPARE(now->phone, u"+86 100"_s);
    const auto gone = store->write({ "Remove" }, [&](db::WriteSession &s) { s.remove(mine); });
    QCOMPARE(gone.error().kind, Kind::Stale);
}

void StoreTest::refusal_leavesNothingBehind()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    const QByteArray before = digest(*store);
    const auto refused = store->write({ "Register" }, [&](db::WriteSession &s) {
        db::Person person = somebody(u"王"_s, u"伟"_s);
        s.insert(person);
        s.refuse(Kind::Invalid, u"no"_s);
    });
    QCOMPARE(refused.error().kind, Kind::Invalid);
    QCOMPARE(refused.error().text, u"no"_s);
    QCOMPARE(digest(*store), before);
    QVERIFY(!*store->nextUndo());
}

void StoreTest::duplicate_isNamed()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    tests::someConference(*store);
    const auto again = store->write({ "Make" }, [&](db::WriteSession &s) {
        db::Conference conference;
        conference.code = u"spring"_s;
        s.insert(conference);
    });
    QCOMPARE(again.error().kind, Kind::Duplicate);
    const auto invalid = store->write({ "Hall" }, [&](db::WriteSession &s) {
        db::Venue venue;
        s.insert(venue);
        db::Hall hall;
        hall.venue = venue.id;
        hall.capacity = -1;
        s.insert(hall);
    });
    QCOMPARE(invalid.error().kind, Kind::Invalid);
}

void StoreTest::referredRow_isInUse()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    db::Person person = somebody(u"김"_s, u"민수"_s);
    db::Post post;
    verify(store->write({ "Register" }, [&](db::WriteSession &s) {
        s.insert(person);
        post.person = person.id;
        s.insert(post);
    }));
    const auto refused = store->write({ "Remove" }, [&](db::WriteSession &s) { s.remove(person); });
    QCOMPARE(refused.error().kind, Kind::InUse);
}

void StoreTest::undo_worksAcrossRestarts()
{
    const tests::TestDatabase database(m_engine);
    auto store = database.create();
    tests::someConference(*store);
    const QByteArray before = digest(*store);
    db::Person person = somebody(u"王"_s, u"伟"_s);
    verify(store->write({ "Register %1", { u"王伟"_s } }, [&](db::WriteSession &s) { s.insert(person); }));
    person.given = u"芳"_s;
    verify(store->write({ "Change %1", { u"王芳"_s } }, [&](db::WriteSession &s) { s.update(person); }));
    const QByteArray after = digest(*store);
    store = database.open();
    QCOMPARE(db::history::title(**store->nextUndo()), u"Change 王芳"_s);
    verify(store->undo());
    store = database.open();
    verify(store->undo());
    QCOMPARE(digest(*store), before);
    store = database.open();
    verify(store->redo());
    verify(store->redo());
    QCOMPARE(digest(*store), after);
    QCOMPARE(store->redo().error().kind, Kind::NotFound);
}

void StoreTest::redo_endsWithTheNextChange()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    db::Person first = somebody(u"王"_s, u"伟"_s);
    verify(store->write({ "Register" }, [&](db::WriteSession &s) { s.insert(first); }));
    verify(store->undo());
    QVERIFY(*store->nextRedo());
    db::Person second = somebody(u"李"_s, u"娜"_s);
    verify(store->write({ "Register" }, [&](db::WriteSession &s) { s.insert(second); }));
    QVERIFY(!*store->nextRedo());
    QCOMPARE(store->redo().error().kind, Kind::NotFound);
}

void StoreTest::undoAfterOthersChange_isStale()
{
    const tests::TestDatabase database(m_engine);
    const auto mine = database.create();
    db::Person person = somebody(u"王"_s, u"伟"_s);
    verify(mine->write({ "Register" }, [&](db::WriteSession &s) { s.insert(person); }));
    const auto theirs = database.open(u"desk B"_s);
    db::Person copy = person;
    copy.phone = u"+82 1"_s;
    verify(theirs->write({ "Change" }, [&](db::WriteSession &s) { s.update(copy); }));
    QCOMPARE(mine->undo().error().kind, Kind::Stale);
    // What another desk changed elsewhere in the row does not hinder taking back one's own field.
    copy.email = u"a@example.com"_s;
    verify(mine->write({ "Change" }, [&](db::WriteSession &s) { s.update(copy); }));
    copy.remarks = u"seen"_s;
    verify(theirs->write({ "Change" }, [&](db::WriteSession &s) { s.update(copy); }));
    verify(mine->undo());
    const auto now = mine->read([&](db::Session &s) { return s.get<db::Person>(person.id); });
    QCOMPARE(now->email, QString());
    QCOMPARE(now->remarks, u"seen"_s);
}

void StoreTest::load_isOneUndo()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    const QByteArray before = digest(*store);
    verify(store->write({ "Import %1", { u"list.csv"_s } }, [&](db::WriteSession &s) {
        QList<db::Organisation> bodies{ body(u"省商务厅"_s, u"Department of Commerce"_s) };
        s.load(bodies);
        for (int chunk = 0; chunk < 3; ++chunk) {
            QList<db::Person> people;
            for (int i = 0; i < 4000; ++i)
                people += somebody(u"王\t\\"_s, QString::number(chunk * 10000 + i));
            s.load(people);
            QList<db::Post> posts;
            for (const db::Person &person : people) {
                posts.emplaceBack().person = person.id;
                posts.last().organisation = bodies.first().id;
            }
            s.load(posts);
        }
    }));
    const QByteArray after = digest(*store);
    QVERIFY(after != before);
    verify(store->undo());
    QCOMPARE(digest(*store), before);
    verify(store->redo());
    QCOMPARE(digest(*store), after);
    verify(store->undo());
    verify(store->redo());
    db::Person one = *store->read([](db::Session &s) { return *s.first<db::Person>(u"ORDER BY id LIMIT 1"_s); });
    one.phone = u"+86 1"_s;
    verify(store->write({ "Change" }, [&](db::WriteSession &s) { s.update(one); }));
    const auto imported = store->read([](db::Session &s) { return db::history::list(s, 10); });
    QCOMPARE(store->undo(imported->last().id).error().kind, Kind::Stale);
}

void StoreTest::randomHistory_undoesAndRedoesToEqualDigests()
{
    const tests::TestDatabase database(m_engine);
    auto store = database.create();
    QRandomGenerator random(20200903);
    const int steps = m_engine == db::Engine::Sqlite ? 300 : 60;
    QList<QByteArray> digests{ digest(*store) };
    for (int step = 0; step < steps; ++step) {
        verify(store->write({ "Step" }, [&](db::WriteSession &s) {
            const auto people = s.all<db::Person>(u"ORDER BY id"_s);
            const auto some = [&] { return people[random.bounded(people.size())]; };
            switch (people.size() < 3 ? 0 : random.bounded(5)) {
            case 0: {
                db::Person person = somebody(u"李"_s, QString::number(step));
                s.insert(person);
                break;
            }
            case 1: {
                db::Person person = some();
                person.phone = QString::number(step);
                person.gender = db::Gender::Male;
                s.update(person);
                break;
            }
            case 2: {
                db::Post post;
                post.person = some().id;
                post.title.set(u"ko"_s, u"부장"_s + QString::number(step));
                s.insert(post);
                break;
            }
            case 3: {
                db::Person person = some();
                for (const db::Post &post : s.all<db::Post>(u"WHERE person = ?"_s, { person.id }))
                    s.remove(post);
                s.remove(person);
                break;
            }
            case 4: {
                QList<db::Person> more{ somebody(u"朴"_s, QString::number(step)), somebody(u"崔"_s, QString::number(step)) };
                s.load(more);
                break;
            }
            }
        }));
        digests += digest(*store);
    }
    for (int step = steps - 1; step >= 0; --step) {
        verify(store->undo());
        QCOMPARE(digest(*store), digests[step]);
    }
    store = database.open();
    for (int step = 1; step <= steps; ++step) {
        verify(store->redo());
        QCOMPARE(digest(*store), digests[step]);
    }
}

void StoreTest::secondProgram_isTold()
{
    const tests::TestDatabase database(m_engine);
    const auto mine = database.create();
    const auto theirs = database.open(u"desk B"_s);
    QSignalSpy spy(theirs.get(), &db::Store::changed);
    db::Person person = somebody(u"王"_s, u"伟"_s);
    verify(mine->write({ "Register" }, [&](db::WriteSession &s) { s.insert(person); }));
    QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty(), 1000);
    const auto touched = spy.first().first().value<QList<db::Touched>>();
    QCOMPARE(touched.size(), 1);
    QCOMPARE(touched.first().table, u"person"_s);
    QCOMPARE(touched.first().ids, QList<db::Id>{ person.id });
}

void StoreTest::desksNeverShareIds()
{
    const tests::TestDatabase database(m_engine);
    const auto a = database.create();
    const auto b = database.open(u"desk B"_s);
    const auto again = database.open();
    QSet<db::Id> ids;
    for (const auto &store : { a.get(), b.get(), again.get(), a.get() })
        for (int i = 0; i < 5; ++i) {
            db::Person person = somebody(u"王"_s, QString::number(i));
            verify(store->write({ "Register" }, [&](db::WriteSession &s) { s.insert(person); }));
            ids += person.id;
        }
    QCOMPARE(ids.size(), 20);
    const auto desks = a->read([](db::Session &s) { return s.ids(u"SELECT number FROM desk ORDER BY number"_s); });
    QCOMPARE(*desks, (QList<db::Id>{ 1, 2 }));
}

void StoreTest::numbers_areGivenOnce()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    const auto taken = store->write({ "Take" }, [](db::WriteSession &s) {
        db::Person person = somebody(u"王"_s, u"伟"_s);
        s.insert(person);
        const qint64 one = s.take(u"n"_s, 1);
        const qint64 three = s.take(u"n"_s, 1, 3);
        s.skipTo(u"n"_s, 1, 10);
        s.skipTo(u"n"_s, 1, 2);
        return QList<qint64>{ one, three, s.take(u"n"_s, 1), s.take(u"n"_s, 2) };
    });
    verify(taken);
    QCOMPARE(*taken, (QList<qint64>{ 1, 2, 11, 1 }));
}

void StoreTest::idleWrite_leavesNoTrace()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    tests::someConference(*store);
    const auto sets = [&] { return *store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM change_set"_s).toInt(); }); };
    const int before = sets();
    verify(store->write({ "Nothing" }, [](db::WriteSession &) {}));
    QCOMPARE(sets(), before);
}

void StoreTest::nestedWrite_isRefused()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    verify(store->write({ "Outer" }, [&](db::WriteSession &) {
        QCOMPARE(store->write({ "Inner" }, [](db::WriteSession &) {}).error().kind, Kind::Broken);
    }));
}

void StoreTest::nestedRead_isRefusedAndTheWriteGoesOn()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    const auto look = [&] { return store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); }); };
    verify(store->write({ "Outer" }, [&](db::WriteSession &s) {
        db::Person person = somebody(u"王"_s, u"伟"_s);
        s.insert(person);
        QCOMPARE(look().error().kind, Kind::Broken);
    }));
    verify(store->read([&](db::Session &s) {
        QCOMPARE(look().error().kind, Kind::Broken);
        QCOMPARE(s.value(u"SELECT count(*) FROM person"_s).toInt(), 1);
    }));
    QCOMPARE(*look(), 1);
}

void StoreTest::sameKey_isSavedOnce()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    const QUuid key = QUuid::createUuid();
    const auto save = [&] { return store->write({ "Register" }, [&](db::WriteSession &s) {
        db::Person person = somebody(u"王"_s, u"伟"_s);
        s.insert(person);
    }, key); };
    QCOMPARE(*store->isIn(key), false);
    verify(save());
    QCOMPARE(*store->isIn(key), true);
    verify(save());
    QCOMPARE(*store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); }), 1);
    const auto value = database.open()->write({ "Register" }, [](db::WriteSession &) { return 1; }, key);
    QCOMPARE(value.error().kind, Kind::Duplicate); // saved, but what it gave is known to nobody here
}

void StoreTest::listener_mayReadAndWrite()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    int people = 0;
    connect(store.get(), &db::Store::changed, this, [&] {
        people = *store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); });
        db::Person second = somebody(u"李"_s, u"娜"_s);
        if (people == 1)
            verify(store->write({ "Register" }, [&](db::WriteSession &s) { s.insert(second); }));
    });
    db::Person first = somebody(u"王"_s, u"伟"_s);
    verify(store->write({ "Register" }, [&](db::WriteSession &s) { s.insert(first); }));
    QCOMPARE(people, 2);
}

// A program with other columns made the change: what is not known here does not hinder, what is missing was empty.
void StoreTest::insertWithUnknownValues_isUndone()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    const auto people = [&] { return *store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); }); };
    db::Person person = somebody(u"王"_s, u"伟"_s);
    verify(store->write({ "Register" }, [&](db::WriteSession &s) { s.insert(person); }));
    const auto back = db::Connection::open(database.location(), db::Access::Write);
    verify(back);
    (*back)->runScript(u"UPDATE change SET after = replace(after, '{', '{\"shoes\":\"black\",')"_s);
    verify(store->undo());
    QCOMPARE(people(), 0);
    verify(store->redo());
    person = *store->read([&](db::Session &s) { return s.get<db::Person>(person.id); });
    person.phone = u"+86 1"_s;
    verify(database.open(u"desk B"_s)->write({ "Change" }, [&](db::WriteSession &s) { s.update(person); }));
    QCOMPARE(store->undo().error().kind, Kind::Stale);
    QCOMPARE(people(), 1);
}

void StoreTest::unknownSet_isNamed()
{
    const tests::TestDatabase database(m_engine);
    const auto undone = database.create()->undo(12345);
    QCOMPARE(undone.error().kind, Kind::NotFound);
    QCOMPARE(undone.error().text, u"There is no change with the number 12345."_s);
}

void StoreTest::programsThatStartTogether_makeOneDatabase()
{
    for (int round = 0; round < 5; ++round) {
        const tests::TestDatabase database(m_engine);
        std::barrier start(4);
        std::atomic<int> made = 0;
        std::atomic<int> there = 0;
        const auto program = [&](int index) {
            start.arrive_and_wait();
            const auto store = db::Store::create(database.location(), { u"desk %1"_s.arg(index), u"tester"_s });
            made += store.has_value();
            there += !store && store.error().kind == Kind::Duplicate;
        };
        std::vector<std::jthread> programs;
        for (int index = 0; index < 4; ++index)
            programs.emplace_back(program, index);
        programs.clear();
        QVERIFY(made >= 1);
        QCOMPARE(made + there, 4);
        tests::someConference(*database.open());
    }
}

void StoreTest::stream_givesEveryRow()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    verify(store->write({ "Import" }, [](db::WriteSession &s) {
        QList<db::Person> people;
        for (int i = 0; i < 2500; ++i)
            people += somebody(u"王"_s, QString::number(i));
        s.load(people);
    }));
    int rows = 0;
    verify(store->read([&](db::Session &s) {
        s.stream(u"SELECT id, given FROM person WHERE id > ? ORDER BY id"_s, { 0 }, [&](const db::native::RowView &row) {
            if (row.text(1) != QByteArray::number(rows) || row.integer(0) <= 0)
                return false;
            return ++rows < 2000;
        });
    }));
    QCOMPARE(rows, 2000);
    QVERIFY(store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s); }));
}

int main(int argc, char **argv)
{
    StoreTest test(tests::engineFrom(argc, argv));
    const QCoreApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store.moc"
