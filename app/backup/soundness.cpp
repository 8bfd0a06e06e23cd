// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/soundness.h"

#include "db/records/all.h"

#include <QCoreApplication>

namespace app::backup {

using namespace Qt::StringLiterals;
using db::Kind;

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

// Every row is fetched whole, so that a page which cannot be read is met.
void readTable(db::Session &session, const db::Description &description, const Progress &progress)
{
    QString sql = u"SELECT id, version"_s;
    for (const db::Column &column : description.columns)
        sql += u", "_s + QLatin1StringView(column.name);
    qint64 rows = 0;
    bool wanted = true;
    session.stream(sql + u" FROM "_s + QLatin1StringView(description.table), {}, [&](const db::native::RowView &) {
        wanted = ++rows % 4096 != 0 || progress(rows, 0);
        return wanted;
    });
    if (!wanted)
        session.refuse(Kind::Cancelled, BackupText::tr("Cancelled. Nothing was changed."));
}

void warnOfServer(db::Session &session, Soundness &found)
{
    if (session.value(u"SELECT current_setting('data_checksums')"_s).toString() != "on"_L1)
        found.warnings += BackupText::tr("The server keeps no checksums (data_checksums is off), so a failing disk goes unnoticed. Ask its administrator to switch them on.");
}

} // namespace

db::Result<Soundness> inspect(db::Store &store, const Progress &progress)
{
    Soundness found;
    const auto add = [&](const db::Result<void> &done, const QString &table) {
        if (!done && done.error().kind == Kind::Broken)
            found.damage += table.isEmpty() ? done.error().text : table + u": "_s + done.error().text;
        return done || done.error().kind == Kind::Broken;
    };
    const db::Result<void> whole = store.read([&](db::Session &session) {
        found.damage += db::native::integrityProblems(session.connection());
        if (session.connection().engine() == db::Engine::Postgres)
            warnOfServer(session, found);
    });
    if (!add(whole, {}))
        return whole.error();
    for (const db::Description *description : db::descriptions()) {
        const db::Result<void> read = store.read([&](db::Session &session) { readTable(session, *description, progress); });
        if (!add(read, QLatin1StringView(description->table)))
            return read.error();
    }
    return found;
}

} // namespace app::backup
