// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Delegations with their people, on either engine.

#include "tests/support/testdatabase.h"

#include "app/delegations/delegations.h"
#include "app/registration/registration.h"

#include <QTest>

using namespace Qt::StringLiterals;
namespace service = app::delegations;
using tests::TestDatabase;

class DelegationsTest : public QObject
{
    Q_OBJECT

public:
    explicit DelegationsTest(db::Engine engine) : m_engine(engine) {}

private slots:
    void init();
    void cleanup();
    void list_countsEverybodyOnce();
    void list_followsThePositions();
    void members_comeByPrecedenceThenNumber();
    void members_areReadInTheirOrder_withoutThoseGone();
    void withoutDelegation_isAGroupOfItsConference();
    void find_looksInEveryFormOfTheName();
    void find_canLeaveOutWhoIsInADelegation();
    void delegation_isFoundByAnyNameAndCode();
    void breakdown_dividesByStatusAndCategory();
    void moving_isOneChangeThatSaysWho();
    void moving_leavesTheRankAlone();
    void moving_skipsWhoIsGone_andRefusesWhatCannotBe();
    void moving_refusesWhomSomebodyElseHasMoved();
    void takingOut_hasItsOwnName();
    void reordering_numbersFromOne_andKeepsNewcomersLast();
    void sameOrder_writesNothing();
    void counting_isFast();

private:
    template<class F>
    auto in(F block) const
    {
        auto result = m_store->read(block);
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return *result;
    }
    db::Id addDelegation(const QString &code, db::Id conference = 0);
    db::Id addPerson(const QString &family, const QString &given, db::Id delegation, qint64 rank = 0,
                     db::Status status = db::Status::Invited);
    QStringList names(db::Id delegation) const;
    QString newestChange() const;

    db::Engine m_engine;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<db::Store> m_store;
    db::Id m_conference = 0;
};

void DelegationsTest::init()
{
    m_database = std::make_unique<TestDatabase>(m_engine);
    m_store = m_database->create();
    m_conference = tests::someConference(*m_store).id;
}

void DelegationsTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

db::Id DelegationsTest::addDelegation(const QString &code, db::Id conference)
{
    return *m_store->write({ "Add" }, [&](db::WriteSession &s) {
        db::Delegation delegation;
        delegation.conference = conference == 0 ? m_conference : conference;
        delegation.code = code;
        delegation.name = { { u"zh"_s, code + u"代表团"_s }, { u"en"_s, u"Delegation "_s + code } };
        delegation.position = s.take(u"delegation"_s, delegation.conference);
        return s.insert(delegation);
    });
}

db::Id DelegationsTest::addPerson(const QString &family, const QString &given, db::Id delegation, qint64 rank,
                                  db::Status status)
{
    app::registration::Participant participant;
    participant.person.family = family;
    participant.person.given = given;
    participant.organisation.name.set(u"zh"_s, u"松江集团"_s);
    participant.post.title.set(u"zh"_s, u"经理"_s);
    participant.attendee.conference = m_conference;
    participant.attendee.delegation = delegation;
    participant.attendee.rank = rank;
    participant.attendee.status = status;
    const auto saved = app::registration::save(*m_store, participant);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().text));
    return saved->attendee.id;
}

QStringList DelegationsTest::names(db::Id delegation) const
{
    return in([&](db::Session &s) {
        QStringList names;
        for (const auto &member : service::members(s, service::memberIds(s, m_conference, delegation, 100), u"zh"_s))
            names += member.name;
        return names;
    });
}

QString DelegationsTest::newestChange() const
{
    return in([](db::Session &s) {
        return db::Sentence::fromJson(s.value(u"SELECT label FROM change_set ORDER BY id DESC LIMIT 1"_s).toString())
            .text();
    });
}

