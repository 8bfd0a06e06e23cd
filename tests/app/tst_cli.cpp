// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line on either engine: in process, and as the real program.

#include "tests/app/clidesk.h"

#include "app/cli/cli.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using db::Engine;
using tests::TestDatabase;
using namespace tests::cli;

class CliTest : public QObject
{
    Q_OBJECT

public:
    explicit CliTest(Engine engine) : m_engine(engine) {}

private slots:
    void initTestCase();
    void wrongUsage_isTwoAndOneSentence_data();
    void wrongUsage_isTwoAndOneSentence();
    void help_namesEveryCommand();
    void globalOptions_standAnywhere();
    void new_makesAConference();
    void new_refusesWhatIsThere();
    void new_makesNothingOutOfWrongDays();
    void unusableDatabase_isThree();
    void readOnlyCommands_leaveTheFileAlone();
    void conferences_areListed();
    void conference_mayBeLeftOutWhenThereIsOne();
    void export_isTheSameInAFile();
    void unwritableOut_fails();
    void import_isOneUndo();
    void exportInAnotherEncoding_comesBack();
    void faultyRows_areLeftOutAndListed();
    void strictImport_isAllOrNothing();
    void dryRun_changesNothing();
    void mappedHeadings_areRead();
    void exportedIds_areImportedAsTheSame();
    void find_listsWhoIsMeant();
    void noHit_isEmptyAndDone();
    void limitOnFiles_isSaid();
    void fields_areThoseOfTheList();
    void undoneAndRedone_isToldByTitle();
    void check_findsSoundDataSound();
    void damage_isOne();
    void problems_nameBothOfTwoAlike();
    void backup_restores();
    void longList_isBackedUpFirst();
    void language_isOfHeadingsAndWords();
    void errors_areObjectsInJson();
    void controlsInsideValues_becomeBlanks();

private:
    Engine m_engine;
};

void CliTest::initTestCase()
{
    QVERIFY2(QFile::exists(program()), qPrintable(program()));
    qunsetenv("HUITONG_DB");
}

void CliTest::wrongUsage_isTwoAndOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{ u"dance"_s };
    QTest::newRow("unknown option") << QStringList{ u"conferences"_s, u"--colour"_s };
    QTest::newRow("option of another command") << QStringList{ u"conferences"_s, u"--strict"_s };
    QTest::newRow("option without its value") << QStringList{ u"conferences"_s, u"--desk"_s };
    QTest::newRow("unknown language") << QStringList{ u"--lang"_s, u"la"_s, u"conferences"_s };
    QTest::newRow("too much") << QStringList{ u"conferences"_s, u"all"_s };
    QTest::newRow("too little") << QStringList{ u"export"_s };
    QTest::newRow("unknown sample") << QStringList{ u"sample"_s, u"atlantis"_s, u"/nowhere/x.huitong"_s };
    QTest::newRow("unknown report") << QStringList{ u"export"_s, u"poem"_s };
    QTest::newRow("unknown format") << QStringList{ u"export"_s, u"attendees"_s, u"--format"_s, u"stone"_s };
    QTest::newRow("format not of the report") << QStringList{ u"export"_s, u"agenda"_s, u"--format"_s, u"csv"_s };
    QTest::newRow("ending not of the report") << QStringList{ u"export"_s, u"attendees"_s, u"-o"_s, u"/tmp/a.docx"_s };
    QTest::newRow("unknown order") << QStringList{ u"export"_s, u"attendees"_s, u"--sort"_s, u"beauty"_s };
    QTest::newRow("unknown parameter") << QStringList{ u"export"_s, u"attendees"_s, u"--param"_s, u"colour=red"_s };
    QTest::newRow("unknown value") << QStringList{ u"export"_s, u"attendees"_s, u"--param"_s, u"headings=runes"_s };
    QTest::newRow("unknown column") << QStringList{ u"export"_s, u"attendees"_s, u"--param"_s, u"columns=name,shoe"_s };
    QTest::newRow("parameter without value") << QStringList{ u"export"_s, u"attendees"_s, u"--param"_s, u"headings"_s };
    QTest::newRow("unknown kind") << QStringList{ u"import"_s, u"ships"_s, u"list.csv"_s };
    QTest::newRow("unknown encoding") << QStringList{ u"import"_s, u"people"_s, u"list.csv"_s, u"--encoding"_s, u"latin-9"_s };
    QTest::newRow("unknown match") << QStringList{ u"import"_s, u"people"_s, u"list.csv"_s, u"--match"_s, u"burn"_s };
    QTest::newRow("mapping to no field") << QStringList{ u"import"_s, u"people"_s, u"list.csv"_s, u"--map"_s, u"A=shoe"_s };
    QTest::newRow("limit zero") << QStringList{ u"find"_s, u"x"_s, u"--limit"_s, u"0"_s };
    QTest::newRow("change without number") << QStringList{ u"undo"_s, u"yesterday"_s };
    QTest::newRow("password in the address") << QStringList{ u"new"_s, u"postgresql://u:secret@h/d"_s };
}

