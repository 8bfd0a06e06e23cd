// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to many participants at once, to one cell, and with the whole of a person, on either engine.

#include "tests/support/testdatabase.h"

#include "app/editing/removemany.h"
#include "app/registration/card.h"
#include "app/registration/changes.h"
#include "app/registration/filterwords.h"
#include "db/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::registration;
using db::Kind;

class BulkEditTest : public QObject
{
    Q_OBJECT

public:
    explicit BulkEditTest(db::Engine engine) : m_engine(engine) {}

private slots:
    void init();
    void cleanup();

    void manyChange_asOneSet_andOneUndo();
    void thoseGone_andThoseAlike_arePassedOver();
    void stopping_changesNobody();
    void cell_isWritten_andAStrangersValueIsNot();
    void badCell_isRefused();
    void manyTakenOut_takeTheirPlacesInTheProgrammeAlong();
    void quickChoices_narrowTheList();
    void filterWords_comeBackAsTheyWere();
    void photoAndPosts_areSavedWithThePerson();
    void photo_isAJpegOrNothing();
    void postShownElsewhere_stays();
    void card_holdsProgrammeAndLastChanges();

private:
    Participant put(const QString &given, const QString &country = {}, db::Status status = db::Status::Invited);
    QList<db::Id> list(const Listing &listing);
    db::Attendee attendee(db::Id id);
    qint64 sets();

    db::Engine m_engine;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<db::Store> m_store;
    db::Id m_conference = 0;
};

namespace {

const QByteArray jpeg = QByteArray("\xff\xd8\xff", 3) + "somebody";

} // namespace

void BulkEditTest::init()
{
    m_database = std::make_unique<tests::TestDatabase>(m_engine);
    m_store = m_database->create();
    m_conference = tests::someConference(*m_store).id;
}

void BulkEditTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

Participant BulkEditTest::put(const QString &given, const QString &country, db::Status status)
{
    Participant p;
    p.person.family = u"김"_s;
    p.person.given = given;
    p.person.country = country;
    p.attendee.conference = m_conference;
    p.attendee.status = status;
    const auto saved = save(*m_store, p);
    return saved ? *saved : Participant();
}

QList<db::Id> BulkEditTest::list(const Listing &listing)
{
    const auto ids = m_store->read([&](db::Session &s) { return attendeeIds(s, listing); });
    return ids ? *ids : QList<db::Id>();
}

db::Attendee BulkEditTest::attendee(db::Id id)
{
    const auto found = m_store->read([&](db::Session &s) { return s.get<db::Attendee>(id); });
    return found ? *found : db::Attendee();
}

qint64 BulkEditTest::sets()
{
    return *m_store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM change_set"_s).toLongLong(); });
}

