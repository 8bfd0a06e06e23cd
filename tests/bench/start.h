// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long programs take from their start until their window is painted and answers, on a screen of their own.

#include <QStringList>

namespace tests::bench {

/// `words`: a .huitong file, then programs to stand beside ours. Gives the exit code.
int benchStart(const QStringList &words);

} // namespace tests::bench