void CliTest::wrongUsage_isTwoAndOneSentence()
{
    static Desk desk(Engine::Sqlite);
    if (!QFile::exists(desk.location()))
        desk.withSample();
    QFETCH(QStringList, arguments);
    const Answer answer = desk(arguments);
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY(answer.err.size() > 10);
}

void CliTest::help_namesEveryCommand()
{
    const Answer help = cli({ u"--help"_s });
    QCOMPARE(help.code, 0);
    for (const char *command : { "new", "sample", "conferences", "reports", "fields", "import", "export", "find", "check",
                                 "problems", "backup", "backups", "restore", "history", "undo", "redo", "demo" })
        QVERIFY2(help.out.contains(QByteArray("\n  ") + command + ' '), command);
    const Answer one = cli({ u"import"_s, u"-h"_s });
    QCOMPARE(one.code, 0);
    QVERIFY(one.out.contains("--dry-run"));
    QVERIFY(one.out.contains("KIND FILE"));
    QCOMPARE(cli({ u"--version"_s }).out, QByteArray("huitong-cli ") + HUITONG_VERSION + '\n');
}

void CliTest::globalOptions_standAnywhere()
{
    Desk desk(m_engine);
    desk.withSample();
    const QString at = desk.location();
    const Answer before = cli({ u"--json"_s, u"--db"_s, at, u"--lang=ko"_s, u"conferences"_s });
    const Answer after = cli({ u"conferences"_s, u"--lang"_s, u"ko"_s, u"--db"_s, at, u"--json"_s });
    QCOMPARE(before.code, 0);
    QCOMPARE(before.rows().size(), 2);
    QCOMPARE(after.out, before.out);
}

void CliTest::new_makesAConference()
{
    const Desk desk(m_engine);
    const Answer made = desk({ u"new"_s, desk.location(), u"--conference"_s, u"autumn-2026"_s, u"--title"_s, u"Autumn fair"_s, u"--from"_s,
                               u"2026-10-01"_s, u"--to"_s, u"2026-10-03"_s, u"--zone"_s, u"Asia/Seoul"_s });
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.code, 0);
    const QJsonObject listed = desk({ u"conferences"_s, u"--json"_s }).rows().first().toObject();
    QCOMPARE(listed, (QJsonObject{ { u"code"_s, u"autumn-2026"_s }, { u"title"_s, u"Autumn fair"_s }, { u"first_day"_s, u"2026-10-01"_s },
                                   { u"last_day"_s, u"2026-10-03"_s }, { u"zone"_s, u"Asia/Seoul"_s }, { u"attendees"_s, 0 } }));
}

