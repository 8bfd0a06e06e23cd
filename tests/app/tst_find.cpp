// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records of every kind are found by a few letters.

#include "app/find/find.h"
#include "app/registration/registration.h"
#include "db/records/programme.h"
#include "db/records/venue.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::find::Fit;
using app::find::Group;
using app::registration::Participant;

namespace {

db::Engine engine = db::Engine::Sqlite;

} // namespace

class TestFind : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void people_areFoundByEveryFormOfTheirName();
    void number_findsItsHolderFirst();
    void exactName_comesBeforeItsBeginning_beforeTheInside();
    void nameAndOrganisation_mayBeTypedTogether();
    void otherConferences_areFound_notTheirPeople();
    void formThatMatched_isShownBesideTheName();
    void placesAndItems_areFoundByTheirTitles();
    void kinds_areOnlyThoseThatAreWanted();
    void signsAlone_findNothing();

private:
    void put(const QString &family, const QString &given, const QString &latinFamily, const QString &latinGiven,
             const QString &organisation, db::Id conference = 0);
    QList<Group> find(const QString &text, const QStringList &tables = {});
    QStringList names(const QString &text, const QString &table);

    std::unique_ptr<tests::TestDatabase> m_data;
    std::unique_ptr<db::Store> m_store;
    db::Conference m_conference;
};

void TestFind::init()
{
    m_data = std::make_unique<tests::TestDatabase>(engine);
    m_store = m_data->create();
    m_conference = tests::someConference(*m_store);
    put(u"김"_s, u"민수"_s, u"Kim"_s, u"Min-su"_s, u"한빛상사"_s);
    put(u"王"_s, u"伟"_s, u"Wang"_s, u"Wei"_s, u"长春机械"_s);
    put(u"王"_s, u"伟民"_s, u"Wang"_s, u"Weimin"_s, u"长春大学"_s);
}

void TestFind::put(const QString &family, const QString &given, const QString &latinFamily, const QString &latinGiven,
                   const QString &organisation, db::Id conference)
{
    Participant p;
    p.person.family = family;
    p.person.given = given;
    p.person.latinFamily = latinFamily;
    p.person.latinGiven = latinGiven;
    p.organisation.name.set(u"zh"_s, organisation);
    p.attendee.conference = conference == 0 ? m_conference.id : conference;
    QVERIFY(app::registration::save(*m_store, p));
}

QList<Group> TestFind::find(const QString &text, const QStringList &tables)
{
    static const QStringList all{ u"attendee"_s, u"organisation"_s, u"delegation"_s, u"programme_item"_s,
                                  u"hall"_s,     u"venue"_s,        u"conference"_s };
    const auto found = m_store->read([&](db::Session &s) {
        return app::find::find(s, { m_conference.id, text, u"en"_s, tables.isEmpty() ? all : tables });
    });
    return found ? *found : QList<Group>();
}

QStringList TestFind::names(const QString &text, const QString &table)
{
    QStringList names;
    for (const Group &group : find(text))
        for (const app::find::Hit &hit : group.hits)
            if (group.table == table)
                names += hit.name;
    return names;
}

void TestFind::people_areFoundByEveryFormOfTheirName()
{
    for (const QString &text : { u"김민수"_s, u"민수"_s, u"ㄱㅁㅅ"_s, u"kim"_s, u"Min-su"_s, u"min su kim"_s })
        QCOMPARE(names(text, u"attendee"_s), QStringList{ u"김민수"_s });
    QCOMPARE(names(u"wangwei"_s, u"attendee"_s).size(), 2);
    const app::find::Hit hit = find(u"kim"_s).first().hits.first();
    QCOMPARE(hit.table, u"attendee"_s);
    QCOMPARE(hit.detail, u"KIM Min-su · 한빛상사 · 1"_s);
}

void TestFind::number_findsItsHolderFirst()
{
    const QList<Group> found = find(u"2"_s);
    QCOMPARE(found.first().hits.first().name, u"王伟"_s);
    QCOMPARE(found.first().hits.first().fit, Fit::Exact);
}

