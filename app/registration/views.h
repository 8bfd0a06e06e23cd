// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The views of a list that people saved.

#include "db/records/listview.h"
#include "db/session.h"

namespace app::registration {

/// Those of one list in a conference by name.
QList<db::ListView> viewsOf(db::Session &session, db::Id conference, const QString &page);

} // namespace app::registration
