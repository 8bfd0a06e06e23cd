// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Passwords of servers that people typed or the keyring gave, for as long as the program runs. They stand beside the
// addresses, never in them: an address goes into settings, titles and logs.

#include "db/location.h"

namespace db::passwords {

/// From now on every connection to this address, in any thread, uses this password; an empty one forgets it.
void use(const Location &location, const QString &password);
/// Empty when none is known: then PGPASSWORD and .pgpass count.
QString of(const Location &location);

} // namespace db::passwords