void CliTest::new_refusesWhatIsThere()
{
    Desk desk(m_engine);
    desk.withSample();
    const QByteArray before = bytesOf(desk.location());
    const Answer refused = desk({ u"new"_s, desk.location() });
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.err.count('\n'), 1);
    QCOMPARE(bytesOf(desk.location()), before);
    QCOMPARE(desk.people(), 140);
    QCOMPARE(cli({ u"sample"_s, u"changchun-2020"_s, desk.location() }).code, 1);
}

void CliTest::new_makesNothingOutOfWrongDays()
{
    const Desk desk(Engine::Sqlite);
    const QStringList start{ u"new"_s, desk.location(), u"--conference"_s, u"x"_s };
    QCOMPARE(desk(start + QStringList{ u"--from"_s, u"2026-02-30"_s }).code, 2);
    QCOMPARE(desk(start + QStringList{ u"--from"_s, u"2026-03-02"_s, u"--to"_s, u"2026-03-01"_s }).code, 2);
    QCOMPARE(desk(start + QStringList{ u"--zone"_s, u"Moon/Tranquillity"_s }).code, 2);
    QCOMPARE(desk({ u"new"_s, desk.location(), u"--title"_s, u"Nothing"_s }).code, 2);
    QVERIFY(!QFile::exists(desk.location()));
    QCOMPARE(desk(start).code, 0);
}

void CliTest::unusableDatabase_isThree()
{
    Desk desk(Engine::Sqlite);
    QCOMPARE(desk({ u"conferences"_s }).code, 3);
    QCOMPARE(cli({ u"conferences"_s }).code, 2);
    desk.withSample();
    QByteArray newer = bytesOf(desk.location());
    newer[63] = 99;
    const QString path = desk.file(u"newer.huitong"_s);
    write(path, newer);
    write(desk.file(u"text.huitong"_s), QByteArray(4096, 'x'));
    for (const QString &name : { path, desk.file(u"text.huitong"_s), desk.file(u"missing.huitong"_s) })
        for (const QStringList &command : { QStringList{ u"conferences"_s }, { u"check"_s }, { u"undo"_s }, { u"backup"_s, desk.file(u"out"_s) } })
            QCOMPARE(cli(QStringList{ u"--db"_s, name } + command).code, 3);
    QCOMPARE(bytesOf(path), newer);

    const auto really = std::exchange(db::isOnNetworkDisk, [](const QString &) { return true; });
    const Answer reading = desk({ u"conferences"_s });
    const Answer writing = desk({ u"undo"_s });
    db::isOnNetworkDisk = really;
    QCOMPARE(reading.code, 0);
    QCOMPARE(writing.code, 3);
    QVERIFY(writing.err.contains("PostgreSQL"));
}

void CliTest::readOnlyCommands_leaveTheFileAlone()
{
    Desk desk(Engine::Sqlite);
    desk.withSample();
    const QByteArray before = bytesOf(desk.location());
    for (const QStringList &command : { QStringList{ u"conferences"_s }, { u"check"_s }, { u"problems"_s }, { u"history"_s }, { u"find"_s, u"kim"_s },
                                        { u"export"_s, u"attendees"_s } })
        QCOMPARE(desk(command).code, 0);
    QCOMPARE(bytesOf(desk.location()), before);
}

void CliTest::conferences_areListed()
{
    Desk desk(m_engine);
    desk.withSample();
    const QList<QByteArray> lines = desk({ u"conferences"_s }).out.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], "Code\tTitle\tFirst day\tLast day\tTime zone\tAttendees");
    QVERIFY(lines[1].startsWith("changchun-2020\tGlobal Promotion Conference"));
    QVERIFY(lines[1].endsWith("\t2020-09-03\t2020-09-03\tAsia/Shanghai\t140"));
    QVERIFY(lines[2].startsWith("ciftis-2020\t"));
}

