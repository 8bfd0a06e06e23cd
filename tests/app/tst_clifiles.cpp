// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line does with the files that it is given, and how it tells what it can be asked for.

#include "tests/app/clidesk.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using db::Engine;
using namespace tests::cli;

class CliFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void data_areNotWrittenOver();
    void damagedFile_isNotWrittenTo();
    void choices_areTold();
    void listsThatCannotBeRead_sayWhatToDo();
};

void CliFilesTest::data_areNotWrittenOver()
{
    Desk desk(Engine::Sqlite);
    desk.withSample();
    const QString list = desk.file(u"people.csv"_s);
    const QString link = desk.file(u"link.csv"_s);
    write(list, "name\nZhao Early\n");
    QVERIFY(QFile::link(desk.location(), link));
    const QByteArray before = bytesOf(desk.location());
    const QList<QStringList> commands{ { u"export"_s, u"attendees"_s, u"-o"_s, desk.location() },
                                       { u"export"_s, u"attendees"_s, u"-o"_s, link },
                                       { u"import"_s, u"people"_s, list, u"--dry-run"_s, u"--problems"_s, link },
                                       { u"import"_s, u"people"_s, list, u"--problems"_s, desk.location() },
                                       { u"import"_s, u"people"_s, list, u"--dry-run"_s, u"--problems"_s, list } };
    for (const QStringList &command : commands) {
        const Answer answer = desk(command);
        QVERIFY2(answer.code == 1 && answer.err.count('\n') == 1, answer.err.constData());
    }
    QCOMPARE(bytesOf(desk.location()), before);
    QCOMPARE(bytesOf(list), QByteArray("name\nZhao Early\n"));
    QCOMPARE(desk.people(), 140);
}

void CliFilesTest::damagedFile_isNotWrittenTo()
{
    Desk desk(Engine::Sqlite);
    desk.withSample();
    QByteArray bytes = bytesOf(desk.location());
    bytes.replace(bytes.size() / 4096 / 2 * 4096, 4096, QByteArray(4096, '\0'));
    write(desk.location(), bytes);
    const QString list = desk.file(u"people.csv"_s);
    write(list, "name\nZhao Early\n");
    const Answer answer = desk({ u"import"_s, u"people"_s, list });
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.startsWith(QFileInfo(desk.location()).fileName().toUtf8()), answer.err.constData());
    QCOMPARE(answer.out, QByteArray());
}

void CliFilesTest::choices_areTold()
{
    const QByteArray help = cli({ u"export"_s, u"--help"_s }).out.simplified();
    for (const char *word : { "stroke", "pinyin", "arrival", "headings=label|field", "scope=public|internal" })
        QVERIFY2(help.contains(word), help.constData());
    const QJsonArray reports = cli({ u"reports"_s, u"--json"_s }).rows();
    QVERIFY(reports[0][u"orders"].toArray().contains(u"stroke"_s));
    QVERIFY(reports[0][u"parameters"].toArray().contains(u"headings=label|field"_s));
    QCOMPARE(reports[1][u"orders"].toArray(), QJsonArray());
    Desk desk(Engine::Sqlite);
    desk.withSample();
    QVERIFY(desk({ u"export"_s, u"attendees"_s, u"--sort"_s, u"beauty"_s }).err.contains("stroke, pinyin"));
    QVERIFY(desk({ u"export"_s, u"attendees"_s, u"--param"_s, u"colour=red"_s }).err.contains("headings, columns"));
    QCOMPARE(desk({ u"export"_s, u"agenda"_s, u"--param"_s, u"languages="_s }).code, 2);
    QVERIFY(desk({ u"export"_s, u"agenda"_s, u"-o"_s, u"-"_s }).out.startsWith("%PDF-"));
}

void CliFilesTest::listsThatCannotBeRead_sayWhatToDo()
{
    Desk desk(Engine::Sqlite);
    desk.withSample();
    const QString path = desk.file(u"list.xlsx"_s);
    write(path, QByteArray("PK\x03\x04\x14\0", 6) + QByteArray(64, '\0'));
    QVERIFY(desk({ u"import"_s, u"people"_s, path }).err.contains("workbook"));
    const Answer sheet = desk({ u"import"_s, u"people"_s, path, u"--sheet"_s, u"A"_s });
    QCOMPARE(sheet.code, 2);
    QVERIFY(sheet.err.contains("workbook"));
    write(path, "name\n\xCD\xF5\n");
    const Answer other = desk({ u"import"_s, u"people"_s, path });
    QCOMPARE(other.code, 1);
    QVERIFY2(other.err.contains("--encoding") && other.err.contains("gb18030"), other.err.constData());
    const Answer folder = desk({ u"import"_s, u"people"_s, QFileInfo(path).path() });
    QCOMPARE(folder.code, 1);
    QVERIFY2(folder.err.contains("folder"), folder.err.constData());
    QVERIFY(desk({ u"find"_s, u"xyzzy"_s }).err.contains("Nobody"));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    CliFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clifiles.moc"
