// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/history.h"

#include "db/records/all.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <zstd.h>

namespace db::history {

using namespace Qt::StringLiterals;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

[[noreturn]] void refuseStale(Session &session)
{
    session.refuse(Kind::Stale, HistoryText::tr("This cannot be turned back: the same values have been changed since."));
}

const Description &described(Session &session, const QString &table)
{
    const Description *description = descriptionOf(table);
    if (!description)
        session.refuse(Kind::Invalid, HistoryText::tr("This change belongs to a newer version of the program."), table);
    return *description;
}

constexpr Id idsOfADesk = Id(1) << 40; // its own id is the first of them

// The rows of a load, in chunks of compressed JSON with their sizes before them.
constexpr int chunkRows = 5000;

QByteArray compressed(const QJsonArray &rows)
{
    const QByteArray plain = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(plain.size())), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(packed.data(), packed.size(), plain.constData(), plain.size(), 3);
    packed.truncate(static_cast<qsizetype>(size));
    return QByteArray::number(packed.size()) + ' ' + QByteArray::number(plain.size()) + '\n' + packed;
}

QJsonArray nextChunk(const QByteArray &blob, qsizetype &at)
{
    const qsizetype end = blob.indexOf('\n', at);
    const QList<QByteArray> sizes = blob.mid(at, end - at).split(' ');
    const qsizetype packedSize = sizes.value(0).toLongLong();
    QByteArray plain(sizes.value(1).toLongLong(), Qt::Uninitialized);
    ZSTD_decompress(plain.data(), plain.size(), blob.constData() + end + 1, packedSize);
    at = end + 1 + packedSize;
    return QJsonDocument::fromJson(plain).array();
}

QJsonObject withId(const Description &description, const Record &record)
{
    QJsonObject values = toJson(description, record);
    values.insert(u"id"_s, record.id);
    values.insert(u"table"_s, QLatin1StringView(description.table));
    return values;
}

void packRange(WriteSession &session, const Description &description, const ChangeSet &set, QByteArray &blob)
{
    QJsonArray rows;
    const std::shared_ptr<Record> record = description.make();
    const QString range = u"WHERE id BETWEEN ? AND ? ORDER BY id"_s;
    for (Rows found = session.select(description, range, { set.firstLoaded, set.lastLoaded }); found.next();) {
        session.fill(description, found, *record);
        rows += withId(description, *record);
        if (rows.size() == chunkRows) {
            blob += compressed(rows);
            rows = {};
        }
    }
    if (!rows.isEmpty())
        blob += compressed(rows);
}

// Changes that are in force on loaded rows would be lost with them.
void refuseIfTouched(Session &session, const ChangeSet &set)
{
    const QString touched = u"SELECT count(*) FROM change c JOIN change_set s ON s.id = c.change_set WHERE c.record "
                            "BETWEEN ? AND ? AND s.kind = 'edit' AND s.undone_by IS NULL AND s.id <> ?"_s;
    if (session.value(touched, { set.firstLoaded, set.lastLoaded, set.id }).toInt() > 0)
        refuseStale(session);
}

void removeRange(WriteSession &session, const QString &table, qint64 count, Id first, Id last)
{
    const QString sql = u"DELETE FROM %1 WHERE id BETWEEN ? AND ?"_s.arg(table);
    if (session.connection().run(sql, { first, last }) != count)
        refuseStale(session);
    session.noteTable(table);
}

// In the order of `descriptions`, in which no table refers to a later one, however the chunks of the load came.
QList<std::pair<QString, qint64>> loadedTables(const ChangeSet &set)
{
    QHash<QString, qint64> counts;
    for (const QString &entry : set.loadedTables.split(u' ', Qt::SkipEmptyParts))
        counts.insert(entry.section(u':', 0, 0), entry.section(u':', 1).toLongLong());
    QList<std::pair<QString, qint64>> tables;
    for (const Description *description : descriptions())
        if (const QString table = QLatin1StringView(description->table); counts.contains(table))
            tables += { table, counts.take(table) };
    for (auto it = counts.begin(); it != counts.end(); ++it)
        tables += { it.key(), it.value() }; // unknown here: refused when it is looked at
    return tables;
}

