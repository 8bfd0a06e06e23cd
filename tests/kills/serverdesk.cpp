// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of several desks on a server that is killed again and again: serverdesk URI DESK SEED, until SIGTERM. A change
// whose outcome is not known is either asked for by its key, and when it is not in done again under a new one; or it is
// written again under the same key until it is in.
// Lines: "done KEY register TOKEN", "done KEY raise ATTENDEE", "unsure KEY", "gone KEY", "refused KEY".

#include "app/registration/registration.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t toldToStop = 0;

constexpr int tryAgainAfter = 20; // ms

[[noreturn]] void giveUp(const db::Error &error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.text), qPrintable(error.detail));
    std::_Exit(3);
}

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        std::_Exit(4);
}

/// Only what a server that is away explains is tried again.
void waitIfOffline(const db::Error &error)
{
    if (error.kind != db::Kind::Offline)
        giveUp(error);
    QThread::msleep(tryAgainAfter);
}

std::unique_ptr<db::Store> open(const db::Location &location, const QString &desk)
{
    for (;;) {
        auto store = db::Store::open(location, { desk, u"tester"_s });
        if (store)
            return std::move(*store);
        waitIfOffline(store.error());
    }
}

class Desk
{
public:
    Desk(db::Store &store, QString name, quint32 seed) : m_store(store), m_name(std::move(name)), m_random(seed) {}

    void work();

private:
    void findGround();
    template<class Block>
    bool perform(const char *label, Block block);
    bool isIn(const QUuid &key);
    void enrol();
    void raise();

    db::Store &m_store;
    QString m_name;
    QRandomGenerator m_random;
    db::Id m_conference = 0;
    QList<db::Id> m_shared; ///< attendees that every desk raises
    int m_count = 0;
};

bool Desk::isIn(const QUuid &key)
{
    for (;;) {
        const db::Result<bool> answer = m_store.isIn(key);
        if (answer)
            return *answer;
        waitIfOffline(answer.error());
    }
}

// One change under a key of its own; true when it is in. The block gives the words that tell what was done.
template<class Block>
bool Desk::perform(const char *label, Block block)
{
    const QUuid key = QUuid::createUuid();
    const QString name = key.toString(QUuid::WithoutBraces);
    const bool asks = m_random.bounded(2) == 0;
    QString what; // as the last try said it, for isIn does not tell
    for (bool isUnsure = false;;) {
        const auto done = m_store.write({ label }, [&](db::WriteSession &s) { return what = block(s); }, key);
        if (done) {
            say(u"done %1 %2"_s.arg(name, *done));
            return true;
        }
        const db::Kind kind = done.error().kind;
        if (kind == db::Kind::Stale || kind == db::Kind::Busy) {
            say(u"refused "_s + name);
            return false;
        }
        waitIfOffline(done.error());
        if (!std::exchange(isUnsure, true))
            say(u"unsure "_s + name);
        if (!asks)
            continue;
        const bool in = isIn(key);
        say(in ? u"done %1 %2"_s.arg(name, what) : u"gone "_s + name);
        return in;
    }
}

void Desk::enrol()
{
    app::registration::Participant somebody;
    somebody.person.family = u"이"_s;
    somebody.person.given = u"%1 %2"_s.arg(m_name).arg(++m_count);
    somebody.attendee.conference = m_conference;
    somebody.attendee.token = u"%1-%2"_s.arg(m_name).arg(m_count);
    const auto save = [&](db::WriteSession &s) {
        app::registration::Participant saved = somebody;
        app::registration::save(s, saved);
        return u"register "_s + saved.attendee.token;
    };
    while (!perform("Register", save)) { }
}

void Desk::raise()
{
    const db::Id id = m_shared[m_random.bounded(m_shared.size())];
    const auto add = [&](db::WriteSession &s) {
        db::Attendee attendee = s.get<db::Attendee>(id);
        attendee.rank += 1;
        s.update(attendee);
        return u"raise %1"_s.arg(id);
    };
    while (!perform("Raise", add)) { }
}

void Desk::findGround()
{
    for (;;) {
        const auto found = m_store.read([&](db::Session &s) {
            m_conference = s.value(u"SELECT min(id) FROM conference"_s).toLongLong();
            m_shared = s.ids(u"SELECT id FROM attendee WHERE remarks = 'shared' ORDER BY id"_s);
        });
        if (found)
            return;
        waitIfOffline(found.error());
    }
}

void Desk::work()
{
    findGround();
    while (!toldToStop) {
        if (m_random.bounded(2))
            enrol();
        else
            raise();
    }
}

} // namespace

int main(int argc, char **argv)
{
    // Qt's driver complains of every statement that a dead server cannot free.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::signal(SIGTERM, [](int) { toldToStop = 1; });
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const auto store = open({ db::Engine::Postgres, words.value(1) }, words.value(2));
    Desk(*store, words.value(2), words.value(3).toUInt()).work();
    return 0;
}
