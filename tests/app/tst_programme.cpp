// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A programme on either engine: its order, what is found in it, what moves when something moves, what clashes.

#include "app/editing/naming.h"
#include "app/programme/moving.h"
#include "app/programme/programme.h"
#include "db/records/organisation.h"
#include "db/records/venue.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::problems::Kind;
using app::programme::Listing;
using app::programme::Way;

class ProgrammeTest : public QObject
{
    Q_OBJECT

public:
    explicit ProgrammeTest(db::Engine engine) : m_engine(engine) {}

private slots:
    void init();
    void cleanup();
    void items_comeInTheOrderOfTime_hallByHall();
    void filter_findsTitlesHallsAndPeople();
    void days_areThoseOfTheConferenceAndOfItems();
    void entries_nameHallAndPeopleInOrder();
    void newItem_beginsWhereTheLastOneEnds();
    void swapping_keepsMinutesAndTheStretch();
    void swapping_ofOverlappingItems_putsThemOneAfterTheOther();
    void swapping_staysInTheHall_andEndsAtTheEdges();
    void shifting_movesWhatFollowsAsOneChange();
    void shifting_outOfTheDay_isRefusedWhole();
    void conflicts_areToldAtBothItems();
    void candidates_areFoundByNumberAndTellNamesakesApart();
    void candidates_areFoundInEveryScript_theExactOneFirst();
    void twoThousandItems_areListedAtOnce();

private:
    db::Id put(const char16_t *title, const QString &day, const QString &starts, qint64 minutes, db::Id hall = 0);
    db::Id person(const QString &family, const QString &given, qint64 number, db::Status status);
    void appear(db::Id item, db::Id attendee, qint64 position);
    QStringList titles(const Listing &listing);
    QString startOf(db::Id item)
    {
        return *m_store->read([&](db::Session &s) { return s.get<db::ProgrammeItem>(item).starts; });
    }
    template<class F>
    auto in(F block)
    {
        return *m_store->read(block);
    }

    db::Engine m_engine;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<db::Store> m_store;
    db::Conference m_conference;
    db::Id m_large = 0;
    db::Id m_small = 0;
    const QString m_first = u"2026-04-01"_s;
    const QString m_second = u"2026-04-02"_s;
};

void ProgrammeTest::init()
{
    m_database = std::make_unique<tests::TestDatabase>(m_engine);
    m_store = m_database->create();
    m_conference = tests::someConference(*m_store);
    QVERIFY(m_store->write({ "Make" }, [this](db::WriteSession &s) {
        db::Venue venue;
        venue.name.set(u"zh"_s, u"会议中心"_s);
        s.insert(venue);
        db::Hall hall;
        hall.venue = venue.id;
        hall.name = { { u"zh"_s, u"大厅"_s }, { u"en"_s, u"Large hall"_s } };
        m_large = s.insert(hall);
        hall.name = { { u"zh"_s, u"小厅"_s }, { u"en"_s, u"Small hall"_s } };
        m_small = s.insert(hall);
        auto conference = s.get<db::Conference>(m_conference.id);
        conference.firstDay = m_first;
        conference.lastDay = m_second;
        conference.languages = u"zh en"_s;
        s.update(conference);
        m_conference = conference;
    }));
}

void ProgrammeTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

db::Id ProgrammeTest::put(const char16_t *title, const QString &day, const QString &starts, qint64 minutes, db::Id hall)
{
    return *m_store->write({ "Put" }, [&](db::WriteSession &s) {
        db::ProgrammeItem item;
        item.conference = m_conference.id;
        item.title = { { u"zh"_s, QString::fromUtf16(title) }, { u"en"_s, QString::fromUtf16(title) } };
        item.day = day;
        item.starts = starts;
        item.minutes = minutes;
        item.hall = hall;
        return s.insert(item);
    });
}

db::Id ProgrammeTest::person(const QString &family, const QString &given, qint64 number, db::Status status)
{
    return *m_store->write({ "Register" }, [&](db::WriteSession &s) {
        db::Person person;
        person.family = family;
        person.given = given;
        person.latinFamily = u"Kim"_s;
        person.latinGiven = u"Min-su"_s;
        s.insert(person);
        db::Attendee attendee;
        attendee.conference = m_conference.id;
        attendee.person = person.id;
        attendee.number = number;
        attendee.status = status;
        attendee.token = u"T%1"_s.arg(number);
        return s.insert(attendee);
    });
}

void ProgrammeTest::appear(db::Id item, db::Id attendee, qint64 position)
{
    QVERIFY(m_store->write({ "Appear" }, [&](db::WriteSession &s) {
        db::Appearance appearance;
        appearance.item = item;
        appearance.attendee = attendee;
        appearance.position = position;
        s.insert(appearance);
    }));
}

