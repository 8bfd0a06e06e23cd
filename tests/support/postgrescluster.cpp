// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgrescluster.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QLoggingCategory>
#include <QProcessEnvironment>
#include <QThread>
#include <QUrl>

#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(category, "huitong.tests.postgres")

constexpr int patience = 120'000; // milliseconds; a busy machine under sanitizers is slow

/// The folder of the newest installed server's programs; empty when there is none.
QString programs()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QString newest;
    int highest = 0;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = versions.filePath(version) + u"/bin"_s;
        if (version.toInt() > highest && QFileInfo(folder + u"/postgres"_s).isExecutable()
            && QFileInfo(folder + u"/initdb"_s).isExecutable()) {
            highest = version.toInt();
            newest = folder;
        }
    }
    return newest;
}

/// A server refuses to run as root; then it gets an account without rights. nullptr: it runs as whoever we
/// are.
const passwd *account()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *postgres = getpwnam("postgres");
    return postgres ? postgres : getpwnam("nobody");
}

bool isOpenToAll(const QString &folder)
{
    for (QDir dir(folder);; dir.cdUp()) {
        if (!QFileInfo(dir.absolutePath()).permission(QFile::ExeOther))
            return false;
        if (dir.isRoot())
            return true;
    }
}

/// Where the cluster's folder goes: short, as a socket's path ends at 107 bytes, and open to the server's
/// account.
QString folderTemplate()
{
    const QString wished = QDir::tempPath();
    const bool fits = wished.toUtf8().size() <= 60 && (geteuid() != 0 || isOpenToAll(wished));
    return (fits ? wished : u"/tmp"_s) + u"/huitong-pg-XXXXXX"_s;
}

/// Runs between fork and exec: only system calls. Changing the user forgets the parent-death signal, so that
/// is last.
void becomeServer(const passwd *user, pid_t parent)
{
    if (user && (setgroups(0, nullptr) != 0 || setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0))
        _exit(126);
    prctl(PR_SET_PDEATHSIG, SIGQUIT);
    if (getppid() != parent)
        _exit(126);
}

struct ProcessState
{
    char state = 'X';
    qint64 parent = 0;
};

/// From /proc: the letter and the number after the program's name, which may hold anything, ')' too.
ProcessState stateOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() < 2 ? ProcessState{} : ProcessState{ fields.at(0).at(0), fields.at(1).toLongLong() };
}

bool isGone(qint64 pid)
{
    const char state = stateOf(pid).state;
    return state == 'X' || state == 'Z';
}

QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const qint64 pid = entry.toLongLong();
        if (pid > 0 && stateOf(pid).parent == parent)
            children.append(pid);
    }
    return children;
}

template<class Condition>
bool waitFor(Condition isTrue)
{
    QElapsedTimer clock;
    clock.start();
    while (!isTrue()) {
        if (clock.elapsed() > patience)
            return false;
        QThread::msleep(2);
    }
    return true;
}

std::unique_ptr<PostgresCluster> &sharedCluster()
{
    static std::unique_ptr<PostgresCluster> cluster;
    return cluster;
}

void endShared()
{
    sharedCluster().reset();
}

/// The settings of the person who runs the tests (PGHOST, PGPORT …) would lead to another server.
void forgetForeignSettings()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        if (name.startsWith(u"PG"))
            qunsetenv(qPrintable(name));
    }
}

} // namespace

bool PostgresCluster::available()
{
    return !programs().isEmpty();
}

PostgresCluster *PostgresCluster::shared()
{
    std::unique_ptr<PostgresCluster> &cluster = sharedCluster();
    if (!cluster) {
        cluster = std::make_unique<PostgresCluster>();
        qAddPostRoutine(endShared);
    }
    return cluster->isRunning() ? cluster.get() : nullptr;
}

PostgresCluster::PostgresCluster() : m_folder(folderTemplate())
{
    forgetForeignSettings();
    if (!available())
        m_error = u"No PostgreSQL server is installed."_s;
    else if (makeCluster() && start())
        return;
    qCWarning(category).noquote() << m_error;
}

