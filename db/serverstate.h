// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands behind a server's address, found out without changing anything there.

#include "db/location.h"

namespace db {

struct ServerState
{
    enum class Holds { Nothing, Conferences, NewerConferences, SomethingElse };

    QString version; ///< of the server: 15.4
    Holds holds = Holds::Nothing;
    bool mayMakeTables = false; ///< whether this user could make ours in an empty database
};

/// Connects and looks. Offline, Denied, NotFound, Invalid. Takes up to a few seconds when the server is away. A
/// password that is only tried stays unknown to every other connection; an empty one means the one that is known.
Result<ServerState> judgeServer(const Location &location, const QString &password = {});

} // namespace db
