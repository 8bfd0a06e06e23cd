// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as the real program, on either engine.

#include "tests/app/clidesk.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using db::Engine;
using namespace tests::cli;

class CliProcessTest : public QObject
{
    Q_OBJECT

public:
    explicit CliProcessTest(Engine engine) : m_engine(engine) {}

private slots:
    void demo_writesEveryPaper();
    void process_answersTheSame();
    void interruptedImport_changesNothing();

private:
    Engine m_engine;
};

void CliProcessTest::demo_writesEveryPaper()
{
    if (m_engine != Engine::Sqlite)
        QSKIP("the demonstration brings its own file");
    const Desk desk(m_engine);
    const Answer done = process({ u"demo"_s, desk.file(u"new/demo"_s), u"--json"_s }, { u"LC_ALL=C.UTF-8"_s });
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.code, 0);
    const QDir folder(desk.file(u"new/demo"_s));
    QCOMPARE(done.rows().size(), folder.entryList(QDir::Files).size());
    for (const QString &name : { u"agenda-zh.pdf"_s, u"agenda-ko.pdf"_s, u"agenda-en.pdf"_s })
        QVERIFY2(bytesOf(folder.filePath(name)).startsWith("%PDF-"), qPrintable(name));
    QVERIFY(bytesOf(folder.filePath(u"attendees.csv"_s)).startsWith("\xEF\xBB\xBF编号,姓名,"));
}

void CliProcessTest::process_answersTheSame()
{
    Desk desk(m_engine);
    desk.withSample();
    const QString variable = u"HUITONG_DB="_s + desk.location();
    const Answer list = process({ u"export"_s, u"attendees"_s, u"--lang"_s, u"zh"_s }, { variable });
    QCOMPARE(list.code, 0);
    QCOMPARE(list.err, QByteArray());
    QCOMPARE(list.out, desk({ u"export"_s, u"attendees"_s, u"--lang"_s, u"zh"_s }).out);
    const Answer found = process({ u"find"_s, u"류진혁"_s, u"--lang"_s, u"ko"_s }, { variable, u"LC_ALL=C"_s });
    QCOMPARE(found.err, QByteArray());
    QCOMPARE(found.out, desk({ u"find"_s, u"류진혁"_s, u"--lang"_s, u"ko"_s }).out);
    QCOMPARE(process({ u"dance"_s }).code, 2);
    QCOMPARE(process({ u"conferences"_s }, { u"HUITONG_DB=/nowhere/x.huitong"_s }).code, 3);
    QCOMPARE(process({ u"export"_s, u"agenda"_s, u"-o"_s, u"/dev/full"_s }, { variable }).code, 1);
}

void CliProcessTest::interruptedImport_changesNothing()
{
    Desk desk(m_engine);
    desk.withSample();
    const QString path = desk.file(u"people.csv"_s);
    QByteArray list = "name,phone\n";
    for (int i = 0; i < 200000; ++i)
        list += "Zhao Number" + QByteArray::number(i) + ",+86 100 " + QByteArray::number(10000000 + i) + '\n';
    write(path, list);
    QProcess process;
    process.start(program(), { u"--db"_s, desk.location(), u"--json"_s, u"import"_s, u"people"_s, path });
    QVERIFY(process.waitForStarted());
    QTest::qWait(1000); // it listens to the signal by then, and is far from done
    QCOMPARE(process.state(), QProcess::Running);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("\"Cancelled\""));
    QCOMPARE(desk.people(), 140);
}

int main(int argc, char **argv)
{
    const Engine engine = tests::engineFrom(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    CliProcessTest test(engine);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cliprocess.moc"