PostgresCluster::~PostgresCluster()
{
    // SIGQUIT is the quick end: the folder goes away, so nothing need be written into it.
    if (isRunning() && kill(static_cast<pid_t>(m_server.processId()), SIGQUIT) == 0)
        m_server.waitForFinished(patience);
}

bool PostgresCluster::isRunning() const
{
    return m_server.state() == QProcess::Running;
}

QString PostgresCluster::uri(const QString &database) const
{
    const auto encoded = [](const QString &text, const char *kept) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
    };
    return u"postgresql:///%1?host=%2&user=huitong"_s.arg(encoded(database, ""),
                                                          encoded(m_folder.path(), "/"));
}

bool PostgresCluster::createDatabase(const QString &name)
{
    return runTool(u"createdb"_s, { u"-h"_s, m_folder.path(), u"-U"_s, u"huitong"_s, u"--"_s, name });
}

// A stopped parent makes no new children and reaps none, so the list is whole and no number in it is used
// again.
bool PostgresCluster::fallSilent()
{
    if (!isRunning())
        return false;
    const qint64 server = m_server.processId();
    kill(static_cast<pid_t>(server), SIGSTOP);
    waitFor([server] { return stateOf(server).state == 'T' || isGone(server); });
    const QList<qint64> children = childrenOf(server);
    for (const qint64 child : children)
        kill(static_cast<pid_t>(child), SIGKILL);
    return waitFor([&] { return std::ranges::all_of(children, isGone); });
}

bool PostgresCluster::speakAgain()
{
    return kill(static_cast<pid_t>(m_server.processId()), SIGCONT) == 0 && waitUntilItAnswers();
}

bool PostgresCluster::killHard()
{
    const bool silent = fallSilent();
    kill(static_cast<pid_t>(m_server.processId()), SIGKILL);
    return m_server.waitForFinished(patience) && silent;
}

bool PostgresCluster::startAgain()
{
    return isRunning() || start();
}

bool PostgresCluster::makeCluster()
{
    const passwd *user = account();
    if (!m_folder.isValid()) {
        m_error = m_folder.errorString();
        return false;
    }
    if (user && chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0) {
        m_error = u"The cluster's folder cannot be given to the server's account."_s;
        return false;
    }
    return runTool(u"initdb"_s,
                   { u"-D"_s, dataFolder(), u"-A"_s, u"trust"_s, u"--no-sync"_s, u"-U"_s, u"huitong"_s,
                     u"-E"_s, u"UTF8"_s, u"--locale=C"_s });
}

bool PostgresCluster::start()
{
    setUp(m_server);
    m_server.setStandardOutputFile(logFile(), QIODevice::Append);
    m_server.start(programs() + u"/postgres"_s,
                   { u"-D"_s, dataFolder(), u"-k"_s, m_folder.path(), u"-c"_s, u"listen_addresses="_s,
                     u"-c"_s, u"max_connections=100"_s, u"-c"_s, u"shared_buffers=64MB"_s });
    if (m_server.waitForStarted(patience) && waitUntilItAnswers()) {
        m_error.clear();
        return true;
    }
    m_server.kill();
    m_server.waitForFinished(patience);
    QFile file(logFile());
    m_error = u"The PostgreSQL server does not start."_s;
    if (file.open(QIODevice::ReadOnly))
        m_error += u'\n' + QString::fromUtf8(file.readAll().right(2000));
    return false;
}

bool PostgresCluster::waitUntilItAnswers()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < patience) {
        if (runTool(u"pg_isready"_s, { u"-q"_s, u"-h"_s, m_folder.path(), u"-U"_s, u"huitong"_s }))
            return true;
        if (m_server.waitForFinished(20))
            return false;
    }
    return false;
}

bool PostgresCluster::runTool(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    setUp(process);
    process.start(programs() + u'/' + tool, arguments);
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    m_error = u"%1 failed: %2"_s.arg(tool, QString::fromUtf8(process.readAll()));
    return false;
}

QString PostgresCluster::dataFolder() const
{
    return m_folder.filePath(u"data"_s);
}

QString PostgresCluster::logFile() const
{
    return m_folder.filePath(u"log"_s);
}

void PostgresCluster::setUp(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([user = account(), parent = getpid()] { becomeServer(user, parent); });
}

} // namespace tests
