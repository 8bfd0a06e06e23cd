// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two processes on one database: this one with a store that listens, and the real program beside it. And what a desk
// does first of all, as processes from an empty place: a conference, a list in, the list out, the same list in again.

#include "tests/app/clidesk.h"
#include "tests/app/hundredpeople.h"

#include "app/registration/registration.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using db::Engine;
using namespace tests::cli;

namespace {

constexpr int atMost = 10'000; // ms: a broken watch would never tell

} // namespace

class TwoDesksTest : public QObject
{
    Q_OBJECT

public:
    explicit TwoDesksTest(Engine engine) : m_engine(engine) {}

private slots:
    void otherProcess_isSeen();
    void secondStoreInOneProgram_takesNoLocksAway();
    void staleVersion_isRefused_andBothCanBeRead();
    void hundredPeople_goInAndOutAndInAgain();

private:
    Answer desk(const QString &location, const QStringList &arguments) const
    {
        return process(QStringList{ u"--db"_s, location, u"--lang"_s, u"en"_s, u"--desk"_s, u"desk B"_s, u"--json"_s }
                       + arguments);
    }
    QString folder() const { return m_folder.path(); }

    Engine m_engine;
    QTemporaryDir m_folder;
};

void TwoDesksTest::otherProcess_isSeen()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    tests::someConference(*store);
    const QString list = folder() + u"/one.csv"_s;
    write(list, "name,organisation\nWang Wei,North Works\n");
    QTest::qWait(300); // what the store itself wrote is told
    QSignalSpy spy(store.get(), &db::Store::changed);
    QCOMPARE(desk(database.location().text, { u"import"_s, u"people"_s, list }).code, 0);
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty(), atMost);
    qInfo("told %lld ms after the other process had ended", since.elapsed());
    const auto touched = spy.first().first().value<QList<db::Touched>>();
    QVERIFY(std::ranges::any_of(touched, [](const db::Touched &t) { return t.table == "attendee"_L1; }));
    QCOMPARE(*store->read([](db::Session &s) { return s.value(u"SELECT count(*) FROM attendee"_s).toInt(); }), 1);
}

// A window opens a second store for every reading in the background. Other programs come and go meanwhile, and the last
// one that leaves an unused file clears its log away: they must see that this file is in use.
void TwoDesksTest::secondStoreInOneProgram_takesNoLocksAway()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    const db::Id conference = tests::someConference(*store).id;
    for (int round = 0; round < 3; ++round) {
        QVERIFY(store->another());
        QCOMPARE(desk(database.location().text, { u"conferences"_s }).code, 0);
        app::registration::Participant one;
        one.attendee.conference = conference;
        one.person.family = u"Wang"_s;
        one.person.given = QString(QChar(u'A' + round));
        QVERIFY(app::registration::save(*store, one));
        const Answer seen = desk(database.location().text, { u"find"_s, u"Wang"_s });
        QCOMPARE(seen.rows().size(), round + 1);
    }
}

void TwoDesksTest::staleVersion_isRefused_andBothCanBeRead()
{
    const tests::TestDatabase database(m_engine);
    const auto store = database.create();
    app::registration::Participant mine;
    mine.attendee.conference = tests::someConference(*store).id;
    mine.person.family = u"Wang"_s;
    mine.person.given = u"Wei"_s;
    mine.person.email = u"wang@example.com"_s;
    const auto saved = app::registration::save(*store, mine);
    QVERIFY(saved);
    mine = *saved;
    const QString list = folder() + u"/changed.csv"_s;
    write(list, "number,name,phone,email\n1,Wang Wei,+86 100 0000 0007,wang@example.com\n");
    const Answer imported = desk(database.location().text, { u"import"_s, u"people"_s, list });
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.object()[u"changed"].toInt(), 1);
    mine.person.phone = u"+86 100 0000 0001"_s;
    const auto refused = app::registration::save(*store, mine);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, db::Kind::Stale);
    const auto theirs = store->read([&](db::Session &s) { return app::registration::load(s, mine.attendee.id); });
    QCOMPARE(theirs->person.phone, u"+86 100 0000 0007"_s);
}

void TwoDesksTest::hundredPeople_goInAndOutAndInAgain()
{
    const tests::TestDatabase database(m_engine);
    const QString location = database.location().text;
    const QStringList made{ u"new"_s,     location,        u"--conference"_s, u"spring"_s,
                            u"--title"_s, u"Spring"_s,     u"--from"_s,       u"2026-04-01"_s,
                            u"--to"_s,    u"2026-04-02"_s, u"--zone"_s,       u"Asia/Shanghai"_s };
    QCOMPARE(process(made).code, 0);
    const QString list = folder() + u"/hundred.csv"_s;
    const QString ids = folder() + u"/ids.csv"_s;
    write(list, tests::hundredPeople());
    QCOMPARE(desk(location, { u"import"_s, u"people"_s, list }).object()[u"new"].toInt(), 100);
    QCOMPARE(desk(location, { u"export"_s, u"attendees"_s, u"--param"_s, u"headings=field"_s, u"-o"_s, ids }).code, 0);
    QVERIFY(bytesOf(ids).contains(",D1,")); // a delegation that has a code and no name
    const QJsonObject again = desk(location, { u"import"_s, u"people"_s, ids }).object();
    QCOMPARE(again[u"same"].toInt(), 100);
    QCOMPARE(again[u"new"].toInt() + again[u"changed"].toInt() + again[u"skipped"].toInt(), 0);
}

int main(int argc, char **argv)
{
    const Engine engine = tests::engineFrom(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TwoDesksTest test(engine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twodesks.moc"
