// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A server's address in the parts that a person fills in.

#include "db/serverstate.h"

#include <QStringList>

#include <functional>

class QObject;

namespace ui {

struct ServerAddress
{
    QString host; ///< a name, an IP address, or the folder of a socket; empty for this computer
    int port = 5432;
    QString database;
    QString user;
    QStringList options = {}; ///< what else the address says, as it stands there: sslmode=verify-full

    static ServerAddress of(const db::Location &location);
    [[nodiscard]] db::Location location() const;
};

/// Looks at a server from another thread. The answer comes later, and not after `context` is gone. A password is only
/// tried: other connections do not hear of it. An empty one means the one that is known.
void askServer(QObject *context, const db::Location &location, const QString &password,
               std::function<void(const db::Result<db::ServerState> &)> answer);
/// What a server holds, in one sentence.
QString sentence(const db::ServerState &state);

} // namespace ui