void DelegationsTest::list_countsEverybodyOnce()
{
    const db::Id d = addDelegation(u"A"_s);
    addDelegation(u"B"_s);
    addPerson(u"王"_s, u"伟"_s, d, 0, db::Status::Confirmed);
    const db::Id arrived = addPerson(u"李"_s, u"丽"_s, d, 0, db::Status::Confirmed);
    addPerson(u"김"_s, u"민수"_s, d, 0, db::Status::Declined);
    addPerson(u"赵"_s, u"云"_s, 0, 0, db::Status::Confirmed);
    QVERIFY(m_store->write({ "Check in" }, [&](db::WriteSession &s) {
        auto attendee = s.get<db::Attendee>(arrived);
        attendee.checkedInAt = u"2026-04-01T01:00:00Z"_s;
        s.update(attendee);
    }));
    const auto list = in([&](db::Session &s) { return service::list(s, m_conference); });
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0].counts, (service::Counts{ 3, 2, 1 }));
    QCOMPARE(list[1].counts, service::Counts());
    QCOMPARE(list[2].delegation.id, 0);
    QCOMPARE(list[2].counts, (service::Counts{ 1, 1, 0 }));
}

void DelegationsTest::list_followsThePositions()
{
    const db::Id a = addDelegation(u"A"_s);
    const db::Id b = addDelegation(u"B"_s);
    addDelegation(u"X"_s, tests::someConference(*m_store, u"other"_s).id);
    QVERIFY(service::reorder(*m_store, m_conference, { b, a }));
    const auto list = in([&](db::Session &s) { return service::list(s, m_conference); });
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0].delegation.id, b);
    QCOMPARE(list[1].delegation.id, a);
}

void DelegationsTest::members_comeByPrecedenceThenNumber()
{
    const db::Id d = addDelegation(u"A"_s);
    addPerson(u"丙"_s, u"一"_s, d);
    addPerson(u"乙"_s, u"一"_s, d, 2);
    addPerson(u"甲"_s, u"一"_s, d, 1);
    addPerson(u"丁"_s, u"一"_s, d);
    QCOMPARE(names(d), QStringList({ u"甲一"_s, u"乙一"_s, u"丙一"_s, u"丁一"_s }));
    const auto first = in([&](db::Session &s) { return service::memberIds(s, m_conference, d, 1); });
    QCOMPARE(first.size(), 1);
}

void DelegationsTest::members_areReadInTheirOrder_withoutThoseGone()
{
    const db::Id d = addDelegation(u"A"_s);
    QList<db::Id> ids;
    for (int i = 0; i < 230; ++i)
        ids.prepend(addPerson(u"王"_s, QString::number(i), d));
    ids.insert(5, 99);
    const auto members = in([&](db::Session &s) { return service::members(s, ids, u"zh"_s); });
    QCOMPARE(members.size(), 230);
    QCOMPARE(members.first().attendee, ids.first());
    QCOMPARE(members.last().attendee, ids.last());
    QCOMPARE(members.first().organisation, u"松江集团"_s);
    QCOMPARE(members.first().title, u"经理"_s);
    QCOMPARE(members.first().delegation, d);
}

void DelegationsTest::withoutDelegation_isAGroupOfItsConference()
{
    addPerson(u"赵"_s, u"云"_s, 0);
    addPerson(u"王"_s, u"伟"_s, addDelegation(u"A"_s));
    m_conference = tests::someConference(*m_store, u"other"_s).id;
    addPerson(u"李"_s, u"丽"_s, 0);
    QCOMPARE(names(0), QStringList{ u"李丽"_s });
}

void DelegationsTest::find_looksInEveryFormOfTheName()
{
    const db::Id id = addPerson(u"김"_s, u"민수"_s, addDelegation(u"A"_s));
    addPerson(u"王"_s, u"伟"_s, 0);
    for (const QString &text : { u"김"_s, u"민수"_s, u" 김  민수 "_s })
        QCOMPARE(
            in([&](db::Session &s) { return service::find(s, m_conference, text, service::Among::Everybody, 10); }),
            QList<db::Id>{ id });
    const auto all = [&](const QString &text, qint64 limit) {
        return in(
            [&](db::Session &s) { return service::find(s, m_conference, text, service::Among::Everybody, limit); });
    };
    QCOMPARE(all(u""_s, 10).size(), 2);
    QCOMPARE(all(u""_s, 1).size(), 1);
    QCOMPARE(all(u"1"_s, 10), QList<db::Id>{ id });
}

void DelegationsTest::find_canLeaveOutWhoIsInADelegation()
{
    addPerson(u"王"_s, u"伟"_s, addDelegation(u"A"_s));
    const db::Id free = addPerson(u"王"_s, u"芳"_s, 0);
    QCOMPARE(in([&](db::Session &s) {
                 return service::find(s, m_conference, u"王"_s, service::Among::WithoutDelegation, 10);
             }),
             QList<db::Id>{ free });
}

