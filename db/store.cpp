// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>

namespace db {

using namespace Qt::StringLiterals;

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

constexpr int deskShift = 40;
constexpr int mostTries = 4;
constexpr int briefly = 200; // ms: how long a call waits for a connection that died to be replaced

class Inside
{
public:
    explicit Inside(bool &flag) : m_flag(flag) { m_flag = true; }
    ~Inside() { m_flag = false; }
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;

private:
    bool &m_flag;
};

Error offline()
{
    return { Kind::Offline, sentenceFor(Engine::Postgres, {}), {} };
}

Error notKnownYet(const QString &detail = {})
{
    return { Kind::Offline, StoreText::tr("The server cannot be reached. Whether the last change was saved will be known when it is back."), detail };
}

Error nested()
{
    return { Kind::Broken, StoreText::tr("Something is being read or written already."), u"nested"_s };
}

// Two that stopped each other must not meet again at once.
void pauseAtRandom()
{
    QThread::msleep(QRandomGenerator::global()->bounded(5U, 40U));
}

// Several files may be in use: the sentence tells which one is meant.
Error named(const Location &location, Error error)
{
    if (error.kind == Kind::Broken && location.engine == Engine::Sqlite)
        //: %1 is a file, %2 a sentence
        error.text = StoreText::tr("%1: %2").arg(location.name(), error.text);
    return error;
}

Error named(const Location &location, const Refusal &refusal)
{
    return refusal.code.isEmpty() ? refusal.error : named(location, refusal.error);
}

bool isSaved(Session &session, const QString &uuid)
{
    return session.value(u"SELECT count(*) FROM change_set WHERE uuid = ?"_s, { uuid }).toInt() > 0;
}

} // namespace

/// One write on its way through its tries.
struct Store::Try
{
    history::Action &action;
    const WriteBlock &block;
    Key key;
    QList<Touched> touched = {};
    QString code = {};
    bool isCommitting = false; ///< from here on a lost connection leaves the outcome open
    bool isKeyKnown = false;   ///< the key was looked up, so that an earlier try is no longer in doubt
    bool wasIn = false;
};

Store::~Store()
{
    if (m_owesNotice)
        notifyOthers();
}

Result<void> Store::openConnection()
{
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(m_location, m_readOnlyReason.isEmpty() ? Access::Write : Access::Read, m_immutable);
    if (!connection)
        return named(m_location, connection.error());
    m_connection = std::move(*connection);
    m_lastAnswer.start();
    return {};
}

// While the server is away everything answers at once: the probe says when it is back. What is found there may have
// become another database, so it is judged like at opening.
Result<void> Store::reconnect()
{
    if (const Result<void> judged = rejudgeFile(); !judged || m_connection)
        return judged;
    if (!m_probe.isAnswered())
        return offline();
    const Result<void> connected = openConnection();
    const Result<int> schema = connected ? judge() : Result<int>(connected.error());
    if (schema && *schema == m_steps.last().number) {
        startWatching();
        return {};
    }
    if (!schema && schema.error().kind == Kind::Offline)
        lose();
    m_connection.reset();
    return schema ? Error{ Kind::Broken, StoreText::tr("The database has become one of an older version. Close it and open it again to update it."), {} } : schema.error();
}

void Store::lose()
{
    m_connection.reset();
    m_desk = 0;
    m_probe.start(m_location.text, [this] { QMetaObject::invokeMethod(this, &Store::poll, Qt::QueuedConnection); });
}

void Store::rollBack()
{
    if (m_connection)
        m_connection->rollBack();
}

// A connection that died unnoticed is found out here, before anything was asked, and replaced.
Result<void> Store::begin(const QString &words)
{
    for (int tries = 0; tries < 2; ++tries) {
        if (const Result<void> ready = reconnect(); !ready)
            return ready;
        try {
            m_connection->runScript(words);
            return {};
        } catch (const Refusal &refusal) {
            if (refusal.error.kind != Kind::Offline)
                return named(m_location, refusal);
        }
        lose();
        m_probe.waitFor(briefly);
    }
    return offline();
}

Result<void> Store::runRead(const std::function<void(Session &)> &block)
{
    if (m_inside)
        return nested();
    if (const Result<void> begun = begin(beginRead(engine())); !begun)
        return begun;
    const Inside inside(m_inside);
    try {
        Session session(*m_connection);
        block(session);
        m_connection->runScript(u"COMMIT"_s);
        m_lastAnswer.start();
        return {};
    } catch (const Refusal &refusal) {
        rollBack();
        if (refusal.error.kind == Kind::Offline)
            lose();
        return named(m_location, refusal);
    }
}

