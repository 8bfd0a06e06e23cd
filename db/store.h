// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door to the data. `read` and `write` run a block in a transaction; the one catch of the program sits here.
// A store belongs to the thread that opened it; another thread opens its own with `another`.

#include "db/history.h"
#include "db/migrations.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUuid>

namespace db {

/// Who writes: the desk (a place with a screen) and the person at it.
struct Identity
{
    QString desk;
    QString who;
};

class Store : public QObject
{
    Q_OBJECT

public:
    /// Opens what is there. A file of an older version is copied beside itself, then migrated. NotFound, Denied,
    /// Offline, Busy, or Broken (damaged, foreign, newer); nothing is written to what cannot be opened.
    static Result<std::unique_ptr<Store>> open(const Location &location, const Identity &identity,
                                               const QList<Step> &steps = db::steps());
    /// Makes a new file (or the tables in an empty PostgreSQL database) and opens it. Duplicate when it is there already.
    static Result<std::unique_ptr<Store>> create(const Location &location, const Identity &identity);
    /// A second store on the same data, for another thread.
    [[nodiscard]] Result<std::unique_ptr<Store>> another() const { return open(m_location, m_identity); }
    ~Store() override;

    /// Runs `block` as one transaction and one change set. Give `key` to be able to ask `isIn` after a lost connection.
    template<class F>
    auto write(const Sentence &label, F &&block, const QUuid &key = QUuid::createUuid())
    {
        using T = std::invoke_result_t<F, WriteSession &>;
        return answer<T>([&](auto &keep) {
            return runWrite({ key.toString(QUuid::WithoutBraces), 0, {}, label },
                            [&](WriteSession &session, history::Action &) { keep([&] { return block(session); }); });
        });
    }
    /// Runs `block` on one unchanging state of the data.
    template<class F>
    auto read(F &&block)
    {
        using T = std::invoke_result_t<F, Session &>;
        return answer<T>([&](auto &keep) {
            return runRead([&](Session &session) { keep([&] { return block(session); }); });
        });
    }

    /// Takes back `set`, or this desk's newest change that is neither an undo nor undone. NotFound: nothing to undo.
    Result<ChangeSet> undo(std::optional<Id> set = std::nullopt);
    /// Brings back what this desk undid last.
    Result<ChangeSet> redo();
    /// What undo and redo would do now.
    Result<std::optional<ChangeSet>> nextUndo();
    Result<std::optional<ChangeSet>> nextRedo();

    /// Whether the write with this key has been saved. Offline while the server cannot be asked.
    Result<bool> isIn(const QUuid &key);

    [[nodiscard]] const Location &location() const { return m_location; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] Engine engine() const { return m_location.engine; }
    /// Why nothing can be written here; empty when it can.
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }
    /// Milliseconds since the data answered last; nothing while the connection is down.
    [[nodiscard]] std::optional<qint64> sinceAnswer() const { return m_connection ? std::optional(m_lastAnswer.elapsed()) : std::nullopt; }
    /// Looks for what other desks and programs have written and announces it; runs by itself under an event loop.
    void poll();

signals:
    /// Something was committed, here or elsewhere.
    void changed(const QList<db::Touched> &touched);

private:
    using WriteBlock = std::function<void(WriteSession &, history::Action &)>;
    Store(Location location, Identity identity) : m_location(std::move(location)), m_identity(std::move(identity)) {}

    template<class T, class Run>
    static Result<T> answer(Run run)
    {
        if constexpr (std::is_void_v<T>) {
            auto keep = [](auto block) { block(); };
            return run(keep);
        } else {
            std::optional<T> value;
            auto keep = [&](auto block) { value = block(); };
            Result<void> done = run(keep);
            return done ? Result<T>(std::move(*value)) : Result<T>(done.error());
        }
    }
    Result<void> runWrite(history::Action action, const WriteBlock &block);
    Result<void> runRead(const std::function<void(Session &)> &block);
    Result<void> attempt(history::Action &action, const WriteBlock &block, QString &code);
    void transaction(history::Action &action, const WriteBlock &block, QList<Touched> &touched);
    Result<void> ensureDesk();
    Id makeDesk(Session &session);
    Result<void> openConnection();
    Result<void> reconnect();
    Result<void> settle(const QString &uuid, const Error &lost);
    void rollBack();
    void startWatching();
    void announce(const QList<Touched> &touched);
    void notifyOthers();
    void readMarks();

    Location m_location;
    Identity m_identity;
    QString m_readOnlyReason;
    bool m_immutable = false;
    bool m_inside = false;
    std::unique_ptr<Connection> m_connection;
    Id m_desk = 0;
    qint64 m_deskNumber = 0;
    QHash<qint64, qint64> m_marks; ///< by desk number: the counter up to which changes are known here
    qint64 m_dataVersion = -1;
    QTimer m_watch;
    QTimer m_notify;
    QElapsedTimer m_lastAnswer;
    QElapsedTimer m_lastFailure;
    QElapsedTimer m_lastNotify;
};

/// Runs what is missing of `steps` on an open connection, each step in its own transaction. Broken: a step differs from
/// the one that made the data, or the data is newer than the program.
Result<void> migrate(Connection &connection, const QList<Step> &steps);
/// The newest step that the data has; 0 for an empty database.
Result<int> schemaOf(Connection &connection);

} // namespace db
