// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as a process: two starts on one file, what a killed one leaves, and the log.

#include "db/store.h"
#include "ui/process/crashmarker.h"
#include "ui/process/log.h"
#include "ui/process/singleinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool touch(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void log_holdsNothingAboutPeople();
    void log_staysSmall();
    void log_isSharedByTwoPrograms();
    void cleanEnd_leavesNoMark();
    void secondStart_raisesTheFirst();
    void otherFile_opensInItsOwnProcess();
    void killedProcess_leavesNothingInTheWay();
    void crashedProgram_isNoticedByTheNext();
    void withoutADisplay_thatIsSaidInOneSentence();
    void help_isOurs_andNeedsNoDisplay();
    void wrongArguments_areSaidInOneSentence();

private:
    struct Answer
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Answer answer(const QStringList &arguments, const QString &platform = {});
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    [[nodiscard]] bool isOpened(const QString &path) const;
    QString newFile();

    QTemporaryDir m_folder;
    QString m_log;
    QString m_path;
    int m_files = 0;
};

void TestProcess::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &name : { u"data"_s, u"config"_s })
        QVERIFY(QDir(m_folder.path()).mkdir(name));
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"data"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"config"_s)));
    m_log = m_folder.filePath(u"data/Huitong/huitong/log/huitong.log"_s);
}

void TestProcess::init()
{
    m_path = newFile();
    const QString runtime = m_folder.filePath(u"run-%1"_s.arg(m_files));
    QVERIFY(QDir().mkdir(runtime));
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
    QFile::remove(m_log);
}

QString TestProcess::newFile()
{
    const QString path = m_folder.filePath(u"meeting-%1.huitong"_s.arg(++m_files));
    return db::Store::create({ db::Engine::Sqlite, path }, { u"desk A"_s, u"clerk"_s }) ? path : QString();
}

bool TestProcess::isOpened(const QString &path) const
{
    return contentOf(m_log).contains("opened " + QFileInfo(path).fileName().toUtf8());
}

std::unique_ptr<QProcess> TestProcess::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QDir(QCoreApplication::applicationDirPath()).filePath(u"huitong"_s),
                   QStringList{ u"--lang"_s, u"en"_s, u"--who"_s, u"clerk"_s, u"--desk"_s, u"desk A"_s } + arguments);
    return process->waitForStarted() ? std::move(process) : nullptr;
}

// What the program answers on a computer without a display.
TestProcess::Answer TestProcess::answer(const QStringList &arguments, const QString &platform)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
        environment.remove(name);
    if (!platform.isEmpty())
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    process.setProcessEnvironment(environment);
    process.start(QDir(QCoreApplication::applicationDirPath()).filePath(u"huitong"_s), arguments);
    const bool ended = process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit;
    return { ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError() };
}

void TestProcess::log_holdsNothingAboutPeople()
{
    using ui::process::fitForLog;
    QCOMPARE(fitForLog(u"huitong.files"_s, u"opened a.huitong"_s), u"opened a.huitong"_s);
    QVERIFY(!fitForLog(u"default"_s, u"QSqlQuery: value 'Kim' is wrong"_s).contains(u"Kim"_s));
    QVERIFY(!fitForLog(u"qt.sql.postgresql"_s, u"Key (name)=(Kim)"_s).contains(u"Kim"_s));
    QVERIFY(
        !fitForLog(u"default"_s, u"Cannot show \"Kim Min-su\" 김민수 /home/kim/files/list.csv"_s).contains(u"Kim"_s));
    QVERIFY(!fitForLog(u"default"_s, u"at /home/kim/files/list.csv"_s).contains(u"kim"_s));
    QVERIFY(!fitForLog(u"qt.gui"_s, u"no glyph for 王"_s).contains(u"王"_s));
    QVERIFY(fitForLog(u"qt.qpa.fonts"_s, u"Populating font took 200 ms"_s).contains(u"200 ms"_s));
}

void TestProcess::log_staysSmall()
{
    QTemporaryDir folder;
    ui::process::LogFile log(folder.path(), 1000);
    for (int i = 0; i < 200; ++i)
        log.write(QByteArray::number(i).rightJustified(49, '.') + '\n');
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             (QStringList{ u"huitong.log"_s, u"huitong.log.1"_s, u"huitong.log.2"_s }));
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files))
        QVERIFY(file.size() <= 1000);
    QVERIFY(contentOf(log.path()).endsWith("199\n"));
    QCOMPARE(contentOf(log.path() + u".1"_s).size(), 1000);
}

void TestProcess::log_isSharedByTwoPrograms()
{
    QTemporaryDir folder;
    ui::process::LogFile one(folder.path(), 1000);
    ui::process::LogFile two(folder.path(), 1000);
    for (int i = 0; i < 25; ++i) {
        one.write(QByteArray("one").rightJustified(39, '.') + '\n');
        two.write(QByteArray("two").rightJustified(39, '.') + '\n');
    }
    // 50 lines of 40: two full files and nothing lost.
    QCOMPARE(contentOf(one.path()).size() + contentOf(one.path() + u".1"_s).size(), 2000);
}