Result<void> Store::runWrite(history::Action action, const WriteBlock &block, Key key)
{
    if (!m_readOnlyReason.isEmpty())
        return Error{ Kind::Denied, m_readOnlyReason, {} };
    if (m_inside)
        return nested();
    const bool wasUnsure = m_unsure.contains(QUuid(action.uuid));
    Try now{ action, block, key };
    Error error;
    for (int tries = 0; tries < mostTries; ++tries) {
        now.isCommitting = false;
        const bool wasConnected = m_connection != nullptr;
        Result<void> done = attempt(now);
        if (!done && done.error().kind == Kind::Offline && now.isCommitting) {
            const Result<bool> isKnown = settle(action.uuid);
            if (!isKnown)
                return isKnown.error();
            now.wasIn = *isKnown;
            done = *isKnown ? Result<void>() : Error{ Kind::Offline, StoreText::tr("The server was away for a moment and the change was not saved. Try again."), done.error().detail };
        }
        if (done) {
            finish(now);
            return {};
        }
        error = done.error();
        if (error.kind == Kind::Offline ? !wasConnected || !m_probe.waitFor(briefly) : !isTransient(engine(), now.code))
            break;
        pauseAtRandom();
    }
    return wasUnsure && !now.isKeyKnown ? notKnownYet(error.detail) : error;
}

// Slots of `changed` may read and write: nothing is open any more.
void Store::finish(const Try &now)
{
    if (now.wasIn) {
        notifyOthers();
        poll();
    } else if (!now.touched.isEmpty()) {
        announce(now.touched);
    }
}

Result<void> Store::attempt(Try &now)
{
    if (const Result<void> ready = reconnect(); !ready)
        return ready;
    if (const Result<void> there = refuseLostFile(); !there)
        return there;
    const Inside inside(m_inside);
    if (const Result<void> desk = ensureDesk(); !desk)
        return desk;
    try {
        transaction(now);
        m_lastAnswer.start();
        return {};
    } catch (const Refusal &refusal) {
        now.code = refusal.code;
        rollBack();
        if (refusal.error.kind == Kind::Offline)
            lose();
        return named(m_location, refusal);
    }
}

void Store::transaction(Try &now)
{
    m_connection->runScript(beginWrite(engine()));
    Session reader(*m_connection);
    const qint64 counter = reader.value(u"UPDATE desk SET counter = counter + 1 WHERE id = ? RETURNING counter"_s,
                                        { m_desk }).toLongLong();
    // The desk's row is locked now, so that whatever this desk sent before has ended.
    now.wasIn = now.key == Key::MayBeIn && isSaved(reader, now.action.uuid);
    now.isKeyKnown = now.key == Key::MayBeIn;
    if (now.wasIn)
        return m_connection->runScript(u"ROLLBACK"_s);
    const Id set = (m_deskNumber << deskShift) + counter;
    WriteSession session(*m_connection, set + 1);
    now.action.desk = m_desk;
    now.action.who = m_identity.who;
    now.block(session, now.action);
    if (session.isIdle())
        return m_connection->runScript(u"ROLLBACK"_s);
    history::note(session, set, now.action);
    const qint64 last = session.nextId() - 1 - (m_deskNumber << deskShift);
    m_connection->run(u"UPDATE desk SET counter = ? WHERE id = ?"_s, { last, m_desk });
    now.isCommitting = true;
    m_connection->runScript(u"COMMIT"_s);
    now.touched = session.touched();
    if (m_marks.value(m_deskNumber) == counter - 1)
        m_marks[m_deskNumber] = last;
}

// The connection went down between COMMIT and its answer: ask whether the change is in. A window does not wait long.
Result<bool> Store::settle(const QString &uuid)
{
    const int patience = QThread::currentThread()->loopLevel() > 0 ? 1000 : 3000; // ms
    QElapsedTimer clock;
    clock.start();
    QString detail;
    while (clock.elapsed() < patience && m_probe.waitFor(patience - static_cast<int>(clock.elapsed()))) {
        const Result<bool> known = isIn(QUuid(uuid));
        if (known)
            return known;
        detail = known.error().detail;
        if (known.error().kind != Kind::Offline)
            break;
    }
    return notKnownYet(detail);
}

