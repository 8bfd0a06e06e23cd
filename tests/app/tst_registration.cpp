// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Registering people: their numbers, what no text may hold, and how they are found again; on either engine.

#include "tests/support/testdatabase.h"

#include "app/conferences/conferences.h"
#include "app/editing/draft.h"
#include "app/registration/orders.h"
#include "app/registration/registration.h"
#include "db/records/all.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace app::registration;

class RegistrationTest : public QObject
{
    Q_OBJECT

public:
    explicit RegistrationTest(db::Engine engine) : m_engine(engine) {}

private slots:
    void init();
    void cleanup();

    void numberChangedByHand_movesTheCounter();
    void counterLeftBehind_catchesUp();
    void writtenBy_findsTheRecordOfAKey();
    void residentNumber_isKnownHoweverItIsWritten_data();
    void residentNumber_isKnownHoweverItIsWritten();
    void otherNumbers_areNoResidentNumbers_data();
    void otherNumbers_areNoResidentNumbers();
    void residentNumber_isRefusedInEveryFieldOfAParticipant();
    void residentNumber_isRefusedInEveryTextOfEveryRecord();
    void hiddenCharacters_areRefusedInNames();
    void words_arePartedByEveryBlank();
    void phone_isFoundAsItIsWritten_data();
    void phone_isFoundAsItIsWritten();
    void signs_areFoundOnlyWhereTheyStand();

private:
    Participant put(const QString &family, const QString &given = {}, const QString &phone = {}, qint64 number = 0);
    QStringList found(const QString &filter);

    db::Engine m_engine;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<db::Store> m_store;
    db::Id m_conference = 0;
};

namespace {

const QString residentNumber = u"９００１０１-１２３４５６７"_s;

QStringList fieldsOf(const QList<Problem> &problems, const QString &part)
{
    QStringList fields;
    for (const Problem &problem : problems)
        if (problem.text.contains(part))
            fields += problem.field;
    fields.removeDuplicates();
    return fields;
}

} // namespace

void RegistrationTest::init()
{
    m_database = std::make_unique<tests::TestDatabase>(m_engine);
    m_store = m_database->create();
    m_conference = tests::someConference(*m_store).id;
}

void RegistrationTest::cleanup()
{
    m_store.reset();
    m_database.reset();
}

Participant RegistrationTest::put(const QString &family, const QString &given, const QString &phone, qint64 number)
{
    Participant p;
    p.person.family = family;
    p.person.given = given;
    p.person.phone = phone;
    p.attendee.conference = m_conference;
    p.attendee.number = number;
    const auto saved = save(*m_store, p);
    return saved ? *saved : Participant();
}

QStringList RegistrationTest::found(const QString &filter)
{
    const auto names = m_store->read([&](db::Session &s) {
        QStringList read;
        for (const db::Id id : attendeeIds(s, { m_conference, db::Sort::Number, u"zh"_s, filter }))
            read += load(s, id).person.displayName();
        return read;
    });
    return names ? *names : QStringList{ names.error().text };
}

void RegistrationTest::numberChangedByHand_movesTheCounter()
{
    Participant first = put(u"김"_s, u"민수"_s);
    QCOMPARE(first.attendee.number, 1);
    first.attendee.number = 2; // the next free one
    QVERIFY(save(*m_store, first));
    QCOMPARE(put(u"박"_s, u"지훈"_s).attendee.number, 3);
    QCOMPARE(put(u"최"_s, u"영희"_s, {}, 7).attendee.number, 7);
    QCOMPARE(put(u"정"_s, u"미나"_s).attendee.number, 8);
}

void RegistrationTest::counterLeftBehind_catchesUp()
{
    Participant first = put(u"김"_s, u"민수"_s);
    QVERIFY(m_store->write({ "By hand" }, [&](db::WriteSession &s) {
        first.attendee.number = 2;
        s.update(first.attendee);
    }));
    QCOMPARE(put(u"박"_s, u"지훈"_s).attendee.number, 3);
    QCOMPARE(put(u"최"_s, u"영희"_s).attendee.number, 4);
}

void RegistrationTest::writtenBy_findsTheRecordOfAKey()
{
    const QUuid key = QUuid::createUuid();
    Participant p;
    p.person.family = u"김"_s;
    p.attendee.conference = m_conference;
    const auto saved = save(*m_store, p, key);
    QVERIFY(saved);
    put(u"박"_s);
    const auto of = [&](const QUuid &asked) {
        const auto id = m_store->read([&](db::Session &s) { return writtenBy(s, asked, db::Attendee::description()); });
        return id ? *id : -1;
    };
    QCOMPARE(of(key), saved->attendee.id);
    QCOMPARE(of(QUuid::createUuid()), 0);
    QVERIFY(!save(*m_store, p, key)); // never twice
}

