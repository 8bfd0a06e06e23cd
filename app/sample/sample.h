// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The conferences that the program brings along to try things on.

#include "db/store.h"

namespace app::sample {

/// Names of the samples: changchun-2020.
QStringList samples();

/// Makes a new database and fills it with a sample, as one change. NotFound: no sample of that name. Duplicate: the
/// database is there already and was not touched.
db::Result<void> make(const QString &name, const db::Location &location, const db::Identity &identity);

} // namespace app::sample