// The server may still be busy with a COMMIT whose sender it has lost. Its transaction holds the desk's row, so the
// answer is the truth only once that row can be locked.
Result<bool> Store::isIn(const QUuid &key)
{
    const QString uuid = key.toString(QUuid::WithoutBraces);
    if (engine() == Engine::Sqlite)
        return read([&](Session &s) { return isSaved(s, uuid); });
    if (m_inside)
        return nested();
    if (const Result<void> begun = begin(beginWrite(engine()) + u"; SET LOCAL lock_timeout = '1s'"_s); !begun)
        return begun.error();
    const Inside inside(m_inside);
    try {
        Session session(*m_connection);
        session.value(u"SELECT counter FROM desk WHERE name = ? FOR UPDATE"_s, { m_identity.desk });
        const bool in = isSaved(session, uuid);
        m_connection->runScript(u"COMMIT"_s);
        return in;
    } catch (const Refusal &refusal) {
        rollBack();
        if (refusal.error.kind == Kind::Offline)
            lose();
        return refusal.error.kind == Kind::Busy ? notKnownYet(refusal.error.detail) : refusal.error;
    }
}

Error Store::savedElsewhere()
{
    return { Kind::Duplicate, StoreText::tr("This change has been saved already."), {} };
}

Id Store::makeDesk(Session &session)
{
    const qint64 number = session.value(u"SELECT COALESCE(max(number), 0) + 1 FROM desk"_s).toLongLong();
    const Id id = number << deskShift;
    m_connection->run(u"INSERT INTO desk (id, version, name, number, counter) VALUES (?, 1, ?, ?, 0)"_s,
                      { id, m_identity.desk, number });
    return id;
}

// A desk enters the database with its first change; a program that only reads leaves no trace.
Result<void> Store::ensureDesk()
{
    for (int tries = 0; m_desk == 0; ++tries) {
        if (const Result<void> begun = begin(beginWrite(engine())); !begun)
            return begun;
        try {
            Session session(*m_connection);
            const Id known = session.value(u"SELECT id FROM desk WHERE name = ?"_s, { m_identity.desk }).toLongLong();
            const Id id = known ? known : makeDesk(session);
            m_connection->runScript(u"COMMIT"_s);
            m_desk = id;
            m_deskNumber = id >> deskShift;
        } catch (const Refusal &refusal) {
            rollBack();
            if (refusal.error.kind == Kind::Offline)
                lose();
            // Desks that enter at once may want the same number.
            const bool again = refusal.error.kind == Kind::Duplicate || isTransient(engine(), refusal.code);
            if (!again || tries == 20)
                return named(m_location, refusal);
            pauseAtRandom();
        }
    }
    return {};
}

Result<ChangeSet> Store::undo(std::optional<Id> set)
{
    Result<std::optional<ChangeSet>> target = set
        ? read([&](Session &s) { return s.find<ChangeSet>(*set); }) : nextUndo();
    if (!target)
        return target.error();
    if (!*target)
        return Error{ Kind::NotFound, set ? StoreText::tr("There is no change with the number %1.").arg(*set) : StoreText::tr("There is nothing to undo."), {} };
    const Result<void> done = runWrite({ QUuid::createUuid().toString(QUuid::WithoutBraces), 0, {},
                                         Sentence::fromJson((*target)->label), ChangeKind::Undo, (*target)->id, {} },
                                       [&](WriteSession &session, history::Action &action) {
                                           action.removed = history::undo(session, session.get<ChangeSet>(action.target));
                                       });
    return done ? Result<ChangeSet>(**target) : Result<ChangeSet>(done.error());
}

Result<ChangeSet> Store::redo(std::optional<Id> undone)
{
    Result<std::optional<ChangeSet>> target =
        undone ? read([&](Session &s) { return s.find<ChangeSet>(*undone); }) : nextRedo();
    if (!target)
        return target.error();
    if (!*target)
        return Error{ Kind::NotFound, StoreText::tr("There is nothing to redo."), {} };
    const Result<void> done = runWrite({ QUuid::createUuid().toString(QUuid::WithoutBraces), 0, {},
                                         Sentence::fromJson((*target)->label), ChangeKind::Redo, (*target)->id, {} },
                                       [&](WriteSession &session, history::Action &action) {
                                           history::redo(session, session.get<ChangeSet>(action.target));
                                       });
    return done ? Result<ChangeSet>(**target) : Result<ChangeSet>(done.error());
}

Result<std::optional<ChangeSet>> Store::nextUndo()
{
    return read([&](Session &s) {
        const Id desk = s.value(u"SELECT id FROM desk WHERE name = ?"_s, { m_identity.desk }).toLongLong();
        return history::nextUndo(s, desk);
    });
}

Result<std::optional<ChangeSet>> Store::nextRedo()
{
    return read([&](Session &s) {
        const Id desk = s.value(u"SELECT id FROM desk WHERE name = ?"_s, { m_identity.desk }).toLongLong();
        return history::nextRedo(s, desk);
    });
}

} // namespace db
