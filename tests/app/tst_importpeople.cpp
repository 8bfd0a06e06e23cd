// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of people on either engine: what comes in, what is told, what one undo takes back.

#include "tests/app/exportedrow.h"
#include "tests/app/hundredpeople.h"
#include "tests/support/testdatabase.h"

#include "app/places/country.h"
#include "app/registration/registration.h"
#include "app/transfer/headings.h"
#include "app/transfer/importpeople.h"
#include "db/records/all.h"

#include <QBuffer>
#include <QHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using app::registration::Participant;
using app::transfer::Faulty;
using app::transfer::ImportOptions;
using app::transfer::ImportOutcome;
using app::transfer::Match;
using app::transfer::Run;
using db::Kind;

class ImportTest : public QObject
{
    Q_OBJECT

public:
    explicit ImportTest(db::Engine engine) : m_engine(engine) {}

private slots:
    void init();
    void hundredPeople_comeIn();
    void people_areWrittenAsTheListSaysThem();
    void secondImport_changesNothing();
    void exportedList_isTheSame_data();
    void exportedList_isTheSame();
    void update_writesOnlyWhatDiffers();
    void skipAndAdd_areObeyed();
    void undoAndRedo_takeTheWholeImport();
    void laterRowsWithNewTables_areUndoneToo();
    void faultyRows_areToldAndLeftOut_data();
    void faultyRows_areToldAndLeftOut();
    void strictImport_isAllOrNothing();
    void dryRun_tellsTheSameAndWritesNothing();
    void cancelledImport_writesNothing();
    void repeatedRows_comeInOnce();
    void numbers_areKeptAndContinued();
    void namesakes_areToldApart();
    void unclearNamesakes_areAProblem();
    void headings_areKnownInThreeLanguages();
    void mapping_beatsTheHeadings();
    void unknownHeading_isToldAndDoesNotHinder();
    void unreadableLists_areRefused_data();
    void unreadableLists_areRefused();
    void words_areValuesInThreeLanguages();
    void guardedCells_comeBackUnchanged();

private:
    db::Result<ImportOutcome> import(const QByteArray &csv, const ImportOptions &options);
    ImportOutcome imported(const QByteArray &csv);
    Participant only();
    QList<Participant> everybody();
    QByteArray digest();
    qint64 count(const QString &table);

    db::Engine m_engine;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<db::Store> m_store;
    db::Id m_conference = 0;
    ImportOptions m_options;
};

