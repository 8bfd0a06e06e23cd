// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk that works as fast as it can until somebody kills it: killeddesk FILE DESK SEED. After each change that was
// saved it writes one line: the action's key, what was done, and one effect that must be found afterwards.
// killeddesk FILE update: only opens the file with the steps of teststeps.h.

#include "tests/kills/importedlist.h"
#include "tests/kills/teststeps.h"

#include "app/registration/registration.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tests::kills;

namespace {

[[noreturn]] void giveUp(const db::Error &error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.text), qPrintable(error.detail));
    std::_Exit(3);
}

/// One line in one system call: whoever kills us gets all of it or nothing.
void acknowledge(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        std::_Exit(4);
}

class Desk
{
public:
    Desk(db::Store &store, quint32 seed) : m_store(store), m_random(seed) {}

    [[noreturn]] void work();

private:
    template<class T>
    bool isDone(const db::Result<T> &result);
    template<class Block>
    void write(const char *label, const QString &what, Block block);
    db::Id someAttendee(db::Session &session);
    void enrol();
    void edit();
    void checkIn();
    void remove();
    void import();
    void goBack();
    bool turn(bool undoing);
    QString phone() { return u"+82 %1"_s.arg(m_random.bounded(100'000'000, 999'999'999)); }

    db::Store &m_store;
    QRandomGenerator m_random;
    db::Id m_conference = 0;
};

// A refusal that a rule gives is part of a desk's day; anything else must not happen to one program on one file.
template<class T>
bool Desk::isDone(const db::Result<T> &result)
{
    if (result)
        return true;
    const db::Kind kind = result.error().kind;
    if (kind != db::Kind::Stale && kind != db::Kind::InUse && kind != db::Kind::NotFound)
        giveUp(result.error());
    return false;
}

// The block gives the effect as "table id column value", or nothing when there was nothing to do.
template<class Block>
void Desk::write(const char *label, const QString &what, Block block)
{
    const QUuid key = QUuid::createUuid();
    QString effect;
    const auto done = m_store.write({ label }, [&](db::WriteSession &s) { effect = block(s, key); }, key);
    if (isDone(done) && !effect.isEmpty())
        acknowledge(key.toString(QUuid::WithoutBraces) + u' ' + what + u' ' + effect);
}

db::Id Desk::someAttendee(db::Session &session)
{
    const int count = session.value(u"SELECT count(*) FROM attendee"_s).toInt();
    if (count == 0)
        return 0;
    return session.value(u"SELECT id FROM attendee ORDER BY id LIMIT 1 OFFSET ?"_s, { m_random.bounded(count) }).toLongLong();
}

void Desk::enrol()
{
    app::registration::Participant somebody;
    somebody.person.family = m_random.bounded(2) ? u"王"_s : u"박"_s;
    somebody.person.given = QString::number(m_random.bounded(1'000'000));
    somebody.person.phone = phone();
    somebody.attendee.conference = m_conference;
    somebody.post.title.set(u"en"_s, u"Delegate"_s);
    somebody.organisation.name.set(u"en"_s, u"Body %1"_s.arg(m_random.bounded(40)));
    write("Register", u"register"_s, [&](db::WriteSession &s, const QUuid &) {
        app::registration::Participant saved = somebody;
        app::registration::save(s, saved);
        return u"attendee %1 token %2"_s.arg(saved.attendee.id).arg(saved.attendee.token);
    });
}

// Touches three tables, so that a part of it could be missing.
void Desk::edit()
{
    write("Change", u"edit"_s, [&](db::WriteSession &s, const QUuid &key) {
        const db::Id id = someAttendee(s);
        if (id == 0)
            return QString();
        app::registration::Participant participant = app::registration::load(s, id);
        participant.person.phone = phone();
        participant.post.title.set(u"ko"_s, participant.person.phone);
        participant.attendee.remarks = key.toString(QUuid::WithoutBraces);
        app::registration::save(s, participant);
        return u"attendee %1 remarks %2"_s.arg(id).arg(participant.attendee.remarks);
    });
}

void Desk::checkIn()
{
    write("Check in", u"checkin"_s, [&](db::WriteSession &s, const QUuid &) {
        const db::Id id = someAttendee(s);
        if (id == 0)
            return QString();
        db::Attendee attendee = s.get<db::Attendee>(id);
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        attendee.checkedInAt = attendee.checkedInAt == now ? QString() : now;
        s.update(attendee);
        return u"attendee %1 checked_in_at %2"_s.arg(id).arg(attendee.checkedInAt);
    });
}

void Desk::remove()
{
    write("Remove", u"remove"_s, [&](db::WriteSession &s, const QUuid &) {
        const db::Id id = someAttendee(s);
        if (id == 0)
            return QString();
        const db::Attendee attendee = s.get<db::Attendee>(id);
        s.remove(attendee);
        for (const db::Post &post : s.all<db::Post>(u"WHERE person = ?"_s, { attendee.person }))
            s.remove(post);
        s.remove(s.get<db::Person>(attendee.person));
        return u"attendee %1 - -"_s.arg(id);
    });
}

void Desk::import()
{
    write("Import", u"import"_s, [&](db::WriteSession &s, const QUuid &key) {
        const QString text = key.toString(QUuid::WithoutBraces);
        db::Conference conference = s.get<db::Conference>(m_conference);
        conference.remarks = text;
        s.update(conference);
        ImportedList list = importedList(m_conference, text, s.nextId());
        s.load(list.people);
        s.load(list.posts);
        s.load(list.attendees);
        return u"conference %1 remarks %2"_s.arg(m_conference).arg(text);
    });
}

bool Desk::turn(bool undoing)
{
    const auto target = undoing ? m_store.undo() : m_store.redo();
    if (!isDone(target))
        return false;
    constexpr db::Id idsOfADesk = db::Id(1) << 40;
    const auto made = m_store.read([&](db::Session &s) {
        return *s.first<db::ChangeSet>(u"WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1"_s,
                                       { target->desk, target->desk + idsOfADesk - 1 });
    });
    if (!made)
        giveUp(made.error());
    const QString what = undoing ? u"undo"_s : u"redo"_s;
    acknowledge(u"%1 %2 change_set %3 - -"_s.arg(made->uuid, what).arg(target->id));
    return true;
}

void Desk::goBack()
{
    int undone = 0;
    for (int wished = m_random.bounded(1, 5); undone < wished && turn(true);)
        ++undone;
    for (int wished = m_random.bounded(undone + 1); wished > 0 && turn(false);)
        --wished;
}

void Desk::work()
{
    const auto conference = m_store.read([](db::Session &s) { return s.value(u"SELECT min(id) FROM conference"_s).toLongLong(); });
    if (!conference)
        giveUp(conference.error());
    m_conference = *conference;
    for (;;) {
        const int chance = m_random.bounded(100);
        if (chance < 35)
            enrol();
        else if (chance < 57)
            edit();
        else if (chance < 79)
            checkIn();
        else if (chance < 87)
            remove();
        else if (chance < 90)
            import();
        else
            goBack();
    }
}

} // namespace

int main(int argc, char **argv)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const db::Location file{ db::Engine::Sqlite, words.value(1) };
    const bool updating = words.value(2) == "update"_L1;
    const auto store = db::Store::open(file, { words.value(2), u"tester"_s }, updating ? testSteps() : db::steps());
    if (!store)
        giveUp(store.error());
    if (updating) {
        acknowledge(u"updated"_s);
        return 0;
    }
    Desk(**store, words.value(3).toUInt()).work();
}
