// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small file that says that this process runs. A clean end takes it away; one whose process is gone tells the next
// start that the last session ended unexpectedly.

#include <QString>

namespace ui::process {

class CrashMarker
{
public:
    /// Marks this process in `folder`. Being asked to end (a shutdown) counts as a clean end.
    explicit CrashMarker(const QString &folder);
    ~CrashMarker();
    CrashMarker(const CrashMarker &) = delete;
    CrashMarker &operator=(const CrashMarker &) = delete;

    /// Whether a process ended without taking its mark away; asked once, for the mark goes now.
    [[nodiscard]] bool takeEarlier();

private:
    QString m_folder;
    QString m_own;
};

} // namespace ui::process