namespace {

using tests::exportedRow;
using tests::hundredPeople;
using tests::quoted;

template<class T>
T orFail(db::Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

void ImportTest::init()
{
    m_database = std::make_unique<tests::TestDatabase>(m_engine);
    m_store = m_database->create();
    m_conference = tests::someConference(*m_store).id;
    m_options = {};
    m_options.conference = m_conference;
    m_options.source = u"guests.csv"_s;
    m_options.language = u"zh"_s;
}

db::Result<ImportOutcome> ImportTest::import(const QByteArray &csv, const ImportOptions &options)
{
    QBuffer buffer;
    buffer.setData(csv);
    return app::transfer::importPeople(*m_store, buffer, options);
}

ImportOutcome ImportTest::imported(const QByteArray &csv)
{
    return orFail(import(csv, m_options));
}

QList<Participant> ImportTest::everybody()
{
    return orFail(m_store->read([&](db::Session &s) {
        QList<Participant> all;
        for (const db::Id id : s.ids(u"SELECT id FROM attendee WHERE conference = ? ORDER BY number"_s, { m_conference }))
            all += app::registration::load(s, id);
        return all;
    }));
}

Participant ImportTest::only()
{
    const QList<Participant> all = everybody();
    return all.size() == 1 ? all.first() : Participant();
}

qint64 ImportTest::count(const QString &table)
{
    return orFail(m_store->read([&](db::Session &s) { return s.value(u"SELECT count(*) FROM "_s + table).toLongLong(); }));
}

// Everything that people can see, without versions.
QByteArray ImportTest::digest()
{
    return orFail(m_store->read([&](db::Session &s) {
        QByteArray all;
        for (const db::Description *description : db::descriptions()) {
            if (qstrcmp(description->table, "desk") == 0 || qstrcmp(description->table, "change_set") == 0)
                continue;
            const auto record = description->make();
            for (db::Rows rows = s.select(*description, u"ORDER BY id"_s, {}); rows.next();) {
                s.fill(*description, rows, *record);
                all += QByteArray::number(record->id);
                for (const db::Column &column : description->columns)
                    all += '|' + column.read(*record).toByteArray();
                all += '\n';
            }
        }
        return all;
    }));
}

void ImportTest::hundredPeople_comeIn()
{
    const ImportOutcome outcome = imported(hundredPeople());
    QCOMPARE(outcome.problems.size(), 0);
    QCOMPARE(outcome.added, 100);
    QCOMPARE(outcome.changed + outcome.same + outcome.skipped, 0);
    QCOMPARE(count(u"attendee"_s), 100);
    QCOMPARE(count(u"person"_s), 100);
    QCOMPARE(count(u"organisation"_s), 10);
    QCOMPARE(count(u"delegation"_s), 3);
    const QList<Participant> all = everybody();
    QCOMPARE(all[1].person.family, u"欧阳"_s);
    QCOMPARE(all[1].person.displayLatin(), u"OUYANG Wei"_s);
    QCOMPARE(all[4].person.native(), (db::names::Name{ u"남궁"_s, u"민수"_s }));
    QCOMPARE(all[4].person.country, u"KR"_s);
    QCOMPARE(all[99].attendee.number, 100);
    QSet<QString> tokens;
    for (const Participant &participant : all)
        tokens.insert(participant.attendee.token);
    QCOMPARE(tokens.size(), 100);
}

void ImportTest::people_areWrittenAsTheListSaysThem()
{
    const QByteArray csv = "姓名;name_latin;name_zh;name_ko;尊称;单位;职务;国家和地区;类别;代表团;状态;电话;电子邮箱;checked_in_at\n"
                           "John Smith;;约翰·史密斯;존 스미스;H.E.;Northern Light Ltd.;Director;US;speaker;North;confirmed;+1 202 555 0100;js@example.com;2020-09-03T06:30:00Z\n"
                           ";KIM Min-su;;김민수;;;;KR;;;;;;\n"
                           "陈大文;CHAN Tai-man;;;先生;港贸所 LG电子;처장;HK;;;;;;\n";
    QCOMPARE(imported(csv).added, 3);
    const QList<Participant> all = everybody();
    const Participant &smith = all[0];
    QCOMPARE(smith.person.native(), (db::names::Name{ u"Smith"_s, u"John"_s }));
    QCOMPARE(smith.person.script, u"Latn"_s);
    QCOMPARE(smith.person.nameOrder, db::NameOrder::GivenFirst);
    QCOMPARE(smith.person.chinese(), (db::names::Name{ u"史密斯"_s, u"约翰"_s }));
    QVERIFY(!smith.person.koFamily.isEmpty());
    QCOMPARE(smith.person.honorific, db::Honorific::Excellency);
    QCOMPARE(smith.organisation.name, (db::LocalText{ { u"en"_s, u"Northern Light Ltd."_s } }));
    QCOMPARE(smith.post.title, (db::LocalText{ { u"en"_s, u"Director"_s } }));
    QCOMPARE(smith.attendee.category, db::Category::Speaker);
    QCOMPARE(smith.attendee.status, db::Status::Confirmed);
    QCOMPARE(smith.attendee.checkedInAt, u"2020-09-03T06:30:00.000Z"_s);
    QCOMPARE(orFail(m_store->read([&](db::Session &s) { return s.get<db::Delegation>(smith.attendee.delegation).code; })), u"North"_s);
    QCOMPARE(all[1].person.native(), (db::names::Name{ u"김"_s, u"민수"_s }));
    QCOMPARE(all[1].person.displayLatin(), u"KIM Min-su"_s);
    QCOMPARE(all[1].attendee.post, db::Id{ 0 });
    QCOMPARE(all[2].person.gender, db::Gender::Male);
    QCOMPARE(all[2].person.honorific, db::Honorific::None);
    QCOMPARE(all[2].organisation.name.languages(), QStringList{ u"zh"_s });
    QCOMPARE(all[2].post.title.languages(), QStringList{ u"ko"_s });
}

void ImportTest::secondImport_changesNothing()
{
    imported(hundredPeople());
    const QByteArray before = digest();
    const qint64 sets = count(u"change_set"_s);
    const ImportOutcome again = imported(hundredPeople());
    QCOMPARE(again.same, 100);
    QCOMPARE(again.added + again.changed + again.skipped, 0);
    QCOMPARE(again.problems.size(), 0);
    QCOMPARE(digest(), before);
    QCOMPARE(count(u"change_set"_s), sets);
}

void ImportTest::exportedList_isTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ids") << QString();
    for (const char *language : { "zh", "ko", "en" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

void ImportTest::exportedList_isTheSame()
{
    QFETCH(QString, language);
    imported(hundredPeople());
    imported("name,name_zh,name_ko,honorific,organisation,title,country,checked_in_at\n"
             "John Smith,约翰·史密斯,존 스미스,H.E.,Northern Light Ltd.,Director,US,2020-09-03T06:30:00Z\n"
             "Jan van der Berg,,,Prof.,Northern Light Ltd.,,NL,\nNguyễn Văn An,,,,,,VN,\n金民秀,,김민수,,,,KR,\n");
    const QByteArray before = digest();
    QString csv;
    for (const auto &[id, label] : app::transfer::peopleFields())
        csv += quoted(language.isEmpty() ? id : app::transfer::headingLabel(id, language)) + u',';
    csv.chop(1);
    csv += u"\r\n"_s;
    const QHash<db::Id, QString> codes = orFail(m_store->read([](db::Session &s) {
        QHash<db::Id, QString> found;
        for (const db::Delegation &delegation : s.all<db::Delegation>())
            found.insert(delegation.id, delegation.code);
        return found;
    }));
    for (const Participant &participant : everybody())
        csv += exportedRow(participant, codes.value(participant.attendee.delegation), language);
    const ImportOutcome outcome = imported(csv.toUtf8());
    for (const auto &problem : outcome.problems)
        qWarning() << problem.row << problem.column << problem.value << problem.problem;
    QCOMPARE(outcome.problems.size(), 0);
    QCOMPARE(outcome.changed, 0);
    QCOMPARE(outcome.same, 104);
    QCOMPARE(digest(), before);
}

void ImportTest::update_writesOnlyWhatDiffers()
{
    imported("name,organisation,title,phone,email,category\n王伟,松江集团,经理,+86 100 0000 0001,w@example.com,guest\n");
    const Participant before = only();
    const ImportOutcome outcome = imported("name,organisation,title,phone,email,category,country,name_latin,delegation\n"
                                           "王伟,松江集团,董事长,,W@EXAMPLE.COM,,中国,WANG Wei,第一团\n");
    QCOMPARE(outcome.changed, 1);
    const Participant after = only();
    QCOMPARE(after.person.id, before.person.id);
    QCOMPARE(after.attendee.token, before.attendee.token);
    QCOMPARE(after.post.title.exact(u"zh"_s), u"董事长"_s);
    QCOMPARE(after.person.phone, before.person.phone);
    QCOMPARE(after.person.email, before.person.email);
    QCOMPARE(after.attendee.category, db::Category::Guest);
    QCOMPARE(after.person.country, u"CN"_s);
    QCOMPARE(after.person.latin(), (db::names::Name{ u"WANG"_s, u"Wei"_s }));
    QVERIFY(after.attendee.delegation != 0);
    QCOMPARE(imported("number,name,organisation\n1,王伟,长白集团\n").changed, 1);
    QCOMPARE(only().organisation.name.in(u"zh"_s), u"长白集团"_s);
    QCOMPARE(only().post.title, after.post.title);
    QVERIFY(m_store->undo());
    QVERIFY(m_store->undo());
    QCOMPARE(only().post.title.exact(u"zh"_s), u"经理"_s);
    QCOMPARE(only().organisation.name.in(u"zh"_s), u"松江集团"_s);
    QCOMPARE(count(u"organisation"_s), 1);
    QVERIFY(m_store->redo());
    QCOMPARE(only().post.title.exact(u"zh"_s), u"董事长"_s);
}

void ImportTest::skipAndAdd_areObeyed()
{
    imported("name,title\n王伟,经理\n李丽,经理\n");
    const QByteArray changed = "name,title\n王伟,董事长\n李丽,经理\n赵强,经理\n";
    m_options.match = Match::Skip;
    const ImportOutcome skipped = imported(changed);
    QCOMPARE(skipped.added, 1);
    QCOMPARE(skipped.skipped, 1);
    QCOMPARE(skipped.same, 1);
    m_options.match = Match::Add;
    QCOMPARE(imported(changed).added, 3);
    QCOMPARE(count(u"attendee"_s), 6);
    const ImportOutcome taken = imported("number,name\n1,王伟\n");
    QCOMPARE(taken.added, 0);
    QCOMPARE(taken.problems.value(0).field, u"number"_s);
}

void ImportTest::undoAndRedo_takeTheWholeImport()
{
    imported("name,title,phone\n王伟,经理,12345\n");
    const QByteArray before = digest();
    const ImportOutcome mixed = imported("name,title,organisation,phone,delegation\n王伟,董事长,松江集团,12345,D1\n李丽,经理,松江集团,23456,D1\n");
    QCOMPARE(mixed.changed, 1);
    QCOMPARE(mixed.added, 1);
    imported(hundredPeople());
    const QByteArray after = digest();
    QVERIFY(before != after);
    QVERIFY(m_store->undo());
    QVERIFY(m_store->undo());
    QCOMPARE(digest(), before);
    QVERIFY(m_store->redo());
    QVERIFY(m_store->redo());
    QCOMPARE(digest(), after);
    QVERIFY(m_store->undo());
    QCOMPARE(count(u"attendee"_s), 2);
    QCOMPARE(imported(hundredPeople()).added, 100);
}

// People are loaded in chunks; the first may lack what refers to them or what they refer to.
void ImportTest::laterRowsWithNewTables_areUndoneToo()
{
    QByteArray csv = "number,name,organisation,title\n1,王伟,,\n";
    imported(csv);
    const QByteArray before = digest();
    for (int i = 2; i <= 4100; ++i)
        csv += QByteArray::number(i) + ",王伟" + (i > 4050 ? ",松江集团,经理\n" : ",,\n");
    csv.replace("\n1,王伟,,", "\n1,王伟,,顾问");
    const ImportOutcome outcome = imported(csv);
    QCOMPARE(outcome.added, 4099);
    QCOMPARE(outcome.changed, 1);
    const QByteArray after = digest();
    const auto undone = m_store->undo();
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
    QCOMPARE(digest(), before);
    const auto redone = m_store->redo();
    QVERIFY2(redone, redone ? "" : qPrintable(redone.error().text));
    QCOMPARE(digest(), after);
}

void ImportTest::faultyRows_areToldAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("column");
    QTest::newRow("no name") << QByteArray("7,,12345,,,,") << u"name"_s << u"姓名"_s;
    QTest::newRow("phone") << QByteArray("7,赵强,call me,,,,") << u"phone"_s << u"手机"_s;
    QTest::newRow("mail") << QByteArray("7,赵强,,nobody,,,") << u"email"_s << u"邮箱"_s;
    QTest::newRow("country") << QByteArray("7,赵强,,,Atlantis,,") << u"country"_s << u"国籍"_s;
    QTest::newRow("category") << QByteArray("7,赵强,,,,visitor,") << u"category"_s << u"类别"_s;
    QTest::newRow("number in words") << QByteArray("seven,赵强,,,,,") << u"number"_s << u"编号"_s;
    QTest::newRow("number 0") << QByteArray("0,赵强,,,,,") << u"number"_s << u"编号"_s;
    QTest::newRow("number of somebody else") << QByteArray("1,赵强,,,,,") << u"number"_s << u"编号"_s;
    QTest::newRow("number given twice") << QByteArray("2,赵强,,,,,") << u"number"_s << u"编号"_s;
    QTest::newRow("time") << QByteArray("7,赵强,,,,,yesterday") << u"checked_in_at"_s << u"签到时间"_s;
    QTest::newRow("resident number") << QByteArray("7,赵强 900101-1234567,,,,,") << u"name"_s << u"姓名"_s;
    QTest::newRow("more cells than headings") << QByteArray("7,赵强,,,,,,x") << QString() << QString();
}

void ImportTest::faultyRows_areToldAndLeftOut()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, field);
    QFETCH(QString, column);
    imported("number,name\n1,王伟\n");
    const ImportOutcome outcome = imported("编号,姓名,手机,邮箱,国籍,类别,签到时间\n2,李丽,,,,,\n\n" + row + "\n3,孙平,,,,,\n");
    QCOMPARE(outcome.added, 2);
    QCOMPARE(outcome.skipped, 1);
    QCOMPARE(outcome.problems.size(), 1);
    const auto &problem = outcome.problems.first();
    QCOMPARE(problem.row, 4);
    QCOMPARE(problem.field, field);
    QCOMPARE(problem.column, column);
    QVERIFY(!problem.problem.isEmpty());
    const QByteArray value = problem.value.toUtf8().replace("*******", "1234567"); // resident numbers are not written out
    QVERIFY(field.isEmpty() || value.isEmpty() || row.contains(value));
    QCOMPARE(everybody().size(), 3);
}

void ImportTest::strictImport_isAllOrNothing()
{
    const QByteArray before = digest();
    m_options.faulty = Faulty::StopAll;
    const auto refused = import("name,email\n王伟,\n李丽,nobody\n", m_options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Invalid);
    QVERIFY(refused.error().text.contains(u'3'));
    QCOMPARE(digest(), before);
    QCOMPARE(imported("name,colour\n王伟,red\n").added, 1);
}

void ImportTest::dryRun_tellsTheSameAndWritesNothing()
{
    imported("name,title\n王伟,经理\n李丽,经理\n");
    const QByteArray before = digest();
    const QByteArray csv = "name,title,email\n王伟,董事长,\n李丽,经理,\n赵强,,\n孙平,,nobody\n";
    m_options.run = Run::DryRun;
    const ImportOutcome foretold = imported(csv);
    QCOMPARE(digest(), before);
    m_options.run = Run::Write;
    const ImportOutcome done = imported(csv);
    QCOMPARE(foretold.added, done.added);
    QCOMPARE(foretold.changed, done.changed);
    QCOMPARE(foretold.same, done.same);
    QCOMPARE(foretold.skipped, done.skipped);
    QCOMPARE(foretold.problems.size(), done.problems.size());
    QCOMPARE(done.added + done.changed + done.same + done.skipped, 4);
}

void ImportTest::cancelledImport_writesNothing()
{
    const QByteArray before = digest();
    qint64 calls = 0;
    qint64 last = 0;
    QBuffer buffer;
    buffer.setData(hundredPeople());
    const auto counting = [&](qint64 done, qint64 of) {
        ++calls;
        return done >= last && done <= of && (last = done) >= 0;
    };
    for (qint64 stopAt = 1; stopAt < 50; ++stopAt) {
        calls = last = 0;
        const auto outcome = app::transfer::importPeople(*m_store, buffer, m_options,
                                                         [&](qint64 done, qint64 of) { return counting(done, of) && calls < stopAt; });
        if (outcome)
            break;
        QCOMPARE(outcome.error().kind, Kind::Cancelled);
        QCOMPARE(digest(), before);
    }
    QVERIFY(calls >= 2);
    QCOMPARE(count(u"attendee"_s), 100);
}

void ImportTest::repeatedRows_comeInOnce()
{
    const ImportOutcome outcome = imported("name,organisation,phone,email\n"
                                           "王伟,松江集团,+86 100 0000 0001,w@example.com\n"
                                           "王伟 ,松江集团,+86 100-0000-0001,W@EXAMPLE.COM\n"
                                           "王伟,松江集团,+86 100 0000 0002,\n"
                                           "王伟,长白集团,,\n");
    QCOMPARE(outcome.added, 3);
    QCOMPARE(outcome.problems.size(), 1);
    QCOMPARE(outcome.problems.first().row, 3);
    QVERIFY(outcome.problems.first().problem.contains(u'2'));
}

void ImportTest::numbers_areKeptAndContinued()
{
    QCOMPARE(imported("number,name\n,王伟\n7,李丽\n,赵强\n").added, 3);
    QList<qint64> numbers;
    for (const Participant &participant : everybody())
        numbers += participant.attendee.number;
    QCOMPARE(numbers, (QList<qint64>{ 7, 8, 9 }));
    QCOMPARE(imported("name\n孙平\n").added, 1);
    QCOMPARE(everybody().last().attendee.number, 10);
    QCOMPARE(imported("number,name\n20,王伟\n").changed, 1);
    QCOMPARE(everybody().last().person.given, u"伟"_s);
}

void ImportTest::namesakes_areToldApart()
{
    const QByteArray csv = "name,organisation,title,phone\n王伟,松江集团,经理,111111\n王伟,松江集团,经理,222222\n王伟,长白集团,经理,\n"
                           "王伟,天池集团,经理,\n王伟,天池集团,主任,\n";
    QCOMPARE(imported(csv).added, 5);
    QCOMPARE(imported(csv).same, 5);
    const ImportOutcome moved = imported("name,title,phone\n王伟,副总裁,222222\n");
    QCOMPARE(moved.changed, 1);
    QCOMPARE(everybody()[1].post.title.in(u"zh"_s), u"副总裁"_s);
    QCOMPARE(imported("name,organisation\n王伟,图们集团\n").added, 1);
}

void ImportTest::unclearNamesakes_areAProblem()
{
    QCOMPARE(imported("name,organisation,title\n王伟,天池集团,经理\n王伟,天池集团,主任\n").added, 2);
    const ImportOutcome unclear = imported("name,organisation,phone\n王伟,天池集团,333333\n");
    QCOMPARE(unclear.problems.size(), 1);
    QCOMPARE(unclear.problems.first().field, u"name"_s);
    QCOMPARE(unclear.added + unclear.changed, 0);
    QCOMPARE(imported("name,organisation,title,phone\n王伟,天池集团,主任,333333\n").changed, 1);
}

void ImportTest::headings_areKnownInThreeLanguages()
{
    for (const auto &[id, label] : app::transfer::peopleFields()) {
        const auto field = app::transfer::fieldById(id);
        QVERIFY(field);
        QCOMPARE(app::transfer::fieldOf(id.toUpper()), field);
        for (const QString &language : { u"zh"_s, u"ko"_s, u"en"_s })
            QCOMPARE(app::transfer::fieldOf(u" %1 "_s.arg(app::transfer::headingLabel(id, language))), field);
    }
    using app::transfer::Field;
    const std::pair<QString, Field> others[] = { { u"手机"_s, Field::Phone }, { u"이름"_s, Field::Name }, { u"직위"_s, Field::Title },
                                                 { u"工作單位"_s, Field::Organisation }, { u"E MAIL"_s, Field::Email }, { u"姓名*"_s, Field::Name } };
    for (const auto &[heading, field] : others)
        QCOMPARE(app::transfer::fieldOf(heading), field);
    QVERIFY(!app::transfer::fieldOf(u"序号"_s));
    QVERIFY(!app::transfer::fieldOf(QString()));
}

void ImportTest::mapping_beatsTheHeadings()
{
    m_options.mapping = { { u"who"_s, u"name"_s }, { u"Name"_s, u""_s }, { u" KIND "_s, u"category"_s } };
    const ImportOutcome outcome = imported("name,who,kind\nx,王伟,speaker\n");
    QCOMPARE(outcome.problems.size(), 0);
    QCOMPARE(only().person.displayName(), u"王伟"_s);
    QCOMPARE(only().attendee.category, db::Category::Speaker);
    m_options.mapping = { { u"name"_s, u"nickname"_s } };
    QCOMPARE(import("name\n李丽\n", m_options).error().kind, Kind::Invalid);
    m_options.mapping = { { u"nickname"_s, u"name"_s } };
    QCOMPARE(import("name\n李丽\n", m_options).error().kind, Kind::Invalid);
}

void ImportTest::unknownHeading_isToldAndDoesNotHinder()
{
    const ImportOutcome outcome = imported("name,shoe size,姓名\n王伟,42,王玮\n");
    QCOMPARE(outcome.added, 1);
    QCOMPARE(outcome.skipped, 0);
    QCOMPARE(outcome.problems.size(), 2);
    QCOMPARE(outcome.problems[0].row, 1);
    QCOMPARE(outcome.problems[0].column, u"shoe size"_s);
    QCOMPARE(outcome.problems[1].column, u"姓名"_s);
    QCOMPARE(only().person.displayName(), u"王伟"_s);
}

void ImportTest::unreadableLists_areRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF\r\n");
    QTest::newRow("unknown headings") << QByteArray("colour,size\nred,1\n");
    QTest::newRow("no names") << QByteArray("phone,email\n12345,a@example.com\n");
    QTest::newRow("GB 18030") << QByteArray("name\n\xCD\xF5\xCE\xB0\n");
    QTest::newRow("NUL") << QByteArray("name\n\0\n", 7);
    QTest::newRow("open quote after good rows") << QByteArray("name\n王伟\n\"李丽\n");
}

