// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kills/ledger.h"

#include "tests/kills/importedlist.h"

#include "db/records/all.h"

namespace tests::kills {

using namespace Qt::StringLiterals;

namespace {

constexpr db::Id idsOfADesk = db::Id(1) << 40;

bool isOfTheGround(const db::Description &description)
{
    return qstrcmp(description.table, "desk") == 0 || qstrcmp(description.table, "change_set") == 0;
}

/// The tables that the history tells about.
QList<const db::Description *> toldTables()
{
    QList<const db::Description *> told;
    for (const db::Description *description : db::descriptions())
        if (!isOfTheGround(*description))
            told += description;
    return told;
}

QString nameOf(const QString &table, db::Id id)
{
    return u"%1 %2"_s.arg(table).arg(id);
}

/// Derived columns too: a key that does not fit its name is half an action.
bool areEqual(const db::Description &description, const db::Record &a, const db::Record &b)
{
    return a.id == b.id && a.version == b.version && std::ranges::all_of(description.columns, [&](const db::Column &column) {
        return column.read(a) == column.read(b);
    });
}

QList<std::pair<QString, qint64>> loadedTables(const db::ChangeSet &set)
{
    QList<std::pair<QString, qint64>> tables;
    for (const QString &entry : set.loadedTables.split(u' ', Qt::SkipEmptyParts))
        tables += { entry.section(u':', 0, 0), entry.section(u':', 1).toLongLong() };
    return tables;
}

} // namespace

QStringList Ledger::takeIn(db::Session &session)
{
    QStringList keys;
    for (const db::Id desk : session.ids(u"SELECT id FROM desk ORDER BY id"_s)) {
        const db::Id known = desk + m_counters.value(desk);
        const QString newer = u"WHERE id > ? AND id < ? ORDER BY id"_s;
        for (const db::ChangeSet &set : session.all<db::ChangeSet>(newer, { known, desk + idsOfADesk })) {
            add(session, set);
            keys += set.uuid;
        }
    }
    return keys;
}

void Ledger::takeIn(db::Session &session, const QList<db::Id> &order)
{
    for (const db::Id id : order)
        add(session, session.get<db::ChangeSet>(id));
}

void Ledger::add(db::Session &session, const db::ChangeSet &set)
{
    const Entry entry{ set, db::history::changesOf(session, set.id) };
    if (entry.changes.isEmpty() && set.firstLoaded == 0 && set.removed.isEmpty() && m_removed.value(set.target).isEmpty())
        complain(u"change set %1 changed nothing"_s.arg(set.id));
    switch (set.kind) {
    case db::ChangeKind::Edit:
        addChanges(entry.changes);
        addLoad(set);
        break;
    case db::ChangeKind::Undo:
        addChanges(entry.changes);
        addUndo(set);
        break;
    case db::ChangeKind::Redo:
        addRedo(set);
        addChanges(entry.changes);
        break;
    }
    countIds(entry);
    m_sets.insert(set.id, entry);
    m_keys.insert(set.uuid, set.id);
    m_order += set.id;
}

void Ledger::addLoad(const db::ChangeSet &set)
{
    if (set.firstLoaded == 0)
        return;
    const QString expected = u"person:%1 post:%1 attendee:%1 "_s.arg(importedPeople);
    if (set.loadedTables != expected || set.lastLoaded != set.firstLoaded + 3 * importedPeople - 1)
        return complain(u"change set %1 loaded \"%2\""_s.arg(set.id).arg(set.loadedTables));
    const db::Id conference = m_tables.value(u"conference"_s).rows.begin()->first;
    const ImportedList list = importedList(conference, set.uuid, set.firstLoaded);
    const auto insertAll = [this](const auto &records) {
        for (auto record : records) {
            record.version = 1;
            insert(record.description(), std::make_shared<std::decay_t<decltype(record)>>(record));
        }
    };
    insertAll(list.people);
    insertAll(list.posts);
    insertAll(list.attendees);
}

void Ledger::addChanges(const QList<db::Change> &changes)
{
    for (const db::Change &change : changes)
        addChange(change);
}

void Ledger::addChange(const db::Change &change)
{
    const db::Description *description = db::descriptionOf(change.table);
    if (!description || (change.before.isEmpty() && change.after.isEmpty()))
        return complain(nameOf(change.table, change.record) + u": the change says nothing"_s);
    Table &table = m_tables[change.table];
    const auto known = table.rows.find(change.record);
    if (change.before.isEmpty()) {
        const Row row = description->make();
        db::fromJson(*description, *row, change.after);
        row->id = change.record;
        row->version = change.after.value("version"_L1).toInteger();
        return insert(*description, row);
    }
    if (known == table.rows.end())
        return complain(nameOf(change.table, change.record) + u" changed without being there"_s);
    if (!change.after.isEmpty())
        return update(*description, change);
    QJsonObject whole = db::toJson(*description, *known->second);
    whole.insert("version"_L1, known->second->version);
    if (whole != change.before)
        complain(nameOf(change.table, change.record) + u" was not what its removal says"_s);
    erase(change.table, change.record);
}

void Ledger::insert(const db::Description &description, const Row &row)
{
    const QString name = QLatin1StringView(description.table);
    Table &table = m_tables[name];
    if (description.derive)
        description.derive(*row);
    if (!table.rows.emplace(row->id, row).second)
        return complain(nameOf(name, row->id) + u" was made twice"_s);
    table.recent += row->id;
    table.idSum += row->id;
    table.versionSum += row->version;
}

void Ledger::erase(const QString &name, db::Id id)
{
    Table &table = m_tables[name];
    const auto known = table.rows.find(id);
    if (known == table.rows.end())
        return complain(nameOf(name, id) + u" was taken away without being there"_s);
    table.recent += id;
    table.idSum -= id;
    table.versionSum -= known->second->version;
    table.rows.erase(known);
}

void Ledger::update(const db::Description &description, const db::Change &change)
{
    Table &table = m_tables[change.table];
    db::Record &row = *table.rows.at(change.record);
    const Row before = description.make();
    const Row after = description.make();
    db::fromJson(description, *before, change.before);
    db::fromJson(description, *after, change.after);
    for (const db::Column &column : description.columns) {
        if (!change.before.contains(QLatin1StringView(column.name)))
            continue;
        if (column.read(row) != column.read(*before))
            complain(u"%1: %2 was not what its change says"_s.arg(nameOf(change.table, row.id), QLatin1StringView(column.name)));
        column.write(row, column.read(*after));
    }
    if (description.derive)
        description.derive(row);
    row.version += 1;
    table.recent += row.id;
    table.versionSum += 1;
}

void Ledger::addUndo(const db::ChangeSet &set)
{
    if (!m_sets.contains(set.target) || m_undoneBy.value(set.target) != 0)
        return complain(u"change set %1 undoes what was not in force"_s.arg(set.id));
    m_undoneBy[set.target] = set.id;
    const db::ChangeSet &target = m_sets.value(set.target).set;
    for (const auto &[table, count] : loadedTables(target)) {
        const db::Description *description = db::descriptionOf(table);
        qint64 found = 0;
        for (db::Id id = target.firstLoaded; id <= target.lastLoaded; ++id) {
            const auto row = m_tables[table].rows.find(id);
            if (row == m_tables[table].rows.end())
                continue;
            m_removed[set.id] += { description, row->second };
            erase(table, id);
            ++found;
        }
        if (found != count)
            complain(u"change set %1 took %2 of %3 rows of %4"_s.arg(set.id).arg(found).arg(count).arg(table));
    }
}

void Ledger::addRedo(const db::ChangeSet &set)
{
    if (!m_sets.contains(set.target) || m_undoneBy.value(set.target) != 0)
        return complain(u"change set %1 redoes what was not undone"_s.arg(set.id));
    m_undoneBy[set.target] = set.id;
    m_undoneBy.remove(m_sets.value(set.target).set.target);
    for (const auto &[description, row] : m_removed.value(set.target)) {
        row->version = 1;
        insert(*description, row);
    }
}

// The ids that a set used follow its own without a gap; a counter behind them would give them away again.
void Ledger::countIds(const Entry &entry)
{
    db::Id last = std::max(entry.set.id, entry.set.lastLoaded);
    for (const db::Change &change : entry.changes) {
        if (change.before.isEmpty() && change.record / idsOfADesk == entry.set.id / idsOfADesk)
            last = std::max(last, change.record);
        const qint64 number = change.after.value("number"_L1).toInteger();
        const db::Id conference = change.after.value("conference"_L1).toInteger();
        if (entry.set.kind == db::ChangeKind::Edit && change.table == "attendee"_L1 && change.before.isEmpty())
            m_lastNumber[conference] = std::max(m_lastNumber.value(conference), number);
    }
    m_counters[entry.set.desk] = last - entry.set.desk;
}

bool Ledger::holds(const QString &line) const
{
    const QStringList words = line.split(u' ');
    const auto entry = m_sets.constFind(m_keys.value(words.value(0)));
    if (entry == m_sets.cend() || words.size() != 6)
        return false;
    const db::Id id = words[3].toLongLong();
    if (words[2] == "change_set"_L1)
        return entry->set.target == id && entry->set.kind == (words[1] == "undo"_L1 ? db::ChangeKind::Undo : db::ChangeKind::Redo);
    return std::ranges::any_of(entry->changes, [&](const db::Change &change) {
        if (change.table != words[2] || change.record != id)
            return false;
        return words[4] == "-"_L1 ? change.after.isEmpty() : change.after.value(words[4]).toString() == words[5];
    });
}

void Ledger::compareRow(db::Session &session, const db::Description &description, db::Id id)
{
    const QString name = QLatin1StringView(description.table);
    const auto expected = m_tables[name].rows.find(id);
    const Row found = description.make();
    const bool isThere = session.read(description, id, *found);
    if (isThere != (expected != m_tables[name].rows.end()))
        complain(nameOf(name, id) + (isThere ? u" should be gone"_s : u" is missing"_s));
    else if (isThere && !areEqual(description, *found, *expected->second))
        complain(nameOf(name, id) + u" is not what the history says"_s);
}

void Ledger::compareSums(db::Session &session, const db::Description &description)
{
    const QString name = QLatin1StringView(description.table);
    const Table &table = m_tables[name];
    db::Rows sums = session.rows(u"SELECT count(*), COALESCE(sum(id), 0), COALESCE(sum(version), 0) FROM %1"_s.arg(name));
    if (!sums.next() || sums.integer(0) != static_cast<qint64>(table.rows.size()) || sums.integer(1) != table.idSum
        || sums.integer(2) != table.versionSum)
        complain(name + u" has rows or versions that the history does not explain"_s);
}

void Ledger::compareTable(db::Session &session, const db::Description &description)
{
    const QString name = QLatin1StringView(description.table);
    const Table &table = m_tables[name];
    const Row found = description.make();
    std::size_t rows = 0;
    for (db::Rows all = session.select(description, {}, {}); all.next(); ++rows) {
        session.fill(description, all, *found);
        const auto expected = table.rows.find(found->id);
        if (expected == table.rows.end() || !areEqual(description, *found, *expected->second))
            complain(nameOf(name, found->id) + u" is not what the history says"_s);
    }
    if (rows != table.rows.size())
        complain(u"%1 has %2 rows, the history %3"_s.arg(name).arg(rows).arg(table.rows.size()));
}

void Ledger::compareCounters(db::Session &session)
{
    for (const db::Desk &desk : session.all<db::Desk>())
        if (desk.counter != m_counters.value(desk.id))
            complain(u"desk %1 counts %2, the history %3"_s.arg(desk.number).arg(desk.counter).arg(m_counters.value(desk.id)));
    for (auto it = m_lastNumber.cbegin(); it != m_lastNumber.cend(); ++it) {
        const QVariant last = session.value(u"SELECT last FROM sequence WHERE name = 'attendee' AND owner = ?"_s, { it.key() });
        if (last.toLongLong() != it.value())
            complain(u"the last number given is %1, the history says %2"_s.arg(last.toLongLong()).arg(it.value()));
    }
}

void Ledger::compareUndone(db::Session &session)
{
    QHash<db::Id, db::Id> found;
    for (db::Rows rows = session.rows(u"SELECT id, undone_by FROM change_set WHERE undone_by IS NOT NULL"_s); rows.next();)
        found.insert(rows.integer(0), rows.integer(1));
    if (found != m_undoneBy)
        complain(u"what is undone is not what the history says"_s);
    if (session.value(u"SELECT count(*) FROM change_set"_s).toLongLong() != m_order.size())
        complain(u"change sets have come or gone unseen"_s);
}

void Ledger::compareRecent(db::Session &session)
{
    for (const db::Description *description : toldTables()) {
        Table &table = m_tables[QLatin1StringView(description->table)];
        for (const db::Id id : std::as_const(table.recent))
            compareRow(session, *description, id);
        table.recent.clear();
        compareSums(session, *description);
    }
    compareCounters(session);
    compareUndone(session);
}

void Ledger::compareAll(db::Session &session)
{
    for (const db::Description *description : toldTables())
        compareTable(session, *description);
    compareCounters(session);
    compareUndone(session);
    for (const QString &problem : db::native::integrityProblems(session.connection()))
        complain(problem);
}

} // namespace tests::kills
