// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/card.h"

#include "db/records/all.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace app::history {

using namespace Qt::StringLiterals;

namespace {

struct HistoryCard
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCard)
};

QJsonObject object(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

bool exists(db::Session &session, const db::Description &description, db::Id id)
{
    return session.value(u"SELECT id FROM %1 WHERE id = ?"_s.arg(QLatin1StringView(description.table)), { id })
        .isValid();
}

Item itemOf(db::Session &session, Words &words, const db::Change &change)
{
    Item item{ change.table, change.record };
    item.fate = change.before.isEmpty() ? Fate::Added : change.after.isEmpty() ? Fate::Removed : Fate::Changed;
    const db::Description *description = db::descriptionOf(change.table);
    if (!description) {
        item.kind = HistoryCard::tr("Something that this version of the program does not know");
        return item;
    }
    item.kind = description->title();
    item.isThere = exists(session, *description, change.record);
    item.name = words.name(*description, change.record);
    if (item.name.isEmpty() && item.fate != Fate::Changed)
        item.name = words.name(*description, change.record, item.fate == Fate::Added ? change.after : change.before);
    item.fields = words.fields(*description, change.before, change.after);
    return item;
}

// The set that did the loading: an undo and a redo of it lead back to it.
QString loadedTables(db::Session &session, const Row &row)
{
    const QString own = u"SELECT loaded_tables FROM change_set WHERE id = ?"_s;
    const QString turned =
        u"SELECT t.loaded_tables FROM change_set s JOIN change_set t ON t.id = s.target WHERE s.id = ?"_s;
    const QString again = u"SELECT u.loaded_tables FROM change_set s JOIN change_set t ON t.id = s.target "
                          "JOIN change_set u ON u.id = t.target WHERE s.id = ?"_s;
    switch (row.kind) {
    case db::ChangeKind::Edit:
        return session.value(own, { row.id }).toString();
    case db::ChangeKind::Undo:
        return session.value(turned, { row.id }).toString();
    case db::ChangeKind::Redo:
        return session.value(again, { row.id }).toString();
    }
    return {};
}

QStringList loadsInWords(db::Session &session, const Row &row, const QString &language)
{
    QStringList sentences;
    for (const QString &entry : loadedTables(session, row).split(u' ', Qt::SkipEmptyParts)) {
        const db::Description *description = db::descriptionOf(entry.section(u':', 0, 0));
        const QString count = db::localeOf(language).toString(entry.section(u':', 1).toLongLong());
        const QString kind = description ? description->title() : entry.section(u':', 0, 0);
        //: %1 is a kind of record, %2 a number: Person: 140 taken away
        sentences += row.kind == db::ChangeKind::Undo ? HistoryCard::tr("%1: %2 taken away").arg(kind, count)
                                                      //: %1 is a kind of record, %2 a number: Person: 140 added
                                                      : HistoryCard::tr("%1: %2 added").arg(kind, count);
    }
    return sentences;
}

} // namespace

Card card(db::Session &session, db::Id set, const QString &language, int lines)
{
    Card card;
    card.row = rows(session, { set }).value(0);
    if (card.row.id == 0)
        return card;
    Words words(session, language);
    qsizetype shown = 0;
    const QString sql =
        u"SELECT table_name, record, before, after FROM change WHERE change_set = ? ORDER BY seq LIMIT ?"_s;
    QList<db::Change> changes;
    for (db::Rows rows = session.rows(sql, { set, lines }); rows.next();)
        changes += db::Change{ rows.text(0), rows.integer(1), object(rows.text(2)), object(rows.text(3)) };
    for (const db::Change &change : changes) {
        const Item item = itemOf(session, words, change);
        shown += item.fields.size() + 1;
        if (!card.items.isEmpty() && shown > lines)
            break;
        card.items += item;
    }
    card.more =
        session.value(u"SELECT count(*) FROM change WHERE change_set = ?"_s, { set }).toLongLong() - card.items.size();
    card.loads = loadsInWords(session, card.row, language);
    return card;
}

QList<Entry> ofRecord(db::Session &session, const QString &table, db::Id id, int limit, const QString &language)
{
    const QList<db::Id> records = together(session, table, id);
    Filter filter;
    filter.records = records;
    Words words(session, language);
    QList<Entry> entries;
    const QString sql =
        u"SELECT table_name, record, before, after FROM change WHERE change_set = ? AND record = ? ORDER BY seq"_s;
    for (const Row &row : rows(session, ids(session, filter).mid(0, limit))) {
        Entry &entry = entries.emplaceBack(Entry{ row, {} });
        QList<db::Change> changes;
        for (const db::Id record : records)
            for (db::Rows rows = session.rows(sql, { row.id, record }); rows.next();)
                changes += db::Change{ rows.text(0), rows.integer(1), object(rows.text(2)), object(rows.text(3)) };
        for (const db::Change &change : changes)
            entry.items += itemOf(session, words, change);
    }
    return entries;
}

const Item *principal(const QList<Item> &items)
{
    static const QStringList order{ u"attendee"_s,   u"programme_item"_s, u"delegation"_s, u"organisation"_s,
                                    u"conference"_s, u"venue"_s,          u"hall"_s,       u"person"_s };
    const Item *best = nullptr;
    for (const Item &item : items) {
        const auto place = [](const Item &one) { return static_cast<std::size_t>(order.indexOf(one.table)); };
        if (item.isThere && (!best || place(item) < place(*best))) // -1 comes last
            best = &item;
    }
    return best;
}

db::Id participationOf(db::Session &session, const QString &table, db::Id record, db::Id conference)
{
    if (table == "appearance"_L1)
        return session.value(u"SELECT attendee FROM appearance WHERE id = ?"_s, { record }).toLongLong();
    db::Id person = table == "person"_L1 ? record : 0;
    if (table == "post"_L1 || table == "photo"_L1)
        person = session.value(u"SELECT person FROM %1 WHERE id = ?"_s.arg(table), { record }).toLongLong();
    return session
        .value(u"SELECT id FROM attendee WHERE person = ? AND conference = ? ORDER BY id LIMIT 1"_s,
               { person, conference })
        .toLongLong();
}

} // namespace app::history
