// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The program without a window: reads the arguments, finds the command, runs it. Works on any streams, so that tests
// run it in process.

#include <QIODevice>
#include <QStringList>

namespace app::cli {

/// Runs the program with these arguments (its own name not among them) and returns its exit code: 0 done, 1 refused or
/// some rows failed, 2 wrong usage, 3 the database cannot be used.
int run(const QStringList &arguments, QIODevice &out, QIODevice &err);

/// Whether this call draws on paper, for which main() must load fonts and painting.
bool paints(const QStringList &arguments);

} // namespace app::cli