void BulkEditTest::manyChange_asOneSet_andOneUndo()
{
    QList<db::Id> ids;
    for (int i = 0; i < 230; ++i)
        ids += put(QString(u"민"_s + QChar(u'가' + i))).attendee.id;
    const qint64 before = sets();
    Changes changes;
    changes.status = db::Status::Confirmed;
    changes.attention = true;
    qint64 told = -1;
    const auto done = changeMany(*m_store, ids, changes, [&](qint64 at, qint64 of) {
        told = at;
        return of == 230;
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(*done, 230);
    QVERIFY(told > 0);
    QCOMPARE(sets(), before + 1);
    QCOMPARE(attendee(ids.last()).status, db::Status::Confirmed);
    QVERIFY(attendee(ids.first()).attention);
    const auto set = m_store->nextUndo();
    QVERIFY(set && *set);
    QCOMPARE(m_store->read([&](db::Session &s) { return db::history::changesOf(s, (**set).id).size(); }).operator*(),
             230);
    QVERIFY(m_store->undo());
    QCOMPARE(attendee(ids.last()).status, db::Status::Invited);
    QVERIFY(!attendee(ids.first()).attention);
}

void BulkEditTest::thoseGone_andThoseAlike_arePassedOver()
{
    const Participant gone = put(u"가"_s);
    const Participant alike = put(u"나"_s, {}, db::Status::Confirmed);
    const Participant other = put(u"다"_s);
    QVERIFY(m_store->write({ "Gone" }, [&](db::WriteSession &s) { s.remove(gone.attendee); }));
    Changes changes;
    changes.status = db::Status::Confirmed;
    const auto done = changeMany(*m_store, { gone.attendee.id, alike.attendee.id, other.attendee.id }, changes);
    QVERIFY(done);
    QCOMPARE(*done, 1);
    QCOMPARE(attendee(alike.attendee.id).version, 1);
    QCOMPARE(attendee(other.attendee.id).status, db::Status::Confirmed);
}

void BulkEditTest::stopping_changesNobody()
{
    QList<db::Id> ids;
    for (int i = 0; i < 120; ++i)
        ids += put(QString(u"민"_s + QChar(u'가' + i))).attendee.id;
    const qint64 before = sets();
    Changes changes;
    changes.category = db::Category::Media;
    const auto done = changeMany(*m_store, ids, changes, [](qint64 at, qint64) { return at < 100; });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Cancelled);
    QCOMPARE(sets(), before);
    QCOMPARE(attendee(ids.first()).category, db::Category::Guest);
}

void BulkEditTest::cell_isWritten_andAStrangersValueIsNot()
{
    const db::Id id = put(u"민수"_s).attendee.id;
    QVERIFY(changeCell(*m_store, id, Cell::Status, u"invited"_s, u"confirmed"_s));
    QVERIFY(changeCell(*m_store, id, Cell::Phone, u""_s, u"+82 2 555 0101"_s));
    QCOMPARE(attendee(id).status, db::Status::Confirmed);
    const auto late = changeCell(*m_store, id, Cell::Phone, u""_s, u"+82 2 555 0199"_s);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Kind::Stale);
    QVERIFY(late.error().text.contains(u"+82 2 555 0101"_s));
    QVERIFY(late.error().text.contains(u"+82 2 555 0199"_s));
    // Another field of the same person is nobody's business.
    QVERIFY(changeCell(*m_store, id, Cell::Remarks, u""_s, u"vegetarian"_s));
    QCOMPARE(attendee(id).remarks, u"vegetarian"_s);
}

void BulkEditTest::badCell_isRefused()
{
    const db::Id id = put(u"민수"_s).attendee.id;
    QVERIFY(cellProblem(Cell::Phone, u"+82 2 555 0101"_s).isEmpty());
    QVERIFY(!cellProblem(Cell::Phone, u"call me"_s).isEmpty());
    const auto done = changeCell(*m_store, id, Cell::Remarks, u""_s, u"900101-1234567"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::Invalid);
    QCOMPARE(attendee(id).remarks, QString());
}

void BulkEditTest::manyTakenOut_takeTheirPlacesInTheProgrammeAlong()
{
    const Participant speaker = put(u"민수"_s);
    const Participant other = put(u"영희"_s);
    const auto appearances = [&] {
        return *m_store->read([](db::Session &s) { return s.all<db::Appearance>().size(); });
    };
    QVERIFY(m_store->write({ "Item" }, [&](db::WriteSession &s) {
        db::ProgrammeItem item;
        item.conference = m_conference;
        s.insert(item);
        db::Appearance appearance;
        appearance.item = item.id;
        appearance.attendee = speaker.attendee.id;
        s.insert(appearance);
    }));
    const auto done =
        app::editing::removeMany(*m_store, db::Attendee::description(), { speaker.attendee.id, other.attendee.id },
                                 { "Take out %1 people", { u"2"_s } });
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(*done, 2);
    QVERIFY(list({ m_conference, {}, u"ko"_s, {} }).isEmpty());
    QCOMPARE(appearances(), 0);
    QVERIFY(m_store->undo());
    QCOMPARE(list({ m_conference, {}, u"ko"_s, {} }).size(), 2);
    QCOMPARE(appearances(), 1);
}

