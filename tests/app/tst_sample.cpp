// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The example conference, on either engine.

#include "tests/support/testdatabase.h"

#include "app/sample/sample.h"
#include "db/records/attendee.h"
#include "db/records/organisation.h"
#include "db/records/person.h"
#include "db/records/post.h"
#include "db/records/programme.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::TestDatabase;

class SampleTest : public QObject
{
    Q_OBJECT

public:
    explicit SampleTest(db::Engine engine) : m_engine(engine) {}

private slots:
    void conference_liesInsideTheFair();
    void people_areNumberedInOrder();
    void everybody_hasAPostWithoutDates();
    void programme_namesItsPeopleInOrder();
    void whole_isOneChange();
    void everyBadge_hasItsOwnCode();
    void existingData_areNotTouched();
    void unknownSample_isNotFound();

private:
    std::unique_ptr<db::Store> made(const TestDatabase &database) const
    {
        const auto done = app::sample::make(u"changchun-2020"_s, database.location(), { u"desk A"_s, u"tester"_s });
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().text), qPrintable(done.error().detail));
        return database.open();
    }
    template<class F>
    static auto in(db::Store &store, F block)
    {
        auto result = store.read(block);
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return *result;
    }

    db::Engine m_engine;
};

void SampleTest::conference_liesInsideTheFair()
{
    const TestDatabase database(m_engine);
    const auto store = made(database);
    const auto conferences = in(*store, [](db::Session &s) { return s.all<db::Conference>(u"ORDER BY code"_s); });
    QCOMPARE(conferences.size(), 2);
    QCOMPARE(conferences[0].code, u"changchun-2020"_s);
    QCOMPARE(conferences[1].code, u"ciftis-2020"_s);
    QCOMPARE(conferences[0].container, conferences[1].id);
    QCOMPARE(conferences[0].languages, u"zh ko en"_s);
    QCOMPARE(conferences[0].sort, db::Sort::Precedence);
    QVERIFY(conferences[0].venue != 0);
}

void SampleTest::people_areNumberedInOrder()
{
    const TestDatabase database(m_engine);
    const auto store = made(database);
    const auto attendees = in(*store, [](db::Session &s) { return s.all<db::Attendee>(u"ORDER BY id"_s); });
    QCOMPARE(attendees.size(), 140);
    for (qsizetype i = 0; i < attendees.size(); ++i)
        QCOMPARE(attendees[i].number, i + 1);
    const auto first = in(*store, [&](db::Session &s) { return s.get<db::Person>(attendees[0].person); });
    QCOMPARE(first.displayName(), u"류진혁"_s);
    QCOMPARE(first.displayLatin(), u"RYU Jin-hyeok"_s);
    QCOMPARE(first.zhFamily, u"柳"_s);
    QCOMPARE(first.gender, db::Gender::Male);
}

void SampleTest::everybody_hasAPostWithoutDates()
{
    const TestDatabase database(m_engine);
    const auto store = made(database);
    const auto posts = in(*store, [](db::Session &s) { return s.all<db::Post>(); });
    QCOMPARE(posts.size(), 140);
    for (const db::Post &post : posts) {
        QVERIFY(post.organisation != 0);
        QVERIFY(post.since.isEmpty() && post.until.isEmpty());
        QCOMPARE(post.title.languages(), (QStringList{ u"en"_s, u"ko"_s, u"zh"_s }));
    }
}

void SampleTest::programme_namesItsPeopleInOrder()
{
    const TestDatabase database(m_engine);
    const auto store = made(database);
    const auto items = in(*store, [](db::Session &s) { return s.all<db::ProgrammeItem>(u"ORDER BY id"_s); });
    QCOMPARE(items.size(), 18);
    QCOMPARE(items[0].kind, db::ItemKind::Registration);
    const auto last = in(*store, [&](db::Session &s) {
        return s.all<db::Appearance>(u"WHERE item = ? ORDER BY position"_s, { items.last().id });
    });
    QCOMPARE(last.size(), 3);
    QCOMPARE(last[0].role, db::Role::Chair);
    QCOMPARE(last[2].position, 3);
    QCOMPARE(last[1].topic.exact(u"en"_s), u"Toast"_s);
}

void SampleTest::whole_isOneChange()
{
    const TestDatabase database(m_engine);
    const auto store = made(database);
    const auto count = [&] { return in(*store, [](db::Session &s) { return s.value(u"SELECT count(*) FROM person"_s).toInt(); }); };
    QCOMPARE(in(*store, [](db::Session &s) { return db::history::list(s, 10); }).size(), 1);
    QVERIFY(store->undo());
    QCOMPARE(count(), 0);
    QVERIFY(store->redo());
    QCOMPARE(count(), 140);
}

void SampleTest::everyBadge_hasItsOwnCode()
{
    const TestDatabase first(m_engine);
    const TestDatabase second(m_engine);
    QSet<QString> tokens;
    for (const auto &store : { made(first), made(second) })
        for (const auto &attendee : in(*store, [](db::Session &s) { return s.all<db::Attendee>(); })) {
            QCOMPARE(attendee.token.size(), 26);
            tokens += attendee.token;
        }
    QCOMPARE(tokens.size(), 280);
}

void SampleTest::existingData_areNotTouched()
{
    const TestDatabase database(m_engine);
    const auto store = database.create();
    tests::someConference(*store);
    const auto refused = app::sample::make(u"changchun-2020"_s, database.location(), { u"desk B"_s, {} });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, db::Kind::Duplicate);
    const auto conferences = in(*store, [](db::Session &s) { return s.all<db::Conference>(); });
    QCOMPARE(conferences.size(), 1);
}

void SampleTest::unknownSample_isNotFound()
{
    const TestDatabase database(m_engine);
    const auto refused = app::sample::make(u"atlantis"_s, database.location(), { u"desk A"_s, {} });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, db::Kind::NotFound);
    if (m_engine == db::Engine::Sqlite)
        QVERIFY(!QFile::exists(database.location().text));
}

int main(int argc, char **argv)
{
    const db::Engine engine = tests::engineFrom(argc, argv);
    QCoreApplication application(argc, argv);
    SampleTest test(engine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sample.moc"