void RegistrationTest::residentNumber_isKnownHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    const char *const names[] = { "plain", "hyphen",     "wide",          "blank",     "en dash",       "wide hyphen",
                                  "dot",   "wide blank", "blanks around", "invisible", "in a sentence", "minus" };
    const QString texts[] = { u"9001011234567"_s,
                              u"900101-1234567"_s,
                              residentNumber,
                              u"900101 1234567"_s,
                              u"900101–1234567"_s,
                              u"900101－1234567"_s,
                              u"900101.1234567"_s,
                              u"900101\u30001234567"_s,
                              u"900101 - 1234567"_s,
                              u"9001\u200B01\u2060-1234567"_s,
                              u"주민번호 000229-3234567입니다"_s,
                              u"900101\u22121234567"_s };
    for (std::size_t i = 0; i < std::size(names); ++i)
        QTest::newRow(names[i]) << texts[i];
}

void RegistrationTest::residentNumber_isKnownHoweverItIsWritten()
{
    QFETCH(QString, text);
    QVERIFY(holdsResidentNumber(text));
}

void RegistrationTest::otherNumbers_areNoResidentNumbers_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "+82 10-1234-5678", "01012345678", "+86 138-0000-1234", "22010219900307451X",
                              "220102199003074518", "993377-1234567", "9933771234567", "900101-9234567",
                              "2026-03-31T14:05:00.000Z", "19001011234567", "010 2345 6789, 010 2345 6780" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void RegistrationTest::otherNumbers_areNoResidentNumbers()
{
    QFETCH(QString, text);
    QVERIFY(!holdsResidentNumber(text));
}

void RegistrationTest::residentNumber_isRefusedInEveryFieldOfAParticipant()
{
    const QString sign = u"resident registration number"_s;
    const std::pair<QString, std::function<void(Participant &)>> fields[] = {
        { u"name"_s,
          [](Participant &p) {
              p.person.family = u"900101"_s;
              p.person.given = u"1234567"_s;
          } },
        { u"name_latin"_s, [](Participant &p) { p.person.latinGiven = residentNumber; } },
        { u"name_zh"_s, [](Participant &p) { p.person.zhFamily = residentNumber; } },
        { u"name_ko"_s, [](Participant &p) { p.person.koGiven = u"900101–1234567"_s; } },
        { u"phone"_s, [](Participant &p) { p.person.phone = u"900101 1234567"_s; } },
        { u"email"_s, [](Participant &p) { p.person.email = u"9001011234567@example.kr"_s; } },
        { u"remarks"_s, [](Participant &p) { p.person.remarks = residentNumber; } },
        { u"remarks"_s, [](Participant &p) { p.attendee.remarks = residentNumber; } },
        { u"organisation"_s, [](Participant &p) { p.organisation.name.set(u"ko"_s, residentNumber); } },
        { u"title"_s, [](Participant &p) { p.post.title.set(u"ko"_s, residentNumber); } },
        { u"posts"_s,
          [](Participant &p) { p.more.emplace().posts.emplace_back().post.title.set(u"ko"_s, residentNumber); } },
    };
    for (const auto &[field, write] : fields) {
        Participant p;
        p.person.family = u"김"_s;
        p.person.given = u"민수"_s;
        QVERIFY(check(p).isEmpty());
        write(p);
        QCOMPARE(fieldsOf(check(p), sign), QStringList{ field });
    }
}

void RegistrationTest::residentNumber_isRefusedInEveryTextOfEveryRecord()
{
    int texts = 0;
    for (const db::Description *description : db::descriptions())
        for (const db::Column &column : description->columns) {
            if (column.derived || (column.type != db::Type::Text && column.type != db::Type::Words))
                continue;
            const auto record = description->make();
            const QString words = db::LocalText{ { u"ko"_s, residentNumber } }.toJson();
            column.write(*record, column.type == db::Type::Words ? words : residentNumber);
            const auto problems = app::editing::check(*description, *record);
            const QString name = QString::fromLatin1(column.name);
            QVERIFY2(fieldsOf(problems, u"resident registration number"_s).contains(name), column.name);
            ++texts;
        }
    QVERIFY(texts > 30);
    db::Conference conference;
    conference.remarks = residentNumber;
    QVERIFY(!fieldsOf(app::conferences::check(conference), u"resident registration number"_s).isEmpty());
}