QStringList ProgrammeTest::titles(const Listing &listing)
{
    return in([&](db::Session &s) {
        QStringList found;
        for (const auto &entry : app::programme::entries(s, app::programme::ids(s, listing)))
            found += entry.item.title.exact(u"zh"_s);
        return found;
    });
}

void ProgrammeTest::items_comeInTheOrderOfTime_hallByHall()
{
    put(u"c", m_second, u"09:00"_s, 10);
    put(u"b", m_first, u"10:00"_s, 10, m_small);
    put(u"a", m_first, u"10:00"_s, 10, m_large);
    put(u"none", m_first, u"10:00"_s, 10);
    put(u"early", m_first, u"08:05"_s, 10, m_small);
    QCOMPARE(titles({ m_conference.id }), (QStringList{ u"early"_s, u"none"_s, u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(titles({ m_conference.id, m_second }), QStringList{ u"c"_s });
}

void ProgrammeTest::filter_findsTitlesHallsAndPeople()
{
    const db::Id opening = put(u"开幕式", m_first, u"09:00"_s, 10, m_large);
    put(u"宴会", m_first, u"18:00"_s, 90, m_small);
    appear(opening, person(u"김"_s, u"민수"_s, 7, db::Status::Confirmed), 1);
    const auto found = [&](const QString &filter) { return titles({ m_conference.id, {}, {}, filter }); };
    QCOMPARE(found(u"宴"_s), QStringList{ u"宴会"_s });
    QCOMPARE(found(u"small"_s), QStringList{ u"宴会"_s });
    QCOMPARE(found(u"민수"_s), QStringList{ u"开幕式"_s });
    QCOMPARE(found(u"kim large"_s), QStringList{ u"开幕式"_s });
    QCOMPARE(found(u"kim small"_s), QStringList());
    QCOMPARE(found(u"100%"_s), QStringList());
    QCOMPARE(titles({ m_conference.id, {}, db::ItemKind::Banquet }), QStringList());
    QCOMPARE(titles({ m_conference.id, {}, db::ItemKind::Other }).size(), 2);
}

void ProgrammeTest::days_areThoseOfTheConferenceAndOfItems()
{
    put(u"eve", u"2026-03-31"_s, u"18:00"_s, 10);
    put(u"a", m_second, u"18:00"_s, 10);
    QCOMPARE(in([&](db::Session &s) { return app::programme::days(s, m_conference); }),
             (QStringList{ u"2026-03-31"_s, m_first, m_second }));
}

void ProgrammeTest::entries_nameHallAndPeopleInOrder()
{
    const db::Id item = put(u"a", m_first, u"09:00"_s, 10, m_large);
    const db::Id empty = put(u"b", m_first, u"10:00"_s, 10);
    const db::Id second = person(u"王"_s, u"伟"_s, 1, db::Status::Confirmed);
    appear(item, second, 2);
    appear(item, person(u"김"_s, u"민수"_s, 2, db::Status::Invited), 1);
    const auto found = in([&](db::Session &s) { return app::programme::entries(s, { empty, 12345, item }); });
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].hall.id, 0);
    QVERIFY(found[0].people.isEmpty());
    QCOMPARE(found[1].item.id, 0);
    QCOMPARE(found[2].hall.name.exact(u"en"_s), u"Large hall"_s);
    QCOMPARE(found[2].people.size(), 2);
    QCOMPARE(found[2].people[0].person.displayName(), u"김민수"_s);
    QCOMPARE(found[2].people[1].attendee.id, second);
}

void ProgrammeTest::newItem_beginsWhereTheLastOneEnds()
{
    const auto next = [&](const QString &day, db::Id hall) {
        return in([&](db::Session &s) { return app::programme::nextStart(s, m_conference.id, day, hall); });
    };
    QCOMPARE(next(m_first, m_large), u"09:00"_s);
    put(u"long", m_first, u"14:00"_s, 90, m_large);
    put(u"short", m_first, u"14:30"_s, 10, m_large);
    put(u"elsewhere", m_first, u"20:00"_s, 10);
    QCOMPARE(next(m_first, m_large), u"15:30"_s);
    QCOMPARE(next(m_first, 0), u"20:10"_s);
    put(u"night", m_first, u"23:30"_s, 60, m_large);
    QCOMPARE(next(m_first, m_large), u"23:59"_s);
}

void ProgrammeTest::swapping_keepsMinutesAndTheStretch()
{
    const db::Id first = put(u"first", m_first, u"14:00"_s, 25, m_large);
    const db::Id second = put(u"second", m_first, u"14:30"_s, 10, m_large); // five minutes after the first
    QVERIFY(app::programme::swap(*m_store, second, Way::Earlier));
    QCOMPARE(startOf(second), u"14:00"_s);
    QCOMPARE(startOf(first), u"14:15"_s);
    QVERIFY(app::programme::swap(*m_store, second, Way::Later));
    QCOMPARE(startOf(first), u"14:00"_s);
    QCOMPARE(startOf(second), u"14:30"_s);
    QCOMPARE((*m_store->nextUndo())->label, db::Sentence("Move the item %1", { u"second"_s }).toJson());
    QVERIFY(m_store->undo());
    QCOMPARE(startOf(second), u"14:00"_s);
    QCOMPARE(startOf(first), u"14:15"_s);
}

void ProgrammeTest::swapping_ofOverlappingItems_putsThemOneAfterTheOther()
{
    const db::Id outer = put(u"outer", m_first, u"14:00"_s, 60, m_large);
    const db::Id inner = put(u"inner", m_first, u"14:30"_s, 10, m_large);
    QVERIFY(app::programme::swap(*m_store, outer, Way::Later));
    QCOMPARE(startOf(inner), u"14:00"_s);
    QCOMPARE(startOf(outer), u"14:10"_s);
}

void ProgrammeTest::swapping_staysInTheHall_andEndsAtTheEdges()
{
    const db::Id here = put(u"here", m_first, u"14:00"_s, 10, m_large);
    put(u"there", m_first, u"14:05"_s, 10, m_small);
    put(u"tomorrow", m_second, u"14:10"_s, 10, m_large);
    for (const Way way : { Way::Earlier, Way::Later }) {
        const auto refused = app::programme::swap(*m_store, here, way);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, db::Kind::NotFound);
    }
    QCOMPARE(startOf(here), u"14:00"_s);
}

