// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a conference stands, on either engine.

#include "tests/support/testdatabase.h"

#include "app/overview/overview.h"
#include "app/overview/venues.h"
#include "app/sample/sample.h"
#include "db/records/organisation.h"
#include "db/records/person.h"
#include "db/records/post.h"
#include "db/records/venue.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimeZone>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace app::overview;
using app::problems::Kind;
using tests::TestDatabase;

class OverviewTest : public QObject
{
    Q_OBJECT

public:
    explicit OverviewTest(db::Engine engine) : m_engine(engine) {}

private slots:
    void sample_isCounted();
    void enterprisesOfTheRegions_areNeitherForeignNorDomestic();
    void arrivals_areCounted();
    void emptyConference_hasNothing();
    void nextItems_followTheClockOfThePlace();
    void findings_leadToTheirRecords();
    void findings_areCutButCounted();
    void findings_stopWhenNotWanted();
    void venues_showHallsAndConferences();
    void crowd_isCountedQuickly();

private:
    std::unique_ptr<db::Store> sample(const TestDatabase &database) const
    {
        if (!app::sample::make(u"changchun-2020"_s, database.location(), { u"desk A"_s, u"tester"_s }))
            qFatal("no sample");
        return database.open();
    }
    template<class F>
    static auto in(db::Store &store, F block)
    {
        auto result = store.read(block);
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
        return *result;
    }
    template<class F>
    static auto change(db::Store &store, F block)
    {
        auto result = store.write({ "Test" }, block);
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
        return *result;
    }
    static db::Conference conferenceOf(db::Store &store, const QString &code)
    {
        return in(store, [&](db::Session &s) { return *s.first<db::Conference>(u"WHERE code = ?"_s, { code }); });
    }
    static db::Conference make(db::Store &store)
    {
        db::Conference conference;
        conference.code = u"spring"_s;
        conference.languages = u"zh"_s;
        conference.title.set(u"zh"_s, u"春季会"_s);
        conference.firstDay = u"2026-04-01"_s;
        conference.lastDay = u"2026-04-02"_s;
        return change(store, [&](db::WriteSession &s) {
            db::Conference made = conference;
            s.insert(made);
            return made;
        });
    }
    static db::Attendee attend(db::WriteSession &s, const db::Conference &conference, int number,
                               const QString &country = u"CN"_s)
    {
        db::Organisation organisation;
        organisation.name.set(u"zh"_s, u"公司%1"_s.arg(number));
        organisation.kind = db::OrganisationKind::Private;
        organisation.country = country;
        s.insert(organisation);
        db::Person person;
        person.family = u"王"_s;
        person.given = u"第%1"_s.arg(number);
        s.insert(person);
        db::Post post;
        post.person = person.id;
        post.organisation = organisation.id;
        s.insert(post);
        db::Attendee attendee;
        attendee.conference = conference.id;
        attendee.person = person.id;
        attendee.post = post.id;
        attendee.number = number;
        attendee.token = u"token-%1"_s.arg(number);
        attendee.status = db::Status::Confirmed;
        s.insert(attendee);
        return attendee;
    }

    db::Engine m_engine;
};

void OverviewTest::sample_isCounted()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const auto conference = conferenceOf(*store, u"changchun-2020"_s);
    const Numbers found = in(*store, [&](db::Session &s) { return numbers(s, conference); });
    QCOMPARE(found.people, 140);
    QCOMPARE(found.confirmed, 127);
    QVERIFY(found.confirmed > conference.expectedPeople);
    QCOMPARE(found.arrived, 0);
    QCOMPARE(found.foreign, 24);
    QCOMPARE(found.domestic, 35);
    QCOMPARE(found.items, 18);
    QCOMPARE(found.byStatus[static_cast<std::size_t>(db::Status::Invited)], 6);
    QCOMPARE(std::accumulate(found.byCategory.begin(), found.byCategory.end(), qint64(0)), 133);
    const auto fair = conferenceOf(*store, u"ciftis-2020"_s);
    QCOMPARE(in(*store, [&](db::Session &s) { return numbers(s, fair); }), Numbers());
}