void CliTest::conference_mayBeLeftOutWhenThereIsOne()
{
    Desk desk(m_engine);
    desk.withSample();
    QCOMPARE(desk({ u"find"_s, u"140"_s }).code, 0);
    QCOMPARE(desk({ u"find"_s, u"140"_s, u"--conference"_s, u"nowhere"_s }).code, 1);
    const Desk empty(m_engine);
    QCOMPARE(empty({ u"new"_s, empty.location() }).code, 0);
    QCOMPARE(empty({ u"find"_s, u"x"_s }).code, 1);
    auto store = db::Store::open(*db::Location::parse(empty.location()), { u"desk B"_s, {} });
    QVERIFY(store);
    tests::someConference(**store, u"spring"_s);
    QCOMPARE(empty({ u"find"_s, u"x"_s }).code, 0);
    tests::someConference(**store, u"autumn"_s);
    const Answer several = empty({ u"find"_s, u"x"_s });
    QCOMPARE(several.code, 2);
    QVERIFY2(several.err.contains("autumn, spring"), several.err.constData());
}

void CliTest::export_isTheSameInAFile()
{
    Desk desk(m_engine);
    desk.withSample();
    const QString path = desk.file(u"list.csv"_s);
    const QStringList command{ u"export"_s, u"attendees"_s, u"--sort"_s, u"korean"_s };
    const Answer printed = desk(command);
    const Answer written = desk(command + QStringList{ u"-o"_s, path });
    QCOMPARE(printed.code, 0);
    QCOMPARE(written.code, 0);
    QCOMPARE(written.out, QByteArray());
    QCOMPARE(bytesOf(path), printed.out);
    QCOMPARE(printed.out.count("\r\n"), 141);
    QVERIFY(desk({ u"export"_s, u"agenda"_s }).out.startsWith("%PDF-"));
    QCOMPARE(desk({ u"export"_s, u"attendees"_s, u"-o"_s, desk.file(u"list.pdf"_s) }).code, 0);
    QVERIFY(bytesOf(desk.file(u"list.pdf"_s)).startsWith("%PDF-"));
    QCOMPARE(desk({ u"export"_s, u"attendees"_s, u"--format"_s, u"csv"_s, u"-o"_s, desk.file(u"list.pdf"_s) }).code, 0);
    QVERIFY(!bytesOf(desk.file(u"list.pdf"_s)).startsWith("%PDF-"));
}

void CliTest::unwritableOut_fails()
{
    Desk desk(m_engine);
    desk.withSample();
    QCOMPARE(desk({ u"export"_s, u"attendees"_s, u"-o"_s, desk.file(u"no/list.csv"_s) }).code, 1);
    QCOMPARE(desk({ u"export"_s, u"attendees"_s, u"-o"_s, desk.file(u""_s) }).code, 1);
    QCOMPARE(desk({ u"backup"_s, desk.file(u"no/copy.huitong"_s) }).code, 1);
    write(desk.file(u"people.csv"_s), "name\nZhao Early\n");
    QCOMPARE(desk({ u"import"_s, u"people"_s, desk.file(u"people.csv"_s), u"--problems"_s, desk.file(u"no/p.csv"_s) }).code, 1);
    QCOMPARE(desk.people(), 140);
}

void CliTest::exportInAnotherEncoding_comesBack()
{
    Desk desk(m_engine);
    desk.withSample();
    const QString path = desk.file(u"list.csv"_s);
    const Answer exported = desk({ u"export"_s, u"attendees"_s, u"--param"_s, u"encoding=gb18030"_s, u"-o"_s, path });
    QCOMPARE(exported.code, 0);
    const QStringList command{ u"import"_s, u"people"_s, path, u"--json"_s };
    QCOMPARE(desk(command).code, 1); // it is not UTF-8
    const QJsonObject back = desk(command + QStringList{ u"--encoding"_s, u"gb18030"_s }).object();
    QCOMPARE(back[u"same"_s].toInt(), 140);
    QCOMPARE(back[u"new"_s].toInt() + back[u"changed"_s].toInt() + back[u"skipped"_s].toInt(), 0);
}

