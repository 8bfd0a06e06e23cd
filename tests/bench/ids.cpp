// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/anchor.h"
#include "tests/bench/bench.h"

#include "app/registration/orders.h"
#include "app/registration/registration.h"

namespace tests::bench {

using namespace Qt::StringLiterals;

namespace {

std::vector<qint64> bareIds(Database &database, const QByteArray &sql, db::Id conference)
{
    Statement select(database, sql);
    sqlite3_bind_int64(select.statement, 1, conference);
    std::vector<qint64> ids;
    while (select.next())
        ids.push_back(sqlite3_column_int64(select.statement, 0));
    return ids;
}

QByteArray idsInOrder(const QString &order)
{
    const QString from = order.contains("p."_L1) ? u"attendee a JOIN person p ON p.id = a.person"_s : u"attendee a"_s;
    return u"SELECT a.id FROM %1 WHERE a.conference = ? ORDER BY %2"_s.arg(from, order).toUtf8();
}

} // namespace

void benchIds(Ground &ground)
{
    const QString file = ground.full();
    const auto store = ground.open(file);
    Database database(ground.path(file));
    for (const db::Choice &choice : db::choicesOf(db::Sort())) {
        const auto sort = static_cast<db::Sort>(db::choiceIndex(db::choicesOf(db::Sort()), QString::fromLatin1(choice.id)));
        const app::registration::Listing listing{ ground.conference(), sort, u"zh"_s, {} };
        const QByteArray sql = idsInOrder(app::registration::orderClause(sort, listing.language));
        QList<db::Id> ours;
        std::vector<qint64> bare;
        const Duel times = duel(3, [&] {
            return timed([&] { ours = *store->read([&](db::Session &s) { return app::registration::attendeeIds(s, listing); }); });
        }, [&] {
            return timed([&] { bare = bareIds(database, sql, ground.conference()); });
        });
        const bool same = std::ranges::equal(ours, bare);
        print(qPrintable(u"ids-"_s + QString::fromLatin1(choice.id)), ground.size(), times, same ? QString() : u"DIFFERENT IDS"_s);
    }
}

void benchRows(Ground &ground)
{
    const QString file = ground.full();
    const auto store = ground.open(file);
    Database database(ground.path(file));
    const auto all = store->read([&](db::Session &s) { return app::registration::attendeeIds(s, { ground.conference(), {}, {}, {} }); });
    check(all);
    const QList<db::Id> ids = all->mid(0, 100);
    qsizetype ours = 0;
    qsizetype bare = 0;
    const Duel times = duel(20, [&] {
        return timed([&] {
            check(store->read([&](db::Session &s) {
                for (const db::Id id : ids)
                    ours += app::registration::load(s, id).person.family.size();
            }));
        });
    }, [&] {
        return timed([&] {
            Statement select(database, "SELECT a.*, p.*, t.*, o.* FROM attendee a JOIN person p ON p.id = a.person LEFT JOIN post t "
                                       "ON t.id = a.post LEFT JOIN organisation o ON o.id = t.organisation WHERE a.id = ?");
            for (const db::Id id : ids) {
                sqlite3_bind_int64(select.statement, 1, id);
                while (select.next())
                    for (int i = 0; i < sqlite3_column_count(select.statement); ++i)
                        bare += sqlite3_column_bytes16(select.statement, i);
                sqlite3_reset(select.statement);
            }
        });
    });
    print("rows", ids.size(), times, u"whole participants by id"_s + (ours > 0 && bare > 0 ? QString() : u": NOTHING READ"_s));
}

void benchOpen(Ground &ground)
{
    const QString file = ground.full();
    const Duel times = duel(20, [&] { return timed([&] { (void)ground.open(file); }); }, [&] {
        return timed([&] {
            Database database(ground.path(file));
            Statement select(database, "SELECT max(number) FROM schema_step");
            if (!select.next())
                qFatal("no schema");
        });
    });
    print("open", ground.size(), times, u"opened and closed"_s);
}

} // namespace tests::bench
