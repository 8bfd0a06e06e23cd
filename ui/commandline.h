// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program is started with, and what it answers to that without a window.

#include "db/result.h"

#include <QStringList>

#include <optional>

namespace ui::commandline {

/// What was asked for; empty where nothing was.
struct Wishes
{
    QString language; ///< of this start only
    QString desk;
    QString who;
    QString place; ///< a file or a server's address, as it was written
};

/// Reads the arguments (the program's own name is the first); those of Qt must be gone. Invalid: what is wrong with
/// them.
db::Result<Wishes> wishesIn(const QStringList &arguments);

/// Whether Qt could not show a window: it would end the program with a message about installing it again.
bool isDisplayMissing(const QStringList &arguments);

/// Answers what needs no window (help, the version) and says when none can be shown. The exit code, or nothing when the
/// window is wanted. To be called before there is an application.
std::optional<int> answerWithoutWindow(int argc, char **argv);

/// One sentence for who started the program.
void complain(const QString &sentence);

} // namespace ui::commandline
