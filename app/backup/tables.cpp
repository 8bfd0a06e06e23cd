// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/tables.h"

#include "db/records/all.h"
#include "db/records/changeset.h"

#include <QCoreApplication>

namespace app::backup {

using namespace Qt::StringLiterals;

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

constexpr int chunkRows = 2000;
constexpr int rowsPerInsert = 200;

/// A table of the ground that has no record of its own.
struct PlainTable
{
    const char *name;
    QStringList columns;
    QString key; ///< the first columns, by which it is read in chunks
    int keyColumns;
};

const QList<PlainTable> &plainTables()
{
    static const QList<PlainTable> tables{
        { "sequence", { u"name"_s, u"owner"_s, u"last"_s }, u"name, owner"_s, 2 },
        { "change", { u"change_set"_s, u"seq"_s, u"table_name"_s, u"record"_s, u"before"_s, u"after"_s }, u"change_set, seq"_s, 2 },
    };
    return tables;
}

/// A reference inside its own table may point at a row that comes later; it is set when all rows are there.
struct Loop
{
    const char *column;
    db::Id row;
    QVariant target;
};

class Copy
{
public:
    Copy(db::Session &from, db::Connection &to, const Progress &progress) : m_from(from), m_to(to), m_progress(progress) {}

    void run()
    {
        for (const qint64 rows : countRows(m_from))
            m_of += rows;
        for (const db::Description *description : db::descriptions())
            copyRecords(*description);
        for (const PlainTable &table : plainTables())
            copyPlain(table);
    }

private:
    void copyRecords(const db::Description &description);
    void setAside(const db::Description &description, db::Record &record);
    void closeLoops(const db::Description &description);
    void copyPlain(const PlainTable &table);
    QList<QVariantList> nextRows(const PlainTable &table, const QVariantList &last);
    void insert(const PlainTable &table, const QList<QVariantList> &rows);
    void step(qint64 rows)
    {
        m_done += rows;
        if (!m_progress(m_done, m_of))
            m_from.refuse(db::Kind::Cancelled, BackupText::tr("Cancelled. Nothing was written."));
    }

    db::Session &m_from;
    db::Connection &m_to;
    const Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_of = 0;
    QList<Loop> m_loops;
};

void Copy::copyRecords(const db::Description &description)
{
    db::Id last = -1;
    while (true) {
        std::vector<std::shared_ptr<db::Record>> records;
        QList<const db::Record *> rows;
        const QString chunk = u"WHERE id > ? ORDER BY id LIMIT %1"_s.arg(chunkRows);
        for (db::Rows found = m_from.select(description, chunk, { last }); found.next();) {
            records.push_back(description.make());
            m_from.fill(description, found, *records.back());
            setAside(description, *records.back());
            rows += records.back().get();
        }
        if (rows.isEmpty())
            break;
        last = rows.last()->id;
        db::native::load(m_to, description, rows);
        step(rows.size());
    }
    closeLoops(description);
}

void Copy::setAside(const db::Description &description, db::Record &record)
{
    for (const db::Column &column : description.columns) {
        const bool isLoop = column.refersTo && qstrcmp(column.refersTo, description.table) == 0;
        const QVariant target = isLoop ? column.read(record) : QVariant();
        if (target.isNull())
            continue;
        m_loops += Loop{ column.name, record.id, target };
        column.write(record, 0);
    }
}

void Copy::closeLoops(const db::Description &description)
{
    for (const Loop &loop : m_loops)
        m_to.run(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(QLatin1StringView(description.table), QLatin1StringView(loop.column)),
                 { loop.target, loop.row });
    m_loops.clear();
}

void Copy::copyPlain(const PlainTable &table)
{
    QVariantList last;
    while (true) {
        const QList<QVariantList> rows = nextRows(table, last);
        if (rows.isEmpty())
            return;
        last = rows.last().mid(0, table.keyColumns);
        insert(table, rows);
        step(rows.size());
    }
}

QList<QVariantList> Copy::nextRows(const PlainTable &table, const QVariantList &last)
{
    const QString after = last.isEmpty() ? u""_s : u"WHERE (%1) > (?, ?) "_s.arg(table.key);
    const QString sql = u"SELECT %1 FROM %2 %3ORDER BY %4 LIMIT %5"_s.arg(table.columns.join(u", "_s), QLatin1StringView(table.name),
                                                                         after, table.key, QString::number(rowsPerInsert));
    QList<QVariantList> rows;
    for (db::Rows found = m_from.rows(sql, last); found.next();) {
        QVariantList &row = rows.emplaceBack();
        for (int i = 0; i < table.columns.size(); ++i)
            row += found.value(i);
    }
    return rows;
}

// Many rows a statement: every statement is a journey to the server and back.
void Copy::insert(const PlainTable &table, const QList<QVariantList> &rows)
{
    const QString row = u'(' + QStringList(table.columns.size(), u"?"_s).join(u", "_s) + u')';
    const QString sql = u"INSERT INTO %1 (%2) VALUES %3"_s.arg(QLatin1StringView(table.name), table.columns.join(u", "_s),
                                                              QStringList(rows.size(), row).join(u", "_s));
    QVariantList values;
    for (const QVariantList &one : rows)
        values += one;
    m_to.run(sql, values);
}

} // namespace

QMap<QString, qint64> countRows(db::Session &session)
{
    QStringList tables;
    for (const db::Description *description : db::descriptions())
        tables += QLatin1StringView(description->table);
    for (const PlainTable &table : plainTables())
        tables += QLatin1StringView(table.name);
    QMap<QString, qint64> counts;
    for (const QString &table : tables)
        counts.insert(table, session.value(u"SELECT count(*) FROM %1"_s.arg(table)).toLongLong());
    return counts;
}

void copyTables(db::Session &from, db::Connection &to, const Progress &progress)
{
    to.runScript(db::beginWrite(to.engine()));
    Copy(from, to, progress).run();
    db::Session copied(to);
    if (countRows(copied) != countRows(from))
        from.refuse(db::Kind::Broken, BackupText::tr("The copy is not whole. Try again; if that fails, check the database."));
    to.runScript(u"COMMIT"_s);
}

} // namespace app::backup
