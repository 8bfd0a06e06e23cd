// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A database file in the making: it lies beside its name until it is whole, and never takes the place of another.

#include "db/result.h"

namespace app::backup {

class NewFile
{
public:
    explicit NewFile(const QString &path);
    /// Takes away what was not published.
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// Makes the empty file to be filled. Duplicate: the name is taken. Denied: not writable, or less than `bytes` free.
    db::Result<void> begin(qint64 bytes);
    /// The file to be filled.
    [[nodiscard]] const QString &part() const { return m_part; }
    /// Gives the finished file its name, safe from a power cut. Duplicate, Denied.
    db::Result<void> publish();

private:
    QString m_path;
    QString m_part;
};

} // namespace app::backup