void OverviewTest::enterprisesOfTheRegions_areNeitherForeignNorDomestic()
{
    const TestDatabase database(m_engine);
    const auto store = database.create();
    const auto conference = make(*store);
    change(*store, [&](db::WriteSession &s) {
        attend(s, conference, 1, u"CN"_s);
        attend(s, conference, 2, u"HK"_s);
        attend(s, conference, 3, u"KR"_s);
        db::Attendee declined = attend(s, conference, 4, u"JP"_s);
        declined.status = db::Status::Declined;
        s.update(declined);
        return 0;
    });
    const Numbers found = in(*store, [&](db::Session &s) { return numbers(s, conference); });
    QCOMPARE(found.domestic, 1);
    QCOMPARE(found.regional, 1);
    QCOMPARE(found.foreign, 1);
}

void OverviewTest::arrivals_areCounted()
{
    const TestDatabase database(m_engine);
    const auto store = database.create();
    const auto conference = make(*store);
    change(*store, [&](db::WriteSession &s) {
        db::Attendee there = attend(s, conference, 1);
        there.checkedInAt = u"2026-04-01T00:30:00.000Z"_s;
        s.update(there);
        attend(s, conference, 2);
        return 0;
    });
    QCOMPARE(in(*store, [&](db::Session &s) { return numbers(s, conference); }).arrived, 1);
}

void OverviewTest::emptyConference_hasNothing()
{
    const TestDatabase database(m_engine);
    const auto store = database.create();
    const auto conference = make(*store);
    QCOMPARE(in(*store, [&](db::Session &s) { return numbers(s, conference); }), Numbers());
    QVERIFY(in(*store, [&](db::Session &s) {
                return notInOrder(s, conference, u"zh"_s, 5, [] { return true; });
            }).isEmpty());
}

void OverviewTest::nextItems_followTheClockOfThePlace()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const auto conference = conferenceOf(*store, u"changchun-2020"_s);
    const auto items = in(*store, [&](db::Session &s) {
        return s.all<db::ProgrammeItem>(u"WHERE conference = ? ORDER BY day, starts, id"_s, { conference.id });
    });
    const auto at = [&](const QDateTime &now) {
        return in(*store, [&](db::Session &s) { return coming(s, conference, u"ko"_s, now, 5); });
    };
    const auto before = at(QDateTime({ 2020, 1, 1 }, { 0, 0 }, Qt::UTC));
    QCOMPARE(before.size(), 5);
    QCOMPARE(before.first().id, items.first().id);
    QCOMPARE(before.first().title, items.first().title.exact(u"ko"_s));
    const QDateTime lastStart(QDate::fromString(items.last().day, Qt::ISODate),
                              QTime::fromString(items.last().starts, u"HH:mm"_s), QTimeZone("Asia/Shanghai"));
    QCOMPARE(at(lastStart.addSecs(60).toUTC()).last().id, items.last().id); // it goes on
    QVERIFY(at(lastStart.addSecs(items.last().minutes * 60).toUTC()).isEmpty());
}

void OverviewTest::findings_leadToTheirRecords()
{
    const TestDatabase database(m_engine);
    const auto store = database.create();
    const auto conference = make(*store);
    const auto [attendee, item] = change(*store, [&](db::WriteSession &s) {
        db::Attendee invited = attend(s, conference, 1);
        invited.status = db::Status::Invited;
        s.update(invited);
        db::ProgrammeItem opening;
        opening.conference = conference.id;
        opening.day = u"2026-04-01"_s;
        opening.starts = u"09:00"_s;
        opening.minutes = 30;
        s.insert(opening);
        db::Appearance appearance;
        appearance.item = opening.id;
        appearance.attendee = invited.id;
        s.insert(appearance);
        return std::pair(invited.id, opening.id);
    });
    const auto groups =
        in(*store, [&](db::Session &s) { return notInOrder(s, conference, u"zh"_s, 5, [] { return true; }); });
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].kind, Kind::SpeakerNotConfirmed);
    QCOMPARE(groups[0].first.first().table, u"attendee"_s);
    QCOMPARE(groups[0].first.first().record, attendee);
    QCOMPARE(groups[1].kind, Kind::MissingItemTitle);
    QCOMPARE(groups[1].first.first().table, u"programme_item"_s);
    QCOMPARE(groups[1].first.first().record, item);
}