void BulkEditTest::quickChoices_narrowTheList()
{
    const Participant a = put(u"가"_s, u"KR"_s, db::Status::Confirmed);
    const Participant b = put(u"나"_s, u"CN"_s, db::Status::Confirmed);
    Participant c = put(u"다"_s, u"KR"_s);
    QVERIFY(m_store->write({ "Delegation" }, [&](db::WriteSession &s) {
        db::Delegation delegation;
        delegation.conference = m_conference;
        delegation.code = u"D1"_s;
        s.insert(delegation);
        c.attendee.delegation = delegation.id;
        c.attendee.category = db::Category::Media;
        s.update(c.attendee);
    }));
    Listing listing{ m_conference, db::Sort::Number, u"ko"_s, {} };
    QVERIFY(listing.isWhole());
    listing.statuses = { db::Status::Confirmed, db::Status::Declined };
    QCOMPARE(list(listing), (QList<db::Id>{ a.attendee.id, b.attendee.id }));
    listing.countries = { u"KR"_s };
    QCOMPARE(list(listing), QList<db::Id>{ a.attendee.id });
    listing.statuses.clear();
    QCOMPARE(list(listing), (QList<db::Id>{ a.attendee.id, c.attendee.id }));
    listing.delegations = { 0 };
    QCOMPARE(list(listing), QList<db::Id>{ a.attendee.id });
    listing.delegations = { 0, c.attendee.delegation };
    listing.filter = u"다"_s;
    QCOMPARE(list(listing), QList<db::Id>{ c.attendee.id });
    listing = { m_conference, db::Sort::Korean, u"ko"_s, {} };
    listing.categories = { db::Category::Media };
    QCOMPARE(list(listing), QList<db::Id>{ c.attendee.id });
    QVERIFY(!listing.isWhole());
    QCOMPARE(*m_store->read([&](db::Session &s) { return countriesOf(s, m_conference); }),
             (QStringList{ u"CN"_s, u"KR"_s }));
}

void BulkEditTest::filterWords_comeBackAsTheyWere()
{
    Listing listing;
    listing.filter = u"kim: min"_s;
    listing.categories = { db::Category::Speaker };
    listing.statuses = { db::Status::Invited, db::Status::Declined };
    listing.delegations = { 0, 1099511627777 };
    listing.countries = { u"KR"_s, u"CN"_s };
    const QString words = filterWords(listing);
    QVERIFY(words.startsWith(u"category:speaker status:invited,declined "_s));
    Listing back;
    readFilterWords(words, back);
    QVERIFY(back == listing);
    readFilterWords(u"http://example.org"_s, back);
    QCOMPARE(back.filter, u"http://example.org"_s);
    QVERIFY(back.statuses.isEmpty());
}

void BulkEditTest::photoAndPosts_areSavedWithThePerson()
{
    Participant p = put(u"민수"_s);
    const qint64 before = sets();
    p.more.emplace();
    p.more->photo.image = jpeg;
    OtherPost former;
    former.post.title.set(u"ko"_s, u"이사"_s);
    former.post.since = u"2019-01-01"_s;
    former.organisation.name.set(u"ko"_s, u"한빛상사"_s);
    p.more->posts += former;
    QVERIFY(save(*m_store, p));
    QCOMPARE(sets(), before + 1);
    auto whole = m_store->read([&](db::Session &s) { return loadWhole(s, p.attendee.id); });
    QVERIFY(whole);
    QCOMPARE(whole->more->photo.image, jpeg);
    QCOMPARE(whole->more->posts.size(), 1);
    QCOMPARE(whole->more->posts.first().organisation.name.exact(u"ko"_s), u"한빛상사"_s);

    whole->more->photo.image.clear();
    whole->more->removedPosts = { whole->more->posts.takeFirst().post };
    QVERIFY(save(*m_store, *whole));
    whole = m_store->read([&](db::Session &s) { return loadWhole(s, p.attendee.id); });
    QCOMPARE(whole->more->photo.id, 0);
    QVERIFY(whole->more->posts.isEmpty());
    QVERIFY(m_store->undo());
    whole = m_store->read([&](db::Session &s) { return loadWhole(s, p.attendee.id); });
    QCOMPARE(whole->more->photo.image, jpeg);
    QCOMPARE(whole->more->posts.first().post.since, u"2019-01-01"_s);
}

