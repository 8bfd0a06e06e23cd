// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who changed what and when, in words.

#include "app/editing/draft.h"
#include "app/editing/removal.h"
#include "app/history/card.h"
#include "app/registration/registration.h"
#include "db/records/photo.h"
#include "db/records/venue.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::history::Card;
using app::history::Fate;
using app::history::Field;
using app::history::Filter;
using app::registration::Participant;

namespace {

db::Engine engine = db::Engine::Sqlite;

QString lines(const QList<Field> &fields)
{
    QStringList lines;
    for (const Field &field : fields)
        lines += field.label + u": "_s + field.before + u" → "_s + field.after;
    return lines.join(u'\n');
}

const Field *fieldOf(const app::history::Item &item, const QString &label)
{
    for (const Field &field : item.fields)
        if (field.label == label)
            return &field;
    return nullptr;
}

} // namespace

class TestHistoryService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void changes_areListed_theNewestFirst();
    void words_areFoundInSentencesAndPeople();
    void list_isNarrowedByWhoDeskKindAndDay();
    void undoneChange_saysByWhom();
    void changedValues_areWords_notCodes();
    void addedRecord_showsWhatItWasGiven_withoutHiddenColumns();
    void removedRecord_isStillCalledByItsName();
    void picture_isNotShownAsBytes();
    void load_isSaidByTable_alsoWhenItIsTakenBack();
    void longSet_isCutAndSaysHowMuchIsMissing();
    void whatStandsInTheWay_isWhatChangedTheSameValues();
    void oneRecord_hasItsOwnHistory_fromTheLoadThatMadeIt();
    void principalRecord_isTheParticipant();

private:
    Participant put(const QString &family, const QString &given);
    QList<db::Id> ids(const Filter &filter = {});
    Card cardOf(db::Id set);
    QString titleOf(db::Id set) { return cardOf(set).row.title; }
    template<class Change>
    db::Id change(const char *label, Change change);

    std::unique_ptr<tests::TestDatabase> m_data;
    std::unique_ptr<db::Store> m_store;
    db::Conference m_conference;
};

void TestHistoryService::init()
{
    m_data = std::make_unique<tests::TestDatabase>(engine);
    m_store = m_data->create();
    m_conference = tests::someConference(*m_store);
}

Participant TestHistoryService::put(const QString &family, const QString &given)
{
    Participant p;
    p.person.family = family;
    p.person.given = given;
    p.attendee.conference = m_conference.id;
    const auto saved = app::registration::save(*m_store, p);
    return saved ? *saved : Participant();
}

QList<db::Id> TestHistoryService::ids(const Filter &filter)
{
    const auto found = m_store->read([&](db::Session &s) { return app::history::ids(s, filter); });
    return found ? *found : QList<db::Id>();
}

Card TestHistoryService::cardOf(db::Id set)
{
    const auto card = m_store->read([&](db::Session &s) { return app::history::card(s, set, u"en"_s); });
    return card ? *card : Card();
}

template<class Change>
db::Id TestHistoryService::change(const char *label, Change change)
{
    const auto done = m_store->write({ label }, [&](db::WriteSession &s) { change(s); });
    return done ? ids().first() : 0;
}