void CliTest::import_isOneUndo()
{
    Desk desk(m_engine);
    desk.withSample();
    const QString path = desk.file(u"people.csv"_s);
    write(path, "姓名,单位,职务,类别\r\n赵新来,北方公司,经理,代表\r\n钱晚到,北方公司,主任,嘉宾\r\n");
    const Answer imported = desk({ u"import"_s, u"people"_s, path, u"--json"_s });
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.object(), (QJsonObject{ { u"new"_s, 2 }, { u"changed"_s, 0 }, { u"same"_s, 0 }, { u"skipped"_s, 0 }, { u"problems"_s, QJsonArray() } }));
    QCOMPARE(desk.people(), 142);
    QCOMPARE(desk({ u"undo"_s }).code, 0);
    QCOMPARE(desk.people(), 140);
    QCOMPARE(desk({ u"redo"_s }).code, 0);
    QCOMPARE(desk.people(), 142);
    const Answer again = desk({ u"import"_s, u"people"_s, path });
    QCOMPARE(again.out, "New\tChanged\tSame\tSkipped\n0\t0\t2\t0\n");
    QCOMPARE(desk({ u"import"_s, u"people"_s, desk.file(u"missing.csv"_s) }).code, 1);
}

void CliTest::faultyRows_areLeftOutAndListed()
{
    Desk desk(m_engine);
    desk.withSample();
    const QString path = desk.file(u"people.csv"_s);
    const QString problems = desk.file(u"problems.csv"_s);
    write(path, "name,email\nZhao Good,good@example.com\nQian Bad,=nobody\n");
    const Answer imported = desk({ u"import"_s, u"people"_s, path, u"--problems"_s, problems, u"--json"_s });
    QCOMPARE(imported.code, 1);
    QCOMPARE(imported.object()[u"new"].toInt(), 1);
    const QJsonObject problem = imported.object()[u"problems"].toArray().first().toObject();
    QCOMPARE(problem[u"row"].toInt(), 3);
    QCOMPARE(problem[u"field"].toString(), u"email"_s);
    QCOMPARE(problem[u"value"].toString(), u"=nobody"_s);
    QVERIFY(bytesOf(problems).startsWith("row,column,field,value,problem\r\n3,email,email,'=nobody,"));
    QCOMPARE(desk.people(), 141);
}

void CliTest::strictImport_isAllOrNothing()
{
    Desk desk(m_engine);
    desk.withSample();
    const QString path = desk.file(u"people.csv"_s);
    write(path, "name,email\nZhao Good,good@example.com\nQian Bad,nobody\nSun Worse,no one\n");
    const Answer refused = desk({ u"import"_s, u"people"_s, path, u"--strict"_s, u"--json"_s });
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.object()[u"new"].toInt(), 0);
    QCOMPARE(refused.object()[u"skipped"].toInt(), 3);
    QCOMPARE(refused.object()[u"problems"].toArray().size(), 2);
    QCOMPARE(desk.people(), 140);
    write(path, "name,email\nZhao Good,good@example.com\n");
    QCOMPARE(desk({ u"import"_s, u"people"_s, path, u"--strict"_s }).code, 0);
    QCOMPARE(desk.people(), 141);
}

void CliTest::dryRun_changesNothing()
{
    Desk desk(m_engine);
    desk.withSample();
    const QString path = desk.file(u"people.csv"_s);
    write(path, "name\nZhao Early\n");
    const Answer tried = desk({ u"import"_s, u"people"_s, path, u"--dry-run"_s, u"--json"_s });
    QCOMPARE(tried.code, 0);
    QCOMPARE(tried.object()[u"new"].toInt(), 1);
    QCOMPARE(desk.people(), 140);
    QCOMPARE(desk({ u"history"_s, u"--json"_s }).rows().size(), 1);
}