void ImportTest::unreadableLists_areRefused()
{
    QFETCH(QByteArray, csv);
    const QByteArray before = digest();
    const auto outcome = import(csv, m_options);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Kind::Invalid);
    QVERIFY(!outcome.error().text.isEmpty());
    QCOMPARE(digest(), before);
}

void ImportTest::words_areValuesInThreeLanguages()
{
    using app::transfer::Field;
    using app::transfer::valueId;
    const std::pair<Field, std::span<const db::Choice>> all[] = { { Field::Category, db::choicesOf(db::Category{}) },
                                                                  { Field::Status, db::choicesOf(db::Status{}) },
                                                                  { Field::Honorific, db::choicesOf(db::Honorific{}) } };
    for (const auto &[field, choices] : all)
        for (const db::Choice &choice : choices) {
            const QString id = QString::fromLatin1(choice.id);
            QCOMPARE(valueId(field, id.toUpper()), id);
            for (const QString &language : { u"zh"_s, u"ko"_s, u"en"_s }) {
                const QString word = app::transfer::valueWord(app::transfer::fieldId(field), id, language);
                QVERIFY(word.isEmpty() ? id == "none"_L1 : valueId(field, word) == id);
            }
        }
    QCOMPARE(valueId(Field::Category, u"visitor"_s), QString());
    QCOMPARE(valueId(Field::Honorific, u"女士"_s), u"female"_s);
    QCOMPARE(valueId(Field::Name, u"guest"_s), QString());
}

void ImportTest::guardedCells_comeBackUnchanged()
{
    imported("name,title,phone\n王伟,'=HYPERLINK(1),+86 100 0000 0001\n李丽,''=x,\n赵强,'t Hooft,\n");
    const QList<Participant> all = everybody();
    QCOMPARE(all[0].post.title.texts(), QStringList{ u"=HYPERLINK(1)"_s });
    QCOMPARE(all[0].person.phone, u"+86 100 0000 0001"_s);
    QCOMPARE(all[1].post.title.texts(), QStringList{ u"'=x"_s });
    QCOMPARE(all[2].post.title.texts(), QStringList{ u"'t Hooft"_s });
}

int main(int argc, char **argv)
{
    ImportTest test(tests::engineFrom(argc, argv));
    const QCoreApplication application(argc, argv);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importpeople.moc"