QByteArray unload(WriteSession &session, const ChangeSet &set)
{
    const QList<std::pair<QString, qint64>> tables = loadedTables(set);
    session.allowLongStatement();
    refuseIfTouched(session, set);
    QByteArray removed;
    for (const auto &[table, count] : tables)
        packRange(session, described(session, table), set, removed);
    for (auto it = tables.rbegin(); it != tables.rend(); ++it)
        removeRange(session, it->first, it->second, set.firstLoaded, set.lastLoaded);
    return removed;
}

void reload(WriteSession &session, const QByteArray &removed)
{
    for (qsizetype at = 0; at < removed.size();) {
        const QJsonArray chunk = nextChunk(removed, at);
        const Description &description = described(session, chunk.first().toObject().value("table"_L1).toString());
        QList<std::shared_ptr<Record>> records;
        QList<const Record *> rows;
        for (const QJsonValue value : chunk) {
            std::shared_ptr<Record> record = description.make();
            const QJsonObject values = value.toObject();
            fromJson(description, *record, values);
            record->id = values.value("id"_L1).toInteger();
            record->version = 1;
            if (description.derive)
                description.derive(*record);
            rows += record.get();
            records += std::move(record);
        }
        native::load(session.connection(), description, rows);
        session.noteTable(QLatin1StringView(description.table));
    }
}

bool holds(const Description &description, const Record &record, const QJsonObject &values)
{
    const std::shared_ptr<Record> expected = description.make();
    fromJson(description, *expected, values);
    return std::ranges::all_of(values.keys(), [&](const QString &name) {
        const Column *column = description.column(name);
        return !column || column->read(*expected) == column->read(record);
    });
}

// `values` of an inserted or removed row say everything: a column that they do not name was empty.
bool isWhole(const Description &description, const Record &record, const QJsonObject &values)
{
    const std::shared_ptr<Record> expected = description.make();
    fromJson(description, *expected, values);
    return std::ranges::all_of(description.columns, [&](const Column &column) {
        return column.derived || column.read(*expected) == column.read(record);
    });
}

// Brings one row from `from` to `to`; an empty object stands for "no row".
void turn(WriteSession &session, const Change &change, const QJsonObject &from, const QJsonObject &to)
{
    const Description &description = described(session, change.table);
    const std::shared_ptr<Record> record = description.make();
    const bool there = session.read(description, change.record, *record);
    if (there == from.isEmpty() || (there && !holds(description, *record, from)))
        refuseStale(session);
    if (from.isEmpty()) {
        fromJson(description, *record, to);
        record->version = to.value("version"_L1).toInteger();
        session.insertRecord(description, *record, change.record);
    } else if (to.isEmpty()) {
        if (!isWhole(description, *record, from))
            refuseStale(session);
        session.removeRecord(description, *record);
    } else {
        const std::shared_ptr<Record> target = description.make();
        fromJson(description, *target, to);
        for (const QString &name : to.keys())
            if (const Column *column = description.column(name))
                column->write(*record, column->read(*target));
        session.updateRecord(description, *record);
    }
}

void turnAllBack(WriteSession &session, Id set)
{
    const QList<Change> changes = changesOf(session, set);
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        turn(session, *it, it->after, it->before);
}

void markUndone(WriteSession &session, Id set, QVariant by)
{
    session.connection().run(u"UPDATE change_set SET undone_by = ? WHERE id = ?"_s, { by, set });
}

} // namespace

void note(WriteSession &session, Id id, const Action &action)
{
    ChangeSet set;
    set.id = id;
    set.version = 1;
    set.uuid = action.uuid;
    set.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    set.desk = action.desk;
    set.who = action.who;
    set.label = action.label.toJson();
    set.kind = action.kind;
    set.target = action.target;
    set.removed = action.removed;
    set.firstLoaded = session.firstLoaded();
    set.lastLoaded = session.lastLoaded();
    for (const auto &[table, count] : session.loaded())
        set.loadedTables += u"%1:%2 "_s.arg(table).arg(count);
    session.insertUnnoted(ChangeSet::description(), set);
    qint64 sequence = 0;
    for (const Change &change : session.changes())
        session.connection().run(u"INSERT INTO change (change_set, seq, table_name, record, before, after) "
                                 "VALUES (?, ?, ?, ?, ?, ?)"_s,
                                 { id, ++sequence, change.table, change.record, json(change.before), json(change.after) });
    if (action.kind == ChangeKind::Undo) {
        markUndone(session, action.target, id);
    } else if (action.kind == ChangeKind::Redo) {
        markUndone(session, action.target, id);
        const ChangeSet undo = session.get<ChangeSet>(action.target);
        markUndone(session, undo.target, QVariant(QMetaType::fromType<qint64>()));
    }
}

