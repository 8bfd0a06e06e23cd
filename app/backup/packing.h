// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whole files made smaller and large again, in pieces, so that no file has to fit into memory. A packed file is an
// ordinary .zst file with a checksum; a note before it tells what is inside without unpacking, and other readers skip
// it.

#include "app/progress.h"
#include "db/result.h"

#include <QByteArray>

namespace app::backup {

/// Packs the file `from` into the file `to`, which is there and empty. Progress counts bytes of `from`. Denied: it
/// cannot be written, or the disk is full. Cancelled.
db::Result<void> pack(const QString &from, const QString &to, const QByteArray &note, const Progress &progress = goOn);
/// Unpacks `from` into the file `to`, which is there and empty. Broken: `from` is cut off or changed. Denied,
/// Cancelled.
db::Result<void> unpack(const QString &from, const QString &to, const Progress &progress = goOn);
/// Unpacks into nothing, to see that it can be done: Broken when it cannot.
db::Result<void> readThrough(const QString &path);

/// Tells by the first bytes whether a file is packed; also one that another program packed.
bool isPacked(const QString &path);
/// The note; empty when there is none.
QByteArray noteOf(const QString &path);
/// The size of what is inside; 0 when the file does not say.
qint64 unpackedSize(const QString &path);

} // namespace app::backup
