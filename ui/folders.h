// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where files of this person go.

#include <QString>

namespace ui::folders {

/// A name in the documents folder, or in the home folder where there is none.
QString documents(const QString &name);
/// The path itself, or with -2, -3 … where that is taken.
QString free(const QString &path);
/// Where backups are made by themselves: what was chosen, else a folder of the program's own.
QString backups();

} // namespace ui::folders