void DelegationsTest::delegation_isFoundByAnyNameAndCode()
{
    db::Delegation delegation;
    delegation.code = u"KR-BIZ"_s;
    delegation.name = { { u"ko"_s, u"한국기업 대표단"_s }, { u"en"_s, u"Korean Enterprises"_s } };
    QVERIFY(service::fits(delegation, u"한국"_s));
    QVERIFY(service::fits(delegation, u"ENTERPRISES korean"_s));
    QVERIFY(service::fits(delegation, u"kr-biz"_s));
    QVERIFY(!service::fits(delegation, u"Korean embassy"_s));
}

void DelegationsTest::breakdown_dividesByStatusAndCategory()
{
    const db::Id d = addDelegation(u"A"_s);
    addPerson(u"王"_s, u"伟"_s, d, 0, db::Status::Confirmed);
    addPerson(u"李"_s, u"丽"_s, d, 0, db::Status::Confirmed);
    addPerson(u"赵"_s, u"云"_s, d, 0, db::Status::Declined);
    addPerson(u"孙"_s, u"宁"_s, 0);
    const auto parts = in([&](db::Session &s) { return service::breakdown(s, d); });
    QCOMPARE(parts.byStatus.size(), 2);
    QCOMPARE(parts.byStatus[db::Status::Confirmed], 2);
    QCOMPARE(parts.byCategory, (QMap<db::Category, qint64>{ { db::Category::Guest, 3 } }));
}

void DelegationsTest::moving_isOneChangeThatSaysWho()
{
    const db::Id a = addDelegation(u"A"_s);
    const db::Id b = addDelegation(u"B"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a);
    const db::Id two = addPerson(u"李"_s, u"丽"_s, a);
    const auto moved = service::move(*m_store, { { one, a }, { two, a } }, b);
    QVERIFY(moved);
    QCOMPARE(*moved, 2);
    QCOMPARE(newestChange(), u"Move 2 people to B代表团"_s);
    QCOMPARE(names(b).size(), 2);
    QVERIFY(m_store->undo());
    QCOMPARE(names(a).size(), 2);
    QVERIFY(service::move(*m_store, { { one, a } }, b));
    QCOMPARE(newestChange(), u"Move 王伟 to B代表团"_s);
    QCOMPARE(*service::move(*m_store, { { one, a } }, b), 0); // nothing to do is no change
    QVERIFY(m_store->undo());
    QCOMPARE(names(b).size(), 0);
}

void DelegationsTest::moving_leavesTheRankAlone()
{
    const db::Id b = addDelegation(u"B"_s);
    const db::Id a = addDelegation(u"A"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a, 7);
    QVERIFY(service::move(*m_store, { { one, a } }, b));
    QCOMPARE(in([&](db::Session &s) { return s.get<db::Attendee>(one).rank; }), 7);
}

void DelegationsTest::moving_skipsWhoIsGone_andRefusesWhatCannotBe()
{
    const db::Id a = addDelegation(u"A"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, 0);
    const db::Id gone = addPerson(u"李"_s, u"丽"_s, 0);
    QVERIFY(m_store->write({ "Take out" }, [&](db::WriteSession &s) { s.remove(s.get<db::Attendee>(gone)); }));
    QCOMPARE(*service::move(*m_store, { { gone }, { one } }, a), 1);
    QCOMPARE(service::move(*m_store, { { gone } }, a).error().kind, db::Kind::NotFound);
    QCOMPARE(service::move(*m_store, { { one, a } }, 12345).error().kind, db::Kind::NotFound);
    const db::Id foreign = addDelegation(u"X"_s, tests::someConference(*m_store, u"other"_s).id);
    QCOMPARE(service::move(*m_store, { { one, a } }, foreign).error().kind, db::Kind::Invalid);
    QCOMPARE(names(a), QStringList{ u"王伟"_s });
}