void CliTest::mappedHeadings_areRead()
{
    Desk desk(m_engine);
    desk.withSample();
    const QString path = desk.file(u"people.csv"_s);
    write(path, "Who = who,House\nZhao Early,North Works\n");
    const Answer imported = desk({ u"import"_s, u"people"_s, path, u"--map"_s, u"Who = who=name"_s, u"--map"_s, u"House=organisation"_s });
    QCOMPARE(imported.err, QByteArray());
    QCOMPARE(imported.code, 0);
    const QJsonArray found = desk({ u"find"_s, u"North Works"_s, u"--json"_s }).rows();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()[u"organisation"].toString(), u"North Works"_s);
}

void CliTest::exportedIds_areImportedAsTheSame()
{
    Desk desk(m_engine);
    desk.withSample();
    const QString path = desk.file(u"list.csv"_s);
    for (const QStringList &headings : { QStringList{}, QStringList{ u"--param"_s, u"headings=field"_s } }) {
        QCOMPARE(desk(QStringList{ u"export"_s, u"attendees"_s, u"-o"_s, path } + headings).code, 0);
        const QJsonObject imported = desk({ u"import"_s, u"people"_s, path, u"--json"_s }).object();
        QCOMPARE(imported[u"same"].toInt(), 140);
        QCOMPARE(imported[u"problems"].toArray(), QJsonArray());
    }
}

void CliTest::find_listsWhoIsMeant()
{
    Desk desk(m_engine);
    desk.withSample();
    const QJsonArray found = desk({ u"find"_s, u"ㄹㅈㅎ"_s, u"--json"_s }).rows();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject(), (QJsonObject{ { u"number"_s, 1 }, { u"name"_s, u"류진혁"_s }, { u"name_latin"_s, u"RYU Jin-hyeok"_s },
                                                     { u"organisation"_s, u"Embassy of the Republic of Korea in the People's Republic of China"_s },
                                                     { u"category"_s, u"guest"_s }, { u"status"_s, u"confirmed"_s } }));
    QCOMPARE(desk({ u"find"_s, u"wang"_s, u"--limit"_s, u"2"_s, u"--json"_s }).rows().size(), 2);
}

void CliTest::limitOnFiles_isSaid()
{
    Desk desk(m_engine);
    desk.withSample();
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit limit{ 1024, 1024 };
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(program(), { u"--db"_s, desk.location(), u"export"_s, u"attendees"_s, u"-o"_s, desk.file(u"list.csv"_s) });
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(process.exitCode() != 0);
    const QByteArray sentence = process.readAllStandardError(); // a SQLite file cannot even be opened then
    QVERIFY2(m_engine == Engine::Sqlite ? sentence.contains("disk") : sentence.contains("larger"), sentence.constData());
    QVERIFY(!QFile::exists(desk.file(u"list.csv"_s)));
}

void CliTest::noHit_isEmptyAndDone()
{
    Desk desk(m_engine);
    desk.withSample();
    const Answer none = desk({ u"find"_s, u"xyzzy"_s });
    QCOMPARE(none.code, 0);
    QCOMPARE(none.out, QByteArray());
    QCOMPARE(desk({ u"find"_s, u"xyzzy"_s, u"--json"_s }).out, "[]\n");
}

void CliTest::fields_areThoseOfTheList()
{
    Desk desk(Engine::Sqlite);
    desk.withSample();
    QStringList ids;
    for (const QJsonValue &field : desk({ u"fields"_s, u"people"_s, u"--json"_s }).rows())
        ids += field[u"id"].toString();
    const QByteArray headings = desk({ u"export"_s, u"attendees"_s, u"--param"_s, u"headings=field"_s }).out.split('\r').first();
    QCOMPARE(ids.join(u','), QString::fromUtf8(headings));
    QVERIFY(cli({ u"fields"_s, u"people"_s, u"--lang"_s, u"zh"_s }).out.contains("\nname\t姓名\t文字"));
    QVERIFY(cli({ u"reports"_s }).out.contains("\nattendees\t"));
}

