// SPDX-FileCopyrightText: 2026 Huitong contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of the window that F6 walks through: the navigation, then what a page sets side by side.

class QWidget;

namespace ui::parts {

enum class Way { Onwards, Back };

/// Gives the focus to the part after (or before) the one that has it.
void walk(QWidget *navigation, QWidget *page, Way way);

} // namespace ui::parts
