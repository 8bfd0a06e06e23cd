// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Moving items of a programme in time: every move is one change with its name in the history.

#include "db/records/programme.h"
#include "db/store.h"

namespace app::programme {

enum class Way { Earlier, Later };

/// Changes places with the item before or after it on the same day in the same hall. Both keep their minutes; the
/// stretch of time that the two take stays the same. NotFound: nothing comes before or after; Invalid: past midnight.
db::Result<void> swap(db::Store &store, db::Id item, Way way);

/// The item and what begins after it on its day in its hall, in order.
QList<db::ProgrammeItem> following(db::Session &session, db::Id item);
/// Lets the item and all that follow it begin so many minutes later (earlier when negative). Invalid: one of them
/// would leave its day.
db::Result<void> shift(db::Store &store, db::Id item, qint64 minutes);

} // namespace app::programme
