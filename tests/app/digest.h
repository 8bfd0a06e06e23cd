// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/all.h"
#include "db/store.h"

namespace tests {

using namespace Qt::StringLiterals;

/// Every row of every table that has records, history included, as it would be read.
inline QByteArray digest(db::Store &store)
{
    QByteArray all;
    const auto done = store.read([&](db::Session &s) {
        for (const db::Description *description : db::descriptions()) {
            const auto record = description->make();
            for (db::Rows rows = s.select(*description, u"ORDER BY id"_s, {}); rows.next();) {
                s.fill(*description, rows, *record);
                all += description->table + QByteArray::number(record->id) + ' ' + QByteArray::number(record->version);
                for (const db::Column &column : description->columns)
                    all += '\t' + column.read(*record).toByteArray();
                all += '\n';
            }
        }
        for (const QString &sql : { u"SELECT name, owner, last FROM sequence ORDER BY name, owner"_s,
                                    u"SELECT change_set, seq, after FROM change ORDER BY change_set, seq"_s })
            for (db::Rows rows = s.rows(sql); rows.next();)
                all += rows.text(0).toUtf8() + ' ' + rows.text(1).toUtf8() + ' ' + rows.text(2).toUtf8() + '\n';
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
    return all;
}

} // namespace tests