// A desk's ids lie together: looked for by desk, the changes of all others since its own newest would be read.
std::optional<ChangeSet> nextUndo(Session &session, Id desk)
{
    return session.first<ChangeSet>(u"WHERE id > ? AND id < ? AND kind = 'edit' AND undone_by IS NULL ORDER BY id DESC LIMIT 1"_s,
                                    { desk, desk + idsOfADesk });
}

std::optional<ChangeSet> nextRedo(Session &session, Id desk)
{
    return session.first<ChangeSet>(
        u"WHERE id > ? AND id < ? AND kind = 'undo' AND undone_by IS NULL AND id > COALESCE((SELECT max(e.id) FROM "
        "change_set e WHERE e.id > ? AND e.id < ? AND e.kind = 'edit'), 0) ORDER BY id DESC LIMIT 1"_s,
        { desk, desk + idsOfADesk, desk, desk + idsOfADesk });
}

QByteArray undo(WriteSession &session, const ChangeSet &set)
{
    if (set.kind != ChangeKind::Edit)
        session.refuse(Kind::Invalid, HistoryText::tr("Only a change can be undone; use redo to bring back what was undone."));
    if (set.undoneBy != 0)
        session.refuse(Kind::Invalid, HistoryText::tr("This change is undone already."));
    turnAllBack(session, set.id);
    return set.firstLoaded == 0 ? QByteArray() : unload(session, set);
}

void redo(WriteSession &session, const ChangeSet &undo)
{
    if (undo.kind != ChangeKind::Undo || undo.undoneBy != 0)
        session.refuse(Kind::Invalid, HistoryText::tr("There is nothing to redo."));
    session.allowLongStatement();
    reload(session, undo.removed);
    turnAllBack(session, undo.id);
}

QList<ChangeSet> list(Session &session, int limit, int offset)
{
    return session.all<ChangeSet>(u"ORDER BY at DESC, id DESC LIMIT ? OFFSET ?"_s, { limit, offset });
}

QList<Change> changesOf(Session &session, Id set)
{
    QList<Change> changes;
    const QString sql = u"SELECT table_name, record, before, after FROM change WHERE change_set = ? ORDER BY seq"_s;
    for (Rows rows = session.rows(sql, { set }); rows.next();)
        changes += Change{ rows.text(0), rows.integer(1), object(rows.text(2)), object(rows.text(3)) };
    return changes;
}

QString title(const ChangeSet &set)
{
    const QString text = Sentence::fromJson(set.label).text();
    switch (set.kind) {
    case ChangeKind::Edit:
        return text;
    case ChangeKind::Undo:
        return HistoryText::tr("Undo: %1").arg(text);
    case ChangeKind::Redo:
        return HistoryText::tr("Redo: %1").arg(text);
    }
    return text;
}

QList<Touched> touchedBetween(Session &session, Id after, Id upTo)
{
    QMap<QString, QList<Id>> touched;
    const QString changes = u"SELECT table_name, record FROM change WHERE change_set > ? AND change_set <= ?"_s;
    for (Rows rows = session.rows(changes, { after, upTo }); rows.next();)
        touched[rows.text(0)] += rows.integer(1);
    // A load, and an undo or redo of one, touched whole tables.
    const QString loads = u"SELECT s.loaded_tables, t.loaded_tables, u.loaded_tables FROM change_set s "
                          "LEFT JOIN change_set t ON t.id = s.target LEFT JOIN change_set u ON u.id = t.target "
                          "WHERE s.id > ? AND s.id <= ?"_s;
    for (Rows rows = session.rows(loads, { after, upTo }); rows.next();)
        for (int i = 0; i < 3; ++i)
            for (const QString &entry : rows.text(i).split(u' ', Qt::SkipEmptyParts))
                touched[entry.section(u':', 0, 0)] = {};
    QList<Touched> result;
    for (auto it = touched.begin(); it != touched.end(); ++it)
        result += Touched{ it.key(), it.value() };
    return result;
}

} // namespace db::history
