// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/removemany.h"

#include "app/editing/removal.h"

#include <QCoreApplication>

namespace app::editing {

namespace {

struct EditingText
{
    Q_DECLARE_TR_FUNCTIONS(EditingText)
};

constexpr qsizetype tellEvery = 50;

} // namespace

db::Result<qint64> removeMany(db::Store &store, const db::Description &description, const QList<db::Id> &ids,
                              const db::Sentence &label, const Progress &progress)
{
    return store.write(label, [&](db::WriteSession &session) {
        qint64 removed = 0;
        const AnyRecord record = description.make();
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (i % tellEvery == 0 && !progress(i, ids.size()))
                session.refuse(db::Kind::Cancelled, EditingText::tr("Stopped: nothing was removed."));
            if (!session.read(description, ids[i], *record))
                continue;
            remove(session, description, *record);
            ++removed;
        }
        return removed;
    });
}

} // namespace app::editing
