// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Brings backups to a window: the clock, the dialog in the File menu, and the last moment in the status line.

namespace ui {

class MainWindow;
class Workspace;

namespace backups {

void attach(Workspace &workspace, MainWindow &window);

} // namespace backups

} // namespace ui
