// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history.h"

#include "app/editing/draft.h"
#include "db/history.h"
#include "db/records/all.h"
#include "db/records/attendee.h"
#include "db/records/person.h"

#include <QJsonDocument>
#include <QSet>
#include <QStringMatcher>

#include <algorithm>

namespace app::history {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 100;
constexpr int lookedAt = 1000;
constexpr int namedAtMost = 50;

// A list of marks of one length, so that its statement is prepared only once.
QString marks()
{
    static const QString text = u"(?"_s + u", ?"_s.repeated(atOnce - 1) + u')';
    return text;
}

QVariantList chunk(const QList<db::Id> &ids, qsizetype from)
{
    QVariantList arguments;
    for (qsizetype i = 0; i < atOnce; ++i)
        arguments += ids[std::min(from + i, ids.size() - 1)];
    return arguments;
}

QString titleOf(const QString &label, const QString &kind)
{
    db::ChangeSet set;
    set.label = label;
    set.kind = static_cast<db::ChangeKind>(std::max(0, db::choiceIndex(db::choicesOf(set.kind), kind)));
    return db::history::title(set);
}

// Finds words in sentences as their readers see them. A million sentences have few sources: each is translated once,
// and of the others only what was filled in is looked at.
class Words
{
public:
    explicit Words(const QString &text)
    {
        for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
            m_words += QStringMatcher(word, Qt::CaseInsensitive);
    }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool standIn(const QString &label, const QString &kind, const QString &who)
    {
        const qsizetype end = label.lastIndexOf(u"],\"source\":"_s);
        const QStringView filledIn = QStringView(label).mid(opening, std::max(qsizetype(0), end - opening));
        if (end < opening || filledIn.contains(u'\\'))
            return all(titleOf(label, kind), {}, who);
        return all(source(label.mid(end), kind), filledIn, who);
    }

private:
    static constexpr qsizetype opening = 14; // {"arguments":[

    [[nodiscard]] bool all(const QString &sentence, QStringView filledIn, const QString &who) const
    {
        return std::ranges::all_of(m_words, [&](const QStringMatcher &word) {
            return word.indexIn(sentence) >= 0 || word.indexIn(filledIn) >= 0 || word.indexIn(who) >= 0;
        });
    }
    const QString &source(const QString &tail, const QString &kind)
    {
        QString &text = m_sources[kind + tail];
        if (text.isNull())
            text = titleOf(u"{\"arguments\":["_s + tail, kind);
        return text;
    }