void TestHistoryService::changes_areListed_theNewestFirst()
{
    put(u"김"_s, u"민수"_s);
    put(u"王"_s, u"伟"_s);
    const QList<db::Id> all = ids();
    QCOMPARE(all.size(), 3);
    const auto rows = m_store->read([&](db::Session &s) { return app::history::rows(s, all); });
    QVERIFY(rows);
    QCOMPARE(rows->at(0).title, u"Register 王伟"_s);
    QCOMPARE(rows->at(1).title, u"Register 김민수"_s);
    QCOMPARE(rows->at(0).who, u"tester"_s);
    QCOMPARE(rows->at(0).desk, u"desk A"_s);
    QVERIFY(qAbs(rows->at(0).at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(rows->at(0).undoneBy, 0);
}

void TestHistoryService::words_areFoundInSentencesAndPeople()
{
    put(u"김"_s, u"민수"_s);
    put(u"王"_s, u"伟"_s);
    const auto found = [&](const QString &text) { return ids({ .text = text }).size(); };
    QCOMPARE(found(u"민수"_s), 1);
    QCOMPARE(found(u"register 王"_s), 1);
    QCOMPARE(found(u"REGISTER"_s), 2);
    QCOMPARE(found(u"tester"_s), 3);
    QCOMPARE(found(u"arguments"_s), 0); // how a sentence is kept is nobody's business
    QCOMPARE(found(u"source"_s), 0);
}

void TestHistoryService::list_isNarrowedByWhoDeskKindAndDay()
{
    put(u"김"_s, u"민수"_s);
    auto other = db::Store::open(m_data->location(), { u"desk B"_s, u"colleague"_s });
    QVERIFY(other);
    db::Venue venue;
    venue.name.set(u"en"_s, u"Old Mill"_s);
    QVERIFY((*other)->write({ "Add %1", { u"Old Mill"_s } }, [&](db::WriteSession &s) {
        db::Venue copy = venue;
        s.insert(copy);
    }));
    const auto writers = m_store->read([](db::Session &s) { return app::history::writers(s); });
    QVERIFY(writers);
    QCOMPARE(writers->who, (QStringList{ u"colleague"_s, u"tester"_s }));
    QCOMPARE(writers->desks.size(), 2);
    const db::Id deskB = writers->desks.last().id;

    QCOMPARE(ids({ .who = u"colleague"_s }).size(), 1);
    QCOMPARE(ids({ .desk = deskB }).size(), 1);
    QCOMPARE(ids({ .table = u"venue"_s }).size(), 1);
    QCOMPARE(ids({ .table = u"person"_s }).size(), 1);
    QCOMPARE(ids({ .table = u"hall"_s }).size(), 0);
    QCOMPARE(ids({ .who = u"tester"_s, .table = u"venue"_s }).size(), 0);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(ids({ .from = now.addSecs(-60), .to = now.addSecs(60) }).size(), 3);
    QCOMPARE(ids({ .from = now.addDays(-2), .to = now.addDays(-1) }).size(), 0);
}

void TestHistoryService::undoneChange_saysByWhom()
{
    put(u"김"_s, u"민수"_s);
    const db::Id set = ids().first();
    QVERIFY(m_store->undo(set));
    const db::Id undo = ids().first();
    const auto rows = m_store->read([&](db::Session &s) { return app::history::rows(s, { undo, set }); });
    QVERIFY(rows);
    QCOMPARE(rows->at(0).title, u"Undo: Register 김민수"_s);
    QCOMPARE(rows->at(0).kind, db::ChangeKind::Undo);
    QCOMPARE(rows->at(1).undoneBy, rows->at(0).id);
    QCOMPARE(rows->at(1).undoneWho, u"tester"_s);
    QVERIFY(rows->at(1).undoneAt.isValid());
}

void TestHistoryService::changedValues_areWords_notCodes()
{
    Participant p = put(u"김"_s, u"민수"_s);
    db::Delegation delegation;
    delegation.conference = m_conference.id;
    delegation.code = u"KR"_s;
    delegation.name.set(u"en"_s, u"Korean delegation"_s);
    change("Add", [&](db::WriteSession &s) { s.insert(delegation); });
    p.attendee.status = db::Status::Confirmed;
    p.attendee.delegation = delegation.id;
    p.attendee.attention = true;
    p.attendee.arrivesAt = u"2026-09-03T14:30"_s;
    p.person.country = u"KR"_s;
    p.post.title = { { u"en"_s, u"Director"_s }, { u"ko"_s, u"대표이사"_s } };
    QVERIFY(app::registration::save(*m_store, p));

    const Card card = cardOf(ids().first());
    QCOMPARE(card.row.title, u"Change 김민수"_s);
    const auto item = [&](const QString &table) {
        return *std::ranges::find(card.items, table, &app::history::Item::table);
    };
    const QString attendee = lines(item(u"attendee"_s).fields);
    QVERIFY2(attendee.contains(u"Status: Invited → Confirmed"_s), qPrintable(attendee));
    QVERIFY2(attendee.contains(u"Delegation:  → Korean delegation"_s), qPrintable(attendee));
    QVERIFY2(attendee.contains(u"Attention: no → yes"_s), qPrintable(attendee));
    QVERIFY2(attendee.contains(u"Arrives:  → "_s
                               + db::localeOf(u"en"_s).toString(QDate(2026, 9, 3), QLocale::ShortFormat) + u" 14:30"_s),
             qPrintable(attendee));
    QVERIFY2(attendee.contains(u"Post:  → Director"_s), qPrintable(attendee));
    QCOMPARE(lines(item(u"person"_s).fields), u"Country or region:  → Republic of Korea"_s);
    QCOMPARE(item(u"person"_s).name, u"김민수"_s);
    QCOMPARE(item(u"person"_s).kind, u"Person"_s);
    const QString post = lines(item(u"post"_s).fields);
    QVERIFY2(post.contains(u"Title (English):  → Director"_s) && post.contains(u"Title (Korean):  → 대표이사"_s),
             qPrintable(post));
}

void TestHistoryService::addedRecord_showsWhatItWasGiven_withoutHiddenColumns()
{
    put(u"김"_s, u"민수"_s);
    const Card card = cardOf(ids().first());
    QCOMPARE(card.items.size(), 2);
    const app::history::Item &person = card.items.first();
    QCOMPARE(person.fate, Fate::Added);
    QVERIFY(person.isThere);
    QVERIFY(fieldOf(person, u"Family name"_s) && fieldOf(person, u"Family name"_s)->after == u"김"_s);
    QVERIFY(!fieldOf(person, u"Phone"_s)); // nothing was given
    for (const Field &field : person.fields)
        QVERIFY(!field.label.isEmpty() && field.label != u"version"_s);
    QVERIFY(!lines(person.fields).contains(u"family_first"_s));
}

void TestHistoryService::removedRecord_isStillCalledByItsName()
{
    db::Venue venue;
    venue.name.set(u"en"_s, u"Old Mill"_s);
    db::Hall hall;
    change("Add", [&](db::WriteSession &s) {
        venue.id = 0;
        venue.version = 0;
        s.insert(venue);
        hall = {};
        hall.venue = venue.id;
        hall.name.set(u"en"_s, u"Blue Hall"_s);
        s.insert(hall);
    });
    QVERIFY(app::editing::remove(*m_store, db::Venue::description(), venue));
    const Card card = cardOf(ids().first());
    QCOMPARE(card.items.size(), 2);
    QCOMPARE(card.items[0].name, u"Blue Hall"_s);
    QCOMPARE(card.items[0].fate, Fate::Removed);
    QVERIFY(!card.items[0].isThere);
    QCOMPARE(fieldOf(card.items[0], u"Venue"_s)->before, u"Old Mill"_s);
    QCOMPARE(card.items[1].name, u"Old Mill"_s);
    QVERIFY(!app::history::principal(card.items));
}

void TestHistoryService::picture_isNotShownAsBytes()
{
    const Participant p = put(u"김"_s, u"민수"_s);
    db::Photo photo;
    photo.person = p.person.id;
    photo.image = "not really a picture";
    const Card card = cardOf(change("Add photo", [&](db::WriteSession &s) { s.insert(photo); }));
    QCOMPARE(card.items.size(), 1);
    QCOMPARE(card.items[0].name, u"김민수"_s);
    QCOMPARE(fieldOf(card.items[0], u"Photo"_s)->after, u"picture"_s);
}

void TestHistoryService::load_isSaidByTable_alsoWhenItIsTakenBack()
{
    const db::Id set = change("Import", [](db::WriteSession &s) {
        QList<db::Person> people(1400);
        for (db::Person &person : people)
            person.family = u"王"_s;
        s.load(people);
    });
    QCOMPARE(cardOf(set).loads, (QStringList{ u"Person: "_s + db::localeOf(u"en"_s).toString(1400) + u" added"_s }));
    QVERIFY(cardOf(set).items.isEmpty());
    QCOMPARE(ids({ .table = u"person"_s }), QList<db::Id>{ set });
    QVERIFY(m_store->undo(set));
    QCOMPARE(cardOf(ids().first()).loads,
             (QStringList{ u"Person: "_s + db::localeOf(u"en"_s).toString(1400) + u" taken away"_s }));
    QVERIFY(m_store->redo());
    QCOMPARE(cardOf(ids().first()).loads,
             (QStringList{ u"Person: "_s + db::localeOf(u"en"_s).toString(1400) + u" added"_s }));
    QCOMPARE(ids({ .table = u"person"_s }).size(), 3);
}

void TestHistoryService::longSet_isCutAndSaysHowMuchIsMissing()
{
    const db::Id set = change("Many", [](db::WriteSession &s) {
        for (int i = 0; i < 300; ++i) {
            db::Venue venue;
            venue.name.set(u"en"_s, u"Venue %1"_s.arg(i));
            s.insert(venue);
        }
    });
    const Card card = cardOf(set);
    QVERIFY(card.items.size() > 50 && card.items.size() <= 100); // a name and a heading each
    QCOMPARE(card.items.size() + card.more, 300);
}

void TestHistoryService::whatStandsInTheWay_isWhatChangedTheSameValues()
{
    Participant p = put(u"김"_s, u"민수"_s);
    const auto save = [&](auto &&edit) {
        edit(p);
        const auto saved = app::registration::save(*m_store, p);
        p = saved ? *saved : p;
        return ids().first();
    };
    const db::Id phone = save([](Participant &x) { x.person.phone = u"+82 2 555 0101"_s; });
    const db::Id remarks = save([](Participant &x) { x.person.remarks = u"vegetarian"_s; });
    const db::Id phoneAgain = save([](Participant &x) { x.person.phone = u"+82 2 555 0102"_s; });
    const auto inTheWay = [&](db::Id set) {
        const auto found = m_store->read([&](db::Session &s) { return app::history::inTheWay(s, set); });
        return found ? *found : QList<db::Id>();
    };
    const auto refused = m_store->undo(phone);
    QVERIFY(!refused && refused.error().kind == db::Kind::Stale);
    QCOMPARE(inTheWay(phone), QList<db::Id>{ phoneAgain });
    QCOMPARE(inTheWay(remarks), QList<db::Id>());
    QVERIFY(m_store->undo(remarks));
    QVERIFY(m_store->undo(phoneAgain));
    QCOMPARE(inTheWay(phone), QList<db::Id>());
    QVERIFY(m_store->undo(phone));
}

void TestHistoryService::oneRecord_hasItsOwnHistory_fromTheLoadThatMadeIt()
{
    QList<db::Person> people(3);
    const db::Id load = change("Import", [&](db::WriteSession &s) {
        people = QList<db::Person>(3);
        for (db::Person &person : people)
            person.family = u"王"_s;
        s.load(people);
    });
    put(u"김"_s, u"민수"_s); // somebody else
    db::Person second = people[1];
    second.given = u"伟"_s;
    const db::Id edit = change("Change", [&](db::WriteSession &s) {
        db::Person copy = second;
        s.update(copy);
    });
    const auto history =
        m_store->read([&](db::Session &s) { return app::history::ofRecord(s, u"person"_s, second.id, 10, u"en"_s); });
    QVERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0).row.id, edit);
    QCOMPARE(lines(history->at(0).items.first().fields), u"Given name:  → 伟"_s);
    QCOMPARE(history->at(1).row.id, load);
    QVERIFY(history->at(1).items.isEmpty());
    const auto third = m_store->read(
        [&](db::Session &s) { return app::history::ofRecord(s, u"person"_s, people[2].id, 10, u"en"_s); });
    QVERIFY(third && third->size() == 1);
}

void TestHistoryService::principalRecord_isTheParticipant()
{
    const Participant p = put(u"김"_s, u"민수"_s);
    const Card card = cardOf(ids().first());
    const app::history::Item *item = app::history::principal(card.items);
    QVERIFY(item);
    QCOMPARE(item->record, p.attendee.id);
    // A person's history is the participation's too.
    const auto together =
        m_store->read([&](db::Session &s) { return app::history::together(s, u"person"_s, p.person.id); });
    QVERIFY(together && together->contains(p.attendee.id));
}

int main(int argc, char **argv)
{
    engine = tests::engineFrom(argc, argv);
    QCoreApplication application(argc, argv);
    TestHistoryService test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historyservice.moc"