void RegistrationTest::hiddenCharacters_areRefusedInNames()
{
    for (const QChar c : { QChar(1), QChar(0x7F), QChar(0x85), QChar(0x202E), QChar(0x202A), QChar(0x2066),
                           QChar(0x200B), QChar(0xFEFF), QChar(0x2028), QChar(0xD800) }) {
        Participant p;
        p.person.family = u"王"_s;
        p.person.given = QString(c) + u"伟"_s;
        QCOMPARE(fieldsOf(check(p), u"invisible"_s), QStringList{ u"name"_s });
        const auto saved = save(*m_store, p);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, db::Kind::Invalid);
        db::Organisation organisation;
        organisation.name.set(u"zh"_s, QString(u"长春"_s + c));
        QVERIFY(!app::editing::check(db::Organisation::description(), organisation).isEmpty());
    }
    for (const QString &name : { u"نیم\u200Cفاصله"_s, u"क्\u200Dष"_s, u"Zoë O’Neill-李"_s, u"𠮷田"_s })
        QVERIFY(!holdsHidden(name));
}

void RegistrationTest::words_arePartedByEveryBlank()
{
    put(u"김"_s, u"민수"_s);
    put(u"김"_s, u"영희"_s);
    const QStringList kim{ u"김민수"_s };
    const QStringList all{ u"김민수"_s, u"김영희"_s };
    for (const QString &blank : { u" "_s, u"\u3000"_s, u"\t"_s, u"\u00A0"_s, u"\u2009"_s }) {
        QCOMPARE(found(blank), all);
        QCOMPARE(found(u"김"_s + blank + u"민수"_s), kim);
        QCOMPARE(found(blank + u"민수"_s + blank), kim);
    }
}

void RegistrationTest::phone_isFoundAsItIsWritten_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("names");
    const QStringList wang{ u"王伟"_s };
    const QStringList kim{ u"김민수"_s };
    QTest::newRow("without country") << u"138-0000-1234"_s << wang;
    QTest::newRow("whole") << u"+86 138-0000-1234"_s << wang;
    QTest::newRow("digits") << u"13800001234"_s << wang;
    QTest::newRow("tail") << u"00001234"_s << wang;
    QTest::newRow("four digits") << u"1234"_s << wang;
    QTest::newRow("brackets") << u"(138) 0000 1234"_s << wang;
    QTest::newRow("blanks in the data") << u"01023456789"_s << kim;
    QTest::newRow("blanks in both") << u"010 2345 6789"_s << kim;
    QTest::newRow("hyphens for blanks") << u"010-2345-6789"_s << kim;
    QTest::newRow("with a name") << u"민수 010-2345-6789"_s << kim;
    QTest::newRow("with another name") << u"王伟 010-2345-6789"_s << QStringList();
    QTest::newRow("zero at home") << u"010-9999-8888"_s << QStringList{ u"이슬"_s };
    QTest::newRow("three digits") << u"234"_s << QStringList();
    QTest::newRow("not the beginning") << u"1380"_s << QStringList();
    QTest::newRow("before an extension") << u"431-8888-7777"_s << QStringList{ u"赵敏"_s };
}

void RegistrationTest::phone_isFoundAsItIsWritten()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, names);
    put(u"王"_s, u"伟"_s, u"+86 138-0000-1234"_s);
    put(u"김"_s, u"민수"_s, u"010 2345 6789"_s);
    put(u"이"_s, u"슬"_s, u"+82 (10) 9999.8888"_s);
    put(u"赵"_s, u"敏"_s, u"0431/8888-7777 ext 5"_s);
    put(u"박"_s, u"지훈"_s);
    QCOMPARE(found(filter), names);
}

void RegistrationTest::signs_areFoundOnlyWhereTheyStand()
{
    put(u"김"_s, u"민수"_s);
    put(u"Kim"_s, u"Min-su"_s);
    Participant p;
    p.person.family = u"王"_s;
    p.organisation.name.set(u"zh"_s, u"100%_果汁"_s);
    p.attendee.conference = m_conference;
    QVERIFY(save(*m_store, p));
    QCOMPARE(found(u"-"_s), QStringList{ u"Min-su Kim"_s });
    QCOMPARE(found(u"%"_s), QStringList{ u"王"_s });
    QCOMPARE(found(u"_"_s), QStringList{ u"王"_s });
    QCOMPARE(found(u"%_"_s), QStringList{ u"王"_s });
    for (const QString &sign : { u"."_s, u"\\"_s, u"\""_s, u"{"_s, u":"_s, u"🙂"_s, u"'"_s, u"?"_s })
        QCOMPARE(found(sign), QStringList());
    QCOMPARE(found(u"王 %"_s), QStringList{ u"王"_s });
}

int main(int argc, char **argv)
{
    const db::Engine engine = tests::engineFrom(argc, argv);
    QCoreApplication application(argc, argv);
    RegistrationTest test(engine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_registration.moc"