void DelegationsTest::moving_refusesWhomSomebodyElseHasMoved()
{
    const db::Id a = addDelegation(u"A"_s);
    const db::Id b = addDelegation(u"B"_s);
    const db::Id c = addDelegation(u"C"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a);
    const db::Id two = addPerson(u"李"_s, u"丽"_s, a);
    QVERIFY(service::move(*m_store, { { one, a } }, c));
    const auto late = service::move(*m_store, { { two, a }, { one, a } }, b);
    QCOMPARE(late.error().kind, db::Kind::Stale);
    QVERIFY(late.error().text.contains(u"王伟"_s));
    QCOMPARE(names(b).size(), 0); // nobody
    QCOMPARE(names(c), QStringList{ u"王伟"_s });
    const auto stopped = service::move(*m_store, { { two, a } }, b, [](qint64, qint64) { return false; });
    QCOMPARE(stopped.error().kind, db::Kind::Cancelled);
    QCOMPARE(names(a), QStringList{ u"李丽"_s });
}

void DelegationsTest::takingOut_hasItsOwnName()
{
    const db::Id a = addDelegation(u"A"_s);
    const db::Id one = addPerson(u"王"_s, u"伟"_s, a);
    const db::Id two = addPerson(u"李"_s, u"丽"_s, a);
    QVERIFY(service::move(*m_store, { { one, a } }, 0));
    QCOMPARE(newestChange(), u"Take 王伟 out of the delegation"_s);
    QCOMPARE(*service::move(*m_store, { { one, a }, { two, a } }, 0), 1);
    QCOMPARE(newestChange(), u"Take 2 people out of their delegation"_s);
    QCOMPARE(names(0).size(), 2);
}

void DelegationsTest::reordering_numbersFromOne_andKeepsNewcomersLast()
{
    const db::Id a = addDelegation(u"A"_s);
    const db::Id b = addDelegation(u"B"_s);
    const db::Id c = addDelegation(u"C"_s);
    QVERIFY(service::reorder(*m_store, m_conference, { b, a })); // C was made by another desk meanwhile
    const auto list = in([&](db::Session &s) { return service::list(s, m_conference); });
    QCOMPARE(list[0].delegation.id, b);
    QCOMPARE(list[1].delegation.id, a);
    QCOMPARE(list[2].delegation.id, c);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(list[i].delegation.position, i + 1);
    QVERIFY(m_store->undo());
    QCOMPARE(in([&](db::Session &s) { return service::list(s, m_conference); }).first().delegation.id, a);
}

void DelegationsTest::sameOrder_writesNothing()
{
    const db::Id a = addDelegation(u"A"_s);
    const db::Id b = addDelegation(u"B"_s);
    const auto sets = [&] {
        return in([](db::Session &s) { return s.value(u"SELECT count(*) FROM change_set"_s).toInt(); });
    };
    const int before = sets();
    QVERIFY(service::reorder(*m_store, m_conference, { a, b }));
    QCOMPARE(sets(), before);
}

// 100,000 participants in 300 delegations. The limits are an order of magnitude above what a quiet machine takes.
void DelegationsTest::counting_isFast()
{
    QList<db::Id> delegations;
    for (int i = 0; i < 300; ++i)
        delegations += addDelegation(u"D%1"_s.arg(i));
    QVERIFY(m_store->write({ "Load" }, [&](db::WriteSession &s) {
        QList<db::Person> people(100'000);
        for (qsizetype i = 0; i < people.size(); ++i)
            people[i].family = u"王"_s;
        s.load(people);
        QList<db::Attendee> attendees(people.size());
        for (qsizetype i = 0; i < attendees.size(); ++i) {
            attendees[i].conference = m_conference;
            attendees[i].person = people[i].id;
            attendees[i].delegation = i % 4 == 0 ? 0 : delegations[i % 300];
            attendees[i].number = i + 1;
            attendees[i].token = QString::number(i);
        }
        s.load(attendees);
    }));
    QElapsedTimer clock;
    clock.start();
    const auto list = in([&](db::Session &s) { return service::list(s, m_conference); });
    const qint64 counted = clock.restart();
    QCOMPARE(names(delegations[1]).size(), 100);
    const qint64 read = clock.restart();
    QCOMPARE(names(0).size(), 100);
    const qint64 without = clock.elapsed();
    qInfo("counted in %lld ms, members of one in %lld ms, of those without in %lld ms", counted, read, without);
    QCOMPARE(list.last().counts.people, 25'000);
    QVERIFY(counted < 2000);
    QVERIFY(read < 1000);
    QVERIFY(without < 2000);
}

int main(int argc, char **argv)
{
    const db::Engine engine = tests::engineFrom(argc, argv);
    QCoreApplication application(argc, argv);
    DelegationsTest test(engine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_delegations.moc"
