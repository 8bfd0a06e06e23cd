// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Passwords in the keyring of the desktop (Secret Service or KWallet). Without one they are asked each time.

#include "db/location.h"

class QObject;

namespace ui::keyring {

/// Whether a person has asked to keep this server's password.
bool isKept(const db::Location &location);
/// The password that is kept, or why none could be had; a keyring that does not answer for half a minute is done
/// without. The answer comes later, once, and not after `context` is gone.
void read(QObject *context, const db::Location &location, std::function<void(const db::Result<QString> &)> answer);
/// Keeps it. Without a keyring: Offline, and the sentence says that it will be asked each time.
void keep(QObject *context, const db::Location &location, const QString &password,
          std::function<void(const db::Result<void> &)> answer);
void forget(const db::Location &location);

} // namespace ui::keyring