void ProgrammeTest::shifting_movesWhatFollowsAsOneChange()
{
    const db::Id before = put(u"before", m_first, u"13:00"_s, 30, m_large);
    const db::Id here = put(u"here", m_first, u"14:00"_s, 30, m_large);
    const db::Id after = put(u"after", m_first, u"14:30"_s, 30, m_large);
    const db::Id elsewhere = put(u"elsewhere", m_first, u"14:30"_s, 30, m_small);
    QVERIFY(app::programme::shift(*m_store, here, 10));
    QCOMPARE(startOf(before), u"13:00"_s);
    QCOMPARE(startOf(here), u"14:10"_s);
    QCOMPARE(startOf(after), u"14:40"_s);
    QCOMPARE(startOf(elsewhere), u"14:30"_s);
    QVERIFY(m_store->undo());
    QCOMPARE(startOf(here), u"14:00"_s);
    QCOMPARE(startOf(after), u"14:30"_s);
    QVERIFY(app::programme::shift(*m_store, after, -90));
    QCOMPARE(startOf(after), u"13:00"_s);
    QCOMPARE(startOf(here), u"14:00"_s);
}

void ProgrammeTest::shifting_outOfTheDay_isRefusedWhole()
{
    const db::Id here = put(u"here", m_first, u"14:00"_s, 30, m_large);
    const db::Id late = put(u"late", m_first, u"23:30"_s, 30, m_large);
    const auto refused = app::programme::shift(*m_store, here, 30);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, db::Kind::Invalid);
    QVERIFY(refused.error().text.contains("late"_L1));
    QCOMPARE(startOf(here), u"14:00"_s);
    QCOMPARE(startOf(late), u"23:30"_s);
}

void ProgrammeTest::conflicts_areToldAtBothItems()
{
    const db::Id first = put(u"first", m_first, u"14:00"_s, 30, m_large);
    const db::Id second = put(u"second", m_first, u"14:20"_s, 30, m_large);
    const db::Id apart = put(u"apart", m_first, u"14:10"_s, 5, m_small);
    const db::Id fine = put(u"fine", m_first, u"16:00"_s, 5, m_small);
    const db::Id speaker = person(u"김"_s, u"민수"_s, 7, db::Status::Declined);
    appear(first, speaker, 1);
    appear(apart, speaker, 1);
    QVERIFY(m_store->write({ "Untitle" }, [&](db::WriteSession &s) {
        auto item = s.get<db::ProgrammeItem>(apart);
        item.title.set(u"en"_s, {});
        s.update(item);
    }));
    const auto found = in([&](db::Session &s) { return app::programme::conflicts(s, m_conference, u"zh"_s); });
    const auto of = [&](db::Id item, Kind kind) {
        QList<app::programme::Conflict> those = found.value(item);
        those.removeIf([kind](const auto &conflict) { return conflict.kind != kind; });
        return those.isEmpty() ? app::programme::Conflict{} : those.first();
    };
    QCOMPARE(of(first, Kind::HallDoubleBooked).other.id, second);
    QCOMPARE(of(second, Kind::HallDoubleBooked).other.id, first);
    QCOMPARE(of(second, Kind::HallDoubleBooked).what, u"大厅"_s);
    QCOMPARE(of(first, Kind::PersonDoubleBooked).other.id, apart);
    QCOMPARE(of(apart, Kind::PersonDoubleBooked).what, u"김민수"_s);
    QVERIFY(of(apart, Kind::SpeakerNotConfirmed).what.startsWith(u"김민수 (7)"_s));
    QCOMPARE(of(apart, Kind::MissingItemTitle).what, u"en"_s);
    QCOMPARE(found.value(second).size(), 1);
    QVERIFY(!found.contains(fine));
}