    QList<QStringMatcher> m_words;
    QHash<QString, QString> m_sources;
};

QString instant(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

// A load notes its tables with the set; its undo and redo point at it.
void narrowByTable(const QString &table, QString &where, QVariantList &arguments)
{
    where += u" AND (EXISTS (SELECT 1 FROM change c WHERE c.change_set = s.id AND c.table_name = ?) "
             "OR ' ' || s.loaded_tables LIKE ? "
             "OR s.target IN (SELECT t.id FROM change_set t WHERE ' ' || t.loaded_tables LIKE ?) "
             "OR s.target IN (SELECT u.id FROM change_set u JOIN change_set t ON t.id = u.target "
             "WHERE ' ' || t.loaded_tables LIKE ?))"_s;
    const QString loaded = u"% "_s + table + u":%"_s;
    arguments << table << loaded << loaded << loaded;
}

void narrow(const Filter &filter, QString &where, QVariantList &arguments)
{
    if (!filter.who.isEmpty()) {
        where += u" AND s.who = ?"_s;
        arguments << filter.who;
    }
    if (filter.desk != 0) {
        where += u" AND s.desk = ?"_s;
        arguments << filter.desk;
    }
    if (filter.from.isValid()) {
        where += u" AND s.at >= ?"_s;
        arguments << instant(filter.from);
    }
    if (filter.to.isValid()) {
        where += u" AND s.at < ?"_s;
        arguments << instant(filter.to);
    }
    if (!filter.table.isEmpty())
        narrowByTable(filter.table, where, arguments);
}

// The load that made a record, if it was one: the ids of a write follow its set's own.
void addLoad(db::Session &session, db::Id record, QSet<db::Id> &sets)
{
    const db::Id maker = session.value(u"SELECT max(id) FROM change_set WHERE id <= ?"_s, { record }).toLongLong();
    const QString sql =
        u"SELECT id, undone_by FROM change_set WHERE id = ? AND first_loaded <= ? AND last_loaded >= ?"_s;
    for (db::Rows rows = session.rows(sql, { maker, record, record }); rows.next();)
        sets += { rows.integer(0), rows.integer(1) };
    sets.remove(0);
}

QList<db::Id> setsThatTouched(db::Session &session, const QList<db::Id> &records)
{
    QSet<db::Id> sets;
    for (qsizetype from = 0; from < records.size(); from += atOnce)
        for (const db::Id set :
             session.ids(u"SELECT DISTINCT change_set FROM change WHERE record IN "_s + marks(), chunk(records, from)))
            sets += set;
    for (const db::Id record : records)
        addLoad(session, record, sets);
    return { sets.begin(), sets.end() };
}

// One SELECT narrowed by all but the words, which only the sentence in the reader's language can tell.
QList<std::pair<QString, db::Id>> found(db::Session &session, const Filter &filter, const QString &among,
                                        const QVariantList &first)
{
    Words words(filter.text);
    QString where = among;
    QVariantList arguments = first;
    narrow(filter, where, arguments);
    const QString columns = words.isEmpty() ? u"s.id, s.at"_s : u"s.id, s.at, s.label, s.kind, s.who"_s;
    QList<std::pair<QString, db::Id>> sets;
    const QString sql = u"SELECT %1 FROM change_set s WHERE %2 ORDER BY s.at DESC, s.id DESC"_s.arg(columns, where);
    const bool keepTime = !first.isEmpty();
    for (db::Rows rows = session.rows(sql, arguments); rows.next();)
        if (words.isEmpty() || words.standIn(rows.text(2), rows.text(3), rows.text(4)))
            sets.emplaceBack(keepTime ? rows.text(1) : QString(), rows.integer(0));
    return sets;
}

bool overlap(const QJsonObject &one, const QJsonObject &other)
{
    return std::ranges::any_of(one.keys(), [&](const QString &name) { return other.contains(name); });
}

// A row that came or went concerns every later change of it.
bool collide(const db::Change &mine, const db::Change &later)
{
    return mine.before.isEmpty() || mine.after.isEmpty() || later.before.isEmpty() || later.after.isEmpty()
        || overlap(mine.after, later.after);
}

QList<db::Change> changes(db::Session &session, db::Id set, int limit)
{
    QList<db::Change> all;
    const QString sql =
        u"SELECT table_name, record, before, after FROM change WHERE change_set = ? ORDER BY seq LIMIT ?"_s;
    const auto object = [](const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); };
    for (db::Rows rows = session.rows(sql, { set, limit }); rows.next();)
        all += db::Change{ rows.text(0), rows.integer(1), object(rows.text(2)), object(rows.text(3)) };
    return all;
}

void addLater(db::Session &session, const db::ChangeSet &set, const db::Change &mine, QMap<QString, db::Id> &found)
{
    const QString sql = u"SELECT s.id, s.at, c.before, c.after FROM change c JOIN change_set s ON s.id = c.change_set "
                        "WHERE c.record = ? AND s.kind = 'edit' AND s.undone_by IS NULL "
                        "AND (s.at > ? OR (s.at = ? AND s.id > ?)) "
                        "ORDER BY s.at DESC, s.id DESC LIMIT ?"_s;
    const auto object = [](const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); };
    for (db::Rows rows = session.rows(sql, { mine.record, set.at, set.at, set.id, namedAtMost }); rows.next();)
        if (collide(mine, { mine.table, mine.record, object(rows.text(2)), object(rows.text(3)) }))
            found.insert(rows.text(1) + QString::number(rows.integer(0)).rightJustified(20, u'0'), rows.integer(0));
}

void addLaterThanLoad(db::Session &session, const db::ChangeSet &set, QMap<QString, db::Id> &found)
{
    const QString sql =
        u"SELECT DISTINCT s.id, s.at FROM change c JOIN change_set s ON s.id = c.change_set WHERE c.record "
        "BETWEEN ? AND ? AND s.kind = 'edit' AND s.undone_by IS NULL AND s.id <> ? "
        "ORDER BY s.at DESC, s.id DESC LIMIT ?"_s;
    for (db::Rows rows = session.rows(sql, { set.firstLoaded, set.lastLoaded, set.id, namedAtMost }); rows.next();)
        found.insert(rows.text(1) + QString::number(rows.integer(0)).rightJustified(20, u'0'), rows.integer(0));
}

void addThose(db::Session &session, QList<db::Id> &records, const QString &sql, db::Id id)
{
    for (const db::Id other : session.ids(sql, { id }))
        if (other != 0 && !records.contains(other))
            records += other;
}

} // namespace

QList<db::Id> ids(db::Session &session, const Filter &filter)
{
    QList<std::pair<QString, db::Id>> sets;
    if (filter.records.isEmpty()) {
        sets = found(session, filter, u"1 = 1"_s, {});
    } else {
        const QList<db::Id> among = setsThatTouched(session, filter.records);
        for (qsizetype from = 0; from < among.size(); from += atOnce)
            sets += found(session, filter, u"s.id IN "_s + marks(), chunk(among, from));
        std::ranges::sort(sets, std::greater());
        sets.erase(std::ranges::unique(sets).begin(), sets.end());
    }
    QList<db::Id> ids;
    ids.reserve(sets.size());
    for (const auto &[at, id] : sets)
        ids += id;
    return ids;
}