void TestFind::exactName_comesBeforeItsBeginning_beforeTheInside()
{
    put(u"小王"_s, u"伟"_s, {}, {}, {});
    QCOMPARE(names(u"王伟"_s, u"attendee"_s), (QStringList{ u"王伟"_s, u"王伟民"_s, u"小王伟"_s }));
}

void TestFind::nameAndOrganisation_mayBeTypedTogether()
{
    QCOMPARE(names(u"王 大学"_s, u"attendee"_s), QStringList{ u"王伟民"_s });
    QCOMPARE(names(u"大学"_s, u"attendee"_s), QStringList());
    QCOMPARE(names(u"大学"_s, u"organisation"_s), QStringList{ u"长春大学"_s });
}

void TestFind::otherConferences_areFound_notTheirPeople()
{
    const db::Conference autumn = tests::someConference(*m_store, u"autumn"_s);
    put(u"박"_s, u"지훈"_s, u"Park"_s, u"Ji-hun"_s, {}, autumn.id);
    QCOMPARE(names(u"박지훈"_s, u"attendee"_s), QStringList());
    QCOMPARE(names(u"autumn"_s, u"conference"_s), QStringList{ u"Spring meeting"_s });
    QCOMPARE(names(u"spring meeting"_s, u"conference"_s).size(), 1); // not the one that is open already
}

void TestFind::formThatMatched_isShownBesideTheName()
{
    const auto done = m_store->write({ "Add" }, [](db::WriteSession &s) {
        db::Organisation organisation;
        organisation.name = { { u"en"_s, u"Foreign Trade Office"_s }, { u"zh"_s, u"外贸局"_s } };
        organisation.country = u"CN"_s;
        s.insert(organisation);
    });
    QVERIFY(done);
    const app::find::Hit hit = find(u"外贸"_s).first().hits.first();
    QCOMPARE(hit.name, u"Foreign Trade Office"_s);
    QVERIFY(hit.detail.startsWith(u"外贸局 · "_s));
    QVERIFY(!find(u"trade"_s).first().hits.first().detail.contains(u"外贸局"_s));
}

void TestFind::placesAndItems_areFoundByTheirTitles()
{
    const auto done = m_store->write({ "Add" }, [&](db::WriteSession &s) {
        db::Venue venue;
        venue.name.set(u"en"_s, u"Lakeside Centre"_s);
        s.insert(venue);
        db::Hall hall;
        hall.venue = venue.id;
        hall.name.set(u"en"_s, u"Blue Hall"_s);
        s.insert(hall);
        db::ProgrammeItem item;
        item.conference = m_conference.id;
        item.hall = hall.id;
        item.day = u"2026-09-03"_s;
        item.starts = u"09:00"_s;
        item.title.set(u"en"_s, u"Opening in blue"_s);
        s.insert(item);
    });
    QVERIFY(done);
    const QList<Group> found = find(u"blue"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].table, u"hall"_s); // begins with it
    QCOMPARE(found[0].hits.first().detail, u"Lakeside Centre"_s);
    QCOMPARE(found[1].table, u"programme_item"_s);
    QVERIFY(found[1].hits.first().detail.endsWith(u"09:00 · Blue Hall"_s));
    QCOMPARE(names(u"lakeside"_s, u"venue"_s), QStringList{ u"Lakeside Centre"_s });
}

void TestFind::kinds_areOnlyThoseThatAreWanted()
{
    QVERIFY(find(u"长春"_s, { u"attendee"_s }).isEmpty());
    QCOMPARE(find(u"长春"_s, { u"organisation"_s }).first().hits.size(), 2);
}

void TestFind::signsAlone_findNothing()
{
    for (const QString &text : { u""_s, u"%"_s, u"_"_s, u"' OR 1 = 1"_s, u"\\"_s })
        QVERIFY2(find(text).isEmpty(), qPrintable(text));
}

int main(int argc, char **argv)
{
    engine = tests::engineFrom(argc, argv);
    QCoreApplication application(argc, argv);
    TestFind test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_find.moc"