void TestProcess::cleanEnd_leavesNoMark()
{
    QTemporaryDir folder;
    {
        ui::process::CrashMarker marker(folder.path());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        QVERIFY(!marker.takeEarlier()); // it lives
        QVERIFY(touch(folder.filePath(u"999999999"_s), "long ago"));
        QVERIFY(marker.takeEarlier());
        QVERIFY(!marker.takeEarlier());
        QVERIFY(touch(folder.filePath(QString::number(getppid())), "another process had this number"));
        QVERIFY(marker.takeEarlier());
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void TestProcess::secondStart_raisesTheFirst()
{
    const auto first = start({ m_path });
    QVERIFY(first);
    QTRY_VERIFY_WITH_TIMEOUT(isOpened(m_path), 20'000);
    const auto second = start({ m_path });
    QVERIFY(second);
    QVERIFY(second->waitForFinished(10'000));
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QTRY_VERIFY(contentOf(m_log).contains("called to the front"));
    QCOMPARE(first->state(), QProcess::Running);
    first->terminate();
    QVERIFY(first->waitForFinished());
}

void TestProcess::otherFile_opensInItsOwnProcess()
{
    const QString other = newFile();
    const auto first = start({ m_path });
    QTRY_VERIFY_WITH_TIMEOUT(isOpened(m_path), 20'000);
    const auto second = start({ other });
    QTRY_VERIFY_WITH_TIMEOUT(isOpened(other), 20'000);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(second->state(), QProcess::Running);
    for (QProcess *process : { first.get(), second.get() }) {
        process->terminate();
        QVERIFY(process->waitForFinished());
    }
}

void TestProcess::killedProcess_leavesNothingInTheWay()
{
    using ui::process::SingleInstance;
    const auto first = start({ m_path });
    QTRY_VERIFY_WITH_TIMEOUT(isOpened(m_path), 20'000);
    SingleInstance here;
    QCOMPARE(here.claim(m_path), SingleInstance::Claim::Elsewhere);
    first->kill();
    QVERIFY(first->waitForFinished());
    QCOMPARE(here.claim(m_path), SingleInstance::Claim::Ours);
    here.keepOnly({});
    QVERIFY(QDir(SingleInstance::usualFolder()).entryList({ u"*.lock"_s }, QDir::Files).isEmpty());
    const auto store = db::Store::open({ db::Engine::Sqlite, m_path }, { u"desk A"_s, u"clerk"_s });
    QVERIFY(store);
}

void TestProcess::crashedProgram_isNoticedByTheNext()
{
    const QString marks = m_folder.filePath(u"data/Huitong/huitong/running"_s);
    const auto first = start({ m_path });
    QTRY_VERIFY_WITH_TIMEOUT(QDir(marks).entryList(QDir::Files).contains(QString::number(first->processId())), 20'000);
    first->kill();
    QVERIFY(first->waitForFinished());
    QVERIFY(!QDir(marks).entryList(QDir::Files).isEmpty());
    const auto second = start({ m_path });
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(m_log).contains("an earlier session ended unexpectedly"), 20'000);
    second->terminate(); // asked to end: a clean end
    QVERIFY(second->waitForFinished());
    QVERIFY(QDir(marks).entryList(QDir::Files).isEmpty());
    const QByteArray log = contentOf(m_log);
    QVERIFY(!log.isEmpty());
    QVERIFY(!log.contains("clerk"));
    QVERIFY(!log.contains(QFile::encodeName(m_folder.path())));
}

void TestProcess::withoutADisplay_thatIsSaidInOneSentence()
{
    const Answer said = answer({ u"--lang"_s, u"en"_s });
    QCOMPARE(said.code, 3);
    QVERIFY(said.out.isEmpty());
    QCOMPARE(said.err.count('\n'), 1);
    QVERIFY2(said.err.startsWith("Huitong cannot show its window"), said.err.constData());
}

void TestProcess::help_isOurs_andNeedsNoDisplay()
{
    for (const QString &language : { u"en"_s, u"zh"_s, u"ko"_s }) {
        const Answer help = answer({ u"--lang"_s, language, u"--help"_s });
        QCOMPARE(help.code, 0);
        QVERIFY(help.err.isEmpty());
        for (const char *option : { "--lang", "--desk", "--who", "--help", "--version", "LOCATION" })
            QVERIFY2(help.out.contains(option), option);
        QVERIFY(!help.out.contains("--help-all"));
    }
    const Answer version = answer({ u"--version"_s });
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("huitong "));
}

void TestProcess::wrongArguments_areSaidInOneSentence()
{
    for (const QStringList &wrong : { QStringList{ u"--nonsense"_s }, QStringList{ u"--lang"_s, u"fr"_s } }) {
        const Answer said = answer(wrong, u"offscreen"_s);
        QCOMPARE(said.code, 2);
        QVERIFY2(said.err.count('\n') >= 1, said.err.constData());
    }
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
