// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What any record is called when a sentence, a list or a choice speaks of it.

#include "db/session.h"

namespace app::editing {

/// In `language`: the name of a person, the title of an item, "title, organisation" of a post; never an id. Empty when
/// the record is gone.
QString nameOf(db::Session &session, const db::Description &description, db::Id id, const QString &language);
QString nameOf(db::Session &session, const db::Description &description, const db::Record &record,
               const QString &language);

struct Named
{
    db::Id id = 0;
    QString name;
    QString more = {}; ///< what tells namesakes apart: Latin name and number of a participant, the venue of a hall
};

/// Records that a reference may choose from whose names in any language hold `text` (folded), at most `limit`: those
/// that are called exactly so first, then by length; participants by number. Nothing typed gives the first there are,
/// halls of the conference's venue before others. Those of a conference are asked for that conference; participants are
/// also found by their number, and by several words in any order.
QList<Named> candidates(db::Session &session, const db::Description &description, db::Id conference,
                        const QString &text, const QString &language, int limit);

} // namespace app::editing