void CliTest::undoneAndRedone_isToldByTitle()
{
    Desk desk(m_engine);
    desk.withSample();
    QCOMPARE(desk({ u"undo"_s }).code, 1); // the sample was made at another desk
    const QString path = desk.file(u"people.csv"_s);
    write(path, "name\nZhao Early\n");
    QCOMPARE(desk({ u"import"_s, u"people"_s, path, u"--who"_s, u"Wen"_s }).code, 0);
    const QJsonObject set = desk({ u"history"_s, u"--json"_s }).rows().first().toObject();
    QCOMPARE(set[u"who"].toString(), u"Wen"_s);
    QCOMPARE(set[u"desk"].toString(), u"desk A"_s);
    QCOMPARE(set[u"kind"].toString(), u"edit"_s);
    QCOMPARE(set[u"title"].toString(), u"Import people.csv"_s);
    const Answer undone = desk({ u"undo"_s, QString::number(set[u"id"].toInteger()), u"--json"_s });
    QCOMPARE(undone.code, 0);
    QCOMPARE(undone.object()[u"title"].toString(), u"Import people.csv"_s);
    QVERIFY(desk({ u"redo"_s }).out.endsWith("\tImport people.csv\n"));
    QCOMPARE(desk({ u"redo"_s }).code, 1);
    QCOMPARE(desk({ u"undo"_s, QString::number(set[u"id"].toInteger()) }).code, 0);
    QVERIFY(desk({ u"redo"_s }).code == 0);
    QCOMPARE(desk({ u"history"_s, u"--limit"_s, u"2"_s, u"--json"_s }).rows().size(), 2);
}

void CliTest::check_findsSoundDataSound()
{
    Desk desk(m_engine);
    desk.withSample();
    const Answer checked = desk({ u"check"_s, u"--json"_s });
    QCOMPARE(checked.code, 0);
    for (const QJsonValue &row : checked.rows())
        QCOMPARE(row[u"kind"].toString(), u"warning"_s);
}

void CliTest::damage_isOne()
{
    Desk desk(Engine::Sqlite);
    desk.withSample();
    QByteArray bytes = bytesOf(desk.location());
    write(desk.location(), bytes.replace(bytes.size() / 4096 / 2 * 4096, 4096, QByteArray(4096, '\0')));
    const Answer checked = desk({ u"check"_s });
    QCOMPARE(checked.code, 1);
    QVERIFY(checked.out.startsWith("Kind\tWhat\nDamage\t"));
}

void CliTest::problems_nameBothOfTwoAlike()
{
    Desk desk(m_engine);
    desk.withSample();
    const auto pairs = [&] {
        QStringList found;
        for (const QJsonValue &row : desk({ u"problems"_s, u"--json"_s }).rows())
            if (row[u"kind"] == u"duplicate_person"_s)
                found += row[u"what"].toString();
        return found;
    };
    const qsizetype before = pairs().size();
    const QString path = desk.file(u"people.csv"_s);
    write(path, "name,organisation,status\nZhao Early,North Works,confirmed\n");
    for (int i = 0; i < 2; ++i)
        QCOMPARE(desk({ u"import"_s, u"people"_s, path, u"--match"_s, u"add"_s }).code, 0);
    QCOMPARE(pairs().size(), before + 1);
    QVERIFY(pairs().join(u' ').contains(u"(141)"_s));
    const Answer all = desk({ u"problems"_s });
    QCOMPARE(all.code, 0);
    QVERIFY(all.out.contains("\t") && all.out.startsWith("Kind\tWhat\tWhere\n"));
    QVERIFY(all.out.contains("Title missing\t"));
}

