// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door to the data. `read` and `write` run a block in a transaction and turn what it throws into an error.
// A store belongs to the thread that opened it; another thread opens its own with `another`.

#include "db/history.h"
#include "db/migrations.h"
#include "db/probe.h"

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

    /// Runs `block` as one transaction and one change set; after a deadlock or a lost connection the block runs again.
    /// Offline: either nothing was saved, or the outcome is not known yet, as the text says.
    template<class F>
    auto write(const Sentence &label, F &&block)
    {
        return writeOnce(label, block, QUuid::createUuid(), Key::Fresh);
    }
    /// The same under a key: whoever does not know the outcome writes again with the same key and is given the earlier
    /// success instead of a second change. Duplicate: another program has saved it, so that its value is not known.
    template<class F>
    auto write(const Sentence &label, F &&block, const QUuid &key)
    {
        return writeOnce(label, block, key, Key::MayBeIn);
    }
    /// Runs `block` on one unchanging state of the data. Once begun a block is never run again, so it may write to a
    /// file or a pipe as it goes. A block in which another is begun goes on; the inner one is refused.
    template<class F>
    auto read(F &&block)
    {
        using T = std::invoke_result_t<F, Session &>;
        if constexpr (std::is_void_v<T>) {
            return runRead(block);
        } else {
            std::optional<T> value;
            const Result<void> done = runRead([&](Session &session) { value.emplace(block(session)); });
            return done ? Result<T>(std::move(*value)) : Result<T>(done.error());
        }
    }

    /// Takes back `set`, or this desk's newest change that is neither an undo nor undone. NotFound: nothing to undo.
    Result<ChangeSet> undo(std::optional<Id> set = std::nullopt);
    /// Brings back what `undone` (the set of an undo) took back, or what this desk undid last.
    Result<ChangeSet> redo(std::optional<Id> undone = std::nullopt);
    /// What undo and redo would do now.
    Result<std::optional<ChangeSet>> nextUndo();
    Result<std::optional<ChangeSet>> nextRedo();

    /// Whether the write with this key has been saved. Offline while the server cannot be asked, or has not yet ended
    /// what this desk sent before it was lost.
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
    enum class Key { Fresh, MayBeIn };
    struct Try;

    Store(Location location, Identity identity, QList<Step> steps)
        : m_location(std::move(location)), m_identity(std::move(identity)), m_steps(std::move(steps)) {}

    template<class F>
    auto writeOnce(const Sentence &label, F &block, const QUuid &key, Key kind)
    {
        using T = std::invoke_result_t<F, WriteSession &>;
        using Value = std::conditional_t<std::is_void_v<T>, Done, T>;
        auto value = std::make_shared<std::optional<Value>>();
        const auto keep = [&](WriteSession &session, history::Action &) {
            if constexpr (std::is_void_v<T>)
                value->emplace((block(session), Done{}));
            else
                value->emplace(block(session));
        };
        return outcome<T>(runWrite({ key.toString(QUuid::WithoutBraces), 0, {}, label }, keep, kind), key, value);
    }
    // What a block gave is kept while nobody knows whether it was saved, and given when the key turns out to be in.
    template<class T, class Value>
    Result<T> outcome(const Result<void> &done, const QUuid &key, std::shared_ptr<std::optional<Value>> value)
    {
        if (!done && done.error().kind == Kind::Offline && value->has_value())
            m_unsure.insert(key, value);
        if (!done)
            return done.error();
        const std::shared_ptr<void> earlier = m_unsure.take(key);
        if (!value->has_value() && earlier)
            value = std::static_pointer_cast<std::optional<Value>>(earlier);
        if constexpr (std::is_void_v<T>)
            return {};
        else
            return value->has_value() ? Result<T>(std::move(**value)) : Result<T>(savedElsewhere());
    }
    static Error savedElsewhere();
    Result<void> runWrite(history::Action action, const WriteBlock &block, Key key = Key::Fresh);
    Result<void> runRead(const std::function<void(Session &)> &block);
    Result<void> begin(const QString &words);
    Result<void> attempt(Try &now);
    void transaction(Try &now);
    void finish(const Try &now);
    Result<void> ensureDesk();
    Id makeDesk(Session &session);
    Result<void> openConnection();
    Result<int> judge();
    Result<void> rejudgeFile();
    Result<void> refuseLostFile() const;
    Result<void> reconnect();
    Result<bool> settle(const QString &uuid);
    void lose();
    void rollBack();
    void startWatching();
    void watch();
    void announce(const QList<Touched> &touched);
    void notifyOthers();
    static QHash<qint64, qint64> readMarks(Session &session);

    Location m_location;
    Identity m_identity;
    QList<Step> m_steps;
    QString m_readOnlyReason;
    bool m_immutable = false;
    FileMark m_file; ///< what the file was when it was opened
    bool m_inside = false;
    std::unique_ptr<Connection> m_connection;
    Id m_desk = 0;
    qint64 m_deskNumber = 0;
    QHash<qint64, qint64> m_marks; ///< by desk number: the counter up to which changes are known here
    qint64 m_dataVersion = -1;
    QTimer m_watch;
    QElapsedTimer m_lastAnswer;
    bool m_owesNotice = false;
    QElapsedTimer m_lastNotify;
    QHash<QUuid, std::shared_ptr<void>> m_unsure; ///< what blocks gave whose outcome is not known, by key
    Probe m_probe;
};

/// The newest step that the data has, 0 for an empty database, compared with the program's. Broken: a step differs from
/// the one that made the data, or the data is newer than the program.
Result<int> examine(Connection &connection, const QList<Step> &steps);
/// Examines and runs what is missing of `steps` on an open connection, each step in its own transaction; gives how many
/// it ran, for another program may have run them meanwhile.
Result<int> migrate(Connection &connection, const QList<Step> &steps);
/// The newest step that the data has; 0 for an empty database.
Result<int> schemaOf(Connection &connection);

} // namespace db
