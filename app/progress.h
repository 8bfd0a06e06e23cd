// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long work tells how far it is, and learns that it should stop.

#include <QString>

#include <functional>

namespace app {

/// Called now and then with what is done and of how much (0: not known); returns false when the person cancelled.
using Progress = std::function<bool(qint64 done, qint64 of)>;

inline bool goOn(qint64, qint64)
{
    return true;
}

} // namespace app
