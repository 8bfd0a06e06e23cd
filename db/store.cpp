// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QThread>

namespace db {

using namespace Qt::StringLiterals;

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

constexpr int deskShift = 40;
constexpr int settleFor = 3000;  // ms

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

} // namespace

Store::~Store()
{
    if (m_notify.isActive())
        notifyOthers();
}

Result<void> Store::openConnection()
{
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(m_location, m_readOnlyReason.isEmpty() ? Access::Write : Access::Read, m_immutable);
    if (!connection)
        return connection.error();
    m_connection = std::move(*connection);
    m_lastAnswer.start();
    return {};
}

// After a failed try everything answers at once for a moment, so that nobody waits for a server that is away.
Result<void> Store::reconnect()
{
    if (m_connection)
        return {};
    if (m_lastFailure.isValid() && m_lastFailure.elapsed() < 500)
        return offline();
    const Result<void> connected = openConnection();
    if (!connected) {
        m_lastFailure.start();
        return connected;
    }
    m_lastFailure.invalidate();
    startWatching();
    return {};
}

void Store::rollBack()
{
    if (m_connection)
        m_connection->rollBack();
}

Result<void> Store::runRead(const std::function<void(Session &)> &block)
{
    Error error;
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (const Result<void> ready = reconnect(); !ready)
            return ready.error();
        try {
            m_connection->runScript(beginRead(engine()));
            Session session(*m_connection);
            block(session);
            m_connection->runScript(u"COMMIT"_s);
            m_lastAnswer.start();
            return {};
        } catch (const Refusal &refusal) {
            rollBack();
            error = refusal.error;
        }
        if (error.kind != Kind::Offline)
            return error;
        m_connection.reset();
    }
    return error;
}

Result<void> Store::runWrite(history::Action action, const WriteBlock &block)
{
    if (!m_readOnlyReason.isEmpty())
        return Error{ Kind::Denied, m_readOnlyReason, {} };
    if (m_inside)
        return Error{ Kind::Broken, StoreText::tr("A change is being written already."), u"nested write"_s };
    const Inside inside(m_inside);
    Error error;
    for (int tries = 0; tries < 4; ++tries) {
        QString code;
        const Result<void> done = attempt(action, block, code);
        if (done)
            return {};
        error = done.error();
        if (error.kind == Kind::Offline && code.isNull())
            return error;
        if (error.kind == Kind::Offline)
            return settle(action.uuid, error);
        if (!isTransient(engine(), code))
            return error;
    }
    return error;
}

// `code` stays null while nothing was sent, so that a caller knows that the outcome is certain.
Result<void> Store::attempt(history::Action &action, const WriteBlock &block, QString &code)
{
    if (const Result<void> ready = reconnect(); !ready)
        return ready.error();
    if (const Result<void> desk = ensureDesk(); !desk) {
        if (desk.error().kind == Kind::Offline)
            m_connection.reset();
        return desk.error();
    }
    try {
        QList<Touched> touched;
        transaction(action, block, touched);
        m_lastAnswer.start();
        if (!touched.isEmpty())
            announce(touched);
        return {};
    } catch (const Refusal &refusal) {
        code = refusal.code.isNull() ? u""_s : refusal.code;
        rollBack();
        if (refusal.error.kind == Kind::Offline)
            m_connection.reset();
        return refusal.error;
    }
}

void Store::transaction(history::Action &action, const WriteBlock &block, QList<Touched> &touched)
{
    m_connection->runScript(beginWrite(engine()));
    Session reader(*m_connection);
    const qint64 counter = reader.value(u"UPDATE desk SET counter = counter + 1 WHERE id = ? RETURNING counter"_s,
                                        { m_desk }).toLongLong();
    const Id set = (m_deskNumber << deskShift) + counter;
    WriteSession session(*m_connection, set + 1);
    action.desk = m_desk;
    action.who = m_identity.who;
    block(session, action);
    if (session.isIdle()) {
        m_connection->runScript(u"ROLLBACK"_s);
        return;
    }
    history::note(session, set, action);
    const qint64 last = session.nextId() - 1 - (m_deskNumber << deskShift);
    m_connection->run(u"UPDATE desk SET counter = ? WHERE id = ?"_s, { last, m_desk });
    m_connection->runScript(u"COMMIT"_s);
    touched = session.touched();
    if (m_marks.value(m_deskNumber) == counter - 1)
        m_marks[m_deskNumber] = last;
}

// The connection went down somewhere between the first statement and COMMIT's answer: ask whether the change is in.
Result<void> Store::settle(const QString &uuid, const Error &lost)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < settleFor) {
        m_lastFailure.invalidate();
        const Result<bool> known = isIn(QUuid(uuid));
        if (known && *known) {
            poll();
            return {};
        }
        if (known)
            return Error{ Kind::Offline, StoreText::tr("The server was away for a moment and the change was not saved. Try again."), lost.detail };
        QThread::msleep(50);
    }
    m_lastFailure.start();
    return Error{ Kind::Offline, StoreText::tr("The server cannot be reached. Whether the last change was saved will be known when it is back."), lost.detail };
}

Result<bool> Store::isIn(const QUuid &key)
{
    return read([&](Session &session) {
        return session.value(u"SELECT count(*) FROM change_set WHERE uuid = ?"_s, { key.toString(QUuid::WithoutBraces) }).toInt() > 0;
    });
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
    if (m_desk != 0)
        return {};
    for (int tries = 0;; ++tries) {
        try {
            m_connection->runScript(beginWrite(engine()));
            Session session(*m_connection);
            const Id known = session.value(u"SELECT id FROM desk WHERE name = ?"_s, { m_identity.desk }).toLongLong();
            const Id id = known ? known : makeDesk(session);
            m_connection->runScript(u"COMMIT"_s);
            m_desk = id;
            m_deskNumber = id >> deskShift;
            return {};
        } catch (const Refusal &refusal) {
            rollBack();
            // Two desks that enter at once may want the same number.
            if (refusal.error.kind != Kind::Duplicate || tries == 20)
                return refusal.error;
        }
    }
}

Result<ChangeSet> Store::undo(std::optional<Id> set)
{
    Result<std::optional<ChangeSet>> target = set
        ? read([&](Session &s) { return s.find<ChangeSet>(*set); }) : nextUndo();
    if (!target)
        return target.error();
    if (!*target)
        return Error{ Kind::NotFound, StoreText::tr("There is nothing to undo."), {} };
    const Result<void> done = runWrite({ QUuid::createUuid().toString(QUuid::WithoutBraces), 0, {},
                                         Sentence::fromJson((*target)->label), ChangeKind::Undo, (*target)->id, {} },
                                       [&](WriteSession &session, history::Action &action) {
                                           action.removed = history::undo(session, session.get<ChangeSet>(action.target));
                                       });
    return done ? Result<ChangeSet>(**target) : Result<ChangeSet>(done.error());
}

Result<ChangeSet> Store::redo()
{
    Result<std::optional<ChangeSet>> target = nextRedo();
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
