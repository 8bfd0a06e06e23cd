// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Many records by their ids, with one statement whose text is always the same.

#include "db/session.h"

#include <QHash>

namespace app::registration {

inline constexpr qsizetype idsAtOnce = 100;

template<class R>
QHash<db::Id, R> byId(db::Session &session, QList<db::Id> ids)
{
    ids.removeAll(0);
    QHash<db::Id, R> found;
    static const QString clause =
        QStringLiteral("WHERE id IN (?") + QStringLiteral(", ?").repeated(idsAtOnce - 1) + u')';
    for (qsizetype from = 0; from < ids.size(); from += idsAtOnce) {
        QVariantList arguments;
        for (qsizetype i = 0; i < idsAtOnce; ++i)
            arguments += ids[std::min(from + i, ids.size() - 1)];
        for (const R &record : session.all<R>(clause, arguments))
            found.insert(record.id, record);
    }
    return found;
}

} // namespace app::registration