void BulkEditTest::photo_isAJpegOrNothing()
{
    Participant p = put(u"민수"_s);
    p.more.emplace();
    p.more->photo.image = "<svg/>";
    QCOMPARE(check(p).value(0).field, u"photo"_s);
    p.more->photo.image = jpeg + QByteArray(300 * 1024, 'x');
    QCOMPARE(check(p).value(0).field, u"photo"_s);
    p.more->photo.image = jpeg;
    QVERIFY(check(p).isEmpty());
    p.more->posts += OtherPost();
    QCOMPARE(check(p).value(0).field, u"posts"_s);
    p.more->posts.clear();
    p.attendee.arrivesAt = u"tomorrow"_s;
    QCOMPARE(check(p).value(0).field, u"arrives_at"_s);
}

void BulkEditTest::postShownElsewhere_stays()
{
    Participant p = put(u"민수"_s);
    const db::Conference autumn = tests::someConference(*m_store, u"autumn"_s);
    Participant elsewhere;
    elsewhere.person = p.person;
    elsewhere.post.title.set(u"ko"_s, u"대표"_s);
    elsewhere.attendee.conference = autumn.id;
    QVERIFY(save(*m_store, elsewhere));
    QVERIFY(*m_store->read([&](db::Session &s) { return isElsewhere(s, m_conference, p.person.id); }));
    auto whole = m_store->read([&](db::Session &s) { return loadWhole(s, p.attendee.id); });
    QCOMPARE(whole->more->posts.size(), 1);
    whole->more->removedPosts = { whole->more->posts.takeFirst().post };
    const auto done = save(*m_store, *whole);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Kind::InUse);
}

void BulkEditTest::card_holdsProgrammeAndLastChanges()
{
    const Participant p = put(u"민수"_s);
    QVERIFY(m_store->write({ "Add the item %1", { u"Opening"_s } }, [&](db::WriteSession &s) {
        for (const QString &hour : { u"14:00"_s, u"09:00"_s }) {
            db::ProgrammeItem item;
            item.conference = m_conference;
            item.day = u"2026-03-31"_s;
            item.starts = hour;
            s.insert(item);
            db::Appearance appearance;
            appearance.item = item.id;
            appearance.attendee = p.attendee.id;
            appearance.role = db::Role::Chair;
            s.insert(appearance);
        }
    }));
    for (int i = 0; i < 6; ++i)
        QVERIFY(
            changeCell(*m_store, p.attendee.id, Cell::Remarks, i ? QString::number(i - 1) : u""_s, QString::number(i)));
    const auto found = m_store->read([&](db::Session &s) { return card(s, p.attendee.id); });
    QVERIFY(found);
    QCOMPARE(found->programme.size(), 2);
    QCOMPARE(found->programme.first().item.starts, u"09:00"_s);
    QCOMPARE(found->programme.first().role, db::Role::Chair);
    QCOMPARE(found->changes.size(), 5);
    QVERIFY(found->changes.first().at >= found->changes.last().at);
    QCOMPARE(*m_store->read([&](db::Session &s) { return attendeeOf(s, m_conference, p.person.id); }), p.attendee.id);
}

int main(int argc, char **argv)
{
    BulkEditTest test(tests::engineFrom(argc, argv));
    const QCoreApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bulkedit.moc"