void CliTest::backup_restores()
{
    Desk desk(m_engine);
    desk.withSample();
    const Desk other(m_engine);
    const QString copy = desk.file(u"copy.huitong"_s);
    QCOMPARE(desk({ u"backup"_s, copy }).code, 0);
    QCOMPARE(desk({ u"backup"_s, copy }).code, 1);
    QCOMPARE(desk({ u"restore"_s, copy, other.location() }).code, 0);
    QCOMPARE(desk({ u"restore"_s, copy, other.location() }).code, 1);
    QCOMPARE(desk({ u"restore"_s, desk.file(u"missing.huitong"_s), other.file(u"x.huitong"_s) }).code, 3);
    const QStringList list{ u"export"_s, u"attendees"_s };
    QCOMPARE(other(list).out, desk(list).out);
    QCOMPARE(cli({ u"--db"_s, copy, u"--lang"_s, u"en"_s, u"export"_s, u"attendees"_s }).out, desk(list).out);
}

void CliTest::longList_isBackedUpFirst()
{
    Desk desk(m_engine);
    desk.withSample();
    qputenv("HUITONG_BACKUPS", desk.file(u"backups"_s).toUtf8());
    write(desk.file(u"short.csv"_s), "name\n" + QByteArray("A\n").repeated(10));
    write(desk.file(u"long.csv"_s), "name\n" + QByteArray("B\n").repeated(1001));
    desk({ u"import"_s, u"people"_s, desk.file(u"short.csv"_s) });
    QCOMPARE(desk({ u"backups"_s, u"--json"_s }).rows().size(), 0);
    desk({ u"import"_s, u"people"_s, desk.file(u"long.csv"_s) });
    const QJsonArray backups = desk({ u"backups"_s, u"--json"_s }).rows();
    QCOMPARE(backups.size(), 1);
    const QString restored = desk.file(u"restored.huitong"_s);
    QCOMPARE(desk({ u"restore"_s, backups[0][u"path"].toString(), restored }).code, 0);
    qputenv("HUITONG_BACKUPS", {});
}

void CliTest::language_isOfHeadingsAndWords()
{
    Desk desk(m_engine);
    desk.withSample();
    QVERIFY(desk({ u"find"_s, u"류진혁"_s, u"--lang"_s, u"zh"_s }).out.startsWith("编号\t姓名\t"));
    QVERIFY(desk({ u"find"_s, u"류진혁"_s, u"--lang"_s, u"ko"_s }).out.contains("주중국 대한민국 대사관"));
    qputenv("LC_ALL", "ko_KR.UTF-8");
    const QByteArray byLocale = cli({ u"--db"_s, desk.location(), u"find"_s, u"류진혁"_s }).out;
    qputenv("LC_ALL", "C.UTF-8");
    QCOMPARE(byLocale, desk({ u"find"_s, u"류진혁"_s, u"--lang"_s, u"ko"_s }).out);
}

void CliTest::errors_areObjectsInJson()
{
    Desk desk(m_engine);
    desk.withSample();
    const Answer missing = desk({ u"find"_s, u"x"_s, u"--conference"_s, u"nowhere"_s, u"--json"_s });
    QCOMPARE(missing.code, 1);
    QCOMPARE(missing.out, QByteArray());
    QCOMPARE(missing.error()[u"kind"].toString(), u"NotFound"_s);
    QVERIFY(missing.error()[u"text"].toString().contains(u"nowhere"_s));
    const Answer unknown = desk({ u"dance"_s, u"--json"_s });
    QCOMPARE(unknown.code, 2);
    QCOMPARE(unknown.error()[u"kind"].toString(), u"Invalid"_s);
}

void CliTest::controlsInsideValues_becomeBlanks()
{
    const Desk desk(m_engine);
    QCOMPARE(desk({ u"new"_s, desk.location(), u"--conference"_s, u"x"_s, u"--title"_s, u"A\tB\nC\u001b[31m"_s, u"--from"_s, u"2026-01-01"_s }).code, 0);
    QVERIFY(desk({ u"conferences"_s }).out.contains("\tA B C [31m\t"));
    QCOMPARE(desk({ u"conferences"_s, u"--json"_s }).rows().first()[u"title"].toString(), u"A\tB\nC\u001b[31m"_s);
}

int main(int argc, char **argv)
{
    const Engine engine = tests::engineFrom(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    CliTest test(engine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cli.moc"