void OverviewTest::findings_areCutButCounted()
{
    const TestDatabase database(m_engine);
    const auto store = database.create();
    const auto conference = make(*store);
    change(*store, [&](db::WriteSession &s) {
        for (int i = 1; i <= 7; ++i)
            attend(s, conference, i);
        return 0;
    });
    const auto groups =
        in(*store, [&](db::Session &s) { return notInOrder(s, conference, u"zh"_s, 3, [] { return true; }); });
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0].kind, Kind::MissingTitle);
    QCOMPARE(groups[0].count, 7);
    QCOMPARE(groups[0].first.size(), 3);
    QCOMPARE(groups[0].first.first().what, u"王第1 (1)"_s);
}

void OverviewTest::findings_stopWhenNotWanted()
{
    const TestDatabase database(m_engine);
    const auto store = database.create();
    const auto conference = make(*store);
    change(*store, [&](db::WriteSession &s) {
        for (int i = 1; i <= 7; ++i)
            attend(s, conference, i);
        return 0;
    });
    int asked = 0;
    const auto stop = [&asked] { return ++asked < 2; };
    QVERIFY(in(*store, [&](db::Session &s) { return notInOrder(s, conference, u"zh"_s, 3, stop); }).isEmpty());
    QCOMPARE(asked, 2);
}

void OverviewTest::venues_showHallsAndConferences()
{
    const TestDatabase database(m_engine);
    const auto store = sample(database);
    const auto conference = conferenceOf(*store, u"changchun-2020"_s);
    const auto found = in(*store, [&](db::Session &s) { return venueInUse(s, conference.venue); });
    QCOMPARE(found.conferences.size(), 1);
    QVERIFY(!found.halls.isEmpty());
    QCOMPARE(in(*store, [&](db::Session &s) { return venueOf(s, found.halls.first().id); }), conference.venue);
    const QString name = found.venue.name.exact(u"zh"_s);
    QCOMPARE(in(*store, [&](db::Session &s) { return venueIds(s, name, u"zh"_s); }), QList<db::Id>{ conference.venue });
    QVERIFY(in(*store, [&](db::Session &s) { return venueIds(s, {}, u"zh"_s); }).size() > 1);
    QVERIFY(in(*store, [&](db::Session &s) { return venueIds(s, u"nowhere"_s, u"zh"_s); }).isEmpty());
}

// The bounds are wide: they catch a statement for each person, not a busy machine.
void OverviewTest::crowd_isCountedQuickly()
{
    constexpr int crowd = 100'000;
    const TestDatabase database(m_engine);
    const auto store = database.create();
    const auto conference = make(*store);
    change(*store, [&](db::WriteSession &s) {
        QList<db::Person> people(crowd);
        QList<db::Attendee> attendees(crowd);
        for (int i = 0; i < crowd; ++i) {
            people[i].family = u"王"_s;
            people[i].given = QString::number(i);
        }
        s.load(people);
        for (int i = 0; i < crowd; ++i) {
            attendees[i].conference = conference.id;
            attendees[i].person = people[i].id;
            attendees[i].number = i + 1;
            attendees[i].token = QString::number(i);
            attendees[i].status = db::Status::Confirmed;
        }
        s.load(attendees);
        return 0;
    });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(in(*store, [&](db::Session &s) { return numbers(s, conference); }).confirmed, crowd);
    const qint64 counted = timer.restart();
    const auto groups =
        in(*store, [&](db::Session &s) { return notInOrder(s, conference, u"zh"_s, 3, [] { return true; }); });
    const qint64 found = timer.elapsed();
    QCOMPARE(groups.first().count, crowd);
    qInfo("counted in %lld ms, findings in %lld ms", static_cast<long long>(counted), static_cast<long long>(found));
    QVERIFY2(counted < 2000, qPrintable(QString::number(counted)));
    QVERIFY2(found < 20000, qPrintable(QString::number(found)));
}

int main(int argc, char **argv)
{
    const db::Engine engine = tests::engineFrom(argc, argv);
    QCoreApplication application(argc, argv);
    OverviewTest test(engine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_overview.moc"