void ProgrammeTest::candidates_areFoundByNumberAndTellNamesakesApart()
{
    person(u"김"_s, u"민수"_s, 7, db::Status::Confirmed);
    const db::Id namesake = person(u"김"_s, u"민수"_s, 8, db::Status::Confirmed);
    const auto found = [&](const QString &text) {
        return in([&](db::Session &s) {
            return app::editing::candidates(s, db::Attendee::description(), m_conference.id, text, u"zh"_s, 20);
        });
    };
    QCOMPARE(found(u"min kim"_s).size(), 2);
    QCOMPARE(found(u"8"_s).size(), 1);
    QCOMPARE(found(u"8"_s).first().id, namesake);
    QCOMPARE(found({}).size(), 2);
    QCOMPARE(found({}).first().name, found({}).last().name);
    QCOMPARE(found({}).last().more, u"KIM Min-su · 8"_s);
}

void ProgrammeTest::candidates_areFoundInEveryScript_theExactOneFirst()
{
    db::Id exact = 0;
    db::Id hall = 0;
    QVERIFY(m_store->write({ "Make" }, [&](db::WriteSession &s) {
        for (int i = 0; i < 30; ++i) {
            db::Organisation organisation;
            organisation.name.set(u"en"_s, i == 29 ? u"Kim"_s : u"Kim & Sons %1"_s.arg(i));
            if (i == 29)
                organisation.name.set(u"zh"_s, u"很长很长很长很长很长的名称"_s);
            exact = s.insert(organisation);
        }
        db::Venue venue;
        venue.name.set(u"en"_s, u"Étoile Hotel"_s);
        s.insert(venue);
        db::Hall inside;
        inside.venue = venue.id;
        inside.name.set(u"en"_s, u"SALLE ÉTOILE"_s);
        hall = s.insert(inside);
    }));
    const auto found = [&](const db::Description &description, const QString &text) {
        return in([&](db::Session &s) {
            return app::editing::candidates(s, description, m_conference.id, text, u"en"_s, 20);
        });
    };
    QCOMPARE(found(db::Organisation::description(), u"kim"_s).size(), 20);
    QCOMPARE(found(db::Organisation::description(), u"kim"_s).first().id, exact);
    QCOMPARE(found(db::Hall::description(), u"salle étoile"_s).size(), 1);
    QCOMPARE(found(db::Hall::description(), u"étoile"_s).first().id, hall);
    QCOMPARE(found(db::Hall::description(), u"étoile"_s).first().more, u"Étoile Hotel"_s);
    QVERIFY(found(db::Hall::description(), u"\"en\""_s).isEmpty()
            && found(db::Venue::description(), u"en"_s).isEmpty());
    QVERIFY(found(db::Hall::description(), {}).size() > 1);
}

void ProgrammeTest::twoThousandItems_areListedAtOnce()
{
    QVERIFY(m_store->write({ "Load" }, [&](db::WriteSession &s) {
        QList<db::ProgrammeItem> items(2000);
        for (qsizetype i = 0; i < items.size(); ++i) {
            items[i].conference = m_conference.id;
            items[i].day = i % 2 ? m_first : m_second;
            items[i].starts = app::programme::hourOf(i % (24 * 60));
            items[i].minutes = 1;
            items[i].hall = i % 3 ? m_large : 0;
            items[i].title.set(u"zh"_s, u"第%1项"_s.arg(i));
        }
        s.load(items);
    }));
    const auto ids = in([&](db::Session &s) { return app::programme::ids(s, { m_conference.id, {}, {}, u"项"_s }); });
    QCOMPARE(ids.size(), 2000);
    const auto found = in([&](db::Session &s) { return app::programme::entries(s, ids.mid(1950, 100)); });
    QCOMPARE(found.size(), 50);
    QCOMPARE(found.last().item.day, m_second);
}

int main(int argc, char **argv)
{
    const db::Engine engine = tests::engineFrom(argc, argv);
    QCoreApplication application(argc, argv);
    ProgrammeTest test(engine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_programme.moc"
