// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a block inside Store::read and Store::write works with. Code in the block is straight: anything that fails, and
// anything the block refuses, ends the block and the transaction.

#include "db/native/native.h"
#include "db/rows.h"

#include <QJsonObject>

#include <optional>

namespace db {

/// A record as JSON by column name, without derived columns and without what is empty, 0 or false.
QJsonObject toJson(const Description &description, const Record &record);
/// Sets every column that is not derived: what the object lacks becomes empty, 0 or false.
void fromJson(const Description &description, Record &record, const QJsonObject &values);

class Session
{
public:
    explicit Session(Connection &connection) : m_connection(connection) {}

    /// The record of that id, or nothing.
    template<class R>
    std::optional<R> find(Id id)
    {
        R record;
        return read(R::description(), id, record) ? std::optional<R>(std::move(record)) : std::nullopt;
    }
    /// The record of that id; refuses as NotFound when it is gone.
    template<class R>
    R get(Id id)
    {
        R record;
        if (!read(R::description(), id, record))
            refuseMissing(R::description());
        return record;
    }
    /// All records that a clause selects: all<Post>(u"WHERE person = ? ORDER BY since"_s, {id}).
    template<class R>
    QList<R> all(const QString &clause = {}, const QVariantList &arguments = {})
    {
        QList<R> records;
        for (Rows rows = select(R::description(), clause, arguments); rows.next();)
            fill(R::description(), rows, records.emplaceBack());
        return records;
    }
    template<class R>
    std::optional<R> first(const QString &clause, const QVariantList &arguments = {})
    {
        Rows rows = select(R::description(), clause, arguments);
        if (!rows.next())
            return std::nullopt;
        R record;
        fill(R::description(), rows, record);
        return record;
    }
    Rows rows(const QString &sql, const QVariantList &arguments = {}) { return { m_connection, sql, arguments }; }
    /// The first column of the first row; an invalid value when there is no row.
    QVariant value(const QString &sql, const QVariantList &arguments = {});
    QList<Id> ids(const QString &sql, const QVariantList &arguments = {});
    /// Streams a large SELECT through the fast lane; integer arguments only.
    void stream(const QString &sql, const QList<Id> &arguments, const std::function<bool(const native::RowView &)> &row);

    /// Ends the block and rolls its transaction back; the text is for the person and translated.
    [[noreturn]] void refuse(Kind kind, const QString &text, const QString &detail = {});

    /// A person never waits for a server for long, but a load, its undo or an export may take its time.
    void allowLongStatement();

    [[nodiscard]] Connection &connection() { return m_connection; }
    /// The same without a type, for history and copies.
    bool read(const Description &description, Id id, Record &record);
    void fill(const Description &description, const Rows &rows, Record &record);
    Rows select(const Description &description, const QString &clause, const QVariantList &arguments);

protected:
    [[noreturn]] void refuseMissing(const Description &description);
    [[noreturn]] void refuseStale();

    Connection &m_connection;
};

/// Rows of one table that a write touched; no ids means: too many to name.
struct Touched
{
    QString table;
    QList<Id> ids;
};

/// One noted change: values before and after, changed columns only; an empty object stands for "no row".
struct Change
{
    QString table;
    Id record = 0;
    QJsonObject before;
    QJsonObject after;
};

class WriteSession : public Session
{
public:
    /// `first` is the first free id of the desk in this transaction.
    WriteSession(Connection &connection, Id first) : Session(connection), m_nextId(first) {}

    /// Gives the record an id and version 1 and writes it.
    template<class R>
    Id insert(R &record)
    {
        return insertRecord(R::description(), record);
    }
    /// Writes what changed. Refuses as Stale when the record's version is not the newest, NotFound when it is gone.
    template<class R>
    void update(R &record)
    {
        updateRecord(R::description(), record);
    }
    /// Takes the row away. Refuses as Stale or NotFound; InUse when others refer to it.
    template<class R>
    void remove(const R &record)
    {
        removeRecord(R::description(), record);
    }
    /// Many new records at once through the fast lane; noted as one range of ids. Order tables so that none refers to
    /// a later one, and insert nothing else that is new in the same write.
    template<class R>
    void load(QList<R> &records)
    {
        QList<const Record *> rows;
        rows.reserve(records.size());
        for (R &record : records) {
            record.id = newId();
            prepareLoaded(R::description(), record);
            rows += &record;
        }
        loadRecords(R::description(), rows);
    }
    /// Takes `count` numbers of a sequence that belongs to a record and returns the first; gaps may appear.
    qint64 take(const QString &sequence, Id owner, qint64 count = 1);
    /// Makes sure that later numbers of a sequence come after `number`.
    void skipTo(const QString &sequence, Id owner, qint64 number);
    Id newId() { return m_nextId++; }

    void insertRecord(const Description &description, Record &record, std::optional<Id> id);
    Id insertRecord(const Description &description, Record &record);
    void updateRecord(const Description &description, Record &record);
    void removeRecord(const Description &description, const Record &record);
    void prepareLoaded(const Description &description, Record &record);
    void loadRecords(const Description &description, const QList<const Record *> &rows);
    /// Writes a row without noting it: the ground's own tables only.
    void insertUnnoted(const Description &description, const Record &record);

    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }
    [[nodiscard]] const QList<std::pair<QString, qint64>> &loaded() const { return m_loaded; }
    [[nodiscard]] Id firstLoaded() const { return m_firstLoaded; }
    [[nodiscard]] Id lastLoaded() const { return m_lastLoaded; }
    [[nodiscard]] Id nextId() const { return m_nextId; }
    [[nodiscard]] QList<Touched> touched() const;
    void noteTable(const QString &table) { m_tables += table; }
    [[nodiscard]] bool isIdle() const { return m_changes.isEmpty() && m_loaded.isEmpty() && m_tables.isEmpty(); }

private:
    Id m_nextId;
    QList<Change> m_changes;
    QList<std::pair<QString, qint64>> m_loaded;
    QStringList m_tables;
    Id m_firstLoaded = 0;
    Id m_lastLoaded = 0;
};

} // namespace db