QList<db::Id> newest(db::Session &session, int limit)
{
    return session.ids(u"SELECT id FROM change_set ORDER BY at DESC, id DESC LIMIT ?"_s, { limit });
}

QList<Row> rows(db::Session &session, const QList<db::Id> &sets)
{
    // Not the whole records: the rows that an undone load took away are kept in one of their columns.
    const QString sql =
        u"SELECT s.id, s.at, s.who, d.name, s.label, s.kind, s.undone_by, u.who, u.at FROM change_set s "
        "JOIN desk d ON d.id = s.desk LEFT JOIN change_set u ON u.id = s.undone_by WHERE s.id IN "_s
        + marks();
    QHash<db::Id, Row> found;
    for (qsizetype from = 0; from < sets.size(); from += atOnce)
        for (db::Rows rows = session.rows(sql, chunk(sets, from)); rows.next();) {
            Row row{ rows.integer(0), QDateTime::fromString(rows.text(1), Qt::ISODateWithMs), rows.text(2),
                     rows.text(3) };
            row.title = titleOf(rows.text(4), rows.text(5));
            row.kind = static_cast<db::ChangeKind>(std::max(0, db::choiceIndex(db::choicesOf(row.kind), rows.text(5))));
            row.undoneBy = rows.integer(6);
            row.undoneWho = rows.text(7);
            row.undoneAt = QDateTime::fromString(rows.text(8), Qt::ISODateWithMs);
            found.insert(row.id, row);
        }
    QList<Row> inOrder;
    inOrder.reserve(sets.size());
    for (const db::Id id : sets)
        inOrder += found.value(id);
    return inOrder;
}

Writers writers(db::Session &session, const QDateTime &since)
{
    Writers writers;
    const QString sql = u"SELECT DISTINCT who FROM change_set WHERE who <> '' AND at >= ? ORDER BY who"_s;
    for (db::Rows rows = session.rows(sql, { since.isValid() ? instant(since) : u""_s }); rows.next();)
        writers.who += rows.text(0);
    writers.desks = session.all<db::Desk>(u"ORDER BY name"_s);
    return writers;
}

QList<db::Id> together(db::Session &session, const QString &table, db::Id id)
{
    QList<db::Id> records{ id };
    const db::Description *description = db::descriptionOf(table);
    if (description == &db::Attendee::description()) {
        addThose(session, records, u"SELECT person FROM attendee WHERE id = ?"_s, id);
        addThose(session, records, u"SELECT post FROM attendee WHERE id = ?"_s, id);
    } else if (description == &db::Person::description()) {
        for (const char16_t *part : { u"post", u"photo", u"attendee" })
            addThose(session, records, u"SELECT id FROM %1 WHERE person = ?"_s.arg(QStringView(part)), id);
    } else if (const editing::Parts *parts = description ? editing::partsOf(*description) : nullptr) {
        addThose(session, records,
                 u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(QLatin1StringView(parts->description->table),
                                                         QLatin1StringView(parts->owner)),
                 id);
    }
    return records;
}

QList<db::Id> recordsOf(db::Session &session, db::Id set, int limit)
{
    return session.ids(u"SELECT DISTINCT record FROM change WHERE change_set = ? LIMIT ?"_s, { set, limit });
}

qint64 sizeOf(db::Session &session, const db::ChangeSet &set, qint64 limit)
{
    const QString some = u"SELECT count(*) FROM (SELECT seq FROM change WHERE change_set = ? LIMIT ?) some_of_them"_s;
    qint64 size = session.value(some, { set.id, limit + 1 }).toLongLong();
    const QString loads = u"SELECT loaded_tables FROM change_set WHERE id = ? OR id = ?"_s;
    for (db::Rows rows = session.rows(loads, { set.id, set.target }); rows.next();)
        for (const QString &table : rows.text(0).split(u' ', Qt::SkipEmptyParts))
            size += table.section(u':', 1).toLongLong();
    return size;
}

QList<db::Id> inTheWay(db::Session &session, db::Id set)
{
    const auto own = session.find<db::ChangeSet>(set);
    QMap<QString, db::Id> found; // by time
    if (own && own->firstLoaded != 0)
        addLaterThanLoad(session, *own, found);
    for (const db::Change &change : own ? changes(session, set, lookedAt) : QList<db::Change>())
        addLater(session, *own, change, found);
    QList<db::Id> newestFirst = found.values();
    std::ranges::reverse(newestFirst);
    return newestFirst.mid(0, namedAtMost);
}

} // namespace app::history
